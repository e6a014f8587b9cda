"""Charts of the office as drawings (SVG) made on the server; the table below each says the same in words."""

from __future__ import annotations

from html import escape

from markupsafe import Markup

from intake.figure_charts import Bar, Chart

_WIDTH = 560
_BAR_HEIGHT, _BAR_GAP, _LABEL, _VALUE = 22, 10, 190, 84
_COLUMNS_HEIGHT, _FOOT = 180, 44
_MOST_LABELS = 8
_LABEL_CHARS = 13
_EDGE, _LABEL_ROOM = 34, 60


def drawing(chart: Chart) -> Markup:
    """The chart as SVG, "" where there is nothing to show. All words are escaped here."""
    if not chart.bars:
        return Markup()
    body, height = _columns(chart) if chart.form == "columns" else _bars(chart)
    words = escape(f"{chart.title}。{chart.summary}")
    return Markup(  # noqa: S704 (words are escaped, the rest is numbers)
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{words}">{body}</svg>'
    )


def _bars(chart: Chart) -> tuple[str, int]:
    room = _WIDTH - _LABEL - _VALUE
    parts = []
    for number, bar in enumerate(chart.bars):
        y = number * (_BAR_HEIGHT + _BAR_GAP)
        length = max(2, round(bar.share * room))
        middle = y + _BAR_HEIGHT / 2
        parts.append(
            f'<text x="{_LABEL - 8}" y="{middle}" text-anchor="end" dominant-baseline="central">'
            f"{escape(_short(bar.label))}</text>"
            f'<rect class="bar{_warns(bar)}" x="{_LABEL}" y="{y}" width="{length}" height="{_BAR_HEIGHT}" rx="3">'
            f"<title>{escape(_told(bar))}</title></rect>"
            f'<text class="soft" x="{_LABEL + length + 8}" y="{middle}" dominant-baseline="central">'
            f"{escape(bar.words)}</text>"
        )
    return "".join(parts), len(chart.bars) * (_BAR_HEIGHT + _BAR_GAP)


def _columns(chart: Chart) -> tuple[str, int]:
    slot = _WIDTH / len(chart.bars)
    every = -(-len(chart.bars) // _MOST_LABELS)
    top = 20
    labelled = -_WIDTH
    parts = [f'<line class="axis" x1="0" y1="{top + _COLUMNS_HEIGHT}" x2="{_WIDTH}" y2="{top + _COLUMNS_HEIGHT}"/>']
    for number, bar in enumerate(chart.bars):
        height = round(bar.share * _COLUMNS_HEIGHT)
        x, y = number * slot, top + _COLUMNS_HEIGHT - height
        middle = x + slot / 2
        parts.append(
            f'<rect class="bar{_warns(bar)}" x="{x + slot * 0.15:.1f}" y="{y}" width="{slot * 0.7:.1f}" '
            f'height="{height}" rx="2"><title>{escape(_told(bar))}</title></rect>'
        )
        if len(chart.bars) <= _MOST_LABELS * 2 and bar.value:
            parts.append(f'<text class="soft" x="{middle:.1f}" y="{y - 5}" text-anchor="middle">{bar.value:g}</text>')
        inside = round(min(max(middle, _EDGE), _WIDTH - _EDGE))
        if number % every == 0 and inside - labelled >= _LABEL_ROOM:
            labelled = inside
            parts.append(
                f'<text class="soft" x="{inside}" y="{top + _COLUMNS_HEIGHT + 20}" text-anchor="middle">'
                f"{escape(bar.label)}</text>"
            )
    return "".join(parts), top + _COLUMNS_HEIGHT + _FOOT - 12


def _warns(bar: Bar) -> str:
    return " warns" if bar.warns else ""


def _told(bar: Bar) -> str:
    return f"{bar.label}：{bar.words}" + (f"，{bar.note}" if bar.note else "")


def _short(label: str) -> str:
    return label if len(label) <= _LABEL_CHARS else label[: _LABEL_CHARS - 1] + "…"
