"""What the rules would have done in the past: the engine's own judgement under a simulated clock."""
