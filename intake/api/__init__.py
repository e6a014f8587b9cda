"""HTTP: turns requests into calls of the use cases, and what they give into answers. Decides nothing itself."""
