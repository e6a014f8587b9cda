"""`python -m samples.train_tagger`: learns `ocr/data/tags_*.crfsuite` anew from drawn papers (some twenty minutes).

All sets but *held*, which stays unseen. `--without HAND` (the beginning of its layouts' names; may be repeated) leaves
a hand out, prints how many of the values on its papers the table then tells rightly, and writes nothing: that is how
much it knows of papers by hands it has not seen.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pycrfsuite

from ocr.layout import Glyph, lay_out, line_y
from ocr.paper import RunningText
from ocr.ruling import ruled_cells
from ocr.tag_features import paragraphs
from ocr.tagger import BEGINS, GOES_ON, OUTSIDE, TABLES, file_of, told
from samples import specs
from samples.draw import Mark
from samples.typed_pages import typed

_DPI = 100
_SEEDS = {"texts": 1, specs.RELABELLED: 2}  # drawings of one layout, each with other values; of the rest:
_SEEDS_OF_OTHERS = 2
_FIRST_SEED = 70_000  # apart from the seeds of measurements
_LOST_LINES, _MISREAD = 0.005, 0.004
_KEPT = 0.35  # share of the paragraphs without any value that are learned from
# L1 keeps the table small, L2 even; a feature seen less often says more of a sample than of papers.
_TRAINING = {"c1": 0.3, "c2": 0.02, "max_iterations": 80, "feature.minfreq": 3}


@dataclass(frozen=True, slots=True)
class _Example:
    """One paragraph: the features of its characters and the marks they should be given."""

    layout: str
    features: Sequence[Sequence[str]]
    marks: Sequence[str]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", action="append", choices=tuple(TABLES), help="only this one")
    parser.add_argument("--without", action="append", default=[], metavar="HAND")
    given = parser.parse_args()
    left_out = (*given.without, *(hand.replace("text_", "relabelled_", 1) for hand in given.without))
    for table in given.table or TABLES:
        sets = [name for name in (*specs.SETS, specs.RELABELLED) if name != "held"]
        examples = [example for name in sets for example in _examples(name, table)]
        unseen = [example for example in examples if left_out and example.layout.startswith(left_out)]
        seen = [example for example in examples if not (left_out and example.layout.startswith(left_out))]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / table
            _learn(seen, file)
            if unseen:
                print(table, _told_rightly(file, unseen))
            else:
                learned = file.read_bytes()
                (Path(__file__).resolve().parents[1] / "ocr" / file_of(table)).write_bytes(learned)
                print(f"{table}: {len(examples)} paragraphs, {len(learned)} bytes")
    return 0


def _examples(set_name: str, table: str) -> Iterator[_Example]:
    layouts = specs.layouts_of(set_name)
    for kind in TABLES[table]:
        for name in layouts.get(kind, ()):
            for seed in range(_SEEDS.get(set_name, _SEEDS_OF_OTHERS)):
                rng = random.Random(f"{set_name}/{kind}/{name}/{seed}")
                document = specs.draw_one(set_name, kind, name, _FIRST_SEED + seed, dpi=_DPI)
                last = len(document.pages) - 1
                for number, page in enumerate(document.pages):
                    text = typed(page, rng, lost_lines=_LOST_LINES, misread=_MISREAD)
                    cells = ruled_cells(np.asarray(page.image.convert("RGB")), drawn=True)
                    layout = lay_out(number + 1, replace(text, cells=cells))
                    running = RunningText.of(layout)
                    for paragraph in paragraphs(layout, running, kind, first=number == 0, last=number == last):
                        marks = _marks(paragraph.glyphs, page.marks)
                        if any(mark != OUTSIDE for mark in marks) or rng.random() < _KEPT:
                            yield _Example(name, [_interned(one) for one in paragraph.features], marks)


def _interned(features: Sequence[str]) -> Sequence[str]:
    return tuple(map(sys.intern, features))


def _marks(glyphs: Sequence[Glyph], drawn: Sequence[Mark]) -> Sequence[str]:
    """Which field's value each character belongs to, by where values were written."""
    fields = []
    for glyph in glyphs:
        x = (glyph.x0 + glyph.x1) / 2
        y = line_y(glyph.line, x)
        at = (mark.field for mark in drawn if _holds(mark, x, y))
        fields.append(next(at, ""))
    marks = []
    for place, field in enumerate(fields):
        goes_on = place > 0 and fields[place - 1] == field
        marks.append(sys.intern(f"{GOES_ON if goes_on else BEGINS}{field}") if field else OUTSIDE)
    return marks


def _holds(mark: Mark, x: float, y: float) -> bool:
    x0, y0, x1, y1 = mark.box
    return x0 - 1 <= x <= x1 + 1 and y0 - 2 <= y <= y1 + 2


def _learn(examples: Sequence[_Example], file: Path) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    for example in examples:
        trainer.append(example.features, example.marks)
    trainer.set_params(_TRAINING)
    trainer.train(str(file))


def _told_rightly(file: Path, examples: Sequence[_Example]) -> str:
    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    right = wrong = there = 0
    for example in examples:
        wanted = set(told(example.marks))
        got = set(told(tagger.tag(example.features)))
        there += len(wanted)
        right += len(wanted & got)
        wrong += len(got - wanted)
    return f"{right} of {there} values told rightly, {wrong} wrongly"


if __name__ == "__main__":
    sys.exit(main())
