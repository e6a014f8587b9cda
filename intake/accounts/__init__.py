"""Who may use the service and do what: accounts, roles, sessions, keys and one-time codes."""
