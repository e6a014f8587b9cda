"""Alembic's folder: forward only, one file for each step."""
