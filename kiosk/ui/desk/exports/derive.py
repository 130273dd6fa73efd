"""D11, what is taken home and what is erased: from what was chosen to what is shown. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from kiosk.domain.records.entities import Event, Guest
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind, PaperGrouping
from kiosk.ui.desk.exports import erasure
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import NO_FORM, DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.erasure import Erased


@dataclass(frozen=True, slots=True)
class ExportsState:
    """What is opened and typed; how far the work is (a share, or -1), and what it led to.

    `people` is how many an erasure would be about, `person` the one that it is about alone,
    `erased` what the last one took, which was about `erased_one` person alone or about everybody.
    """

    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    folder: Path = Path()
    progress: float = -1.0
    files: tuple[Path, ...] = ()
    problem: str = ""
    may_erase: bool = False
    people: int | None = None
    person: Guest | None = None
    erased: Erased | None = None
    erased_one: bool = False

    @property
    def kind(self) -> ExportKind | None:
        """What is to be exported."""
        return (
            ExportKind(self.opened) if self.opened in {kind.value for kind in ExportKind} else None
        )

    @property
    def format(self) -> ExportFormat:
        """As what."""
        chosen = ExportFormat(self.typed.get("format", ExportFormat.XLSX))
        formats = self.kind.formats if self.kind else tuple(ExportFormat)
        return chosen if chosen in formats else formats[0]

    @property
    def grouping(self) -> PaperGrouping:
        """What stands together on paper."""
        return PaperGrouping(self.typed.get("grouping", PaperGrouping.DELEGATION))

    @property
    def target(self) -> Path:
        """Into which folder."""
        return Path(self.typed["folder"]) if "folder" in self.typed else self.folder


def file_name(event: Event, kind: ExportKind, format_: ExportFormat, at: datetime) -> str:
    """`KSTF-no-shows-20241211-1010.xlsx`: sorts by time, and means something by itself."""
    return f"{event.code_prefix or 'event'}-{kind}-{at:%Y%m%d-%H%M}.{format_}"


def derive(state: ExportsState, event: Event, localizer: Localizer) -> ListPageProps:
    """One picture."""
    say = localizer.say
    lines = [_kind(kind, state, localizer) for kind in ExportKind]
    if state.may_erase:
        lines.append(erasure.line(state.opened, localizer))
    picture = ListPageProps(
        title=say("d11.title"),
        note=say("d11.note"),
        lines=tuple(lines),
        progress=state.progress,
    )
    if state.opened == erasure.ERASE and state.may_erase:
        return _erasing(picture, state, event, localizer)
    if state.kind is None:
        return replace(picture, nothing=say("d11.choose"))
    going = state.progress >= 0
    return replace(
        picture,
        heading=say(f"d11.kind.{state.kind.name.lower()}"),
        remark=say("d11.going") if going else say("d11.warning"),
        items=tuple(
            LineProps(str(file), NOT_TICKABLE, file.name, str(file.parent)) for file in state.files
        ),
        form=NO_FORM if going else _form(state, event, localizer),
    )


def _erasing(
    picture: ListPageProps, state: ExportsState, event: Event, localizer: Localizer
) -> ListPageProps:
    picture = replace(picture, heading=localizer.say("er.title"))
    if state.erased is not None:
        return replace(picture, items=erasure.gone(state.erased, localizer, one=state.erased_one))
    if state.progress >= 0:
        return replace(picture, remark=localizer.say("er.going"))
    form = erasure.form(state.typed, state.person, event, state.problem, localizer)
    who = state.typed.get("who", erasure.EVERYBODY)
    return replace(picture, remark=erasure.remark(state.people, who, localizer), form=form)


def _kind(kind: ExportKind, state: ExportsState, localizer: Localizer) -> LineProps:
    return LineProps(
        kind.value,
        title=localizer.say(f"d11.kind.{kind.name.lower()}"),
        detail=localizer.say(f"d11.about.{kind.name.lower()}"),
        chosen=state.opened == kind.value,
    )


def _form(state: ExportsState, event: Event, localizer: Localizer) -> Form:
    say = localizer.say
    formats = state.kind.formats if state.kind else ()
    options = tuple(DeskAction(one.value, say(f"d11.format.{one}")) for one in formats)
    entries = [FormField("format", say("d11.format"), state.format, kind="choice", options=options)]
    if state.kind is ExportKind.PAPER:
        groupings = tuple(DeskAction(one.value, say(f"d11.by.{one}")) for one in PaperGrouping)
        by = say("d11.by")
        entries.append(FormField("grouping", by, state.grouping, kind="choice", options=groupings))
    folder = state.typed.get("folder", str(state.folder))
    name = file_name(event, state.kind, state.format, localizer.now) if state.kind else ""
    return Form(
        f"export.{state.opened}",
        problem=state.problem,
        entries=(
            *entries,
            FormField("folder", say("d11.folder"), folder, hint=name, limit=1000, wide=True),
        ),
        submit=DeskAction("export", say("d11.export"), "Enter", "export", "primary"),
    )
