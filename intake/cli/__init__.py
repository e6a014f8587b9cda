"""The `baozhuang` command."""
