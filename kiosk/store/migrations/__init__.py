"""Migrates stores of earlier versions; each step is independent of the program's code."""
