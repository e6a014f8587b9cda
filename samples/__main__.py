"""Command line of the samples: `python -m samples draw …` and `python -m samples cases …`."""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path

from samples import demo_cases, files, specs
from samples.degrade import WAYS
from samples.digital import write_document
from samples.truth import Drawn


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m samples", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    draw = commands.add_parser("draw", help="random samples with their truth")
    draw.add_argument("--set", dest="set_name", choices=specs.SETS, default="build")
    draw.add_argument("--seed", type=int, default=1)
    draw.add_argument("--count", type=int, default=40)
    draw.add_argument("--degrade", choices=("none", *WAYS), default="clean")
    draw.add_argument("--kind", action="append", default=[], help="only this kind (may be given again)")
    draw.add_argument("-o", dest="folder", type=Path, required=True)
    cases = commands.add_parser("cases", help="the sample cases of the demo")
    cases.add_argument("--only", default="", help="only cases whose name holds this")
    cases.add_argument("-o", dest="folder", type=Path, required=True)
    given = parser.parse_args()
    if given.command == "cases":
        demo_cases.write_cases(given.folder, only=given.only)
        return 0
    return draw_samples(given.set_name, given.seed, given.count, given.degrade, tuple(given.kind), given.folder)


def draw_samples(set_name: str, seed: int, count: int, how: str, kinds: tuple[str, ...], folder: Path) -> int:
    """Write each document as one file and all truth into truth.json beside them."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for sample in specs.samples(set_name, seed=seed, count=count, how=how, kinds=kinds):
        rng = random.Random(f"file/{seed}/{sample.number}")
        name = f"{sample.number:04d}{_ending(sample.document, rng)}"
        sideways = how == "phone" and rng.random() < 0.25
        write_document(sample.document, folder / name, sideways=sideways)
        entries.append(files.file_json(name, [sample.document]))
    truth = {"set": set_name, "seed": seed, "degrade": how, "files": entries}
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return 0


def _ending(document: Drawn, rng: random.Random) -> str:
    if document.digital:
        return ".pdf"
    if len(document.pages) > 1:
        return rng.choice([".pdf", ".pdf", ".tiff"])
    return rng.choice([".jpg", ".jpg", ".jpg", ".pdf"])


if __name__ == "__main__":
    sys.exit(main())
