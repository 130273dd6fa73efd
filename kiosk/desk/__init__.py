"""The verbs that every face shares, one transaction each."""
