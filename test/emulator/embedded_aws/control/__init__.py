"""The control endpoint: what tests order, and no AWS answers."""
