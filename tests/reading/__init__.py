"""How well conversations are read, measured on the corpus."""
