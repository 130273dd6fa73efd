"""What a store keeps of registration systems: their set-up, and what was told to them."""
