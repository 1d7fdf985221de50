"""How what is learnt from mail is learnt: run by hand, its result is kept in the program."""
