"""The fields of guests: headers, limits, rights, form controls and merge rules."""
