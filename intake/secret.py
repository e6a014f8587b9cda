"""The secret of one installation: it turns what must be recognised again, but never shown, into keyed pseudonyms.

Every process of an installation needs the same one. It lies in a file of its own, is made at the first start, and is
never in the database, a log or a backup of the database.
"""

from __future__ import annotations

import contextlib
import hmac
import os
import secrets
from pathlib import Path

from intake.errors import IntakeError

_BYTES = 32
FILE_NAME = "secret.key"


class SecretFileError(IntakeError):
    """The file of the secret cannot be read, or does not hold one."""

    code = "secret_invalid"


class Secret:
    """Makes pseudonyms: the same for the same purpose and value; nobody without the secret can make or test one."""

    def __init__(self, key: bytes) -> None:
        if len(key) != _BYTES:
            raise SecretFileError("密钥文件的内容不对。", "请从备份恢复密钥文件；没有备份的，请联系管理员。")
        self._key = key

    def pseudonym(self, purpose: str, value: str) -> str:
        """64 hexadecimal digits. `purpose` keeps values of different sorts apart: phone, person, account …"""
        return hmac.digest(self._key, f"{purpose}\x00{value}".encode("utf-8", "surrogatepass"), "sha256").hex()


def load_or_make(folder: Path) -> Secret:
    """The secret in a folder, made when there is none. Several processes may start at once. Raises SecretFileError."""
    file = folder / FILE_NAME
    try:
        with contextlib.suppress(FileExistsError):
            _make(file)
        return Secret(bytes.fromhex(file.read_text("ascii").strip()))
    except (OSError, ValueError) as error:
        raise SecretFileError(
            f"密钥文件 {FILE_NAME} 打不开或内容不对。", "请检查权限，或从备份恢复密钥文件。"
        ) from error


def _make(file: Path) -> None:
    """Write it aside and give it its name only when it is whole; the first one wins."""
    draft = file.with_name(f".{FILE_NAME}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(handle, "w") as stream:
            stream.write(secrets.token_hex(_BYTES) + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        os.link(draft, file)
    finally:
        draft.unlink()
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
