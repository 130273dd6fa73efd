"""Administration: staff, devices, imports, erasure."""
