"""Papers with lines lost and cut at random, read as every kind: a rule may find nothing, it never fails."""

from __future__ import annotations

import random

import pytest

from ocr.capture import LabelledPage
from ocr.extract import extract
from ocr.fields.form_labels import Place
from ocr.fields.site_forms import _middle
from ocr.kinds import Kind, catalogue
from ocr.labels import Lexicon
from ocr.layout import lay_out
from ocr.paper import Paper
from ocr.readings import Box, PageText
from tests.unit.ocr.typed_contracts import typed
from tests.unit.ocr.typed_pages import Line, layout, text_line
from tests.unit.ocr.wordings_seventeen import PAPERS as SEVENTEEN
from tests.unit.ocr.wordings_seventeen_further import PAPERS as FURTHER
from tests.unit.ocr.wordings_seventeen_last import PAPERS as LAST
from tests.unit.ocr.wordings_seventeen_more import PAPERS as MORE
from tests.unit.ocr.wordings_seventeen_rest import PAPERS as REST

PAPERS = [*SEVENTEEN, *MORE, *FURTHER, *LAST, *REST]
KINDS = [kind for kind in catalogue().values() if kind.fields]
_LOST, _CUT, _CELLS = 0.12, 0.3, 8


def torn(line: Line, rng: random.Random) -> Line | None:
    x, y, text, *_ = line
    if rng.random() < _LOST:
        return None
    if rng.random() < _CUT and len(text) > 2:
        start = rng.randrange(len(text) - 1)
        text = text[start : rng.randrange(start + 1, len(text) + 1)]
    return (x, y, text)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.id))
def test_no_rule_fails_on_what_is_left_of_a_paper(kind: Kind) -> None:
    rng = random.Random(f"torn/{kind.id}")
    for wording in rng.sample(PAPERS, 25):
        pages = []
        for number, lines in enumerate(typed(wording.text), 1):
            left = [text_line(*kept) for line in lines if (kept := torn(line, rng)) is not None]
            spots = [(rng.uniform(100, 900), rng.uniform(100, 1500)) for _ in range(_CELLS)]
            cells = tuple(Box(x, y, x + rng.uniform(100, 600), y + rng.uniform(40, 300)) for x, y in spots)
            pages.append(lay_out(number, PageText(1654, 2339, tuple(left), cells if rng.random() < 0.5 else ())))
        assert isinstance(dict(extract(Paper(kind, tuple(pages), (), ()))), dict)


def test_a_label_that_wraps_has_its_middle_on_its_first_row() -> None:
    """联系 / 电话 in a narrow cell: the label is longer than what its row holds."""
    page = LabelledPage(layout((300, 400, "联系"), (300, 440, "电话")), Lexicon({}))
    whole = _middle(page, Place("phone", 0, 0, "联系"))
    assert _middle(page, Place("phone", 0, 0, "联系电话")) == whole
