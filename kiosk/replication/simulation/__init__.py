"""A venue of many devices, simulated: real stores and sessions, simulated clock and network."""
