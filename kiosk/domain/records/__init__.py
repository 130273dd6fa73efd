"""Records of an event: guests, programme, staff, and rules on their fields."""
