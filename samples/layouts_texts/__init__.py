"""The layouts of set "texts": papers that were written as texts only, for learning from many wordings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from importlib.resources import files
from types import MappingProxyType

from samples.job import Layouts
from samples.layouts_texts.drawing import draw_text
from samples.layouts_texts.parsing import Text, parse


@cache  # thousands of texts are read for it, and they are asked for at every drawing
def all_texts() -> Mapping[str, Text]:
    """Name -> text, one of each paper in the folder's `*.txt`."""
    every: dict[str, Text] = {}
    for file in sorted(files(__name__).iterdir(), key=lambda one: one.name):
        if file.name.endswith(".txt"):
            stem = file.name.removesuffix(".txt")
            for number, text in enumerate(parse(file.read_text("utf-8")), 1):
                every[f"text_{stem}_{number:02d}"] = text
    return MappingProxyType(every)


@cache
def all_layouts() -> Layouts:
    """Kind -> name -> layout."""
    every: Layouts = {}
    for name, text in all_texts().items():
        every.setdefault(text.kind, {})[name] = partial(draw_text, text, name)
    return every
