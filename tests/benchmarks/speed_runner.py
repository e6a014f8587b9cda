"""Reads page pictures with one reader in this process and tells what it cost and what it saw.

Started by `tests.benchmarks.speed`, one process per reader, so that peaks and CPU time are its own.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

Reader = Callable[[Image.Image], str]


def ours() -> Reader:
    """The reader of this project with its default engine, in a process set up as its workers are."""
    from ocr.engines.registry import create
    from ocr.page_job import read_one
    from ocr.page_worker import settle_process
    from ocr.pages import PageImage
    from ocr.pixels import has_colour

    settle_process()
    engine = create("paddle")

    def read(picture: Image.Image) -> str:
        page = PageImage(1, np.asarray(picture), not has_colour(picture))
        return _joined(read_one(engine, page, picture_file=None).text.lines)

    return read


def paddleocr() -> Reader:
    """PaddleOCR's own pipeline as a user builds it, on the same weights."""
    from ocr.engines.weights import DETECTOR, RECOGNISER, detector_config, model_folder, recogniser_config

    stack = contextlib.ExitStack()
    detector = stack.enter_context(model_folder(DETECTOR, detector_config()))
    config = recogniser_config()
    config["PreProcess"] = {"transform_ops": [{"RecResizeImg": {"image_shape": [3, 48, 320]}}]}
    recogniser = stack.enter_context(model_folder(RECOGNISER, config))
    from paddleocr import PaddleOCR

    with stack:
        pipeline = PaddleOCR(
            text_detection_model_name="PP-OCRv6_small_det",
            text_detection_model_dir=str(detector),
            text_recognition_model_name="PP-OCRv6_small_rec",
            text_recognition_model_dir=str(recogniser),
            use_doc_orientation_classify=False,
            use_doc_unwarping=False,
            use_textline_orientation=False,
            engine="onnxruntime",
        )
    return lambda picture: "".join(text for page in pipeline.predict(_bgr(picture)) for text in page["rec_texts"])


def rapidocr() -> Reader:
    """RapidOCR with its defaults."""
    from rapidocr import RapidOCR

    whole = RapidOCR(params={"Global.log_level": "error"})
    return lambda picture: "".join(whole(_bgr(picture)).txts or ())


def _bgr(picture: Image.Image) -> np.ndarray:
    return np.asarray(picture)[:, :, ::-1].copy()


def _joined(lines: object) -> str:
    return "".join(line.text for line in lines)  # type: ignore[attr-defined]


def _opened(file: str) -> Image.Image:
    """A decoded picture: decoding is no reader's work."""
    with Image.open(Path(file)) as picture:
        return picture.convert("RGB")


def main() -> None:
    """Read the pictures named on standard input, a line for each, and answer each by a line once it is read.

    The first is read twice and counts once. At the end of the input one JSON object follows.
    """
    [name] = sys.argv[1:]
    reader = {"ours": ours, "paddleocr": paddleocr, "rapidocr": rapidocr}[name]()
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what the libraries print is no answer
    texts, cpu, wall = [], 0.0, 0.0
    for line in sys.stdin:
        picture = _opened(line.rstrip("\n"))
        if not texts:
            reader(picture)
        cpu, wall = cpu - time.process_time(), wall - time.perf_counter()
        texts.append(reader(picture))
        cpu, wall = cpu + time.process_time(), wall + time.perf_counter()
        print("read", file=answers, flush=True)
    cost = {
        "cpu_seconds": cpu,
        "wall_seconds": wall,
        "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps({"name": name, "texts": texts, **cost}, ensure_ascii=False), file=answers, flush=True)


if __name__ == "__main__":
    main()
