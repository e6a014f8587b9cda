"""The number of a case on the project's own documents when they come back signed."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.paper import Found, Paper

CASE_NUMBER = r"办件(?:编号|编码|号)[：为（]*([A-Z]{1,8}-?\d{4}-?\d{3,12}|[A-Z]{1,8}\d{6,12}-\d{2,8}|20\d{6}-\d{3,8})(?![A-Z0-9-])"


def find_case_number(paper: Paper) -> Iterator[Found]:
    """Behind its word, wherever that stands; it may be torn over two rows there."""
    for span in paper.search(CASE_NUMBER, 1):
        yield Found("case_no", span, 1.1)
