"""Copies of a store for devices that join."""
