"""Passwords: argon2id, and what a password must be. Hashing takes a tenth of a second: never inside a transaction."""

from __future__ import annotations

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from intake.accounts.refusals import WeakPasswordError

MIN_LENGTH, MAX_LENGTH = 10, 200
_DIFFERENT = 5
_LETTERS = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ"
_FIRST_LENGTH = 14


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher()


@cache
def _nobody() -> str:
    return _hasher().hash(secrets.token_hex(16))


def check(password: str, *, login: str) -> None:
    """Raises WeakPasswordError: too short, too few different signs, or the login in it."""
    if not MIN_LENGTH <= len(password) <= MAX_LENGTH:
        raise WeakPasswordError(f"密码应为 {MIN_LENGTH} 至 {MAX_LENGTH} 位。", "请换一个更长的密码，可以是一句话。")
    if len(set(password)) < _DIFFERENT or login.lower() in password.lower():
        raise WeakPasswordError("密码太容易被猜到。", "请不要包含用户名，也不要只用几个重复的字符。")


def hashed(password: str) -> str:
    """The hash to keep."""
    return _hasher().hash(password)


def matches(kept: str | None, password: str) -> bool:
    """Whether it is the password. None (no such account) takes as long as a wrong one."""
    try:
        return _hasher().verify(kept or _nobody(), password[:MAX_LENGTH]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def first_password() -> str:
    """A random password for a new account, to be changed at the first sign-in."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_FIRST_LENGTH))
