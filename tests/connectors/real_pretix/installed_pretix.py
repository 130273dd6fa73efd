"""A pretix that is installed in a virtual environment, started on the loopback interface.

It needs neither redis nor a mail server. Its database is a file of SQLite in the folder that is
given; making it takes some minutes, once.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import urllib3

ORGANIZER, EVENT = "kgf", "forum2026"
_SETTINGS = """[pretix]
instance_name=Recording
url={url}
datadir={folder}/data
registration=off
[database]
backend=sqlite3
[django]
secret=recording
"""
# pretix has texts in Korean, and leaves the language out of its choice.
_WITH_KOREAN = """from pretix.settings import *
LANGUAGES = [*LANGUAGES, ("ko", "Korean")]
"""
# Run by the Python of pretix: what its interface does not make. Prints the token of a team.
_FIRST_RECORDS = """
import datetime, django, sys, zoneinfo
django.setup()
from django_scopes import scopes_disabled
from pretix.base.models import Event, Organizer, Team
organizer_slug, event_slug = sys.argv[1:]
with scopes_disabled():
    organizer = Organizer.objects.create(slug=organizer_slug, name="Korea Forum")
    zone = zoneinfo.ZoneInfo("Asia/Seoul")
    event = Event.objects.create(
        organizer=organizer, slug=event_slug, currency="KRW", live=True, has_subevents=False,
        name={"ko": "한국 과학 포럼", "en": "Korea Science Forum"},
        date_from=datetime.datetime(2026, 6, 2, 9, tzinfo=zone),
        date_to=datetime.datetime(2026, 6, 3, 18, tzinfo=zone),
        date_admission=datetime.datetime(2026, 6, 2, 8, 30, tzinfo=zone),
    )
    settings = event.settings
    settings.timezone, settings.locales, settings.locale = "Asia/Seoul", ["en", "ko"], "en"
    settings.name_scheme, settings.ticket_secret_generator = "full_transcription", "pretix_sig1"
    team = Team.objects.create(
        organizer=organizer, name="Recording", all_events=True,
        all_event_permissions=True, all_organizer_permissions=True,
    )
    print(team.tokens.create(name="Recording").token)
"""


@dataclass(frozen=True, slots=True)
class RunningPretix:
    """Where a pretix answers, and the token of a team that may do everything there."""

    url: str
    team_token: str
    pool: urllib3.PoolManager

    def send(self, method: str, path: str, body: Any = None) -> Any:
        """The answer to a request below `/api/v1/organizers/…`. Raises RuntimeError unless 2xx."""
        url = f"{self.url}/api/v1/organizers/{ORGANIZER}/{path}"
        headers = {"Authorization": f"Token {self.team_token}"}
        sent = {} if body is None else {"json": body}
        answer = self.pool.request(method, url, headers=headers, **sent)
        if not 200 <= answer.status < 300:
            raise RuntimeError(f"{method} {path} {json.dumps(body)[:500]}: {answer.data[:500]!r}")
        return answer.json() if answer.data else None

    def of_event(self, method: str, path: str, body: Any = None) -> Any:
        """The same below the event."""
        return self.send(method, f"events/{EVENT}/{path}", body)


@contextmanager
def started_pretix(venv: Path, folder: Path, port: int = 18345) -> Iterator[RunningPretix]:
    """A pretix with a new event without products; `folder` keeps its database.

    Raises RuntimeError where it does not answer, CalledProcessError where it cannot be set up.
    """
    url, python = f"http://localhost:{port}", venv / "bin" / "python"
    (folder / "data").mkdir(parents=True, exist_ok=True)
    settings = folder / "pretix.cfg"
    settings.write_text(_SETTINGS.format(url=url, folder=folder), encoding="utf-8")
    (folder / "with_korean.py").write_text(_WITH_KOREAN, encoding="utf-8")
    environment = {
        **os.environ,
        "PRETIX_CONFIG_FILE": str(settings),
        "DJANGO_SETTINGS_MODULE": "with_korean",
        "PYTHONPATH": str(folder),
    }
    _make_database(python, folder, environment)
    made = subprocess.run(
        [python, "-c", _FIRST_RECORDS, ORGANIZER, EVENT],
        env=environment,
        cwd=folder,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    token = made.stdout.split()[-1]
    command: list[str | Path] = [
        venv / "bin" / "gunicorn",
        "pretix.wsgi",
        f"--bind=127.0.0.1:{port}",
        "--workers=1",
    ]
    with (folder / "server.log").open("w", encoding="utf-8") as log:
        server = subprocess.Popen(command, env=environment, cwd=folder, stdout=log, stderr=log)
    pool = urllib3.PoolManager(retries=False, timeout=60.0)
    try:
        _wait_until_it_answers(pool, url)
        yield RunningPretix(url, token, pool)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def _make_database(python: Path, folder: Path, environment: dict[str, str]) -> None:
    """An empty database; what making it took is kept as a file beside it."""
    used, empty = folder / "data" / "db.sqlite3", folder / "empty.sqlite3"
    used.unlink(missing_ok=True)
    if not empty.exists():
        command: list[str | Path] = [python, "-m", "pretix", "migrate", "--verbosity", "0"]
        subprocess.run(command, env=environment, cwd=folder, check=True)
        used.rename(empty)
    shutil.copy(empty, used)


def _wait_until_it_answers(pool: urllib3.PoolManager, url: str) -> None:
    for _ in range(240):
        with suppress(urllib3.exceptions.HTTPError):
            if pool.request("GET", f"{url}/api/v1/organizers/").status == 401:
                return
        time.sleep(0.5)
    raise RuntimeError(f"{url} does not answer")
