"""Files that an organiser takes home."""
