"""When the rule of a checkpoint admits somebody who comes for the first time on a rehearsed day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.domain.admission.rule_check import GATE, VARIATION, places_of
from kiosk.domain.admission.rules.clauses import RuleFacts, RuleFault
from kiosk.domain.admission.rules.evaluation import holds
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.records.entities import Checkpoint, Guest, Programme

_STEP, _LONGEST = timedelta(minutes=5), timedelta(hours=18)


def within_rule(
    checkpoint: Checkpoint, guest: Guest, programme: Programme, opens: datetime
) -> Checkpoint | None:
    """The checkpoint with opening hours within which its rule admits a guest; None for never.

    Looked at every five minutes from the opening of the doors on; the guest has entered nowhere at
    this checkpoint, and everywhere else that the rule asks for.
    """
    if not checkpoint.rule:
        return checkpoint
    event = programme.event
    facts = RuleFacts(
        opens,
        category=guest.category,
        variation=guest.extra.get(VARIATION, ""),
        gate=checkpoint.extra.get(GATE, ""),
        starts=event.starts,
        ends=event.ends,
        entered=dict.fromkeys(places_of(checkpoint.rule), opens),
    )
    times = [opens + number * _STEP for number in range(_LONGEST // _STEP)]
    try:
        rule = read_rule(checkpoint.rule)
        admitting = [at for at in times if holds(rule, replace(facts, at=at))]
    except RuleFault:
        return None
    if not admitting:
        return None
    begins = [checkpoint.opens, admitting[0] if admitting[0] > opens else None]
    ends = [checkpoint.closes, admitting[-1] + _STEP if admitting[-1] < times[-1] else None]
    return replace(
        checkpoint,
        opens=max((one for one in begins if one), default=None),
        closes=min((one for one in ends if one), default=None),
    )
