"""Papers for roads, green land and traffic, and the project's own: every field read, none invented."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import Wording, misread, read_typed, torn, typed, values_of
from tests.unit.ocr.wordings_design import DESIGN_PAPERS, EMPTY_PAPERS
from tests.unit.ocr.wordings_green import GREEN_PAPERS
from tests.unit.ocr.wordings_road import EMPTY_ROAD_FORMS, ROAD_FORMS
from tests.unit.ocr.wordings_site_last import LAST_SITE_PAPERS, NONE_OF_THESE
from tests.unit.ocr.wordings_site_more import MORE_SITE_PAPERS
from tests.unit.ocr.wordings_traffic import TRAFFIC_PAPERS

PAPERS = [*ROAD_FORMS, *GREEN_PAPERS, *TRAFFIC_PAPERS, *DESIGN_PAPERS, *MORE_SITE_PAPERS, *LAST_SITE_PAPERS]
EMPTY = EMPTY_ROAD_FORMS | EMPTY_PAPERS
_LEAST_OF_DAMAGED = 0.95
_MOST_FALSE_OF_DAMAGED = 0.02


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


@pytest.mark.parametrize("seed", [7, 8])
def test_misread_words_around_the_values_cost_fields_but_rarely_give_false_ones(seed: int) -> None:
    right = wrong = wanted = 0
    for wording in PAPERS:
        pages = typed(wording.text, wide=wording.wide)
        whole = read_typed(pages, wide=wording.wide)
        printed = [field.text for document in whole for field in document.fields.values()]
        documents = read_typed(misread(pages, printed, seed=seed), wide=wording.wide)
        read = {name: value for document in documents for name, value in values_of(document).items()}
        wanted += len(wording.fields)
        right += sum(read.get(name) == value for name, value in wording.fields.items())
        wrong += sum(wording.fields.get(name) != value for name, value in read.items())
    assert right / wanted >= _LEAST_OF_DAMAGED
    assert wrong / (right + wrong) <= _MOST_FALSE_OF_DAMAGED
