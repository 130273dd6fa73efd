"""Programme changes and seats at networking tables."""
