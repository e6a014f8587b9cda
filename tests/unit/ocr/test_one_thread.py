"""A worker computes with one thread: more of them are slower beside other workers."""

from __future__ import annotations

import json
import subprocess
import sys

SETTLED = """
import json
from ocr.page_worker import settle_process
settle_process()
import cv2
from threadpoolctl import threadpool_info
print(json.dumps([pool["num_threads"] for pool in threadpool_info()] + [cv2.getNumThreads()]))
"""


def test_numpy_and_opencv_compute_with_one_thread() -> None:
    done = subprocess.run([sys.executable, "-c", SETTLED], capture_output=True, check=True)
    threads = json.loads(done.stdout)
    assert len(threads) >= 2
    assert set(threads) == {1}
