"""Percentiles of pixels are NumPy's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from ocr.percentiles import percentile, percentiles

_SHAPES = arrays.array_shapes(min_dims=1, max_dims=2, max_side=40)
_PERCENTS = st.lists(st.floats(0, 100), min_size=1, max_size=3)


@given(arrays.arrays(np.uint8, _SHAPES), _PERCENTS)
def test_of_bytes_they_are_those_of_numpy(values: np.ndarray, wanted: list[float]) -> None:
    assert percentiles(values, *wanted) == pytest.approx(np.percentile(values, wanted).tolist(), abs=1e-9)


@given(arrays.arrays(np.float32, _SHAPES, elements=st.floats(0, 300, width=32)), st.floats(0, 100))
def test_of_floats_too(values: np.ndarray, wanted: float) -> None:
    assert percentile(values, wanted) == pytest.approx(float(np.percentile(values, wanted)), abs=1e-3)


def test_the_values_stay_in_their_order() -> None:
    values = np.array([9, 1, 5], np.uint8)
    percentile(values, 50)
    assert values.tolist() == [9, 1, 5]


def test_of_nothing_there_is_none() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentiles(np.zeros(0, np.uint8), 50)
