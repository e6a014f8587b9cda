"""Downloads: whole, by parts, their heads alone, and not at all when nothing changed."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from fastapi.testclient import TestClient

from generator import service
from tests.factories import ID_NUMBER
from tests.unit.api.conftest import World


@pytest.fixture(scope="module")
def taken(world: World) -> tuple[TestClient, str, bytes]:
    """A portal, the address of an original, and its bytes."""
    portal = world.callers.portal()
    case_id = world.handed_in(portal)
    file = portal.get(f"/api/v1/cases/{case_id}/files").json()[0]
    path = f"/api/v1/cases/{case_id}/files/{file['id']}/original"
    answer = portal.get(path)
    assert answer.status_code == 200
    assert answer.headers["accept-ranges"] == "bytes"
    return portal, path, answer.content


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-9", 0, 10), ("bytes=5-", 5, None), ("bytes=-4", -4, None), ("bytes=3-99999999", 3, None)],
)
def test_a_part_is_what_it_says(taken: tuple[TestClient, str, bytes], asked: str, first: int, last: int | None) -> None:
    portal, path, whole = taken
    answer = portal.get(path, headers={"Range": asked})
    assert (answer.status_code, answer.content) == (206, whole[first:last])
    start = first if first >= 0 else len(whole) + first
    assert answer.headers["content-range"] == f"bytes {start}-{start + len(answer.content) - 1}/{len(whole)}"


def test_a_download_that_was_cut_off_goes_on_only_with_the_same_file(taken: tuple[TestClient, str, bytes]) -> None:
    portal, path, whole = taken
    tag = portal.get(path).headers["etag"]
    on = portal.get(path, headers={"Range": "bytes=7-", "If-Range": tag})
    assert (on.status_code, whole[:7] + on.content) == (206, whole)
    other = portal.get(path, headers={"Range": "bytes=7-", "If-Range": '"other"'})
    assert (other.status_code, other.content) == (200, whole)
    assert portal.get(path, headers={"If-None-Match": f'"x", {tag}'}).status_code == 304


@pytest.mark.parametrize("asked", ["bytes=-", "bytes=9-3", "bytes=0-1,4-5", "lines=0-1", "bytes=a-b"])
def test_what_is_no_single_part_gives_all(taken: tuple[TestClient, str, bytes], asked: str) -> None:
    portal, path, whole = taken
    answer = portal.get(path, headers={"Range": asked})
    assert (answer.status_code, answer.content) == (200, whole)


@pytest.mark.parametrize("asked", ["bytes=99999999-", "bytes=-0"])
def test_a_part_beyond_the_end_is_refused(taken: tuple[TestClient, str, bytes], asked: str) -> None:
    portal, path, whole = taken
    answer = portal.get(path, headers={"Range": asked})
    assert (answer.status_code, answer.json()["code"]) == (416, "range_not_satisfiable")
    assert answer.headers["content-range"] == f"bytes */{len(whole)}"


def test_the_head_alone(taken: tuple[TestClient, str, bytes], world: World) -> None:
    portal, path, whole = taken
    answer = portal.head(path)
    assert (answer.status_code, answer.content, answer.headers["content-length"]) == (200, b"", str(len(whole)))
    assert world.callers.nobody().head(path).status_code == 401
    assert world.callers.nobody().head("/").status_code == 200
    assert portal.head(path.partition("/files")[0] + "/events").status_code == 405


def test_an_applicant_takes_the_own_application_as_word_and_pdf(world: World) -> None:
    applicant = world.callers.applicant()
    case_id = world.handed_in(applicant)
    made = applicant.post(f"/my/{case_id}/documents", follow_redirects=False)
    assert made.status_code == 303, made.text
    word = made.headers["location"]
    assert applicant.get(word).content.startswith(b"PK")
    with patch.object(service, "to_pdf", lambda *_args, **_more: b"%PDF-1.7 made"):
        pdf = applicant.get(word.replace(".docx", ".pdf"))
    assert (pdf.status_code, pdf.headers["content-type"], pdf.content[:5]) == (200, "application/pdf", b"%PDF-")
    assert ID_NUMBER not in str(pdf.headers)
    assert world.callers.applicant().get(word).status_code == 404
    again = applicant.get(word.replace(".docx", ".pdf"))  # kept, not made anew
    assert (again.status_code, again.content) == (200, b"%PDF-1.7 made")
