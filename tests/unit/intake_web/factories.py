"""A small case made by hand: two papers, one finding, everything invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from intake.domain.case import Applicant, Case
from intake.domain.findings import CASE_FILE, CheckOutcome, Deadline, Evidence, Finding, RowDocument, RowOutcome
from intake.domain.materials import KindLabel, MaterialTable, Matter, Requirement
from intake.web.contexts import DocumentView
from intake.web.summary import CheckedCase, build_summary
from ocr.readings import (
    Box,
    DocumentReading,
    FieldValue,
    FileReading,
    PageQuality,
    ReadProblem,
    Seal,
)

ID_SHA = "a" * 64
CONSENT_SHA = "b" * 64
ISSUER_BOX = Box(300.4, 200.2, 700.6, 240.9)


def material_table() -> MaterialTable:
    rows = tuple(
        Requirement(row, "lv_resident", material, "electronic", "电子", kinds)
        for row, material, kinds in [
            (1, "用电人有效身份证件", ("id_card",)),
            (3, "物业证明", ("property_consent",)),
            (4, "用电人新能源汽车购车证明", ("vehicle_sales_invoice",)),
        ]
    )
    matter = Matter("lv_resident", "低压居民新装", "供电公司", "即办件", 0, "supply", "依据", rows)
    kinds = {"id_card": KindLabel("居民身份证"), "property_consent": KindLabel("物业证明")}
    return MaterialTable("信电〔2024〕141号", "附件2", date(2024, 10, 29), (matter,), kinds)


def id_card() -> FileReading:
    fields = {
        # Out of the catalogue's order, as an extractor may give them.
        "id_number": FieldValue(
            "411599199001010018", "411599 19900101 0018", 1, Box(300, 300, 700, 330), 0.985, "pass"
        ),
        "name": FieldValue("张测试", "张测试", 1, Box(300, 100, 420, 130), 0.999),
    }
    return FileReading(
        "id.jpg",
        ID_SHA,
        1,
        "ok",
        (DocumentReading("id_card", 0.98, (1,), fields),),
        (PageQuality(1, "ocr", 1000, 640, 0, False),),
    )


def consent() -> FileReading:
    fields = {
        "issuer": FieldValue("信阳样例物业服务有限公司", "信阳样例物业服务有限公司", 2, ISSUER_BOX, 0.97),
        "consent": FieldValue(True, "同意", 2, Box(0, 300, 60, 330), 0.6),
    }
    document = DocumentReading("property_consent", 0.91, (1, 2), fields, (Seal(2, Box(600, 900, 800, 1100)),))
    quality = tuple(PageQuality(page, "ocr", 1000, 1400, 0, page == 1, ("blur",)) for page in (1, 2))
    problem = ReadProblem("file_damaged", "文件末尾不完整。", "请重新扫描。")
    return FileReading("物业 证明.pdf", CONSENT_SHA, 2, "partial", (document,), quality, (problem,))


def outcome() -> CheckOutcome:
    seal = Finding(
        "seal_missing",
        "correct",
        3,
        "《物业证明》未见印章。",
        "请加盖公章后重新提交。",
        "附件2第3项",
        (
            Evidence("物业 证明.pdf", 2, ISSUER_BOX, "信阳样例物业服务有限公司"),
            Evidence(CASE_FILE, None, None, "applicant.name：张测试"),
            Evidence("物业 证明.pdf", 1),
        ),
    )
    rows = (
        RowOutcome(1, "lv_resident", "用电人有效身份证件", "satisfied", (RowDocument("id.jpg", "id_card", (1,)),)),
        RowOutcome(
            3,
            "lv_resident",
            "物业证明",
            "defective",
            (RowDocument("物业 证明.pdf", "property_consent", (1, 2)),),
        ),
        RowOutcome(4, "lv_resident", "用电人新能源汽车购车证明", "not_applicable"),
    )
    deadline = Deadline("notice", "lv_resident", datetime(2026, 11, 30, 17, 30), provisional=True)
    return CheckOutcome(False, "correct", rows, (seal,), (deadline,), {})


def checked_case(**changes: Any) -> CheckedCase:
    case = Case(Applicant("resident", "张测试"), ("lv_resident",), district="浉河区")
    document = DocumentView("联办申请表", "one/joint_application.docx", "Word 文档")
    whole = CheckedCase("一件样例", case, outcome(), (id_card(), consent()), (document,))
    return replace(whole, **changes)


def picture_href(sha256: str, page: int) -> str:
    return f"pictures/{sha256}-{page}.jpg"


def page_of(*cases: CheckedCase) -> str:
    """The text of the summary page of these cases."""
    return build_summary(cases, table=material_table(), picture_href=picture_href)["index.html"]
