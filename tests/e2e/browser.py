"""A headless Chromium spoken to over two pipes: no socket, no driver, nothing to install beside the browser."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_browser = pytest.mark.skipif(
    PROGRAM is None or shutil.which("bash") is None, reason="Chromium is not on this machine"
)
_WAIT_SECONDS = 30.0


class Page:
    """One tab. `requests` are the addresses it asked for, `complaints` its errors and console warnings."""

    def __init__(self, to_browser: int, from_browser: int) -> None:
        self._out, self._in = to_browser, from_browser
        self._rest, self._last, self._session = b"", 0, ""
        self.requests: list[str] = []
        self.complaints: list[str] = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def resize(self, width: int, height: int, *, scale: float = 1, mobile: bool = False) -> None:
        self.ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=mobile
        )

    def open(self, address: str) -> None:
        """Go there, and wait until the page and its pictures are loaded."""
        loaded = self._loads = 0
        self.ask("Page.navigate", url=address)
        end = time.monotonic() + _WAIT_SECONDS
        while self._loads == loaded:
            self._hear(end)

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression, after promises are kept."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        codes = {"Tab": 9, "Enter": 13, "Escape": 27}
        text = {"text": "\r"} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=codes[key], **text)

    def move_to(self, selector: str) -> None:
        """Bring the first such element into view and put the pointer on its middle."""
        x, y = self._middle(selector)
        self.ask("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def click(self, selector: str) -> None:
        x, y = self._middle(selector)
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        # What a click sets off (a change of the address, say) comes with the next turn of the page.
        self.run("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")

    def picture(self) -> bytes:
        """The visible part of the page as PNG."""
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def print_pdf(self) -> bytes:
        return base64.b64decode(self.ask("Page.printToPDF", preferCSSPageSize=True)["data"])

    def _middle(self, selector: str) -> tuple[float, float]:
        at = self.run(
            f"""(() => {{ const it = document.querySelector({json.dumps(selector)});
            it.scrollIntoView({{block: "center"}}); const box = it.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]; }})()"""
        )
        return at[0], at[1]

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._last += 1
        wanted = self._last
        message: dict[str, Any] = {"id": wanted, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + _WAIT_SECONDS
        while True:
            heard = self._hear(end)
            if heard.get("id") == wanted:
                assert "error" not in heard, heard["error"]
                result: dict[str, Any] = heard["result"]
                return result

    def _hear(self, end: float) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], max(0.0, end - time.monotonic()))
            assert ready, "the browser does not answer"
            part = os.read(self._in, 1 << 20)
            assert part, "the browser has ended"
            self._rest += part
        text, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        parameters = message.get("params", {})
        match message.get("method"):
            case "Page.loadEventFired":
                self._loads += 1
            case "Network.requestWillBeSent":
                self.requests.append(parameters["request"]["url"])
            case "Log.entryAdded":
                self.complaints.append(parameters["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.complaints.append(str(parameters["exceptionDetails"]))
            case "Runtime.consoleAPICalled" if parameters["type"] in ("error", "warning"):
                self.complaints.append(str(parameters["args"]))
        return message


@contextlib.contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """A tab of a fresh browser that keeps everything in `profile`."""
    assert PROGRAM is not None
    child_in, to_browser = os.pipe()
    from_browser, child_out = os.pipe()
    options = ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage")
    quiet = ("--no-first-run", "--disable-background-networking", "--disable-sync", "--disable-component-update")
    # The browser wants the pipes as descriptors 3 and 4.
    script = f'exec "$0" "$@" 3<&{child_in} 4>&{child_out}'
    command = ["bash", "-c", script, PROGRAM, *options, *quiet, "--remote-debugging-pipe", f"--user-data-dir={profile}"]
    with (profile.parent / "browser.log").open("wb") as log:
        process = subprocess.Popen(command, pass_fds=(child_in, child_out), stdout=log, stderr=log)
    os.close(child_in)
    os.close(child_out)
    try:
        yield Page(to_browser, from_browser)
    finally:
        os.close(to_browser)
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
        process.kill()
        process.wait()
        os.close(from_browser)
