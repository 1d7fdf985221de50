"""From a Reading to a Verdict, and from verdicts to the steps in the mailbox."""
