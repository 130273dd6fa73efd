"""The floor plan of a room with its tables: what it holds, and how it is drawn on its panel."""
