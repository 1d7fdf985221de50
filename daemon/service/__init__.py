"""The service: every account on a thread of its own, looked at whenever something happens, until it is told to stop."""
