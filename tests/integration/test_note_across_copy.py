"""Copies with their owner's note across them, read with a real engine: the note hides nothing and is no value."""

from __future__ import annotations

import io
import random

import numpy as np
import pytest
from PIL import Image

from ocr.service import Input, ReadOptions, read_files
from samples import specs
from samples.overprint import overprint


@pytest.mark.parametrize(
    ("kind", "layout", "seed", "missed"),
    [
        ("id_card", "both_on_one", 6, 0),  # more note than print: the page was turned by the note's slope
        ("business_license", "", 11, 1),  # three of ten values were lost in the lines the note crosses
    ],
)
def test_what_a_note_crosses_is_read(kind: str, layout: str, seed: int, missed: int) -> None:
    layout = layout or next(iter(specs.layouts_of("build")[kind]))
    document = specs.draw_one("build", kind, layout, seed, dpi=200)
    marked = overprint(np.asarray(document.pages[0].image), 200, random.Random(seed))
    out = io.BytesIO()
    Image.fromarray(marked).save(out, "JPEG", quality=90)
    [reading] = read_files([Input("copy.jpg", out.getvalue())], options=ReadOptions(engine="rapid", workers=1))
    assert [found.kind for found in reading.documents] == [kind]
    given = {name: value.value for name, value in reading.documents[0].fields.items()}
    printed = {name: truth.value for name, truth in document.fields.items()}
    assert sum(given.get(name) == value for name, value in printed.items()) >= len(printed) - missed
