"""Pages for signing in and out, the first administrator, one's own password."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake.accounts import sessions, users
from intake.api import who
from intake.errors import IntakeError
from intake.office_work.people import Person
from intake.web.clerk_ground import Form, own_path, see, show

router = APIRouter(include_in_schema=False)
Anyone = Annotated[Person, Depends(who.needs("session"))]
Next = Annotated[str, Query(alias="next", max_length=200)]


@router.get("/clerk/login")
def login(request: Request, _by: Anyone, next_page: Next = "") -> Response:
    """The page for signing in; to the first administrator's while there is no account."""
    if users.needs_setup(who.office_of(request)):
        return see("/setup")
    return show(request, "clerk_login.html", next_page=own_path(next_page), login="", error="")


@router.post("/clerk/login")
def post_login(request: Request, form: Form, _by: Anyone) -> Response:
    """Sign in; a wrong password says neither which of the two was wrong nor whether there is such an account."""
    office = who.office_of(request)
    try:
        opened = sessions.sign_in(office, form.text("login"), form.text("password"), address=who.address(request))
    except IntakeError as error:
        return show(
            request,
            "clerk_login.html",
            429 if error.code == "too_many_tries" else 401,
            next_page=own_path(form.text("next")),
            login=form.text("login")[:60],
            error=f"{error.message}{error.next_step}",
        )
    who.keep_session(request, opened)
    return see("/clerk/password" if opened.signed_in.must_change else own_path(form.text("next")))


@router.post("/clerk/logout")
def post_logout(request: Request, _by: Anyone) -> Response:
    """Sign out; the cookie opens nothing from now on."""
    found = who.asking(request)
    if found.session is not None:
        sessions.sign_out(who.office_of(request), found.token)
    who.forget_session(request)
    return see("/clerk/login")


@router.get("/setup")
def setup(request: Request, _by: Annotated[Person, Depends(who.needs("setup"))]) -> Response:
    """The first administrator, with the code from the terminal."""
    if not users.needs_setup(who.office_of(request)):
        return see("/clerk/login")
    return show(request, "clerk_setup.html", login="", error="")


@router.post("/setup")
def post_setup(request: Request, form: Form, _by: Annotated[Person, Depends(who.needs("setup"))]) -> Response:
    """Make the account and sign it in."""
    office, login, password = who.office_of(request), form.text("login"), form.text("password")
    try:
        if password != form.text("again"):
            raise IntakeError("两次输入的密码不同。", "请重新输入。")
        users.first_administrator(office, form.text("code"), login, password, address=who.address(request))
        opened = sessions.sign_in(office, login, password, address=who.address(request))
    except IntakeError as error:
        return show(request, "clerk_setup.html", 400, login=login[:60], error=f"{error.message}{error.next_step}")
    who.keep_session(request, opened)
    return see("/admin/office?first=1")


@router.get("/clerk/password")
def password(request: Request, _by: Annotated[Person, Depends(who.needs("password"))]) -> Response:
    """One's own password; the first one has to be changed before anything else."""
    return show(request, "clerk_password.html", error="", done=False, must=_must(request))


@router.post("/clerk/password")
def post_password(request: Request, form: Form, by: Annotated[Person, Depends(who.needs("password"))]) -> Response:
    """Change it; every other session of the account ends."""
    try:
        if form.text("new") != form.text("again"):
            raise IntakeError("两次输入的新密码不同。", "请重新输入。")
        token = who.asking(request).token
        users.change_password(who.office_of(request), by, form.text("old"), form.text("new"), token=token)
    except IntakeError as error:
        words = f"{error.message}{error.next_step}"
        return show(request, "clerk_password.html", 400, error=words, done=False, must=_must(request))
    return show(request, "clerk_password.html", error="", done=True, must=False)


def _must(request: Request) -> bool:
    found = who.asking(request).session
    return found is not None and found.must_change
