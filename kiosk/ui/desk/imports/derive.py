"""The import page, from what was chosen and read to what is shown. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.journal.facts import Record
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import INFO, OK, STOP, WARN, DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.import_files import ImportResult
from kiosk.usecases.admin.import_report import Line as Difference
from kiosk.usecases.admin.import_report import Report, name_of, words_of
from kiosk.usecases.guests import import_conflicts
from kiosk.usecases.guests.import_conflicts import OpenCase

FILE = "file"
"""The line under which a file is chosen."""
MOST = 200
"""So many lines of a sort are shown; the rest is counted."""
_WORDS_OF_THE_PAGE = {
    "import.encoding.ask": "imp.encoding.ask",
    "import.note.encoding": "imp.encoding.note",
}


@dataclass(frozen=True, slots=True)
class ImportPageState:
    """What is opened and typed, what a look at the files showed, and how far the work is.

    `looked` is what would change, `report` the same told; `applied` says that it was recorded.
    """

    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    cases: tuple[OpenCase, ...] = ()
    looked: ImportResult | None = None
    report: Report = field(default_factory=Report)
    applied: bool = False
    problem: str = ""
    progress: float = -1.0

    @property
    def case(self) -> OpenCase | None:
        """The case that is opened."""
        return next((one for one in self.cases if id_of(one) == self.opened), None)


def id_of(case: OpenCase) -> str:
    """What the line of a case is known by."""
    return f"{case.subject}|{case.part}"


def derive(state: ImportPageState, localizer: Localizer, texts: Texts) -> ListPageProps:
    """One picture."""
    say = localizer.say
    first = LineProps(
        FILE, title=say("imp.file"), detail=say("imp.file.about"), chosen=state.opened == FILE
    )
    cases = (_case_line(one, state, texts) for one in state.cases)
    picture = ListPageProps(
        title=say("imp.title"),
        note=say("imp.note", number=len(state.cases)) if state.cases else say("imp.note.none"),
        lines=(first, *cases),
        progress=state.progress,
    )
    if state.opened == FILE:
        return _file(picture, state, localizer, texts)
    if state.case is not None:
        return _case(picture, state.case, localizer, texts)
    return replace(picture, nothing=say("imp.choose"))


def _file(
    picture: ListPageProps, state: ImportPageState, localizer: Localizer, texts: Texts
) -> ListPageProps:
    say = localizer.say
    picture = replace(picture, heading=say("imp.file"))
    if state.progress >= 0:
        return replace(picture, remark=say("imp.going"))
    if state.looked is None:
        return replace(picture, remark=say("imp.about"), form=_form(state, localizer))
    items = tuple(_items(state.looked, state.report, texts))
    anything = any(True for _ in state.looked.plan.drafts) and not state.applied
    again = DeskAction("again", say("imp.again"), "2", "undo")
    apply = DeskAction("apply", say("imp.apply"), "1", "check", "primary")
    return replace(
        picture,
        remark=say("imp.done", **counts(state.report)) if state.applied else say("imp.look"),
        items=items or (LineProps("same", NOT_TICKABLE, say("imp.same")),),
        actions=(apply, again) if anything else (again,),
    )


def counts(told: Report) -> dict[str, int]:
    """How many entries are new, and how many fields of others changed."""
    return {"new": len(told.new), "changed": len(told.changed)}


def _form(state: ImportPageState, localizer: Localizer) -> Form:
    say = localizer.say
    return Form(
        "import",
        problem=state.problem,
        entries=(
            FormField(
                "file",
                say("imp.path"),
                state.typed.get("file", ""),
                hint=say("imp.path.hint"),
                limit=1000,
                wide=True,
            ),
            FormField(
                "encoding",
                say("imp.encoding"),
                state.typed.get("encoding", ""),
                hint=say("imp.encoding.hint"),
            ),
        ),
        submit=DeskAction("look", say("imp.show"), "Enter", "search", "primary"),
        cancel=DeskAction("browse", say("imp.browse"), "", "paper"),
    )


def _items(taken: ImportResult, told: Report, texts: Texts) -> Iterator[LineProps]:
    refusals, notes = taken.plan.refusals, taken.plan.notes
    for number, refusal in enumerate(refusals[:MOST]):
        said = texts.say(_at_the_desk(refusal.sentence))
        yield LineProps(
            f"refused{number}", NOT_TICKABLE, said, chip=texts.say("imp.chip.refused"), tone=STOP
        )
    yield from _more(len(refusals), "refused", texts)
    yield from _differences("case", told.cases, WARN, texts)
    yield from _differences("kept", told.kept, INFO, texts)
    yield from _differences("changed", told.changed, OK, texts)
    yield from _names("new", told.new, texts)
    yield from _names("missing", told.missing, texts)
    for number, note in enumerate(notes[:MOST]):
        yield LineProps(f"note{number}", NOT_TICKABLE, detail=texts.say(_at_the_desk(note)))


def _at_the_desk(sentence: Sentence) -> Sentence:
    """The same, naming what stands on the page instead of options of the command line."""
    values = {
        name: _at_the_desk(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return Sentence(_WORDS_OF_THE_PAGE.get(sentence.id, sentence.id), values)


def _differences(
    sort: str, lines: Sequence[Difference], tone: str, texts: Texts
) -> Iterator[LineProps]:
    chip = texts.say(f"imp.chip.{sort}")
    for number, line in enumerate(lines[:MOST]):
        words = words_of(line, texts)
        detail = texts.say(f"imp.line.{sort}", **words)
        yield LineProps(
            f"{sort}{number}", NOT_TICKABLE, words["name"], detail, chip=chip, tone=tone
        )
    yield from _more(len(lines), sort, texts)


def _names(sort: str, records: Sequence[Record], texts: Texts) -> Iterator[LineProps]:
    chip = texts.say(f"imp.chip.{sort}")
    for number, record in enumerate(records[:MOST]):
        yield LineProps(f"{sort}{number}", NOT_TICKABLE, name_of(record), chip=chip)
    yield from _more(len(records), sort, texts)


def _more(number: int, sort: str, texts: Texts) -> Iterator[LineProps]:
    if number > MOST:
        yield LineProps(f"{sort}.more", NOT_TICKABLE, texts.say("imp.more", number=number - MOST))


def _case_line(case: OpenCase, state: ImportPageState, texts: Texts) -> LineProps:
    words = import_conflicts.words_of(case, texts)
    return LineProps(
        id_of(case),
        title=words["name"],
        detail=f"{words['field']}: {words['ours']} ↔ {words['theirs']}",
        chip=texts.say("imp.chip.case"),
        tone=WARN,
        chosen=state.opened == id_of(case),
    )


def _case(
    picture: ListPageProps, case: OpenCase, localizer: Localizer, texts: Texts
) -> ListPageProps:
    words, say = import_conflicts.words_of(case, texts), localizer.say
    keep = DeskAction("keep", say("imp.keep", value=words["ours"]), "1", "person", "primary")
    take = DeskAction("take", say("imp.take", value=words["theirs"]), "2", "paper")
    return replace(
        picture,
        heading=f"{words['name']}: {words['field']}",
        remark=say("imp.case.about"),
        items=(
            LineProps("ours", NOT_TICKABLE, words["ours"], say("imp.case.ours")),
            LineProps("theirs", NOT_TICKABLE, words["theirs"], say("imp.case.theirs")),
            LineProps("before", NOT_TICKABLE, words["before"], say("imp.case.before")),
        ),
        actions=(keep, take),
    )
