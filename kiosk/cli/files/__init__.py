"""Commands that write exports and take in paper lists."""
