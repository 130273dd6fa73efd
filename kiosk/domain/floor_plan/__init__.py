"""Floor plans: the shape of a room, its tables fitted to a panel, and the way along the aisles."""
