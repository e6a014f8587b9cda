"""The JSON of `check` has exactly the shape of the contract."""

from __future__ import annotations

import json
from datetime import datetime

from intake.report import to_json
from intake.service import check_case
from tests.factories import company, document, rejected, resident, resident_files, scan

RECEIVED = datetime(2026, 11, 23, 10, 0)


def test_shape_of_the_report() -> None:
    files = [*resident_files(property_consent=document("property_consent", seal=None)), rejected("x.pdf")]
    case = resident()
    report = json.loads(json.dumps(to_json(case, check_case(case, files, received_at=RECEIVED)), allow_nan=False))
    assert list(report) == ["case", "complete", "verdict", "rows", "findings", "deadlines", "prefill"]
    assert report["case"]["applicant"]["name"] == "张测试"
    assert report["rows"][2] == {
        "row": 3,
        "matter": "lv_resident",
        "material": "物业证明",
        "status": "defective",
        "documents": [{"file": "property_consent.jpg", "kind": "property_consent", "pages": [1]}],
        "slots": {},
    }
    finding = next(f for f in report["findings"] if f["code"] == "seal_missing")
    assert list(finding) == ["code", "severity", "row", "message", "remedy", "basis", "evidence"]
    assert all(len(place["box"]) == 4 and place["page"] == 1 for place in finding["evidence"])
    unreadable = next(f for f in report["findings"] if f["code"] == "file_unreadable")
    assert unreadable["evidence"] == [{"file": "x.pdf", "page": None, "box": None, "text": ""}]
    assert report["deadlines"] == [
        {"what": "notice", "matter": "lv_resident", "due": "2026-11-30T17:30", "provisional": False}
    ]
    assert report["prefill"]["tenure"]["value"] == "owned"
    assert report["prefill"]["tenure"]["evidence"][0]["file"] == "realestate_cert.jpg"


def test_slots_of_row_22_are_reported_by_kind() -> None:
    case = company("traffic")
    report = to_json(case, check_case(case, [scan("p.pdf", document("traffic_plan"))], received_at=RECEIVED))
    assert report["rows"][0]["slots"]["traffic_plan"] == "satisfied"
    assert report["rows"][0]["slots"]["traffic_commitment"] == "missing"
