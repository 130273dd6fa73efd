"""Badge printers: what each must be able to do, and their drivers."""
