"""What the parser child cannot do, tried from inside a real one, after it has confined itself."""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

import pytest

from ocr.limits import DEFAULT_LIMITS
from ocr.sandbox import ParserProcess, capabilities, decoder_command

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these measures exist on Linux only")

# Confines itself as the decoder does, then tries what it is given and says how that went.
_PROBE = """
import sys; sys.path += sys.argv[1:]
import json, os, socket, ctypes, subprocess, signal, resource, threading, tempfile
from ocr import decode_child
from ocr.confine import confine
from ocr.frames import write_frame
source, target = decode_child._take_streams()
request = json.loads(source.readline())
confine(memory_bytes=request["limits"]["child_memory_bytes"], cpu_seconds=60,
        readable=decode_child._readable_folders())
answer = {}
try:
    exec(request["attempt"], globals())
    answer = {"done": True}
except BaseException as error:
    answer = {"done": False, "error": type(error).__name__}
write_frame(target, {"type": "answer", **answer})
"""

FORBIDDEN = {
    "open a socket": "socket.socket()",
    "open a local socket": "socket.socket(socket.AF_UNIX)",
    "make a socket pair": "socket.socketpair()",
    "resolve a name": "socket.getaddrinfo('localhost', 80)",
    "start a program": "subprocess.run(['/bin/true'], check=True)",
    "fork": "os.fork() or os._exit(0)",
    "become a new program": "os.execv('/bin/true', ['true'])",
    "signal its parent": "os.kill(os.getppid(), 0)",
    "signal its group": "os.killpg(0, 0)",
    "trace": "assert ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0) == 0",
    "read another's memory": "open(f'/proc/{os.getppid()}/mem', 'rb')",
    "read the parent's environment": "open(f'/proc/{os.getppid()}/environ', 'rb').read()",
    "read a system file": "open('/etc/passwd').read()",
    "read the project": "open(request['project_file']).read()",
    "list the root": "os.listdir('/')",
    "list temporary files": "os.listdir('/tmp')",
    "read another's folder": "open(request['other_file']).read()",
    "write to its folder": "open('x', 'w').write('x')",
    "write elsewhere": "open('/tmp/x-from-child', 'w').write('x')",
    "make a folder": "os.mkdir('x')",
    "follow a link out": "open(request['link']).read()",
    "open a device": "open('/dev/zero', 'rb')",
    "take more memory": "bytearray(3 * 1024 ** 3)",
    "raise its own limits": "resource.setrlimit(resource.RLIMIT_AS, (2**40, 2**40))",
    "make namespaces": "assert ctypes.CDLL(None).unshare(0x20000) == 0",
    "mount": "assert ctypes.CDLL(None).mount(b'none', b'/tmp', b'tmpfs', 0, None) == 0",
    "open many files": "[os.open(os.path.dirname(os.__file__), os.O_RDONLY) for _ in range(200)]",
}


def attempt(code: str, tmp_path: Path) -> dict[str, object]:
    secret = tmp_path / "other.txt"
    secret.write_text("of another file")
    link = tmp_path / "link"
    link.symlink_to(secret)
    request = {
        "attempt": code,
        "project_file": str(Path(__file__).parents[3] / "pyproject.toml"),
        "other_file": str(secret),
        "link": str(link),
    }
    command = list(decoder_command())
    command[command.index("-c") + 1] = _PROBE
    with ParserProcess(request, b"", limits=DEFAULT_LIMITS, command=command) as parser:
        return parser.read_header(30)


@pytest.mark.skipif(
    sys.platform != "linux" or not all((capabilities().files, capabilities().system_calls)),
    reason="this kernel lacks Landlock or call filters",
)
@pytest.mark.parametrize("action", FORBIDDEN)
def test_forbidden_action_is_denied(action: str, tmp_path: Path) -> None:
    answer = attempt(FORBIDDEN[action], tmp_path)
    assert answer["done"] is False, action


@pytest.mark.parametrize(
    "code",
    [
        "threading.Thread(target=lambda: None).start()",
        "import xml.dom.minidom",
        "from PIL import Image",
        "bytearray(300 * 1024 ** 2)",
        "assert os.listdir('/usr/share/fonts') is not None if os.path.isdir('/usr/share/fonts') else True",
    ],
)
def test_what_parsing_needs_is_allowed(code: str, tmp_path: Path) -> None:
    assert attempt(code, tmp_path) == {"type": "answer", "done": True, "bytes": 0}


def test_it_sees_no_environment_of_the_parent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOZHUANG_SECRET", "key")
    allowed = "{'LC_ALL', 'LC_CTYPE', 'TMPDIR', 'MALLOC_ARENA_MAX', 'LD_LIBRARY_PATH', '__CF_USER_TEXT_ENCODING'}"
    assert attempt(f"assert set(os.environ) <= {allowed}, os.environ", tmp_path)["done"] is True


def test_it_inherits_no_open_files(tmp_path: Path) -> None:
    handle = os.open(tmp_path, os.O_RDONLY)
    os.set_inheritable(handle, True)
    try:
        code = f"try:\n os.fstat({handle})\nexcept OSError:\n pass\nelse:\n raise AssertionError"
        assert attempt(code, tmp_path)["done"] is True
    finally:
        os.close(handle)


def test_network_is_cut_even_where_the_parent_has_it(tmp_path: Path) -> None:
    assert socket.AF_INET is not None
    assert capabilities().network_cut
    assert attempt("socket.create_connection(('127.0.0.1', 9), 1)", tmp_path)["done"] is False


def test_capabilities_can_be_shown() -> None:
    held = capabilities()
    assert held.memory
    assert held.cpu_time
    assert json.dumps({"network": held.network_cut})
