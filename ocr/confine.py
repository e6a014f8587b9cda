"""The child's first act: give up everything that parsing a file does not need.

Runs inside the parser child before a byte of the upload is read; imports nothing heavy. Each measure is
taken where the platform offers it, and the answer says which ones hold. On Linux all of them do, without
any privilege. There is no limit on the number of processes (RLIMIT_NPROC): it counts a user's processes on
the whole machine and binds no administrator; the system call filter forbids new processes instead.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

MEASURES = ("memory", "cpu_time", "no_new_privileges", "network_namespace", "files", "system_calls")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts")
_SYSTEM_FOLDERS = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache")
_MAX_OPEN_FILES = 64

# Linux constants (include/uapi), stable by the kernel's promise.
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _SECCOMP_MODE_FILTER = 22, 38, 2
_CLONE_NEWUSER, _CLONE_NEWNET, _CLONE_THREAD = 0x10000000, 0x40000000, 0x00010000
_EPERM, _ENOSYS = 1, 38
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_LOAD, _EQUALS, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_X32_CALLS = 0x40000000  # the second, 32-bit numbering of x86_64
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3

# machine -> (audit number, clone, refused calls): sockets, new programs and processes, signals and memory
# of others, new sessions (which would outlive the parent's kill), own limits, mounts, kernel interfaces.
_CALLS: Mapping[str, tuple[int, int, str]] = {
    "x86_64": (
        0xC000003E,
        56,
        "41 42 43 44 46 49 50 53 288 57 58 59 322 62 129 200 234 297 101 310 311 434 424 438 109 112 160 302 "
        "272 308 165 166 155 161 321 298 248 249 250 425 323",
    ),
    "aarch64": (
        0xC00000B7,
        220,
        "198 199 200 201 202 203 206 211 242 221 281 129 130 131 138 240 117 270 271 434 424 438 154 157 164 261 "
        "97 268 40 39 41 51 280 241 217 218 219 425 282",
    ),
}
_CLONE3 = 435  # the same number everywhere; refused as unknown, so that the C library falls back to clone


def confine(*, memory_bytes: int, cpu_seconds: int, readable: Iterable[str]) -> dict[str, bool]:
    """Limit and cut off this process for good; of all files it may read `readable`, system libraries, fonts.

    Returns which measures (`MEASURES`) hold.
    """
    held = dict.fromkeys(MEASURES, False)
    held["memory"] = _limit("RLIMIT_AS", memory_bytes)
    held["cpu_time"] = _limit("RLIMIT_CPU", cpu_seconds)
    _limit("RLIMIT_FSIZE", 0)  # it has no reason to write any file
    _limit("RLIMIT_NOFILE", _MAX_OPEN_FILES)
    _limit("RLIMIT_CORE", 0)
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        held["network_namespace"] = _leave_network(libc)
        held["no_new_privileges"] = libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        held["files"] = _restrict_files(libc, [*readable, *_SYSTEM_FOLDERS, *FONT_FOLDERS])
        held["system_calls"] = _filter_calls(libc)
    return held


def _limit(name: str, value: int) -> bool:
    number = getattr(resource, name, None)
    if number is None:
        return False
    hard = resource.getrlimit(number)[1]
    if hard != resource.RLIM_INFINITY:
        value = min(value, hard)
    try:
        resource.setrlimit(number, (value, value))
    except (ValueError, OSError):  # macOS refuses some of them
        return False
    return True


def _leave_network(libc: ctypes.CDLL) -> bool:
    """A network of its own without any interface; containers may forbid it, then the call filter remains."""
    both, network = _CLONE_NEWUSER | _CLONE_NEWNET, _CLONE_NEWNET
    return bool(libc.unshare(both) == 0 or libc.unshare(network) == 0)


def _restrict_files(libc: ctypes.CDLL, readable: Iterable[str]) -> bool:
    """Landlock: read the libraries and the fonts, nothing else; write nowhere."""
    call: Callable[..., int] = libc.syscall
    version = call(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    known = 13 + (version >= 2) + (version >= 3) + (version >= 5)
    attributes = struct.pack("=Q", (1 << known) - 1)
    ruleset = call(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(len(attributes)), 0)
    if ruleset < 0:
        return False
    for path in dict.fromkeys(readable):
        _let_read(call, ruleset, path)
    restricted = bool(call(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    os.close(ruleset)
    return restricted


def _let_read(call: Callable[..., int], ruleset: int, path: str) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # not on this machine
    rights = _READ_FILE | _READ_FOLDER if Path(path).is_dir() else _READ_FILE
    call(_LANDLOCK_ADD, ruleset, 1, struct.pack("=Qi", rights, handle), 0)
    os.close(handle)


def _filter_calls(libc: ctypes.CDLL) -> bool:
    """Seccomp: the listed calls answer "not permitted"; new threads are allowed, new processes are not."""
    known = _CALLS.get(platform.machine())
    if known is None or sys.maxsize < 2**32:
        return False
    program = _call_program(*known)

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))

    wanted = Program(len(program) // 8, program)
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(wanted), 0, 0) == 0)


def _call_program(machine: int, clone: int, refused: str) -> bytes:
    """Berkeley packet filter over (call number, machine, pointer, arguments)."""

    def step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("=HBBI", code, if_true, if_false, value)

    refuse = step(_RETURN, _ERRNO | _EPERM)
    steps = [step(_LOAD, 4), step(_EQUALS, machine, 1), refuse, step(_LOAD, 0)]
    steps += [step(_AT_LEAST, _X32_CALLS, 0, 1), refuse]
    for number in map(int, refused.split()):
        steps += [step(_EQUALS, number, 0, 1), refuse]
    steps += [step(_EQUALS, _CLONE3, 0, 1), step(_RETURN, _ERRNO | _ENOSYS)]
    steps += [step(_EQUALS, clone, 0, 3), step(_LOAD, 16), step(_ANY_BIT, _CLONE_THREAD, 1), refuse]
    return b"".join([*steps, step(_RETURN, _ALLOW)])
