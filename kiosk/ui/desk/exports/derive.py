"""Derives the exports page (D11): kinds of exports, their forms, and erasure. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from kiosk.domain.records.agenda import by_time
from kiosk.domain.records.entities import Event, Guest, Programme
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.export_kinds import (
    ExportFormat,
    ExportKind,
    PaperGrouping,
    PlaceCardText,
)
from kiosk.ui.desk.exports import erasure
from kiosk.ui.desk.exports.protection import is_protected, protection_fields, recent_lines
from kiosk.ui.desk.parts.export_files import file_name
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.listed_guests import ListedGuests
from kiosk.ui.desk.parts.props import NO_FORM, DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.erasure import Erased
from kiosk.usecases.reports.exporting.recent_exports import RecordedExport

EVERY_ROUND, _ROUND = "every", "round."


@dataclass(frozen=True, slots=True)
class ExportsState:
    """State of the exports page.

    `opened` is the id of the open line, `typed` the texts of the form. `progress` is a share from 0
    to 1, or -1 while nothing runs; `files` are those written last, `advice` says what to do with
    them. `people` is how many guests an erasure of all affects, `person` the guest of an erasure of
    one. `recent` are the last exports. `erased` is the result of the last erasure, which was of one
    guest if `erased_one`. `listed` is the list that the export of guests is limited to; None for
    everybody.
    """

    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    folder: Path = Path()
    progress: float = -1.0
    files: tuple[Path, ...] = ()
    advice: Sentence | None = None
    problem: str = ""
    may_erase: bool = False
    people: int | None = None
    person: Guest | None = None
    recent: Sequence[RecordedExport] = ()
    erased: Erased | None = None
    erased_one: bool = False
    listed: ListedGuests | None = None

    @property
    def kind(self) -> ExportKind | None:
        """The open kind of export; None for none."""
        return (
            ExportKind(self.opened) if self.opened in {kind.value for kind in ExportKind} else None
        )

    @property
    def format(self) -> ExportFormat:
        """The chosen file format, or the kind's first if that does not offer it."""
        chosen = ExportFormat(self.typed.get("format", ExportFormat.XLSX))
        formats = self.kind.formats if self.kind else tuple(ExportFormat)
        return chosen if chosen in formats else formats[0]

    @property
    def file_format(self) -> ExportFormat:
        """The format of the file that is written: with a password a ZIP around the others."""
        return ExportFormat.ZIP if is_protected(self.typed) else self.format

    @property
    def grouping(self) -> PaperGrouping:
        """The chosen grouping of the paper list."""
        return PaperGrouping(self.typed.get("grouping", PaperGrouping.DELEGATION))

    @property
    def round(self) -> str:
        """The chosen round of papers of the seating; empty for all."""
        chosen = self.typed.get("round", EVERY_ROUND)
        return "" if chosen == EVERY_ROUND else chosen.removeprefix(_ROUND)

    @property
    def cards(self) -> PlaceCardText:
        """What place cards of heads of mission say."""
        return PlaceCardText(self.typed.get("cards", PlaceCardText.POST))

    @property
    def target(self) -> Path:
        """The folder to write to."""
        return Path(self.typed["folder"]) if "folder" in self.typed else self.folder


def derive(state: ExportsState, programme: Programme, localizer: Localizer) -> ListPageProps:
    """The page for its state."""
    say = localizer.say
    props = ListPageProps(
        title=say("d11.title"),
        note=say("d11.note"),
        lines=tuple(_lines(state, localizer)),
        progress=state.progress,
    )
    if state.opened == erasure.ERASE and state.may_erase:
        return _erasure(props, state, programme.event, localizer)
    if state.kind is None:
        return _recent(props, state, localizer)
    return _export(props, state, state.kind, programme, localizer)


def _recent(props: ListPageProps, state: ExportsState, localizer: Localizer) -> ListPageProps:
    """What was exported before, until a kind is chosen."""
    say, items = localizer.say, tuple(recent_lines(state.recent, localizer))
    if not items:
        return replace(props, nothing=say("d11.choose"))
    return replace(props, heading=say("d11.recent"), remark=say("d11.choose"), items=items)


def _lines(state: ExportsState, localizer: Localizer) -> Iterator[LineProps]:
    for kind in ExportKind:
        yield _kind(kind, state, localizer)
    if state.may_erase:
        yield erasure.line(state.opened, localizer)


