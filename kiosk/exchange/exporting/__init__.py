"""Export of lists and reports as CSV, XLSX and PDF files."""
