"""Reads the cells of a rule of the seating: its kind, its people, and what points are for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatingTerm
from kiosk.domain.records.unknown_values import member_of
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import E, choose, read_line

RULES = {
    RuleKind.TOGETHER: "같이|함께|함께앉기|동석|같은테이블|same table|keep together",
    RuleKind.APART: "따로|따로앉기|분리|떨어져|다른테이블|different tables|keep apart|separate",
    RuleKind.AT_TABLE: "테이블지정|지정|고정|테이블고정|at table|at|pin|pinned|fixed",
    RuleKind.NOT_AT_TABLE: "테이블제외|제외|not at table|not at|never at",
    RuleKind.ABSENT: "불참|결석|부재|away|not there",
    RuleKind.POINTS: "점수|배점|weight",
}
TERMS = {
    SeatingTerm.LANGUAGE: "언어|languages",
    SeatingTerm.PRECEDENCE: "의전|의전순위|서열|head table|rank",
    SeatingTerm.REPEAT: "재회|다시만남|또만남|repeats|meeting again",
    SeatingTerm.ORGANISATION: "소속|기관|대표단|organization|mission|delegation",
    SeatingTerm.COUNTRY: "국가|나라|countries",
    SeatingTerm.HOST_COUNTRY: "주최국|개최국|host country",
    SeatingTerm.CATEGORY: "구분|역할|role|categories",
    SeatingTerm.EMPTY: "빈자리|빈좌석|empty seats|empty",
    SeatingTerm.TOPICS: "주제|관심분야|interests|topic",
}
_DIVIDERS = re.compile(r"[;；\n]")


def read_rule(text: str) -> RuleKind:
    """The kind of a rule. Raises InvalidCell for an empty cell, too."""
    if not text:
        raise InvalidCell("import.rule.kindless", choices=Sentence("import.choices.rulekind"))
    return choose(RULES, text)


def read_term(text: str) -> str:
    """What points are for; empty for an empty cell."""
    return choose(TERMS, text).value if text else ""


def read_people(text: str) -> tuple[str, ...]:
    """References, codes, e-mail addresses or full names, divided by ; or line breaks, each once."""
    people = (read_line(part).strip() for part in _DIVIDERS.split(text))
    return tuple(dict.fromkeys(filter(None, people)))


def rule_words(rule: SeatingRule, language: str) -> str:
    """A rule in the words of its sheet, with the number of its guests: "at table 12 (3)".

    `language` is "ko" or "en". What only a newer version knows is called as it was written.
    """
    kind = _word(RULES, rule.kind, language)
    about = _word(TERMS, member_of(SeatingTerm, rule.term), language) if rule.term else rule.table
    count = f"({len(rule.guests)})" if rule.guests else ""
    return " ".join(filter(None, (kind, about, count)))


def _word(words: Mapping[E, str], value: E, language: str) -> str:
    if language == "ko" and value in words:
        return words[value].split("|")[0]
    return value.value.replace("_", " ")
