"""Derives the erasure on the exports page (D11): form, confirmation, and result. Pure."""

from __future__ import annotations

from collections.abc import Mapping

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
    say, who = localizer.say, typed.get("who", EVERYBODY)
    options = tuple(DeskAction(one, say(f"er.{one}")) for one in (EVERYBODY, ONE))
    entries = [FormField("who", say("er.who"), who, kind="choice", options=options, wide=True)]
    if who == ONE:
        entries.append(FormField("guest", say("er.guest"), typed.get("guest", ""), limit=100))
    word = confirmation(typed, person, event, localizer)
    if word:
        label = say("er.confirm", word=word)
        entries.append(FormField("confirm", label, typed.get("confirm", ""), wide=True))
    is_enabled = is_confirmed(typed, person, event, localizer)
    submit = DeskAction(ERASE, say("er.erase"), kind="danger", held=True, enabled=is_enabled)
    text = _who(person, event, localizer) if who == ONE and person else ""
    return Form(ERASE, text=text, problem=problem, entries=tuple(entries), submit=submit)


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


def result_lines(erased: Erased, localizer: Localizer, *, one: bool) -> tuple[LineProps, ...]:
    """The lines on what was erased; of `one` guest also that an imported list still has them."""
    say = localizer.say
    lines = [
        LineProps("records", NOT_TICKABLE, say("er.records", n=erased.records)),
        LineProps("facts", NOT_TICKABLE, say("er.facts", n=erased.facts)),
        *(LineProps(str(copy), NOT_TICKABLE, copy.name, say("er.copy")) for copy in erased.copies),
        LineProps("backup", NOT_TICKABLE, erased.backup.name, say("er.backup")),
        LineProps("elsewhere", NOT_TICKABLE, say("er.elsewhere")),
    ]
    if one:
        lines.append(LineProps("listed", NOT_TICKABLE, say("er.listed")))
    if not erased.file_cleaned:
        lines.append(
            LineProps("held", NOT_TICKABLE, say("er.held"), tone=STOP, chip=say("d8.look"))
        )
    return tuple(lines)
