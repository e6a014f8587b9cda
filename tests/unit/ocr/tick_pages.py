"""Lines of a form with their boxes, as printers, pens and scanners leave them, and what an engine reads of them."""

from __future__ import annotations

import io
import math
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from ocr.engine import Picture
from ocr.readings import Box, TextLine

_FILES = {
    "serif": ("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 2),
    "sans": ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
    "ming": ("/usr/share/fonts/truetype/arphic/uming.ttc", 0),
    "kai": ("/usr/share/fonts/truetype/arphic/ukai.ttc", 0),
    "hei": ("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", 0),
}
FONTS = tuple(_FILES)
INK, BLUE, RED = (28, 28, 32), (40, 62, 160), (206, 44, 48)
_SYMBOLS = ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 0)  # of these the Chinese fonts have none
_PAPER = (247, 246, 242)
_POINTS = 10.5

# Points of a pen's stroke, in sides of the box it is made in.
CHECK = ((0.1, 0.45), (0.4, 0.85), (1.25, -0.35))
SMALL_CHECK = ((0.25, 0.5), (0.45, 0.75), (0.8, 0.25))
CROSS = ((0.05, 0.05), (0.95, 0.95), (0.5, 0.5), (0.95, 0.05), (0.05, 0.95))
SCRIBBLE = ((0.2, 0.3), (0.8, 0.35), (0.25, 0.5), (0.8, 0.6), (0.2, 0.75), (0.8, 0.8))


def draw(text: str, *, font: str = "serif", dpi: int = 200) -> tuple[Image.Image, TextLine]:
    """A page with one line of 10.5 point type, and the line as an engine gives it that loses nothing."""
    size = round(_POINTS * dpi / 72)
    left, top, edges = 3.0 * size, 3 * size, []
    picture = Image.new("RGB", (round(left) + size * (len(text) + 4), 7 * size), _PAPER)
    pen = ImageDraw.Draw(picture)
    for char in text:
        glyphs = _font("symbols" if char in "☐☑☒" else font, size)
        pen.text((left, top + 0.86 * size), char, font=glyphs, fill=INK, anchor="ls")
        edges.append((left, left + glyphs.getlength(char)))
        left = edges[-1][1]
    box = Box(3.0 * size - 0.15 * size, top - 0.18 * size, left + 0.15 * size, top + 1.18 * size)
    return picture, TextLine(text, box, 0.95, tuple(edges), 0.0, (0.95,) * len(text))


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    file, index = _SYMBOLS if name == "symbols" else _FILES[name]
    if not Path(file).exists():
        pytest.skip(f"font not installed: {file}")
    return ImageFont.truetype(file, size, index=index)


def misread(line: TextLine, index: int, reading: str, *, sure: float = 0.6) -> TextLine:
    """The line with one character read as another, or as nothing for an empty `reading`."""
    count = len(reading)
    return replace(
        line,
        text=line.text[:index] + reading + line.text[index + 1 :],
        char_x=line.char_x[:index] + (line.char_x[index],) * count + line.char_x[index + 1 :],
        char_confidence=line.char_confidence[:index] + (sure,) * count + line.char_confidence[index + 1 :],
    )


def frame(picture: Image.Image, line: TextLine, index: int, *, width: int = 2) -> Box:
    """Draws a square with a pen of that width where a wide space stands, and gives its place."""
    x0, x1 = line.char_x[index]
    side = 0.76 * (x1 - x0)
    middle = line.box.centre[1]
    place = Box((x0 + x1 - side) / 2, middle - side / 2, (x0 + x1 + side) / 2, middle + side / 2)
    ImageDraw.Draw(picture).rectangle((place.x0, place.y0, place.x1, place.y1), outline=INK, width=width)
    return place


def stroke(
    picture: Image.Image,
    place: Box,
    points: tuple[tuple[float, float], ...],
    *,
    ink: tuple[int, int, int] = INK,
    width: int = 4,
) -> None:
    """A stroke of a pen in or across a place."""
    path = [(place.x0 + x * place.width, place.y0 + y * place.height) for x, y in points]
    sheet = Image.new("RGB", picture.size, "white")
    ImageDraw.Draw(sheet).line(path, fill=ink, width=width, joint="curve")
    picture.paste(ImageChops.darker(picture, sheet))


def stamp(picture: Image.Image, place: Box) -> Box:
    """A red seal whose rim and star lie over a place, with its own box."""
    x, y = place.centre
    seal = Box(x - 3 * place.width, y - 1.5 * place.width, x + 3.6 * place.width, y + 5.1 * place.width)
    sheet = Image.new("RGB", picture.size, "white")
    pen = ImageDraw.Draw(sheet)
    pen.ellipse((seal.x0, seal.y0, seal.x1, seal.y1), outline=RED, width=5)
    pen.line((x - 12, y - 14, x + 14, y + 12), fill=RED, width=6)
    picture.paste(ImageChops.darker(picture, sheet))
    return seal


def scan(
    picture: Image.Image, line: TextLine, *, degrees: float = 0.0, jpeg: int = 0, noise: float = 0.0, seed: int = 1
) -> tuple[Picture, TextLine]:
    """The page as scanned: turned about the middle of its line, with noise, and through JPEG of a quality."""
    pixels = np.asarray(picture)
    if degrees:
        x, y = line.box.centre
        turned = cv2.getRotationMatrix2D((x, y), -degrees, 1.0)
        size = (pixels.shape[1], pixels.shape[0])
        pixels = cv2.warpAffine(pixels, turned, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        slope = math.tan(math.radians(degrees))
        rise = abs(slope) * line.box.width / 2
        line = replace(line, slope=slope, box=replace(line.box, y0=line.box.y0 - rise, y1=line.box.y1 + rise))
    if noise:
        grain = np.random.default_rng(seed).normal(0, noise, pixels.shape)
        pixels = np.clip(pixels + grain, 0, 255)
    pixels = pixels.astype(np.uint8)
    if jpeg:
        buffer = io.BytesIO()
        Image.fromarray(pixels).save(buffer, "JPEG", quality=jpeg)
        pixels = np.asarray(Image.open(buffer).convert("RGB"))
    return pixels, line
