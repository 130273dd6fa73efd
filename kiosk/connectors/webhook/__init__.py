"""Tells a service of the organiser who arrived, by HTTP: the webhook."""
