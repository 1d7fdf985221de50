"""The digest: a message of ours in the owner's inbox that sums up the search. It is sent to nobody."""
