"""`read_files` around the engines: bad files, failing pages, dying workers, progress, and the public JSON."""

from __future__ import annotations

import io
import json
import os
import traceback
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from ocr import page_worker, pool, service, workers
from ocr.engine import OcrEngine, Picture, Quad, ReadText
from ocr.engines import registry
from ocr.engines.null import NullEngine
from ocr.page_job import PageResult
from ocr.pages import PageImage
from ocr.report import to_json
from ocr.service import EngineError, Input, Progress, ReadOptions, read_files
from tests.fakes import BrokenEngine

LINES = Path(__file__).parent.parent / "data" / "lease-lines.png"


def picture(*, colour: str = "white", form: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), colour).save(out, form)
    return out.getvalue()


def stack(pages: int, *, alike: bool = False) -> bytes:
    out = io.BytesIO()
    first, *rest = [Image.new("L", (300, 400), 255 if alike else 255 - number) for number in range(pages)]
    first.save(out, "TIFF", save_all=True, append_images=rest)
    return out.getvalue()


NULL = ReadOptions(engine="null", workers=1)


def test_bad_file_is_refused_and_the_others_are_read() -> None:
    readings = read_files(
        [Input("a.jpg", b""), Input("b.png", picture()), Input("c.pdf", b"%PDF-1.4 broken"), Input("d.txt", b"hello")],
        options=NULL,
    )
    assert [reading.status for reading in readings] == ["rejected", "ok", "rejected", "rejected"]
    assert [reading.name for reading in readings] == ["a.jpg", "b.png", "c.pdf", "d.txt"]
    for reading in readings:
        for problem in reading.errors:
            assert problem.code
            assert problem.next_step


def test_empty_page_is_a_blank_document() -> None:
    [reading] = read_files([Input("a.png", picture())], options=NULL)
    assert [(document.kind, document.pages) for document in reading.documents] == [("blank", (1,))]
    assert reading.page_quality[0].width == 400


def test_no_files_give_no_readings() -> None:
    assert read_files([], options=NULL) == []


def test_progress_counts_every_page_once() -> None:
    steps: list[Progress] = []
    read_files([Input("a.tif", stack(3)), Input("b.png", picture())], options=NULL, on_progress=steps.append)
    assert [step.done_pages for step in steps] == [1, 2, 3, 4]
    assert steps[-1].total_pages == 4


def test_pages_with_the_same_picture_are_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    calls = []

    class Counting(NullEngine):
        name = "counting"

        def detect(self, picture: Picture, *, side: int) -> list[Quad]:
            calls.append(side)
            return super().detect(picture, side=side)

    monkeypatch.setitem(registry.ENGINES, "counting", Counting)  # type: ignore[arg-type]
    options = ReadOptions(engine="counting", workers=1, picture_dir=tmp_path)
    steps: list[Progress] = []
    readings = read_files(
        [Input("a.tif", stack(3, alike=True)), Input("b.png", picture()), Input("c.png", picture())],
        options=options,
        on_progress=steps.append,
    )
    assert len(calls) == 2
    assert [[page.page for page in reading.page_quality] for reading in readings] == [[1, 2, 3], [1], [1]]
    assert [document.pages for document in readings[0].documents] == [(1,), (2,), (3,)]
    assert [step.done_pages for step in steps] == [1, 2, 3, 4, 5]
    written = {path.name for path in tmp_path.iterdir()}
    assert written == {f"{reading.sha256}-{page.page}.jpg" for reading in readings for page in reading.page_quality}


def test_a_worker_that_has_grown_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "MAX_RESTING_BYTES", 1)
    with pool.page_pool("null", 2) as pages:
        blank = np.full((40, 30, 3), 255, np.uint8)
        first = [pages.submit(PageImage(number, blank, grey=True), None) for number in (1, 2)]
        assert [future.result().number for future in first] == [1, 2]
        before = pages._workers._executor
        assert pages.submit(PageImage(3, blank, grey=True), None).result().number == 3
        assert pages._workers._executor is not before


