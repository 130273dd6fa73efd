"""The admission decision: what a scan leads to."""
