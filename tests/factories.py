"""Small builders of readings and cases for tests. All people, firms and numbers are invented."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from intake.domain.case import Applicant, Application, Case
from ocr.readings import (
    Box,
    DocumentReading,
    FieldCheck,
    FieldValue,
    FileReading,
    FileStatus,
    PageQuality,
    ReadProblem,
    Seal,
    Value,
)

WIDTH, HEIGHT = 1654, 2339
NAME, ID_NUMBER, PHONE = "张测试", "411599199001010014", "13800000000"
OTHER_NAME, OTHER_ID = "李样本", "411599198505050028"
MANAGER = "信阳样例物业服务有限公司"
COMPANY, USCC = "信阳样例充电服务有限公司", "91411599MA9TEXT00M"
ADDRESS = "河南省信阳市浉河区样例大道88号样例花园地下室-1层A125号车位"

DEFAULTS: Mapping[str, Mapping[str, Value]] = MappingProxyType(
    {
        "id_card": {
            "name": NAME,
            "sex": "男",
            "birth_date": "1990-01-01",
            "address": "河南省信阳市浉河区样例路1号",
            "id_number": ID_NUMBER,
            "issuer": "信阳市公安局浉河分局",
            "valid_from": "2020-03-01",
            "valid_to": "2040-03-01",
        },
        "realestate_cert": {
            "cert_no": "豫（2021）信阳市不动产权第0001234号",
            "holders": (NAME,),
            "location": ADDRESS,
            "usage": "车位",
        },
        "realestate_reg_proof": {"proved_right": "预告登记", "holders": (NAME,), "location": ADDRESS},
        "parking_purchase_contract": {
            "seller": "信阳样例置业有限公司",
            "buyer": NAME,
            "buyer_id": ID_NUMBER,
            "community": "样例花园",
            "space_no": "A125",
            "sign_date": "2023-05-01",
        },
        "parking_lease_contract": {
            "lessor": "王示范",
            "lessee": NAME,
            "lessee_id": ID_NUMBER,
            "community": "样例花园",
            "space_no": "A125",
            "lease_from": "2025-01-01",
            "lease_to": "2028-12-31",
        },
        "parking_use_right_cert": {
            "issuer": MANAGER,
            "holder": NAME,
            "community": "样例花园",
            "space_no": "负一层A区125号",
            "valid_to": "2045-01-01",
        },
        "property_consent": {
            "issuer": MANAGER,
            "issuer_type": "物业",
            "community": "样例花园",
            "applicant": NAME,
            "space_no": "A-125",
            "consent": True,
            "issue_date": "2026-11-01",
        },
        "vehicle_sales_invoice": {
            "buyer": NAME,
            "buyer_id": ID_NUMBER,
            "model": "样例牌YL7000BEV",
            "vin": "LTEST0004R0000001",
            "issue_date": "2026-10-01",
        },
        "vehicle_license": {
            "plate": "豫SD12345",
            "owner": NAME,
            "model": "样例牌YL7000BEV",
            "vin": "LTEST0004R0000001",
            "register_date": "2026-10-10",
        },
        "business_license": {
            "uscc": USCC,
            "name": COMPANY,
            "legal_person": "王示范",
            "address": "河南省信阳市平桥区别处路9号",
            "established": "2019-05-01",
        },
        "lease_contract": {
            "lessor": "信阳样例置业有限公司",
            "lessee": COMPANY,
            "location": "信阳市浉河区样例大道100号",
            "lease_from": "2025-01-01",
            "lease_to": "2035-12-31",
        },
    }
)
SEALED = frozenset({"property_consent", "parking_use_right_cert"})


def value(
    said: Value,
    *,
    page: int = 1,
    confidence: float | None = 0.98,
    check: FieldCheck = "none",
    box: Box | None = None,
) -> FieldValue:
    """One field as the reader gives it; a bool becomes the words a consent letter uses."""
    text = (
        "、".join(said)
        if isinstance(said, tuple)
        else ("同意" if said else "不同意")
        if isinstance(said, bool)
        else said
    )
    return FieldValue(said, text, page, box or Box(100, 100, 400, 140), confidence, check)


def document(
    kind: str,
    *,
    pages: Sequence[int] = (1,),
    drop: Sequence[str] = (),
    seal: str | None = MANAGER,
    confidence: float | None = 0.98,
    kind_confidence: float = 0.97,
    checks: Mapping[str, FieldCheck] = MappingProxyType({}),
    unsure: Sequence[str] = (),
    only: Sequence[str] | None = None,
    **fields: Value,
) -> DocumentReading:
    """A paper with the defaults of its kind; `drop` removes fields, `unsure` names fields read at 0.5.

    `seal` None: no seal; kinds that bear none ignore it.
    """
    said: dict[str, Value] = {**DEFAULTS.get(kind, {}), **fields}
    read = {
        name: value(
            given,
            page=pages[0],
            confidence=0.5 if name in unsure else confidence,
            check=checks.get(name, "none"),
        )
        for name, given in said.items()
        if name not in drop and (only is None or name in only)
    }
    seals = (Seal(pages[-1], Box(900, 1800, 1200, 2100), seal),) if kind in SEALED and seal is not None else ()
    return DocumentReading(kind, kind_confidence, tuple(pages), MappingProxyType(read), seals)


def scan(
    name: str,
    *documents: DocumentReading,
    grey: bool = False,
    issues: Sequence[Any] = (),
    status: FileStatus = "ok",
    errors: Sequence[ReadProblem] = (),
) -> FileReading:
    """A file holding these documents, one page picture for each page they name."""
    pages = sorted({page for each in documents for page in each.pages} | {1})
    quality = tuple(PageQuality(page, "ocr", WIDTH, HEIGHT, 0, grey, tuple(issues)) for page in pages)
    digest = hashlib.sha256(f"{name}{documents}".encode()).hexdigest()
    return FileReading(name, digest, len(pages), status, documents, quality, tuple(errors))


def rejected(name: str) -> FileReading:
    """A file the reader refused."""
    problem = ReadProblem("encrypted", "文件设有密码", "请去掉密码后重新提交。")
    return FileReading(name, hashlib.sha256(name.encode()).hexdigest(), 0, "rejected", errors=(problem,))


def resident(**changes: Any) -> Case:
    """张测试 applies for a home charger."""
    case = Case(
        Applicant("resident", NAME, PHONE, ID_NUMBER),
        ("lv_resident",),
        "浉河区",
        application=Application(install_address=ADDRESS),
    )
    return replace(case, **changes)


def company(matter: str = "lv_nonresident", **changes: Any) -> Case:
    """信阳样例充电服务有限公司 applies on leased land."""
    case = Case(
        Applicant("enterprise", COMPANY, PHONE, uscc=USCC, tenure="leased"),
        (matter,),
        "浉河区",
        application=Application(enterprise_name=COMPANY, install_address="信阳市浉河区样例大道100号"),
    )
    return replace(case, **changes)


def resident_files(**replaced: DocumentReading | None) -> list[FileReading]:
    """The four papers of a complete resident, one file each; a kind can be replaced, or left out with None."""
    kinds = ("id_card", "realestate_cert", "property_consent", "vehicle_sales_invoice")
    documents = {kind: replaced[kind] if kind in replaced else document(kind) for kind in kinds}
    return [scan(f"{kind}.jpg", each) for kind, each in documents.items() if each is not None]
