"""The sample cases of `baozhuang demo`: what each shows, its papers as files, and what must be found.

Written below the folder given: `<case>/CASE.json`, `<case>/TITLE.txt` and the papers. The expectations
go beside it into `expected/<case>.json`: a case's folder holds nothing but what an applicant handed in.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from samples import files, layouts
from samples.degrade import Device, degrade
from samples.digital import digital_pdf
from samples.fonts import faces_for, vector_faces
from samples.job import Job, Variant
from samples.people import Facts, some_facts
from samples.truth import Drawn

RECEIVED_AT = "2026-11-23T10:00"
_SCAN, _COPY = Device(target_dpi=200), Device(target_dpi=175, grey=False)
_PHONE = Device(megapixels=8.0)
_JPEG_QUALITY = {"clean": 80, "office": 66, "phone": 62}


@dataclass(frozen=True, slots=True)
class PaperSpec:
    """One paper of a case. `how`: a way of `degrade`, or "digital" for a born-digital PDF."""

    kind: str
    layout: str
    how: str = "clean"
    variant: Variant = field(default_factory=Variant)
    device: Device = _SCAN


@dataclass(frozen=True, slots=True)
class FileSpec:
    name: str
    papers: tuple[PaperSpec, ...]
    sideways: bool = False


@dataclass(frozen=True, slots=True)
class CaseSpec:
    """`findings`: (code, row) that must be found; `rows`: their expected status."""

    id: str
    title: str
    facts: Facts
    files: tuple[FileSpec, ...]
    verdict: str
    rows: Mapping[str, str]
    findings: tuple[tuple[str, int], ...] = ()
    company: bool = False
    tenure: str = "owned"
    channel: str = "online"
    power_kva: int = 7


def _facts(seed: str, name: str) -> Facts:
    """A world whose applicant bears `name`, with a space, a car and letters fit for the day of receipt."""
    facts = some_facts(random.Random(f"case/{seed}"))
    car = replace(
        facts.vehicle,
        vehicle_type="纯电动轿车",
        model_code=f"{facts.vehicle.model_code[:6]}BEV12",
        bought=date(2026, 10, 16),
    )
    home = replace(
        facts.home, space_no=random.Random(f"space/{seed}").choice(["A-125", "B1-036", "A218"]), space_floor="负一层"
    )
    return replace(
        facts,
        person=replace(facts.person, name=name),
        vehicle=car,
        home=home,
        consent_date=date(2026, 11, 12),
        power_kw="7",
        lease_from=date(2026, 9, 1),
        lease_to=date(2029, 8, 31),
    )


def demo_cases() -> tuple[CaseSpec, ...]:
    good = {"1": "satisfied", "2": "satisfied", "3": "satisfied", "4": "satisfied"}
    letter = Variant(seal=True, issuer_type="物业", handwriting=False, watermark=False)
    plain = Variant(handwriting=False, watermark=False)
    by_hand = Variant(handwriting=True, watermark=False)
    unsealed = replace(letter, seal=False, handwriting=True, blue_ink=True)
    expired = _facts("expired", "孙样例")
    expired = replace(expired, lease_from=date(2023, 11, 1), lease_to=date(2025, 10, 31))
    company = _facts("company", "陈样本")
    return (
        CaseSpec(
            "01-resident-complete",
            "材料齐全的居民申请",
            _facts("complete", "张测试"),
            (
                FileSpec("scan-01.jpg", (PaperSpec("id_card", "both_on_one", variant=replace(plain, watermark=True)),)),
                FileSpec("scan-02.jpg", (PaperSpec("realestate_cert", "single_sheet", variant=plain),)),
                FileSpec("scan-03.jpg", (PaperSpec("property_consent", "letter", variant=letter),)),
                FileSpec("scan-04.pdf", (PaperSpec("vehicle_sales_einvoice", "electronic", "digital", plain),)),
            ),
            "accept",
            good,
        ),
        CaseSpec(
            "02-consent-unsealed",
            "物业证明未盖章，缺购车证明",
            _facts("unsealed", "李样本"),
            (
                FileSpec("scan-01.jpg", (PaperSpec("id_card", "both_on_one", "office", plain, _COPY),)),
                FileSpec("scan-02.pdf", (PaperSpec("realestate_cert", "table_only", variant=plain),)),
                FileSpec(
                    "scan-03.jpg",
                    # Blue ink: only on a page with colour is a seal's absence more than unknown.
                    (PaperSpec("property_consent", "letter", "office", unsealed, _COPY),),
                ),
            ),
            "correct",
            good | {"3": "defective", "4": "missing"},
            (("seal_missing", 3), ("material_missing", 4)),
            channel="window",
        ),
        CaseSpec(
            "03-lease-expired",
            "车位系租用，租期已届满",
            expired,
            (
                FileSpec("scan-01.jpg", (PaperSpec("id_card", "both_on_one", variant=plain),)),
                FileSpec("scan-02.pdf", (PaperSpec("parking_lease_contract", "lease", variant=by_hand),)),
                FileSpec("scan-03.jpg", (PaperSpec("property_consent", "letter", variant=letter),)),
                FileSpec("scan-04.jpg", (PaperSpec("vehicle_sales_invoice", "paper_2021", variant=plain),)),
            ),
            "correct",
            good | {"2": "defective"},
            (("lease_expired", 2),),
            tenure="leased",
            channel="window",
        ),
        CaseSpec(
            "04-one-stack",
            "全部材料扫成一个文件，次序不定，夹有白页",
            _facts("stack", "周试样"),
            (
                FileSpec(
                    "scan-01.pdf",
                    (
                        PaperSpec("property_consent", "letter", variant=letter),
                        PaperSpec("vehicle_license", "one_page", variant=plain),
                        PaperSpec("blank", "empty"),
                        PaperSpec("realestate_cert", "booklet", variant=plain),
                        PaperSpec("id_card", "both_on_one", variant=plain),
                    ),
                ),
            ),
            "accept",
            good,
            channel="window",
        ),
        CaseSpec(
            "05-company-low-voltage",
            "企业低压新装，场地为租赁",
            company,
            (
                FileSpec("scan-01.jpg", (PaperSpec("business_license", "landscape", variant=plain),)),
                FileSpec(
                    "scan-02.pdf", (PaperSpec("lease_contract", "site", variant=replace(plain, holder_is="company")),)
                ),
            ),
            "accept",
            {"5": "satisfied", "6": "satisfied"},
            company=True,
            tenure="leased",
            power_kva=80,
        ),
        CaseSpec(
            "06-phone-photos",
            "手机拍摄的材料",
            _facts("phone", "吴拟宁"),
            (
                FileSpec("photo-01.jpg", (PaperSpec("id_card", "both_on_one", "phone", plain, _PHONE),)),
                FileSpec(
                    "photo-02.jpg",
                    (PaperSpec("parking_purchase_contract", "subscription", "phone", plain, _PHONE),),
                    sideways=True,
                ),
                FileSpec("photo-03.jpg", (PaperSpec("property_consent", "letter", "phone", letter, _PHONE),)),
                FileSpec("photo-04.jpg", (PaperSpec("vehicle_license", "one_page", "phone", plain, _PHONE),)),
            ),
            "accept",
            good,
        ),
        CaseSpec(
            "07-refused-and-mortgaged",
            "物业不同意，登记证明是抵押权，身份证缺一面",
            _facts("refused", "郑例文"),
            (
                FileSpec(
                    "scan-01.jpg", (PaperSpec("id_card", "front_only", variant=plain, device=Device(target_dpi=300)),)
                ),
                FileSpec(
                    "scan-02.tiff",
                    (PaperSpec("realestate_reg_proof", "registration_proof", variant=replace(plain, mortgage=True)),),
                ),
                FileSpec(
                    "scan-03.jpg", (PaperSpec("property_consent", "letter", variant=replace(letter, refuse=True)),)
                ),
                FileSpec("scan-04.jpg", (PaperSpec("vehicle_sales_invoice", "paper_2013", variant=plain),)),
            ),
            "correct",
            good | {"1": "defective", "2": "defective", "3": "defective"},
            (("card_side_missing", 1), ("mortgage_not_ownership", 2), ("consent_refused", 3)),
        ),
    )


def write_cases(folder: Path, *, only: str = "") -> None:
    """Write the cases into `folder` and their expectations into `expected/` beside it."""
    expected = folder.parent / "expected"
    expected.mkdir(parents=True, exist_ok=True)
    for case in demo_cases():
        if only and only not in case.id:
            continue
        place = folder / case.id
        place.mkdir(parents=True, exist_ok=True)
        _write_json(place / "CASE.json", case_json(case))
        (place / "TITLE.txt").write_text(case.title + "\n", "utf-8")
        found = [_write_file(case, spec, place) for spec in case.files]
        wanted = {
            "received": RECEIVED_AT,
            "verdict": case.verdict,
            "rows": dict(case.rows),
            "findings": [{"code": code, "row": row} for code, row in case.findings],
            "files": found,
        }
        _write_json(expected / f"{case.id}.json", wanted)


def _write_file(case: CaseSpec, spec: FileSpec, place: Path) -> dict[str, Any]:
    drawn = [_draw(case, spec.name, number, paper) for number, paper in enumerate(spec.papers)]
    path = place / spec.name
    pages = [page for document in drawn for page in document.pages]
    if drawn[0].digital:
        path.write_bytes(digital_pdf(pages))
    else:
        files.write(pages, path, quality=_JPEG_QUALITY[spec.papers[0].how], sideways=spec.sideways)
    return files.file_json(spec.name, drawn)


def _draw(case: CaseSpec, name: str, number: int, paper: PaperSpec) -> Drawn:
    rng = random.Random(f"case/{case.id}/{name}/{number}")
    digital = paper.how == "digital"
    faces = vector_faces("build") if digital else faces_for("build", rng)
    document = layouts.all_layouts()[paper.kind][paper.layout](Job(case.facts, faces, rng, paper.variant))
    if digital:
        return replace(document, digital=True)
    return degrade(document, paper.how, rng, paper.device)


def case_json(case: CaseSpec) -> dict[str, Any]:
    """CASE.json as `docs` and the command line have it."""
    facts = case.facts
    home, place, person, org = facts.home, facts.home.community, facts.person, facts.company.org
    if case.company:
        address = f"河南省信阳市{place.district}{place.street}地面停车场"
        applicant = {
            "type": "enterprise",
            "name": org.name,
            "uscc": org.uscc,
            "phone": person.phone,
            "contact": person.name,
        }
        power: dict[str, Any] = {"enterprise": {"category": "commercial", "capacity_kva": case.power_kva}}
        project = {
            "address": address,
            "applicant_unit": org.name,
            "uscc": org.uscc,
            "legal_representative": org.legal_person,
            "handler": person.name,
            "phone": person.phone,
        }
    else:
        address = (
            f"河南省信阳市{place.district}{place.street}{place.name}{home.building}号楼地下室{home.space_floor}"
            f"{home.space_no}号车位"
        )
        applicant = {"type": "resident", "name": person.name, "id_number": person.id_number, "phone": person.phone}
        power = {"resident": {"capacity_kva": case.power_kva}}
        project = {"address": address, "handler": person.name, "phone": person.phone}
    return {
        "case_no": f"XY20261123{int(case.id[:2]):04d}",
        "district": place.district,
        "channel": case.channel,
        "applicant": applicant | {"tenure": case.tenure},
        "matters": ["lv_nonresident" if case.company else "lv_resident"],
        "application": {
            "enterprise_name": org.name if case.company else "",
            "tenure": case.tenure,
            "contact_person": person.name,
            "contact_phone": person.phone,
            "install_address": address,
            "business_type": "existing_building",
            "survey_date": "2026-11-25",
            "survey_session": "am",
            "power": power | {"expected_date": "2026-12-20"},
            "project": project,
            "request": {"delivery": case.channel},
        },
    }


def _write_json(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
