"""A purpose note laid across a scan by its owner, 仅供办理充电桩报装使用: what watermark programs put on copies.

Pale grey, blue or red letters aslant, once, in a few rows or all over, always fainter than the print they cross.
"""

from __future__ import annotations

import random

import cv2
import numpy as np
from PIL import Image, ImageDraw

from samples.draw import MM_PER_INCH
from samples.fonts import faces_for, font_for, load
from samples.optics import Picture

_NOTES = (
    "仅供办理充电桩报装使用",
    "仅供充电桩报装使用 他用无效",
    "此件仅限办理用电业务",
    "仅用于充电设施报装 复印无效",
    "仅供国网供电公司办理用电使用",
)
_INKS = ((128, 128, 128), (150, 150, 155), (110, 110, 115), (90, 120, 190), (200, 90, 90), (60, 60, 60))


def overprint(page: Picture, dpi: int, rng: random.Random) -> Picture:
    """The page, RGB at `dpi`, with a note across it."""
    height, width = page.shape[:2]
    em = max(8, round(rng.uniform(5.0, 13.0) * dpi / MM_PER_INCH))
    text, ink = rng.choice(_NOTES), rng.choice(_INKS)
    strength = rng.uniform(0.18, 0.38) if ink == _INKS[-1] else rng.uniform(0.28, 0.6)
    side = int(1.5 * max(height, width))
    mask = Image.new("L", (side, side), 0)
    canvas = ImageDraw.Draw(mask)
    face = faces_for("build", rng).hei
    across, down = len(text) * em + rng.randint(2, 6) * em, rng.randint(3, 9) * em
    rows = rng.choice((1, 3, side // down + 1))
    columns = 1 if rows == 1 else rng.choice((1, side // across + 1))
    for row in range(rows):
        y = side / 2 + (row - (rows - 1) / 2) * down
        for column in range(columns):
            x = side / 2 + (column - (columns - 1) / 2) * across - len(text) * em / 2 + (row % 2) * em
            for place, char in enumerate(text):
                if char != " ":
                    canvas.text((x + place * em, y), char, font=load(font_for(face, char), em), fill=255, anchor="lm")
    turned = mask.rotate(rng.choice((1, 1, 1, -1)) * rng.uniform(18, 48), Image.Resampling.BILINEAR)
    left, top = (side - width) // 2, (side - height) // 2
    cover = np.asarray(turned.crop((left, top, left + width, top + height)), dtype=np.float32) * (strength / 255)
    cover = cv2.GaussianBlur(cover, (0, 0), 0.6)[:, :, None]
    # Ink over ink darkens: print below the note stays darker than both.
    tint = 1.0 - cover * (1.0 - np.array(ink, dtype=np.float32) / 255)
    marked: Picture = np.clip(page * tint, 0, 255).astype(np.uint8)
    return marked
