"""The camera as a scanner: frames, decoding, de-duplication."""
