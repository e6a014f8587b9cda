"""Second looks at codes whose check digit fails: the same pixels, cropped and scaled differently.

The check digit only chooses between readings of the picture; it never makes up a character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import cv2
import numpy as np

from ocr.engine import OcrEngine, Picture, Quad, ReadText
from ocr.imageops import crop_line, grow_quad, without_ink
from ocr.layout import match_key
from ocr.normalise import parse_value

_CODE = re.compile(r"(?<![0-9A-Z])(?=[0-9A-Z]*\d)[0-9A-Z]{17,18}(?![0-9A-Z])")
_MOST_CHANGES = 3


def settle_codes(engine: OcrEngine, picture: Picture, quad: Quad, read: ReadText) -> ReadText:
    """The reading, or another of the same line in which every ID number, credit code and VIN checks out."""
    codes = _codes(read.text)
    if not codes or all(_valid(code) for code in codes):
        return read
    for crop in _other_crops(picture, quad):
        [again] = engine.recognise([crop])
        found = _codes(again.text)
        if len(again.text) != len(read.text) or len(found) != len(codes) or not all(_valid(code) for code in found):
            continue
        if sum(a != b for a, b in zip(again.text, read.text, strict=True)) <= _MOST_CHANGES:
            return again
    return read


def _codes(text: str) -> list[str]:
    return _CODE.findall(match_key(text))


def _valid(code: str) -> bool:
    types = ("vin",) if len(code) == 17 else ("id", "uscc")
    values = [parse_value(kind, code) for kind in types]
    return any(value is not None and value.check == "pass" and not value.repaired for value in values)


def _other_crops(picture: Picture, quad: Quad) -> Iterator[Picture]:
    for share in (0.08, -0.06, 0.16):
        yield crop_line(picture, grow_quad(quad, share))
    crop = crop_line(picture, quad)
    yield without_ink(crop, "red")
    yield cv2.resize(crop, None, fx=1.25, fy=1.0, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
    yield cv2.resize(crop, None, fx=0.85, fy=1.0, interpolation=cv2.INTER_AREA).astype(np.uint8)
