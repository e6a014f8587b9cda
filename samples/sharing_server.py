"""A stand-in for the city's data sharing, with invented records: `python -m samples.sharing_server [--port 8899]`.

It speaks the contract of docs/data-sharing.zh-CN.md. What it is asked for decides how it behaves (`MODES`), so that
every failure can be tried: the mode is set for the whole server. It listens on this machine only.
"""

from __future__ import annotations

import argparse
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import MappingProxyType
from typing import Any

RECORDS: Mapping[str, Mapping[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "identity": {
            "411599199001010014": {"name": "张测试", "id_number": "411599199001010014", "valid_to": "2040-03-01"},
            "411599198001010010": {"name": "王示范", "id_number": "411599198001010010", "valid_to": "2040-03-01"},
        },
        "licence": {
            "91411599MA9TEXT00M": {
                "name": "信阳样例充电服务有限公司",
                "uscc": "91411599MA9TEXT00M",
                "legal_person": "王示范",
                "status": "存续",
            },
        },
        "property": {
            "91411599MA9TEXT00M": {
                "cert_no": "豫（2021）信阳市不动产权第0001234号",
                "holders": ["信阳样例充电服务有限公司"],
                "location": "信阳市浉河区样例大道100号",
                "status": "现势",
            },
        },
    }
)
MODES = ("ok", "down", "busy", "slow", "drip", "partial", "contradicting", "garbage", "huge", "refused", "moved", "cut")
_KEYS = {"identity": "id_number", "licence": "uscc", "property": "uscc"}


class Server(ThreadingHTTPServer):
    """`mode` may be changed while it runs; `seconds`: how long `slow` takes. `asked`: what came in, for tests."""

    daemon_threads = True

    def __init__(self, port: int = 0, mode: str = "ok", seconds: float = 30.0, token: str = "") -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.mode, self.seconds, self.token = mode, seconds, token
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.stopping = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        query = json.loads(body).get("query", {})
        self.server.asked.append((self.path, query))
        kind = self.path.rsplit("/", 1)[-1]
        if self.server.token and self.headers.get("Authorization") != f"Bearer {self.server.token}":
            self._send(401, {"error": "unauthorised"})
        elif self.path not in {f"/v1/{known}" for known in _KEYS}:
            self._send(404, {"error": "unknown"})
        else:
            self._answer(kind, query)

    def _answer(self, kind: str, query: Mapping[str, str]) -> None:
        mode = self.server.mode
        if mode in ("down", "busy") or (mode == "slow" and self.server.stopping.wait(self.server.seconds)):
            self._send(503, {"error": "unavailable"})
            return
        if mode in ("garbage", "huge", "drip", "moved", "cut", "refused"):
            self._misbehave(mode)
            return
        record = RECORDS[kind].get(query.get(_KEYS[kind], ""))
        if record is None:
            self._send(200, {"status": "not_found"})
            return
        said = dict(record)
        if mode == "partial":
            said.pop("legal_person", None)
            said.pop("id_number", None)
            said.pop("location", None)
        elif mode == "contradicting":
            said |= {"name": "郑州他处贸易有限公司", "legal_person": "赵某样", "holders": ["郑州他处贸易有限公司"]}
        status = "partial" if mode == "partial" else "found"
        self._send(200, {"status": status, "record": said, "source": "演示数据", "as_of": time.strftime("%Y-%m-%d")})

    def _misbehave(self, mode: str) -> None:
        if mode == "refused":
            self._send(403, {"error": "forbidden"})
        elif mode == "moved":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif mode == "garbage":
            self._write(200, b"<html>\xff not json</html>")
        elif mode == "huge":
            self._write(200, b'{"status": "found", "x": "' + b"x" * 1_000_000 + b'"}')
        elif mode == "cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b'{"status"')
            self.close_connection = True
        else:
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            for _ in range(1000):
                self.wfile.write(b" ")
                if self.server.stopping.wait(0.05):
                    return

    def _send(self, status: int, body: Mapping[str, Any]) -> None:
        self._write(status, json.dumps(body, ensure_ascii=False).encode())

    def _write(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        """Nothing is logged: a request holds numbers of people."""


@contextmanager
def running(mode: str = "ok", *, seconds: float = 30.0, token: str = "") -> Iterator[Server]:
    """A server on a free port of this machine, stopped afterwards."""
    server = Server(mode=mode, seconds=seconds, token=token)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stopping.set()
        server.shutdown()
        server.server_close()
        thread.join()


def main() -> None:
    parser = argparse.ArgumentParser(description="数据共享接口的演示替身（虚构数据，只在本机监听）")
    parser.add_argument("--port", type=int, default=8899)
    parser.add_argument("--mode", choices=MODES, default="ok", help="怎样答复：正常，或某一种故障")
    arguments = parser.parse_args()
    server = Server(arguments.port, arguments.mode)
    print(f"{server.url}（{arguments.mode}），按 Ctrl+C 结束")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()


if __name__ == "__main__":
    main()
