"""Moments after a creation: what was created and is not known yet to the services that refer to it."""
