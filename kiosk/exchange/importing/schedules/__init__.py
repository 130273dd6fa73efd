"""Programmes of conference software: frab, pretalx, schedule2, Sessionize, iCalendar."""
