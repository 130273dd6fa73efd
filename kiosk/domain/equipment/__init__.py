"""Equipment of the venue: devices, kinds of scanners, printers and what they report."""
