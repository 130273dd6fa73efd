"""pretix as the engine sees it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import assert_never

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.connectors.http_client import Answer
from kiosk.connectors.pretix import telling
from kiosk.connectors.pretix.api import PretixApi
from kiosk.connectors.pretix.questions import answers_for_pretix, can_be_asked, is_asked
from kiosk.connectors.pretix.records import (
    CheckinList,
    PretixCopy,
    Record,
    any_text,
    checkin_list,
    checkins_of_order,
    tickets_of_order,
)
from kiosk.connectors.pretix.rules import rule_text
from kiosk.connectors.pretix.sheets import TICKETS, PretixSheets
from kiosk.connectors.system import Check, Reply
from kiosk.domain.admission.rules.clauses import RuleFault
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.words import fault_sentence
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence
from kiosk.store.connectors.systems import Connector, Progress
from kiosk.usecases.connectors.arrivals import Told, ToldAnnulment, ToldScan
from kiosk.usecases.connectors.intake import Received

_ORDERS = {"include_canceled_positions": "true", "ordering": "datetime"}
# Statuses of HTTP with which pretix refuses a request that a token may not make.
_REFUSING = (400, 403, 404)
_OF_EVENT = (
    "name",
    "date_from",
    "date_to",
    "date_admission",
    "timezone",
    "valid_keys",
    "has_subevents",
)
_NO_TICKET = "forum-kiosk-check"


class Pretix:
    """An event of a pretix."""

    receive_every_s = 30.0

    def __init__(self, api: PretixApi, connector: Connector) -> None:
        self._api, self._connector = api, connector
        self._lists: dict[str, CheckinList] | None = None
        self._questions: Sequence[Record] | None = None

    @property
    def clock_offset_s(self) -> float | None:
        return self._api.http.clock_offset_s

    def close(self) -> None:
        self._api.http.close()

    def receive(self, progress: Progress, programme: Programme) -> Received:
        copy = self._frame()
        shape = _shape(copy)
        since = progress.cursor if progress.shape == shape else ""
        query = _ORDERS | ({"modified_since": since} if since else {})
        orders = self._api.listed("orders", query)
        copy = replace(copy, orders=orders.records, generated=orders.generated)
        event = programme.event
        made = PretixSheets(
            copy,
            self._connector.source,
            event,
            describes_event=progress.describes_event or not (event.name_ko or event.name_en),
            checkpoints=self._connector.checkpoints,
            asked=[one.id for one in programme.questions.values() if not one.removed],
        )
        lists = made.lists
        self._lists = {one.id: one for one in lists}
        self._questions = copy.questions
        return Received(
            made.sheets if copy.orders or not since else list,
            [ticket for order in copy.orders for ticket in tickets_of_order(order)],
            made.keys_by_row(),
            {made.checkpoint_of(one.id): one.id for one in lists},
            orders.generated or since,
            shape,
            is_whole=not since,
            tickets_sheet=TICKETS,
            describes_event=made.describes_event,
            checkins=[one for order in copy.orders for one in checkins_of_order(order)],
            notices=_notices(copy, made),
            revoked=self._revoked(copy, since),
        )

    def _revoked(self, copy: PretixCopy, since: str) -> tuple[str, ...]:
        """Secrets that were revoked; only signed ones are listed, as all others are just gone."""
        if not (copy.event.get("valid_keys") or {}).get("pretix_sig1"):
            return ()
        query = {"created_since": since} if since else None
        found = self._api.listed("revokedsecrets", query).records
        return tuple(str(one["secret"]) for one in found if one.get("secret"))

    def _frame(self) -> PretixCopy:
        """Everything but the orders: little, and mostly without times of change, so read whole."""
        event = self._api.event_detail()
        names = ("items", "categories", "questions", "checkinlists")
        items, categories, questions, lists = (self._api.listed(one).records for one in names)
        dates = self._api.listed("subevents").records if event.get("has_subevents") else []
        return PretixCopy(event, items, categories, questions, lists, dates)

    def tell(self, told: Told) -> Reply:
        match told:
            case ToldScan():
                return self._tell_scan(told)
            case ToldAnnulment():
                return self._tell_annulment(told)
            case _:
                assert_never(told)

    def _tell_scan(self, told: ToldScan) -> Reply:
        ticket = telling.ticket_for(told, self._known_lists().get(told.list_id))
        if not told.passed:
            body = telling.failed_checkin(told, ticket)
            answer = self._api.tell_failed(told.list_id, body)
            return self._reply(answer, ticket.ticket.ticket)
        answers = self._answers_to(told)
        answer = self._api.redeem(telling.redemption(told, ticket, answers))
        if telling.is_unknown_ticket(answer):
            body = telling.failed_checkin(told, ticket, "invalid")
            self._api.tell_failed(told.list_id, body)
        return self._reply(answer, ticket.ticket.ticket)

    def _answers_to(self, told: ToldScan) -> dict[str, str]:
        if told.answers and self._questions is None:
            self._questions = self._api.listed("questions").records
        return answers_for_pretix(told.answers, self._connector.source, self._questions or ())

    def _tell_annulment(self, told: ToldAnnulment) -> Reply:
        answer = self._api.annul(telling.annulment(told))
        if answer.status == 404:  # it was annulled before it was told
            return Reply()
        return self._reply(answer, told.scan)

    def _reply(self, answer: Answer, ticket: str) -> Reply:
        reply = telling.reply_to(answer, ticket)
        if reply is not None:
            return reply
        kind = FaultKind.FORBIDDEN if answer.status == 403 else FaultKind.UNEXPECTED
        raise self._api.http.fault(kind, answer, path="checkinrpc")

    def _known_lists(self) -> dict[str, CheckinList]:
        if self._lists is None:
            records = self._api.listed("checkinlists").records
            self._lists = {one.id: one for one in map(checkin_list, records)}
        return self._lists

    def checks(self) -> list[Check]:
        api = self._api
        api.event_detail()
        reads = ("items", "categories", "questions", "checkinlists")
        done = [self._check(f"connect.check.{one}", _listing(api, one)) for one in reads]
        query = _ORDERS | {"modified_since": "2999-01-01T00:00:00Z"}
        done.append(self._check("connect.check.orders", lambda: api.listed("orders", query)))
        lists = self._known_lists() if done[-2].passed else {}
        if lists:
            done.append(self._check("connect.check.redeem", self._tries_redeem(min(lists))))
        return done

    def _tries_redeem(self, list_id: str) -> Callable[[], object]:
        """A try to check a code in that no ticket has: allowed, it is answered as unknown."""

        def work() -> None:
            body = {"lists": [int(list_id)], "secret": _NO_TICKET, "simulate": True}
            answer = self._api.redeem(body)
            if not telling.is_unknown_ticket(answer):
                kind = FaultKind.FORBIDDEN if answer.status == 403 else FaultKind.UNEXPECTED
                raise self._api.http.fault(kind, answer, path="checkinrpc")

        return work

    def _check(self, message: str, work: Callable[[], object]) -> Check:
        try:
            work()
        except SystemFault as fault:
            if fault.status not in _REFUSING:
                raise
            return Check(Sentence(message), passed=False)
        return Check(Sentence(message), passed=True)


def _notices(copy: PretixCopy, made: PretixSheets) -> tuple[Sentence, ...]:
    """The lists whose rules cannot be evaluated here, and why; questions that cannot be asked."""
    found = []
    for one in made.lists:
        try:
            read_rule(rule_text(copy, one, enrols=made.enrols(one)))
        except RuleFault as fault:
            why = fault_sentence(fault)
            found.append(Sentence("connect.notice.rules", {"list": one.name, "why": why}))
    unasked = [one for one in copy.questions if is_asked(one) and not can_be_asked(one)]
    if unasked:
        texts = ", ".join(any_text(one.get("question")) for one in unasked)
        found.append(Sentence("connect.notice.questions", {"questions": texts}))
    return tuple(found)


def _listing(api: PretixApi, what: str) -> Callable[[], object]:
    return lambda: api.listed(what)


def _shape(copy: PretixCopy) -> str:
    """A digest of all that is read beside the orders, on which every ticket's row may depend.

    Not of whole records: those of check-in lists count how many have entered.
    """
    fields = [
        "id",
        "name",
        "category",
        "is_addon",
        "question",
        "type",
        "required",
        "options",
        "items",
        "position",
        "ask_during_checkin",
        "dependency_question",
        "dependency_values",
        "date_from",
        "date_to",
        "date_admission",
    ]
    fields += ["checkin_attention", "checkin_text", "variations"]
    sources = (copy.items, copy.categories, copy.questions, copy.dates)
    parts = [[{name: one.get(name) for name in fields} for one in records] for records in sources]
    lists = [repr(checkin_list(one)) for one in copy.lists]
    event = [copy.event.get(name) for name in _OF_EVENT]
    whole = json.dumps([event, *parts, lists], sort_keys=True, default=str)
    return hashlib.sha256(whole.encode()).hexdigest()
