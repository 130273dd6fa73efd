"""Programme page."""
