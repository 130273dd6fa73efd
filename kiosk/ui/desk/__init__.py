"""View models of the desk."""
