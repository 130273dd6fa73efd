"""Commands for the event's data: erasure, and the comparison with a signed head."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import StorePath, admin_actor, from_input, open_for_reading, open_store
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store.recovery.doctor import CheckResult
from kiosk.usecases.admin.signed_heads import check_head

if TYPE_CHECKING:
    from kiosk.store import Store


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
