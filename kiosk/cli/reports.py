"""Commands for the event's data: export, paper lists, erasure."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli import terminal
from kiosk.cli.options import (
    AsJson,
    Force,
    StorePath,
    admin_actor,
    check_ending,
    check_free,
    from_input,
    now,
    open_for_reading,
    open_store,
)
from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.invisible_characters import Cleansed
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind, PaperGrouping
from kiosk.store.errors import StoreReadOnly
from kiosk.store.recovery.doctor import CheckResult
from kiosk.usecases.admin.signed_heads import check_head
from kiosk.usecases.checkin.admission_service import CheckpointMissing
from kiosk.usecases.checkin.json_answers import as_json

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.usecases.reports.paper_lists import PaperEntered


def export(
    kind: Annotated[ExportKind, typer.Argument(help="What to export.")],
    store: StorePath,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write it.")],
    format_: Annotated[
        ExportFormat | None, typer.Option("--format", help="If not as the file's name says.")
    ] = None,
    by: Annotated[
        PaperGrouping, typer.Option("--by", help="What stands together on paper.")
    ] = PaperGrouping.DELEGATION,
    *,
    force: Force = False,
) -> None:
    """Write what the organiser takes home.

    The report and the list for paper are PDFs, the calendars of guests a ZIP of .ics files.
    """
    from kiosk.texts import GuestTexts, load_texts
    from kiosk.usecases.reports import exports

    if format_ is None:
        check_ending(out, tuple(ExportFormat))
    form = ExportFormat(format_ or out.suffix.lower().lstrip("."))
    request = exports.ExportRequest(kind, form, out, by)
    check_free(*exports.files_of(request), force=force)
    words = (load_texts("ko"), load_texts("en"))
    try:
        with open_store(store) as opened_store, terminal.progress() as progress:
            result = exports.export(
                opened_store,
                admin_actor(),
                request,
                words,
                at=now(),
                guest_texts=GuestTexts(),
                progress=progress,
            )
    except StoreReadOnly:
        terminal.end(Sentence("cli.export.unnoted", {"path": store}), terminal.FAILED)
    except OSError as error:
        values = {"file": out, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.export.unwritten", values), terminal.FAILED)
    if isinstance(result, exports.CalendarsWithoutAddress):
        terminal.end(Sentence("export.calendars.address"), terminal.USAGE)
    if not isinstance(result, exports.Exported):
        terminal.end(Sentence("cli.export.unsuited"), terminal.USAGE)
    for path in result.files:
        terminal.say("cli.export.done", path=path)
    if result.advice:
        terminal.say(result.advice)


def paper(
    file: Annotated[Path, typer.Argument(help="Codes or numbers, one a line; - reads the input.")],
    store: StorePath,
    checkpoint: Annotated[str, typer.Option("--checkpoint", help="Where they entered.")],
    at: Annotated[str, typer.Option("--at", metavar="TIME", help="When: 09:30, or date and time.")],
    *,
    undo: Annotated[
        bool, typer.Option("--undo", help="Undo what was entered from the same list.")
    ] = False,
    as_json_list: AsJson = False,
) -> None:
    """Enter whom people let in with a list on paper; doing it twice changes nothing."""
    from kiosk.usecases.reports.paper_lists import enter, read_lines

    text = _read_ticked_list(file)
    with open_store(store) as opened_store:
        programme = opened_store.programme()
        moment = _moment(at, ZoneInfo(programme.event.timezone))
        if moment is None:
            terminal.end(Sentence("cli.paper.time", {"value": at}), terminal.USAGE)
        if moment > now():
            terminal.end(Sentence("cli.paper.future", {"value": at}), terminal.USAGE)
        lines = read_lines(text)
        if checkpoint not in programme.checkpoints:
            missing = CheckpointMissing(checkpoint, list(programme.checkpoints))
            terminal.end(missing.sentence, terminal.USAGE)
        if undo:
            _undo_paper(opened_store, checkpoint, moment, lines, as_json_list)
            return
        entered = terminal.result_or_exit(
            enter(opened_store, admin_actor(), checkpoint, moment, lines)
        )
    _warn_about_invisible_characters(file, lines)
    if as_json_list:
        terminal.print_json([_as_json(entry) for entry in entered])
    else:
        for entry in entered:
            _print_entry(entry)
    if not all(map(_is_inside, entered)):
        raise typer.Exit(terminal.REFUSED)


def _undo_paper(
    store: Store, checkpoint: str, at: datetime, lines: Sequence[str], as_json_object: bool
) -> None:
    from kiosk.usecases.reports.paper_lists import undo_entered

    reason, actor = terminal.texts().say("cli.paper.reason"), admin_actor()
    undone = terminal.result_or_exit(
        undo_entered(store, actor, checkpoint, at, lines, reason=reason, now=now())
    )
    if as_json_object:
        terminal.print_json({"undone": undone.count})
    else:
        terminal.say("cli.paper.undone", count=undone.count)
    if not undone.count:
        raise typer.Exit(terminal.REFUSED)


def _read_ticked_list(file: Path) -> str:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8-sig", "replace")
    except OSError as error:
        values = {"file": file, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.paper.unread", values), terminal.FAILED)
    if "\0" in text:
        terminal.end(Sentence("cli.paper.binary", {"file": file}), terminal.USAGE)
    return text


def _warn_about_invisible_characters(file: Path, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines, 1):
        if isinstance(line, Cleansed):
            values = {"file": file, "row": number, "shown": line.shown}
            terminal.print_error(Sentence("cli.paper.invisible", values))


def _print_entry(entry: PaperEntered) -> None:
    if entry.answer is None:
        terminal.print_error(Sentence("cli.paper.unknown", {"text": entry.text}))
    else:
        terminal.print_answer(entry.answer, as_json_line=False)


def _is_inside(entry: PaperEntered) -> bool:
    return entry.answer is not None and is_entered(entry.answer.outcome)


def finding_of_head(store: Path, given: str) -> CheckResult:
    """Checks that the journal continues from a signed head, given as text or file name."""
    try:
        text = Path(given).read_text("utf-8", "replace") if Path(given).is_file() else given
    except OSError:  # the text may be too long for a file name
        text = given
    with open_for_reading(store) as opened_store:
        result = opened_store.read(lambda connection: check_head(connection, text))
    return CheckResult("head", result.passed, result.message)


def erase(
    store: StorePath,
    guest: Annotated[
        str | None,
        typer.Option(
            "--guest",
            metavar="ID|CODE",
            callback=from_input,
            help="One person, - reads the input; everybody if not given.",
        ),
    ] = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase guests' personal data for good; the counts and the journal's chains stay."""
    from kiosk.usecases.admin import erasure

    with open_store(store) as opened_store:
        if guest is None:
            _confirm_all(opened_store, yes=yes)
        else:
            _confirm_one(opened_store, guest, yes=yes)
        with terminal.progress() as progress:
            result = erasure.erase(opened_store, admin_actor(), guest, progress)
    if not isinstance(result, erasure.Erased):
        raise typer.Exit(terminal.USAGE)
    terminal.say("cli.erase.done", records=result.records, facts=result.facts)
    for copy in result.copies:
        terminal.say("cli.erase.copy", path=copy)
    terminal.say("cli.backup", path=result.backup)
    terminal.say("cli.erase.elsewhere")
    if guest is not None:
        terminal.say("cli.erase.listed")
    if not result.file_cleaned:
        terminal.end(Sentence("cli.erase.held"))


