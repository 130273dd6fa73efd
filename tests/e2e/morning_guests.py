"""The guests of the demo event whom the steps of a morning are about."""

from __future__ import annotations

import csv
import random
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.cli.options import now
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.resources import resource
from kiosk.store import Store
from kiosk.usecases.admin.demo import CHECKPOINT, create_demo_event
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.reports.show_lists import VIEWS


def _read_guests() -> dict[str, dict[str, str]]:
    with resource("demo", "guests.csv").open(encoding="utf-8", newline="") as file:
        return {row["Guest ID"]: row for row in csv.DictReader(file)}


GUESTS = _read_guests()


MINSEO, PHILIPPA, YUNSEUL, ADALINE, KESTUTIS = "G144", "G211", "G029", "G036", "G127"


YEOUL = "G001"


DELEGATION, DELEGATES = "Embassy of France", ("G038", "G039")


COMPANION = "companion"
"""Somebody without a name who comes with the first of the delegates."""


SESSION, IN_SESSION = "session-4", ("G002", "G003")
"""A session whose door admits one guest at a time, and two who are enrolled in it."""


def name_of(guest: str, language: str) -> str:
    """The name as the desk shows it: a Latin one after its title, with no break between them."""
    row = GUESTS[guest]
    name = plain_name_of(guest, language)
    if name == row["Name (Korean)"]:
        return name
    courtesy = row["Courtesy"] if row["Style"] in ("", "H.E.", "Hon.") else ""
    title = "".join(f"{word}\N{NO-BREAK SPACE}" for word in (row["Style"], courtesy) if word)
    return f"{title}{name}"


def plain_name_of(guest: str, language: str) -> str:
    """The name alone: in Latin letters the family name is first for Koreans only."""
    row = GUESTS[guest]
    if language == "ko" and row["Name (Korean)"]:
        return row["Name (Korean)"]
    given, family = row["Given name"], row["Family name"].upper()
    return f"{family} {given}" if row["Country"] == "KR" else f"{given} {family}"


_EARLY = 90


# Found at the desk; not among the early arrivals.
_FOUND = {"G176", "G181", "G205"}


_TESTED_GUESTS = {
    *(MINSEO, PHILIPPA, YUNSEUL, ADALINE, KESTUTIS, YEOUL),
    *(*DELEGATES, *IN_SESSION, *_FOUND),
}


def create_event_with_arrivals(path: Path) -> None:
    """Create the demo event in a new store, with arrivals recorded at another kiosk."""
    with closing(Store.open(path, "set-up", create=True)) as store:
        create_demo_event(store, now())
        talk = store.programme().sessions[SESSION]
        narrowed = facts.change_fact(talk, replace(talk, capacity=1))
        host = guest_in(store, DELEGATES[0])["id"]
        come_with = Guest(COMPANION, delegation=DELEGATION, companion_of=host, companion_number=1)
        registered = facts.change_fact(None, come_with)
        store.append([one for one in (narrowed, registered) if one])
    chance = random.Random(11)
    early = [row for id_, row in GUESTS.items() if id_ not in _TESTED_GUESTS and is_plain(row)]
    with closing(Store.open(path, "kiosk-2")) as store:
        check_in, came = CheckIn(store, CHECKPOINT, now), now()
        for row in chance.sample(early, _EARLY):
            ago = timedelta(minutes=chance.triangular(1, 100, 35))
            check_in.scan(ScanRequest.of(row["Code"], at=came - ago))


def is_let_in(row: dict[str, str]) -> bool:
    return row["Status"] == "confirmed" and not row["Valid from"]


def is_plain(row: dict[str, str]) -> bool:
    return is_let_in(row) and not (row["VIP"] or row["Attention"])


def guest_in(store: Store, guest: str) -> dict[str, Any]:
    return next(row for row in VIEWS["guests"](store) if guest in (row["reference"], row["id"]))
