"""A guest's sessions and tables, to be taken along on a phone."""
