"""D11, what is taken home and what is erased: from what was chosen to what is shown. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.desk.exports import Format, Kind
from kiosk.desk.paper import Grouping
from kiosk.domain.records import Event
from kiosk.ui.desk.ledger import STILL, Opened
from kiosk.ui.desk.props import NO_FORM, Deed, Entry, Form, Line
from kiosk.ui.voice import Voice

_ONLY_PDF = (Kind.REPORT, Kind.PAPER)


@dataclass(frozen=True, slots=True)
class State:
    """What is opened and typed; how far the files are (a share, or -1), and those written last."""

    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    folder: Path = Path()
    progress: float = -1.0
    files: tuple[Path, ...] = ()
    problem: str = ""

    @property
    def kind(self) -> Kind | None:
        """What is to be exported."""
        return Kind(self.opened) if self.opened in {kind.value for kind in Kind} else None

    @property
    def format(self) -> Format:
        """As what."""
        if self.kind in _ONLY_PDF:
            return Format.PDF
        return Format(self.typed.get("format", Format.XLSX))

    @property
    def grouping(self) -> Grouping:
        """What stands together on paper."""
        return Grouping(self.typed.get("grouping", Grouping.DELEGATION))

    @property
    def target(self) -> Path:
        """Into which folder."""
        return Path(self.typed["folder"]) if "folder" in self.typed else self.folder


def file_name(event: Event, kind: Kind, format_: Format, at: datetime) -> str:
    """`KSTF-no-shows-20241211-1010.xlsx`: sorts by time, and means something by itself."""
    return f"{event.code_prefix or 'event'}-{kind}-{at:%Y%m%d-%H%M}.{format_}"


def derive(state: State, event: Event, voice: Voice) -> Opened:
    """One picture."""
    say = voice.say
    going = state.progress >= 0
    return Opened(
        title=say("d11.title"),
        note=say("d11.note"),
        lines=tuple(_kind(kind, state, voice) for kind in Kind),
        heading=say(f"d11.kind.{state.kind.name.lower()}") if state.kind else "",
        remark=say("d11.going") if going else say("d11.warning") if state.kind else "",
        items=tuple(Line(str(file), STILL, file.name, str(file.parent)) for file in state.files),
        nothing="" if state.kind else say("d11.choose"),
        form=_form(state, event, voice) if state.kind and not going else NO_FORM,
        progress=state.progress,
    )


def _kind(kind: Kind, state: State, voice: Voice) -> Line:
    return Line(
        kind.value,
        title=voice.say(f"d11.kind.{kind.name.lower()}"),
        detail=voice.say(f"d11.about.{kind.name.lower()}"),
        chosen=state.opened == kind.value,
    )


def _form(state: State, event: Event, voice: Voice) -> Form:
    say = voice.say
    formats = (Format.PDF,) if state.kind in _ONLY_PDF else tuple(Format)
    options = tuple(Deed(one.value, say(f"d11.format.{one}")) for one in formats)
    entries = [Entry("format", say("d11.format"), state.format, kind="choice", options=options)]
    if state.kind is Kind.PAPER:
        groupings = tuple(Deed(one.value, say(f"d11.by.{one}")) for one in Grouping)
        by = say("d11.by")
        entries.append(Entry("grouping", by, state.grouping, kind="choice", options=groupings))
    folder = state.typed.get("folder", str(state.folder))
    name = file_name(event, state.kind, state.format, voice.now) if state.kind else ""
    return Form(
        f"export.{state.opened}",
        problem=state.problem,
        entries=(
            *entries,
            Entry("folder", say("d11.folder"), folder, hint=name, limit=1000, wide=True),
        ),
        submit=Deed("export", say("d11.export"), "Enter", "export", "primary"),
    )
