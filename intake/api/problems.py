"""Errors as answers (RFC 9457): one shape, a stable code, Chinese words, a next step. Nothing of a request in them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from intake.domain.refusals import ChangeRefusedError
from intake.errors import IntakeError

STATUS: Mapping[str, int] = MappingProxyType(
    {
        "not_found": 404,
        "case_changed": 412,
        "idempotency_key_reused": 409,
        "case_full": 413,
        "file_too_large": 413,
        "case_closed": 409,
        "case_invalid": 422,
        "database_unavailable": 503,
        "blob_store_unavailable": 503,
    }
)
"""Code of an error -> status; an error of the caller that is not named here is 400."""


def add_problem_answers(app: FastAPI) -> None:
    """Answer every error on purpose in the one shape."""

    @app.exception_handler(IntakeError)
    def _intake(_request: Request, error: IntakeError) -> JSONResponse:
        fields = getattr(error, "fields", ())
        return problem(STATUS.get(error.code, 400), error.code, error.message, error.next_step, fields=fields)

    @app.exception_handler(ChangeRefusedError)
    def _refused(_request: Request, error: ChangeRefusedError) -> JSONResponse:
        return problem(409, error.code, error.message, error.next_step)


def problem(status: int, code: str, message: str, next_step: str = "", *, fields: tuple[str, ...] = ()) -> JSONResponse:
    """An answer of application/problem+json."""
    body: dict[str, object] = {
        "type": f"urn:baozhuang:problem:{code}",
        "title": message,
        "status": status,
        "code": code,
        "next_step": next_step,
    }
    if fields:
        body["fields"] = list(fields)
    headers = {"Retry-After": "5"} if status == 503 else {}
    return JSONResponse(body, status, headers=headers, media_type="application/problem+json")
