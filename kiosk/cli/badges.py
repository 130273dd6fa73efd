"""The command that writes the badges of an event to a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import terminal
from kiosk.cli.options import AsJson, Force, StorePath, check_ending, check_free, open_for_reading
from kiosk.domain.text.messages import Sentence

if TYPE_CHECKING:
    from kiosk.exchange.badges.rendering import Omission
    from kiosk.usecases.printing.badge_pictures import Lacking, Selection, Written

_OF_THE_EVENT = ("event", "second_event")


def badges(
    store: StorePath,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The PDF to write.")],
    layout: Annotated[str, typer.Option("--layout", help="A layout's name, or its file.")] = "",
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="FIELD=VALUE", help="Whose; repeatable.")
    ] = None,
    sheet: Annotated[str, typer.Option("--sheet", help="Several to a page: a4-8up, a4-4up.")] = "",
    *,
    force: Force = False,
    as_json_object: AsJson = False,
) -> None:
    """Write the badges of the whole event to a PDF with crop marks, by delegation and name."""
    from kiosk.exchange.badges.document import SHEETS, SheetTooSmall
    from kiosk.exchange.badges.layout_files import LayoutError
    from kiosk.usecases.printing.badge_pictures import event_badges, layout_named, write_badges

    check_ending(out, ("pdf",))
    check_free(out, force=force)
    selection = _selection(only or [])
    if sheet and sheet not in SHEETS:
        known = {"sheet": sheet, "known": ", ".join(SHEETS)}
        terminal.end(Sentence("cli.badges.sheet", known), terminal.USAGE)
    try:
        named = layout_named(layout)
    except LayoutError as error:
        terminal.end(error.sentence, terminal.USAGE)
    with open_for_reading(store) as opened_store, terminal.progress() as progress:
        wanted = event_badges(opened_store, selection)
        if not wanted:
            terminal.end(Sentence("cli.badges.nobody"), terminal.USAGE)
        try:
            written = write_badges(out, wanted, named, SHEETS.get(sheet), progress)
        except SheetTooSmall:
            said = {"sheet": sheet, "layout": named.title}
            terminal.end(Sentence("cli.badges.small", said), terminal.USAGE)
        except OSError as error:
            why = {"file": out, "reason": terminal.reason_of(error)}
            terminal.end(Sentence("cli.badges.unwritten", why), terminal.FAILED)
    _tell(written, out, as_json_object)
    if not all(one.printed for one in written.lacking):
        raise typer.Exit(terminal.REFUSED)


def _tell(written: Written, out: Path, as_json_object: bool) -> None:
    if as_json_object:
        terminal.print_json(
            {
                "file": str(out),
                "pages": written.pages,
                "badges": written.badges,
                "lacking": [_as_json(one) for one in written.lacking],
            }
        )
    else:
        for sentence in _lacks_of(written.lacking):
            terminal.print_error(sentence)
        terminal.say("cli.badges.done", badges=written.badges, pages=written.pages, file=out)


def _selection(only: list[str]) -> Selection:
    from kiosk.usecases.printing.badge_pictures import SELECTABLE, Selection

    values: dict[str, set[str]] = {}
    for wish in only:
        field, equals, value = wish.partition("=")
        if not equals or field not in SELECTABLE:
            known = {"given": wish, "known": ", ".join(SELECTABLE)}
            terminal.end(Sentence("cli.badges.only", known), terminal.USAGE)
        values.setdefault(field, set()).add(value)
    return Selection({field: frozenset(wanted) for field, wanted in values.items()})


def _lacks_of(lacking: Iterable[Lacking]) -> Iterator[Sentence]:
    """Omissions common to all badges once, then those of each guest."""
    common: dict[Omission, None] = {}
    guests = []
    for one in lacking:
        own = [omission for omission in one.omissions if omission.field not in _OF_THE_EVENT]
        common |= dict.fromkeys(omission for omission in one.omissions if omission not in own)
        if own or not one.printed:
            guests.append(_lack_of(one, own))
    yield from (Sentence("badge.lacking.event", {"lack": _said(one)}) for one in common)
    yield from guests


def _lack_of(one: Lacking, own: Iterable[Omission]) -> Sentence:
    if one.codeless:
        return Sentence("badge.codeless", {"name": one.name, "guest": one.guest})
    lacks = "; ".join(terminal.texts().say(_said(omission)) for omission in own)
    said = {"name": one.name, "guest": one.guest, "lacks": lacks}
    return Sentence("badge.nameless" if one.nameless else "badge.lacking", said)


def _said(omission: Omission) -> Sentence:
    values = {
        "field": Sentence(f"badge.field.{omission.field}"),
        "words": omission.words.replace("\n", " "),
        "missing": " ".join(omission.missing),
    }
    return Sentence(f"badge.lacks.{omission.lack}", values)


def _as_json(one: Lacking) -> dict[str, object]:
    return {
        "guest": one.guest,
        "name": one.name,
        "printed": one.printed,
        "code": not one.codeless,
        "omitted": [
            {
                "field": omission.field,
                "words": omission.words,
                "why": str(omission.lack),
                "missing": omission.missing,
            }
            for omission in one.omissions
        ],
    }
