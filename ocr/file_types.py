"""What a file is, by its first bytes alone: names and declared types are the sender's and say nothing."""

from __future__ import annotations

import struct
from typing import Literal, TypeAlias

import filetype

FileType: TypeAlias = Literal["jpeg", "png", "tiff", "webp", "bmp", "heic", "pdf"]

_PDF_HEADER_WITHIN = 1024  # readers accept rubbish before the header, and some scanners write it
_HEIC_BRANDS = frozenset([b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"])
_HEIF_BRANDS = frozenset([b"mif1", b"msf1", b"mif2"])
_BMP_HEADER_SIZES = frozenset([12, 40, 52, 56, 64, 108, 124])


def sniff(data: bytes) -> FileType | None:
    """The type, or None for anything that is not accepted."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return "tiff"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if _is_bmp(data):
        return "bmp"
    if _is_heic(data):
        return "heic"
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return "pdf"
    return None


def describe(data: bytes) -> str:
    """A word for people about a file that is refused, such as "docx"; "未知类型" when nobody knows it."""
    if data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html")):
        return "html"
    kind = filetype.guess(data[:8192])
    return str(kind.extension) if kind is not None else "未知类型"


def webp_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) a WebP file declares; its decoder takes memory for them as soon as it is opened."""
    chunk = data[12:16]
    if chunk == b"VP8X" and len(data) >= 30:
        return _uint24(data, 24) + 1, _uint24(data, 27) + 1
    if chunk == b"VP8L" and len(data) >= 25:
        bits = struct.unpack_from("<I", data, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 " and len(data) >= 30:
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def _is_bmp(data: bytes) -> bool:
    if data[:2] != b"BM" or len(data) < 18:
        return False
    return struct.unpack_from("<I", data, 14)[0] in _BMP_HEADER_SIZES


def _is_heic(data: bytes) -> bool:
    if data[4:8] != b"ftyp" or len(data) < 16:
        return False
    size = min(struct.unpack_from(">I", data, 0)[0], 256)
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, size - 3, 4))]
    if brands[0] in _HEIC_BRANDS:
        return True
    return brands[0] in _HEIF_BRANDS and b"avif" not in brands


def _uint24(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "little")
