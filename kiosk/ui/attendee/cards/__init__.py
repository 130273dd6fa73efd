"""The parts of a guest's screen: what they hold, and how it follows from the programme."""
