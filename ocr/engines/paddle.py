"""PaddleOCR's detection and recognition components on ONNX Runtime, one thread, no network.

Where the processor is faster at short numbers, lines are read with those first, and those that left a letter in doubt
with long ones again (decision 0055).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from importlib import metadata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ocr.engine import EngineError, Picture, Quad, ReadText
from ocr.engines.character_head import CharacterHead, Floats, kept_groups
from ocr.engines.onnx_file import LastLayer, without_last_layer
from ocr.engines.short_numbers import Session, shorter
from ocr.engines.weights import (
    DETECTOR,
    RECOGNISER,
    RECOGNISER_HEIGHT,
    detector_config,
    model_folder,
    recogniser_config,
    weights_version,
    wheel_models,
)
from ocr.imageops import bgr_of

_COLUMN_PIXELS = 8  # the recogniser answers once for every 8 pixels of width
# A letter or figure less sure than this with short numbers may be another with long ones. Of 3,141 lines 7 % by their
# width have such a one; of the others 15 read otherwise, none of them with letters as sure as 0.9 by long numbers.
_LEAST_SURE = 0.65
_TRIAL = (1, 3, RECOGNISER_HEIGHT, 320)
ONE_THREAD = {
    "intra_op_num_threads": 1,
    "inter_op_num_threads": 1,
    # Pictures differ in size: an arena would keep the largest of everything it ever held.
    "enable_cpu_mem_arena": False,
    "enable_mem_pattern": False,
}


class PaddleEngine:
    """The default engine. Build one per process; importing PaddleOCR takes seconds."""

    name = "paddle"

    def __init__(self, head: Callable[[LastLayer], CharacterHead] | None = None, *, short: bool = True) -> None:
        """`head` makes what tells the characters of a line; the recogniser's own last layer when left out.

        `short`: whether lines may be read with short numbers first, where this machine is faster at them.
        """
        os.environ["PADDLE_PDX_DISABLE_MODEL_SOURCE_CHECK"] = "True"
        from paddleocr import TextDetection, TextRecognition

        self.version = f"paddleocr-{metadata.version('paddleocr')}+{weights_version()}"
        common: dict[str, Any] = {"device": "cpu", "engine": "onnxruntime", "engine_config": ONE_THREAD}
        try:
            with model_folder(DETECTOR, detector_config()) as folder:
                self._detector = TextDetection(model_name="PP-OCRv6_small_det", model_dir=str(folder), **common)
            model, last_layer = without_last_layer((wheel_models() / RECOGNISER).read_bytes())
            with model_folder(RECOGNISER, recogniser_config(), model) as folder:
                self._recogniser = TextRecognition(model_name="PP-OCRv6_small_rec", model_dir=str(folder), **common)
        except (OSError, RuntimeError, ValueError) as error:
            raise EngineError(f"PaddleOCR 无法加载模型：{error}") from error
        predictor = self._recogniser.paddlex_predictor
        self._head = head(last_layer) if head else CharacterHead(last_layer, kept_groups())
        self._seen = predictor.post_op = _Seen(predictor.post_op)
        self._runner, self._long = predictor.runner, predictor.runner.session
        trial = {self._long.get_inputs()[0].name: np.zeros(_TRIAL, np.float32)}
        self._short: Session | None = shorter(self._long, model, trial) if short else None
        if self._short is not None:
            self.version += "+bfloat16"

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        try:
            bgr = bgr_of(picture)
            [page] = self._detector.predict(bgr, limit_side_len=side, limit_type="max")
        except Exception as error:
            raise EngineError("文字检测失败") from error
        return [np.asarray(quad, dtype=np.float32).reshape(4, 2) for quad in page["dt_polys"]]

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        try:
            if self._short is None:
                return self._read(crops, self._long)
            lines = self._read(crops, self._short)
            doubted = [place for place, line in enumerate(lines) if _is_doubted(line)]
            for place, line in zip(doubted, self._read([crops[i] for i in doubted], self._long), strict=True):
                lines[place] = line
            return lines
        except Exception as error:
            raise EngineError("文字识别失败") from error

    def _read(self, crops: Sequence[Picture], session: Session) -> list[ReadText]:
        if not crops:
            return []
        self._runner.session = session
        columns = [self._columns_of(crop) for crop in crops]
        ends = np.cumsum([len(each) for each in columns])[:-1]
        likeliest, sure = self._head.read(np.concatenate(columns))
        lines = zip(crops, np.split(likeliest, ends), np.split(sure, ends), strict=True)
        return [self._decoded(*line) for line in lines]

    def _columns_of(self, crop: Picture) -> Floats:
        # One crop a call: padding a batch to its widest member costs more than batching gains here.
        list(self._recogniser.predict(bgr_of(crop), batch_size=1))
        return self._seen.columns

    def _decoded(self, crop: Picture, likeliest: NDArray[np.intp], sure: Floats) -> ReadText:
        [(text, score, words)] = self._seen.decode(
            likeliest[None], sure[None], is_remove_duplicate=True, return_word_box=True
        )
        columns = [column for word in words[2] for column in word]
        used_width = RECOGNISER_HEIGHT * crop.shape[1] / crop.shape[0]
        centres = tuple(min(1.0, (column + 0.5) * _COLUMN_PIXELS / used_width) for column in columns)
        return ReadText(text, float(score), centres, tuple(float(sure[column]) for column in columns))


def _is_doubted(line: ReadText) -> bool:
    pairs = zip(line.text, line.char_confidences, strict=False)
    return any(sure < _LEAST_SURE for char, sure in pairs if char.isalnum())


class _Seen:
    """Stands where PaddleOCR's decoder stood and keeps what the recogniser saw in a line's columns.

    The last layer's work is done for all lines at once; only then are they decoded, with how sure each column is, of
    which PaddleOCR hands on a line's mean alone.
    """

    def __init__(self, decoder: Any):
        self.decode = decoder.decode
        self.columns: Floats = np.zeros((0, 0), np.float32)

    def __call__(self, predicted: Sequence[Any], **_: Any) -> tuple[list[str], list[float]]:
        [self.columns] = predicted[0]  # one crop a call
        return [""], [0.0]
