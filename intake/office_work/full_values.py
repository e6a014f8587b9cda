"""Personal numbers in full: for one of the reasons of `revealing`, which is kept with who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from intake.office_work import revealing
from intake.office_work.finding_cases import read_case
from intake.office_work.office import Office
from intake.office_work.papers_read import PaperRead, papers_read
from intake.office_work.people import Person
from intake.office_work.portions import portion


@dataclass(frozen=True, slots=True)
class FullValues:
    """The form and what was read on papers, nothing hidden."""

    form: Mapping[str, Any]
    papers: tuple[PaperRead, ...]


def full_values(office: Office, by: Person, case_id: str, reason: str) -> FullValues:
    """Everything in full that this person may see at all. `reason`: a key of `revealing.REASONS`.

    Raises ReasonMissingError, NotFoundError.
    """
    view = portion(office, by, read_case(office, case_id))
    revealing.reveal(office, by, case_id, reason)
    return FullValues(view.form, papers_read(office, by, case_id))
