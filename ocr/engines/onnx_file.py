"""Looks into an ONNX file and takes its last layer off.

An ONNX file is a protobuf message (onnx.proto3). Only its wire format is read here, and only the few fields needed: the
`onnx` package takes longer to import than the whole recogniser to load.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5
# Numbers of fields in onnx.proto3.
_GRAPH, _PROPERTY = 7, 14  # of ModelProto
_NODE, _INITIALIZER, _OUTPUT = 1, 5, 12  # of GraphProto
_NODE_INPUT, _NODE_OUTPUT, _NODE_OPERATION = 1, 2, 4  # of NodeProto
_TENSOR_DIMENSION, _TENSOR_TYPE, _TENSOR_NAME, _TENSOR_DATA = 1, 2, 8, 9  # of TensorProto
_FIRST, _SECOND = 1, 2  # a property's key and value; a value's name
_FLOAT = 1
_LAST_LAYER = ("Softmax", "Add", "MatMul")  # from the output backwards
_PASSES_ON = "Identity"


@dataclass(frozen=True, slots=True)
class _Field:
    number: int
    value: int | memoryview  # a number, or the bytes of a text or of a message within
    whole: memoryview  # the field as it stands in its message, tag included

    def within(self) -> memoryview:
        if not isinstance(self.value, memoryview):
            raise ValueError("a message was expected where the file has a number")
        return self.value

    def text(self) -> str:
        return bytes(self.within()).decode()


@dataclass(frozen=True, slots=True)
class LastLayer:
    """`features @ weights + bias`, whose softmax the model would have put out."""

    weights: NDArray[np.float32]  # features x classes
    bias: NDArray[np.float32]  # classes


def model_property(model: bytes, key: str) -> str:
    """A metadata property of an ONNX file. Raises ValueError when the file has no such property."""
    for entry in _fields(memoryview(model)):
        if entry.number == _PROPERTY:
            texts = {field.number: field.text() for field in _fields(entry.within())}
            if texts.get(_FIRST) == key:
                return texts.get(_SECOND, "")
    raise ValueError(f"the model has no property {key!r}")


def without_last_layer(model: bytes) -> tuple[bytes, LastLayer]:
    """The model that puts out what its last layer was given, and that layer.

    Raises ValueError when the file is no ONNX file or does not end in a product, a sum and a softmax.
    """
    graphs = [field.within() for field in _fields(memoryview(model)) if field.number == _GRAPH]
    if len(graphs) != 1:
        raise ValueError("the file holds no graph")
    graph = list(_fields(graphs[0]))
    nodes = [(field, _Node.of(field)) for field in graph if field.number == _NODE]
    makers = {output: made for made in nodes for output in made[1].outputs}
    tensors = {_tensor_name(field): field for field in graph if field.number == _INITIALIZER}
    outputs = [field for field in graph if field.number == _OUTPUT]
    taken, given, constants = _back_from(_value_name(outputs[0]) if len(outputs) == 1 else "", makers, tensors)
    bias, weights = (_tensor(tensors[name]) for name in constants)
    if weights.ndim != 2 or bias.shape != weights.shape[1:]:
        raise ValueError("the last layer is no product with a matrix and sum with a row")
    left_out = [*taken, *outputs, *(tensors[name] for name in constants)]
    places = {id(field) for field in left_out}
    rest = b"".join(bytes(field.whole) for field in graph if id(field) not in places)
    rest += _written(_OUTPUT, _written(_FIRST, given.encode()))
    others = b"".join(bytes(field.whole) for field in _fields(memoryview(model)) if field.number != _GRAPH)
    return others + _written(_GRAPH, rest), LastLayer(weights, bias)


@dataclass(frozen=True, slots=True)
class _Node:
    operation: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]

    @classmethod
    def of(cls, field: _Field) -> _Node:
        parts = list(_fields(field.within()))
        return cls(
            next((part.text() for part in parts if part.number == _NODE_OPERATION), ""),
            tuple(part.text() for part in parts if part.number == _NODE_INPUT),
            tuple(part.text() for part in parts if part.number == _NODE_OUTPUT),
        )


def _back_from(
    output: str, makers: Mapping[str, tuple[_Field, _Node]], tensors: Mapping[str, _Field]
) -> tuple[list[_Field], str, list[str]]:
    """The nodes of the last layer, the name of what it is given, and its constants: the sum's, then the product's."""
    value, expected = output, list(_LAST_LAYER)
    taken: list[_Field] = []
    constants: list[str] = []
    while expected:
        if value not in makers:
            raise ValueError("the model does not end in a product, a sum and a softmax")
        field, node = makers[value]
        taken.append(field)
        if node.operation == expected[0]:
            expected.pop(0)
        elif node.operation != _PASSES_ON:
            raise ValueError(f"the model ends in {node.operation}, where {expected[0]} was expected")
        computed = [name for name in node.inputs if name not in tensors]
        constants += [name for name in node.inputs if name in tensors]
        if len(computed) != 1:
            raise ValueError("the last layer is given several things")
        value = computed[0]
    if len(constants) != 2:
        raise ValueError("the last layer has other constants than a matrix and a row")
    return taken, value, constants


def _fields(message: memoryview) -> Iterator[_Field]:
    place = 0
    while place < len(message):
        start = place
        tag, place = _varint(message, place)
        value: int | memoryview
        if tag & 7 == _VARINT:
            value, place = _varint(message, place)
        else:
            if tag & 7 == _BYTES:
                length, place = _varint(message, place)
            elif tag & 7 in (_EIGHT_BYTES, _FOUR_BYTES):
                length = 8 if tag & 7 == _EIGHT_BYTES else 4
            else:
                raise ValueError("this is no ONNX file")
            value, place = message[place : place + length], place + length
            if place > len(message):
                raise ValueError("the ONNX file is cut off")
        yield _Field(tag >> 3, value, message[start:place])


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while place < len(message):
        byte = message[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place
    raise ValueError("the ONNX file is cut off")


def _written(number: int, value: bytes) -> bytes:
    """A field of bytes, tag and length before it."""
    head, length = bytearray([number << 3 | _BYTES]), len(value)
    while length >= 0x80:
        head.append(length & 0x7F | 0x80)
        length >>= 7
    return bytes([*head, length]) + value


def _value_name(field: _Field) -> str:
    return next((part.text() for part in _fields(field.within()) if part.number == _FIRST), "")


def _tensor_name(field: _Field) -> str:
    return next((part.text() for part in _fields(field.within()) if part.number == _TENSOR_NAME), "")


def _tensor(field: _Field) -> NDArray[np.float32]:
    shape: list[int] = []
    data: memoryview | None = None
    for part in _fields(field.within()):
        if part.number == _TENSOR_DIMENSION:
            shape += [part.value] if isinstance(part.value, int) else _numbers(part.value)
        elif part.number == _TENSOR_TYPE and part.value != _FLOAT:
            raise ValueError("the last layer's constants are no 32-bit floats")
        elif part.number == _TENSOR_DATA:
            data = part.within()
    if data is None or len(data) != 4 * int(np.prod(shape)):
        raise ValueError("the last layer's constants are not in the file")
    return np.frombuffer(data, "<f4").reshape(shape).astype(np.float32)


def _numbers(packed: memoryview) -> list[int]:
    numbers, place = [], 0
    while place < len(packed):
        number, place = _varint(packed, place)
        numbers.append(number)
    return numbers
