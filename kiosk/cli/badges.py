"""The command that writes the badges of an event to a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, Force, StorePath, check_ending, check_free, open_for_reading
from kiosk.cli.selection import Only, guests_with
from kiosk.domain.records.guest_filter import EVERYBODY, AttendanceFilter, GuestFilter
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.domain.names.badge_content import Badge
    from kiosk.exchange.badges.layout import BadgeLayout
    from kiosk.exchange.badges.rendering import Omission
    from kiosk.exchange.progress import Progress
    from kiosk.usecases.printing.badge_pictures import Lacking, Written

_OF_THE_EVENT = ("event", "second_event")


def badges(
    store: StorePath,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The PDF to write.")],
    layout: Annotated[str, typer.Option("--layout", help="A layout's name, or its file.")] = "",
    only: Only = None,
    sheet: Annotated[str, typer.Option("--sheet", help="Several to a page: a4-8up, a4-4up.")] = "",
    *,
    attendance: Annotated[
        AttendanceFilter, typer.Option("--attendance", help="Whose, by their entries.")
    ] = AttendanceFilter.ANY,
    search: Annotated[
        str, typer.Option("--search", metavar="TEXT", help="Whom this search finds.")
    ] = "",
    vip: Annotated[bool, typer.Option("--vip", help="Only VIPs.")] = False,
    needs: Annotated[bool, typer.Option("--needs", help="Only guests with needs.")] = False,
    unprinted: Annotated[
        bool, typer.Option("--unprinted", help="Only guests whose badge was not printed yet.")
    ] = False,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Write the badges of the whole event to a PDF with crop marks, by delegation and name."""
    from kiosk.exchange.badges.document import SHEETS
    from kiosk.exchange.badges.layout_table import LayoutError
    from kiosk.usecases.printing.badge_pictures import event_badges, layout_named
    from kiosk.usecases.printing.many_badges import badge_candidates

    check_ending(out, ("pdf",))
    check_free(out, force=force)
    selection = guests_with(only or [])
    if sheet and sheet not in SHEETS:
        values = {"sheet": sheet, "known": ", ".join(SHEETS)}
        terminal.end(Sentence("cli.badges.sheet", values), terminal.USAGE)
    try:
        chosen_layout = layout_named(layout)
    except LayoutError as error:
        terminal.end(error.sentence, terminal.USAGE)
    wanted = GuestFilter(attendance, vip=vip, needs=needs, text=search.strip())
    with open_for_reading(store) as opened_store, terminal.progress() as progress:
        if unprinted or wanted != EVERYBODY:
            found = badge_candidates(opened_store, wanted, again=not unprinted)
            selection = selection.within(found.guests)
        chosen = event_badges(opened_store, selection)
        if not chosen:
            terminal.end(Sentence("cli.badges.nobody"), terminal.USAGE)
        written = _written(out, chosen, chosen_layout, sheet, progress)
    _print_result(written, out, as_json_object)
    if not all(lack.printed for lack in written.lacking):
        raise typer.Exit(terminal.REFUSED)


def _written(
    out: Path, chosen: list[Badge], layout: BadgeLayout, sheet: str, progress: Progress
) -> Written:
    """Write the PDF; ends the command where that fails."""
    from kiosk.exchange.badges.document import SHEETS, SheetTooSmall
    from kiosk.usecases.printing.badge_pictures import write_badges

    try:
        return write_badges(out, chosen, layout, SHEETS.get(sheet), progress)
    except SheetTooSmall:
        values = {"sheet": sheet, "layout": layout.title}
        terminal.end(Sentence("cli.badges.small", values), terminal.USAGE)
    except OSError as error:
        reason = {"file": out, "reason": terminal.reason_of(error)}
        terminal.end(Sentence("cli.badges.unwritten", reason), terminal.FAILED)


def _print_result(written: Written, out: Path, as_json_object: bool) -> None:
    if as_json_object:
        terminal.print_json(
            {
                "file": str(out),
                "pages": written.pages,
                "badges": written.badges,
                "lacking": [_as_json(lack) for lack in written.lacking],
            }
        )
    else:
        for sentence in _omission_messages(written.lacking):
            terminal.print_error(sentence)
        terminal.say("cli.badges.done", badges=written.badges, pages=written.pages, file=out)


def _omission_messages(lacking: Iterable[Lacking]) -> Iterator[Sentence]:
    """Omissions common to all badges once, then those of each guest."""
    common: dict[Omission, None] = {}
    guests = []
    for guest_lack in lacking:
        own_omissions = [one for one in guest_lack.omissions if one.field not in _OF_THE_EVENT]
        common |= dict.fromkeys(one for one in guest_lack.omissions if one not in own_omissions)
        if own_omissions or not guest_lack.printed:
            guests.append(_guest_message(guest_lack, own_omissions))
    yield from (
        Sentence("badge.lacking.event", {"lack": _omission_message(omission)})
        for omission in common
    )
    yield from guests


def _guest_message(guest_lack: Lacking, own_omissions: Iterable[Omission]) -> Sentence:
    if guest_lack.codeless:
        return Sentence("badge.codeless", {"name": guest_lack.name, "guest": guest_lack.guest})
    omissions = "; ".join(
        terminal.texts().say(_omission_message(omission)) for omission in own_omissions
    )
    values = {"name": guest_lack.name, "guest": guest_lack.guest, "lacks": omissions}
    return Sentence("badge.nameless" if guest_lack.nameless else "badge.lacking", values)


def _omission_message(omission: Omission) -> Sentence:
    values = {
        "field": Sentence(f"badge.field.{omission.field}"),
        "words": omission.words.replace("\n", " "),
        "missing": " ".join(omission.missing),
    }
    return Sentence(f"badge.lacks.{omission.lack}", values)


def _as_json(guest_lack: Lacking) -> dict[str, object]:
    return {
        "guest": guest_lack.guest,
        "name": guest_lack.name,
        "printed": guest_lack.printed,
        "code": not guest_lack.codeless,
        "omitted": [_omission_as_json(omission) for omission in guest_lack.omissions],
    }


def _omission_as_json(omission: Omission) -> dict[str, str]:
    return {
        "field": omission.field,
        "words": omission.words,
        "why": str(omission.lack),
        "missing": omission.missing,
    }
