"""Records a real pretix: what it answers to the connector, and what it decides at its doors.

    python -m tests.connectors.real_pretix.record VENV FOLDER

starts the pretix that is installed in a virtual environment (`pip install pretix gunicorn`), fills
an event with made-up people, and writes `recording.json.xz` beside this module. `FOLDER` keeps an
empty database, which takes some minutes to make. With `--serve` nothing is recorded: the filled
event is there until a line is entered, and the environment for the tests of a live one is printed.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.store import Store
from tests.connectors.json_server import served
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.real_pretix.forum_filling import Forum
from tests.connectors.real_pretix.forum_orders import DECIDED_AT, PEOPLE
from tests.connectors.real_pretix.installed_pretix import (
    EVENT,
    ORGANIZER,
    RunningPretix,
    started_pretix,
)
from tests.connectors.real_pretix.morning import Morning, entered_here, entered_there
from tests.connectors.real_pretix.recording import (
    FILE,
    DoorDecisions,
    Recording,
    RecordingProxy,
    connector_to,
    paired,
)


def first_token_of_device(server: RunningPretix) -> str:
    """The token, which works once, of a new device that may do what a scanner may."""
    body = {
        "name": "Door",
        "all_events": True,
        "limit_events": [],
        "security_profile": "pretixscan",
    }
    return str(server.send("POST", "devices/", body)["initialization_token"])


def door_decisions(server: RunningPretix, forum: Forum) -> DoorDecisions:
    """What the pretix decides about everybody at every list; nothing is stored there."""
    found = DoorDecisions(forum.lists)
    for code in forum.secrets:
        answers = [_decision(server, code, list_id) for list_id in forum.lists]
        found.decisions[code] = [str(one.get("reason") or one["status"]) for one in answers]
        for reason, answer in zip(found.decisions[code], answers, strict=True):
            found.samples.setdefault(reason, answer)
    return found


def _decision(server: RunningPretix, code: str, list_id: int) -> dict[str, Any]:
    url = f"{server.url}/api/v1/organizers/{ORGANIZER}/checkinrpc/redeem/"
    body = {"lists": [list_id], "secret": code, "datetime": DECIDED_AT.isoformat()}
    headers = {"Authorization": f"Token {server.team_token}"}
    answer = server.pool.request("POST", url, headers=headers, json=body | {"simulate": True})
    found = answer.json()
    if "status" not in found:
        raise RuntimeError(f"{code} at {list_id}: {found}")
    return dict(found)


def record(server: RunningPretix, forum: Forum) -> Recording:
    """A device is set up, copies the event, and tells of a morning."""
    doors, first = door_decisions(server, forum), first_token_of_device(server)
    proxy = RecordingProxy(address=server.url)
    with served(proxy), tempfile.TemporaryDirectory() as folder:
        access = paired(proxy.url, first)
        with closing(Store.open(Path(folder) / "event.db", "kiosk-1", create=True)) as store:
            run = ExchangeRun(store, proxy, connector=connector_to(access), token=access.token)
            run.step()
            Morning(run).come()
            for _ in range(2):
                run.step()
            assert entered_here(run) == entered_there(run)
            run.system.close()
    return Recording(proxy.taken, doors)


def main() -> None:
    venv, folder = map(Path, sys.argv[1:3])
    with started_pretix(venv.resolve(), folder.resolve()) as server:
        forum = Forum(server)
        forum.fill(PEOPLE)
        if "--serve" in sys.argv:
            live = [server.url, ORGANIZER, EVENT, server.team_token]
            sys.stdout.write(f"KIOSK_LIVE_PRETIX={','.join(live)}\n")
            sys.stdout.flush()
            sys.stdin.readline()
            return
        record(server, forum).write(FILE)


if __name__ == "__main__":
    main()
