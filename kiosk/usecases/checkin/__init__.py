"""Check-in: scans, annulments, desk tickets and alerts."""
