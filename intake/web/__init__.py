"""Pages people look at. Knows how to show a case; decides nothing about it."""
