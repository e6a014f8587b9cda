"""The mark every document carries: which document, of which template, data and case it is. In words and as QR code.

The text of the code is `BZ1:JOINT.APPLICATION:2:3F2A9C01B7D4:XY-2026-000123`: format, document, version of the
template, fingerprint of the data, case number. Where the document has a page for phones, the code holds the address of
that page and, after `#`, the same text, which no browser sends on. Nothing personal is in it.
"""

from __future__ import annotations

import io
import re
import struct
import zlib
from dataclasses import dataclass

MARK_DESCRIPTION = "baozhuang:mark"
"""By this description a template says which of its pictures is the QR code."""

FINGERPRINT_CHARS = 12
_QUIET_MODULES = 4
_PIXELS_PER_MODULE = 4
_DARK, _LIGHT = "0" * _PIXELS_PER_MODULE, "1" * _PIXELS_PER_MODULE
_MASK = 3
_PATTERN = re.compile(
    r"(?:^|#)BZ1:(?P<document>[A-Z][A-Z0-9.]*):(?P<version>[1-9][0-9]{0,5}):"
    rf"(?P<fingerprint>[0-9A-F]{{{FINGERPRINT_CHARS}}}):(?P<case>.*)\Z",
    re.DOTALL,
)
_KINDS = {
    "joint_application": "joint_application",
    "contract_resident": "supply_contract",
    "contract_low_voltage": "supply_contract",
    "contract_high_voltage": "supply_contract",
}
KINDS_HANDED_IN = frozenset(_KINDS.values())
"""The kinds of paper that our documents are handed in as, once they are signed."""


@dataclass(frozen=True, slots=True)
class Mark:
    """`document`: its id. `fingerprint`: first characters of the SHA-256 of the data. `case_no`: "" where none."""

    document: str
    version: int
    fingerprint: str
    case_no: str

    @property
    def kind(self) -> str | None:
        """The kind of paper a scan of the signed document is filed as; None for papers not handed in again."""
        return _KINDS.get(self.document)

    def text(self, page: str = "") -> str:
        """What the QR code says. `page`: the address a phone opens, or ""."""
        name = self.document.upper().replace("_", ".")
        text = f"BZ1:{name}:{self.version}:{self.fingerprint.upper()}:{self.case_no}"
        return f"{page}#{text}" if page else text

    def words(self) -> str:
        """The same for people, beside the code: it still names the document where the code is torn off."""
        case = f"办件编号 {self.case_no}　" if self.case_no else ""
        return f"{case}文件编码 {self.fingerprint.upper()}　模板第{self.version}版"


def read_mark(text: str) -> Mark | None:
    """The mark in the text of a QR code; None for any other code."""
    found = _PATTERN.search(text)
    if found is None:
        return None
    document = found["document"].lower().replace(".", "_")
    return Mark(document, int(found["version"]), found["fingerprint"], found["case"])


def mark_png(text: str) -> bytes:
    """The QR code (level M) as a black and white PNG with its quiet zone. Equal text gives equal bytes."""
    import segno  # needed only where a document is made

    # A fixed mask: any is readable, and trying all eight takes most of the time.
    # Other than ASCII is marked as UTF-8 (ECI 26): readers guess the encoding otherwise, and guess wrong.
    wide = not text.isascii()
    encoding = "utf-8" if wide else None
    code = segno.make(text, error="m", mask=_MASK, boost_error=False, micro=False, encoding=encoding, eci=wide)
    modules = [bytes(row) for row in code.matrix]
    side = len(modules) + 2 * _QUIET_MODULES
    margin = "1" * (_QUIET_MODULES * _PIXELS_PER_MODULE)
    width = side * _PIXELS_PER_MODULE
    stride = (width + 7) // 8
    blank = b"\0" + b"\xff" * stride
    raw = io.BytesIO()
    raw.write(blank * (_QUIET_MODULES * _PIXELS_PER_MODULE))
    for row in modules:
        bits = margin + "".join(_DARK if dark else _LIGHT for dark in row) + margin
        line = b"\0" + int(bits.ljust(stride * 8, "1"), 2).to_bytes(stride, "big")
        raw.write(line * _PIXELS_PER_MODULE)
    raw.write(blank * (_QUIET_MODULES * _PIXELS_PER_MODULE))
    header = struct.pack(">IIBBBBB", width, width, 1, 0, 0, 0, 0)
    body = zlib.compress(raw.getvalue(), 6)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
