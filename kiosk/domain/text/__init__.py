"""Messages by id, Hangul and transliteration."""
