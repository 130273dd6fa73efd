"""Plans of rooms as drawings: SVG and DXF files whose layers are named after what they hold."""
