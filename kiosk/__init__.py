"""Forum Kiosk: offline check-in for conferences and forums."""
