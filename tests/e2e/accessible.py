"""Whether a page can be used by everybody: the rules of axe, and what axe does not look at."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

from playwright.sync_api import Page

_SERIOUS = ("serious", "critical")
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OWN = """() => {
  const wrong = [], seen = (it) => it.checkVisibility() && it.getClientRects().length;
  if (document.documentElement.scrollWidth > innerWidth) wrong.push("wider than the screen");
  if (document.querySelectorAll("h1").length !== 1) wrong.push("not one h1");
  let level = 0;
  for (const head of [...document.querySelectorAll("h1, h2, h3, h4")].filter(seen)) {
    const own = Number(head.tagName[1]);
    if (own > level + 1) wrong.push(`heading skips: ${head.textContent.trim()}`);
    level = own;
  }
  if (document.querySelector("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")) wrong.push("own tab order");
  for (const it of document.querySelectorAll("[style]:not([style='']), [onclick]")) wrong.push(`inline: ${it.tagName}`);
  for (const it of [...document.querySelectorAll("button, .button, input:not([type=hidden]), select, summary")].filter(seen)) {
    const at = (it.closest("label") ?? it).getBoundingClientRect();
    if (at.height < 24 || at.width < 24) wrong.push(`small: ${it.outerHTML.slice(0, 80)}`);
  }
  return wrong;
}"""  # noqa: E501


@cache
def _axe() -> str:
    return resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def faults(page: Page) -> list[str]:
    """What keeps people from using this page; empty where nothing does."""
    page.evaluate(_axe())
    told: dict[str, Any] = page.evaluate(
        "(tags) => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})", _RULES
    )
    found = [
        f"{each['id']}: {node['html'][:160]} ({node.get('failureSummary', '')[:160]})"
        for each in told["violations"]
        if each["impact"] in _SERIOUS
        for node in each["nodes"]
    ]
    return found + list(page.evaluate(_OWN))
