"""The rules of checkpoints tried on everybody in the list: who would enter, who not, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Outcome, recorded_details
from kiosk.domain.admission.rules.clauses import RuleFault
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.words import rule_sentence, unmet_sentence
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Checkpoint, Guest, Programme
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.usecases.checkin.admission_service import checkpoint_in, preview_outcome

_EXAMPLES = 3


@dataclass(slots=True)
class RefusedGuests:
    """Guests who would not enter for one reason; `examples` are the first of them."""

    outcome: Outcome
    count: int = 0
    examples: list[Guest] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class RuleTrial:
    """What the decision at one checkpoint would be for everybody at `at`."""

    checkpoint: Checkpoint
    programme: Programme
    at: datetime
    admitted: int
    refused: tuple[RefusedGuests, ...]

    @property
    def everybody(self) -> int:
        """How many people were tried."""
        return self.admitted + sum(one.count for one in self.refused)

    @property
    def is_fault(self) -> bool:
        """Whether the rule cannot be evaluated, so that nobody enters."""
        return is_fault(self.checkpoint)


def is_fault(checkpoint: Checkpoint) -> bool:
    """Whether a checkpoint has a rule that no guest can meet, as it is not understood."""
    try:
        read_rule(checkpoint.rule)
    except RuleFault:
        return True
    return False


def with_rules(programme: Programme, checkpoint: str = "") -> list[Checkpoint]:
    """The checkpoint of that id, else all that have a rule. Raises CheckpointMissing."""
    if checkpoint:
        return [checkpoint_in(programme, checkpoint)]
    return [one for one in programme.checkpoints.values() if one.rule]


def try_rules(store: Store, at: datetime, checkpoint: str = "") -> list[RuleTrial]:
    """Try everybody at the checkpoints that have a rule, or at one; nothing is recorded.

    The rest of the decision counts too: who is cancelled does not enter whatever the rule says.
    Raises CheckpointMissing.
    """

    def work(connection: sa.Connection) -> list[RuleTrial]:
        programme = store.programme_in(connection)
        holders = list(_holders(connection))
        return [
            _trial(connection, programme, one, at, holders)
            for one in with_rules(programme, checkpoint)
        ]

    return store.read(work)


def _holders(connection: sa.Connection) -> Iterator[scans.Holder]:
    """Everybody, each once; without whom was erased."""
    guest = schema.guest
    ids = connection.execute(sa.select(guest.c.id).where(guest.c.merged == "").order_by(guest.c.id))
    for id_ in ids.scalars().all():
        holder = scans.holder_by_guest(connection, id_)
        if holder is not None and holder.credential.guest and not holder.credential.guest.erased:
            yield holder


def _trial(
    connection: sa.Connection,
    programme: Programme,
    checkpoint: Checkpoint,
    at: datetime,
    holders: Iterable[scans.Holder],
) -> RuleTrial:
    context = ScanContext.of(ScanRequest(at=at), checkpoint, programme, at)
    decide = partial(preview_outcome, connection, context)
    admitted, refused = 0, dict[object, RefusedGuests]()
    for holder in holders:
        history = scans.history_of(connection, holder, checkpoint.id)
        outcome = decide(holder.credential, history)
        if isinstance(outcome, Admitted):
            admitted += 1
            continue
        found = refused.setdefault(_reason(outcome), RefusedGuests(outcome))
        found.count += 1
        if len(found.examples) < _EXAMPLES and holder.credential.guest:
            found.examples.append(holder.credential.guest)
    groups = sorted(refused.values(), key=lambda one: one.count, reverse=True)
    return RuleTrial(checkpoint, programme, context.at, admitted, tuple(groups))


def _reason(outcome: Outcome) -> object:
    """What outcomes for the same reason have in common."""
    details = recorded_details(outcome)
    return type(outcome), *(details.get(name) for name in ("reason", "rule", "until"))


def reason_of(outcome: Outcome, programme: Programme, language: str) -> Sentence:
    """Why somebody does not enter, for staff."""
    details = recorded_details(outcome)
    if isinstance(outcome, NeedsDesk) and outcome.rule:
        return unmet_sentence(outcome.rule, programme, language)
    why = Sentence(f"d8.why.{details.get('reason') or type(outcome).__name__}")
    if "until" not in details:
        return why
    return Sentence("cli.rules.until", {"why": why, "time": f"{details['until']:%Y-%m-%d %H:%M}"})


def rules_as_json(programme: Programme, texts: Texts, checkpoint: str = "") -> list[dict[str, Any]]:
    """The checkpoints with a rule, or one, as it is stored and in words.

    Raises CheckpointMissing.
    """
    return [
        {
            "checkpoint": one.id,
            "rule": one.rule,
            "says": texts.say(rule_sentence(one.rule, programme, texts.language)),
            "evaluable": not is_fault(one),
        }
        for one in with_rules(programme, checkpoint)
    ]


def trial_as_json(trial: RuleTrial, texts: Texts) -> dict[str, Any]:
    """A trial for other programs."""
    programme, language = trial.programme, texts.language
    return {
        "checkpoint": trial.checkpoint.id,
        "rule": trial.checkpoint.rule,
        "says": texts.say(rule_sentence(trial.checkpoint.rule, programme, language)),
        "at": trial.at.isoformat(),
        "people": trial.everybody,
        "admitted": trial.admitted,
        "refused": [
            {
                "outcome": type(one.outcome).__name__,
                "reason": recorded_details(one.outcome).get("reason"),
                "says": texts.say(reason_of(one.outcome, programme, language)),
                "people": one.count,
                "examples": [name_of_guest(guest, programme) for guest in one.examples],
            }
            for one in trial.refused
        ],
    }


def name_of_guest(guest: Guest, programme: Programme) -> str:
    """A name that is not empty: Korean, Latin, or the list's own key."""
    latin = guest_names.latin(guest, programme.event)
    return guest.name_ko or latin or guest.reference or guest.id
