"""Administration: accounts and their districts, portals and keys, settings as they are, the audit trail."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from intake.accounts import portals, users
from intake.accounts.refusals import ForbiddenError, NotSignedInError
from intake.accounts.rights import ROLE_NAMES, SCOPES
from intake.accounts.users import WantedUser
from intake.api import who
from intake.errors import IntakeError
from intake.material_file import materials
from intake.office_work import audit_trail, health, office_data, webhooks
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.web.admin_words import ACTIONS, OBJECTS, explain, setting_lines
from intake.web.clerk_ground import Form, of_office, see, show
from intake.web.posted import Posted

router = APIRouter(include_in_schema=False)
UserAdmin = Annotated[Person, Depends(who.needs("user"))]
PortalAdmin = Annotated[Person, Depends(who.needs("portal"))]
AuditReader = Annotated[Person, Depends(who.needs("audit"))]
OFFICE_ROLES = ("clerk", "department", "manager", "administrator")


@router.get("/admin/users")
def show_users(request: Request, by: UserAdmin) -> Response:
    """All accounts."""
    return _users(request, by)


@router.post("/admin/users")
def add_user(request: Request, form: Form, by: UserAdmin) -> Response:
    """A new account; its first password is shown once, on this answer."""
    try:
        made = users.add_user(
            who.office_of(request),
            of_office(by),
            WantedUser(
                form.text("login"),
                form.text("role"),  # type: ignore[arg-type]
                form.text("name"),
                _districts(form),
                form.text("department") if form.text("role") == "department" else "",
            ),
        )
    except IntakeError as error:
        return _users(request, by, 400, error=f"{error.message}{error.next_step}", given=form.all_texts())
    return _users(request, by, told=(made.user.login, made.password))


@router.post("/admin/users/{user_id}")
def change_user(request: Request, user_id: str, form: Form, by: UserAdmin) -> Response:
    """Change name, role, districts, department, or close the account."""
    role = form.text("role")
    try:
        users.change_user(
            who.office_of(request),
            of_office(by),
            user_id,
            name=form.text("name"),
            role=role,  # type: ignore[arg-type]
            districts=_districts(form) if role == "clerk" else (),
            department=form.text("department") if role == "department" else "",
            active=bool(form.text("active")),
        )
    except (NotFoundError, NotSignedInError, ForbiddenError):
        raise
    except IntakeError as error:
        return _users(request, by, 400, error=f"{error.message}{error.next_step}")
    return see("/admin/users")


@router.post("/admin/users/{user_id}/password")
def reset_password(request: Request, user_id: str, by: UserAdmin) -> Response:
    """A new first password, shown once."""
    made = users.reset_password(who.office_of(request), of_office(by), user_id)
    return _users(request, by, told=(made.user.login, made.password))


@router.get("/admin/portals")
def showportals_page(request: Request, by: PortalAdmin) -> Response:
    """Portals and their keys."""
    return portals_page(request, by)


@router.post("/admin/portals")
def add_portal(request: Request, form: Form, by: PortalAdmin) -> Response:
    """A new portal."""
    try:
        portals.add_portal(who.office_of(request), of_office(by), form.text("name"))
    except IntakeError as error:
        return portals_page(request, by, 400, error=f"{error.message}{error.next_step}")
    return see("/admin/portals")


@router.post("/admin/portals/{portal_id}")
def change_portal(request: Request, portal_id: str, form: Form, by: PortalAdmin) -> Response:
    """Open or close a portal."""
    portals.change_portal(who.office_of(request), of_office(by), portal_id, active=form.text("active") == "1")
    return see("/admin/portals")


@router.post("/admin/portals/{portal_id}/keys")
def add_key(request: Request, portal_id: str, form: Form, by: PortalAdmin) -> Response:
    """A new key, shown once."""
    try:
        made = portals.add_key(who.office_of(request), of_office(by), portal_id, tuple(form.texts("scope")))
    except NotFoundError:
        raise
    except IntakeError as error:
        return portals_page(request, by, 400, error=f"{error.message}{error.next_step}")
    return portals_page(request, by, told=made.secret)


@router.post("/admin/portals/{portal_id}/keys/{key_id}/revoke")
def revoke_key(request: Request, portal_id: str, key_id: str, by: PortalAdmin) -> Response:
    """End a key at once."""
    portals.revoke_key(who.office_of(request), of_office(by), portal_id, key_id)
    return see("/admin/portals")


@router.get("/admin/settings")
def show_settings(request: Request, by: Annotated[Person, Depends(who.needs("settings"))]) -> Response:
    """The settings as they are; they are changed in their file. And how the service is doing."""
    of_office(by)
    office = who.office_of(request)
    return show(
        request, "admin_settings.html", groups=setting_lines(office_data.settings(office)), health=health.health(office)
    )


@router.get("/admin/audit")
def show_audit(
    request: Request,
    by: AuditReader,
    action: Annotated[str, Query(max_length=40)] = "",
    login: Annotated[str, Query(max_length=60)] = "",
    before: Annotated[int | None, Query(ge=1)] = None,
) -> Response:
    """Who did and saw what, the newest first."""
    return _audit(request, by, action=action, login=login, before=before)


@router.post("/admin/audit/verify")
def verify_audit(request: Request, by: AuditReader) -> Response:
    """Go through the chain of entries."""
    return _audit(request, by, sound=audit_trail.verify(who.office_of(request), of_office(by)))


def _users(request: Request, by: Person, status: int = 200, **told: Any) -> Response:
    of_office(by)
    office = who.office_of(request)
    table = materials(None, office.settings.materials_folder)
    return show(
        request,
        "admin_users.html",
        status,
        users=users.list_users(office),
        roles={role: ROLE_NAMES[role] for role in OFFICE_ROLES},  # type: ignore[index]
        districts=office.settings.check.districts,
        departments=tuple(dict.fromkeys(matter.department for matter in table.matters)),
        told=told.get("told"),
        error=told.get("error", ""),
        given=told.get("given", {}),
        own=by.id,
    )


def portals_page(request: Request, by: Person, status: int = 200, **told: Any) -> Response:
    """Portals with their keys and webhooks. `told`: a new key, an error, hosts as they were typed."""
    of_office(by)
    office = who.office_of(request)
    listed = portals.list_portals(office)
    return show(
        request,
        "admin_portals.html",
        status,
        portals=[
            (portal, portals.list_keys(office, portal.id), webhooks.listed(office, by, portal.id)) for portal in listed
        ],
        hosts=told.get("hosts", "\n".join(webhooks.hosts(office))),
        scopes=SCOPES,
        told=told.get("told", ""),
        error=told.get("error", ""),
    )


def _audit(
    request: Request,
    by: Person,
    *,
    action: str = "",
    login: str = "",
    before: int | None = None,
    sound: audit_trail.Soundness | None = None,
) -> Response:
    of_office(by)
    office = who.office_of(request)
    accounts = {user.id: user for user in users.list_users(office)}
    pseudonyms = {office.secret.pseudonym("person", user.id): user.name or user.login for user in accounts.values()}
    wanted = next((user.id for user in accounts.values() if user.login == login.strip().lower()), None)
    missing = bool(login.strip()) and wanted is None
    found = audit_trail.entries(office, user_id=wanted, action=action or None, before=before)
    return show(
        request,
        "admin_audit.html",
        entries=() if missing else found.entries,
        next=None if missing else found.next,
        people=pseudonyms,
        actions=ACTIONS,
        objects=OBJECTS,
        explain=explain,
        roles=ROLE_NAMES,
        action=action,
        login=login,
        sound=sound,
    )


def _districts(form: Posted) -> tuple[str, ...]:
    """Chosen ones, or typed where the settings name none."""
    typed = form.text("districts_typed").replace("，", "、").split("、")
    return tuple(dict.fromkeys(name.strip() for name in (*form.texts("districts"), *typed) if name.strip()))
