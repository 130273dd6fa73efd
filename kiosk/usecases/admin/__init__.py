"""Administration: staff, devices, import, erasure."""
