"""The command that makes a machine a kiosk, a desk, both or the hub of an event."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli import terminal
from kiosk.cli.machine import event_source
from kiosk.cli.machine.answers import EVENT, place_of, read_answers, take_over
from kiosk.cli.machine.examination import examine_disk, examine_machine
from kiosk.cli.machine.interview import ask_about_machine, ask_about_place
from kiosk.cli.machine.settings_lines import write_settings
from kiosk.cli.machine.sheet import MachineSheet, sheet_lines, write_sheet
from kiosk.cli.options import now
from kiosk.domain.equipment.machine_findings import MachineFinding, Verdict
from kiosk.domain.equipment.machine_setup import MachineRole
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import make_folder
from kiosk.settings import Settings, SettingsError, read_settings, settings_file
from kiosk.store import Store
from kiosk.usecases.devices.device_names import kiosk_name

_NAMED = "KIOSK_SETTINGS"


def setup(
    answers: Annotated[
        Path | None,
        typer.Option("--answers", metavar="FILE", help="A TOML file of answers; asks nothing."),
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option("--sheet", metavar="FILE", help="Where the sheet goes, as a PDF.")
    ] = None,
) -> None:
    """Set this machine up: what it is, its event, its screen; and examine it. Again at any time."""
    file = settings_file(os.environ)
    _take_over(file)
    current = _current(file)
    given = None if answers is None else _checked_answers(answers, current)
    chosen = given if given is not None else _first_answers(current)
    role, store = MachineRole(chosen["role"]), chosen.get("store") or current.event_store
    disk = _safe_disk(store)
    store = event_source.take_in(chosen.pop(EVENT, ""), store)
    checkpoints = _checkpoints(store)
    if given is None:
        chosen |= ask_about_place(current, role, checkpoints)
    elif answers is not None:
        _check_checkpoint(chosen.get("checkpoint", ""), checkpoints, answers)
    write_settings(file, chosen | {"store": store.absolute()})
    settings = read_settings(os.environ)
    findings = [disk, *examine_machine(settings, store)]
    _print_sheet(_sheet(settings, file, findings), sheet or store.with_name("machine-sheet.pdf"))
    if any(one.verdict is Verdict.FAULT for one in findings):
        raise typer.Exit(terminal.REFUSED)


def _current(file: Path) -> Settings:
    """The settings until now; $KIOSK_SETTINGS may name a file that is still to be written."""
    if file.is_file():
        return read_settings(os.environ)
    return read_settings({name: os.environ[name] for name in os.environ if name != _NAMED})


def _take_over(file: Path) -> None:
    """Bring a settings file of an earlier version up to date."""
    renewed, notes = take_over(file)
    if renewed:
        write_settings(file, renewed)
    for note in notes:
        terminal.say(note)


def _checked_answers(file: Path, current: Settings) -> dict[str, Any]:
    answers = read_answers(file)
    answers.setdefault("role", current.role)
    if not answers["role"]:
        values = {"file": file, "right": Sentence("settings.right.role")}
        raise SettingsError(Sentence("setup.no_role", values))
    if problem := event_source.problem_of(answers.get(EVENT, "")):
        values = {"source": place_of(file, EVENT), "key": EVENT, "right": problem}
        raise SettingsError(Sentence("settings.wrong", values))
    if "language" in answers:
        os.environ["KIOSK_LANGUAGE"] = answers["language"]
    return answers


def _first_answers(current: Settings) -> dict[str, Any]:
    return ask_about_machine(current, current.event_store.exists(), event_source.problem_of)


def _safe_disk(store: Path) -> MachineFinding:
    """What was found of the store's disk; exits where it would lose entries."""
    folder = store.absolute().parent
    make_folder(folder)
    disk = examine_disk(folder)
    if disk.verdict is Verdict.FAULT:
        terminal.end(disk.sentence)
    return disk


def _checkpoints(path: Path) -> list[str]:
    """The ids of the event's checkpoints; none while there is no event."""
    if not path.exists():
        return []
    with closing(Store.open(path, kiosk_name(path))) as store:
        return list(store.programme().checkpoints)


def _check_checkpoint(checkpoint: str, known: Sequence[str], answers: Path) -> None:
    """Refuse a checkpoint that the event lacks; without an event it may come later."""
    if checkpoint and known and checkpoint not in known:
        right = Sentence("setup.checkpoint", {"known": ", ".join(known)})
        place = place_of(answers, "checkpoint")
        values = {"source": place, "key": "checkpoint", "right": right}
        raise SettingsError(Sentence("settings.wrong", values))


def _sheet(settings: Settings, file: Path, findings: Sequence[MachineFinding]) -> MachineSheet:
    role, store = MachineRole(settings.role), settings.event_store
    rows: list[tuple[Sentence, Sentence | str]] = [
        (Sentence("setup.row.role"), Sentence(f"setup.choice.{role}")),
        (Sentence("setup.row.store"), str(store)),
        (Sentence("setup.row.settings"), str(file)),
    ]
    if "attendee" in role.faces:
        rows += [
            (Sentence("setup.row.checkpoint"), settings.checkpoint or "–"),
            (Sentence("setup.row.rotation"), f"{settings.rotation}°"),
        ]
    return MachineSheet(socket.gethostname(), now(), rows, findings, _following(role, store))


def _following(role: MachineRole, store: Path) -> list[Sentence]:
    """What people do next."""
    if role is MachineRole.HUB:
        return [Sentence("setup.next.hub", {"command": f"kiosk hub start --store {store}"})]
    event = [] if store.exists() else [Sentence("setup.next.code")]
    return [
        *event,
        Sentence("setup.next.start"),
        Sentence("setup.next.scanners"),
        Sentence("setup.next.session"),
    ]


def _print_sheet(sheet: MachineSheet, path: Path) -> None:
    texts = terminal.texts()
    for line in sheet_lines(sheet, texts):
        terminal.print_words(line)
    write_sheet(path, sheet, texts)
    terminal.say("setup.sheet.written", path=path)
