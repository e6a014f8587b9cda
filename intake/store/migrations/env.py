"""Run by Alembic with a connection that is in a transaction already (`intake.store.migrate`)."""

from __future__ import annotations

from typing import Literal

from alembic import context

from intake.store.models import PREFIX, Base
from intake.store.types import Moment


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or (name or "").startswith(PREFIX)


def _render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Steps name only types of SQLAlchemy itself, so that they stay as they are when ours change."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Moment) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    include_name=_is_ours,
    render_item=_render,
    transactional_ddl=False,  # the caller's transaction is the one
)
context.run_migrations()
