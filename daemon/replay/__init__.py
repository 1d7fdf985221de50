"""The past under rules that are tried: from the index to strands, and what came of it as words, JSON and a page."""
