"""What decides at a door beside products: pretix's rules, add-ons, approval, revoked secrets."""

from __future__ import annotations

import base64
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.records.entities import Direction
from kiosk.domain.text.messages import Sentence
from kiosk.store.queries.scans import guests_inside
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.connectors.json_server import Record
from tests.connectors.pretix_server import PretixServer, order, position
from tests.connectors.pretix_store import NOW, ExchangeRun
from tests.domain.codes.tickets import NEW_YEAR_2026, PRETIX_PEM_BODY, UNLIMITED

PUBLIC_KEY = base64.b64encode(bytes(range(32))).decode()
SEOUL = ZoneInfo("Asia/Seoul")
NIGHT = "2027-06-03T19:00:00Z"


ONCE_A_DAY = {"<": [{"var": "entries_today"}, 1]}


def in_products(name: str, *ids: str) -> Record:
    """A condition as pretix's editor writes it: ids, with the names that stood at the time."""
    lookups = [{"lookup": [name, id_, "Old name"]} for id_ in ids]
    return {"inList": [{"var": name}, {"objectList": lookups}]}


def test_the_rule_of_a_list_is_applied(pretix: PretixServer, connected: ExchangeRun) -> None:
    before_ten = {"isBefore": [{"var": "now"}, {"buildTime": ["customtime", "10:00"]}]}
    rule = {"and": [ONCE_A_DAY, {"or": [in_products("product", "2"), before_ten]}]}
    pretix.lists["checkinlists"][0]["rules"] = rule
    assert connected.step().notices == ()
    early, late, next_day = NOW, NOW.replace(hour=11), NOW + timedelta(days=1)
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", at=late).outcome, NoLonger)
    assert isinstance(connected.scan("pReSsPaSs2345678", at=late).outcome, Admitted)
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", at=early).outcome, Admitted)
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", at=early).outcome, AlreadyIn)
    connected.scan("aBcDeFgHjKmNpQ23", direction=Direction.EXIT, at=early)
    again = connected.scan("aBcDeFgHjKmNpQ23", at=early).outcome
    assert isinstance(again, NeedsDesk)
    assert again.reason is Reason.RULE
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", at=next_day).outcome, Admitted)


