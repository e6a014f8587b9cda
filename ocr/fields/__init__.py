"""One small module per kind, found by name: `find(paper)` yields candidates beyond those beside labels."""
