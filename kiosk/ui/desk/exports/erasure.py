"""Derives the erasure on the exports page (D11): form, confirmation, and result. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.domain.records.entities import Event, Guest
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE
from kiosk.ui.desk.parts.props import STOP, DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.erasure import Erased, is_confirmed_by, names_of

ERASE = "erase"
EVERYBODY, ONE = "everybody", "one"


def line(opened: str, localizer: Localizer) -> LineProps:
    """The line of the erasure in the list of the page."""
    title, detail = localizer.say("er.title"), localizer.say("er.detail")
    return LineProps(ERASE, title=title, detail=detail, tone=STOP, chosen=opened == ERASE)


def form(
    typed: Mapping[str, str], person: Guest | None, event: Event, problem: str, localizer: Localizer
) -> Form:
    """The form; its button is enabled once the name of the event or of the guest is typed."""
    label, is_one = localizer.say("er.erase"), typed.get("who", EVERYBODY) == ONE
    is_enabled = is_confirmed(typed, person, event, localizer)
    return Form(
        ERASE,
        text=_who(person, event, localizer) if is_one and person else "",
        problem=problem,
        entries=tuple(_entries(typed, confirmation(typed, person, event, localizer), localizer)),
        submit=DeskAction(ERASE, label, kind="danger", held=True, enabled=is_enabled),
    )


def _entries(typed: Mapping[str, str], word: str, localizer: Localizer) -> Iterator[FormField]:
    """Who is erased, and the field in which `word` confirms it; none while `word` is empty."""
    say, who = localizer.say, typed.get("who", EVERYBODY)
    options = tuple(DeskAction(one, say(f"er.{one}")) for one in (EVERYBODY, ONE))
    yield FormField("who", say("er.who"), who, kind="choice", options=options, wide=True)
    if who == ONE:
        yield FormField("guest", say("er.guest"), typed.get("guest", ""), limit=100)
    if word:
        label = say("er.confirm", word=word)
        yield FormField("confirm", label, typed.get("confirm", ""), wide=True)


def confirmation(
    typed: Mapping[str, str], person: Guest | None, event: Event, localizer: Localizer
) -> str:
    """The text to type: the event's name, or a word if it has none; of one guest their name.

    Empty while the guest is not identified.
    """
    if typed.get("who", EVERYBODY) == EVERYBODY:
        return localizer.own(event.name_ko, event.name_en) or localizer.say("er.word")
    if person is None:
        return ""
    names = names_of(person, event)
    return names[0] if localizer.language == "ko" else names[-1]


def is_confirmed(
    typed: Mapping[str, str], person: Guest | None, event: Event, localizer: Localizer
) -> bool:
    """Whether the confirmation was typed."""
    typed_name = typed.get("confirm", "")
    if typed.get("who", EVERYBODY) == EVERYBODY:
        return typed_name.strip() == confirmation(typed, person, event, localizer)
    return person is not None and is_confirmed_by(typed_name, names_of(person, event))


def _who(person: Guest, event: Event, localizer: Localizer) -> str:
    """Who will be erased: names, organisation, e-mail address and registration number."""
    details = (
        *names_of(person, event),
        localizer.own(person.organisation_ko, person.organisation_en),
        person.email,
        person.reference,
    )
    return localizer.say("er.one_is", who=" · ".join(filter(None, details)))


def remark(people: int | None, who: str, localizer: Localizer) -> str:
    """What the erasure does, and to how many guests: `people`, or one."""
    number = 1 if who == ONE else people
    about = localizer.say("er.people", n=number) if number is not None else ""
    return " ".join(filter(None, (about, localizer.say("er.remark"))))


def result_lines(erased: Erased, localizer: Localizer, *, one: bool) -> Iterator[LineProps]:
    """The lines on what was erased; of `one` guest also that an imported list still has them."""
    say = localizer.say
    yield LineProps("records", NOT_TICKABLE, say("er.records", n=erased.records))
    yield LineProps("facts", NOT_TICKABLE, say("er.facts", n=erased.facts))
    for copy in erased.copies:
        yield LineProps(str(copy), NOT_TICKABLE, copy.name, say("er.copy"))
    yield LineProps("backup", NOT_TICKABLE, erased.backup.name, say("er.backup"))
    yield LineProps("elsewhere", NOT_TICKABLE, say("er.elsewhere"))
    if one:
        yield LineProps("listed", NOT_TICKABLE, say("er.listed"))
    if not erased.file_cleaned:
        yield LineProps("held", NOT_TICKABLE, say("er.held"), tone=STOP, chip=say("d8.look"))
