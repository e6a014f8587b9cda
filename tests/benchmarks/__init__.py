"""Measuring programs, run by hand or by `make bench`; pytest collects none of them."""
