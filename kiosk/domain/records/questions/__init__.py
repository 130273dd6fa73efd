"""Questions that guests are asked at the door, and the answers to them."""
