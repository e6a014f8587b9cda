"""Who uses the service and what each may do: accounts, sessions, keys of portals, ways of applicants to their cases.

`rights.py` is the one table of what is allowed; everything that is not in it is refused.
"""
