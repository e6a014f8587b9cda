"""A counter for the tests of pages."""

from tests.unit.office_work.conftest import desk, empty_database

__all__ = ["desk", "empty_database"]
