"""The zip container of a Word document: written the same way every time, checked before it is opened."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO

MAX_PARTS = 500
MAX_UNPACKED_BYTES = 64 * 2**20
MAX_TEMPLATE_RATIO = 50
MAX_TEMPLATE_BYTES = 5 * 2**20
_CONTENT_TYPES = "[Content_Types].xml"
_LEVEL = 6
# Fields of the format (PKWARE APPNOTE): version 2.0, UTF-8 names, deflated, 1 January 1980 at midnight, made on Unix.
_NEEDS, _MADE_BY, _UTF8, _DEFLATED = 20, (3 << 8) | 20, 0x800, 8
_TIME, _DATE = 0, (1 << 5) | 1
_PLAIN_FILE = 0o100600 << 16


class ArchiveError(ValueError):
    """The bytes are not a sound Word container. The message says why."""


@dataclass(frozen=True, slots=True)
class Member:
    """One part, packed already: what does not change from document to document is packed once."""

    name: str
    packed: bytes
    size: int
    crc: int


def read_parts(data: bytes, *, max_ratio: float | None = None) -> dict[str, bytes]:
    """Name -> bytes of every part. Raises ArchiveError for damaged, oversized or unsafe containers.

    `max_ratio`: unpacked to packed size, for files from outside; our own repeat themselves more than that.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MAX_PARTS:
                raise ArchiveError("too many parts")
            total = sum(entry.file_size for entry in entries)
            if total > MAX_UNPACKED_BYTES or (max_ratio is not None and total > max_ratio * len(data)):
                raise ArchiveError("unpacks to too much")
            names = [entry.filename for entry in entries]
            if len(set(names)) != len(names):
                raise ArchiveError("a part occurs twice")
            if any(name.startswith("/") or "\\" in name or ".." in name.split("/") for name in names):
                raise ArchiveError("a part has an unsafe name")
            return {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        raise ArchiveError("not a readable Word file") from error


def read_some(data: bytes, names: Iterable[str]) -> dict[str, bytes]:
    """The named parts of a file of our own, each checked against its checksum. Raises ArchiveError."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, KeyError, EOFError, zlib.error) as error:
        raise ArchiveError("not a readable Word file") from error


def pack(name: str, content: bytes) -> Member:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    return Member(name, packer.compress(content) + packer.flush(), len(content), zlib.crc32(content))


def write_parts(parts: Mapping[str, bytes]) -> bytes:
    """A container with the parts in fixed order, with fixed times: equal parts give equal bytes."""
    return write_members([pack(name, content) for name, content in parts.items()])


def write_members(members: Iterable[Member]) -> bytes:
    """The same from packed parts."""
    written, directory = bytearray(), bytearray()
    count = 0
    for member in sorted(members, key=lambda member: (member.name != _CONTENT_TYPES, member.name)):
        name = member.name.encode()
        flags = 0 if member.name.isascii() else _UTF8
        common = (flags, _DEFLATED, _TIME, _DATE, member.crc, len(member.packed), member.size, len(name), 0)
        place = len(written)
        written += struct.pack("<4s5H3L2H", b"PK\3\4", _NEEDS, *common) + name + member.packed
        directory += (
            struct.pack("<4s6H3L5H2L", b"PK\1\2", _MADE_BY, _NEEDS, *common, 0, 0, 0, _PLAIN_FILE, place) + name
        )
        count += 1
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(directory), len(written), 0)
    return bytes(written + directory + end)
