"""Orders and add-ons of pretix: neither is a guest, both belong to one."""

from __future__ import annotations

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Session
from kiosk.store import Store
from kiosk.usecases.checkin.code_recognition import Recognised, recognise
from tests.exchange.importing.system_exports import ABCDE, PRETIX, exported, tickets
from tests.exchange.spreadsheets import guests_of, ids, import_lists, plan_of, problems, sheet_of


def test_add_ons_belong_to_the_ticket_they_extend() -> None:
    sheet = sheet_of(("id", "제목"), ("w1", "Workshop A"), name="세션")
    workshop = {"Position ID": 2, "Product": "Workshop A", "Add-on to position ID": 1}
    dinner = {"Position ID": 3, "Product": "Dinner", "Add-on to position ID": 1}
    cancelled = {
        "Position ID": 4,
        "Product": "Tour",
        "Add-on to position ID": 1,
        "Status": "canceled",
    }
    stray = {"Position ID": 5, "Product": "Tour", "Add-on to position ID": 9}
    rows = [ABCDE | change for change in ({}, workshop, dinner, cancelled, stray)]
    cells = [[row.get(header, "") for header in PRETIX] for row in rows]
    plan = plan_of(sheet, sheet_of(PRETIX, *cells, name="Order positions"))
    (guest,) = guests_of(plan)
    assert guest.sessions == ("w1",)
    assert guest.extra["Add-ons"] == "Workshop A, Dinner"
    assert problems(plan) == [(6, "Add-on to position ID", "addon.orphan")]
    assert any(isinstance(change.after, Session) for change in plan.changes)


def test_orders_of_pretix_are_no_guests() -> None:
    orders = ("Event slug", "Order code", "Order total", "Status", "Email", "Name", "Positions")
    fees = ("Order code", "Status", "Email", "Fee type", "Price", "Invoice address name")
    plan = plan_of(
        sheet_of(orders, ("f", "ABCDE", "0", "paid", "b@example.org", "Buy Er", 1), name="Orders"),
        sheet_of(PRETIX, [ABCDE.get(h, "") for h in PRETIX], name="Order positions"),
        sheet_of(fees, ("ABCDE", "paid", "b@example.org", "x", "1", "Buy Er"), name="Order fees"),
    )
    assert [guest.reference for guest in guests_of(plan)] == ["ABCDE-1"]
    assert ids(plan.notes).count("left_out") == 2
    assert "attention_left_out" not in ids(plan.notes)
    marked = (*orders, "Requires special attention")
    row = ("f", "ABCDE", "0", "paid", "b@example.org", "Buy Er", 1)
    flagged = plan_of(sheet_of(marked, (*row, "Yes"), (*row, "No"), name="Orders"))
    (note,) = [n for n in flagged.notes if n.id == "import.note.attention_left_out"]
    assert note.values["number"] == 1
    assert "attention_joined" not in ids(flagged.notes)
    alone = exported(orders, row)
    assert (guests_of(alone), problems(alone)) == ([], [(0, "", "file.left_out")])


def recognised(store: Store, secret: str) -> str:
    """The id of the guest whom a scan of a secret finds; empty if unknown."""
    event = store.programme().event
    found = store.read(lambda connection: recognise(connection, event, ScannedCode.of(secret)))
    return found.holder.guest if isinstance(found, Recognised) else ""


def test_attention_for_an_order_is_noted_for_each_of_its_guests() -> None:
    header = ("Order code", "Order total", "Email", "Requires special attention", "Check-in text")
    orders = sheet_of(
        header,
        ("ABCDE", "0", "b@example.org", "Yes", "To the green room"),
        ("FGHIJ", "0", "c@example.org", "No", ""),
        ("KLMNO", "0", "d@example.org", "Yes", ""),
        name="Orders",
    )
    plan = plan_of(
        orders,
        tickets(
            {},
            {"Position ID": 2, "Attendee name": "Sol Kim", "Ticket secret": "s2"},
            {"Order code": "FGHIJ", "Attendee name": "Nari On", "Ticket secret": "s3"},
        ),
    )
    raon, sol, nari = guests_of(plan)
    assert raon.attention == sol.attention == "Requires special attention\nTo the green room"
    assert nari.attention == ""
    numbers = {n.id: n.values.get("number") for n in plan.notes if "attention" in n.id}
    assert numbers == {"import.note.attention_joined": 1, "import.note.attention_left_out": 1}


def test_attention_that_an_order_no_longer_requests_is_removed(store: Store) -> None:
    header = ("Order code", "Order total", "Requires special attention")
    for attention, noted in (("Yes", "Requires special attention"), ("No", "")):
        orders = sheet_of(header, ("ABCDE", "0", attention), name="Orders")
        import_lists(store, orders, tickets({}))
        (record,) = store.guests()
        assert record.guest.attention == noted


def test_an_add_ons_ticket_scans_as_its_main_tickets_guest(store: Store) -> None:
    dinner: dict[str, object] = {
        "Position ID": 2,
        "Product": "Dinner",
        "Add-on to position ID": 1,
        "Ticket secret": "dinnersecret",
    }
    tour = dinner | {"Position ID": 3, "Product": "Tour", "Ticket secret": "toursecret"}
    cancelled = tour | {"Position ID": 4, "Ticket secret": "cancelledsecret", "Status": "canceled"}
    import_lists(store, tickets({}, dinner))
    (record,) = store.guests()
    own, extending = record.codes
    assert record.written == ("abcdefghjk", "dinnersecret")
    assert import_lists(store, tickets({}, dinner)) == []
    import_lists(store, tickets({}, dinner, tour, cancelled))
    for secret in ("abcdefghjk", "dinnersecret", "toursecret"):
        assert recognised(store, secret) == record.guest.id
    assert recognised(store, "cancelledsecret") == ""
    assert import_lists(store, tickets({}, dinner, tour, cancelled)) == []
    import_lists(store, tickets({"Ticket secret": "renewed"}, dinner, tour))
    (record,) = store.guests()
    assert set(record.written) == {"renewed", "dinnersecret", "toursecret"}
    assert record.revoked == (own,)
    assert extending in record.codes


def test_an_add_ons_code_of_another_guest_is_refused(store: Store) -> None:
    dinner: dict[str, object] = {"Position ID": 2, "Add-on to position ID": 1}
    dinner |= {"Ticket secret": "taken"}
    other: dict[str, object] = {"Order code": "X", "Ticket secret": "taken"}
    other |= {"Attendee name": "Sol Kim", "Attendee email": "sol@example.org"}
    plan = plan_of(tickets({}, dinner, other))
    assert problems(plan) == [(3, "Ticket secret", "code.twice")]
    assert len(guests_of(plan)) == 2
    import_lists(store, tickets(other))
    plan = plan_of(tickets({}, dinner), store=store)
    assert problems(plan) == [(3, "Ticket secret", "code.taken")]
