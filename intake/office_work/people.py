"""Who acts: an account, an applicant's session, a portal, or the program itself. Ids only, never names."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Literal, TypeAlias

from intake.domain.events import Actor
from intake.domain.events import Role as CaseRole

Role: TypeAlias = Literal["applicant", "clerk", "department", "manager", "administrator", "portal", "machine"]
_AS_IN_CASES: dict[Role, CaseRole] = {"portal": "applicant", "manager": "clerk", "administrator": "clerk"}


@dataclass(frozen=True, slots=True)
class Person:
    """Who calls a use case. `id`: of the account, the applicant's holder id, or the portal; random, no personal data.

    `districts`: where a clerk works, empty for everywhere; `department`: of a reviewer; `scopes`: of a portal's key.
    """

    role: Role
    id: str
    districts: frozenset[str] = frozenset()
    department: str = ""
    scopes: frozenset[str] = frozenset()

    @property
    def actor(self) -> Actor:
        """The person as the events of a case know them. A portal hands in for the applicant."""
        role = _AS_IN_CASES.get(self.role)
        return Actor(role or self.role, self.id, self.department)  # type: ignore[arg-type]


def new_id() -> str:
    """A random id for somebody new."""
    return secrets.token_hex(16)


MACHINE = Person("machine", "machine")
