"""An AWS to develop against: moto, corrected in process where it accepts more than AWS, or lacks something."""
