"""Development only: never installed."""
