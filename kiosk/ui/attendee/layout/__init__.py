"""Layout of the attendee face: pure rules for text, buttons and pages, and their use by QML."""
