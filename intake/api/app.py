"""The application: routes put together around one office. Routers stand in their own modules; none knows the tables."""

from __future__ import annotations

from fastapi import FastAPI

from intake.api import routes_cases, routes_health, routes_session
from intake.api.edge import Edge
from intake.api.problems import add_problem_answers
from intake.office_work.office import Office
from intake.web.pages import add_pages


def create_app(office: Office) -> FastAPI:
    """The service of one office. `app.state.office` is what routes work with."""
    app = FastAPI(title="报装", version="1", openapi_url="/api/v1/openapi.json", docs_url=None, redoc_url=None)
    app.state.office = office
    app.add_middleware(Edge)
    add_problem_answers(app)
    app.include_router(routes_health.router)
    app.include_router(routes_session.router, prefix="/api/v1")
    app.include_router(routes_cases.router, prefix="/api/v1")
    add_pages(app)
    return app
