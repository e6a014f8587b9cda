"""Writes pages as the files people hand in: JPEG, PNG, TIFF, PDF of scans. Same input, same bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from samples.truth import Drawn, PageImage, document_json

_EXIF_ORIENTATION = 0x0112


def write(pages: Sequence[PageImage], path: Path, *, quality: int | None = None, sideways: bool = False) -> None:
    """Write one file by its ending. Several pages need .pdf or .tiff. `sideways`: a phone's JPEG whose
    pixels lie on their side and whose EXIF says so."""
    match path.suffix:
        case ".jpg" | ".png" if len(pages) > 1:
            raise ValueError(f"{path.name} can hold one page, not {len(pages)}")
        case ".jpg":
            path.write_bytes(jpeg(pages[0], quality=quality, sideways=sideways))
        case ".png":
            mode = "L" if pages[0].grey else "RGB"
            pages[0].image.convert(mode).save(path, dpi=(pages[0].dpi,) * 2, optimize=True)
        case ".tiff":
            first, *rest = [Image.open(io.BytesIO(jpeg(page, quality=quality))) for page in pages]
            used = quality or pages[0].jpeg_quality
            first.save(
                path, save_all=True, append_images=rest, compression="jpeg", quality=used, dpi=(pages[0].dpi,) * 2
            )
        case ".pdf":
            path.write_bytes(scan_pdf(pages, quality=quality))
        case _:
            raise ValueError(f"cannot write {path.suffix} files: {path.name}")


def jpeg(page: PageImage, *, quality: int | None = None, sideways: bool = False) -> bytes:
    image = page.image.convert("L") if page.grey else page.image
    extra: dict[str, object] = {}
    if sideways:
        image = image.transpose(Image.Transpose.ROTATE_90)
        exif = Image.Exif()
        exif[_EXIF_ORIENTATION] = 6
        extra["exif"] = exif
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality or page.jpeg_quality, dpi=(page.dpi, page.dpi), **extra)
    return stream.getvalue()


def scan_pdf(pages: Sequence[PageImage], *, quality: int | None = None) -> bytes:
    """A PDF of pictures, one a page, as office scanners write it."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for page in pages:
        data = jpeg(page, quality=quality)
        width, height = page.image.size
        wide, high = width * 72 / page.dpi, height * 72 / page.dpi
        first = len(objects) + 1
        kids.append(b"%d 0 R" % first)
        space = b"/DeviceGray" if page.grey else b"/DeviceRGB"
        draw = b"q %.2f 0 0 %.2f 0 0 cm /P Do Q" % (wide, high)
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R/Resources<</XObject<</P %d 0 R>>>>>>"
            % (wide, high, first + 1, first + 2),
            stream_object(b"", draw),
            stream_object(
                b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace%s/BitsPerComponent 8/Filter/DCTDecode"
                % (width, height, space),
                data,
            ),
        ]
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    return pdf_file(objects)


def stream_object(entries: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def pdf_file(objects: Sequence[bytes]) -> bytes:
    """Objects numbered from 1, the first the catalogue, to a whole file."""
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def file_json(name: str, documents: list[Drawn]) -> dict[str, Any]:
    """Truth of one file that holds these documents one after the other."""
    pages: list[dict[str, object]] = []
    found = []
    for document in documents:
        found.append(document_json(document, first_page=len(pages) + 1))
        for page in document.pages:
            width, height = page.image.size
            pages.append({"page": len(pages) + 1, "width": width, "height": height, "grey": page.grey})
    return {"name": name, "pages": pages, "documents": found}
