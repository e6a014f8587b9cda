"""A copy in pure black and white, grey shown by dots, read with a real engine."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from ocr.service import Input, ReadOptions, read_files

LINES = Path(__file__).parent.parent / "data" / "lease-lines.png"


def dotted(paper: int) -> bytes:
    """The lines of a lease, small on paper of that grey, as a scanner set to one bit a pixel delivers them."""
    page = Image.open(LINES).convert("L")
    page = page.resize((page.width // 2, page.height // 2), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    page.point(lambda level: level * paper // 255).convert("1").save(out, "TIFF", compression="group4")
    return out.getvalue()


@pytest.mark.model
def test_small_print_among_the_dots_of_tinted_paper_is_read() -> None:
    inputs = [Input("plain.png", LINES.read_bytes()), Input("copy.tif", dotted(240))]
    plain, copy = read_files(inputs, options=ReadOptions(engine="rapid", workers=1))
    [wanted], [read] = plain.documents, copy.documents
    assert read.kind == wanted.kind
    sure = ("lessor", "lessee", "lessee_id")
    assert [read.fields[name].value for name in sure] == [wanted.fields[name].value for name in sure]
