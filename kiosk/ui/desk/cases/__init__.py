"""Page of the cases that come of devices which did not know of each other."""
