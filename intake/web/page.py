"""A template and its values -> the answer to a browser. Every page of the service goes out here, with its headers.

Every value is escaped; a value the template wants and nobody gave is an error, never a blank.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from intake.api import who
from intake.office_work import office_data
from intake.service import CHINA
from intake.web.static_files import asset

HEADERS = {"Referrer-Policy": "same-origin"}
"""Beside those of `api.edge`. Without a referrer browsers would send forms with `Origin: null`, which is refused."""


def page(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """The page. Templates also know `office` (`intake.office.Office`), `path` of the request, `asset(name)`, and
    `csrf()`: what every form that changes something sends along as `csrf_token`.
    """
    text = (
        environment()
        .get_template(template)
        .render(
            office=office_data.on_pages(who.office_of(request)),
            path=request.url.path,
            csrf=lambda: who.csrf_token(request),
            **values,
        )
    )
    return HTMLResponse(text, status, headers=HEADERS)


@cache
def environment() -> Environment:
    """Where templates live, with the filters they may use."""
    made = Environment(
        loader=PackageLoader("intake.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["asset"] = asset
    made.filters["day"] = show_day
    made.filters["moment"] = show_moment
    made.filters["size"] = show_size
    return made


def show_day(when: date | datetime) -> str:
    """2026年11月26日, in China."""
    here = _in_china(when)
    return f"{here.year}年{here.month}月{here.day}日"


def show_moment(when: datetime) -> str:
    """2026年11月26日 15:04, in China."""
    here = _in_china(when)
    return f"{show_day(here)} {here:%H:%M}"


def show_size(count: int) -> str:
    """1.2 MB, 340 KB: never 0 KB for a file that holds something."""
    if count >= 1024 * 1024:
        return f"{count / 1024 / 1024:.1f} MB"
    return f"{max(1, round(count / 1024))} KB"


def _in_china(when: date | datetime) -> Any:
    """The wall clock there; a time without zone is one already."""
    return when.astimezone(CHINA) if isinstance(when, datetime) and when.tzinfo is not None else when
