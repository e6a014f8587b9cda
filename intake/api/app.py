"""The application: routes put together around one office. Routers stand in their own modules; none knows the tables."""

from __future__ import annotations

from fastapi import FastAPI

from intake.api import (
    routes_cases,
    routes_catalogue,
    routes_documents,
    routes_entering,
    routes_files,
    routes_health,
    routes_office,
    routes_review,
    routes_session,
    routes_signed,
    routes_steps,
)
from intake.api.description import describe
from intake.api.edge import Edge
from intake.api.problems import add_problem_answers
from intake.office_work.office import Office
from intake.web.pages import add_pages

_ROUTERS = (
    routes_session.router,
    routes_cases.opening_router,
    routes_cases.router,
    routes_files.router,
    routes_review.router,
    routes_steps.router,
    routes_documents.router,
    routes_documents.stateless_router,
    routes_entering.router,
    routes_signed.router,
    routes_signed.scan_router,
    routes_office.router,
    routes_catalogue.router,
)


def create_app(office: Office) -> FastAPI:
    """The service of one office. `app.state.office` is what routes work with."""
    app = FastAPI(title="报装", version="1", openapi_url="/api/v1/openapi.json", docs_url=None, redoc_url=None)
    app.state.office = office
    app.add_middleware(Edge, max_file_bytes=office.settings.service.max_file_bytes)
    add_problem_answers(app)
    app.include_router(routes_health.router)
    for router in _ROUTERS:
        app.include_router(router, prefix="/api/v1")
    describe(app)
    add_pages(app)
    return app
