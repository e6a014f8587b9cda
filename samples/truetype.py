"""A small TrueType subsetter: keeps the outlines of a few characters, for embedding in a PDF.

Reads .ttf and .ttc files with `glyf` outlines (not CFF). Glyphs are renumbered from 1; 0 is the empty box.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_KEPT_TABLES = ("cvt ", "fpgm", "prep")
_ARGS_ARE_WORDS, _HAS_SCALE, _MORE, _HAS_XY_SCALE, _HAS_TWO_BY_TWO = 0x1, 0x8, 0x20, 0x40, 0x80


class TrueTypeError(ValueError):
    """The file is not a TrueType font this module can read."""


@dataclass(frozen=True, slots=True)
class Subset:
    """`glyphs`: character -> glyph number in `data`; `widths`: by glyph number, in 1/1000 em."""

    data: bytes
    glyphs: dict[str, int]
    widths: list[int]
    ascent: int
    descent: int
    box: tuple[int, int, int, int]


def subset(path: Path, index: int, characters: str) -> Subset:
    """Raises TrueTypeError when the font has no `glyf` outlines or lacks a character."""
    font = _Font(path.read_bytes(), index)
    order = [0]
    glyphs: dict[str, int] = {}
    for char in sorted(set(characters)):
        number = font.glyph_of(ord(char))
        if not number:
            raise TrueTypeError(f"{path.name} has no glyph for U+{ord(char):04X}")
        if number not in order:
            order.append(number)
        glyphs[char] = order.index(number)
    outlines: list[bytes] = []
    place = 0
    while place < len(order):  # composites append their parts
        outlines.append(_renumbered(font.outline(order[place]), order))
        place += 1
    scale = 1000 / font.units_per_em
    box = struct.unpack_from(">4h", font.table("head"), 36)
    ascent, descent = struct.unpack_from(">2h", font.table("hhea"), 4)
    return Subset(
        data=_assemble(font, order, outlines),
        glyphs=glyphs,
        widths=[round(font.metric(number)[0] * scale) for number in order],
        ascent=round(ascent * scale),
        descent=round(descent * scale),
        box=(round(box[0] * scale), round(box[1] * scale), round(box[2] * scale), round(box[3] * scale)),
    )


class _Font:
    def __init__(self, data: bytes, index: int) -> None:
        self._data = data
        start = 0
        if data[:4] == b"ttcf":
            start = struct.unpack_from(">I", data, 12 + 4 * index)[0]
        count = struct.unpack_from(">H", data, start + 4)[0]
        self._tables: dict[str, tuple[int, int]] = {}
        for entry in range(count):
            tag, _, offset, length = struct.unpack_from(">4sIII", data, start + 12 + 16 * entry)
            self._tables[tag.decode("ascii")] = (offset, length)
        if "glyf" not in self._tables:
            raise TrueTypeError("the font has no glyf outlines (CFF fonts cannot be embedded here)")
        self.units_per_em = struct.unpack_from(">H", self.table("head"), 18)[0]
        self._long_loca = struct.unpack_from(">h", self.table("head"), 50)[0] == 1
        self._metrics = struct.unpack_from(">H", self.table("hhea"), 34)[0]
        self._cmap = self._find_cmap()

    def table(self, tag: str) -> bytes:
        offset, length = self._tables.get(tag, (0, 0))
        return self._data[offset : offset + length]

    def outline(self, number: int) -> bytes:
        loca, glyf = self.table("loca"), self._tables["glyf"][0]
        if self._long_loca:
            start, end = struct.unpack_from(">2I", loca, 4 * number)
        else:
            start, end = (2 * half for half in struct.unpack_from(">2H", loca, 2 * number))
        return self._data[glyf + start : glyf + end]

    def metric(self, number: int) -> tuple[int, int]:
        """(advance, left side bearing) in font units."""
        table = self.table("hmtx")
        if number < self._metrics:
            advance, bearing = struct.unpack_from(">Hh", table, 4 * number)
            return advance, bearing
        advance = struct.unpack_from(">H", table, 4 * (self._metrics - 1))[0]
        bearing = struct.unpack_from(">h", table, 4 * self._metrics + 2 * (number - self._metrics))[0]
        return advance, bearing

    def _find_cmap(self) -> bytes:
        table = self.table("cmap")
        for entry in range(struct.unpack_from(">H", table, 2)[0]):
            platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + 8 * entry)
            if (platform, encoding) in ((3, 1), (0, 3)) and struct.unpack_from(">H", table, offset)[0] == 4:
                return table[offset:]
        raise TrueTypeError("the font has no Unicode table of format 4")

    def glyph_of(self, code: int) -> int:
        table = self._cmap
        double = struct.unpack_from(">H", table, 6)[0]
        for segment in range(0, double, 2):
            end = struct.unpack_from(">H", table, 14 + segment)[0]
            if code > end:
                continue
            start = struct.unpack_from(">H", table, 16 + double + segment)[0]
            if code < start:
                return 0
            delta = struct.unpack_from(">H", table, 16 + 2 * double + segment)[0]
            where = 16 + 3 * double + segment
            shift = struct.unpack_from(">H", table, where)[0]
            if not shift:
                return int((code + delta) & 0xFFFF)
            number = struct.unpack_from(">H", table, where + shift + 2 * (code - start))[0]
            return int((number + delta) & 0xFFFF) if number else 0
        return 0


def _renumbered(outline: bytes, order: list[int]) -> bytes:
    """A composite glyph's parts get their new numbers; parts not yet kept are appended to `order`."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return outline
    data = bytearray(outline)
    place = 10
    while True:
        flags, part = struct.unpack_from(">2H", data, place)
        if part not in order:
            order.append(part)
        struct.pack_into(">H", data, place + 2, order.index(part))
        place += 4 + (4 if flags & _ARGS_ARE_WORDS else 2)
        place += 2 if flags & _HAS_SCALE else 4 if flags & _HAS_XY_SCALE else 8 if flags & _HAS_TWO_BY_TWO else 0
        if not flags & _MORE:
            return bytes(data)


def _assemble(font: _Font, order: list[int], outlines: list[bytes]) -> bytes:
    padded = [outline + b"\0" * (-len(outline) % 4) for outline in outlines]
    loca, place = [0], 0
    for outline in padded:
        place += len(outline)
        loca.append(place)
    head = bytearray(font.table("head"))
    struct.pack_into(">h", head, 50, 1)
    hhea = bytearray(font.table("hhea"))
    struct.pack_into(">H", hhea, 34, len(order))
    maxp = bytearray(font.table("maxp"))
    struct.pack_into(">H", maxp, 4, len(order))
    tables = {
        "glyf": b"".join(padded),
        "head": bytes(head),
        "hhea": bytes(hhea),
        "hmtx": b"".join(struct.pack(">Hh", *font.metric(number)) for number in order),
        "loca": struct.pack(f">{len(loca)}I", *loca),
        "maxp": bytes(maxp),
    }
    tables |= {tag: font.table(tag) for tag in _KEPT_TABLES if font.table(tag)}
    out = bytearray(struct.pack(">IHHHH", 0x00010000, len(tables), 0, 0, 0))
    offset = 12 + 16 * len(tables)
    body = bytearray()
    for tag in sorted(tables):
        data = tables[tag]
        out += struct.pack(">4sIII", tag.encode("ascii"), _checksum(data), offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    return bytes(out + body)


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF
