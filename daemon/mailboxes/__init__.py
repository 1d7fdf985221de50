"""Mailboxes behind one protocol. None imports another."""
