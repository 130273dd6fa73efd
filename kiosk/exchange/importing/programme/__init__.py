"""Import of programme, rooms and seats."""
