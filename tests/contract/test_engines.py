"""Every engine keeps the contract of `ocr.engine.OcrEngine`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr.engine import EngineError, OcrEngine, Picture
from ocr.engines.character_head import CharacterHead
from ocr.engines.paddle import PaddleEngine
from ocr.engines.registry import ENGINES, create
from ocr.imageops import crop_line, order_corners
from ocr.page_lines import read_page

LINES = Path(__file__).parent.parent / "data" / "lease-lines.png"
EXPECTED = ("车位租赁合同", "身份证号：411599199001010014", "租赁期限自2025年03月01日起至2027年02月28日止。")
READING = ("paddle", "rapid")


@pytest.fixture(scope="module", params=sorted(ENGINES))
def engine(request: pytest.FixtureRequest) -> OcrEngine:
    return create(request.param)


@pytest.fixture(scope="module", params=READING)
def reading_engine(request: pytest.FixtureRequest) -> OcrEngine:
    return create(request.param)


@pytest.fixture(scope="module")
def picture() -> Picture:
    return np.asarray(Image.open(LINES).convert("RGB"))


@pytest.mark.model
def test_engine_says_what_it_is(engine: OcrEngine) -> None:
    assert engine.name in ENGINES
    assert engine.version


@pytest.mark.model
def test_white_page_has_no_lines(engine: OcrEngine) -> None:
    assert engine.detect(np.full((400, 600, 3), 255, np.uint8), side=960) == []


@pytest.mark.model
def test_one_result_for_each_crop(engine: OcrEngine, picture: Picture) -> None:
    crops = [picture[:60], picture[:60, :30], picture[:3, :3]]
    reads = engine.recognise(crops)
    assert len(reads) == 3
    for read in reads:
        assert 0.0 <= read.confidence <= 1.0
        assert all(0.0 <= centre <= 1.0 for centre in read.centres)
        assert list(read.centres) == sorted(read.centres)
        assert len(read.char_confidences) in (0, len(read.text))


@pytest.mark.model
def test_each_character_is_read_with_its_own_confidence(reading_engine: OcrEngine, picture: Picture) -> None:
    quads = [order_corners(quad) for quad in reading_engine.detect(picture, side=960)]
    for read in reading_engine.recognise([crop_line(picture, quad) for quad in quads]):
        assert len(read.char_confidences) == len(read.text) > 0
        assert all(0.0 <= sure <= 1.0 for sure in read.char_confidences)
        assert abs(sum(read.char_confidences) / len(read.text) - read.confidence) < 0.02


@pytest.mark.model
def test_picture_is_not_changed(engine: OcrEngine, picture: Picture) -> None:
    before = picture.copy()
    engine.detect(picture, side=960)
    engine.recognise([picture[:60]])
    assert np.array_equal(before, picture)


@pytest.mark.model
def test_lines_are_found_and_read(reading_engine: OcrEngine, picture: Picture) -> None:
    quads = [order_corners(quad) for quad in reading_engine.detect(picture, side=960)]
    reads = reading_engine.recognise([crop_line(picture, quad) for quad in quads])
    texts = [read.text for read in reads]
    for line in EXPECTED:
        assert line in texts
    for read in reads:
        assert len(read.centres) == len(read.text)


@pytest.mark.model
def test_groups_of_characters_change_nothing_that_is_read(picture: Picture) -> None:
    by_groups, by_all = PaddleEngine(), PaddleEngine(lambda layer: CharacterHead(layer, None))
    crops = [crop_line(picture, order_corners(quad)) for quad in by_all.detect(picture, side=960)]
    crops += [np.ascontiguousarray(np.rot90(crop, 2)) for crop in crops]  # upside down little is read surely
    for ours, whole in zip(by_groups.recognise(crops), by_all.recognise(crops), strict=True):
        assert (ours.text, ours.centres) == (whole.text, whole.centres)
        assert np.allclose(ours.char_confidences, whole.char_confidences, atol=1e-3)


@pytest.mark.model
def test_short_numbers_change_no_letter(picture: Picture) -> None:
    quick, exact = PaddleEngine(), PaddleEngine(short=False)
    if quick.version == exact.version:
        pytest.skip("this processor is not faster at short numbers")
    crops = [crop_line(picture, order_corners(quad)) for quad in exact.detect(picture, side=960)]
    for ours, whole in zip(quick.recognise(crops), exact.recognise(crops), strict=True):
        assert (ours.text, len(ours.centres)) == (whole.text, len(whole.centres))
        assert np.allclose(ours.char_confidences, whole.char_confidences, atol=0.05)
    # What leaves a letter in doubt, as a line upside down does, is read as on every other machine.
    upside_down = [np.ascontiguousarray(np.rot90(crop, 2)) for crop in crops]
    both = zip(quick.recognise(upside_down), exact.recognise(upside_down), strict=True)
    assert sum(ours == whole for ours, whole in both) > len(crops) / 2


@pytest.mark.model
@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_turned_page_is_read_upright(reading_engine: OcrEngine, picture: Picture, turned: int) -> None:
    lying = np.ascontiguousarray(np.rot90(picture, k=-turned // 90))
    page = read_page(reading_engine, lying, grey=True)
    assert (turned + page.rotation) % 360 == 0
    assert {line.text for line in page.lines} >= set(EXPECTED)
    title = next(line for line in page.lines if line.text == EXPECTED[0])
    enlarged = page.picture.shape[0] / page.height  # small pictures are; boxes are in the upright one that was read
    assert title.box.y1 < 80 * enlarged
    assert (page.height, page.width) == picture.shape[:2]


@pytest.mark.model
def test_failure_is_an_error_and_not_an_empty_page(reading_engine: OcrEngine) -> None:
    with pytest.raises(EngineError):
        reading_engine.recognise([np.zeros((0, 10, 3), np.uint8)])


def test_unknown_engine_names_the_known_ones() -> None:
    with pytest.raises(EngineError, match="paddle"):
        create("tesseract")
