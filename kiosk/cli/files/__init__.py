"""Commands that write exports, and take in lists and paper entries."""
