"""Which pages belong together: files by themselves and in stacks, from what the engine saw of them.

    python -m tests.benchmarks.boundaries FOLDER... [--stacks N] [--seed S] [--show]

A folder is one that `tests.benchmarks.reading --cache` left: drawings with their truth, what the engine saw beside it.
Stacks hold four to eight papers of one condition, drawn at random from all folders, some with empty pages between them.
A file is right when its pages are parted exactly as drawn; kinds are counted apart. Prints a table by condition and,
on the last line, everything once more as one JSON object.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ocr.assemble import parts_of
from ocr.classify import Verdict, classify
from ocr.layout import PageLayout, lay_out
from ocr.page_job import PageResult
from ocr.readings import PageText
from ocr.segment import group_pages

_CONDITIONS = ("clean", "office", "phone", "bad")
_FEWEST, _MOST = 4, 8
_EMPTY_BETWEEN = 0.15  # how often an empty page lies behind a paper of a stack
_DOUBTFUL = 0.5

Parts = list[tuple[PageLayout, Verdict]]


@dataclass(frozen=True, slots=True)
class File:
    """Papers of one file: for each page what it shows, and which pages (from 1) each paper has."""

    name: str
    pages: list[Parts]
    papers: list[tuple[int, ...]]


@dataclass(slots=True)
class Count:
    """How many files were parted as drawn; those parted otherwise, and how many of these were marked doubtful."""

    files: int = 0
    right: int = 0
    doubted_right: int = 0
    doubted_wrong: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, file: File) -> None:
        groups = group_pages([part for page in file.pages for part in page])
        # Empty pages drawn together are read one by one: nothing on them belongs together.
        empty = {
            page.page for group in groups if group.kind == "blank" and len(group.pages) == 1 for page in group.pages
        }
        drawn = sorted(part for paper in file.papers for part in (_singles(paper) if set(paper) <= empty else [paper]))
        found = sorted(tuple(sorted({page.page for page in group.pages})) for group in groups)
        doubted = any(group.boundary < _DOUBTFUL for group in groups)
        self.files += 1
        if found == drawn:
            self.right += 1
            self.doubted_right += doubted
            return
        self.doubted_wrong += doubted
        kinds = [(group.kind, tuple(sorted({page.page for page in group.pages}))) for group in groups]
        self.wrong.append(f"{file.name}: drawn {file.papers}, read {kinds}")


def main() -> int:
    print(json.dumps(measure(sys.argv[1:])))
    return 0


def measure(arguments: Sequence[str]) -> dict[str, Any]:
    """Part the pages, print the table and return the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.boundaries", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--stacks", type=int, default=200, help="per condition")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", default="paddle")
    parser.add_argument("--show", action="store_true", help="list what was parted otherwise")
    given = parser.parse_args(arguments)
    figures: dict[str, Any] = {}
    print(f"{'':24}{'files':>7}{'right %':>9}{'doubted of right':>18}{'doubted of wrong':>18}")
    for condition in _CONDITIONS:
        folders = [folder for folder in given.folders if f"-{condition}-" in folder.name]
        alone = [file for folder in folders for file in _files(folder, given.engine)]
        if not alone:
            continue
        rng = random.Random(f"{condition}/{given.seed}")
        stacks = [_stack(f"stack {number}", alone, rng) for number in range(given.stacks)]
        several = [file for file in alone if len(file.pages) > 1]
        for what, files in (("files", alone), ("of several pages", several), ("stacks", stacks)):
            count = Count()
            for file in files:
                count.add(file)
            print(_row(f"{condition} {what}", count))
            if given.show and what != "of several pages":
                print(*(f"  {line}" for line in count.wrong), sep="\n")
            figures[f"{condition} {what}"] = {"files": count.files, "right": count.right}
    return {"benchmark": "boundaries", "seed": given.seed, "figures": figures}


def _files(folder: Path, engine: str) -> Iterator[File]:
    for entry in json.loads((folder / "truth.json").read_text("utf-8")):
        sha256 = hashlib.sha256((folder / entry["name"]).read_bytes()).hexdigest()
        seen = folder.parent / f"{sha256}-{engine}.pickle"
        if not seen.exists():
            continue
        results: Sequence[PageResult] = pickle.loads(seen.read_bytes())  # noqa: S301 – own files
        pages = [parts_of(lay_out(result.number, result.text)) for result in results]
        layouts = "+".join(str(document.get("layout")) for document in entry["documents"])
        papers = [tuple(document["pages"]) for document in entry["documents"]]
        yield File(f"{folder.name}/{entry['name']} {layouts}", pages, papers)


def _singles(pages: tuple[int, ...]) -> list[tuple[int, ...]]:
    return [(page,) for page in pages]


def _stack(name: str, files: Sequence[File], rng: random.Random) -> File:
    pages: list[Parts] = []
    papers: list[tuple[int, ...]] = []
    names = []
    for file in rng.sample(files, rng.randint(_FEWEST, _MOST)):
        papers += [tuple(len(pages) + page for page in paper) for paper in file.papers]
        pages += file.pages
        names.append(file.name)
        if rng.random() < _EMPTY_BETWEEN:
            empty = lay_out(1, PageText(1654, 2339, ()))
            pages.append([(empty, classify(empty))])
            papers.append((len(pages),))
    numbered = [
        [(replace(part, page=number), verdict) for part, verdict in page] for number, page in enumerate(pages, 1)
    ]
    return File(f"{name} ({', '.join(names)})", numbered, papers)


def _row(name: str, count: Count) -> str:
    share = f"{100 * count.right / count.files:.1f}" if count.files else "-"
    wrong = count.files - count.right
    return (
        f"{name:24}{count.files:>7}{share:>9}{f'{count.doubted_right} of {count.right}':>18}"
        f"{f'{count.doubted_wrong} of {wrong}':>18}"
    )


if __name__ == "__main__":
    sys.exit(main())
