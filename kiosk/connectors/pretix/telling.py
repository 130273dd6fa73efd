"""Arrivals for pretix: what is sent for a scan, and what an answer means. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.connectors.http_client import Answer
from kiosk.connectors.pretix.records import CheckinList, any_text
from kiosk.connectors.system import Reply
from kiosk.domain.admission.outcomes import (
    AlreadyIn,
    Full,
    NoLonger,
    NotYet,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.records.entities import Direction
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.connectors.arrivals import HeldTicket, ToldAnnulment, ToldScan

# What pretix calls an outcome, or the reason of one that needs the desk; any other one is "error".
_OUTCOMES = {
    AlreadyIn.__name__: "already_redeemed",
    NotYet.__name__: "invalid_time",
    NoLonger.__name__: "invalid_time",
    WrongCheckpoint.__name__: "product",
    Full.__name__: "rules",
}
_REASONS = {
    Reason.CANCELLED: "canceled",
    Reason.PENDING: "unpaid",
    Reason.UNKNOWN_STATUS: "error",
    Reason.BLOCKED: "blocked",
    Reason.REVOKED: "revoked",
    Reason.AMBIGUOUS: "ambiguous",
    Reason.DATA_MISSING: "error",
    Reason.BAD_SIGNATURE: "invalid",
    Reason.CLOCK: "error",
    Reason.UNANSWERED: "incomplete",
    Reason.RULE: "rules",
    Reason.RULE_FAILED: "rules",
}
_TYPES = {Direction.ENTRY: "entry", Direction.EXIT: "exit"}
_LONGEST_TEXT = 200


def ticket_for(told: ToldScan, listed: CheckinList | None) -> HeldTicket:
    """The ticket to tell of: the first that the list accepts, else the first of all.

    Of a guest with add-ons another ticket may have been scanned than the one that the list is for.
    """
    accepted = [one for one in told.tickets if listed is None or listed.accepts(one.ticket)]
    return (accepted or list(told.tickets))[0]


def redemption(
    told: ToldScan, ticket: HeldTicket, answers: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The request for a guest who was let through.

    They passed already, so it is forced; the id of the fact as nonce makes repetitions harmless.
    `answers` are those that the guest gave here, as pretix takes them: it stores them also then.
    """
    body = {
        "lists": [int(told.list_id)],
        "secret": ticket.code,
        "type": _TYPES[told.direction],
        "nonce": told.fact,
        "datetime": told.at.isoformat(),
        "force": True,
        "questions_supported": False,
    }
    return body | ({"answers": dict(answers)} if answers else {})


def failed_checkin(told: ToldScan, ticket: HeldTicket, reason: str = "") -> dict[str, Any]:
    """The request for a guest who was not let through, or whose ticket pretix does not know."""
    return {
        "raw_barcode": ticket.code,
        "type": _TYPES[told.direction],
        "nonce": told.fact,
        "datetime": told.at.isoformat(),
        "error_reason": reason or _reason_of(told),
    }


def _reason_of(told: ToldScan) -> str:
    by_reason = {str(reason): word for reason, word in _REASONS.items()}
    return by_reason.get(told.reason) or _OUTCOMES.get(told.outcome, "error")


def annulment(told: ToldAnnulment) -> dict[str, Any]:
    """The request for an annulled scan."""
    return {
        "lists": [int(told.list_id)],
        "nonce": told.scan,
        "datetime": told.at.isoformat(),
        "error_explanation": told.why[:_LONGEST_TEXT],
    }


def is_unknown_ticket(answer: Answer) -> bool:
    """Whether pretix does not know a code: it never will, so it is not told again."""
    body = answer.body
    return answer.status == 404 and isinstance(body, Mapping) and body.get("reason") == "invalid"


def reply_to(answer: Answer, ticket: str) -> Reply | None:
    """What the answer to a request of ours means; None if it is no answer of this interface."""
    if answer.status in (200, 201):
        return Reply()
    if is_unknown_ticket(answer):
        return Reply(Sentence("connect.untold.unknown", {"ticket": ticket}))
    if answer.status != 400:
        return None
    body = answer.body
    if isinstance(body, Mapping) and body.get("status") == "incomplete":
        questions = [any_text(one.get("question")) for one in body.get("questions") or ()]
        values = {"ticket": ticket, "questions": ", ".join(questions)}
        return Reply(Sentence("connect.untold.incomplete", values))
    if isinstance(body, Mapping) and isinstance(body.get("reason"), str):
        values = {"ticket": ticket, "reason": body["reason"]}
        return Reply(Sentence("connect.untold.refused", values))
    values = {"ticket": ticket, "reason": str(body)[:_LONGEST_TEXT]}
    return Reply(Sentence("connect.untold.refused", values))
