"""`python -m tools.gallery`: pictures of all documents into docs/gallery/, made from their examples by LibreOffice."""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2
from PIL import Image

from generator import service
from generator.errors import PdfError

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "gallery"
_SCALE = 1.15  # 72 dpi times this
_GAP = 12
_BACKGROUND = (228, 228, 228)
_COLOURS = 32


def main() -> int:
    """Write one picture for each document, its pages side by side; a resident's application is a second one."""
    made = {info.id: service.produce(info.id, service.example(info.id)) for info in service.documents()}
    made["joint_application_resident"] = service.produce("joint_application", resident_application())
    try:
        pdfs = service.to_pdfs(list(made.values()))
    except PdfError as error:
        print(error.message, file=sys.stderr)
        return 1
    for name, pdf in zip(made, pdfs, strict=True):
        if isinstance(pdf, PdfError):
            print(f"{name}: {pdf.message}", file=sys.stderr)
            return 1
        path = FOLDER / f"document-{name.replace('_', '-')}.png"
        _side_by_side(pdf).quantize(_COLOURS).save(path, optimize=True)
        print(path.relative_to(FOLDER.parents[1]))
    return 0


def resident_application() -> dict[str, object]:
    """附件3 for a resident: only what a resident fills in; the rest of the form stays empty."""
    from generator.contexts.joint_application import blank_application

    application = blank_application() | {
        "tenure": "owned",
        "install_address": "信阳市浉河区样例路8号样例花园地下一层B1-125号车位",
        "business_type": "existing_building",
        "survey_date": "2026-11-25",
        "survey_session": "pm",
        "power": {"enterprise": None, "resident": {"capacity_kva": 7}, "expected_date": "2026-12-20"},
    }
    application["request"]["delivery"] = "online"
    applicant = {"type": "resident", "name": "张测试", "id_number": "411599199001010014", "phone": "13800000000"}
    return {
        "case_no": "XY-2026-000123",
        "applicant": applicant,
        "matters": ["lv_resident"],
        "application": application,
    }


def _side_by_side(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=_SCALE).to_pil() for page in document]
    width = sum(page.width + _GAP for page in pages) + _GAP
    sheet = Image.new("RGB", (width, max(page.height for page in pages) + 2 * _GAP), _BACKGROUND)
    left = _GAP
    for page in pages:
        sheet.paste(page, (left, _GAP))
        left += page.width + _GAP
    return sheet


if __name__ == "__main__":
    sys.exit(main())
