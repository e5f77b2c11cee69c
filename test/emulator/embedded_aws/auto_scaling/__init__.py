"""EC2 Auto Scaling: groups, their instances, and what replaces them."""
