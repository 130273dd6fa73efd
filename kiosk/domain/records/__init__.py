"""Records of an event: guests, programme, staff, devices, and rules on their fields."""
