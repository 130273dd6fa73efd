"""Signed tickets and passes at the command line: none is forged by other letters or other case."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.command_process import run_command
from tests.domain.codes import tickets
from tests.e2e.cli.ticket_event import EVENT, GATE, SIGNED, json_lines_of, write

# Valid until 2 January 2026.
EXPIRED = tickets.NEW_YEAR_2026


@pytest.mark.parametrize("keys", [tickets.PRETIX_PEM_BODY, ""])
def test_other_case_makes_no_expired_ticket_valid(tmp_path: Path, keys: str) -> None:
    """The holder of a ticket can print it in any case."""
    event = write(tmp_path / "event.csv", EVENT | {"Ticket keys": keys})
    gate = write(tmp_path / "checkpoints.csv", GATE)
    guests = write(
        tmp_path / "guests.csv",
        {"Name": "Was Valid", "Code": EXPIRED, "E-mail": ""},
        {"Name": "Is Valid", "Code": SIGNED, "E-mail": ""},
    )
    store = tmp_path / "event.db"
    run_command("import", event, gate, guests, "--store", store)
    scan = ("scan", "--store", store, "--checkpoint", "main", "--json")
    (late,) = json_lines_of(*scan, given=EXPIRED)
    assert (late["outcome"], late["guest"]["name_latin"]) == ("NoLonger", "Was Valid")
    forged = f"{EXPIRED.upper()}\n{EXPIRED.lower()}\n{EXPIRED.swapcase()}\n{SIGNED.swapcase()}"
    for answer in json_lines_of(*scan, given=forged):
        assert (answer["outcome"], answer["reason"]) == ("NeedsDesk", "bad_signature")
        assert answer["guest"]["name_latin"] in ("Was Valid", "Is Valid")
    (valid,) = json_lines_of(*scan, given=SIGNED)
    assert (valid["outcome"], valid["guest"]["name_latin"]) == ("Admitted", "Is Valid")
    again = run_command("import", event, gate, guests, "--store", store)
    assert "0 facts" in again.stdout or "nothing" in again.stdout.lower(), again.stdout


def test_no_pass_of_ours_is_forged_and_its_case_does_not_matter(tmp_path: Path) -> None:
    desk, gate, keys = (tmp_path / name for name in ("desk.db", "gate.db", "keys.json"))
    event = write(tmp_path / "event.csv", EVENT)
    checkpoint = write(tmp_path / "checkpoints.csv", GATE)
    walk_in = write(tmp_path / "guests.csv", {"Name": "한현장", "Category": "regular"})
    run_command("import", event, checkpoint, "--store", gate)
    run_command("import", event, checkpoint, walk_in, "--store", desk)
    ((guest,),) = json_lines_of("show", "guests", "--store", desk, "--json")
    (issued,) = json_lines_of("pass", "--store", desk, "--guest", guest["id"], "--json")
    run_command("devices", "export", keys, "--store", desk)
    run_command("devices", "trust", keys, "--store", gate, given="y\n")
    code = issued["code"]
    other = {letter: "0" if letter != "0" else "1" for letter in code}
    altered = [
        code[:place] + other[code[place]] + code[place + 1 :] for place in range(4, len(code), 7)
    ]
    scan = ("scan", "--store", gate, "--checkpoint", "main", "--json")
    for store in (gate, desk):
        for answer in json_lines_of("read", "--store", store, "--json", given="\n".join(altered)):
            assert answer["outcome"] in ("NeedsDesk", "Foreign", "NotFound")
            assert answer["guest"] is None
    (admitted,) = json_lines_of(*scan, given=code.lower())
    assert (admitted["outcome"], admitted["guest"]["name_ko"]) == ("Admitted", "한현장")


def test_a_pass_is_admitted_by_a_store_without_the_guest(tmp_path: Path) -> None:
    desk, gate, keys, picture = (
        tmp_path / name for name in ("desk.db", "gate.db", "keys.json", "pass.png")
    )
    event = write(tmp_path / "event.csv", EVENT)
    checkpoint = write(
        tmp_path / "checkpoints.csv", {"Checkpoint ID": "main", "Checkpoint name": "G"}
    )
    walk_in = write(tmp_path / "guests.csv", {"Name": "한현장", "Category": "regular"})
    run_command("import", event, checkpoint, "--store", gate)
    run_command("import", event, checkpoint, walk_in, "--store", desk)
    ((guest,),) = json_lines_of("show", "guests", "--store", desk, "--json")
    (issued,) = json_lines_of(
        "pass", "--store", desk, "--guest", guest["id"], "--out", picture, "--json"
    )
    assert len(issued["code"]) <= 300

    scan = ("scan", "--store", gate, "--checkpoint", "main", "--json")
    (unknown,) = json_lines_of(*scan, given=issued["code"])
    assert (unknown["outcome"], unknown["reason"]) == ("NeedsDesk", "bad_signature")
    run_command("devices", "export", keys, "--store", desk)
    ((own,),) = json_lines_of("devices", "list", "--store", desk, "--json")
    question = run_command("devices", "trust", keys, "--store", gate, given="n\n", ends=1)
    assert own["fingerprints"][0] in question.stderr
    assert json_lines_of("devices", "list", "--store", gate, "--json") == [[]]
    run_command("devices", "trust", keys, "--store", gate, given="y\n")
    (previewed,) = json_lines_of("read", picture, "--store", gate, "--json")
    assert (previewed["reader"], previewed["outcome"], previewed["guest"]["id"]) == (
        "pass",
        "Admitted",
        guest["id"],
    )
    (admitted,) = json_lines_of(*scan, given=issued["code"])
    assert (admitted["outcome"], admitted["guest"]["name_ko"]) == ("Admitted", "한현장")

    ((device,),) = json_lines_of("devices", "list", "--store", gate, "--json")
    run_command("devices", "revoke", device["id"], "--store", gate)
    (refused,) = json_lines_of(*scan, given=issued["code"])
    assert (refused["outcome"], refused["reason"]) == ("NeedsDesk", "revoked")
    refusal = run_command("devices", "trust", picture, "--store", gate, ends=1)
    assert str(picture) in refusal.stderr
    assert "nobody" in run_command("pass", "--store", desk, "--guest", "nobody", ends=1).stderr
    nowhere = run_command("read", "any", "--store", desk, "--checkpoint", "nowhere", ends=2)
    assert "nowhere" in nowhere.stderr
    assert run_command(
        "pass", "--store", desk, "--guest", guest["id"], "--out", "/no/x.png", ends=3
    ).stderr
