"""Badge print jobs and printers."""
