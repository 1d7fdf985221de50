"""Messages taken apart: quotes, signatures, greetings, sentences, subjects, languages."""