def test_page_on_which_the_engine_fails_makes_the_file_partial(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = iter([False, True, False])

    class Sometimes(BrokenEngine):
        name = "sometimes"

        def detect(self, picture: Picture, *, side: int) -> list[Quad]:
            return super().detect(picture, side=side) if next(calls) else []

        def recognise(self, crops: object) -> list[ReadText]:
            return []

    monkeypatch.setitem(registry.ENGINES, "sometimes", Sometimes)  # type: ignore[arg-type]
    [reading] = read_files([Input("a.tif", stack(3))], options=ReadOptions(engine="sometimes", workers=1))
    assert reading.status == "partial"
    assert [(problem.code, problem.page) for problem in reading.errors] == [("page_unreadable", 2)]
    assert [document.pages for document in reading.documents] == [(1,), (3,)]


@pytest.mark.parametrize("fault", [ValueError, MemoryError])
def test_a_fault_of_ours_on_one_page_costs_that_page_and_tells_nothing_of_it(
    fault: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_one = page_worker.read_one

    def faulty(engine: OcrEngine, page: PageImage, *, picture_file: Path | None) -> PageResult:
        if page.number == 2:
            raise fault("张测试 411599199904288865")
        return read_one(engine, page, picture_file=picture_file)

    monkeypatch.setattr(page_worker, "read_one", faulty)
    [reading] = read_files([Input("a.tif", stack(3))], options=ReadOptions(engine="null", workers=1))
    assert reading.status == "partial"
    assert [(problem.code, problem.page) for problem in reading.errors] == [("page_unreadable", 2)]
    with pool.page_pool("null", 1) as pages:
        done = pages.submit(PageImage(2, np.full((40, 30, 3), 255, np.uint8), grey=True), None)
        with pytest.raises(EngineError, match=rf"{fault.__name__}，test_read_files\.py") as failed:
            done.result()
    assert "张测试" not in "".join(traceback.format_exception(failed.value))


def test_rules_that_fail_on_one_page_cost_that_page(monkeypatch: pytest.MonkeyPatch) -> None:
    look_at = service.look_at

    def faulty(result: PageResult) -> object:
        return look_at(result) if result.number != 2 else [][0]

    monkeypatch.setattr(service, "look_at", faulty)
    [reading] = read_files([Input("a.tif", stack(3))], options=NULL)
    assert (reading.status, [problem.page for problem in reading.errors]) == ("partial", [2])
    assert [document.pages for document in reading.documents] == [(1,), (3,)]


def test_unknown_engine_is_an_error_of_the_caller() -> None:
    with pytest.raises(EngineError, match="nosuch"):
        read_files([Input("a.png", picture())], options=ReadOptions(engine="nosuch", workers=1))


@pytest.mark.slow
def test_dying_worker_loses_no_other_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOZHUANG_TEST_KILL_PAGE", "2")
    monkeypatch.setattr(page_worker, "work", _work_or_die)
    [reading] = read_files([Input("a.tif", stack(4))], options=ReadOptions(engine="null", workers=2))
    assert [problem.page for problem in reading.errors] == [2]
    assert reading.status == "partial"
    assert sorted(page.page for page in reading.page_quality) == [1, 3, 4]


def _work_or_die(page, *rest):  # type: ignore[no-untyped-def]
    if page.number == int(os.environ["BAOZHUANG_TEST_KILL_PAGE"]):
        os.kill(os.getpid(), 9)
    return page_worker.work(page, *rest)  # in the worker it is what it was


def test_pictures_are_written_under_their_hash_and_page(tmp_path: Path) -> None:
    options = ReadOptions(engine="null", workers=1, picture_dir=tmp_path)
    [reading] = read_files([Input("张测试.png", picture())], options=options)
    assert [path.name for path in tmp_path.iterdir()] == [f"{reading.sha256}-1.jpg"]


@pytest.mark.model
def test_reading_has_the_public_shape() -> None:
    [reading] = read_files([Input("lease.png", LINES.read_bytes())], options=ReadOptions(engine="rapid", workers=1))
    public = json.loads(json.dumps(to_json([reading]), ensure_ascii=False))["files"][0]
    assert set(public) == {"name", "sha256", "pages", "status", "documents", "page_quality", "errors"}
    [document] = public["documents"]
    assert document["kind"] == "parking_lease_contract"
    assert set(document) == {"kind", "confidence", "pages", "fields", "seals"}
    lessee = document["fields"]["lessee"]
    assert lessee["value"] == "张测试"
    assert set(lessee) == {"value", "text", "page", "box", "confidence", "check"}
    assert document["fields"]["lessee_id"]["check"] == "pass"
    assert document["fields"]["rent"]["value"] == "300.00"
    x0, y0, x1, y1 = lessee["box"]
    quality = public["page_quality"][0]
    assert 0 <= x0 < x1 <= quality["width"]
    assert 0 <= y0 < y1 <= quality["height"]
