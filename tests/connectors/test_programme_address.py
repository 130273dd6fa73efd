"""A programme that goes on being changed at an address: taken in, shown, and told apart."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.connectors.systems import open_system
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector
from tests.connectors.json_server import JsonServer
from tests.connectors.pretix_store import ExchangeRun
from tests.exchange.importing.schedules.schedule_samples import ITEMS, calendar, frab_json, moved


@dataclass
class Site:
    """A site on loopback that knows which version a client has."""

    content: bytes = b""
    status: int = 200
    port: int = 0
    answers: list[int] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}/2027/schedule?lang=en"


class _Handler(BaseHTTPRequestHandler):
    site: Site

    def do_GET(self) -> None:
        tag = f'"{hashlib.sha256(self.site.content).hexdigest()[:8]}"'
        status = 304 if self.headers.get("If-None-Match") == tag else self.site.status
        self.site.answers.append(status)
        self.send_response_only(status)
        self.send_header("ETag", tag)
        if status == 302:
            self.send_header("Location", "https://login.example.org/")
        body = b"" if status == 304 else self.site.content
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Print nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site(frab_json(ITEMS).encode())
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": site}))
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join(10)


@pytest.fixture
def run(empty_store: Path, tmp_path: Path, site: Site) -> Iterator[ExchangeRun]:
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with closing(Store.open(folder / "event.db", "kiosk-1")) as store:
        connector = Connector("programme", "programme", site.url, "", "programme")
        yield (run := ExchangeRun(store, JsonServer(), connector=connector, token=""))
        run.system.close()


def test_a_talk_that_moves_there_has_another_room_here_and_nothing_is_read_twice(
    run: ExchangeRun, site: Site
) -> None:
    assert run.step().problem is None
    assert run.progress.refused == {}
    before = run.store.vector()
    run.step()
    assert (site.answers, run.store.vector()) == ([200, 304], before)
    changed = moved(ITEMS, "a1", room="K.1.105")
    site.content = frab_json(changed[:3]).encode()
    run.step()
    sessions = run.store.programme().sessions
    assert (sessions["a1"].room, sessions["a1"].room_before) == ("r-2", "r-1")
    assert [one.id for one in sessions.values() if one.cancelled] == ["a4"]
    run.system.close()  # after a new start the versions are still known
    run.open()
    run.step()
    assert site.answers == [200, 304, 200, 304]


def test_what_is_not_there_or_no_programme_is_said_and_the_next_one_comes(
    run: ExchangeRun, site: Site
) -> None:
    site.status = 404
    problem = run.step().problem
    assert problem is not None
    assert (problem.id, problem.values["path"]) == (
        "connect.fault.not_there",
        "/2027/schedule?lang=en",
    )
    site.status = 302
    problem = run.step().problem
    assert problem is not None
    assert (problem.id, problem.values["elsewhere"]) == (
        "connect.fault.redirect",
        "login.example.org",
    )
    site.status, site.content = 200, b"<html>Log in to the wireless network</html>"
    [why] = run.step().refused.values()
    assert str(why.values["problem"]) == "Sentence(id='import.file.markup', values={})"
    site.content = b"BEGIN:VCALENDAR\r\n" + bytes(21 << 20)
    problem = run.step().problem
    assert problem is not None
    assert (problem.id, problem.values["most"]) == ("connect.fault.large", 20)
    site.content = calendar(ITEMS).encode()
    progress = run.step()
    assert (progress.problem, progress.refused) == (None, {})
    assert len(run.store.programme().sessions) == len(ITEMS)


def test_an_unreachable_site_is_tried_again(run: ExchangeRun) -> None:
    gone = Connector("programme", "programme", "http://localhost:9/x.ics", "", "programme")
    with closing(open_system(gone, "", seconds=1.0)):
        run.connector = gone
        run.system.close()
        run.open()
        problem = run.step().problem
    assert problem is not None
    assert problem.id == "connect.fault.unreachable"


def test_a_programme_is_set_up_by_command(site: Site, tmp_path: Path) -> None:
    path, file = tmp_path / "event.db", tmp_path / "plan.ics"

    def invoke(*words: str) -> int:
        return CliRunner().invoke(app, ["connect", *words, "--store", str(path)]).exit_code

    assert invoke("add", "programme", "http://example.org/schedule.json") == 2
    assert invoke("add", "programme", "schedule.json") == 2
    assert invoke("add", "programme", site.url, "--name", "talks") == 0
    assert invoke("check", "talks") == 0
    assert invoke("run", "--once") == 0
    file.write_text(calendar(ITEMS))
    assert invoke("add", "programme", str(file)) == 0
    with closing(Store.open_read_only(path)) as store:
        assert len(store.programme().sessions) == len(ITEMS)
