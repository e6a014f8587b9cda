"""Model folders in PaddleOCR's layout, made from the weights inside the `rapidocr` wheel.

PaddleOCR wants a folder with `inference.onnx` and `inference.yml`. The wheel carries the ONNX files of
PP-OCRv6 small; the recogniser's characters stand in its ONNX metadata. Nothing is fetched from anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from ocr.engines.onnx_file import model_property

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"

# The narrowest picture handed to the recogniser. PaddleOCR pads every crop to 320 pixels; most crops of
# a form are short labels, and time grows with the width, so they are padded only this far.
MIN_RECOGNISER_WIDTH = 64
RECOGNISER_HEIGHT = 48
# PaddleOCR's 0.6 drops whole lines with underlined, hand-filled blanks; 0.5 is RapidOCR's own default.
BOX_THRESHOLD = 0.5


def weights_version() -> str:
    """The wheel whose weights are used."""
    return f"PP-OCRv6-small/rapidocr-{metadata.version('rapidocr')}"


def wheel_models() -> Path:
    """Folder of the ONNX files in the installed `rapidocr` wheel, found without importing it."""
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise ImportError("rapidocr is not installed")
    return Path(spec.origin).parent / "models"


@contextmanager
def model_folder(onnx_file: str, config: dict[str, object], model: bytes | None = None) -> Iterator[Path]:
    """A temporary model folder; it may go as soon as the engine holds the model in memory.

    `model` is used instead of the wheel's file of that name.
    """
    with TemporaryDirectory(prefix="baozhuang-model-") as folder:
        path = Path(folder)
        if model is None:
            (path / "inference.onnx").symlink_to(wheel_models() / onnx_file)
        else:
            (path / "inference.onnx").write_bytes(model)
        # JSON is YAML; escapes beyond the basic plane are the one place where the two differ.
        (path / "inference.yml").write_text(json.dumps(config, ensure_ascii=False), "utf-8")
        yield path


def detector_config() -> dict[str, object]:
    """`inference.yml` of the detector."""
    return {
        "Global": {"model_name": "PP-OCRv6_small_det"},
        "PreProcess": {
            "transform_ops": [
                {"DetResizeForTest": {"resize_long": 960}},
                {
                    "NormalizeImage": {
                        "mean": [0.485, 0.456, 0.406],
                        "std": [0.229, 0.224, 0.225],
                        "scale": "1./255.",
                        "order": "hwc",
                    }
                },
                {"ToCHWImage": None},
            ]
        },
        "PostProcess": {
            "name": "DBPostProcess",
            "thresh": 0.3,
            "box_thresh": BOX_THRESHOLD,
            "max_candidates": 1000,
            "unclip_ratio": 1.5,
        },
    }


def recogniser_config() -> dict[str, object]:
    """`inference.yml` of the recogniser. The characters are one string: a list of 18,708 takes a second to parse."""
    return {
        "Global": {"model_name": "PP-OCRv6_small_rec"},
        "PreProcess": {
            "transform_ops": [{"RecResizeImg": {"image_shape": [3, RECOGNISER_HEIGHT, MIN_RECOGNISER_WIDTH]}}]
        },
        "PostProcess": {"name": "CTCLabelDecode", "character_dict": _characters()},
    }


def _characters() -> str:
    return "".join(model_property((wheel_models() / RECOGNISER).read_bytes(), "character").split("\n"))
