"""Counts and times of requests of this process, by route: for /metrics. No address and no person is in them."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

_registry = CollectorRegistry()
_requests = Counter("baozhuang_requests", "Requests answered", ["method", "route", "status"], registry=_registry)
_seconds = Histogram(
    "baozhuang_request_seconds",
    "Time of requests",
    ["method", "route"],
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0),
    registry=_registry,
)
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def note(method: str, route: str, status: int, seconds: float) -> None:
    """Count one request."""
    known = method if method in _METHODS else "other"
    _requests.labels(known, route, str(status)).inc()
    _seconds.labels(known, route).observe(seconds)


def text() -> bytes:
    """In the format of Prometheus."""
    return generate_latest(_registry)
