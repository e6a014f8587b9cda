"""施工图纸技术设计材料: design notes with a cover or a signature of the design institute."""

from __future__ import annotations

from collections.abc import Iterator

from ocr.fields.construction_drawings import find_institutes, has_title_block
from ocr.fields.filled_in import without_marks
from ocr.fields.reports import ORG, find_author, find_project, find_report_day
from ocr.paper import Found, Paper

# How the paper's own name begins; the project stands before it.
_CORE = (
    r"(?:施工图|技术设计|初步设计|专项设计|设计总?说明|设计文件|设计书|施工组织设计|管线.{0,6}设计|路面恢复.{0,4}设计)"
)


def find(paper: Paper) -> Iterator[Found]:
    paper = without_marks(paper)
    yield from find_project(paper, _CORE)
    yield from find_author(paper, "designer")
    for span in paper.search(rf"^设计：({ORG}(?:（[一-鿿]{{0,4}}合伙）)?)$", 1):
        yield Found("designer", span, 0.9)
    yield from find_report_day(paper)
    for page in paper.pages[:1]:
        if has_title_block(page):  # a sheet of words, set as drawings are
            yield from find_institutes(page)
