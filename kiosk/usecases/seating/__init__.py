"""Plans of networking tables: what they come to, and how they are recorded."""
