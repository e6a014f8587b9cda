"""A case and what people entered -> DATA of the supply plan and of the contracts. What no paper gives and nobody
entered stays open; nothing is invented.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generator import service as generator
from generator.errors import InvalidDataError
from generator.origins import single_values
from intake.documents import RESIDENT_USE, Issue, NotReadyError, Sourced, sourced_contract
from intake.domain.case import Case
from intake.domain.scope import CheckOptions
from intake.entered_boxes import Box, Model, in_order
from intake.office import Office
from intake.reviewing import Reviewed

MATTERS: Mapping[str, str] = {
    "contract_resident": "lv_resident",
    "contract_low_voltage": "lv_nonresident",
    "contract_high_voltage": "hv",
}
SUPPLIED = frozenset({*MATTERS, "supply_plan"})
NUMBER_OF: Mapping[str, str] = {"supply_plan": "plan_no"} | dict.fromkeys(MATTERS, "contract_no")
"""Where the number of the document stands."""
_OF_THE_CASE = frozenset(
    {"draft", "case_no", "user.name", "user.id_number", "user.uscc", "user.representative_id", "customer.name"}
)
"""What comes from the application alone, and is mended there."""
_NO_BOX = ("draft", "case_no")
_MAX_NAMED = 8


@dataclass(frozen=True, slots=True)
class Entered:
    """What somebody typed into a box, and when."""

    value: str
    by: str
    at: datetime


def is_of(kind: str, matters: Sequence[str]) -> bool:
    """Whether a case of these matters has such a document."""
    return bool({*matters} & ({MATTERS[kind]} if kind in MATTERS else {*MATTERS.values()}))


def model(kind: str) -> Model:
    return Model(generator.schema(kind))


def known(kind: str, reviewed: Reviewed, office: Office, options: CheckOptions) -> Sourced:
    """What the case gives. Raises NotReadyError where the contract of a resident lacks who or where."""
    case = reviewed.case
    if kind == "contract_resident":
        return sourced_contract(case, reviewed.outcome, reviewed.files, office=office, options=options)
    data = model(kind).blank()
    (_plan if kind == "supply_plan" else _contract)(data, case, office)
    return Sourced(data, {})


def with_entered(kind: str, made: Sourced, entered: Mapping[str, Entered]) -> Sourced:
    """The same with what people entered laid over it; who entered what is noted for the record of origins."""
    form = model(kind)
    typed = {path: entered[path] for path in sorted(entered, key=in_order)
             if form.put(made.data, path, entered[path].value)}  # fmt: skip
    return Sourced(made.data, {path: place for path, place in made.places.items() if path not in typed},
                   {path: (each.by, each.at) for path, each in typed.items()})  # fmt: skip


def finished(kind: str, made: Sourced, issue: Issue | None) -> Sourced:
    """For printing: a draft, or with an `issue` the text to be signed. Raises NotReadyError naming what is missing."""
    data = made.data
    if issue is not None:
        data["draft"] = False
        if issue.doc_no:
            data[NUMBER_OF[kind]] = issue.doc_no
        if kind == "supply_plan" and not data["issued_on"]:
            data["issued_on"] = issue.on.isoformat()
    if problems := problems_of(kind, data):
        shown = "；".join(f"{title or path}{what}" for path, title, what in problems[:_MAX_NAMED])
        more = f"等 {len(problems)} 项" if len(problems) > _MAX_NAMED else ""
        raise NotReadyError(
            f"还缺少或有误：{shown}{more}",
            fields=tuple(path for path, _, _ in problems),
            next_step="请在“填写供电部门确定的内容”中补充。",
        )
    return made


def boxes(kind: str, data: Mapping[str, Any]) -> tuple[Box, ...]:
    """What may be entered."""
    return tuple(model(kind).boxes(data, without=_OF_THE_CASE))


def problems_of(kind: str, data: Mapping[str, Any]) -> tuple[tuple[str, str, str], ...]:
    """What is missing or wrong: path, title, words."""
    try:
        generator.open_points(kind, data)
    except InvalidDataError as error:
        found, there = [], filled(data)
        titles = {box.path: f"{box.section} {box.title}" for box in boxes(kind, data)}
        for problem in error.problems:
            path, _, title = problem.path.partition("（")
            blank = path in titles and path not in there
            words = "：不能为空" if blank else f"：{problem.message}"
            found.append((path, titles.get(path, title.removesuffix("）")), words))
        return tuple(found)
    return ()


def filled(data: Mapping[str, Any]) -> dict[str, str]:
    """Path -> what stands there, as a box shows it."""
    return {path: str(value) for path, value in single_values(data) if value not in (None, "") and path not in _NO_BOX}


def _address(case: Case) -> str:
    return case.application.install_address or case.application.project.address or ""


def _plan(data: dict[str, Any], case: Case, office: Office) -> None:
    form, power = case.application, case.application.power
    resident = case.applicant.type == "resident"
    capacity = power.resident_capacity_kva if resident else power.enterprise_capacity_kva
    data |= {"case_no": case.case_no or "", "supplier": office.supplier, "service_phone": office.consult_phone}
    data["copies"] = office.copies
    data["customer"] |= {
        "name": case.subject_name,
        "address": _address(case),
        "category": RESIDENT_USE if resident else "",
        "capacity": None if capacity is None else str(capacity),
        # The form states kVA; it is never converted here.
        "capacity_unit": None if capacity is None else "kva",
        "contact": form.contact_person or case.applicant.contact or (case.applicant.name if resident else ""),
        "phone": form.contact_phone or case.applicant.phone or "",
    }
    data["sources"][0]["role"] = "main"


def _contract(data: dict[str, Any], case: Case, office: Office) -> None:
    form = case.application
    data["case_no"] = case.case_no or ""
    data["supplier"] |= {"name": office.supplier, "phone": office.consult_phone or None}
    data["user"] |= {
        "name": case.subject_name,
        "uscc": case.subject_uscc or "",
        "representative": form.project.legal_representative,
        "phone": form.contact_phone or case.applicant.phone,
    }
    data["use"]["address"] = _address(case)
    for device in data["use"]["devices"]:
        device["count"] = 1
    data["signing"]["copies"] = office.copies
    for line in data["supply"].get("lines", ()):
        line["role"] = "main"
