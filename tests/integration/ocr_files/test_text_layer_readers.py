"""PDFium and pdfplumber read one text layer alike; the second is asked where the first finds nothing to believe."""

from __future__ import annotations

import pytest

from ocr import decode_pdf, decode_text_layer
from ocr.decode_characters import Written
from ocr.decode_pdf import PdfDecoder
from ocr.limits import Limits
from tests.integration.ocr_files.pdf_writer import Page, text_at, write_pdf

CONTENT = (
    text_at(60, 700, "Invoice No. 41159900")
    + text_at(300, 700, "2026-11-26", size=18)
    + text_at(60, 640, "Total (small) 105,000.00")
    + "BT /F1 24 Tf 20 Ts 1 0 0.2 1 60 560 Tm (Italic words) Tj ET\n"
)


def _lines(data: bytes) -> list[tuple[str, list[float]]]:
    lines = PdfDecoder(data, Limits()).decode(0).text_lines
    return [(str(line["text"]), line["box"]) for line in lines or ()]  # type: ignore[misc]  # JSON: a list of four


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("cropped", [False, True])
def test_both_give_the_same_lines_in_the_same_places(
    monkeypatch: pytest.MonkeyPatch, rotation: int, cropped: bool
) -> None:
    turned = {0: "", 90: "0 1 -1 0 842 0 cm ", 180: "-1 0 0 -1 595 842 cm ", 270: "0 -1 1 0 0 595 cm "}[rotation]
    size = (595.0, 842.0) if rotation in (0, 180) else (842.0, 595.0)
    crop = f"/CropBox [20 30 {size[0] - 25} {size[1] - 15}]" if cropped else ""
    data = write_pdf([Page(f"q {turned}{CONTENT} Q", size=size, extra=f"/Rotate {rotation} {crop}")])
    quick = _lines(data)
    monkeypatch.setattr(decode_text_layer, "read_quickly", lambda *_: None)
    thorough = _lines(data)
    assert [text for text, _ in quick] == [text for text, _ in thorough]
    assert quick
    for (_, one), (_, other) in zip(quick, thorough, strict=True):
        height = one[3] - one[1]
        assert one == pytest.approx(other, abs=0.35 * height)


def test_layer_that_pdfium_cannot_make_sense_of_is_read_by_pdfplumber(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode_pdf, "characters", lambda _: [Written("\ufffd", (0.0, 0.0, 9.0, 9.0), True)])
    lines = [text for text, _ in _lines(write_pdf([Page(CONTENT)]))]
    assert any("Invoice No. 41159900" in line for line in lines)
