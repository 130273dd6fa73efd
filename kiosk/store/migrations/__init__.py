"""How stores of earlier versions become stores of this one; each step stands alone."""
