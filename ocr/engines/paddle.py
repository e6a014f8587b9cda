"""PaddleOCR's detection and recognition components on ONNX Runtime, one thread, no network."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import metadata
from typing import Any

import numpy as np

from ocr.engine import EngineError, Picture, Quad, ReadText
from ocr.engines.weights import (
    DETECTOR,
    RECOGNISER,
    RECOGNISER_HEIGHT,
    detector_config,
    model_folder,
    recogniser_config,
    weights_version,
)
from ocr.imageops import bgr_of

_COLUMN_PIXELS = 8  # the recogniser answers once for every 8 pixels of width
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

    def __init__(self) -> None:
        os.environ["PADDLE_PDX_DISABLE_MODEL_SOURCE_CHECK"] = "True"
        from paddleocr import TextDetection, TextRecognition

        self.version = f"paddleocr-{metadata.version('paddleocr')}+{weights_version()}"
        common: dict[str, Any] = {"device": "cpu", "engine": "onnxruntime", "engine_config": ONE_THREAD}
        try:
            with model_folder(DETECTOR, detector_config()) as folder:
                self._detector = TextDetection(model_name="PP-OCRv6_small_det", model_dir=str(folder), **common)
            with model_folder(RECOGNISER, recogniser_config()) as folder:
                self._recogniser = TextRecognition(model_name="PP-OCRv6_small_rec", model_dir=str(folder), **common)
        except (OSError, RuntimeError, ValueError) as error:
            raise EngineError(f"PaddleOCR 无法加载模型：{error}") from error
        self._column_sureness: Any = None
        self._keep_sureness()

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        try:
            bgr = bgr_of(picture)
            [page] = self._detector.predict(bgr, limit_side_len=side, limit_type="max")
        except Exception as error:
            raise EngineError("文字检测失败") from error
        return [np.asarray(quad, dtype=np.float32).reshape(4, 2) for quad in page["dt_polys"]]

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        return [self._read(crop) for crop in crops]

    def _read(self, crop: Picture) -> ReadText:
        # One crop a call: padding a batch to its widest member costs more than batching gains here.
        try:
            bgr = bgr_of(crop)
            [line] = self._recogniser.predict(bgr, batch_size=1, return_word_box=True)
        except Exception as error:
            raise EngineError("文字识别失败") from error
        text, layout = line["rec_text"]
        columns = [column for word in layout[2] for column in word]
        used_width = RECOGNISER_HEIGHT * crop.shape[1] / crop.shape[0]
        centres = tuple(min(1.0, (column + 0.5) * _COLUMN_PIXELS / used_width) for column in columns)
        sure = self._column_sureness
        each = tuple(float(sure[column]) for column in columns) if sure is not None else ()
        return ReadText(text, float(line["rec_score"]), centres, each)

    def _keep_sureness(self) -> None:
        """Have the decoder leave behind how sure it was of each column, of which PaddleOCR hands on only the mean.

        Where a later version has no such decoder, lines keep their mean alone.
        """
        decoder = getattr(self._recogniser.paddlex_predictor, "post_op", None)
        decode = getattr(decoder, "decode", None)
        if decoder is None or decode is None:
            return

        def decode_and_keep(text_index: Any, text_prob: Any = None, **options: Any) -> Any:
            self._column_sureness = text_prob[0] if text_prob is not None else None
            return decode(text_index, text_prob, **options)

        decoder.decode = decode_and_keep
