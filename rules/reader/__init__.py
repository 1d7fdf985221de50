"""From a conversation to its Reading: what each sentence does, and what follows from it."""
