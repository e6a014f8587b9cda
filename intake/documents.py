"""A checked case -> DATA for the generator's documents. What is not known stays open; nothing is invented."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from generator.contexts.joint_application import blank_application
from intake import case_file
from intake.domain.case import Case
from intake.domain.clerk_findings import problem_of
from intake.domain.findings import CheckOutcome, Evidence
from intake.domain.materials import MaterialTable, Requirement
from intake.domain.notices import NoticeLine, lines_of
from intake.domain.papers import Paper, Quote, collect_papers
from intake.domain.parking_rules import space_of
from intake.domain.scope import CheckOptions
from intake.errors import IntakeError
from intake.office import Office
from ocr.readings import FileReading

_PROBLEMS = {
    "缺少": "missing",
    "不清晰": "unclear",
    "过期": "expired",
    "缺盖章或签字": "unsigned",
    "内容不一致": "inconsistent",
    "非所需材料": "wrong_material",
    "页不全": "incomplete",
    "提示": "inconsistent",  # a doubt that a clerk confirmed
}
RESIDENT_USE = "居民生活用电（电动汽车充电）"


class NotReadyError(IntakeError):
    """A document cannot be made yet. `fields`: what is still unknown, as paths of CASE.json or keys of the settings."""

    code = "document_not_ready"

    def __init__(self, message: str, *, fields: tuple[str, ...], next_step: str = "请在申请信息中补充后重试。") -> None:
        super().__init__(message, next_step)
        self.fields = fields


@dataclass(frozen=True, slots=True)
class Sourced:
    """DATA of a document, and where the values that papers gave stand: path in DATA -> place. `entered`: who typed the
    others that somebody typed for this document, and when.
    """

    data: dict[str, Any]
    places: Mapping[str, Evidence]
    entered: Mapping[str, tuple[str, datetime]] = field(default_factory=dict)


def joint_application(case: Case, outcome: CheckOutcome) -> dict[str, Any]:
    """DATA of `joint_application`: what the form says, empty boxes filled from papers where they are clear."""
    return sourced_application(case, outcome).data


def sourced_application(case: Case, outcome: CheckOutcome) -> Sourced:
    """DATA of `joint_application` with the places of what papers gave."""
    application = blank_application()
    stated = case_file.to_json(case).get("application", {})
    for path, proposal in outcome.prefill.items():
        _put(application, path, proposal.value)
    for key, given in stated.items():
        if isinstance(given, dict) and isinstance(application[key], dict):
            application[key] |= given
        else:
            application[key] = given
    power = application["power"]
    if power["enterprise"] is not None:
        power["enterprise"] = {"category": None, "capacity_kva": None} | power["enterprise"]
    if application["green"] is not None:
        blank = {"address": "", "nature": "", "length_m": None, "width_m": None, "area_m2": None}
        application["green"] = blank | application["green"]
    application["roads"] = [{"name": "", "address": ""} | road for road in application["roads"]]
    if application["tenure"] is None:
        application["tenure"] = case.tenure
    applicant = case.applicant
    data = {
        "case_no": case.case_no or "",
        "applicant": {
            "type": applicant.type,
            "name": applicant.name,
            "id_number": applicant.id_number or "",
            "phone": applicant.phone or "",
        },
        "matters": list(case.matters),
        "application": application,
    }
    return Sourced(data, {f"application.{path}": found.evidence[0] for path, found in outcome.prefill.items()})


@dataclass(frozen=True, slots=True)
class Issue:
    """What a person adds when a correction list is issued. `due`: None where no period is fixed."""

    on: date
    clerk: str = ""
    due: date | None = None
    doc_no: str = ""


def correction_list(
    case: Case,
    outcome: CheckOutcome,
    table: MaterialTable,
    *,
    received_on: date,
    office: Office | None = None,
    lines: Sequence[NoticeLine] | None = None,
    issue: Issue | None = None,
) -> dict[str, Any] | None:
    """DATA of `correction_list`: a draft for a clerk to sign, final once there is an `issue`; None when nothing is to
    be corrected. `lines`: what it holds, by default every correction of the outcome; what a clerk has to look at never
    leaves by itself.

    `items` are defects of listed materials; a mistake of the form alone stands under `on_the_spot` (行政许可法
    art. 32 (三)), and `items` is empty where nothing else is wrong.
    """
    office = office or Office()
    wanted = lines_of(outcome) if lines is None else lines
    if not wanted:
        return None
    items = [_item(line, table.requirement(line.row), table) for line in wanted if line.row is not None]
    on_the_spot = [f"{line.message}{line.remedy}" for line in wanted if line.row is None]
    deferral = {d.matter: d.due.date().isoformat() for d in outcome.deadlines if d.what == "deferral"}
    return notice_head(case, office, issue) | {
        "matters": list(case.matters),
        "received_on": received_on.isoformat(),
        "items": items,
        "on_the_spot": on_the_spot,
        "deferrable": [
            {"row": row.row, "material": row.material, "due": deferral.get(row.matter)}
            for row in outcome.rows
            if row.status == "deferred"
        ],
        "due": issue.due.isoformat() if issue and issue.due else None,
        "after_due": office.after_due,
        "channels": ["online", "window"] if case.channel == "online" else ["window", "online"],
        "window_address": office.window_address,
        "delivery": None,
    }


def notice_head(case: Case, office: Office, issue: Issue | None) -> dict[str, Any]:
    """What every notice of the window bears."""
    applicant, form = case.applicant, case.application
    return {
        "draft": issue is None,
        "doc_no": issue.doc_no if issue else "",
        "organ": office.organ,
        "case_no": case.case_no or "",
        "applicant": {
            "type": applicant.type,
            "name": case.subject_name,
            "id_number": applicant.id_number or "",
            "uscc": case.subject_uscc or "",
        },
        "contact_person": form.contact_person or applicant.contact or "",
        "contact_phone": form.contact_phone or applicant.phone or "",
        "consult_phone": office.consult_phone,
        "supervision_phone": office.supervision_phone,
        "clerk": issue.clerk if issue else "",
        "issued_on": issue.on.isoformat() if issue else None,
        "delivery": form.request.delivery,
        "copies": office.copies,
    }


def contract_resident(
    case: Case,
    outcome: CheckOutcome,
    readings: Sequence[FileReading],
    *,
    office: Office | None = None,
    options: CheckOptions | None = None,
) -> dict[str, Any]:
    """DATA of `contract_resident`, a draft: parties and place from the case, the rest open until the survey.

    Raises NotReadyError when the person's number or the address of use is nowhere to be found.
    """
    return sourced_contract(case, outcome, readings, office=office, options=options).data


def sourced_contract(
    case: Case,
    outcome: CheckOutcome,
    readings: Sequence[FileReading],
    *,
    office: Office | None = None,
    options: CheckOptions | None = None,
) -> Sourced:
    """DATA of `contract_resident` with the places of what papers gave. Raises NotReadyError."""
    office, taken = office or Office(), _Taken((options or CheckOptions()).threshold)
    papers = collect_papers(readings)
    identity, space, consent = (_chosen(outcome, papers, row) for row in (1, 2, 3))
    applicant, application = case.applicant, case.application
    number = applicant.id_number or taken.from_paper("user.id_number", identity, "id_number", "passport_no")
    address = application.install_address or taken.from_paper("use.address", space, "location")
    if address is None:
        community = taken.from_paper("use.address", space, "community")
        address = f"{case.district}{community}" if community else None
    unknown = [
        path for path, known in (("applicant.id_number", number), ("application.install_address", address)) if not known
    ]
    if unknown:
        raise NotReadyError(f"合同还缺少：{'、'.join(unknown)}", fields=tuple(unknown))
    found = space_of(space) if space is not None else None
    space_no = taken.from_quote("use.space_no", found[0]) if found and found[0].name == "space_no" else None
    data: dict[str, Any] = {
        "draft": True,
        "contract_no": None,
        "account_no": None,
        "case_no": case.case_no or "",
        "supplier": {
            "name": office.supplier,
            "address": None,
            "representative": None,
            "agent": None,
            "phone": office.consult_phone or None,
        },
        "user": {
            "name": applicant.name,
            "id_number": number,
            "address": taken.from_paper("user.address", identity, "address"),
            "phone": applicant.phone,
            "agent": "",
        },
        "use": {
            "address": address,
            "space_no": space_no,
            "category": RESIDENT_USE,
            # The form states kVA; the agreed kW is settled by the survey, never converted here.
            "capacity_kw": None,
            "devices": [
                {
                    "model": None,
                    "power_kw": taken.from_paper("use.devices[0].power_kw", consent, "power_kw"),
                    "count": 1,
                },
            ],
        },
        "supply": {"voltage": None, "source": None, "from_date": None},
        "metering": dict.fromkeys(("meter_type", "rating", "accuracy", "meter_no", "location")),
        "price": dict.fromkeys(("category", "time_of_use", "cycle", "due_days", "channel", "late_fee_permille")),
        "boundary": {"point": None},
        "term": {"starts_on": None, "ends_on": None, "renewal": None},
        "signing": {"place": None, "copies": 2, "dispute": None, "arbitration_body": ""},
        "special_terms": [],
    }
    return Sourced(data, taken.places)


def _item(line: NoticeLine, requirement: Requirement, table: MaterialTable) -> dict[str, Any]:
    note = f"（{requirement.note}）" if requirement.note else ""
    places = dict.fromkeys(f"“{file}”第{page}页" for file, page in line.places if page is not None)
    seen = f"（见{'、'.join(places)}）" if places else ""
    alternatives = "、".join(table.kind_name(kind) for kind in requirement.kinds) if len(requirement.kinds) > 1 else ""
    missing = line.code in ("material_missing", "slot_missing") or bool(requirement.slots)
    return {
        "matter": requirement.matter,
        "row": requirement.row,
        "material": requirement.material + note,
        "problem": _PROBLEMS[problem_of(line.code)],
        "detail": line.message + seen,
        "remedy": line.remedy,
        "alternatives": "" if missing else alternatives,
        "form": "original" if requirement.source == "original" else "electronic",
        "basis": line.basis,
    }


def _put(target: dict[str, Any], path: str, value: str) -> None:
    *parents, last = path.split(".")
    for parent in parents:
        target = target[parent]
    target[last] = value


def _chosen(outcome: CheckOutcome, papers: Sequence[Paper], row: int) -> Paper | None:
    """The paper a row of the first list, whatever its number is now, was judged by, when it may be relied on."""
    for state in outcome.rows:
        if (state.row if state.judged_as is None else state.judged_as) == row and state.status in (
            "satisfied",
            "review",
            "auto",
        ):
            for paper in papers:
                if paper.row_documents() == state.documents[: len(paper.parts)]:
                    return paper
    return None


@dataclass(frozen=True, slots=True)
class _Taken:
    """Takes from papers what was read surely, and notes where it stands."""

    threshold: float
    places: dict[str, Evidence] = field(default_factory=dict)

    def from_paper(self, path: str, paper: Paper | None, *names: str) -> str | None:
        return self.from_quote(path, paper.first(*names) if paper is not None else None)

    def from_quote(self, path: str, quote: Quote | None) -> str | None:
        if quote is None or not quote.is_clear(self.threshold) or not quote.string:
            return None
        self.places[path] = quote.place
        return quote.string
