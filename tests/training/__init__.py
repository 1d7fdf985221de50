"""Fits what the reader has learned, from labelled material in the repository."""
