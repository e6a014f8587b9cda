"""The text of a drawn page as an engine might have read it, without an engine: for learning from many pages."""

from __future__ import annotations

import random

from ocr.readings import Box, PageText, TextLine
from ocr.text_lines import Character, join_characters
from samples.draw import BASELINE, LineOp, TextOp
from samples.truth import PageImage

_ALIKE = ("日目口曰田", "大太犬", "人入八", "土士", "己已", "末未", "千干", "业亚", "桩粧", "户卢", "车东", "天夫")
_CONFUSED = {char: group.replace(char, "") for group in _ALIKE for char in group}


def typed(page: PageImage, rng: random.Random, *, lost_lines: float, misread: float) -> PageText:
    """Lines by their drawing; `lost_lines` and `misread`: the shares of lines not seen and of characters misread."""
    characters, rules = [], []
    for op in page.ops:
        if isinstance(op, TextOp):
            width = op.size_px * (0.5 if op.text.isascii() else 1.0)
            top = op.baseline - op.size_px * BASELINE
            characters.append(Character(op.text, op.x, top, op.x + width, top + op.size_px))
        elif isinstance(op, LineOp) and abs(op.x1 - op.x0) < 1:
            rules.append((op.x0, min(op.y0, op.y1), max(op.y0, op.y1)))

    def is_divided(x0: float, y0: float, x1: float, y1: float) -> bool:
        return any(x0 - 1 <= x <= x1 + 1 and top <= (y0 + y1) / 2 <= bottom for x, top, bottom in rules)

    lines = [
        TextLine(_misread(segment.text, rng, misread), Box(*segment.box), 0.99, segment.char_x)
        for segment in join_characters(characters, is_divided) or ()
        if rng.random() >= lost_lines
    ]
    return PageText(page.image.width, page.image.height, tuple(lines))


def _misread(text: str, rng: random.Random, share: float) -> str:
    return "".join(
        rng.choice(_CONFUSED.get(char, "一口日人大")) if not char.isspace() and rng.random() < share else char
        for char in text
    )
