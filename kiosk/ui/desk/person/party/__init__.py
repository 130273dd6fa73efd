"""The part of a guest's card about their companions."""
