"""QR codes on a page, decoded: what an office printed for machines is a witness of what it printed for people."""

from __future__ import annotations

import cv2

from ocr.engine import Picture
from ocr.readings import Box, Code

_LONGEST = 2600  # pixels: a code of 15 mm on A4 still has four of them to a module, and larger pictures cost more
_MOST_CODES = 8  # a page of nothing but codes is no paper
_MOST_CHARACTERS = 3000


def find_codes(picture: Picture, page: int, *, drawn: bool = False) -> tuple[Code, ...]:
    """The QR codes that can be read, largest first. Text that is not text is left out.

    `drawn`: by a program, upright and in few pixels, where a second look at a coarser picture finds no more.
    """
    import zxingcpp

    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    factor = min(1.0, _LONGEST / max(grey.shape))
    if factor < 1:
        size = (round(grey.shape[1] * factor), round(grey.shape[0] * factor))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA if factor <= 0.5 else cv2.INTER_LINEAR)
    found = zxingcpp.read_barcodes(
        grey,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        try_invert=False,
        try_rotate=not drawn,
        try_downscale=not drawn,
    )
    codes = []
    for code in found:
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        xs, ys = [corner.x / factor for corner in corners], [corner.y / factor for corner in corners]
        text = code.text.strip()
        if text and len(text) <= _MOST_CHARACTERS and text.isprintable():
            codes.append(Code(page, Box(min(xs), min(ys), max(xs), max(ys)), text))
    codes.sort(key=lambda code: -code.box.width * code.box.height)
    return tuple(codes[:_MOST_CODES])
