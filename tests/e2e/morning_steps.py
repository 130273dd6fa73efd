"""The steps of a morning at the demo event, in the windows of a kiosk and a desk."""

from __future__ import annotations

import os
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl

from kiosk.cli.options import now
from kiosk.store import Store
from kiosk.usecases.checkin import alerts, ticket_queue
from kiosk.usecases.reports.show_lists import VIEWS
from tests.e2e.face_processes import State
from tests.e2e.morning import Morning, scans
from tests.e2e.morning_guests import (
    ADALINE,
    GUESTS,
    KESTUTIS,
    MINSEO,
    PHILIPPA,
    YEOUL,
    YUNSEUL,
    guest_in,
    name_of,
    plain_name_of,
)

UNKNOWN_CODE = "HTTPS://EXAMPLE.ORG/LUNCH"
FOUND = {"en": ADALINE, "ko": YEOUL}

HIGHLIGHTED = {
    "en": (("alasdair", "G205"), ("fenw", ADALINE)),
    "ko": (("sung yeoul", "G181"), ("yeoul", "G176")),
}
"""What is typed first and whom it finds, then what finds another first and that one too."""

_FORGOTTEN = 120.0
"""Seconds after which no screen of an earlier guest is left."""

QUERIES = {ADALINE: "fenwik adalin", YEOUL: "ryu yeoul"}
CORRECTED = {ADALINE: "Adeline", YEOUL: "Yeowool"}
ROOMS = {"en": ("Garden Terrace", "Hall A"), "ko": ("가든테라스", "A홀")}


def guests_are_greeted(morning: Morning) -> None:
    kiosk = morning.kiosk
    kiosk.wait_until("the first screen", lambda state: state["screen"] == "attract")
    for guest, language in ((MINSEO, "ko"), (PHILIPPA, "en")):
        kiosk.scan(GUESTS[guest]["Code"])
        name = plain_name_of(guest, language).split()[0].upper()
        kiosk.wait_until(f"a welcome for {name}", partial(_is_greeted, name, language))
        assert morning.scans_of(guest) == [("Admitted", "kiosk-1", False)]
        morning.take_picture(f"greeted-{language}", kiosk)


def _is_greeted(name: str, language: str, state: State) -> bool:
    return name in state["title"].upper() and state["language"] == language


def a_vip_arrives(morning: Morning) -> None:
    kiosk, desk = morning.kiosk, morning.desk
    kiosk.scan(GUESTS[YUNSEUL]["Code"])
    desk.wait_until("the alert of a VIP", lambda state: state["urgent"] == [YUNSEUL])
    morning.take_picture("vip", kiosk, desk)
    morning.acknowledge(YUNSEUL)
    [alert] = morning.recorded("who saw to it", alerts.alerts)
    assert alert.acknowledged_by == desk.shown["staff"]


def an_unknown_code_is_referred_to_the_desk(morning: Morning) -> None:
    kiosk, desk = morning.kiosk, morning.desk
    kiosk.scan(UNKNOWN_CODE)
    state = kiosk.wait_until("an unknown code", lambda state: "desk" in state["actions"])
    morning.take_picture("unknown", kiosk)
    kiosk.press(state["actions"]["desk"])
    number = kiosk.wait_until("a number", lambda state: state["number"])["number"]
    desk.wait_until(f"ticket {number}", lambda state: state["tickets"] == [number])
    morning.take_picture("ticket", kiosk, desk)
    morning.button("desk.queue.take")
    desk.wait_until("whose it is", lambda state: state["taken"] == [state["staff"]])
    morning.button("desk.queue.close")
    morning.recorded("no ticket left", lambda store: not ticket_queue.queue(store, now()))
    desk.wait_until("an empty queue", lambda state: not state["tickets"])


def the_highlight_follows_what_is_typed(morning: Morning) -> None:
    """The guest highlighted for an earlier text is in the next list too, but not first."""
    desk = morning.desk
    (first, other), (second, wanted) = HIGHLIGHTED[morning.language]
    morning.search_for(first, name_of(other, morning.language))
    morning.open_by_name(second, name_of(wanted, morning.language))
    morning.take_picture("highlight", desk)
    assert morning.scans_of(other) == morning.scans_of(wanted) == []


