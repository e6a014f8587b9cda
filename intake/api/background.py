"""What the web process does besides answering: delivers messages to webhooks, and forgets what is over."""

from __future__ import annotations

import logging
import threading
import time
from types import TracebackType

from intake.accounts import rates, sessions
from intake.office_work import courier, repeated_calls
from intake.office_work.office import Office

_POLL_SECONDS = 1.0
_AFTER_A_FAULT_SECONDS = 10.0
_SWEEP_SECONDS = 3600.0
_log = logging.getLogger("baozhuang.background")


class Background:
    """One thread, from entering `with` to leaving it."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)

    def __enter__(self) -> Background:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join(courier.TIMEOUT_SECONDS + 1)

    def _run(self) -> None:
        swept = time.monotonic()
        with courier.client() as sender:
            while not self._stop.wait(_POLL_SECONDS):
                try:
                    courier.deliver_due(self._office, sender)
                    if time.monotonic() - swept > _SWEEP_SECONDS:
                        swept = time.monotonic()
                        sweep(self._office)
                except Exception:  # noqa: BLE001 - the database may be away for a while; the thread must go on
                    _log.exception("background")
                    self._stop.wait(_AFTER_A_FAULT_SECONDS)


def sweep(office: Office) -> None:
    """Forget sessions, answers and counts that are over."""
    sessions.sweep(office)
    repeated_calls.sweep(office)
    rates.sweep(office, office.now())
