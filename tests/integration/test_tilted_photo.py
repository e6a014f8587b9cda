"""Photographs of pages aslant, and of one that is bent, read with a real engine: words are shown where they stand."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from ocr.engine import Picture
from ocr.flatten import move_box
from ocr.readings import Box, FileReading
from ocr.records import pack, unpack
from ocr.service import Input, ReadOptions, read_files

LINES = Path(__file__).parent.parent / "data" / "lease-lines.png"
SIZE = (1900, 1500)  # of the photo
CORNERS = np.array([(260, 330), (1540, 190), (1780, 1190), (170, 1280)], np.float32)


def sheet() -> Picture:
    """The lines of a lease on a sheet with room around them."""
    lines = np.asarray(Image.open(LINES).convert("RGB"))
    return cv2.copyMakeBorder(lines, 120, 120, 90, 90, cv2.BORDER_CONSTANT, value=(250, 250, 248)).astype(np.uint8)


def to_photo(page: Picture) -> np.ndarray:
    height, width = page.shape[:2]
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    return cv2.getPerspectiveTransform(source, CORNERS)


def photo(page: Picture) -> Picture:
    """The sheet seen aslant on a brown desk."""
    matrix = to_photo(page)
    mask = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), matrix, SIZE)[..., None] / 255
    grain = np.random.default_rng(7).normal(0, 5, (SIZE[1], SIZE[0], 1))
    desk = np.array((110, 82, 60)) + grain
    seen = cv2.warpPerspective(page, matrix, SIZE, flags=cv2.INTER_CUBIC)
    return np.clip(seen * mask + desk * (1 - mask), 0, 255).astype(np.uint8)


def read(picture: Picture, *, folder: Path | None = None) -> FileReading:
    out = io.BytesIO()
    Image.fromarray(picture).save(out, "JPEG", quality=90)
    options = ReadOptions(engine="rapid", workers=1, picture_dir=folder)
    [reading] = read_files([Input("lease.jpg", out.getvalue())], options=options)
    return reading


def likeness(one: Box, other: Box) -> float:
    """Shared area as a share of the area of both."""
    width = max(0.0, min(one.x1, other.x1) - max(one.x0, other.x0))
    height = max(0.0, min(one.y1, other.y1) - max(one.y0, other.y0))
    shared = width * height
    return shared / (one.width * one.height + other.width * other.height - shared)


@pytest.mark.model
@pytest.mark.parametrize("turns", [0, 1, 2])
def test_boxes_lie_on_the_photo(turns: int, tmp_path: Path) -> None:
    page = sheet()
    [straight] = read(page).documents
    reading = read(np.ascontiguousarray(np.rot90(photo(page), turns)), folder=tmp_path)
    [document], [quality] = reading.documents, reading.page_quality
    assert (quality.width, quality.height, quality.rotation) == (*SIZE, 90 * turns)
    assert "skew" in quality.issues
    with Image.open(tmp_path / f"{reading.sha256}-1.jpg") as kept:
        assert kept.width / kept.height == pytest.approx(SIZE[0] / SIZE[1], rel=0.01)
    assert document.kind == straight.kind == "parking_lease_contract"
    assert len(straight.fields) >= 4
    for name, value in straight.fields.items():
        assert document.fields[name].value == value.value
        assert likeness(document.fields[name].box, move_box(value.box, to_photo(page))) > 0.5, name


@pytest.mark.model
def test_lines_that_run_in_a_bow_are_read_and_shown_where_they_run() -> None:
    page = sheet()
    height, width = page.shape[:2]

    def drop(x: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        place = 2 * x / width - 1
        return 26 * place**2 - 16 * place**3

    xs, ys = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    bent = cv2.remap(page, xs, (ys - drop(xs)).astype(np.float32), cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    [straight], reading = read(page).documents, read(np.asarray(bent, np.uint8))
    assert unpack(FileReading, pack(reading)) == reading
    [document] = reading.documents
    assert document.kind == straight.kind == "parking_lease_contract"
    for name, value in straight.fields.items():
        assert document.fields[name].value == value.value
        along = np.linspace(value.box.x0, value.box.x1, 20)
        lowest, highest = value.box.y1 + drop(along).max(), value.box.y0 + drop(along).min()
        assert likeness(document.fields[name].box, Box(value.box.x0, highest, value.box.x1, lowest)) > 0.5, name
