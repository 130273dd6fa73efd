"""Derives the import page: the file form, a preview of the changes, and open cases. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.journal.facts import Record
from kiosk.domain.names.unknown_positions import UnknownPosition
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import INFO, OK, STOP, WARN, DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.import_files import ImportResult
from kiosk.usecases.admin.import_report import Line as Difference
from kiosk.usecases.admin.import_report import Report, name_of, words_of, words_of_position
from kiosk.usecases.guests import import_conflicts
from kiosk.usecases.guests.import_conflicts import OpenCase

FILE = "file"
"""Id of the line for choosing a file."""
MAX_LINES = 200
"""Lines of one sort that are shown; the rest is counted."""
_PAGE_SENTENCES = {
    "import.encoding.ask": "imp.encoding.ask",
    "import.note.encoding": "imp.encoding.note",
}


@dataclass(frozen=True, slots=True)
class ImportPageState:
    """State of the import page.

    `opened` is the id of the open line, `typed` the texts of the form. `preview` is the planned
    import of the files, `report` its differences; `applied` says that it was recorded. `progress`
    is a share from 0 to 1, or -1 while nothing runs.
    """

    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    cases: tuple[OpenCase, ...] = ()
    preview: ImportResult | None = None
    report: Report = field(default_factory=Report)
    applied: bool = False
    problem: str = ""
    progress: float = -1.0

    @property
    def case(self) -> OpenCase | None:
        """The open case."""
        return next((one for one in self.cases if id_of(one) == self.opened), None)


def id_of(case: OpenCase) -> str:
    """Id of the line of a case."""
    return f"{case.subject}|{case.part}"


def derive(state: ImportPageState, localizer: Localizer, texts: Texts) -> ListPageProps:
    """The page for its state."""
    say = localizer.say
    cases = (_case_line(one, state, texts) for one in state.cases)
    props = ListPageProps(
        title=say("imp.title"),
        note=say("imp.note", number=len(state.cases)) if state.cases else say("imp.note.none"),
        lines=(_file_line(state, localizer), *cases),
        progress=state.progress,
    )
    if state.opened == FILE:
        return _file(props, state, localizer, texts)
    if state.case is not None:
        return _case(props, state.case, localizer, texts)
    return replace(props, nothing=say("imp.choose"))


def _file_line(state: ImportPageState, localizer: Localizer) -> LineProps:
    title, detail = localizer.say("imp.file"), localizer.say("imp.file.about")
    return LineProps(FILE, title=title, detail=detail, chosen=state.opened == FILE)


def _file(
    props: ListPageProps, state: ImportPageState, localizer: Localizer, texts: Texts
) -> ListPageProps:
    say = localizer.say
    props = replace(props, heading=say("imp.file"))
    if state.progress >= 0:
        return replace(props, remark=say("imp.going"))
    if state.preview is None:
        return replace(props, remark=say("imp.about"), form=_form(state, localizer))
    return _preview(props, state.preview, state, localizer, texts)


def _preview(
    props: ListPageProps,
    preview: ImportResult,
    state: ImportPageState,
    localizer: Localizer,
    texts: Texts,
) -> ListPageProps:
    """The changes that an import would make or, once it is applied, has made."""
    say, items = localizer.say, tuple(_items(preview, state.report, texts))
    has_changes = any(True for _ in preview.plan.drafts) and not state.applied
    again = DeskAction("again", say("imp.again"), "2", "undo")
    apply = DeskAction("apply", say("imp.apply"), "1", "check", "primary")
    return replace(
        props,
        remark=say("imp.done", **counts(state.report)) if state.applied else say("imp.look"),
        items=items or (LineProps("same", NOT_TICKABLE, say("imp.same")),),
        actions=(apply, again) if has_changes else (again,),
    )


def counts(report: Report) -> dict[str, int]:
    """The number of new records, and of changed fields of other records."""
    return {"new": len(report.new), "changed": len(report.changed)}


def _form(state: ImportPageState, localizer: Localizer) -> Form:
    say = localizer.say
    file, encoding = state.typed.get("file", ""), state.typed.get("encoding", "")
    hints = say("imp.path.hint"), say("imp.encoding.hint")
    return Form(
        "import",
        problem=state.problem,
        entries=(
            FormField("file", say("imp.path"), file, hint=hints[0], limit=1000, wide=True),
            FormField("encoding", say("imp.encoding"), encoding, hint=hints[1]),
        ),
        submit=DeskAction("look", say("imp.show"), "Enter", "search", "primary"),
        cancel=DeskAction("browse", say("imp.browse"), "", "paper"),
    )


def _items(result: ImportResult, report: Report, texts: Texts) -> Iterator[LineProps]:
    refusals, notes = result.plan.refusals, result.plan.notes
    for number, refusal in enumerate(refusals[:MAX_LINES]):
        text = texts.say(_for_the_page(refusal.sentence))
        yield LineProps(
            f"refused{number}", NOT_TICKABLE, text, chip=texts.say("imp.chip.refused"), tone=STOP
        )
    yield from _more(len(refusals), "refused", texts)
    yield from _differences("case", report.cases, WARN, texts)
    yield from _differences("kept", report.kept, INFO, texts)
    yield from _differences("changed", report.changed, OK, texts)
    yield from _names("new", report.new, report, texts)
    yield from _names("missing", report.missing, report, texts)
    yield from _positions(report.unknown_positions, texts)
    for number, note in enumerate(notes[:MAX_LINES]):
        yield LineProps(f"note{number}", NOT_TICKABLE, detail=texts.say(_for_the_page(note)))


def _for_the_page(sentence: Sentence) -> Sentence:
    """The sentence with terms of the page instead of options of the command line."""
    values = {
        name: _for_the_page(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return Sentence(_PAGE_SENTENCES.get(sentence.id, sentence.id), values)


def _differences(
    sort: str, lines: Sequence[Difference], tone: str, texts: Texts
) -> Iterator[LineProps]:
    chip = texts.say(f"imp.chip.{sort}")
    for number, line in enumerate(lines[:MAX_LINES]):
        values = words_of(line, texts)
        detail = texts.say(f"imp.line.{sort}", **values)
        yield LineProps(
            f"{sort}{number}", NOT_TICKABLE, values["name"], detail, chip=chip, tone=tone
        )
    yield from _more(len(lines), sort, texts)


def _names(
    sort: str, records: Sequence[Record], report: Report, texts: Texts
) -> Iterator[LineProps]:
    chip = texts.say(f"imp.chip.{sort}")
    for number, record in enumerate(records[:MAX_LINES]):
        name = name_of(record, texts, report.principals.get(record.id))
        yield LineProps(f"{sort}{number}", NOT_TICKABLE, name, chip=chip)
    yield from _more(len(records), sort, texts)


def _positions(unknown: Sequence[UnknownPosition], texts: Texts) -> Iterator[LineProps]:
    """Positions without an honorific, after one line that says where to add them."""
    if not unknown:
        return
    chip, guests = texts.say("imp.chip.position"), sum(len(one.guests) for one in unknown)
    title = texts.say("imp.positions", positions=len(unknown), guests=guests)
    where = texts.say("import.positions.where", position=unknown[0].position)
    yield LineProps("positions", NOT_TICKABLE, title, where, chip=chip, tone=INFO)
    for number, one in enumerate(unknown[:MAX_LINES]):
        detail = texts.say("imp.line.position", **words_of_position(one, texts))
        yield LineProps(f"position{number}", NOT_TICKABLE, one.position, detail, chip=chip)
    yield from _more(len(unknown), "position", texts)


def _more(number: int, sort: str, texts: Texts) -> Iterator[LineProps]:
    if number > MAX_LINES:
        yield LineProps(
            f"{sort}.more", NOT_TICKABLE, texts.say("imp.more", number=number - MAX_LINES)
        )


def _case_line(case: OpenCase, state: ImportPageState, texts: Texts) -> LineProps:
    values = import_conflicts.words_of(case, texts)
    return LineProps(
        id_of(case),
        title=values["name"],
        detail=f"{values['field']}: {values['ours']} ↔ {values['theirs']}",
        chip=texts.say("imp.chip.case"),
        tone=WARN,
        chosen=state.opened == id_of(case),
    )


def _case(
    props: ListPageProps, case: OpenCase, localizer: Localizer, texts: Texts
) -> ListPageProps:
    values, say = import_conflicts.words_of(case, texts), localizer.say
    keep = DeskAction("keep", say("imp.keep", value=values["ours"]), "1", "person", "primary")
    take = DeskAction("take", say("imp.take", value=values["theirs"]), "2", "paper")
    items = (
        LineProps(side, NOT_TICKABLE, values[side], say(f"imp.case.{side}"))
        for side in ("ours", "theirs", "before")
    )
    heading, about = f"{values['name']}: {values['field']}", say("imp.case.about")
    return replace(props, heading=heading, remark=about, items=tuple(items), actions=(keep, take))
