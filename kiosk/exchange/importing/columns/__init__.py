"""Recognition of sheets and their columns by header."""
