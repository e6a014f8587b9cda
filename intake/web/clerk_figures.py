"""The figures of the office: tiles, charts with their tables, and the same as files for a spreadsheet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake import figure_charts, figure_files, service
from intake.accounts.rights import reach
from intake.api import who
from intake.office_work.office_figures import OfficeFigures, figures_for
from intake.office_work.people import Person
from intake.web.clerk_charts import drawing
from intake.web.clerk_ground import of_office, show

router = APIRouter(include_in_schema=False)
Viewer = Annotated[Person, Depends(who.needs("figures"))]
Day = Annotated[date | None, Query()]
District = Annotated[str, Query(max_length=50)]
_LONGEST = timedelta(days=3 * 366)
_USUAL = timedelta(days=29)


@router.get("/clerk/figures")
def show_figures(
    request: Request, by: Viewer, first: Day = None, last: Day = None, district: District = ""
) -> Response:
    """What came in, how it went, where it took long, what is late; of one district or of all."""
    start, end = _period(request, first, last)
    found = _figures(request, by, start, end)
    chosen = found.districts.get(district)
    shown, districts = (chosen, None) if chosen is not None else (found.whole, found.districts)
    charts = figure_charts.charts(shown, found.table, districts)
    return show(
        request,
        "clerk_figures.html",
        first=start,
        last=end,
        district=district if chosen is not None else "",
        districts=tuple(found.districts),
        tiles=figure_charts.tiles(shown),
        charts=[(chart, drawing(chart)) for chart in charts],
        at_risk=shown.at_risk,
    )


@router.get("/clerk/figures/csv")
def take_figures(request: Request, by: Viewer, first: Day = None, last: Day = None) -> Response:
    """Every figure, one a line, for a spreadsheet."""
    start, end = _period(request, first, last)
    found = _figures(request, by, start, end)
    data = figure_files.figures_csv(found.whole, found.table, found.districts)
    return _csv(data, f"figures-{start}-{end}.csv")


@router.get("/clerk/figures/at-risk")
def take_at_risk(request: Request, by: Viewer, first: Day = None, last: Day = None) -> Response:
    """The deadlines that are near or over, for a spreadsheet."""
    start, end = _period(request, first, last)
    return _csv(figure_files.at_risk_csv(_figures(request, by, start, end).whole), f"at-risk-{end}.csv")


def _figures(request: Request, by: Person, first: date, last: date) -> OfficeFigures:
    own_only = reach(of_office(by).role, "figures") == "own"
    return figures_for(who.office_of(request), by, first, last, own_only=own_only)


def _period(request: Request, first: date | None, last: date | None) -> tuple[date, date]:
    """The last thirty days unless something else is asked for; never longer than three years."""
    today = service.wall_clock(who.office_of(request).now()).date()
    end = min(last or today, today)
    start = first or end - _USUAL
    return (max(min(start, end), end - _LONGEST), end)


def _csv(data: bytes, name: str) -> Response:
    return Response(
        data,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
