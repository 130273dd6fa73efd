"""View model parts that several faces use."""