def a_guest_is_found_and_checked_in(morning: Morning) -> None:
    desk, guest = morning.desk, FOUND[morning.language]
    morning.open_by_name(QUERIES[guest], name_of(guest, morning.language))
    morning.take_picture("found", desk)
    if morning.by_mouse:
        desk.double_click("primary")
    else:
        desk.key("Return", "Return")
    name = name_of(guest, morning.language)
    desk.wait_until(
        "an entry", lambda state: state["notice"].startswith(name) and "U" in state["notice"]
    )
    assert morning.scans_of(guest) == [("Admitted", "desk-1", False)]
    assert desk.shown["person"] == name
    if GUESTS[guest]["Attention"]:
        morning.acknowledge(guest)
    morning.take_picture("checked-in", desk)


def a_name_is_corrected(morning: Morning) -> None:
    desk, guest = morning.desk, FOUND[morning.language]
    old, new = GUESTS[guest]["Given name"], CORRECTED[guest]
    morning.do("e", "desk.action.correct")
    desk.wait_until("fields", lambda state: state["form"] == "correct")
    morning.fill("given_latin", new)
    desk.wait_until("old and new", lambda state: state["entries"]["given_latin"] == [new, old])
    morning.take_picture("correcting", desk)
    morning.submit()
    change = f"{old} → {new}"
    desk.wait_until(
        change,
        lambda state: (
            not state["form"] and any(change in detail for _, detail, _ in state["history"])
        ),
    )
    assert morning.recorded("a guest", partial(guest_in, guest=guest))["given_latin"] == new
    morning.take_picture("corrected", desk)


def the_history_is_unfolded(morning: Morning) -> None:
    desk = morning.desk
    assert not desk.shown["history_shown"]
    morning.scroll_card_to("desk.card.history.show")
    morning.do("1", "desk.card.history.show")
    desk.wait_until("the history", lambda state: state["history_shown"])
    morning.take_picture("history", desk)


def an_entry_is_annulled(morning: Morning) -> None:
    desk, guest = morning.desk, FOUND[morning.language]
    morning.do("u", "desk.action.undo")
    desk.wait_until("a question", lambda state: state["form"] == "undo" and not state["ready"])
    morning.choose("wrong_person")
    desk.wait_until("a reason", lambda state: state["ready"])
    with desk.hold_mouse("hold") if morning.by_mouse else desk.hold_key("Return"):
        morning.recorded("the annulment", lambda store: scans(store, guest)[0][-1])
        morning.take_picture("annulling", desk)
    desk.wait_until("a struck entry", lambda state: any(struck for *_, struck in state["history"]))
    if not morning.by_mouse:
        desk.key(*["Next"] * 9)
    morning.take_picture("annulled", desk)


def a_blocked_guest_is_admitted(morning: Morning) -> None:
    desk, name = morning.desk, name_of(KESTUTIS, morning.language)
    desk.scan(GUESTS[KESTUTIS]["Code"])
    desk.wait_until(f"the card of {name}", lambda state: state["person"] == name)
    morning.do("f", "desk.action.force")
    desk.wait_until("a question", lambda state: state["form"] == "force")
    morning.choose("organiser")
    desk.wait_until("a reason", lambda state: state["ready"])
    morning.take_picture("forcing", desk)
    morning.submit()
    desk.wait_until("no question", lambda state: not state["form"])
    [(outcome, device, _)] = morning.scans_of(KESTUTIS)
    assert (outcome, device) == ("Admitted", "desk-1")
    morning.acknowledge(KESTUTIS)
    morning.take_picture("forced", desk)


def a_walk_in_is_registered(morning: Morning) -> None:
    desk = morning.desk
    morning.go("n", "walk_in")
    for entry, text in (
        ("family_latin", "Marlowe"),
        ("given_latin", "Ingrid"),
        ("organisation_ko", "Northfield Observatory"),
    ):
        morning.fill(entry, text)
    morning.tick("researcher")
    morning.fill("phone", "010-0000-4242")
    morning.tick("yes")
    desk.wait_until("consent", lambda state: state["entries"]["consent"][0])
    morning.take_picture("walk-in", desk)
    morning.submit()
    desk.wait_until("their card", lambda state: state["person"] == "MARLOWE Ingrid")
    walked_in = morning.recorded("a walk-in", _walk_in)
    assert walked_in["codes"]
    assert [scan[0] for scan in morning.scans_of(walked_in["id"])] == ["Admitted"]
    if not morning.by_mouse:
        desk.key("Escape")
        desk.wait_until("nobody's card", lambda state: not state["person"])
    morning.open_by_name("marlowe", "MARLOWE Ingrid")
    morning.take_picture("walked-in", desk)


