"""Born-digital PDF pages: the same drawing operations as a sheet, with text as text and fonts embedded."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from samples.draw import LineOp, Op, PictureOp, TextOp
from samples.files import pdf_file, stream_object, write
from samples.fonts import FontFile
from samples.truetype import Subset, subset
from samples.truth import Drawn, PageImage


def digital_pdf(pages: Sequence[PageImage]) -> bytes:
    """A PDF whose text can be copied. Raises TrueTypeError when a font has no TrueType outlines."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    fonts = _embed_fonts(objects, pages)
    kids = []
    for page in pages:
        to_points = 72 / page.dpi
        wide, high = page.image.width * to_points, page.image.height * to_points
        pictures: dict[str, int] = {}
        content = _content(page.ops, to_points, high, fonts, objects, pictures)
        objects.append(_deflated(b"", content))
        names = b"".join(b"/%s %d 0 R" % (name.encode(), number) for name, number in pictures.items())
        faces = b"".join(b"/F%d %d 0 R" % (number, entry) for number, (entry, _) in enumerate(fonts.values()))
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R"
            b"/Resources<</Font<<%s>>/XObject<<%s>>>>>>" % (wide, high, len(objects), faces, names)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    return pdf_file(objects)


def _embed_fonts(objects: list[bytes], pages: Sequence[PageImage]) -> dict[FontFile, tuple[int, Subset]]:
    used: dict[FontFile, set[str]] = {}
    for page in pages:
        for op in page.ops:
            if isinstance(op, TextOp):
                used.setdefault(op.font, set()).update(op.text)
    embedded: dict[FontFile, tuple[int, Subset]] = {}
    for number, (font, characters) in enumerate(used.items()):
        part = subset(font.path, font.index, "".join(sorted(characters)))
        name = b"/SAMPL%c+Face%d" % (65 + number, number)
        objects.append(_deflated(b"/Length1 %d" % len(part.data), part.data))
        objects.append(
            b"<</Type/FontDescriptor/FontName%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d"
            b"/CapHeight 700/StemV 80/FontFile2 %d 0 R>>" % (name, *part.box, part.ascent, part.descent, len(objects))
        )
        widths = b" ".join(b"%d" % width for width in part.widths)
        objects.append(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %d 0 R/W[0[%s]]/CIDToGIDMap/Identity>>" % (name, len(objects), widths)
        )
        objects.append(_deflated(b"", _to_unicode(part)))
        objects.append(
            b"<</Type/Font/Subtype/Type0/BaseFont%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            % (name, len(objects) - 1, len(objects))
        )
        embedded[font] = (len(objects), part)
    return embedded


def _to_unicode(part: Subset) -> bytes:
    pairs = [(number, char) for char, number in part.glyphs.items()]
    blocks = []
    for start in range(0, len(pairs), 100):
        block = pairs[start : start + 100]
        lines = b"".join(
            b"<%04X><%s>\n" % (number, char.encode("utf-16-be").hex().upper().encode()) for number, char in block
        )
        blocks.append(b"%d beginbfchar\n%sendbfchar\n" % (len(block), lines))
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def /CMapName/Sample def /CMapType 2 def\n"
        b"1 begincodespacerange <0000><FFFF> endcodespacerange\n" + b"".join(blocks) + b"endcmap end end\n"
    )


def _content(
    ops: Sequence[Op],
    to_points: float,
    high: float,
    fonts: dict[FontFile, tuple[int, Subset]],
    objects: list[bytes],
    pictures: dict[str, int],
) -> bytes:
    order = list(fonts)
    out: list[bytes] = []
    for op in ops:
        if isinstance(op, TextOp):
            glyph = fonts[op.font][1].glyphs[op.text]
            out.append(
                b"BT %s rg /F%d %.2f Tf %.2f %.2f Td <%04X> Tj ET"
                % (
                    _colour(op.fill),
                    order.index(op.font),
                    op.size_px * to_points,
                    op.x * to_points,
                    high - op.baseline * to_points,
                    glyph,
                )
            )
        elif isinstance(op, LineOp):
            out.append(
                b"%s RG %.2f w %.2f %.2f m %.2f %.2f l S"
                % (
                    _colour(op.fill),
                    op.width_px * to_points,
                    op.x0 * to_points,
                    high - op.y0 * to_points,
                    op.x1 * to_points,
                    high - op.y1 * to_points,
                )
            )
        else:
            name = f"P{len(pictures)}"
            pictures[name] = _picture(objects, op)
            wide, tall = op.picture.width * to_points, op.picture.height * to_points
            left, bottom = op.x * to_points, high - op.y * to_points - tall
            out.append(b"q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q" % (wide, tall, left, bottom, name.encode()))
    return b"\n".join(out)


def _picture(objects: list[bytes], op: PictureOp) -> int:
    image: Image.Image = op.picture
    size = b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8" % image.size
    objects.append(_deflated(size + b"/ColorSpace/DeviceGray", image.getchannel("A").tobytes()))
    mask = len(objects)
    objects.append(_deflated(size + b"/ColorSpace/DeviceRGB/SMask %d 0 R" % mask, image.convert("RGB").tobytes()))
    return len(objects)


def _deflated(entries: bytes, data: bytes) -> bytes:
    return stream_object(entries + b"/Filter/FlateDecode", zlib.compress(data, 9))


def _colour(fill: tuple[int, int, int]) -> bytes:
    return b"%.3f %.3f %.3f" % (fill[0] / 255, fill[1] / 255, fill[2] / 255)


def write_document(document: Drawn, path: Path, *, sideways: bool = False) -> None:
    if document.digital:
        path.write_bytes(digital_pdf(document.pages))
    else:
        write(document.pages, path, sideways=sideways)
