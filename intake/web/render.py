"""Context -> HTML text. The page may load nothing but pictures beside it, and run no script but its own."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from intake.web.contexts import SummaryPage


def render_summary(page: SummaryPage) -> str:
    """The summary page as one HTML text. Every value is escaped; styles and script are part of the text."""
    style, script = _asset("summary.css"), _asset("summary.js")
    # Words read from papers are somebody else's: should one ever get through as markup, the browser
    # runs only the script and style whose hashes are named here, and fetches nothing from a network.
    policy = (
        f"default-src 'none'; img-src 'self' file: data:; style-src {_source(style)}; "
        f"script-src {_source(script)}; base-uri 'none'; form-action 'none'"
    )
    template = _environment().get_template("summary.html")
    return template.render(page=page, style=Markup(style), script=Markup(script), policy=policy)  # noqa: S704 (our own two files)


def _source(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FunctionLoader(_asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _asset(name: str) -> str:
    return resources.files("intake.web").joinpath(name).read_text("utf-8")
