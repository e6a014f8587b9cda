"""The sample cases, handed in to a running service, so that there is something to look at."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from intake import calendar_file, service
from intake.blobs import pieces
from intake.demo import find_cases
from intake.domain.working_days import WorkCalendar, add_working_days
from intake.office_work.changing import hand_in
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.store import cases

_SURVEY_AFTER = 3
VISITOR = Person("clerk", "demo")


def bring_in(office: Office) -> int:
    """Open every sample case with its papers and hand it in; how many. Done once: later calls bring nothing."""
    with office.database.reading() as session:
        if cases.listed(session, opened_by=VISITOR.id, limit=1):
            return 0
    samples, today = find_cases(), service.wall_clock(office.now()).date()
    calendar = calendar_file.load(office.settings.calendar_file)
    for sample in samples:
        form = json.loads(sample.case_file.read_text("utf-8"))
        form.pop("case_no", None)
        _move_on(form, today, calendar)
        case = open_case(office, VISITOR, OpenCase(form, {"demo": sample.title}))
        for paper in sample.papers:
            receive_file(office, VISITOR, ReceiveFile(case.id, paper.name, pieces(paper.read_bytes())))
        hand_in(office, VISITOR, case.id)
    return len(samples)


def _move_on(form: dict[str, Any], today: date, calendar: WorkCalendar) -> None:
    """Days the applicant wishes for are still to come: the papers are from one day, the cases are opened on any."""
    application = form["application"]
    wished = date.fromisoformat(application["survey_date"])
    survey = add_working_days(today, _SURVEY_AFTER, calendar).day
    application["survey_date"] = survey.isoformat()
    power = application["power"]
    power["expected_date"] = (date.fromisoformat(power["expected_date"]) + (survey - wished)).isoformat()
