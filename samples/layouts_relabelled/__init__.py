"""The layouts of set "relabelled": the texts of set "texts" with many of their labels exchanged for those of others.

A text has a few dozen ways to be built and a label hundreds of wordings; so the two are learned apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial

from ocr.tagger import TABLES
from samples.job import Job, Layouts
from samples.layouts_texts import all_texts
from samples.layouts_texts.drawing import draw_text
from samples.layouts_texts.parsing import Text
from samples.layouts_texts.relabelling import labels_of, relabelled
from samples.truth import Drawn

_SHARES = (0.5, 0.8)  # of a text's labels that are exchanged


@cache
def all_layouts() -> Layouts:
    """Kind -> name -> layout, of the kinds whose values are told by tags."""
    every: Layouts = {}
    for kinds in TABLES.values():
        texts = {name: text for name, text in all_texts().items() if text.kind in kinds}
        labels = labels_of(texts.values())
        for name, text in texts.items():
            other = name.replace("text_", "relabelled_", 1)
            every.setdefault(text.kind, {})[other] = partial(_draw, text, other, labels)
    return every


def _draw(text: Text, name: str, labels: Mapping[str, Sequence[str]], job: Job) -> Drawn:
    return draw_text(relabelled(text, labels, job.rng, job.rng.choice(_SHARES)), name, job)
