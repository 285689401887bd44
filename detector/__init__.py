"""The reading wing: what does this mail say? Never imports `responder`."""
