"""Values of cells: dates, countries, flags, statuses."""
