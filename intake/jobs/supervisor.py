"""Starts the processes of the service and keeps them running: one that answers, and some that read.

This process does nothing else and holds no library that could bring it down. It owns the listening socket, so that
callers wait instead of being refused while the web process is replaced.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from intake.errors import IntakeError
from intake.jobs.order import write_order
from intake.service_settings import ServiceSettings

_LOOK_SECONDS = 0.1
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0
_STEADY_SECONDS = 10.0  # who lived that long is started again at once
_GRACE_SECONDS = 30.0
_BACKLOG = 512
_PORT_SECONDS = 10.0


class PortTakenError(IntakeError):
    """Another program listens there already."""

    code = "port_taken"


class NotPreparedError(IntakeError):
    """Setting up failed; the child has said why."""

    code = "not_prepared"


@dataclass
class _Place:
    """A process that should always be there."""

    module: str
    order: bytes
    fds: tuple[int, ...] = ()
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    pause: float = _FIRST_PAUSE
    not_before: float = 0.0


def _say(line: str) -> None:
    print(line, flush=True)


@dataclass
class Supervisor:
    """Keeps the processes of one installation on this machine. `web`: also answer requests; without it only read."""

    service: ServiceSettings
    web: bool = True
    demo: bool = False
    say: Callable[[str], None] = _say
    _places: list[_Place] = field(default_factory=list)
    _ending: bool = False

    def run(self) -> int:
        """Until SIGTERM or Ctrl-C. Raises PortTakenError, NotPreparedError."""
        listening = _listen(self.service.host, self.service.port) if self.web else None
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._end)
        try:
            self._prepare()
            if listening is not None:
                fd = listening.fileno()
                self._places.append(_Place("intake.api.server", write_order(self.service, listen=fd), (fd,)))
                host, port = listening.getsockname()[:2]
                self.say(f"报装服务已启动：http://{'localhost' if host in ('127.0.0.1', '0.0.0.0') else host}:{port}")  # noqa: S104
            for slot in range(self.service.workers):
                self._places.append(_Place("intake.jobs.worker", write_order(self.service, slot=slot)))
            while not self._ending:
                for place in self._places:
                    self._keep(place)
                time.sleep(_LOOK_SECONDS)
        finally:
            self._stop()
            if listening is not None:
                listening.close()
        return 0

    def _prepare(self) -> None:
        place = _Place("intake.jobs.prepare", write_order(self.service, demo=self.demo))
        _start(place)
        self._places.append(place)
        assert place.process is not None  # noqa: S101  (started above)
        while (status := place.process.poll()) is None and not self._ending:
            time.sleep(_LOOK_SECONDS)
        self._places.remove(place)
        if status and not self._ending:
            raise NotPreparedError("服务没有准备好。", "请按上面的提示处理后重试；可用 baozhuang doctor 检查。")

    def _keep(self, place: _Place) -> None:
        now = time.monotonic()
        if place.process is not None and place.process.poll() is not None:
            lived = now - place.started
            place.pause = _FIRST_PAUSE if lived > _STEADY_SECONDS else min(_LONGEST_PAUSE, 2 * place.pause)
            place.not_before = now + (0 if lived > _STEADY_SECONDS else place.pause)
            _close_input(place)
            place.process = None
        if place.process is None and now >= place.not_before:
            _start(place)

    def _end(self, *_: object) -> None:
        self._ending = True

    def _stop(self) -> None:
        """End all children: kindly first."""
        alive = [place for place in self._places if place.process is not None]
        for place in alive:
            with contextlib.suppress(ProcessLookupError):
                place.process.terminate()  # type: ignore[union-attr]
        deadline = time.monotonic() + _GRACE_SECONDS
        for place in alive:
            process = place.process
            assert process is not None  # noqa: S101  (see above)
            try:
                process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            _close_input(place)


def _start(place: _Place) -> None:
    command: Sequence[str] = [sys.executable, "-m", "intake.jobs.child", place.module]
    # One heap for every few threads, else each request's thread keeps the largest it ever asked for.
    environment = {"MALLOC_ARENA_MAX": "2", **os.environ}
    place.process = subprocess.Popen(command, stdin=subprocess.PIPE, pass_fds=place.fds, env=environment)
    place.started = time.monotonic()
    assert place.process.stdin is not None  # noqa: S101  (a pipe was asked for)
    with contextlib.suppress(BrokenPipeError):
        place.process.stdin.write(place.order)
        place.process.stdin.flush()


def _close_input(place: _Place) -> None:
    if place.process is not None and place.process.stdin is not None:
        with contextlib.suppress(BrokenPipeError):
            place.process.stdin.close()


def _listen(host: str, port: int) -> socket.socket:
    """The socket callers come to. One that is taken is asked for again for a while: after a crash, the processes of
    the service before this one may need a moment to end.
    """
    deadline = time.monotonic() + _PORT_SECONDS
    while True:
        listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
            listening.listen(_BACKLOG)
        except OSError as error:
            listening.close()
            if error.errno != errno.EADDRINUSE or time.monotonic() > deadline:
                raise PortTakenError(
                    f"{host}:{port} 不能使用（{error.strerror}）。", "请换一个端口（--port），或先关闭占用它的程序。"
                ) from error
            time.sleep(_LOOK_SECONDS)
        else:
            return listening
