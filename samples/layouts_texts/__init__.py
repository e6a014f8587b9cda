"""The layouts of set "texts": papers that were written as texts only, for learning from many wordings."""

from __future__ import annotations

from functools import cache, partial
from importlib.resources import files

from samples.job import Layouts
from samples.layouts_texts.drawing import draw_text
from samples.layouts_texts.parsing import parse


@cache  # two thousand texts are read for it, and it is asked for at every drawing
def all_layouts() -> Layouts:
    """Kind -> name -> layout, one of each paper in the folder's `*.txt`."""
    every: Layouts = {}
    for file in sorted(files(__name__).iterdir(), key=lambda one: one.name):
        if file.name.endswith(".txt"):
            stem = file.name.removesuffix(".txt")
            for number, text in enumerate(parse(file.read_text("utf-8")), 1):
                name = f"text_{stem}_{number:02d}"
                every.setdefault(text.kind, {})[name] = partial(draw_text, text, name)
    return every
