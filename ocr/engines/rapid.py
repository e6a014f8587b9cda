"""RapidOCR's detector and recogniser on the same weights: lighter, quicker to start.

The whole-page `RapidOCR.__call__` is not used: its per-call options stick to the instance, and it turns
failures into empty results.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ocr.engine import EngineError, Picture, Quad, ReadText
from ocr.engines.weights import BOX_THRESHOLD, MIN_RECOGNISER_WIDTH, RECOGNISER_HEIGHT, weights_version
from ocr.imageops import bgr_of

_COLUMN_PIXELS = 8
_MODEL_LIST = "default_models.yaml"
_OTHER_ENGINES = frozenset(["openvino", "mnn", "paddle", "torch", "tensorrt"])


@contextmanager
def _model_list_cut_short() -> Iterator[None]:
    """RapidOCR's modules each build a large list of models from its file, which takes most of their import.

    It is built once for all, without what is told of engines other than ONNX Runtime.
    """
    import yaml
    from omegaconf import OmegaConf

    load = OmegaConf.load

    @cache
    def short(file: str | Path) -> Any:
        if Path(file).name != _MODEL_LIST:
            return load(file)
        models = yaml.load(Path(file).read_text("utf-8"), yaml.CSafeLoader)
        return OmegaConf.create({name: part for name, part in models.items() if name not in _OTHER_ENGINES})

    OmegaConf.load = staticmethod(short)  # type: ignore[method-assign]
    try:
        yield
    finally:
        OmegaConf.load = staticmethod(load)  # type: ignore[method-assign]


class RapidEngine:
    """The second engine, chosen by a setting."""

    name = "rapid"

    def __init__(self) -> None:
        with _model_list_cut_short():
            from rapidocr import RapidOCR
            from rapidocr.ch_ppocr_rec import TextRecInput

        self.version = f"rapidocr-{metadata.version('rapidocr')}+{weights_version()}"
        self._input = TextRecInput
        try:
            whole = RapidOCR(
                params={
                    "Global.use_cls": False,
                    "Global.log_level": "error",
                    "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                    "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                    "Det.limit_type": "max",
                    "Det.thresh": 0.3,
                    "Det.box_thresh": BOX_THRESHOLD,
                    "Det.unclip_ratio": 1.5,
                    "Rec.rec_batch_num": 1,
                    "Rec.rec_img_shape": [3, RECOGNISER_HEIGHT, MIN_RECOGNISER_WIDTH],
                }
            )
            self._detector = whole.text_det or whole._load_det_model()
            self._recogniser = whole.text_rec or whole._load_rec_model()
        except (OSError, RuntimeError, ValueError) as error:
            raise EngineError(f"RapidOCR 无法加载模型：{error}") from error

    def detect(self, picture: Picture, *, side: int) -> list[Quad]:
        self._detector.limit_side_len = side
        try:
            bgr = bgr_of(picture)
            found = self._detector(bgr)
        except Exception as error:
            raise EngineError("文字检测失败") from error
        if found.boxes is None:
            return []
        return [np.asarray(quad, dtype=np.float32).reshape(4, 2) for quad in found.boxes]

    def recognise(self, crops: Sequence[Picture]) -> list[ReadText]:
        return [self._read(crop) for crop in crops]

    def _read(self, crop: Picture) -> ReadText:
        try:
            bgr = bgr_of(crop)
            read = self._recogniser(self._input(img=bgr, return_word_box=True))
        except Exception as error:
            raise EngineError("文字识别失败") from error
        text, confidence, words = read.txts[0], float(read.scores[0]), read.word_results[0]
        columns = [column for word in words.word_cols for column in word] if words else []
        used = RECOGNISER_HEIGHT * crop.shape[1] / crop.shape[0]
        centres = tuple(min(1.0, (column + 0.5) * _COLUMN_PIXELS / used) for column in columns)
        return ReadText(text, confidence, centres, tuple(words.confs) if words and text else ())
