"""What all pages of the office share: who is signed in, answers after a change, and two people on one case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import Depends, Request
from fastapi.responses import RedirectResponse, Response

from intake.accounts import users
from intake.accounts.refusals import ForbiddenError, NotSignedInError
from intake.accounts.rights import ROLE_NAMES, reach
from intake.api import who
from intake.domain.events import Event
from intake.domain.refusals import ChangeRefusedError
from intake.domain.steps import BY_ID
from intake.errors import IntakeError
from intake.office_work.case_desk import desk
from intake.office_work.finding_cases import read_case
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError, OutdatedError
from intake.office_work.views import CaseView
from intake.web.page import page
from intake.web.posted import Posted, posted

Form = Annotated[Posted, Depends(posted)]
SIGN_IN = "/clerk/login"
_UNSENT = frozenset({who.CSRF_FIELD, "version", "seen"})
_ELSEWHERE = {"applicant": "申请人", "machine": "系统"}


def show(request: Request, template: str, status: int = 200, **values: Any) -> Response:
    """A page of the office. Templates also know `me` and what `me` may do."""
    return page(request, template, status, me=me(request), **values)


def me(request: Request) -> Mapping[str, Any]:
    """Who is signed in, for the menu."""
    found = who.asking(request)
    if found.session is None or found.session.kind != "office":
        return {"name": "", "role": "", "role_name": "", "may": frozenset()}
    role = found.session.person.role
    may = frozenset(what for what in ("figures", "user", "portal", "settings", "audit") if reach(role, what))
    return {"name": found.session.name, "role": role, "role_name": ROLE_NAMES[role], "may": may}


def see(path: str) -> Response:
    """Go on to a page after a change, so that loading it again changes nothing again."""
    return RedirectResponse(path, 303)


def sign_in_first(request: Request) -> Response:
    """To the page for signing in, and back afterwards."""
    back = request.url.path if request.method == "GET" else ""
    return see(f"{SIGN_IN}?next={quote(back, safe='/')}" if back else SIGN_IN)


def own_path(path: str) -> str:
    """Where to go after signing in: only pages of the office, nothing else whatever the address says."""
    plain = path.startswith(("/clerk", "/admin")) and "//" not in path and "\\" not in path
    return path if plain and not path.startswith(SIGN_IN) else "/clerk"


def names(request: Request, ids: Iterable[str]) -> Mapping[str, str]:
    """How colleagues call these accounts."""
    return users.names(who.office_of(request), ids)


def name_of(event_by: tuple[str, str, str], known: Mapping[str, str]) -> str:
    """Who did something: role, id and department -> words."""
    role, person, department = event_by
    name = _ELSEWHERE.get(role) or known.get(person) or ROLE_NAMES.get(role, "")  # type: ignore[call-overload]
    return f"{name}（{department}）" if department else str(name)


def version_of(form: Posted) -> int | None:
    """The version of the case that the page showed."""
    text = form.text("version")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def act(
    request: Request, by: Person, case_id: str, form: Posted, do: Callable[[int | None], CaseView], after: str
) -> Response:
    """Make a change and go on to `after`. When somebody else changed the case since the page was shown, nothing is
    changed: the page says who did what, and offers to look first or to do it all the same.
    """
    try:
        do(version_of(form))
    except OutdatedError:
        return _conflict(request, by, case_id, form)
    except (NotFoundError, NotSignedInError, ForbiddenError):
        raise
    except (ChangeRefusedError, IntakeError) as error:
        return refused(request, case_id, error)
    return see(after)


def refused(request: Request, case_id: str, error: ChangeRefusedError | IntakeError) -> Response:
    """Why it was not done, and the way back to the case."""
    return show(request, "clerk_refused.html", 409, case_id=case_id, message=error.message, next_step=error.next_step)


def of_office(by: Person) -> Person:
    """Somebody of the office: these pages are not for applicants and portals, whatever case is theirs."""
    if by.role not in ("clerk", "department", "manager", "administrator"):
        raise NotFoundError("页面")
    return by


def office_only(request: Request) -> None:
    """The dependency of every page of the office, beside its right. Applicants and portals have rights too, but not
    here: on their cases they find nothing, elsewhere they are asked to sign in.
    """
    person = who.caller(request)
    if person is not None and person.role in ("applicant", "portal"):
        raise NotFoundError("页面") if "case_id" in request.path_params else NotSignedInError


def _conflict(request: Request, by: Person, case_id: str, form: Posted) -> Response:
    shown = desk(who.office_of(request), by, case_id)
    seen = form.text("seen")
    known = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 10 else 0
    since = shown.history[known:]
    called = names(request, {event.by.id for event in since})
    return show(
        request,
        "clerk_conflict.html",
        412,
        case=shown.case,
        changes=[_told(event, called) for event in since],
        again=[(name, value) for name in form.form for value in form.texts(name) if name not in _UNSENT],
        version=read_case(who.office_of(request), case_id).version,
        seen=len(shown.history),
    )


def _told(event: Event, called: Mapping[str, str]) -> Mapping[str, Any]:
    return {
        "at": event.at,
        "who": name_of((event.by.role, event.by.id, event.by.department), called),
        "what": BY_ID[event.change].name,
        "why": event.why,
    }
