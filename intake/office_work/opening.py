"""Opening a case, and changing its form while it is a draft."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from intake import case_file, material_file, service
from intake.domain.materials import ListVersion
from intake.office_work.finding_cases import expect_version, find, lock
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import CaseClosedError, RepeatedKeyError
from intake.office_work.views import CaseView, case_view
from intake.secret import Secret
from intake.store import cases, jobs, repeats
from intake.store.repeats import SavedAnswer

WINDOW_PRIORITY, ONLINE_PRIORITY, BATCH_PRIORITY = 10, 20, 50
"""Whose pages are read first: somebody stands at the window; somebody waits at home; nobody waits."""
KEYS_ARE_KEPT = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case to be opened. `form`: CASE.json, without `case_no`. `situation`: what the applicant chose, for the pages.

    `batch`: nobody waits for it. `key`: idempotency key, "" for none.
    """

    form: Mapping[str, Any]
    situation: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    batch: bool = False
    key: str = ""


def open_case(office: Office, by: Person, wanted: OpenCase) -> CaseView:
    """A new case, a draft, under the materials list in force today.

    Raises CaseFileError naming each wrong field, RepeatedKeyError.
    """
    at = office.now()
    today = service.wall_clock(at).date()
    table = material_file.materials(today, office.settings.materials_folder)
    form = case_file.to_json(case_file.validate({**wanted.form, "case_no": None}, table, name="申请信息"))
    request = hashlib.sha256(json.dumps([form, dict(wanted.situation)], sort_keys=True).encode()).hexdigest()
    with office.database.writing() as session:
        if wanted.key and (saved := repeats.find(session, by.id, f"case {wanted.key}", at=at)) is not None:
            if saved.request_sha256 != request:
                raise RepeatedKeyError
            return case_view(session, find(session, saved.body.decode()))
        case = cases.add(
            session,
            form=form,
            situation=wanted.situation,
            list_notice=table.notice,
            list_in_force=table.in_force,
            day=today,
            at=at,
            priority=_priority(form, batch=wanted.batch),
            opened_by=by.id,
            portal_id=by.id if by.role == "portal" else None,
            phone_hash=phone_hash(office.secret, form),
        )
        cases.derive(session, case.id, form={**form, "case_no": case.number})
        if wanted.key:
            answer = SavedAnswer(request, 201, {}, case.id.encode())
            repeats.save(session, by.id, f"case {wanted.key}", answer, at=at, expires_at=at + KEYS_ARE_KEPT)
        jobs.tell(session, case.id, "case_opened", {}, at=at)
        office.record(session, by, "case_opened", at=at, object_kind="case", object_id=case.id, case_id=case.id)
        return case_view(session, find(session, case.id))


def amend_draft(office: Office, by: Person, case_id: str, form: Mapping[str, Any], *, version: int | None) -> CaseView:
    """Another form for a case that is not handed in yet. `version`: the one the person saw, None to overwrite.

    Raises NotFoundError, OutdatedError, CaseClosedError once handed in, CaseFileError.
    """
    at = office.now()
    with office.database.writing() as session:
        case = lock(session, case_id)
        expect_version(case, version)
        if case.step != "draft":
            raise CaseClosedError("申请已提交，不能这样修改。", "请用“更正申请表”，或联系窗口。")
        table = material_file.version(
            ListVersion(case.list_notice, case.list_in_force), office.settings.materials_folder
        )
        amended = case_file.to_json(case_file.validate({**form, "case_no": case.number}, table, name="申请信息"))
        cases.change(
            session,
            case.id,
            at,
            form=amended,
            district=amended["district"],
            channel=amended["channel"],
            phone_hash=phone_hash(office.secret, amended),
        )
        jobs.tell(session, case.id, "form_changed", {}, at=at)
        office.record(session, by, "form_changed", at=at, object_kind="case", object_id=case.id, case_id=case.id)
        return case_view(session, find(session, case.id))


def phone_hash(secret: Secret, form: Mapping[str, Any]) -> str | None:
    """By which the applicant's phone is recognised again; None without one."""
    phone = "".join(filter(str.isdigit, str(form.get("applicant", {}).get("phone") or "")))
    return secret.pseudonym("phone", phone) if phone else None


def _priority(form: Mapping[str, Any], *, batch: bool) -> int:
    if batch:
        return BATCH_PRIORITY
    return WINDOW_PRIORITY if form["channel"] == "window" else ONLINE_PRIORITY
