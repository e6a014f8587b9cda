"""The description of the API (OpenAPI 3.1): what the framework cannot know is added here, once for all operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute, RouteContext, iter_route_contexts

from intake.accounts.rights import ROLE_NAMES, Right
from intake.api.description_examples import put_examples, recorded
from intake.api.description_words import lexicon, put_words
from intake.api.problems import MEDIA_TYPE, Problem
from intake.api.repeats import HEADER, MAX_CHARS, RepeatableRoute
from intake.api.who import COOKIE, CSRF_HEADER, Needs

_WORDS = {
    400: "请求不对",
    401: "没有登录、登录已失效，或密钥、密码不对",
    403: "没有权限，或页面已过期",
    404: "没有找到，或无权查看",
    405: "不支持这种方法",
    408: "上传太慢",
    409: "现在不能这样做，或与别的请求冲突",
    412: "已被他人更新：请重新读取",
    413: "内容过大",
    415: "不支持这种内容类型",
    422: "内容不合格",
    428: "须带 If-Match",
    429: "请求过于频繁",
    500: "系统出错",
    503: "暂时不可用",
}
_ALWAYS = (400, 401, 403, 404, 409, 422, 429, 500, 503)
_OF_CHANGES = (408, 412, 413, 415, 428)
_TEXT = """充电桩报装一件事的接口。

* 出错时一律为 `application/problem+json`（RFC 9457），`code` 固定不变。
* 更改办件须带 `If-Match`：读取时得到的 `ETag`；他人已更新的，回答 412。
* 带 `Idempotency-Key` 的请求可放心重发：同一键、同样的内容得到同样的回答，不同的内容得到 409。
* 平台用 `Authorization: Bearer 密钥`；页面用登录后的 Cookie，更改时另带 `X-CSRF-Token`。
* 证件号码、电话按角色遮盖；完整内容须说明理由另取，并留痕。
* 例子取自程序的实际回答：人、单位、号码、密钥都是虚构的，较长的列表只列出开头几项。
"""


def describe(app: FastAPI) -> None:
    """Give the application its description, made once."""

    def openapi() -> dict[str, Any]:
        if not app.openapi_schema:
            app.openapi_schema = _describe(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def needs_of(route: RouteContext) -> Right | None:
    """The row of the table of rights a route asks for; None for a route that asks for none."""
    if route.dependant is None:
        return None
    for dependency in route.dependant.dependencies:
        if isinstance(dependency.call, Needs):
            return dependency.call.right
    return None


def api_routes(app: FastAPI) -> Iterator[RouteContext]:
    """All routes, with the prefixes they were included under; of those, what answers programs is in the schema."""
    for route in iter_route_contexts(app.routes):
        if isinstance(route.original_route, APIRoute):
            yield route


def _describe(app: FastAPI) -> dict[str, Any]:
    routes = [route for route in api_routes(app) if route.include_in_schema]
    found = get_openapi(
        title="报装", version="1", openapi_version="3.1.0", description=_TEXT, routes=routes, servers=[{"url": "/"}]
    )
    schemas = found.setdefault("components", {}).setdefault("schemas", {})
    schemas["Problem"] = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    found["components"]["securitySchemes"] = {
        "key": {"type": "http", "scheme": "bearer", "description": "平台的密钥"},
        "session": {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": f"更改时另带 {CSRF_HEADER}"},
    }
    for route in routes:
        for method in sorted(route.methods or ()):
            operation = found["paths"][route.path_format].get(method.lower())
            if operation is not None:
                _complete(operation, route, changes=method not in ("GET", "HEAD"))
    words = lexicon()
    put_words(found, words)
    put_examples(found, recorded(), words["parameters"])
    return found


def _complete(operation: dict[str, Any], route: RouteContext, *, changes: bool) -> None:
    responses = operation["responses"]
    for status in (*_ALWAYS, *(_OF_CHANGES if changes else ())):
        if status == 422 or str(status) not in responses:
            responses[str(status)] = {
                "description": _WORDS[status],
                "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
            }
    if not changes and "200" in responses:
        responses["304"] = {"description": "与 If-None-Match 所说的相同"}
    right = needs_of(route)
    if right is not None:
        operation["x-right"] = right.id
        operation["description"] = f"{operation.get('description', '')}\n\n{_who(right)}".strip()
        operation["security"] = [{"key": []}, {"session": []}, *([{}] if right.anyone else [])]
    if changes and isinstance(route.original_route, RepeatableRoute):
        operation.setdefault("parameters", []).append(_key_parameter())


def _who(right: Right) -> str:
    """Who may, in words."""
    reaches: Mapping[str, str] = {"own": "限自己的", "all": ""}
    told = [
        f"{ROLE_NAMES[role]}{f'（{reaches[how_far]}）' if reaches[how_far] else ''}"
        for role, how_far in right.roles.items()
    ]
    if right.anyone:
        told.insert(0, "任何人")
    scope = f"；平台须有 `{right.scope}` 权限" if right.scope is not None and "portal" in right.roles else ""
    return f"可用者：{'、'.join(told)}{scope}。"


def _key_parameter() -> dict[str, Any]:
    return {
        "name": HEADER,
        "in": "header",
        "required": False,
        "description": "幂等键：同一键的重复请求得到同样的回答",
        "schema": {"type": "string", "maxLength": MAX_CHARS},
    }
