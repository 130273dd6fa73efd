"""The commands about rules of checkpoints."""
