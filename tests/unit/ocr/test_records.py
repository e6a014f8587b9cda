"""What is kept of a reading comes back the same."""

from __future__ import annotations

import zlib
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.bends import Bend
from ocr.page_job import PageResult
from ocr.readings import (
    Box,
    Code,
    DocumentReading,
    FieldValue,
    FileReading,
    PageQuality,
    PageText,
    ReadProblem,
    Seal,
    TextLine,
)
from ocr.records import pack, unpack

numbers = st.floats(allow_nan=False, allow_infinity=False)
words = st.text(max_size=12)
boxes = st.builds(Box, numbers, numbers, numbers, numbers)
shares = st.none() | st.floats(0, 1)
seals = st.builds(Seal, st.integers(1, 9), boxes, words, words, shares, words)
qualities = st.builds(
    PageQuality,
    st.integers(1, 9),
    st.sampled_from(("ocr", "text_layer")),
    st.integers(1, 9999),
    st.integers(1, 9999),
    st.sampled_from((0, 90, 180, 270)),
    st.booleans(),
    st.lists(st.sampled_from(("blur", "dark")), max_size=2).map(tuple),
)
lines = st.builds(
    TextLine,
    words,
    boxes,
    shares,
    st.lists(st.tuples(numbers, numbers), max_size=3).map(tuple),
    numbers,
    st.lists(st.floats(0, 1), max_size=3).map(tuple),
)
texts = st.builds(
    PageText, st.integers(1, 9999), st.integers(1, 9999), st.lists(lines, max_size=3).map(tuple), st.just(())
)
pages = st.builds(
    PageResult,
    st.integers(1, 300),
    texts,
    st.lists(seals, max_size=2).map(tuple),
    qualities,
    st.none() | st.just(((1.0, 0.0, 2.0), (0.0, 1.0, 3.0), (0.0, 0.0, 1.0))),
    st.lists(st.builds(Code, st.integers(1, 9), boxes, words), max_size=2).map(tuple),
    st.just(()),
    st.none() | st.builds(Bend, boxes, st.lists(numbers, max_size=8).map(tuple)),
    st.lists(seals, max_size=1).map(tuple),
)
values = st.builds(
    FieldValue,
    words | st.booleans() | st.lists(words, max_size=2).map(tuple),
    words,
    st.integers(1, 9),
    boxes,
    shares,
    st.sampled_from(("pass", "fail", "none")),
)
files = st.builds(
    FileReading,
    words,
    words,
    st.integers(0, 300),
    st.sampled_from(("ok", "partial", "rejected")),
    st.lists(
        st.builds(
            DocumentReading,
            words,
            st.floats(0, 1),
            st.lists(st.integers(1, 9), max_size=2).map(tuple),
            st.dictionaries(words, values, max_size=3).map(MappingProxyType),
            st.lists(seals, max_size=2).map(tuple),
        ),
        max_size=2,
    ).map(tuple),
    st.lists(qualities, max_size=2).map(tuple),
    st.lists(st.builds(ReadProblem, words, words, words, st.none() | st.integers(1, 9)), max_size=2).map(tuple),
)


@given(pages)
def test_a_page_comes_back_the_same(page: PageResult) -> None:
    assert unpack(PageResult, pack(page)) == page


@given(files)
def test_a_file_comes_back_the_same(file: FileReading) -> None:
    assert unpack(FileReading, pack(file)) == file


@pytest.mark.parametrize("data", [b"", b"x", zlib.compress(b"[]"), zlib.compress(b"{}"), zlib.compress(b"[1,2,3]")])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"not a result|number of fields"):
        unpack(PageResult, data)
