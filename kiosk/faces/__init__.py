"""Composition roots: each builds one program out of store, devices, use cases and view models."""
