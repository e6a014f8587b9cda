"""Papers for roads, green land and traffic, and the project's own: every field read, none invented."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_design import DESIGN_PAPERS, EMPTY_PAPERS
from tests.unit.ocr.wordings_green import GREEN_PAPERS
from tests.unit.ocr.wordings_road import EMPTY_ROAD_FORMS, ROAD_FORMS
from tests.unit.ocr.wordings_site_last import LAST_SITE_PAPERS, NONE_OF_THESE
from tests.unit.ocr.wordings_site_more import MORE_SITE_PAPERS
from tests.unit.ocr.wordings_traffic import TRAFFIC_PAPERS

PAPERS = [*ROAD_FORMS, *GREEN_PAPERS, *TRAFFIC_PAPERS, *DESIGN_PAPERS, *MORE_SITE_PAPERS, *LAST_SITE_PAPERS]
EMPTY = EMPTY_ROAD_FORMS | EMPTY_PAPERS


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_every_field_of_a_wording_is_read_and_none_invented(wording: Wording) -> None:
    documents = read_typed(typed(wording.text, wide=wording.wide), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("wording", PAPERS, ids=lambda one: one.name)
def test_labels_torn_from_their_values_change_nothing(wording: Wording) -> None:
    documents = read_typed(torn(typed(wording.text, wide=wording.wide)), wide=wording.wide)
    assert [document.kind for document in documents] == [wording.kind]
    assert values_of(documents[0]) == dict(wording.fields)


@pytest.mark.parametrize("name", EMPTY)
def test_empty_form_is_blank(name: str) -> None:
    [document] = read_typed(typed(EMPTY[name]))
    assert (document.kind, dict(document.fields)) == ("blank", {})


@pytest.mark.parametrize("name", NONE_OF_THESE)
def test_paper_with_the_same_words_is_none_of_these(name: str) -> None:
    kind, text = NONE_OF_THESE[name]
    assert [document.kind for document in read_typed(typed(text))] == [kind]


def test_papers_of_one_case_in_one_file_stay_apart() -> None:
    """A plan over pages, then the promise and the measures for the same works."""
    wordings = [one for one in TRAFFIC_PAPERS if one.name in _ONE_CASE]
    pages = [page for wording in wordings for page in typed(wording.text)]
    documents = read_typed(pages)
    assert [document.kind for document in documents] == [wording.kind for wording in wordings]
    assert [values_of(document) for document in documents] == [dict(wording.fields) for wording in wordings]


_ONE_CASE = ("plan_with_cover_contents_and_chapters", "promise_letter", "impact_report", "protection_measures")
