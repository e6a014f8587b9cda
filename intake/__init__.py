"""Cases, the materials list and the people around them. The only package that knows the other two."""
