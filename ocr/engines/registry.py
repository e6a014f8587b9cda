"""Names of engines and how to build them. A factory imports its libraries only when called."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ocr.engine import EngineError, EngineUnavailable, OcrEngine


def _paddle() -> OcrEngine:
    from ocr.engines.paddle import PaddleEngine

    return PaddleEngine()


def _rapid() -> OcrEngine:
    from ocr.engines.rapid import RapidEngine

    return RapidEngine()


def _null() -> OcrEngine:
    from ocr.engines.null import NullEngine

    return NullEngine()


ENGINES: Mapping[str, Callable[[], OcrEngine]] = {"paddle": _paddle, "rapid": _rapid, "null": _null}
DEFAULT_ENGINE = "paddle"


def create(name: str) -> OcrEngine:
    """Build the engine of that name, quiet and offline. Raises EngineUnavailable saying what is missing."""
    factory = ENGINES.get(name)
    if factory is None:
        raise EngineUnavailable(f"没有名为 {name} 的识别引擎，可用：{'、'.join(ENGINES)}")
    try:
        return factory()
    except EngineError as error:
        raise EngineUnavailable(str(error)) from error
    except ImportError as error:
        hint = (
            "OpenCV 需要无界面版本，请执行 make clean install" if "libGL" in str(error) else "请重新执行 make install"
        )
        raise EngineUnavailable(f"识别引擎 {name} 无法加载（{error}）。{hint}") from error
