"""What the service keeps, in SQLite or PostgreSQL by the same models. Callers get domain values, never rows."""
