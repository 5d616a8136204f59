"""Chromium without a window, asked over its debugging pipe: what a reader's browser does.

Chromium reads a message from file descriptor 3 and answers on 4, each ended by a zero byte.
"""

import base64
import json
import os
import select
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--mute-audio",
    "--no-first-run",
    "--disable-background-networking",
    "--autoplay-policy=no-user-gesture-required",
    "--remote-debugging-pipe",
)


_LONGEST_SECONDS = 30
_AS_3_AND_4 = (
    "import os, sys\n"
    "told, tells = os.dup(int(sys.argv[1])), os.dup(int(sys.argv[2]))\n"
    "os.dup2(told, 3), os.dup2(tells, 4)\n"
    "os.set_inheritable(3, True), os.set_inheritable(4, True)\n"
    "os.execvp(sys.argv[3], sys.argv[3:])"
)


def _with_pipes(to_child: int, from_child: int) -> list[str]:
    return [sys.executable, "-c", _AS_3_AND_4, str(to_child), str(from_child)]


class Browser:
    """One page in a browser with a folder of its own; ``console`` is what it complained of."""

    def __init__(self, program: str, folder: Path, size: tuple[int, int] = (1000, 900)) -> None:
        to_child, self._out = os.pipe()
        self._in, from_child = os.pipe()
        self._number, self._rest, self._is_loaded = 0, b"", False
        self._session: str | None = None
        self.console: list[str] = []
        window = f"--window-size={size[0]},{size[1]}"
        profile = f"--user-data-dir={folder}"
        self._process = subprocess.Popen(
            [*_with_pipes(to_child, from_child), program, *_FLAGS, window, profile],
            pass_fds=(to_child, from_child),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_child)
        os.close(from_child)
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session = None
        try:
            self._ask("Browser.close")
            self._process.wait(_LONGEST_SECONDS)
        finally:
            self._process.kill()
            self._process.wait()
            os.close(self._out)
            os.close(self._in)

    def open(self, page: Path, **media: str) -> None:
        """Show a file, by preferences of the reader such as ``prefers_color_scheme``."""
        features = [{"name": k.replace("_", "-"), "value": v} for k, v in media.items()]
        self.call("Emulation.setEmulatedMedia", features=features)
        self._is_loaded = False
        self.call("Page.navigate", url=page.as_uri())
        while not self._is_loaded:
            self._keep(self._next())

    def run(self, script: str) -> Any:
        """Return what a script comes to, once its promise is kept."""
        got = self.call(
            "Runtime.evaluate",
            expression=script,
            awaitPromise=True,
            returnByValue=True,
            userGesture=True,
        )
        assert "exceptionDetails" not in got, got["exceptionDetails"]
        return got["result"].get("value")

    def click(self, selector: str) -> None:
        """Press the mouse in the middle of the first element that a selector finds."""
        found = f"document.querySelector({json.dumps(selector)})"
        self.run(f"{found}.scrollIntoView({{block: 'center', behavior: 'instant'}})")
        box = self.run(f"{found}.getBoundingClientRect().toJSON()")
        at = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **at)

    def press(self, key: str, text: str = "") -> None:
        """Press a key by its name, with the letter that it writes where it writes one."""
        code = {"Enter": 13, " ": 32, "Tab": 9, "ArrowRight": 39, "ArrowLeft": 37}[key]
        named = {"key": key, "windowsVirtualKeyCode": code}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **named)
        self.call("Input.dispatchKeyEvent", type="keyUp", **named)

    def picture(self, file: Path, *, whole: bool = False) -> None:
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(shot["data"]))

    def printed(self, file: Path) -> None:
        made = self.call("Page.printToPDF", preferCSSPageSize=True)
        file.write_bytes(base64.b64decode(made["data"]))

    def call(self, method: str, **given: Any) -> dict[str, Any]:
        """Ask the page for something by the browser's own name of it."""
        return self._ask(method, **given)

    def _ask(self, method: str, **given: Any) -> dict[str, Any]:
        self._number += 1
        sent: dict[str, Any] = {"id": self._number, "method": method, "params": given}
        if self._session:
            sent["sessionId"] = self._session
        os.write(self._out, json.dumps(sent).encode() + b"\0")
        while (got := self._next()).get("id") != self._number:
            self._keep(got)
        assert "error" not in got, got["error"]
        return dict(got["result"])

    def _keep(self, told: dict[str, Any]) -> None:
        if told.get("method") == "Page.loadEventFired":
            self._is_loaded = True
        elif told.get("method") == "Log.entryAdded":
            self.console.append(told["params"]["entry"]["text"])
        elif told.get("method") == "Runtime.exceptionThrown":
            self.console.append(str(told["params"]["exceptionDetails"]))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._in], [], [], _LONGEST_SECONDS)
            assert ready, "the browser does not answer"
            piece = os.read(self._in, 1 << 16)
            assert piece, "the browser is gone"
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))
