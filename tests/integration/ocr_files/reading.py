"""Small ways to open a file in a test."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from ocr.errors import FileRejected
from ocr.limits import DEFAULT_LIMITS, Limits
from ocr.pages import PageFailure, PageImage, open_pages


def encode(picture: Image.Image, picture_format: str, **options: Any) -> bytes:
    out = BytesIO()
    picture.save(out, picture_format, **options)
    return out.getvalue()


def read(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> list[PageImage | PageFailure]:
    with open_pages(data, limits=limits) as stream:
        pages = list(stream)
        assert len(pages) == stream.page_count
        return pages


def read_page(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> PageImage:
    """The only page, which must have an image."""
    (page,) = read(data, limits=limits)
    assert isinstance(page, PageImage), page
    return page


def rejection(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> str:
    """The code with which the file is refused."""
    with pytest.raises(FileRejected) as caught:
        open_pages(data, limits=limits).close()
    assert caught.value.problem.message
    assert caught.value.problem.next_step
    assert caught.value.problem.page is None
    return caught.value.problem.code


def outcomes(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> list[str]:
    """ "image" or the problem's code, for each page."""
    return ["image" if isinstance(page, PageImage) else page.problem.code for page in read(data, limits=limits)]


def text_of(page: PageImage) -> list[str]:
    return [line.text for line in page.text_lines or ()]
