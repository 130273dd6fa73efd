"""The rules beside the tables: whom they are about, what can be written, what holds. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.records.accessibility import needs_step_free
from kiosk.domain.records.entities import Round
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, LineProps
from kiosk.ui.desk.tables.rules.rules_state import RulesState
from kiosk.usecases.seating.rule_words import rule_sentence

TOGETHER, APART = "together", "apart"
PIN, NOT_HERE, STEP_FREE, SCOPE = "pin", "not_here", "step_free", "scope"
KEYS = {TOGETHER: "1", APART: "2", PIN: "1", NOT_HERE: "2", STEP_FREE: "3", SCOPE: "4"}
"""The key of each action; what is said of one guest and of several shares keys."""


@dataclass(frozen=True, slots=True)
class RulesProps:
    """All that is shown of the rules; `refused` are sentences about why nothing was written."""

    open: bool = False
    title: str = ""
    who: str = ""
    scope: str = ""
    refused: tuple[str, ...] = ()
    actions: tuple[DeskAction, ...] = ()
    heading: str = ""
    lines: tuple[LineProps, ...] = ()


def rules_props(state: RulesState, formatter: GuestFormatter) -> RulesProps:
    """The props of the rules."""
    if not state.open or state.board is None:
        return RulesProps()
    say = formatter.say
    return RulesProps(
        open=True,
        title=say("d7.rules"),
        who=_who(state, formatter),
        scope=_scope(state, formatter) if state.chosen else "",
        refused=_refused(state, formatter),
        actions=_actions(state, formatter),
        heading=say("d7.rules.hold", n=len(state.listed.rules)),
        lines=tuple(_line(one, state, formatter) for one in state.listed.rules),
    )


def _who(state: RulesState, formatter: GuestFormatter) -> str:
    if not state.chosen:
        return formatter.say("d7.rules.how")
    return ", ".join(
        formatter.name(state.guests[id_]) for id_ in state.chosen if id_ in state.guests
    )


def _scope(state: RulesState, formatter: GuestFormatter) -> str:
    if state.checking:
        return formatter.say("d7.rules.checking")
    if state.every_round or state.board is None:
        return formatter.say("d7.rules.every_round")
    return formatter.say("d7.rules.one_round", round=_round_name(state.board.round, formatter))


def _round_name(round_: Round, formatter: GuestFormatter) -> str:
    return formatter.localizer.own(round_.name_ko, round_.name_en) or round_.id


def _actions(state: RulesState, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    """What can be written of the chosen guests."""
    say = formatter.say

    def action(id_: str, text: str) -> DeskAction:
        return DeskAction(f"rule.{id_}", text, KEYS[id_], enabled=not state.checking)

    if not state.chosen:
        return ()
    found = []
    if len(state.chosen) > 1:
        found += [action(TOGETHER, say("d7.rules.together")), action(APART, say("d7.rules.apart"))]
    elif state.table:
        found += [
            action(PIN, say("d7.rules.pin", n=state.table)),
            action(NOT_HERE, say("d7.rules.not_here", n=state.table)),
        ]
    guest = state.guests.get(state.chosen[0])
    if len(state.chosen) == 1 and guest is not None and not needs_step_free(guest):
        found.append(action(STEP_FREE, say("d7.rules.step_free")))
    if state.rounds > 1 and found:
        word = "d7.rules.to_one_round" if state.every_round else "d7.rules.to_every_round"
        found.append(action(SCOPE, say(word)))
    return tuple(found)


def _refused(state: RulesState, formatter: GuestFormatter) -> tuple[str, ...]:
    """Why nothing was written."""
    if state.refused is None:
        return ()
    # A contradiction comes from a check, which has loaded the numerical libraries.
    from kiosk.usecases.seating.refusals import refusal_sentences

    found = refusal_sentences(state.refused, formatter.localizer.language)
    return tuple(formatter.say(one) for one in found)


def _line(rule: SeatingRule, state: RulesState, formatter: GuestFormatter) -> LineProps:
    is_points = rule.kind is RuleKind.POINTS
    language = formatter.localizer.language
    return LineProps(
        rule.id,
        title=formatter.say(rule_sentence(rule, state.listed.guests, language)),
        detail="" if is_points else _where(rule, formatter),
        action=formatter.say("d7.rules.remove"),
    )


def _where(rule: SeatingRule, formatter: GuestFormatter) -> str:
    if not rule.round:
        return formatter.say("d7.rules.all_rounds")
    found = formatter.programme.rounds.get(rule.round)
    return _round_name(found, formatter) if found else rule.round
