"""All tables, by importing every module of them: for migrations and tests."""

from __future__ import annotations

from intake.store import (
    models_cases,
    models_entered,
    models_people,
    models_proposals,
    models_returned,
    models_service,
)
from intake.store.base import PREFIX, Base

__all__ = [
    "PREFIX",
    "Base",
    "models_cases",
    "models_entered",
    "models_people",
    "models_proposals",
    "models_returned",
    "models_service",
]
