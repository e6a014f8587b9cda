"""Where values come from is kept beside the document, and found again by what its QR code says."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from generator import service
from generator.archive import read_parts
from generator.errors import InvalidDataError

DOCUMENT = "joint_application"
ADDRESS = {
    "source": "材料",
    "file": "scan.pdf",
    "page": 2,
    "box": [10, 20, 300, 60],
    "text": "信阳市浉河区",
    "confidence": 0.97,
}
PHONE = {"source": "填写", "editor": "王示范", "at": "2026-11-23T10:00+08:00"}
ORIGINS = {"application.install_address": ADDRESS, "application.roads[1].address": PHONE}


def origins(value: Any = ORIGINS) -> Any:
    return service.read_origins(json.dumps(value).encode())


def test_every_value_is_listed_with_its_origin_or_none() -> None:
    made = service.produce(DOCUMENT, service.example(DOCUMENT), origins=origins())
    values = made.record["values"]
    assert values["application.install_address"] == ADDRESS
    assert values["application.roads[1].address"] == PHONE
    assert values["application.contact_person"] is None
    assert "application.power.enterprise.capacity_kva" in values


def test_the_record_names_template_data_and_file() -> None:
    made = service.produce(DOCUMENT, service.example(DOCUMENT))
    record = made.record
    assert record["docx_sha256"] == hashlib.sha256(made.docx).hexdigest()
    assert record["template"]["version"] == made.mark.version
    assert record["mark"] == made.mark.text()
    assert json.loads(json.dumps(record)) == record


def test_origins_change_nothing_in_the_document_and_are_not_in_it() -> None:
    plain = service.render(DOCUMENT, service.example(DOCUMENT))
    with_origins = service.render(DOCUMENT, service.example(DOCUMENT), origins=origins())
    assert plain == with_origins
    assert not any(b"scan.pdf" in blob for blob in read_parts(with_origins).values())


def test_an_origin_without_a_value_is_refused() -> None:
    with pytest.raises(InvalidDataError) as caught:
        service.produce(DOCUMENT, service.example(DOCUMENT), origins=origins({"application.instal": PHONE}))
    (problem,) = caught.value.problems
    assert (problem.path, problem.code) == ("application.instal", "origin_unknown")


@pytest.mark.parametrize("value", [[], {"a": 1}, {"a": {}}, {"a": {**ADDRESS, "page": 0}}, {"a": {**ADDRESS, "x": 1}}])
def test_unusable_origins_are_refused_without_their_contents(value: Any) -> None:
    with pytest.raises(InvalidDataError) as caught:
        origins(value)
    assert "scan.pdf" not in caught.value.message
