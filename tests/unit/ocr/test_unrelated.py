"""Papers that speak the words of a known kind and are none."""

from __future__ import annotations

import pytest

from tests.unit.ocr.typed_contracts import read_typed, torn, typed
from tests.unit.ocr.wordings_unrelated import NONE_OF_THEM


@pytest.mark.parametrize("name", NONE_OF_THEM)
def test_it_is_none_of_the_kinds(name: str) -> None:
    pages = typed(NONE_OF_THEM[name])
    assert [document.kind for document in read_typed(pages)] == ["other"]
    assert [document.kind for document in read_typed(torn(pages))] == ["other"]
