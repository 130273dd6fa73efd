"""Words that several pages of the desk say in the same way."""