def _export(
    props: ListPageProps,
    state: ExportsState,
    kind: ExportKind,
    programme: Programme,
    localizer: Localizer,
) -> ListPageProps:
    say, is_running = localizer.say, state.progress >= 0
    return replace(
        props,
        heading=_heading(state, kind, localizer),
        remark=say("d11.going") if is_running else say("d11.warning"),
        items=_written(state, localizer),
        form=NO_FORM if is_running else _form(state, kind, programme, localizer),
    )


def _heading(state: ExportsState, kind: ExportKind, localizer: Localizer) -> str:
    if state.listed:
        return localizer.say("d11.listed", n=f"{state.listed.count:,}")
    return localizer.say(f"d11.kind.{kind.name.lower()}")


def _written(state: ExportsState, localizer: Localizer) -> tuple[LineProps, ...]:
    """The written files, and below them what to do with them."""
    files = tuple(map(_file_line, state.files))
    if state.advice is None:
        return files
    return (*files, LineProps("advice", NOT_TICKABLE, detail=localizer.say(state.advice)))


def _erasure(
    props: ListPageProps, state: ExportsState, event: Event, localizer: Localizer
) -> ListPageProps:
    props = replace(props, heading=localizer.say("er.title"))
    if state.erased is not None:
        lines = erasure.result_lines(state.erased, localizer, one=state.erased_one)
        return replace(props, items=tuple(lines))
    if state.progress >= 0:
        return replace(props, remark=localizer.say("er.going"))
    form = erasure.form(state.typed, state.person, event, state.problem, localizer)
    who = state.typed.get("who", erasure.EVERYBODY)
    return replace(props, remark=erasure.remark(state.people, who, localizer), form=form)


def _kind(kind: ExportKind, state: ExportsState, localizer: Localizer) -> LineProps:
    return LineProps(
        kind.value,
        title=localizer.say(f"d11.kind.{kind.name.lower()}"),
        detail=localizer.say(f"d11.about.{kind.name.lower()}"),
        chosen=state.opened == kind.value,
    )


def _file_line(file: Path) -> LineProps:
    return LineProps(str(file), NOT_TICKABLE, file.name, str(file.parent))


def _form(
    state: ExportsState, kind: ExportKind, programme: Programme, localizer: Localizer
) -> Form:
    say = localizer.say
    folder = state.typed.get("folder", str(state.folder))
    name = file_name(programme.event, kind, state.file_format, localizer.now)
    return Form(
        f"export.{state.opened}",
        text=say("d11.told") if kind.tells_seats else "",
        problem=state.problem,
        entries=(
            *_choices(state, kind, programme, localizer),
            *protection_fields(state.typed, localizer),
            FormField("folder", say("d11.folder"), folder, hint=name, limit=1000, wide=True),
        ),
        submit=DeskAction("export", say("d11.export"), "Enter", "export", "primary"),
    )


def _choices(
    state: ExportsState, kind: ExportKind, programme: Programme, localizer: Localizer
) -> Iterator[FormField]:
    """The file format, and what belongs to some kinds: grouping, round, text of place cards."""
    yield _choice("format", kind.formats, state.format, localizer)
    if kind is ExportKind.PAPER:
        label = localizer.say("d11.by")
        by = tuple(DeskAction(one.value, localizer.say(f"d11.by.{one}")) for one in PaperGrouping)
        yield FormField("grouping", label, state.grouping, kind="choice", options=by)
    if kind.is_of_seats:
        rounds = tuple(_rounds(programme, localizer))
        chosen = f"{_ROUND}{state.round}" if state.round else EVERY_ROUND
        label = localizer.say("d11.round")
        yield FormField("round", label, chosen, kind="choice", options=rounds, wide=True)
    if kind is ExportKind.PLACE_CARDS:
        yield _choice("cards", PlaceCardText, state.cards, localizer)


def _choice(
    name: str, choices: Iterable[StrEnum], chosen: StrEnum, localizer: Localizer
) -> FormField:
    options = tuple(DeskAction(one.value, localizer.say(f"d11.{name}.{one}")) for one in choices)
    return FormField(name, localizer.say(f"d11.{name}"), chosen, kind="choice", options=options)


def _rounds(programme: Programme, localizer: Localizer) -> Iterator[DeskAction]:
    yield DeskAction(EVERY_ROUND, localizer.say("d11.round.every"))
    for one in sorted(programme.rounds.values(), key=by_time):
        yield DeskAction(f"{_ROUND}{one.id}", localizer.own(one.name_ko, one.name_en) or one.id)
