"""Steps of a morning at a door: a delegation checked in at once, and a full session."""

from __future__ import annotations

from functools import partial

from kiosk.store import Store
from kiosk.usecases.guests.delegations import delegation
from tests.e2e.face_processes import State
from tests.e2e.morning import Morning
from tests.e2e.morning_guests import (
    COMPANION,
    DELEGATES,
    DELEGATION,
    GUESTS,
    IN_SESSION,
    SESSION,
    name_of,
)


def a_delegation_is_checked_in_at_once(morning: Morning) -> None:
    """A delegation is found by typing; its people, one a companion, are checked in by one act."""
    desk = morning.desk
    if not morning.by_mouse:
        desk.key("Escape")
    morning.go("l", "delegations")
    if morning.by_mouse:
        desk.press("lineSearch")
    wanted = [DELEGATION]
    desk.type("france", "one delegation", lambda state: state["lines"] == wanted)
    if morning.by_mouse:
        desk.press(DELEGATION)
    else:
        desk.key("Return")
    people = (*DELEGATES, COMPANION)
    desk.wait_until("its people", lambda state: len(state["items"]) == len(people))
    morning.do("a", "dl.every")
    desk.wait_until("all selected", lambda state: all(chosen for *_, chosen in state["items"]))
    morning.take_picture("delegation", desk)
    if morning.by_mouse:
        desk.press(desk.shown["actions"]["check_in"])
    else:
        desk.key("c")
    morning.recorded("a delegation inside", _is_inside)
    for guest in people:
        assert morning.scans_of(guest) == [("Admitted", "desk-1", False)]
    morning.take_picture("delegation-in", desk)


def _is_inside(store: Store) -> bool:
    return all(member.inside for member in delegation(store, DELEGATION))


def a_full_session_has_a_waiting_list(morning: Morning) -> None:
    """Scan mode at a session for one: the second waits, and is let in after the first has left."""
    desk, (first, second) = morning.desk, IN_SESSION
    morning.go("ctrl+s", "scan_mode")
    _switch(morning, SESSION)
    desk.scan(GUESTS[first]["Code"])
    desk.wait_until("the first inside", partial(_shows, name_of(first, morning.language)))
    morning.take_picture("scan-mode", desk)
    desk.scan(GUESTS[second]["Code"])
    state = desk.wait_until("a full session", partial(_shows, name_of(second, morning.language)))
    assert state["scanned"][2]
    morning.take_picture("full", desk)
    _act(morning, "w", "sm.wait")
    desk.wait_until("a number", lambda now: now["scanned"][2] != state["scanned"][2])
    _act(morning, "o", "sm.turn.exit")
    desk.scan(GUESTS[first]["Code"])
    desk.wait_until("the first gone", partial(_shows, name_of(first, morning.language)))
    _act(morning, "Escape", "sm.leave")
    desk.wait_until("the search", lambda state: state["page"] == "find")
    morning.go("ctrl+w", "doors")
    morning.step_to_line(SESSION)
    desk.wait_until("who waits", lambda state: len(state["items"]) == 1)
    morning.take_picture("waiting", desk)
    if morning.by_mouse:
        desk.press(desk.shown["actions"]["let_in"])
    else:
        desk.key("c")
    desk.wait_until("nobody waiting", lambda state: not state["items"])
    assert [outcome for outcome, *_ in morning.scans_of(second)] == ["Full", "Admitted"]
    _switch(morning, "main")


def _shows(name: str, state: State) -> bool:
    return bool(state["scanned"]) and state["scanned"][1] == name


def _act(morning: Morning, key: str, sentence: str) -> None:
    """Do an action of scan mode, which has no search field, by its key or its button."""
    if morning.by_mouse:
        morning.press(morning.desk, sentence)
    else:
        morning.desk.key(key)


def _switch(morning: Morning, checkpoint: str) -> None:
    """Change the checkpoint of the desk by two keys, or by the mouse."""
    desk = morning.desk
    if morning.by_mouse:
        desk.press("doorCheckpoint" if desk.shown["page"] == "scan_mode" else "checkpoint")
    else:
        desk.key("ctrl+g")
    keys = desk.wait_until("the checkpoints", lambda state: state["checkpoint_keys"])
    if morning.by_mouse:
        desk.press(f"checkpoint.{checkpoint}")
    else:
        desk.key(keys["checkpoint_keys"][checkpoint])
    desk.wait_until(checkpoint, lambda state: state["checkpoint"] == checkpoint)
