"""The sample cases, handed in to a running service, so that there is something to look at."""

from __future__ import annotations

import json

from intake.blobs import pieces
from intake.demo import find_cases
from intake.office_work.changing import hand_in
from intake.office_work.office import Office
from intake.office_work.opening import OpenCase, open_case
from intake.office_work.people import Person
from intake.office_work.receiving import ReceiveFile, receive_file
from intake.store import cases

VISITOR = Person("clerk", "demo")


def bring_in(office: Office) -> int:
    """Open every sample case with its papers and hand it in; how many. Done once: later calls bring nothing."""
    with office.database.reading() as session:
        if cases.listed(session, opened_by=VISITOR.id, limit=1):
            return 0
    samples = find_cases()
    for sample in samples:
        form = json.loads(sample.case_file.read_text("utf-8"))
        form.pop("case_no", None)
        case = open_case(office, VISITOR, OpenCase(form, {"demo": sample.title}))
        for paper in sample.papers:
            receive_file(office, VISITOR, ReceiveFile(case.id, paper.name, pieces(paper.read_bytes())))
        hand_in(office, VISITOR, case.id)
    return len(samples)
