"""Errors as answers (RFC 9457): one shape, a stable code, Chinese words, a next step. Nothing of a request in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from intake.domain.refusals import ChangeRefusedError
from intake.errors import IntakeError

MEDIA_TYPE = "application/problem+json"
STATUS: Mapping[str, int] = MappingProxyType(
    {
        "not_found": 404,
        "case_changed": 412,
        "version_wanted": 428,
        "idempotency_key_reused": 409,
        "call_under_way": 409,
        "case_full": 413,
        "file_too_large": 413,
        "body_too_large": 413,
        "case_closed": 409,
        "case_invalid": 422,
        "account_invalid": 422,
        "password_weak": 422,
        "webhook_invalid": 422,
        "request_invalid": 422,
        "data_invalid": 422,
        "value_invalid": 422,
        "reason_missing": 422,
        "document_not_ready": 409,
        "scan_refused": 409,
        "document_failed": 500,
        "pdf_unavailable": 409,
        "not_signed_in": 401,
        "wrong_credentials": 401,
        "forbidden": 403,
        "scope_missing": 403,
        "csrf_failed": 403,
        "password_must_change": 403,
        "too_many_tries": 429,
        "too_many_requests": 429,
        "database_unavailable": 503,
        "blob_store_unavailable": 503,
        "materials_invalid": 500,
        "calendar_invalid": 500,
        "blob_damaged": 500,
        "blob_missing": 500,
    }
)
"""Code of an error -> status; an error of the caller that is not named here is 400."""
_HTTP = {
    400: ("request_invalid", "请求的格式不对。", "请对照接口文档检查。"),
    404: ("not_found", "没有这个地址。", "请对照接口文档检查。"),
    405: ("method_not_allowed", "这个地址不支持这种请求方法。", "请对照接口文档检查。"),
    408: ("too_slow", "上传太慢，连接已断开。", "请检查网络后重试。"),
    413: ("body_too_large", "请求内容过大。", "请减小文件或分批提交；上限见接口文档。"),
    415: ("media_type_unsupported", "不支持这种内容类型。", "请对照接口文档检查 Content-Type。"),
}
_WRONG = {
    "missing": "缺少",
    "extra_forbidden": "没有这一项",
    "string_too_long": "太长",
    "string_too_short": "太短",
    "json_invalid": "不是合格的 JSON",
    "literal_error": "不在可选范围内",
    "enum": "不在可选范围内",
}


class Problem(BaseModel):
    """出错时的回答（RFC 9457，application/problem+json）"""

    type: str = Field(examples=["urn:baozhuang:problem:not_found"])
    title: str = Field(description="出了什么错", examples=["没有找到这个办件。"])
    status: int = Field(examples=[404])
    code: str = Field(description="固定代码，供程序判断", examples=["not_found"])
    next_step: str = Field(description="下一步怎么办", examples=["请检查链接或编号。"])
    fields: list[str] | None = Field(None, description="哪些字段不对")
    errors: list[dict[str, str]] | None = Field(None, description="各字段的问题：`field`、`problem`")


class VersionWantedError(IntakeError):
    """A change to a case that does not say which version of it the caller saw."""

    code = "version_wanted"

    def __init__(self) -> None:
        super().__init__("更改须注明所依据的版本。", "请在请求头 If-Match 中带上读取时得到的 ETag。")


class BadRequestError(IntakeError):
    """A request that cannot be read: a header, a parameter, a body. `fields`: which."""

    code = "request_invalid"

    def __init__(self, message: str, next_step: str = "请对照接口文档检查。", *, fields: tuple[str, ...] = ()) -> None:
        super().__init__(message, next_step)
        self.fields = fields


def add_problem_answers(app: FastAPI) -> None:
    """Answer every error in the one shape; one that nobody foresaw is logged by where it arose, without its words."""

    @app.exception_handler(IntakeError)
    def _intake(_request: Request, error: IntakeError) -> JSONResponse:
        return told(error)

    @app.exception_handler(ChangeRefusedError)
    def _refused(_request: Request, error: ChangeRefusedError) -> JSONResponse:
        return problem(409, error.code, error.message, error.next_step)

    @app.exception_handler(RequestValidationError)
    def _malformed(_request: Request, error: RequestValidationError) -> JSONResponse:
        errors = [_one(each) for each in error.errors()[:50]]
        words = "、".join(dict.fromkeys(each["field"] for each in errors))
        fields = tuple(dict.fromkeys(each["field"] for each in errors))
        answer = problem_body(422, "request_invalid", f"请求内容不合格：{words}", "请按提示改正。", fields)
        return JSONResponse(answer | {"errors": errors}, 422, media_type=MEDIA_TYPE)

    @app.exception_handler(HTTPException)
    def _http(_request: Request, error: HTTPException) -> JSONResponse:
        status = error.status_code if error.status_code in _HTTP else 400
        code, message, next_step = _HTTP[status]
        return problem(error.status_code, code, message, next_step, headers=dict(error.headers or {}))

    @app.exception_handler(Exception)
    def _fault(_request: Request, _error: Exception) -> JSONResponse:
        return problem(500, "internal_error", "系统出错了，已记录。", "请稍后重试；一直不行的，请联系管理员。")


def told(error: IntakeError) -> JSONResponse:
    """The answer to an error made for people."""
    status = STATUS.get(error.code, 400)
    headers: dict[str, str] = {}
    retry_after = getattr(error, "retry_after", None)
    if retry_after is not None:
        headers["Retry-After"] = str(retry_after)
    if status == 401 and error.code == "not_signed_in":
        headers["WWW-Authenticate"] = 'Bearer realm="baozhuang"'
    version = getattr(error, "version", None)
    if status == 412 and isinstance(version, int):
        headers["ETag"] = f'"{version}"'
    body = problem_body(status, error.code, error.message, error.next_step, tuple(getattr(error, "fields", ())))
    if problems := getattr(error, "problems", ()):
        body["errors"] = [{"field": place, "problem": what} for place, what in problems]
    if status == 503:
        headers["Retry-After"] = "5"
    return JSONResponse(body, status, headers=headers, media_type=MEDIA_TYPE)


def problem(
    status: int,
    code: str,
    message: str,
    next_step: str = "",
    *,
    fields: Iterable[str] = (),
    headers: Mapping[str, str] = MappingProxyType({}),
) -> JSONResponse:
    """An answer of application/problem+json."""
    said = {"Retry-After": "5"} if status == 503 else {}
    body = problem_body(status, code, message, next_step, tuple(fields))
    return JSONResponse(body, status, headers={**said, **headers}, media_type=MEDIA_TYPE)


def problem_body(
    status: int, code: str, message: str, next_step: str = "", fields: tuple[str, ...] = ()
) -> dict[str, Any]:
    """What such an answer says."""
    body: dict[str, Any] = {
        "type": f"urn:baozhuang:problem:{code}",
        "title": message,
        "status": status,
        "code": code,
        "next_step": next_step,
    }
    return body | {"fields": list(fields)} if fields else body


def _one(error: Mapping[str, Any]) -> dict[str, str]:
    """One wrong place. What was sent is never repeated."""
    place = [str(part) for part in error["loc"]]
    if len(place) > 1 and place[0] in ("body", "query", "path", "header", "cookie"):
        place = place[1:]
    return {"field": ".".join(place)[:100], "problem": _WRONG.get(error["type"], "格式不对")}
