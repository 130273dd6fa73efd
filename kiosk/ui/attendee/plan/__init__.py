"""The floor plan of the guest's table: what it holds, and how it is drawn on its panel."""
