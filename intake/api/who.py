"""Who is asking, and whether they may: dependencies of every route, for the API and for the pages.

A route says `Annotated[Person, Depends(needs("case.read"))]`; the operation is a row of `intake.accounts.rights`, and
with a `{case_id}` in its path the case is looked at too. A route without such a dependency fails a test. Here too it is
entered in the audit trail that somebody reads a case or lists cases, so that no route can leave it out.
A change that comes with a cookie needs the token of its session: header `X-CSRF-Token`, or form field `csrf_token`.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Annotated, Final
from urllib.parse import urlsplit

from fastapi import Depends, Request
from starlette.types import Scope

from intake.accounts import access, portals, sessions
from intake.accounts.refusals import CrossSiteError, NotSignedInError, PasswordMustChangeError
from intake.accounts.rights import right
from intake.accounts.sessions import Opened, SignedIn
from intake.office_work import looking
from intake.office_work.office import Office
from intake.office_work.people import Person, new_id

COOKIE = "bz_session"
CSRF_HEADER = "X-CSRF-Token"
CSRF_FIELD = "csrf_token"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_LISTING = "case.list"
_FREE_WITH_FIRST_PASSWORD = frozenset({"session", "password", "catalogue", "health"})


@dataclass(frozen=True, slots=True)
class Asking:
    """The person behind a request. `session` None: a portal's key, or nobody; `token`: of the session's cookie."""

    person: Person | None
    session: SignedIn | None = None
    token: str = ""


def office_of(request: Request) -> Office:
    """The office this application works for."""
    office: Office = request.app.state.office
    return office


def asking(request: Request) -> Asking:
    """Who is behind a request, looked up once. Raises NotSignedInError for a key that opens nothing."""
    known: Asking | None = getattr(request.state, "asking", None)
    if known is None:
        known = _look_up(request)
        request.state.asking = known
    return known


def caller(request: Request) -> Person | None:
    """The person behind a request, None for nobody."""
    return asking(request).person


async def form_token(request: Request) -> str:
    """The token a form of a page was sent with, "" where there is none."""
    if request.method in _SAFE or CSRF_HEADER in request.headers or COOKIE not in request.cookies:
        return ""
    if not request.headers.get("content-type", "").startswith(_FORMS):
        return ""
    value = (await request.form()).get(CSRF_FIELD)
    return value if isinstance(value, str) else ""


class Needs:
    """The dependency of a route: the person, who may do this operation, on this case where the path names one."""

    def __init__(self, operation: str) -> None:
        self.right: Final = right(operation)

    def __call__(self, request: Request, token: Annotated[str, Depends(form_token)]) -> Person:
        found = asking(request)
        expect_same_site(request, found, token)
        if found.session is not None and found.session.must_change and self.right.id not in _FREE_WITH_FIRST_PASSWORD:
            raise PasswordMustChangeError
        case_id = request.path_params.get("case_id")
        if case_id is not None:
            access.expect_case(office_of(request), found.person, self.right.id, case_id)
        else:
            access.expect_right(found.person, self.right.id)
        if found.person is None:
            return NOBODY
        if case_id is not None and request.method in _SAFE:
            looking.note_look(office_of(request), found.person, "case_seen", case_id)
        elif self.right.id == _LISTING:
            looking.note_look(office_of(request), found.person, "cases_listed", "", object_kind="cases")
        return found.person

    def __hash__(self) -> int:
        return hash(self.right.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Needs) and other.right == self.right


NOBODY = Person("applicant", "")
"""Somebody who is not signed in, at what anyone may do."""


def needs(operation: str) -> Needs:
    """The dependency for an operation. Raises KeyError where the table has no such row."""
    return Needs(operation)


def applicant(request: Request) -> Person:
    """The caller. Nobody yet becomes an applicant, who gets a session with the answer, if it is a good one: so what is
    opened now stays reachable, and a refused request leaves nothing behind.
    """
    found = asking(request)
    if found.person is not None:
        return found.person
    person = Person("applicant", new_id())
    request.state.asking = Asking(person)
    request.state.new_applicant = person.id
    return person


def set_new_session(scope: Scope) -> None:
    """Open the session of an applicant who is new with this request; the answer brings its cookie."""
    request = Request(scope)
    holder_id: str | None = getattr(request.state, "new_applicant", None)
    if holder_id is not None:
        keep_session(request, sessions.open_applicant(office_of(request), holder_id))


def keep_session(request: Request, opened: Opened) -> None:
    """Set the cookie of a session with the answer to this request."""
    request.state.asking = Asking(opened.signed_in.person, opened.signed_in, opened.token)
    request.state.set_cookie = cookie_header(request, opened.token, int(opened.lasts.total_seconds()))


def forget_session(request: Request) -> None:
    """Take the cookie back with the answer to this request."""
    request.state.asking = Asking(None)
    request.state.set_cookie = cookie_header(request, "", 0)


def cookie_header(request: Request, token: str, seconds: int) -> str:
    """The Set-Cookie of a session."""
    secure = "; Secure" if request.url.scheme == "https" else ""
    return f"{COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"


def csrf_token(request: Request) -> str:
    """What the pages of this session put into their forms, "" without a session."""
    found = asking(request)
    return found.session.csrf if found.session is not None else ""


def expect_same_site(request: Request, found: Asking, token: str = "") -> None:
    """Raises CrossSiteError for a change that another site's page may have caused."""
    if request.method in _SAFE or (found.person is not None and found.session is None):
        return
    if request.headers.get("sec-fetch-site", "same-origin") == "cross-site":
        raise CrossSiteError
    origin = request.headers.get("origin")
    if origin is not None and urlsplit(origin).netloc != request.headers.get("host", ""):
        raise CrossSiteError
    if found.session is not None:
        sent = request.headers.get(CSRF_HEADER, "") or token
        if not hmac.compare_digest(sent.encode(), found.session.csrf.encode()):
            raise CrossSiteError


def address(request: Request) -> str:
    """Where a request comes from: counted as a keyed hash, never kept."""
    return request.client.host if request.client is not None else ""


def _look_up(request: Request) -> Asking:
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        portal = portals.resolve_key(office_of(request), key.strip())
        if portal is None:
            raise NotSignedInError
        return Asking(portal)
    token = request.cookies.get(COOKIE, "")
    signed_in = sessions.resolve(office_of(request), token) if token else None
    return Asking(signed_in.person, signed_in, token) if signed_in is not None else Asking(None)
