"""Why a plan was refused, as sentences."""

from __future__ import annotations

from typing import assert_never

from kiosk.domain.text.messages import Sentence
from kiosk.usecases.seating.plan_search import (
    NoRounds,
    NoTables,
    NotEnoughSeats,
    PlanRefusal,
    RulesConflict,
    SearchFailed,
)
from kiosk.usecases.seating.rule_words import requirement_sentence


def refusal_sentences(refused: PlanRefusal, language: str) -> list[Sentence]:
    """What is wrong and what to do; of rules one sentence for each such round."""
    match refused:
        case NoRounds(unknown):
            word = "seating.unknown_rounds" if unknown else "seating.no_rounds"
            return [Sentence(word, {"rounds": unknown})]
        case NoTables(round_):
            return [Sentence("seating.no_tables", {"round": round_})]
        case NotEnoughSeats(round_, people, seats):
            values = {"round": round_, "people": people, "seats": seats}
            return [Sentence("seating.too_few_seats", values)]
        case SearchFailed():
            return [Sentence("seating.search_failed")]
        case RulesConflict(found, guests):
            return [
                Sentence(
                    "seating.conflict",
                    {
                        "round": one.round,
                        "rules": tuple(
                            requirement_sentence(each, guests, language)
                            for each in one.requirements
                        ),
                    },
                )
                for one in found
            ]
        case _:
            assert_never(refused)
