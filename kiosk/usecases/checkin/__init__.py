"""Check-in: scans, desk tickets and alerts."""
