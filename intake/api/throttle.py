"""How often one caller may ask, counted in this process over a minute: a guard against runaway programs.

What must hold over all processes, uploads and wrong passwords, is counted in the database instead.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import Headers

WINDOW_SECONDS = 60
PEOPLE, PROGRAMS, ADDRESSES = 600, 6_000, 12_000
"""Requests in a window: with a cookie or without anything; with a key; from one address, whoever they are."""
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Limited:
    """Where a caller stands. `reset`: seconds until the window ends."""

    limit: int
    left: int
    reset: int

    @property
    def over(self) -> bool:
        return self.left < 0

    def headers(self) -> dict[str, str]:
        """As the IETF's draft of RateLimit fields has them."""
        return {
            "RateLimit-Policy": f'"caller";q={self.limit};w={WINDOW_SECONDS}',
            "RateLimit": f'"caller";r={max(0, self.left)};t={self.reset}',
        }


class Throttle:
    """Counts by window. Safe for threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._window = -1
        self._counts: OrderedDict[str, int] = OrderedDict()

    def count(self, headers: Headers, client: tuple[str, int] | None) -> Limited:
        """Count one request."""
        authorization, cookie = headers.get("authorization", ""), headers.get("cookie", "")
        address = client[0] if client else ""
        limit = PROGRAMS if authorization else PEOPLE
        now = self._clock()
        reset = WINDOW_SECONDS - int(now % WINDOW_SECONDS)
        with self._lock:
            window = int(now // WINDOW_SECONDS)
            if window != self._window:
                self._window = window
                self._counts.clear()
            own = self._add(authorization or cookie or address)
            # Whoever makes up keys and cookies is still at one address.
            shared = self._add(f"address {address}")
        return Limited(limit, min(limit - own, ADDRESSES - shared), reset)

    def _add(self, subject: str) -> int:
        name = hashlib.blake2b(subject.encode("utf-8", "replace"), digest_size=16).hexdigest()
        count = self._counts.get(name, 0) + 1
        self._counts[name] = count
        self._counts.move_to_end(name)
        if len(self._counts) > _REMEMBERED:
            self._counts.popitem(last=False)
        return count
