"""Use cases shared by every face, one transaction each."""
