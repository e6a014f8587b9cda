"""Starts, feeds, listens to and ends the child process that parses one file. Owns its whole life.

The child is a fresh interpreter without environment, in its own session and its own empty folder, which
confines itself (`ocr.confine`) before it reads the upload. What it answers is data from a stranger: every
length is checked before memory is taken, every wait has an end.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import IO, Any, cast

from ocr.confine import MEASURES
from ocr.errors import ParserError
from ocr.frames import MAGIC, MAX_HEADER_BYTES, PREFIX
from ocr.limits import DEFAULT_LIMITS, Limits

_BOOT = "import sys; sys.path += sys.argv[1:]; from ocr.decode_child import main; main()"
_PARSERS = ("PIL", "pi_heif", "_pi_heif", "pypdfium2", "pypdfium2_raw", "pdfplumber", "pdfminer")
_PIPE_BYTES = 1 << 20  # larger pipes save half of the time a page needs to cross
_F_SETPIPE_SZ = 1031
_TIME_SIGNALS = (signal.SIGXCPU, signal.SIGPROF)


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What holds the parser child on this machine; False where the platform cannot do it."""

    memory: bool
    cpu_time: bool
    no_new_privileges: bool
    network_namespace: bool
    files: bool
    system_calls: bool

    @property
    def network_cut(self) -> bool:
        return self.network_namespace or self.system_calls


@cache
def decoder_command() -> tuple[str, ...]:
    """The command that runs the decoder. `-I -S`: no variables, no start-up files, no current folder."""
    return (sys.executable, "-I", "-S", "-B", "-c", _BOOT, *_library_folders())


def _library_folders() -> list[str]:
    folders = []
    for name in _PARSERS:
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin is not None:
            origin = Path(spec.origin)
            folders.append(str(origin.parents[1] if origin.name == "__init__.py" else origin.parent))
    # Last the folder that holds this package: the child may import from it, but read only the package.
    return [*dict.fromkeys(folders), str(Path(__file__).resolve().parents[1])]


@cache
def capabilities() -> Capabilities:
    """Asks a real child which measures hold. Raises ParserError when no child can be started."""
    with ParserProcess({"type": "probe"}, b"", limits=DEFAULT_LIMITS) as parser:
        held = parser.read_header(DEFAULT_LIMITS.open_seconds)
    return Capabilities(**{measure: held.get(measure) is True for measure in MEASURES})


class ParserProcess:
    """One running parser. Use as a context manager; leaving it kills whatever is left.

    `request` and the limits go to the child as one line of JSON, `data` after it.
    Raises ParserError (parser_timeout, parser_memory, parser_crashed) from every method.
    """

    def __init__(
        self,
        request: Mapping[str, Any],
        data: bytes,
        *,
        limits: Limits,
        command: Sequence[str] | None = None,
    ) -> None:
        self._folder = tempfile.mkdtemp(prefix="baozhuang-")
        try:
            self._process = subprocess.Popen(
                command or decoder_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=self._folder,
                env=self._environment(),
                start_new_session=True,
                close_fds=True,
                bufsize=0,
            )
        except OSError as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise ParserError("parser_crashed") from error
        # Both are pipes, as asked for above.
        self._input = cast(IO[bytes], self._process.stdin)
        self._output = cast(IO[bytes], self._process.stdout)
        self._weigh_as_us()
        self._enlarge_pipes()
        try:
            line = json.dumps({**request, "limits": limits.as_json()}).encode() + b"\n"
            self._send([line, data], time.monotonic() + limits.open_seconds)
        except ParserError:
            self.close()
            raise

    def __enter__(self) -> ParserProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        """The child's private folder, gone after `close`."""
        return Path(self._folder)

    @property
    def process_id(self) -> int:
        return self._process.pid

    def read_header(self, seconds: float) -> dict[str, Any]:
        """The next frame's header within `seconds`. A payload, if any, must be read next."""
        deadline = time.monotonic() + seconds
        magic, length = PREFIX.unpack(self._receive(PREFIX.size, deadline))
        if magic != MAGIC or length > MAX_HEADER_BYTES:
            raise self._failed("parser_crashed")
        try:
            header = json.loads(self._receive(length, deadline).decode())
        except (ValueError, RecursionError) as error:
            raise self._failed("parser_crashed") from error
        if not isinstance(header, dict):
            raise self._failed("parser_crashed")
        return header

    def read_payload(self, length: int, seconds: float) -> bytearray:
        """`length` raw bytes: the caller has checked that number."""
        return self._receive(length, time.monotonic() + seconds)

    def close(self) -> None:
        """Kill the child's whole group, wait for it, remove its folder. Safe to call again."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):  # it ended by itself
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._input.close()
        self._output.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
        # glibc reserves 128 MB of addresses for the memory pool of each thread: one pool is enough.
        return {**kept, "LC_ALL": "C.UTF-8", "TMPDIR": self._folder, "MALLOC_ARENA_MAX": "1"}

    def _weigh_as_us(self) -> None:
        """A session of its own is weighed apart on Linux, whatever the priority of who is in it: say ours again."""
        niceness = os.getpriority(os.PRIO_PROCESS, 0)
        if niceness:
            with contextlib.suppress(OSError):  # no such system, or too many wishes at once: then at full weight
                Path(f"/proc/{self._process.pid}/autogroup").write_text(str(niceness))

    def _enlarge_pipes(self) -> None:
        if sys.platform == "linux":
            import fcntl

            for stream in (self._input, self._output):
                with contextlib.suppress(OSError):  # the user's pipe budget is used up: slower, not wrong
                    fcntl.fcntl(stream, _F_SETPIPE_SZ, _PIPE_BYTES)

    def _send(self, parts: Sequence[bytes], deadline: float) -> None:
        os.set_blocking(self._input.fileno(), False)
        for part in parts:
            rest = memoryview(part)
            while rest:
                self._wait(self._input.fileno(), select.POLLOUT, deadline)
                try:
                    rest = rest[os.write(self._input.fileno(), rest[:_PIPE_BYTES]) :]
                except BlockingIOError:
                    continue
                except BrokenPipeError:
                    return  # it stopped listening; what it answered, or how it ended, tells why
        self._input.close()

    def _receive(self, count: int, deadline: float) -> bytearray:
        buffer = bytearray(count)
        rest = memoryview(buffer)
        while rest:
            self._wait(self._output.fileno(), select.POLLIN, deadline)
            taken = os.readv(self._output.fileno(), [rest])
            if taken == 0:
                raise self._failed(None)
            rest = rest[taken:]
        return buffer

    def _wait(self, handle: int, event: int, deadline: float) -> None:
        poll = select.poll()
        poll.register(handle, event)
        remaining = deadline - time.monotonic()
        if remaining <= 0 or not poll.poll(remaining * 1000):
            raise self._failed("parser_timeout")

    def _failed(self, code: str | None) -> ParserError:
        """End the child; without a code, the way it ended decides."""
        if code is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=1)
            ended_by = -(self._process.returncode or 0)
            code = "parser_timeout" if ended_by in _TIME_SIGNALS else "parser_crashed"
        self.close()
        return ParserError(code)
