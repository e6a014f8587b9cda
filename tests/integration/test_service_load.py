"""A little load on a running service: every answer as it should be, memory flat. `tests.benchmarks.service_load` for
figures: times are not judged here, on machines that do other things besides.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.service_load import Load, composing, soak
from tests.service import RunningService

pytestmark = [pytest.mark.slow, pytest.mark.allow_hosts(["127.0.0.1"])]
_SECONDS = 8.0


def test_uploads_reads_and_documents_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    service = RunningService(tmp_path, workers=1)
    try:
        service.start()
        load = Load(service)
        composing(load, 1.0)
        told = soak(load, _SECONDS, every=0.5, rate=6.0)
    finally:
        service.stop()
    with capsys.disabled():
        print(f"\n{told}")
    assert told["upload_count"] == 6 * _SECONDS
    assert [told[f"{name}_wrong"] for name in ("upload", "read_case", "document")] == [0, 0, 0]
    assert told["web"]["late_mb"] <= 1.1 * told["web"]["early_mb"] + 20
