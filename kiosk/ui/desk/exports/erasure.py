"""D11, erasing: who it is about, what has to be typed before it, what is gone after it. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.records.entities import Event, Guest
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE
from kiosk.ui.desk.parts.props import STOP, DeskAction, Form, FormField, LineProps
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.erasure import Erased, is_named, names_of

ERASE = "erase"
EVERYBODY, ONE = "everybody", "one"


def line(opened: str, localizer: Localizer) -> LineProps:
    """Its place among what can be done at the end."""
    title, detail = localizer.say("er.title"), localizer.say("er.detail")
    return LineProps(ERASE, title=title, detail=detail, tone=STOP, chosen=opened == ERASE)


def form(
    typed: Mapping[str, str], person: Guest | None, event: Event, problem: str, localizer: Localizer
) -> Form:
    """Nothing can be erased before a name stands there: the event's, or that of the one person."""
    say, who = localizer.say, typed.get("who", EVERYBODY)
    options = tuple(DeskAction(one, say(f"er.{one}")) for one in (EVERYBODY, ONE))
    entries = [FormField("who", say("er.who"), who, kind="choice", options=options, wide=True)]
    if who == ONE:
        entries.append(FormField("guest", say("er.guest"), typed.get("guest", ""), limit=100))
    word = confirmation(typed, person, event, localizer)
    if word:
        label = say("er.confirm", word=word)
        entries.append(FormField("confirm", label, typed.get("confirm", ""), wide=True))
    can = is_confirmed(typed, person, event, localizer)
    submit = DeskAction(ERASE, say("er.erase"), kind="danger", held=True, enabled=can)
    text = _who(person, event, localizer) if who == ONE and person else ""
    return Form(ERASE, text=text, problem=problem, entries=tuple(entries), submit=submit)


def confirmation(
    typed: Mapping[str, str], person: Guest | None, event: Event, localizer: Localizer
) -> str:
    """What has to be typed: the event's name, or a word where it has none; one person's own name.

    Empty while nobody knows who that person is.
    """
    if typed.get("who", EVERYBODY) == EVERYBODY:
        return localizer.own(event.name_ko, event.name_en) or localizer.say("er.word")
    if person is None:
        return ""
    known = names_of(person, event)
    return known[0] if localizer.language == "ko" else known[-1]


def is_confirmed(
    typed: Mapping[str, str], person: Guest | None, event: Event, localizer: Localizer
) -> bool:
    """Whether that was typed."""
    given = typed.get("confirm", "")
    if typed.get("who", EVERYBODY) == EVERYBODY:
        return given.strip() == confirmation(typed, person, event, localizer)
    return person is not None and is_named(given, names_of(person, event))


def _who(person: Guest, event: Event, localizer: Localizer) -> str:
    """Whom it is about, by what tells them from others."""
    told = (
        *names_of(person, event),
        localizer.own(person.organisation_ko, person.organisation_en),
        person.email,
        person.reference,
    )
    return localizer.say("er.one_is", who=" · ".join(filter(None, told)))


def remark(people: int | None, who: str, localizer: Localizer) -> str:
    """What it does, and to how many: `people`, or the one person."""
    number = 1 if who == ONE else people
    about = localizer.say("er.people", n=number) if number is not None else ""
    return " ".join(filter(None, (about, localizer.say("er.remark"))))


def gone(erased: Erased, localizer: Localizer, *, one: bool) -> tuple[LineProps, ...]:
    """What was erased, line by line; of `one` person also that a list still names them."""
    say = localizer.say
    told = [
        LineProps("records", NOT_TICKABLE, say("er.records", n=erased.records)),
        LineProps("facts", NOT_TICKABLE, say("er.facts", n=erased.facts)),
        *(LineProps(str(copy), NOT_TICKABLE, copy.name, say("er.copy")) for copy in erased.copies),
        LineProps("backup", NOT_TICKABLE, erased.backup.name, say("er.backup")),
        LineProps("elsewhere", NOT_TICKABLE, say("er.elsewhere")),
    ]
    if one:
        told.append(LineProps("listed", NOT_TICKABLE, say("er.listed")))
    if not erased.scoured:
        told.append(LineProps("held", NOT_TICKABLE, say("er.held"), tone=STOP, chip=say("d8.look")))
    return tuple(told)
