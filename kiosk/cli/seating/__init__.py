"""Commands of networking tables."""
