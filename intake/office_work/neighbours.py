"""Other open cases about the same person, car or space (R-16): found by keyed hashes, compared by the domain."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from intake.domain.case import Case
from intake.domain.case_keys import CaseKeys
from intake.domain.duplicates import keys_of
from intake.domain.matching import plain
from intake.domain.papers import collect_papers
from intake.domain.steps import OPEN_STEPS
from intake.office_work.kept_readings import domain_case, material_readings
from intake.office_work.office import Office
from intake.secret import Secret
from intake.store import cases, keys
from intake.store.keys import Key
from ocr.readings import FileReading


def keys_to_keep(secret: Secret, case: Case, readings: Sequence[FileReading]) -> tuple[Key, ...]:
    """What the case is about, as keyed hashes."""
    found = keys_of(case, collect_papers(readings))
    told = [
        *(("identity", value) for value in found.identities),
        *(("vin", value) for value in found.vins),
        *(("space", plain(place) + plain(space)) for place, space in found.spaces),
    ]
    return tuple((kind, secret.pseudonym(kind, value)) for kind, value in told)


def other_cases(office: Office, session: Session, case_id: str, own: Sequence[Key]) -> tuple[CaseKeys, ...]:
    """What the other open cases with one of these keys are about."""
    found = []
    for other_id in keys.sharing(session, case_id, own, OPEN_STEPS):
        other = cases.get(session, other_id)
        if other is not None:
            readings = material_readings(session, other.id)
            found.append(keys_of(domain_case(office, other), collect_papers(readings)))
    return tuple(found)
