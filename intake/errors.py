"""Errors of intake: a stable code for programs, words and a next step for people."""

from __future__ import annotations


class IntakeError(Exception):
    """Something the caller must put right. `message` and `next_step` are Chinese, safe to show."""

    code = "intake_error"

    def __init__(self, message: str, next_step: str = "") -> None:
        super().__init__(f"{message} {next_step}".strip())
        self.message = message
        self.next_step = next_step


class CaseFileError(IntakeError):
    """CASE.json is not valid. `fields` names every place that is wrong, as paths such as `applicant.name`."""

    code = "case_invalid"

    def __init__(self, message: str, next_step: str = "", *, fields: tuple[str, ...] = ()) -> None:
        super().__init__(message, next_step)
        self.fields = fields


class UnreadablePathError(IntakeError):
    """A file named on the command line cannot be opened."""

    code = "file_not_found"


class MaterialFileError(IntakeError):
    """The materials list is not valid: a fault of the installation, found at start-up."""

    code = "materials_invalid"
