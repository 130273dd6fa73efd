"""Import of guest lists and programmes from workbooks and CSV files."""
