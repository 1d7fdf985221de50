"""Real servers to test against, and what stands between them and us."""
