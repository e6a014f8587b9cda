"""Damaged files of every type: only known outcomes, never a raw error, never a hang."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from ocr.errors import MESSAGES, FileRejected
from ocr.limits import DEFAULT_LIMITS
from ocr.pages import PageFailure, PageImage, open_pages
from ocr.readings import ReadProblem
from tests.integration.ocr_files.pdf_writer import Page, text_at, write_pdf
from tests.integration.ocr_files.reading import encode

DATA = Path(__file__).parents[2] / "data"
_LIMITS = replace(DEFAULT_LIMITS, open_seconds=20.0, page_seconds=20.0, max_pages=20)
_FILES_EACH = 12


def seeds() -> dict[str, bytes]:
    picture = Image.new("RGB", (64, 48), "white")
    ImageDraw.Draw(picture).ellipse((5, 5, 40, 40), outline="red", width=3)
    return {
        "jpeg": encode(picture, "JPEG"),
        "png": encode(picture, "PNG"),
        "tiff": encode(picture, "TIFF", save_all=True, append_images=[picture.convert("1")]),
        "tiff-g4": encode(picture.convert("1"), "TIFF", compression="group4"),
        "webp": encode(picture, "WEBP"),
        "bmp": encode(picture, "BMP"),
        "heic": (DATA / "phone.heic").read_bytes(),
        "pdf": write_pdf(
            [Page(text_at(50, 700, "words")), Page("q 300 0 0 300 9 9 cm /Im1 Do Q")], picture=(8, 8, bytes(192))
        ),
    }


@st.composite
def damages(draw: st.DrawFn) -> list[tuple[str, float, int]]:
    kind = st.sampled_from(["set", "cut", "drop", "double", "insert"])
    return draw(st.lists(st.tuples(kind, st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=6))


def damage(data: bytes, changes: list[tuple[str, float, int]]) -> bytes:
    out = bytearray(data)
    for kind, place, value in changes:
        at = min(int(place * len(out)), len(out) - 1)
        if kind == "set":
            out[at] = value
        elif kind == "cut":
            out = out[: max(at, 4)]
        elif kind == "drop":
            del out[at : at + 1 + value % 16]
        elif kind == "double":
            out[at:at] = out[at : at + 1 + value]
        else:
            out[at:at] = bytes([value]) * (1 + value % 8)
        if not out:
            return data
    return bytes(out)


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(seeds()))
def test_damaged_file_has_a_known_outcome(kind: str) -> None:
    seed = seeds()[kind]

    @settings(
        max_examples=_FILES_EACH,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(damages())
    def each(changes: list[tuple[str, float, int]]) -> None:
        for number, problem in outcomes(damage(seed, changes)):
            assert problem is None or problem.code in MESSAGES
            assert problem is None or problem.page == number

    each()


def outcomes(data: bytes) -> list[tuple[int | None, ReadProblem | None]]:
    """(page, problem or None) for each page, or for the whole file."""
    try:
        stream = open_pages(data, limits=_LIMITS)
    except FileRejected as rejected:
        return [(None, rejected.problem)]
    with stream:
        pages = list(stream)
    assert [page.number for page in pages] == list(range(1, stream.page_count + 1))
    assert all(max(page.pixels.shape) <= _LIMITS.max_page_side for page in pages if isinstance(page, PageImage))
    return [(page.number, page.problem if isinstance(page, PageFailure) else None) for page in pages]
