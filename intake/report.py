"""The JSON of `baozhuang check`: a public contract."""

from __future__ import annotations

from typing import Any

from intake import case_file
from intake.domain.case import Case
from intake.domain.findings import CheckOutcome, Evidence, Finding, RowOutcome


def to_json(case: Case, outcome: CheckOutcome) -> dict[str, Any]:
    """The outcome as JSON holds it. A place without a page (a whole file, the form) has null page and box."""
    return {
        "case": case_file.to_json(case),
        "complete": outcome.complete,
        "verdict": outcome.verdict,
        "rows": [_row(row) for row in outcome.rows],
        "findings": [_finding(finding) for finding in outcome.findings],
        "deadlines": [
            {
                "what": deadline.what,
                "matter": deadline.matter,
                "due": deadline.due.isoformat(timespec="minutes"),
                "provisional": deadline.provisional,
            }
            for deadline in outcome.deadlines
        ],
        "prefill": {
            path: {"value": proposal.value, "evidence": [_evidence(place) for place in proposal.evidence]}
            for path, proposal in outcome.prefill.items()
        },
    }


def _row(row: RowOutcome) -> dict[str, Any]:
    return {
        "row": row.row,
        "matter": row.matter,
        "material": row.material,
        "status": row.status,
        "documents": [
            {"file": document.file, "kind": document.kind, "pages": list(document.pages)} for document in row.documents
        ],
        "slots": dict(row.slots),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "row": finding.row,
        "message": finding.message,
        "remedy": finding.remedy,
        "basis": finding.basis,
        "evidence": [_evidence(place) for place in finding.evidence],
    }


def _evidence(place: Evidence) -> dict[str, Any]:
    box = place.box
    return {
        "file": place.file,
        "page": place.page,
        "box": None if box is None else [box.x0, box.y0, box.x1, box.y1],
        "text": place.text,
    }
