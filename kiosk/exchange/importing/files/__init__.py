"""File formats of imports: workbooks and delimited text, read in a confined process."""
