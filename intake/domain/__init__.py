"""Pure rules: (case, readings, materials list, today) -> findings. No I/O, no clock, no pydantic."""
