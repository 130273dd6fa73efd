"""Exports of registration systems, with their original headers."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Status
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.usecases.admin.import_files import import_lists
from tests.domain.codes import tickets

TICKET = str(tickets.TICKET)

PRETIX = f"""\
Order code,Position ID,Status,Email,Order date,Product,Variation,Price,Attendee name,\
Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Country,State,Voucher,\
Pseudonymization ID,Ticket secret,Seat ID,Blocked,Valid from,Valid until
ABC12,1,paid,buyer@example.org,2026-11-01,Regular,,100.00,Jane Smith,Jane,Smith,jane@example.org,\
Example Lab,DE,,,K3M9,{tickets.PRETIX_RANDOM},,,,
ABC12,2,canceled,buyer@example.org,2026-11-01,Press,,0.00,Minseo Kim,Minseo,Kim,,\
Example Daily,KR,,,K3M8,{tickets.UNLIMITED},,,,
ABC13,1,pending,late@example.org,2026-11-01,Press,,0.00,Late Payer,Late,Payer,,,FR,,,K3M7,\
{tickets.NEW_YEAR_2026},,,,
"""
INDICO = f"""\
ID,Name,Email Address,Affiliation,Registration date,Registration state,\
Price,Checked in,Check-in secret
1,Jane Smith,jane@example.org,Example Lab,2026-11-01,Completed,0,False,{TICKET}
2,Minseo Kim,minseo@example.org,Example Daily,2026-11-01,Withdrawn,0,False,{TICKET[:-1]}6
3,Late Payer,late@example.org,,2026-11-01,Awaiting payment,0,False,{TICKET[:-1]}7
"""
ALFIO = f"""\
ID,Category,Event,Status,OriginalPrice,PaidPrice,ReservationID,Full Name,\
First Name,Last Name,E-Mail,Locked
{TICKET},Regular,forum,ACQUIRED,0,0,abcdef01,Jane Smith,Jane,Smith,jane@example.org,No
{TICKET[:-1]}6,Press,forum,CANCELLED,0,0,abcdef01,Minseo Kim,Minseo,Kim,minseo@example.org,No
{TICKET[:-1]}7,Press,forum,TO_BE_PAID,0,0,abcdef02,Late Payer,Late,Payer,late@example.org,No
"""
HIEVENTS = """\
ID,First Name,Last Name,Email,Status,Product ID,Product Name,Event ID,Public ID,Short ID,Notes
1,Jane,Smith,jane@example.org,ACTIVE,5,Regular,9,A-K7Q2M9X,a_1,
2,Minseo,Kim,minseo@example.org,CANCELLED,6,Press,9,A-K7Q2M9Y,a_2,
3,Late,Payer,late@example.org,AWAITING_PAYMENT,6,Press,9,A-K7Q2M9Z,a_3,
"""


@pytest.mark.parametrize(
    ("system", "exported", "code", "category"),
    [
        ("pretix", PRETIX, tickets.PRETIX_RANDOM, "Regular"),
        ("indico", INDICO, TICKET, ""),
        ("alfio", ALFIO, TICKET, "Regular"),
        ("hievents", HIEVENTS, "A-K7Q2M9X", "Regular"),
    ],
)
def test_an_export_is_imported_unchanged(
    tmp_path: Path, system: str, exported: str, code: str, category: str
) -> None:
    listed = tmp_path / "attendees.csv"
    listed.write_text(exported, encoding="utf-8")
    with closing(Store.open(tmp_path / "event.db", create=True)) as store:
        event = replace(Event(), ticket_systems=(system,))
        draft = facts.change_fact(None, event)
        assert draft is not None
        store.append([draft])
        imported = import_lists(store, [listed], Options())
        assert imported.plan.refusals == []
        records_by_status = {found.guest.status: found for found in store.guests()}
        assert records_by_status.keys() == {Status.CONFIRMED, Status.CANCELLED, Status.PENDING}
        jane = records_by_status[Status.CONFIRMED]
        assert jane.codes == (code_text.clean(code),)
        assert guest_names.latin(jane.guest, event) in ("Jane SMITH", "SMITH Jane", "Jane Smith")
        assert jane.guest.category == category
        assert import_lists(store, [listed], Options()).facts == 0


def test_only_alfios_ids_are_codes(tmp_path: Path) -> None:
    listed = tmp_path / "attendees.csv"
    listed.write_text(ALFIO, encoding="utf-8")
    with closing(Store.open(tmp_path / "event.db", create=True)) as store:
        import_lists(store, [listed], Options())
        assert all(
            len(code) == code_text.LENGTH for found in store.guests() for code in found.codes
        )
