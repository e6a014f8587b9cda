"""How surely seals are found and read.

    python -m tests.benchmarks.seals [--set sheets] [--degrade phone] [--count N] [--seed S] [--show] [--keep FOLDER]

Draws pages (of the sets of papers, or sheets full of seals and of what is none), finds the seals on those in colour
and reads them. Prints by shape: seals drawn, found, boxes where none is, texts alike enough to tell whose seal it is
(`truth_compare.alike`) and texts right as a whole (similarity to all of the seal's words >= 0.85). The last line is one
JSON object.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from difflib import SequenceMatcher
from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from ocr.engine import OcrEngine, Picture
from ocr.engines.registry import DEFAULT_ENGINE, create
from ocr.readings import Box
from ocr.seal_text import read_seal
from ocr.seals import SealPlace, find_seals
from samples import specs
from samples.files import jpeg
from samples.truth import SealTruth
from tests.benchmarks import seal_sheets
from tests.benchmarks.truth_compare import alike

_SAME_PLACE = 0.4
_WHOLE = 0.85


@dataclass(frozen=True, slots=True)
class Page:
    """One page in colour as a file holds it, and its seals."""

    name: str
    jpeg: bytes
    seals: tuple[SealTruth, ...]


@dataclass(slots=True)
class Count:
    """Seals of one shape. Paging seals have no text: they count as found only."""

    drawn: int = 0
    found: int = 0
    worded: int = 0
    named: int = 0
    whole: int = 0
    colour: int = 0


@dataclass(slots=True)
class Result:
    by_shape: dict[str, Count] = field(default_factory=dict)
    invented: int = 0
    pages: int = 0
    finding: float = 0.0
    empty_pages: int = 0
    finding_empty: float = 0.0
    reading: float = 0.0
    read: int = 0
    slips: list[str] = field(default_factory=list)


def main() -> int:
    print(json.dumps(measure(sys.argv[1:])))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Draw, find, read, print the table and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.seals", description=__doc__)
    parser.add_argument("--set", dest="set_name", choices=(*specs.SETS, "sheets"), default="sheets")
    parser.add_argument("--count", type=int, default=22, help="documents")
    parser.add_argument("--degrade", choices=("none", "clean", "office", "phone"), default="clean")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", default=DEFAULT_ENGINE)
    parser.add_argument("--show", action="store_true", help="list what went wrong (not of set held)")
    parser.add_argument("--keep", type=Path, help="folder that keeps the drawn pages between runs")
    given = parser.parse_args(arguments)
    if given.show and given.set_name == "held":
        parser.error("set held is for measuring: its mistakes are not shown, so that nobody fits rules to them")
    cv2.setNumThreads(1)
    engine = create(given.engine)
    result = Result()
    for page in _pages(given):
        picture = np.asarray(Image.open(BytesIO(page.jpeg)).convert("RGB"))
        _measure(engine, page, picture, result)
    whole = _print(result, show=given.show)
    return {
        "benchmark": "seals",
        "set": given.set_name,
        "degrade": given.degrade,
        "seed": given.seed,
        "pages": result.pages,
        "invented": result.invented,
        **asdict(whole),
    }


def _pages(given: argparse.Namespace) -> list[Page]:
    if given.keep is None:
        return list(_draw(given))
    given.keep.mkdir(parents=True, exist_ok=True)
    file = given.keep / f"{given.set_name}-{given.degrade}-{given.seed}-{given.count}.pickle"
    if not file.exists():
        file.write_bytes(pickle.dumps(list(_draw(given))))
    pages: list[Page] = pickle.loads(file.read_bytes())  # noqa: S301 – own files
    return pages


def _draw(given: argparse.Namespace) -> Iterator[Page]:
    if given.set_name == "sheets":
        drawn = seal_sheets.samples(given.seed, given.count, given.degrade)
    else:
        drawn = specs.samples(given.set_name, seed=given.seed, count=given.count, how=given.degrade)
    for sample in drawn:
        for number, page in enumerate(sample.document.pages, 1):
            if not page.grey:
                name = f"{sample.number:04d}.{number} {sample.document.kind}/{sample.document.layout}"
                yield Page(name, jpeg(page), tuple(seal for seal in sample.document.seals if seal.page == number))


def _measure(engine: OcrEngine, page: Page, picture: Picture, result: Result) -> None:
    started = time.process_time()
    places = find_seals(picture)
    finding = time.process_time() - started
    result.pages += 1
    result.finding += finding
    if not page.seals:
        result.empty_pages += 1
        result.finding_empty += finding
    reads = []
    for place in places:
        started = time.process_time()
        reads.append(read_seal(engine, picture, place))
        result.reading += time.process_time() - started
        result.read += 1
    taken: set[int] = set()
    for seal in page.seals:
        hits = [number for number, place in enumerate(places) if _share(seal.box, place.box) >= _SAME_PLACE]
        taken.update(hits)
        _count(page, seal, [(places[hit], reads[hit]) for hit in hits], result)
    for number, place in enumerate(places):
        if number not in taken:
            result.invented += 1
            result.slips.append(f"{page.name} invented {_shown(place.box)} {reads[number]}")


def _count(page: Page, seal: SealTruth, hits: list[tuple[SealPlace, tuple[str, float]]], result: Result) -> None:
    count = result.by_shape.setdefault(seal.shape, Count())
    count.drawn += 1
    count.found += bool(hits)
    if not hits:
        result.slips.append(f"{page.name} missed {seal.shape} {seal.colour} {seal.text} {_shown(Box(*seal.box))}")
    else:
        place = max(hits, key=lambda hit: _share(seal.box, hit[0].box))[0]
        count.colour += place.colour == seal.colour
    if not seal.text:
        return
    count.worded += 1
    texts = [text for _, (text, _) in hits]
    named = any(alike(seal.text, text) for text in texts)
    ratio = max((SequenceMatcher(None, seal.text, text, autojunk=False).ratio() for text in texts), default=0.0)
    count.named += named
    count.whole += ratio >= _WHOLE
    if hits and ratio < _WHOLE:
        kind = "partly" if named else "unread"
        result.slips.append(f"{page.name} {kind} {seal.shape} {seal.text} -> {texts} {_shown(Box(*seal.box))}")


def _share(drawn: tuple[float, float, float, float], box: Box) -> float:
    """Shared area of two boxes as a share of both together."""
    wide = min(drawn[2], box.x1) - max(drawn[0], box.x0)
    high = min(drawn[3], box.y1) - max(drawn[1], box.y0)
    if wide <= 0 or high <= 0:
        return 0.0
    areas = (drawn[2] - drawn[0]) * (drawn[3] - drawn[1]) + box.width * box.height
    return wide * high / (areas - wide * high)


def _shown(box: Box) -> str:
    return f"[{box.x0:.0f} {box.y0:.0f} {box.x1:.0f} {box.y1:.0f}]"


def _print(result: Result, *, show: bool) -> Count:
    """Prints the table; returns the seals of all shapes."""
    for slip in result.slips if show else ():
        print(f"  {slip}")
    print(f"{'':8}{'drawn':>7}{'found %':>9}{'named %':>9}{'whole %':>9}{'colour %':>9}")
    whole = Count()
    for shape, count in sorted(result.by_shape.items()):
        _row(shape, count)
        for name in ("drawn", "found", "worded", "named", "whole", "colour"):
            setattr(whole, name, getattr(whole, name) + getattr(count, name))
    _row("all", whole)
    print(
        f"{result.pages} pages, invented {result.invented}; CPU-ms: finding {_each(result.finding, result.pages):.0f} "
        f"a page, {_each(result.finding_empty, result.empty_pages):.0f} on pages without seals, "
        f"reading {_each(result.reading, result.read):.0f} a seal"
    )
    return whole


def _row(name: str, count: Count) -> None:
    cells = (
        (count.found, count.drawn),
        (count.named, count.worded),
        (count.whole, count.worded),
        (count.colour, count.found),
    )
    shown = "".join(f"{100 * part / whole:9.1f}" if whole else f"{'-':>9}" for part, whole in cells)
    print(f"{name:8}{count.drawn:>7}{shown}")


def _each(seconds: float, parts: int) -> float:
    return 1000 * seconds / max(1, parts)


if __name__ == "__main__":
    sys.exit(main())
