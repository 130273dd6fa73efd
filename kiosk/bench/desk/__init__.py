"""Benchmarks of the desk's window, and the processes that they measure."""
