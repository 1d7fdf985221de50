"""Signing in with a token in place of a password: at Google, and at Microsoft."""
