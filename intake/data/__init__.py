"""Data files of the checks: the materials list of each notice."""
