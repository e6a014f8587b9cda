"""Filled applications (附件3), printed and scanned: are case, kind and every value read back as they were filled?

`python -m tests.benchmarks.documents_round_trip --count 6`: docx → PDF (LibreOffice) → grey picture at 200 dpi → the
project's own reader. Two figures: what `baozhuang read` reports (kind, case number, the QR code), and how many of the
filled values stand, character by character, in the text read from the page. The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import unicodedata
from io import BytesIO
from typing import Any

import numpy as np
import pypdfium2
from PIL import Image

from generator import service
from generator.contexts.joint_application import blank_application
from generator.errors import PdfError

_DPI = 200
_NAMES = ("张测试", "李样本", "王示范", "赵样例", "孙示例", "欧阳试验")
_PLACES = ("浉河区样例路", "平桥区示范大道", "罗山县试验街", "潢川县样本巷", "固始县测试北路")
_FIRMS = ("信阳样例充电服务有限公司", "信阳示范新能源有限公司", "河南试验物业管理有限公司")
_REASONS = ("敷设电缆，挖掘人行道。", "安装箱式变压器，临时占用非机动车道。", "顶管穿越道路，占用绿化带。")
_SPACE = re.compile(r"\s+")


def application(rng: random.Random) -> dict[str, Any]:
    """A filled application, of a resident or a firm, with invented values."""
    form = blank_application()
    firm = rng.random() < 0.5
    name, firm_name, place = (
        rng.choice(_NAMES),
        rng.choice(_FIRMS),
        f"信阳市{rng.choice(_PLACES)}{rng.randint(1, 300)}号",
    )
    phone = f"1380000{rng.randint(0, 9999):04}"
    form |= {
        "enterprise_name": firm_name if firm else "",
        "tenure": rng.choice(["owned", "leased"]),
        "contact_person": name,
        "contact_phone": phone,
        "install_address": f"{place}地下一层B1-{rng.randint(1, 400)}号车位",
        "business_type": rng.choice(["new_build", "existing_building"]),
        "survey_date": f"2026-12-{rng.randint(1, 28):02}",
        "survey_session": rng.choice(["am", "pm"]),
        "power": {
            "enterprise": {"category": "commercial", "capacity_kva": rng.choice([80, 315, 630])} if firm else None,
            "resident": None if firm else {"capacity_kva": rng.choice([7, 11, 21])},
            "expected_date": f"2027-01-{rng.randint(1, 28):02}",
        },
    }
    if firm:
        form["project"] |= {
            "code": f"样例充电站2610-411599-04-01-{rng.randint(100000, 999999)}",
            "address": place,
            "applicant_unit": firm_name,
            "uscc": "91411599MA9TEXT00M",
            "legal_representative": rng.choice(_NAMES),
            "legal_representative_id": "411599199001010014",
            "handler": name,
            "phone": phone,
        }
        form["request"] |= {
            "occupation_reason": rng.choice(_REASONS),
            "occupation_from": "2026-12-01",
            "occupation_to": f"2026-12-{rng.randint(5, 28):02}",
        }
        form["roads"] = [{"class": rng.choice(["trunk", "branch", "minor"]), "name": "", "address": place}]
    return {
        "case_no": f"XY-2026-{rng.randint(0, 999999):06}",
        "applicant": {
            "type": "enterprise" if firm else "resident",
            "name": firm_name if firm else name,
            "id_number": "" if firm else "411599199001010014",
            "phone": phone,
        },
        "matters": ["hv", "road"] if firm else ["lv_resident"],
        "application": form,
    }


def scan(pdf: bytes) -> list[np.ndarray]:
    """Grey pictures of the pages, as an office scanner makes them."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=_DPI / 72, grayscale=True).to_pil() for page in document]
    return [np.asarray(page.convert("RGB")) for page in pages]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    made = [service.produce("joint_application", application(rng)) for _ in range(arguments.count)]
    scans = [scan(pdf) for pdf in service.to_pdfs(made) if not isinstance(pdf, PdfError)]
    result = _reported(made, scans) | _values(made, scans)
    print(json.dumps(result, ensure_ascii=False))
    return 0


def _reported(made: list[service.Produced], scans: list[list[np.ndarray]]) -> dict[str, Any]:
    """What the reader reports of each scan: kind, case number; and whether its QR code names the document."""
    from ocr.codes import find_codes
    from ocr.service import Input, read_files

    files = []
    for pages in scans:
        pictures = [Image.fromarray(page).convert("L") for page in pages]
        target = BytesIO()
        pictures[0].save(
            target, "TIFF", save_all=True, append_images=pictures[1:], compression="tiff_deflate", dpi=(_DPI, _DPI)
        )
        files.append(Input("scan.tif", target.getvalue()))
    kinds = cases = marks = 0
    for document, reading, pages in zip(made, read_files(files), scans, strict=True):
        ours = [paper for paper in reading.documents if paper.kind == "joint_application"]
        kinds += len(reading.documents) == len(ours) == 1
        cases += any(
            paper.fields["case_no"].value == document.mark.case_no for paper in ours if "case_no" in paper.fields
        )
        found = [
            service.read_mark(code.text) for number, page in enumerate(pages, 1) for code in find_codes(page, number)
        ]
        marks += found == [document.mark] * len(pages)
    return {"documents": len(made), "kind_right": kinds, "case_no_right": cases, "mark_on_every_page": marks}


def _values(made: list[service.Produced], scans: list[list[np.ndarray]]) -> dict[str, Any]:
    """How many filled values stand in the text of the pages, each in its box of the form."""
    from ocr.engines.registry import create
    from ocr.page_job import read_one
    from ocr.pages import PageImage

    engine = create("paddle")
    total = right = 0
    for document, pages in zip(made, scans, strict=True):
        texts = [
            text
            for page in pages
            for text in _boxes(read_one(engine, PageImage(1, page, grey=True), picture_file=None).text)
        ]
        for path, value in document.values:
            if not value:
                continue
            total += 1
            if any(_plain(value) in text for text in texts):
                right += 1
            else:
                print(f"not read: {path}", file=sys.stderr)
    return {"values": total, "values_right": right, "share": round(right / max(total, 1), 4)}


def _boxes(page: Any) -> list[str]:
    """Text of each ruled cell, and of the whole page for what stands outside."""
    cells = [[line for line in page.lines if _inside(line.box, cell)] for cell in page.cells]
    return [_plain("".join(line.text for line in lines)) for lines in (*cells, page.lines)]


def _inside(box: Any, cell: Any) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return bool(cell.x0 <= x <= cell.x1 and cell.y0 <= y <= cell.y1)


def _plain(text: str) -> str:
    return _SPACE.sub("", unicodedata.normalize("NFKC", text))


if __name__ == "__main__":
    sys.exit(main())
