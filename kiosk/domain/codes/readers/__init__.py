"""Code readers: one module for each kind of code that a guest may present."""
