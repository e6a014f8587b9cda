"""Skips tests of drawing where the Chinese fonts are not installed."""

from __future__ import annotations

import pytest

from samples import fonts


def installed() -> bool:
    every = [value for value in vars(fonts).values() if isinstance(value, fonts.FontFile)]
    return all(font.path.is_file() for font in every)


needs_fonts = pytest.mark.skipif(not installed(), reason=f"drawing needs Chinese fonts: apt install {fonts.PACKAGES}")
