"""Writes small PDF files by hand, so that each test states exactly what is in its file."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


@dataclass(frozen=True)
class Page:
    """`content`: drawing commands. `extra`: more entries of the page, such as /Rotate 90."""

    content: str = ""
    size: tuple[float, float] = (595, 842)
    extra: str = ""
    box: tuple[float, float, float, float] | None = None
    annotations: Sequence[str] = field(default_factory=tuple)


def text_at(x: float, y: float, text: str, *, size: int = 24, before: str = "") -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT {before} /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n"


def write_pdf(pages: Sequence[Page], *, picture: tuple[int, int, bytes] | None = None) -> bytes:
    """A PDF of the pages; `picture` (width, height, RGB bytes) can be drawn as /Im1."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", FONT]
    resources = "/Font << /F1 3 0 R >>"
    if picture is not None:
        width, height, pixels = picture
        head = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceRGB"
        objects.append(_stream(pixels, f"{head} /BitsPerComponent 8"))
        resources += f" /XObject << /Im1 {len(objects)} 0 R >>"
    kids = []
    for page in pages:
        objects.append(_stream(page.content.encode("latin-1")))
        content = len(objects)
        annotations = ""
        if page.annotations:
            objects += [annotation.encode("latin-1") for annotation in page.annotations]
            first = len(objects) - len(page.annotations) + 1
            numbers = " ".join(f"{number} 0 R" for number in range(first, len(objects) + 1))
            annotations = f"/Annots [{numbers}]"
        box = page.box or (0, 0, *page.size)
        media = " ".join(f"{edge:g}" for edge in box)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{media}] /Contents {content} 0 R "
            f"/Resources << {resources} >> {annotations} {page.extra} >>".encode("latin-1")
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>".encode()
    return _assemble(objects)


def _stream(data: bytes, entries: str = "") -> bytes:
    packed = zlib.compress(data)
    head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode()
    return head + packed + b"\nendstream"


def _assemble(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)
