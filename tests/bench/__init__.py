"""What things cost, side by side in one run: `make bench`."""
