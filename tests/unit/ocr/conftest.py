"""Rules are tested by themselves: what the tagger tells beside them is for test_second_opinion and the whole files."""

from __future__ import annotations

import pytest

from ocr import second_opinion
from ocr.paper import Paper
from ocr.tagger import Tag

_WITH_TAGGER = ("test_second_opinion",)


def _nothing(_: Paper) -> tuple[Tag, ...]:
    return ()


@pytest.fixture(autouse=True)
def rules_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.module.__name__.rsplit(".", 1)[-1] not in _WITH_TAGGER:
        monkeypatch.setattr(second_opinion, "tags_of", _nothing)
