"""Runs a model with numbers of sixteen bits (bfloat16) where this machine's processor is faster at them.

A bfloat16 has the range of a 32-bit float and eight of its 24 binary digits. Processors with instructions for it
(AVX-512 BF16, AMX) multiply two pairs in the time of one. OpenVINO uses them; ONNX Runtime does not. The weights are
the same file's. What comes out differs in the third digit, so a caller looks again at whatever was a near thing.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

_NAME = "BF16"
_WORTH = 0.75  # of the time with long numbers; where the instructions are there it is some 0.6
_TIMES = 3
# A program is made and kept for each width, so widths go by steps: of 32 pixels, of 64 where that is no tenth.
_STEP, _FINE_STEP, _FINE_BELOW = 64, 32, 640


class Session(Protocol):
    """What runs a model: ONNX Runtime's, or one of ours."""

    def run(self, outputs: Sequence[str] | None, inputs: Mapping[str, NDArray[np.float32]]) -> Sequence[Any]: ...


def shorter(session: Session, model: bytes, trial: Mapping[str, NDArray[np.float32]]) -> Session | None:
    """A session that runs `model` with short numbers, where that is worth it on this machine; else None.

    Both answer `trial`; the new one is taken when it needs three quarters of the processor time of `session` at most.
    """
    try:
        short = _ShortSession(model)
        return short if _seconds(short, trial) <= _WORTH * _seconds(session, trial) else None
    except (ImportError, OSError, RuntimeError):
        return None  # no such library for this machine, or none of its processors: read as everywhere else


def _seconds(session: Session, trial: Mapping[str, NDArray[np.float32]]) -> float:
    """Of this process's processor time, so that others at work do not count; the first answer is not counted."""
    took = []
    for _ in range(_TIMES + 1):
        start = time.process_time()
        session.run(None, trial)
        took.append(time.process_time() - start)
    return min(took[1:])


class _ShortSession:
    """Raises ImportError without OpenVINO, RuntimeError where it cannot run the model or has no short numbers."""

    def __init__(self, model: bytes) -> None:
        import openvino

        core = openvino.Core()
        if _NAME not in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            raise RuntimeError("this processor has no short numbers")
        settings = {
            "INFERENCE_PRECISION_HINT": "bf16",
            "INFERENCE_NUM_THREADS": 1,
            "NUM_STREAMS": 1,
            "PERFORMANCE_HINT": "LATENCY",
            "ENABLE_CPU_PINNING": False,  # every worker would be bound to the first core
        }
        self._request = core.compile_model(core.read_model(model), "CPU", settings).create_infer_request()

    def run(self, outputs: Sequence[str] | None, inputs: Mapping[str, NDArray[np.float32]]) -> Sequence[Any]:
        """The answers to one picture (1 x channels x height x width), which is widened with zeros to the next step."""
        del outputs  # all there are
        [picture] = inputs.values()
        width = picture.shape[3]
        room = -width % (_FINE_STEP if width < _FINE_BELOW else _STEP)
        widened = np.pad(picture, ((0, 0), (0, 0), (0, 0), (0, room)))
        return [np.array(answer) for answer in self._request.infer([widened], share_inputs=True).values()]
