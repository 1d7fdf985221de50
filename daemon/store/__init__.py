"""What is kept on this machine: the index (a cache) and the ledger (what was written, and what the owner dismissed)."""
