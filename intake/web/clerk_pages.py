"""All routers of the office's pages, for `pages.py` to put into the application."""

from __future__ import annotations

from intake.web import (
    admin_pages,
    clerk_acts,
    clerk_amend,
    clerk_case,
    clerk_conclusions,
    clerk_documents,
    clerk_entering,
    clerk_figures,
    clerk_queue,
    clerk_signed,
    keeping_pages,
    office_page,
    webhook_pages,
)

ROUTERS = (
    clerk_queue.router,
    clerk_figures.router,
    clerk_conclusions.router,
    clerk_documents.router,
    clerk_entering.router,
    clerk_signed.router,
    clerk_acts.router,
    clerk_amend.router,
    clerk_case.router,
    admin_pages.router,
    keeping_pages.router,
    office_page.router,
    webhook_pages.router,
)
"""Every page of the office behind the door; the door itself is `clerk_sign_in`."""
