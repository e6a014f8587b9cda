"""What the papers for digging up and occupying a road share: who asks and signs, and a sketch of the place."""

from __future__ import annotations

from samples import seals
from samples.draw import Sheet, Style
from samples.job import Job
from samples.works import Works, plain
from samples.writing import signature


def who(works: Works, job: Job) -> tuple[bool, str]:
    firm = works.applicant.endswith("公司")
    return firm, job.facts.company.org.legal_person if firm else works.applicant


def signed(sheet: Sheet, works: Works, x: float, y: float, *, size: float = 38.0) -> None:
    if works.applicant.endswith("公司"):
        seals.put_round(sheet, x, y, seals.SealText(works.applicant), diameter=size)
    else:
        signature(sheet, x - 14, y - 4, works.applicant)


def sketch(sheet: Sheet, x: float, y: float, width: float, height: float, works: Works) -> None:
    """Two kerbs, a trench, a north arrow."""
    sheet.rect(x, y, width, height, line=0.2)
    for part in (0.3, 0.62):
        sheet.line(x + 6, y + height * part, x + width - 6, y + height * part, width=0.5)
    sheet.text(x + width / 2, y + height * 0.42, works.road, Style("kai", 14), align="c", spacing=1.2)
    sheet.rect(x + width * 0.36, y + height * 0.68, width * 0.3, height * 0.07, line=0.35, fill=(190, 30, 30))
    sheet.text(
        x + width * 0.51,
        y + height * 0.79,
        f"施工范围 {plain(works.length)}×{plain(works.width)}",
        Style("hei", 9.5, (190, 30, 30)),
        align="c",
    )
    sheet.text(x + 10, y + height * 0.15, "充电站", Style("hei", 10))
    sheet.rect(x + 8, y + height * 0.12, 22, 10, line=0.25)
    sheet.text(x + width - 14, y + 6, "北", Style("hei", 10), align="c")
    sheet.line(x + width - 14, y + 11, x + width - 14, y + 22, width=0.4)
    sheet.text(x + width - 8, y + height - 7, "示意图，不按比例", Style("song", 8.5), align="r")