def a_walk_in_is_merged_with_a_vip(morning: Morning) -> None:
    """The walk-in and a record of the list are one person: they are merged into the latter."""
    desk, name = morning.desk, name_of(YUNSEUL, morning.language)
    walked_in = morning.recorded("a walk-in", _walk_in)
    morning.do("g", "desk.action.merge")
    desk.wait_until("whom to merge with", lambda state: state["form"] == "merge")
    morning.fill("query", plain_name_of(YUNSEUL, "en"))
    desk.wait_until(name, lambda state: any(name in title for title in state["offered"]))
    if morning.by_mouse:
        morning.press(desk, "desk.merge.choose")
    else:
        desk.key("Down")
    desk.wait_until("both records", lambda state: state["ready"])
    morning.take_picture("merging", desk)
    morning.submit()
    desk.wait_until(
        f"the card of {name}", lambda state: not state["form"] and state["person"] == name
    )
    desk.scan(walked_in["codes"][0])
    desk.wait_until("the VIP by the walk-in's code", lambda state: state["person"] == name)
    morning.acknowledge(YUNSEUL)
    morning.take_picture("merged", desk)


def _walk_in(store: Store) -> dict[str, Any] | None:
    return next((row for row in VIEWS["guests"](store) if row["walk_in"]), None)


def a_room_changes(morning: Morning) -> None:
    kiosk, desk = morning.kiosk, morning.desk
    morning.go("r", "programme")
    morning.step_to("session:reception")
    morning.tick("hall-a")
    desk.wait_until(
        "a change", lambda state: state["ready"] and state["entries"]["room"][0] == "hall-a"
    )
    morning.take_picture("changing-room", desk)
    morning.submit()
    morning.recorded("the new room", _is_moved)
    kiosk.advance(_FORGOTTEN)
    kiosk.wait_until("the first screen", lambda state: state["screen"] == "attract")
    kiosk.scan(GUESTS[PHILIPPA if morning.language == "en" else MINSEO]["Code"])
    state = kiosk.wait_until("a guest again", lambda state: "day" in state["actions"])
    kiosk.press(state["actions"]["day"])
    old, new = ROOMS[morning.language]
    kiosk.wait_until(
        f"{old} changed for {new}",
        lambda state: any(old in before and new in room for _, before, room in state["agenda"]),
    )
    morning.take_picture("room-changed", kiosk, desk)


def _is_moved(store: Store) -> bool:
    sessions = {row["id"]: row for row in VIEWS["sessions"](store)}
    moved = sessions["reception"]
    return (moved["room"], moved["room_before"]) == ("hall-a", "terrace")


def boards_are_shown(morning: Morning) -> None:
    desk = morning.desk
    if not morning.by_mouse:
        desk.key("Escape")
    for key, page in (("d", "dashboard"), ("l", "delegations"), ("t", "tables")):
        morning.go(key, page)
        morning.take_picture(page, desk)
    morning.button("desk.dark")
    desk.wait_until("a dark desk", lambda state: state["dark"])
    morning.take_picture("tables-dark", desk)
    morning.go("d", "dashboard")
    morning.take_picture("dashboard-dark", desk)
    morning.button("desk.light")
    desk.wait_until("a light desk", lambda state: not state["dark"])


def the_record_is_exported(morning: Morning) -> None:
    desk = morning.desk
    morning.go("x", "exports")
    morning.step_to("everything")
    morning.submit()
    file, *_ = desk.wait_until("a file", lambda state: state["files"])["files"]
    morning.take_picture("exported", desk)
    path = Path(os.environ["XDG_DOCUMENTS_DIR"]) / file
    with closing(openpyxl.load_workbook(path, read_only=True)) as book:
        cells = {str(cell) for sheet in book for row in sheet.values for cell in row}
    assert any(CORRECTED[FOUND[morning.language]] in cell for cell in cells)
    assert any("MARLOWE" in cell for cell in cells)
