"""Things on papers that are not text to read: security backgrounds, watermarks, portraits, emblems, codes."""

from __future__ import annotations

import math

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from samples.draw import Colour, Sheet, Style
from samples.fonts import font_for, load


def guilloche(
    sheet: Sheet,
    x: float,
    y: float,
    width: float,
    height: float,
    colour: Colour,
    *,
    waves: int = 26,
    paper: Colour | None = None,
) -> None:
    """A security background of fine interlaced waves."""
    if paper is not None:
        sheet.fill(x, y, width, height, paper)
    canvas = ImageDraw.Draw(sheet.image)
    left, top, right, bottom = sheet.px(x), sheet.px(y), sheet.px(x + width), sheet.px(y + height)
    along = np.arange(left, right, 6.0)
    for wave in range(waves):
        base = top + (bottom - top) * (wave + 0.5) / waves
        reach = (bottom - top) / waves * 1.4
        for phase in (0.0, math.pi / 2):
            across = base + reach * np.sin(along / sheet.px(9.0) * 2 * math.pi + phase + wave * 0.35)
            across = np.clip(across, top, bottom)
            canvas.line(list(zip(along.tolist(), across.tolist(), strict=True)), fill=colour, width=1)


def watermark(
    sheet: Sheet, text: str, *, colour: Colour = (205, 205, 210), size_mm: float = 7.0, rows: int = 3
) -> None:
    """A purpose watermark across the page, 仅供办理充电桩报装使用; the text below stays readable."""
    em = round(sheet.px(size_mm))
    face = sheet.faces.hei
    line = Image.new("RGBA", (em * (len(text) + 2), em * 2), (*colour, 0))
    canvas = ImageDraw.Draw(line)
    for place, char in enumerate(text):
        canvas.text(
            (em * (place + 1), em * 1.4), char, font=load(font_for(face, char), em), fill=(*colour, 255), anchor="ls"
        )
    turned = line.rotate(28, Image.Resampling.BICUBIC, expand=True)
    for row in range(rows):
        shift = sheet.height_mm * (row + 0.5) / rows - turned.height * 25.4 / sheet.dpi / 2
        sheet.stamp(turned, sheet.width_mm / 2 - turned.width * 25.4 / sheet.dpi / 2, shift)


def portrait(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """A head and shoulders, nobody's."""
    wide, high = round(sheet.px(width)), round(sheet.px(height))
    picture = Image.new("RGBA", (wide, high), (236, 240, 244, 255))
    canvas = ImageDraw.Draw(picture)
    skin = sheet.rng.choice([(232, 200, 178), (224, 188, 162), (240, 210, 190)])
    coat = sheet.rng.choice([(46, 52, 70), (80, 80, 84), (120, 60, 60), (58, 84, 66)])
    canvas.ellipse((wide * 0.04, high * 0.68, wide * 0.96, high * 1.5), fill=coat)
    canvas.rectangle((wide * 0.42, high * 0.55, wide * 0.58, high * 0.75), fill=skin)
    canvas.ellipse((wide * 0.26, high * 0.12, wide * 0.74, high * 0.64), fill=(36, 32, 32))
    canvas.ellipse((wide * 0.29, high * 0.2, wide * 0.71, high * 0.68), fill=skin)
    for side in (0.4, 0.6):
        canvas.ellipse((wide * (side - 0.03), high * 0.39, wide * (side + 0.03), high * 0.42), fill=(40, 36, 36))
    canvas.line((wide * 0.44, high * 0.56, wide * 0.56, high * 0.56), fill=(170, 90, 84), width=3)
    sheet.stamp(picture, x, y, multiply=False)


def emblem(sheet: Sheet, x: float, y: float, diameter: float, *, colour: Colour = (196, 40, 38)) -> None:
    """A round token in place of the state emblem."""
    canvas = ImageDraw.Draw(sheet.image)
    cx, cy, radius = sheet.px(x), sheet.px(y), sheet.px(diameter) / 2
    canvas.ellipse(
        (cx - radius, cy - radius, cx + radius, cy + radius), outline=colour, width=max(2, round(radius / 9))
    )
    inner = radius * 0.78
    canvas.ellipse((cx - inner, cy - inner, cx + inner, cy + inner), fill=colour)
    gold = (236, 196, 92)
    for size, dx, dy in ((0.3, 0, -0.2), (0.1, -0.42, 0.16), (0.1, -0.16, 0.3), (0.1, 0.16, 0.3), (0.1, 0.42, 0.16)):
        points = []
        for corner in range(10):
            reach = radius * size * (1 if corner % 2 == 0 else 0.4)
            angle = math.radians(corner * 36 - 90)
            points.append((cx + radius * dx + reach * math.cos(angle), cy + radius * dy + reach * math.sin(angle)))
        canvas.polygon(points, fill=gold)


def qr_code(sheet: Sheet, x: float, y: float, side: float, *, payload: str = "", colour: Colour = (20, 20, 20)) -> None:
    """A QR code that says `payload`; without one, a pattern that looks like a QR code and says nothing."""
    nonsense = _nonsense(sheet.rng.randrange(2**32))
    cells = _modules(payload) if payload else nonsense
    size = round(sheet.px(side))
    alpha = Image.fromarray(cells * np.uint8(255)).resize((size, size), Image.Resampling.NEAREST)
    code = Image.new("RGBA", (size, size), (*colour, 255))
    code.putalpha(alpha)
    sheet.stamp(code, x, y, multiply=False)


def _modules(payload: str) -> NDArray[np.uint8]:
    """The dark modules of a QR code, 1 where dark."""
    code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
    light: NDArray[np.uint8] = np.asarray(code.to_image(scale=1, add_quiet_zones=False), dtype=np.uint8)
    dark: NDArray[np.uint8] = (light == 0).astype(np.uint8)
    return dark


def _nonsense(seed: int) -> NDArray[np.uint8]:
    cells = 29
    noise: NDArray[np.uint8] = np.random.default_rng(seed).integers(0, 2, (cells, cells), dtype=np.uint8)
    for row, column in ((0, 0), (0, cells - 7), (cells - 7, 0)):
        noise[max(0, row - 1) : row + 8, max(0, column - 1) : column + 8] = 0
        noise[row : row + 7, column : column + 7] = 1
        noise[row + 1 : row + 6, column + 1 : column + 6] = 0
        noise[row + 2 : row + 5, column + 2 : column + 5] = 1
    return noise


def cipher(sheet: Sheet, x: float, y: float, columns: int, rows: int, *, size: float) -> None:
    """A tax cipher (税控码 or 密码区): rows of random signs."""
    for row in range(rows):
        text = "".join(sheet.rng.choice("0123456789+-*/<>") for _ in range(columns))
        sheet.text(x, y + row * size * 0.45, text, Style("hei", size))
