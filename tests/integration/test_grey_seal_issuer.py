"""A grey copy of a licence whose issuer stands in its seal alone, read with a real engine."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from ocr.service import Input, ReadOptions, read_files
from samples import specs
from samples.files import jpeg

_KIND = "business_license"


@pytest.mark.model
def test_who_issued_it_is_proposed_from_its_seal_and_the_seal_stays_unknown() -> None:
    layout = next(iter(specs.layouts_of("build")[_KIND]))
    paper = specs.draw_one("build", _KIND, layout, 11)
    with Image.open(io.BytesIO(jpeg(paper.pages[0]))) as page:
        out = io.BytesIO()
        page.convert("L").save(out, "JPEG", quality=85)
    [reading] = read_files([Input("copy.jpg", out.getvalue())], options=ReadOptions(engine="rapid", workers=1))
    [document] = reading.documents
    assert (document.kind, document.seals) == (_KIND, ())
    assert document.fields["issuer"].value == paper.fields["issuer"].value
    assert (document.fields["issuer"].confidence or 1.0) <= 0.6
