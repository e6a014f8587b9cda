"""The recogniser's last layer answers as a softmax would, whatever groups its characters are held in."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from ocr.engines.character_head import BLANK, CharacterHead, Floats, Groups, kept_groups
from ocr.engines.onnx_file import LastLayer, model_property, without_last_layer
from ocr.engines.weights import DETECTOR, RECOGNISER, wheel_models

FEATURES, CLASSES = 12, 300


def random_layer(seed: int) -> LastLayer:
    random = np.random.default_rng(seed)
    weights = random.normal(size=(FEATURES, CLASSES)).astype(np.float32)
    weights[:, BLANK] *= 4
    return LastLayer(weights, random.normal(size=CLASSES).astype(np.float32))


def random_columns(layer: LastLayer, seed: int, count: int = 60) -> Floats:
    """Some that look like the blank, some like a character, some like nothing."""
    random = np.random.default_rng(seed)
    towards = layer.weights[:, random.integers(0, CLASSES, count)].T * random.uniform(0, 3, (count, 1))
    towards[::2] = layer.weights[:, BLANK] * random.uniform(0, 3, (count // 2, 1))
    return (towards + random.normal(size=(count, FEATURES))).astype(np.float32)


def softmax(layer: LastLayer, columns: Floats) -> NDArray[np.float64]:
    scores = columns.astype(np.float64) @ layer.weights + layer.bias
    likelihoods: NDArray[np.float64] = np.exp(scores - scores.max(axis=1, keepdims=True))
    return likelihoods / likelihoods.sum(axis=1, keepdims=True)


def some_groups(seed: int, number: int) -> Groups:
    random = np.random.default_rng(seed)
    stretched = random.normal(size=(FEATURES + 1, FEATURES + 1))
    measure = stretched @ stretched.T + 0.1 * np.eye(FEATURES + 1)
    return Groups(measure, random.integers(0, number, CLASSES - 1).astype(np.uint16))


@given(st.integers(0, 2**32 - 1), st.sampled_from([1, 20, 5000]))
def test_any_grouping_gives_the_classes_and_shares_of_the_softmax(seed: int, number: int) -> None:
    layer = random_layer(seed)
    columns = random_columns(layer, seed + 1)
    expected = softmax(layer, columns)
    likeliest, share = CharacterHead(layer, some_groups(seed, number)).read(columns)
    assert likeliest.tolist() == expected.argmax(axis=1).tolist()
    shown = likeliest != BLANK
    assert np.allclose(share[shown], expected.max(axis=1)[shown], atol=1e-4)
    assert not share[~shown].any()


def test_groups_of_like_characters_settle_most_blank_columns() -> None:
    layer = random_layer(5)
    like = LastLayer(np.repeat(layer.weights[:, :30], 10, axis=1), np.repeat(layer.bias[:30], 10))
    like.weights[:, 1:10] = layer.weights[:, 30:39]  # the blank is a class of its own
    groups = Groups(
        np.eye(FEATURES + 1), (np.arange(1, CLASSES) // 10 + 10 * (np.arange(1, CLASSES) < 10)).astype("u2")
    )
    columns = (like.weights[:, BLANK] * np.linspace(1, 3, 50)[:, None]).astype(np.float32)
    head = CharacterHead(like, groups)
    assert head.may_show(columns).mean() < 0.2
    assert not head.read(columns)[0].any()


def test_a_grouping_of_other_weights_is_not_used() -> None:
    layer = random_layer(3)
    head = CharacterHead(layer, Groups(np.eye(FEATURES + 1), np.zeros(CLASSES - 2, np.uint16)))
    columns = random_columns(layer, 4)
    assert head.may_show(columns).all()
    assert head.read(columns)[0].tolist() == softmax(layer, columns).argmax(axis=1).tolist()


def test_many_columns_are_read_as_few_are_and_in_little_memory() -> None:
    layer = random_layer(8)
    head = CharacterHead(layer, some_groups(8, 30))
    columns = random_columns(layer, 9, 20_000)
    tracemalloc.start()
    likeliest, share = head.read(columns)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 6 * 512 * CLASSES * 4 + 20_000 * 30
    some = slice(700, 760)
    assert likeliest[some].tolist() == head.read(columns[some])[0].tolist()
    assert np.allclose(share[some], head.read(columns[some])[1], atol=1e-5)


def test_no_columns_no_classes() -> None:
    likeliest, share = CharacterHead(random_layer(1), some_groups(1, 9)).read(np.zeros((0, FEATURES), np.float32))
    assert len(likeliest) == len(share) == 0


@pytest.mark.model
def test_the_recogniser_is_taken_apart_where_its_characters_begin() -> None:
    model = (wheel_models() / RECOGNISER).read_bytes()
    characters = model_property(model, "character").split("\n")
    body, layer = without_last_layer(model)
    assert layer.weights.shape[1] == len(layer.bias) == len(characters) + 2  # the blank and the space
    assert kept_groups().members.shape == (len(layer.bias) - 1,)
    assert len(body) < len(model) - layer.weights.nbytes
    assert model_property(body, "character").split("\n") == characters


@pytest.mark.model
def test_the_body_and_the_layer_are_the_whole_model() -> None:
    import onnxruntime

    model = (wheel_models() / RECOGNISER).read_bytes()
    body, layer = without_last_layer(model)
    picture = np.random.default_rng(7).uniform(-1, 1, (1, 3, 48, 160)).astype(np.float32)
    whole, columns = (
        onnxruntime.InferenceSession(each, providers=["CPUExecutionProvider"]).run(None, {"x": picture})[0][0]
        for each in (model, body)
    )
    assert np.allclose(softmax(layer, columns), whole, atol=1e-4)


@pytest.mark.model
def test_what_is_no_such_model_is_an_error() -> None:
    model = (wheel_models() / RECOGNISER).read_bytes()
    for broken in (b"", b"\x00" * 50, model[: len(model) // 2], model[:-3]):
        with pytest.raises(ValueError, match=r"."):
            without_last_layer(broken)
    with pytest.raises(ValueError, match="Softmax"):
        without_last_layer((wheel_models() / DETECTOR).read_bytes())
    with pytest.raises(ValueError, match="no property"):
        model_property(model, "charakter")
