"""What the processes of one store share beside it: the side file, and locks of its bytes."""
