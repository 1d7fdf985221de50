"""A sample mailbox: real messages in a real Maildir, dated so that every action is shown whenever it is made."""
