"""Reads pictures of papers. Knows kinds and fields; knows nothing of cases, templates or people."""
