"""Rules of checkpoints: JSON logic as pretix has it, evaluated, explained and said in words."""
