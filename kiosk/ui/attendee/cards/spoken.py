"""What a screen says when it is read aloud, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.ui.attendee.layout.line_breaking import PHRASE_END
from kiosk.ui.attendee.props import AttendeeProps


def spoken(props: AttendeeProps) -> str:
    """The texts of a screen as one text, each a sentence; line breaks are spaces."""
    said = (" ".join(text.replace(PHRASE_END, "").split()) for text in _texts(props))
    return " ".join(text if text[-1] in ".?!," else f"{text}." for text in said if text)


def _texts(props: AttendeeProps) -> Iterator[str]:
    if props.idle:
        # The question covers everything else.
        yield from (props.idle_title, props.idle_text)
        return
    if props.head:
        yield from (props.head.name, props.head.clock, props.head.date, props.head.venue)
    for line in (*props.band.beside, *props.band.below):
        yield line.text
    if props.warning:
        yield props.warning.text
    yield from _large(props)
    yield from _of_staff(props)
    if props.qr:
        yield from (props.qr.title, props.qr.detail, props.qr.held, props.qr.nameless)
    yield props.note
    yield from _cards(props)
    for group in props.choices:
        yield _joined(group.label, *(option.text for option in group.options if option.chosen))
    if props.notice:
        yield props.notice.text
    yield from (props.body, props.route, props.foot)
    for row in props.rounds:
        yield row.spoken


def _cards(props: AttendeeProps) -> Iterator[str]:
    for one in props.lines:
        yield _joined(one.text, one.detail, one.time)
    if props.company:
        yield _joined(props.company.title, *props.company.people, *props.company.countries)


def _of_staff(props: AttendeeProps) -> Iterator[str]:
    """The number for the desk, how far a call has come, and the way to the desk."""
    if props.desk_ticket:
        ticket = props.desk_ticket
        yield from (ticket.label, ticket.number, ticket.acknowledged, ticket.place, ticket.way)
    for step in props.steps:
        yield _joined(step.text, step.time)
    if props.way_card:
        yield from (props.way_card.place, props.way_card.way)


def _large(props: AttendeeProps) -> Iterator[str]:
    if props.now:
        now = props.now
        yield from (_joined(now.chip, now.minutes), now.title, _joined(now.room, now.way))
    if props.hero:
        hero = props.hero
        yield _joined(hero.chip, hero.minutes)
        yield from (f"{hero.number} {hero.label}", hero.detail, _joined(hero.room, hero.way))
    if props.past:
        yield props.past.text
    for entry in props.timeline:
        yield entry.free
        yield _joined(entry.time, entry.chip, entry.title, entry.room, entry.remark, entry.badge)
    if props.scan:
        yield from (props.scan.title, props.scan.second_title, props.scan.body)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
