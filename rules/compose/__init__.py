"""From a verdict to the draft that the owner would have written."""
