"""An AWS to develop against: moto, corrected in process where it is kinder than AWS or silent."""