def _confirm_all(store: Store, *, yes: bool) -> None:
    from kiosk.usecases.admin import erasure

    question = terminal.texts().say(
        "cli.erase.ask", people=erasure.affected_count(store), path=store.path
    )
    if not (yes or typer.confirm(question)):
        raise typer.Exit(terminal.REFUSED)


def _confirm_one(store: Store, guest: str, *, yes: bool) -> None:
    """Print who it is and ask for the name, as ids are easily confused.

    After an interrupted erasure without a remaining name, only asks to continue.
    """
    from kiosk.usecases.admin import erasure

    person = erasure.person_of(store, guest)
    if isinstance(person, InvalidInput):
        _confirm_resuming(store, guest, yes=yes)
        return
    names = erasure.names_of(person, store.programme().event)
    affiliation = person.organisation_ko or person.organisation_en or person.email
    values = {"name": names[0], "where": affiliation or "–", "path": store.path}
    terminal.print_error(Sentence("cli.erase.one", values))
    if yes:
        return
    typed = str(typer.prompt(terminal.texts().say("cli.erase.name", name=names[0]), err=True))
    if not erasure.is_confirmed_by(typed, names):
        terminal.end(Sentence("cli.erase.other_name", {"name": names[0]}), terminal.REFUSED)


def _confirm_resuming(store: Store, guest: str, *, yes: bool) -> None:
    from kiosk.usecases.admin import erasure

    people = erasure.affected_count(store, guest)
    if not isinstance(people, int):
        terminal.end(Sentence("cli.guest.unknown", {"guest": guest}), terminal.USAGE)
    question = terminal.texts().say("cli.erase.resume", people=people, path=store.path)
    if not (yes or typer.confirm(question)):
        raise typer.Exit(terminal.REFUSED)


def _as_json(entry: PaperEntered) -> dict[str, object]:
    return {"text": entry.text, **(as_json(entry.answer) if entry.answer else {})}


def _moment(text: str, zone: ZoneInfo) -> datetime | None:
    """Parses a time of today, or a date and time; in the event's zone unless it has an offset."""
    try:
        if len(text) <= len("09:30:00") and ":" in text:
            return datetime.combine(now().astimezone(zone), time.fromisoformat(text), zone)
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if not MINYEAR < moment.year < MAXYEAR:  # not representable in every time zone
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
