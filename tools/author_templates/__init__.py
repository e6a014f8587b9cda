"""Writes the Word templates of `templates/`, so that their layout can be reviewed as text."""
