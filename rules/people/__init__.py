"""Who: company, position, contact, phone, names and how to greet."""
