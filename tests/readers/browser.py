"""Chromium, without network, profile and sandbox, reading pages of a server in this process."""
import http.server
import shutil
import subprocess
import tempfile
import threading
import urllib.parse

CHROMIUM = shutil.which("chromium")
OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync",
           "--dump-dom"]
# Longer than a busy machine needs; only a page that does not scroll takes so long.
PATIENCE = 5  # seconds

PAGE = """<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body>
<div style="height: 5000px"></div>{}
<script>onscroll = () => fetch("/scrolled")</script><img src="/wait">"""


class ScrollServer(http.server.ThreadingHTTPServer):
    """Shows one page, which goes on loading until the browser has scrolled or patience ends."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.page = ""
        self.scrolled = threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def scrolls(self, content, fragment):
        """Whether the fragment leads the browser down to the content."""
        self.page = PAGE.format(content)
        self.scrolled.clear()
        with tempfile.TemporaryDirectory(prefix="isnad-") as profile:
            subprocess.run(
                [CHROMIUM, *OPTIONS, "--user-data-dir=" + profile,
                 f"http://127.0.0.1:{self.server_port}/#{fragment}"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60, check=True)
        return self.scrolled.is_set()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        path = urllib.parse.urlsplit(self.path).path
        if path == "/scrolled":
            self.server.scrolled.set()
        elif path == "/wait":
            self.server.scrolled.wait(PATIENCE)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        if path == "/":
            self.wfile.write(self.server.page.encode())

    def log_message(self, *_):
        pass
