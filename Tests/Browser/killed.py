#!/usr/bin/env python3
"""How much of a draft outlives a browser that is killed a second after the last key.

    rehearse debrief export latest --for Sam -o sam.html --yes
    Tests/Browser/killed.py sam.html [times] [seconds]

Types into the page with Chromium and with Firefox, kills the browser with all its processes (SIGKILL), starts it
again on the same profile, and looks whether the last words are there. Needs chromium and firefox-esr on the PATH;
one that is missing is named and left out.
"""
import fcntl
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

FIELD = "document.querySelector('.reaction textarea')"
# What stands in the field once there is something; nothing where two seconds bring nothing.
RESTORED = f"""new Promise((done) => {{
  const end = performance.now() + 2000;
  const look = () => {FIELD}.value || performance.now() > end ? done({FIELD}.value) : setTimeout(look, 20);
  look();
}})"""


class Chromium:
    """Chromium over its pipe, the protocol's messages parted by a NUL."""

    names = ["chromium", "chromium-browser", "google-chrome"]

    def __init__(self, program, profile):
        to_read, self.out = os.pipe()
        self.source, to_write = os.pipe()

        def pipes():
            os.setsid()
            # Out of the way first: either may be 3 or 4 itself.
            source, out = (fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (to_read, to_write))
            os.dup2(source, 3)
            os.dup2(out, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer, self.number, self.session = b"", 0, None

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        answer = self.await_message(lambda message: message.get("id") == self.number)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def await_message(self, is_wanted):
        while True:
            while b"\0" not in self.buffer:
                part = os.read(self.source, 1 << 16)
                if not part:
                    raise RuntimeError("the browser has closed its pipe")
                self.buffer += part
            line, self.buffer = self.buffer.split(b"\0", 1)
            message = json.loads(line)
            if is_wanted(message):
                return message

    def open(self, address):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Page.navigate", url=address)
        self.await_message(lambda message: message.get("method") == "Page.loadEventFired")

    def run(self, script):
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        return answer["result"].get("value")

    def type(self, text):
        self.run(f"{FIELD}.closest('.step').classList.add('current'); {FIELD}.focus()")
        for letter in text:
            self.call("Input.insertText", text=letter)


class Firefox:
    """Firefox over Marionette: a length, a colon, a list."""

    names = ["firefox-esr", "firefox"]

    def __init__(self, program, profile):
        pathlib.Path(profile, "user.js").write_text('user_pref("marionette.port", 0);\n')
        self.process = subprocess.Popen(
            [program, "--headless", "--marionette", "--no-remote", "--profile", profile],
            start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        port = next(line.split()[-1] for line in self.process.stdout if "Listening on port" in line)
        self.socket = socket.create_connection(("127.0.0.1", int(port)))
        self.file = self.socket.makefile("rb")
        self.number = 0
        self.read()
        self.call("WebDriver:NewSession", {})

    def read(self):
        length = b""
        while not length.endswith(b":"):
            length += self.file.read(1)
        return json.loads(self.file.read(int(length[:-1])))

    def call(self, method, parameters):
        self.number += 1
        text = json.dumps([0, self.number, method, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, result = self.read()
        if error:
            raise RuntimeError(error)
        return result

    def open(self, address):
        self.call("WebDriver:Navigate", {"url": address})

    def run(self, script):
        return self.call("WebDriver:ExecuteScript", {"script": f"return {script}", "args": []})["value"]

    def type(self, text):
        self.run(f"({FIELD}.closest('.step').classList.add('current'), {FIELD}.focus())")
        element = self.call("WebDriver:FindElement", {"using": "css selector", "value": ".reaction textarea"})["value"]
        identity = next(iter(element.values()))
        for letter in text:
            self.call("WebDriver:ElementSendKeys", {"id": identity, "text": letter})


def kill(browser):
    os.killpg(browser.process.pid, signal.SIGKILL)
    browser.process.wait()


def outlast(browser, seconds):
    """Lets the time go by after which it is killed; one that ends by itself before is an error."""
    try:
        browser.process.wait(seconds)
    except subprocess.TimeoutExpired:
        return
    raise RuntimeError("the browser has ended by itself")


def survives(kind, program, page, seconds):
    profile = tempfile.mkdtemp(prefix="killed-")
    text = f"to the last word {time.time_ns()}"
    try:
        browser = kind(program, profile)
        browser.open(page)
        browser.type(text)
        outlast(browser, seconds)
        kill(browser)
        browser = kind(program, profile)
        browser.open(page)
        kept = browser.run(RESTORED) or ""
        kill(browser)
        return len(kept), len(text)
    finally:
        shutil.rmtree(profile, ignore_errors=True)


def main():
    page = pathlib.Path(sys.argv[1]).resolve().as_uri()
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 1
    for kind in (Chromium, Firefox):
        program = next(filter(None, map(shutil.which, kind.names)), None)
        if not program:
            print(f"{kind.__name__}: not on the PATH, left out")
            continue
        results = [survives(kind, program, page, seconds) for _ in range(times)]
        whole = sum(kept == all for kept, all in results)
        print(f"{kind.__name__}: {whole} of {times} drafts whole {seconds:g} s after the last key")
        print("  letters kept of each: " + " ".join(f"{kept}/{all}" for kept, all in results if kept != all))


main()