def test_a_rule_asks_for_the_variation_of_a_ticket(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["items"][1]["variations"] = [{"id": 31, "value": {"en": "Photo"}}]
    pretix.lists["checkinlists"][0]["rules"] = in_products("variation", "31")
    pretix.orders["BBBBB"]["positions"][0]["variation"] = 31
    connected.step()
    assert isinstance(connected.scan("pReSsPaSs2345678").outcome, Admitted)
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23").outcome, WrongCheckpoint)


def test_a_rule_asks_for_the_times_of_the_event_as_pretix_has_them(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.event["date_admission"] = "2027-06-02T09:45:00+09:00"
    rule = {"isAfter": [{"var": "now"}, {"buildTime": ["date_admission"]}, 5]}
    pretix.lists["checkinlists"][0]["rules"] = rule
    connected.step()
    opens = NOW.replace(hour=9, minute=40)
    outcome = connected.scan("aBcDeFgHjKmNpQ23", at=NOW).outcome
    assert isinstance(outcome, NotYet)
    assert outcome.at == opens
    assert isinstance(
        connected.scan("aBcDeFgHjKmNpQ23", at=opens + timedelta(seconds=1)).outcome, Admitted
    )


def test_a_rule_about_the_product_of_an_add_on(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["checkinlists"][2]["rules"] = in_products("product", "3")
    connected.step()
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", "list-9").outcome, Admitted)


def test_a_rule_that_cannot_be_evaluated_here_is_said_and_admits_nobody(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["checkinlists"][1]["rules"] = {"<": [{"var": "weather"}, 1]}
    [notice] = connected.step().notices
    fault = Sentence("rule.fault.variable", {"value": "weather"})
    assert notice == Sentence("connect.notice.rules", {"list": "기자실", "why": fault})
    outcome = connected.scan("pReSsPaSs2345678", "list-8").outcome
    assert isinstance(outcome, NeedsDesk)
    assert outcome.reason is Reason.RULE_FAILED


def test_who_entered_elsewhere_is_in_whatever_the_rule_says(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["checkinlists"][1]["rules"] = {"<": [{"var": "weather"}, 1]}
    checkin = {"id": 5, "list": 8, "datetime": "2026-06-02T09:00:00+09:00", "type": "entry"}
    pretix.orders["BBBBB"]["positions"][0]["checkins"] = [checkin]
    connected.step()
    inside = connected.store.read(lambda c: guests_inside(c, "list-8"))
    assert len(inside) == 1


def test_two_add_ons_that_a_list_accepts_are_for_staff_to_choose(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["checkinlists"][2]["addon_match"] = True
    second = position(3, 3, "sEcOnDdInNeR2345", id=103, addon_to=101)
    pretix.orders["AAAAA"]["positions"].append(second)
    pretix.touch("AAAAA")
    connected.step()
    outcome = connected.scan("aBcDeFgHjKmNpQ23", "list-9").outcome
    assert isinstance(outcome, NeedsDesk)
    assert outcome.reason is Reason.AMBIGUOUS
    second["canceled"] = True
    pretix.touch("AAAAA")
    connected.step()
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", "list-9").outcome, Admitted)


def test_a_blocked_add_on_does_not_let_its_guest_in(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.orders["AAAAA"]["positions"][1]["blocked"] = ["api:host"]
    pretix.touch("AAAAA")
    connected.step()
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", "list-9").outcome, WrongCheckpoint)
    assert isinstance(connected.scan("dInNeRdInNeR2345", "list-9").outcome, NotFound)
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23").outcome, Admitted)
    pretix.orders["AAAAA"]["positions"].append(
        position(3, 3, "sEcOnDdInNeR2345", id=103, addon_to=101)
    )
    pretix.touch("AAAAA")
    connected.step()
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23", "list-9").outcome, Admitted)


def test_an_add_on_with_times_of_its_own_lets_its_guest_in_within_them(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    begins, ends = NOW + timedelta(hours=9), NOW + timedelta(hours=12)
    dinner = pretix.orders["AAAAA"]["positions"][1]
    dinner |= {"valid_from": begins.isoformat(), "valid_until": ends.isoformat()}
    pretix.touch("AAAAA")
    connected.step()
    early = connected.scan("aBcDeFgHjKmNpQ23", "list-9").outcome
    assert isinstance(early, NotYet)
    assert early.at == begins
    late = connected.scan("aBcDeFgHjKmNpQ23", "list-9", at=ends).outcome
    assert isinstance(late, NoLonger)
    assert isinstance(connected.scan("aBcDeFgHjKmNpQ23").outcome, Admitted)
    at_dinner = connected.scan("aBcDeFgHjKmNpQ23", "list-9", at=begins)
    assert isinstance(at_dinner.outcome, Admitted)


def test_an_order_that_is_not_approved_asks_staff_and_says_so(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.put(
        order(
            "GGGGG",
            position(1, 1, "wAiTiNg234567890", "Okoye Ada"),
            status="n",
            require_approval=True,
            valid_if_pending=True,
        )
    )
    connected.step()
    outcome = connected.scan("wAiTiNg234567890").outcome
    assert isinstance(outcome, NeedsDesk)
    assert outcome.reason is Reason.PENDING
    assert outcome.guest is not None
    assert "not approved" in outcome.guest.attention


@pytest.mark.parametrize("include_pending", [False, True])
def test_an_unpaid_order_asks_staff_who_may_let_it_in(
    pretix: PretixServer, connected: ExchangeRun, *, include_pending: bool
) -> None:
    pretix.lists["checkinlists"][0]["include_pending"] = include_pending
    connected.step()
    outcome = connected.scan("pEnDiNg234567890").outcome
    assert isinstance(outcome, NeedsDesk)
    assert outcome.reason is Reason.PENDING
    check_in = CheckIn(connected.store, "list-7", lambda: NOW)
    forced = check_in.scan(ScanRequest.of("pEnDiNg234567890", forced=True)).outcome
    assert isinstance(forced, Admitted)
    connected.step()
    assert [(one["order"], one["force"]) for one in pretix.checkins] == [("CCCCC", True)]


def test_a_revoked_ticket_of_an_order_that_is_not_known_is_said_to_be_revoked(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pem = f"-----BEGIN PUBLIC KEY-----\n{PRETIX_PEM_BODY}\n-----END PUBLIC KEY-----\n"
    pretix.event["valid_keys"] = {"pretix_sig1": [base64.b64encode(pem.encode()).decode()]}
    pretix.lists["revokedsecrets"] = [{"id": 1, "secret": UNLIMITED}]
    connected.step()
    reasons = []
    for code in (UNLIMITED, NEW_YEAR_2026):
        outcome = connected.scan(code).outcome
        assert isinstance(outcome, NeedsDesk)
        reasons.append(outcome.reason)
    assert reasons == [Reason.REVOKED, Reason.DATA_MISSING]


def test_a_revoked_secret_is_said_to_be_revoked_and_can_be_forced(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.event["valid_keys"] = {"pretix_sig1": [PUBLIC_KEY]}
    connected.step()
    assert isinstance(connected.scan("dInNeRdInNeR2345", "list-9").outcome, Admitted)
    revoked = {"id": 1, "created": "2027-06-01T00:00:00Z", "secret": "dInNeRdInNeR2345"}
    pretix.lists["revokedsecrets"] = [revoked, {"id": 2, "secret": "never-seen-here"}]
    for _ in range(2):  # also when it is read again
        connected.step()
        outcome = connected.scan("dInNeRdInNeR2345", "list-9").outcome
        assert isinstance(outcome, NeedsDesk)
        assert outcome.reason is Reason.REVOKED
    check_in = CheckIn(connected.store, "list-9", lambda: NOW)
    forced = check_in.scan(ScanRequest.of("dInNeRdInNeR2345", forced=True)).outcome
    assert isinstance(forced, Admitted)
    assert forced.needed_force
