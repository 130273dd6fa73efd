"""The card that says who else sits at the guest's table."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.table_company import CompanyWords
from kiosk.exchange.importing.values.countries import country_name
from kiosk.name_tables import name_tables
from kiosk.ui.attendee.cards.contents import CompanyCard
from kiosk.ui.attendee.inputs import AttendeeView


def company_card(view: AttendeeView, round_: str) -> CompanyCard | None:
    """Who else sits at the guest's table in a round; None where nothing may be said of anybody."""
    mates = [one.guest for one in view.answer.tablemates if one.round == round_]
    if not mates:
        return None
    language, say = view.voice.language, view.voice.say
    words = CompanyWords(
        view.programme.event, language, view.inputs.can_draw, name_tables(), country_name
    )
    company = words.company(view.guest, mates)
    if not company.people and not company.countries:
        return None
    live = view.programme.rounds[round_].live if round_ in view.programme.rounds else False

    most = max(len(company.people), len(company.countries))
    return CompanyCard(
        say("k10.company.so_far" if live else "k10.company"),
        say("k10.company.label"),
        company.people,
        company.countries,
        tuple(say("k10.company.more", n=count) for count in range(1, most)),
    )
