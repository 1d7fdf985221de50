"""The shell: mailboxes, storage, the pass, the service, its commands. It decides nothing about what mail means."""

__version__ = "0.1.0"
