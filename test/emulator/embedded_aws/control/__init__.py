"""The control endpoint: it takes the orders of tests, which AWS itself does not have."""
