"""The demo event: its files with times of today, and the codes to scan."""

from __future__ import annotations

import csv
import re
import shutil
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from kiosk.domain.names.latin_names import parts_of
from kiosk.domain.records.entities import Event, Guest
from kiosk.domain.text.messages import Sentence
from kiosk.resources import resource

DAY = date(2024, 12, 11)
"""The date in the files."""

# In this part of the day the times are not changed: a session is on and another follows.
_AS_PLANNED = (time(8, 30), time(17, 0))
# Otherwise the first keynote is on, unless the forum, 08:30 to 20:00, would pass midnight.
_LIVELY = datetime(2024, 12, 11, 10, 0)  # noqa: DTZ001 - local to the event, as the files are
_EARLIEST, _LATEST = timedelta(hours=-8, minutes=-30), timedelta(hours=4)
_STEP = timedelta(minutes=30)
_MOMENT = re.compile(rf"{DAY} \d\d:\d\d")

_WORTH_SCANNING = (
    "minseo.kim@example.com",
    "adaline.fenwick@example.org",
    "garam.hong@example.com",
    "maria-fernanda-de-los-angeles.etxeberria-goikoar-y-montalban@example.org",
    "thi-my-duyen.nguyen@example.org",
    "thi-my-duyen.nguyen2@example.org",
    "faisal.al-mudhairi@example.org",
    "ligaya.sampaguillo@example.org",
    "aigerim.nurlykhan@example.org",
    "goran.ostervalla@example.org",
    "kestutis.zvirblaitis@example.com",
    "josephine.tallgrass@example.com",
    "kavyanjali.mehrotia@example.org",
    "philippa.garrowby@example.com",
)
_FOREIGN = "OTHR-7Q4K9M2X8R3TN5VW"
_UNKNOWN = "HTTPS://EXAMPLE.ORG/LUNCH"


@dataclass(frozen=True, slots=True)
class DemoCode:
    """A code to scan: its guest (empty for none), and `why` it is interesting."""

    name: str
    code: str
    why: Sentence


def shift_for(now: datetime) -> timedelta:
    """The offset for all times in the files so that a session is on at `now`, in the event's zone.

    The times stay within today. From 08:30 to 17:00 they are not changed; at other times the forum
    is moved by whole half hours.
    """
    today = datetime.combine(now.date(), time()) - datetime.combine(DAY, time())
    if _AS_PLANNED[0] <= now.time() < _AS_PLANNED[1]:
        return today
    wanted = datetime.combine(DAY, now.time()) - _LIVELY
    return today + max(_EARLIEST, min(wanted // _STEP * _STEP, _LATEST))


def copy_demo_files(now: datetime, folder: Path) -> list[Path]:
    """Copies the event's lists into `folder`, moved by `shift_for`, with the host's pictures.

    Returns the paths of the lists.
    """
    shift = shift_for(now)
    paths = []
    shutil.copytree(resource("demo", "event"), folder / "event")
    for source in sorted(resource("demo").glob("*.csv")):
        paths.append(folder / source.name)
        text = _MOMENT.sub(lambda found: _moved(found[0], shift), source.read_text("utf-8"))
        paths[-1].write_text(text, "utf-8")
    return paths


def _moved(moment: str, shift: timedelta) -> str:
    return (datetime.fromisoformat(moment) + shift).isoformat(" ", "minutes")


def demo_codes() -> list[DemoCode]:
    """Codes of guests that lead to the various outcomes, and two codes of nobody."""
    with resource("demo", "guests.csv").open(encoding="utf-8", newline="") as file:
        guests = {row["E-mail"]: row for row in csv.DictReader(file)}
    pieces = [
        DemoCode(_name(guests[email]), guests[email]["Code"], Sentence(f"demo.{place}"))
        for place, email in enumerate(_WORTH_SCANNING, start=1)
    ]
    foreign = DemoCode("", _FOREIGN, Sentence("demo.foreign"))
    return [*pieces, foreign, DemoCode("", _UNKNOWN, Sentence("demo.unknown"))]


def _name(guest: dict[str, str]) -> str:
    names = Guest(
        family_latin=guest["Family name"],
        given_latin=guest["Given name"],
        country=guest["Country"],
    )
    return guest["Name (Korean)"] or " ".join(parts_of(names, Event()))
