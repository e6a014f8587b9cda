"""Accounts of the office. One account has one role; a clerk's holds in some districts, or everywhere without any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias, get_args

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from intake.accounts import lockout, passwords, sessions
from intake.accounts.refusals import AccountError, WrongCredentialsError
from intake.office_work.first_run import PURPOSE
from intake.office_work.office import Office
from intake.office_work.people import Person
from intake.office_work.refusals import NotFoundError
from intake.store.models_people import OneTimeCodeRow, UserRoleRow, UserRow

OfficeRole: TypeAlias = Literal["clerk", "department", "manager", "administrator"]
_MAX = 60


@dataclass(frozen=True, slots=True)
class UserView:
    """An account, for administrators."""

    id: str
    login: str
    name: str
    role: str
    districts: tuple[str, ...]
    department: str
    active: bool
    must_change: bool
    created_at: datetime
    last_login_at: datetime | None


@dataclass(frozen=True, slots=True)
class WantedUser:
    """An account to be made. `departments` are named as the materials list names them."""

    login: str
    role: OfficeRole
    name: str = ""
    districts: tuple[str, ...] = ()
    department: str = ""


@dataclass(frozen=True, slots=True)
class NewUser:
    """`password`: told once, to be changed at the first sign-in."""

    user: UserView
    password: str


def first_administrator(office: Office, code: str, login: str, password: str, *, address: str = "") -> UserView:
    """The first account, with the code printed at the start. Raises WrongCredentialsError also when there is one
    already, TooManyTriesError, WeakPasswordError, AccountError.
    """
    lockout.expect_open(office, "setup", address)
    name = _login(login)
    passwords.check(password, login=name)
    kept, at = passwords.hashed(password), office.now()
    try:
        with office.database.writing() as session:
            row = session.execute(
                select(OneTimeCodeRow).where(
                    OneTimeCodeRow.purpose == PURPOSE,
                    OneTimeCodeRow.code_hash == office.secret.pseudonym("code", _as_code(code)),
                    OneTimeCodeRow.used_at.is_(None),
                    OneTimeCodeRow.expires_at > at,
                )
            ).scalar_one_or_none()
            if row is None or session.execute(select(func.count()).select_from(UserRow)).scalar_one():
                raise WrongCredentialsError("一次性代码不对或已失效。", "请看服务启动时终端上显示的代码；重启会换新。")
            row.used_at = at
            user = _add(session, WantedUser(name, "administrator"), kept, at, must_change=False)
            by = Person("administrator", user.id)
            office.record(session, by, "user_added", at=at, object_kind="account", object_id=user.id)
            return _view(session, user)
    except WrongCredentialsError:
        lockout.failed(office, "setup", address)
        raise


def needs_setup(office: Office) -> bool:
    """True until there is an account."""
    with office.database.reading() as session:
        return session.execute(select(UserRow.id).limit(1)).first() is None


def list_users(office: Office) -> tuple[UserView, ...]:
    """All accounts, by login."""
    with office.database.reading() as session:
        return tuple(_view(session, row) for row in session.execute(select(UserRow).order_by(UserRow.login)).scalars())


def add_user(office: Office, by: Person, wanted: WantedUser) -> NewUser:
    """A new account with a first password. Raises AccountError."""
    _check_role(wanted.role, wanted.districts, wanted.department)
    name = _login(wanted.login)
    first = passwords.first_password()
    kept, at = passwords.hashed(first), office.now()
    try:
        with office.database.writing() as session:
            wanted = WantedUser(name, wanted.role, wanted.name, wanted.districts, wanted.department)
            user = _add(session, wanted, kept, at, must_change=True)
            office.record(session, by, "user_added", at=at, object_kind="account", object_id=user.id, role=wanted.role)
            return NewUser(_view(session, user), first)
    except IntegrityError as error:
        raise AccountError("这个用户名已被使用。", "请换一个用户名。", fields=("login",)) from error


def change_user(
    office: Office,
    by: Person,
    user_id: str,
    *,
    name: str | None = None,
    role: OfficeRole | None = None,
    districts: tuple[str, ...] | None = None,
    department: str | None = None,
    active: bool | None = None,
) -> UserView:
    """Change an account; None leaves as it is. Closing it, or another role, ends its sessions.

    Raises NotFoundError, AccountError, also when no administrator would be left.
    """
    at = office.now()
    with office.database.writing() as session:
        user = _get(session, user_id)
        before = _view(session, user)
        if name is not None:
            user.display_name = name.strip()[:_MAX]
        if role is not None or districts is not None or department is not None:
            new_role: OfficeRole = role or before.role  # type: ignore[assignment]
            new_districts = districts if districts is not None else before.districts if role is None else ()
            new_department = department if department is not None else before.department if role is None else ""
            _check_role(new_role, new_districts, new_department)
            session.execute(delete(UserRoleRow).where(UserRoleRow.user_id == user.id))
            _add_roles(session, user.id, new_role, new_districts, new_department)
        if active is not None:
            user.active = active
        session.flush()
        after = _view(session, user)
        if not _administrators(session):
            raise AccountError("至少要留一个可用的系统管理员。", "请先另设一名管理员。", fields=("role",))
        if not after.active or after.role != before.role:
            sessions.revoke_all(session, user.id, at)
        office.record(
            session, by, "user_changed", at=at, object_kind="account", object_id=user.id, role=after.role,
            active=after.active,
        )  # fmt: skip
        return after


def reset_password(office: Office, by: Person, user_id: str) -> NewUser:
    """A new first password; every session ends. Raises NotFoundError."""
    first = passwords.first_password()
    kept, at = passwords.hashed(first), office.now()
    with office.database.writing() as session:
        user = _get(session, user_id)
        user.password_hash, user.must_change = kept, True
        sessions.revoke_all(session, user.id, at)
        office.record(session, by, "password_reset", at=at, object_kind="account", object_id=user.id)
        return NewUser(_view(session, user), first)


def change_password(office: Office, by: Person, old: str, new: str, *, token: str = "") -> None:
    """One's own password; every other session ends.

    Raises WrongCredentialsError, TooManyTriesError, WeakPasswordError, AccountError.
    """
    with office.database.reading() as session:
        user = _get(session, by.id)
        login, kept = user.login, user.password_hash
    lockout.expect_open(office, "password", login)
    if not passwords.matches(kept, old):
        lockout.failed(office, "password", login)
        raise WrongCredentialsError("原密码不对。", "请重新输入。")
    if old == new:
        raise AccountError("新密码与原密码相同。", "请换一个密码。", fields=("new_password",))
    passwords.check(new, login=login)
    fresh, at = passwords.hashed(new), office.now()
    with office.database.writing() as session:
        user = _get(session, by.id)
        user.password_hash, user.must_change = fresh, False
        sessions.revoke_all(session, user.id, at, but=token)
        office.record(session, by, "password_changed", at=at, object_kind="account", object_id=user.id)


def names(office: Office, ids: Iterable[str]) -> dict[str, str]:
    """How colleagues call these accounts; those unknown are left out."""
    with office.database.reading() as session:
        rows = session.execute(
            select(UserRow.id, UserRow.display_name, UserRow.login).where(UserRow.id.in_(set(ids)))
        ).all()
    return {row[0]: row[1] or row[2] for row in rows}


def _add(session: Session, wanted: WantedUser, kept: str, at: datetime, *, must_change: bool) -> UserRow:
    user = UserRow(
        login=wanted.login,
        display_name=wanted.name.strip()[:_MAX],
        password_hash=kept,
        must_change=must_change,
        created_at=at,
    )
    session.add(user)
    session.flush()
    _add_roles(session, user.id, wanted.role, wanted.districts, wanted.department)
    session.flush()
    return user


def _add_roles(session: Session, user_id: str, role: OfficeRole, districts: tuple[str, ...], department: str) -> None:
    scopes = (department,) if role == "department" else districts if role == "clerk" else ()
    for scope in dict.fromkeys(scopes) or ("",):
        session.add(UserRoleRow(user_id=user_id, role=role, scope=scope))


def _check_role(role: str, districts: tuple[str, ...], department: str) -> None:
    if role not in get_args(OfficeRole):
        raise AccountError("没有这种角色。", "请从角色列表中选择。", fields=("role",))
    if role == "department" and not department:
        raise AccountError("部门审查人员须注明部门。", "请选择部门。", fields=("department",))
    if any(not district or len(district) > 50 for district in districts):
        raise AccountError("区县名称不对。", "请从区县列表中选择。", fields=("districts",))


def _login(login: str) -> str:
    name = login.strip().lower()
    if not 2 <= len(name) <= _MAX or not all(c.isalnum() or c in "._-" for c in name):
        raise AccountError("用户名应为 2 至 60 位的字母、数字、汉字或 . _ -。", "请换一个用户名。", fields=("login",))
    return name


def _as_code(code: str) -> str:
    return "".join(c for c in code.upper() if c.isalnum())


def _get(session: Session, user_id: str) -> UserRow:
    user = session.get(UserRow, user_id)
    if user is None:
        raise NotFoundError("账号")
    return user


def _administrators(session: Session) -> int:
    return session.execute(
        select(func.count())
        .select_from(UserRow)
        .join(UserRoleRow, UserRoleRow.user_id == UserRow.id)
        .where(UserRow.active.is_(True), UserRoleRow.role == "administrator")
    ).scalar_one()


def _view(session: Session, user: UserRow) -> UserView:
    rows = session.execute(
        select(UserRoleRow.role, UserRoleRow.scope).where(UserRoleRow.user_id == user.id).order_by(UserRoleRow.scope)
    ).all()
    role = rows[0][0] if rows else ""
    scopes = tuple(scope for _, scope in rows if scope)
    return UserView(
        id=user.id,
        login=user.login,
        name=user.display_name,
        role=role,
        districts=scopes if role == "clerk" else (),
        department=scopes[0] if role == "department" and scopes else "",
        active=user.active,
        must_change=user.must_change,
        created_at=user.created_at,
        last_login_at=user.last_login_at,
    )
