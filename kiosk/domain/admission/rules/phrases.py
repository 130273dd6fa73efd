"""Rules in an organiser's words, in Korean and English: read into conditions, and written again.

Phrases are divided by semicolons or line breaks, and all have to hold. A category before a phrase
says for whom it is: `press from 10:00`, `언론: 하루 한 번`. A time is `18:00` of each day, or has a
date: `2027-06-02 18:00`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time
from typing import NamedTuple

from kiosk.domain.admission.rules.clauses import (
    AllOf,
    AnyOf,
    Comparison,
    EnteredAt,
    Membership,
    Quantity,
    Rule,
    RuleAttribute,
    RuleMoment,
    RuleMomentKind,
    RuleOperator,
    TimeLimit,
)

_T = r"((?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d)"
_N = r"(\d{1,4}|once|twice|한|두|세|네)"
_NUMBERS = {"once": 1, "twice": 2, "한": 1, "두": 2, "세": 3, "네": 4}
_SEPARATOR = re.compile(r"[;；\n]")
_FOR = re.compile(r"(?P<who>.+?)[:：]\s+(?P<what>.+)")
_NAMES = re.compile(r"\s*[,、，]\s*")


class PhraseFault(ValueError):
    """A phrase that is not understood: `phrase` is its text."""

    def __init__(self, phrase: str) -> None:
        super().__init__(phrase)
        self.phrase = phrase


class _Phrase(NamedTuple):
    """A kind of phrase: how it is written, and what its groups make of it."""

    pattern: re.Pattern[str]
    make: Callable[..., Rule]
    after_name: bool = True


def read_phrases(text: str) -> Rule:
    """The rule of one or more phrases; names of checkpoints are as they stand in the text.

    Raises PhraseFault with the first phrase that is not understood.
    """
    parts = [" ".join(one.split()) for one in _SEPARATOR.split(text)]
    rules = [_phrase(one) for one in parts if one]
    if not rules:
        raise PhraseFault(text)
    return rules[0] if len(rules) == 1 else AllOf(tuple(rules))


def in_phrases(rule: Rule, language: str) -> str | None:
    """The phrases of a rule in Korean or English, as they are read; None where there are none."""
    words = _KOREAN if language == "ko" else _ENGLISH
    parts = rule.parts if isinstance(rule, AllOf) and not _is_between(rule) else (rule,)
    phrases = [_written(one, words) for one in parts]
    text = "; ".join(one for one in phrases if one)
    try:
        return text if None not in phrases and read_phrases(text) == rule else None
    except PhraseFault:
        return None


def _phrase(text: str) -> Rule:
    named = _FOR.fullmatch(text)
    if named:
        return _for(named["who"], _restriction(named["what"], text))
    whole = _match(text, _PHRASES)
    if whole is not None:
        return whole
    for one in _PHRASES:
        found = one.after_name and re.fullmatch(
            rf"(.+?) {one.pattern.pattern}", text, re.IGNORECASE
        )
        if found:
            who, *groups = found.groups()
            return _for(who, _made(one, groups, text))
    raise PhraseFault(text)


def _for(who: str, rule: Rule) -> Rule:
    names = tuple(dict.fromkeys(filter(None, _NAMES.split(who.strip()))))
    return AnyOf((Membership(RuleAttribute.PRODUCT, names, negated=True), rule))


def _restriction(what: str, text: str) -> Rule:
    found = _match(what, _PHRASES)
    if found is None:
        raise PhraseFault(text)
    return found


def _match(text: str, phrases: tuple[_Phrase, ...]) -> Rule | None:
    for one in phrases:
        found = one.pattern.fullmatch(text)
        if found:
            return _made(one, found.groups(), text)
    return None


def _made(phrase: _Phrase, groups: Iterator[str] | list[str] | tuple[str, ...], text: str) -> Rule:
    try:
        return phrase.make(*groups)
    except ValueError as error:  # 25:00, or a date that does not exist
        raise PhraseFault(text) from error


def _moment(text: str) -> RuleMoment:
    if "-" in text:
        day, _, clock = text.replace("T", " ").partition(" ")
        at = datetime.fromisoformat(f"{day}T{clock:0>5}")
        return RuleMoment(RuleMomentKind.CUSTOM, at.isoformat())
    return RuleMoment(RuleMomentKind.CUSTOMTIME, time.fromisoformat(f"{text:0>5}").isoformat())


def _until(text: str) -> Rule:
    return TimeLimit(_moment(text), is_before=True)


def _from(text: str) -> Rule:
    return TimeLimit(_moment(text), is_before=True, negated=True)


def _between(begins: str, ends: str) -> Rule:
    return AllOf((_from(begins), _until(ends)))


def _number(text: str) -> int:
    number = _NUMBERS.get(text.casefold()) or int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _a_day(text: str) -> Rule:
    return Comparison(Quantity.TODAY, RuleOperator.LESS, float(_number(text)))


def _in_all(text: str) -> Rule:
    return Comparison(Quantity.NUMBER, RuleOperator.LESS, float(_number(text)))


def _minutes_apart(text: str) -> Rule:
    since = Quantity.SINCE_LAST
    never = Comparison(since, RuleOperator.LESS, 0.0)
    return AnyOf((never, Comparison(since, RuleOperator.AT_LEAST, float(_number(text)))))


def _written_as(pattern: str, make: Callable[..., Rule], *, after_name: bool = True) -> _Phrase:
    return _Phrase(re.compile(pattern, re.IGNORECASE), make, after_name)


_PHRASES = (
    _written_as(rf"{_N}(?: times?)? (?:a|per) day", _a_day),
    _written_as(rf"at most {_N}(?: entry| entries| times)?,? (?:a|per) day", _a_day),
    _written_as(rf"하루에? (?:최대 )?{_N} ?[번회]", _a_day),
    _written_as(r"(once|twice)", _in_all),
    _written_as(rf"at most {_N}(?: entry| entries| times)?(?: in all)?", _in_all),
    _written_as(rf"(?:모두 합쳐 )?최대 {_N} ?[번회]", _in_all),
    _written_as(r"(한|두|세|네|\d{1,4}) ?[번회]만", _in_all),
    _written_as(rf"between {_T} and {_T}", _between),
    _written_as(rf"(?:from )?{_T} ?(?:to|[-~–]) ?{_T}", _between),
    _written_as(rf"{_T}부터 {_T}까지", _between),
    _written_as(rf"(?:not after|until|before) {_T}", _until),
    _written_as(rf"{_T} ?까지", _until),
    _written_as(rf"{_T} ?이후 (?:입장 ?)?(?:불가|금지)", _until),
    _written_as(rf"(?:from|not before) {_T}(?: on)?", _from),
    _written_as(rf"{_T} ?부터", _from),
    _written_as(rf"at least {_N} min(?:utes?)? after the last entry", _minutes_apart),
    _written_as(rf"마지막 입장 {_N} ?분 (?:후|뒤)부터", _minutes_apart),
    _written_as(r"only after (?:entry at )?(.+)", EnteredAt),
    _written_as(r"(.+?) ?(?:입장 ?)?(?:후|뒤|이후)에만", EnteredAt, after_name=False),
)
_ENGLISH = {
    "for": "{}: {}",
    "a_day": "at most {} entries a day",
    "once_a_day": "once a day",
    "in_all": "at most {} entries",
    "once": "once",
    "between": "between {} and {}",
    "until": "not after {}",
    "from": "from {}",
    "apart": "at least {} minutes after the last entry",
    "entered": "only after {}",
}
_KOREAN = {
    "for": "{}: {}",
    "a_day": "하루 최대 {}회",
    "once_a_day": "하루 한 번",
    "in_all": "최대 {}회",
    "once": "한 번만",
    "between": "{}부터 {}까지",
    "until": "{} 이후 입장 불가",
    "from": "{}부터",
    "apart": "마지막 입장 {}분 후부터",
    "entered": "{} 입장 후에만",
}


def _is_between(rule: Rule) -> bool:
    """Whether a rule is a beginning and an end; then it is written in one phrase."""
    if not isinstance(rule, AllOf) or len(rule.parts) != 2:
        return False
    first, second = rule.parts
    if not isinstance(first, TimeLimit) or not isinstance(second, TimeLimit):
        return False
    return first.negated and not second.negated


def _written(rule: Rule, words: Mapping[str, str]) -> str | None:
    """One phrase; one that says something else is noticed when it is read again."""
    if isinstance(rule, AnyOf) and len(rule.parts) == 2:
        first, second = rule.parts
        inner = _written(second, words)
        if isinstance(first, Membership):
            return words["for"].format(", ".join(first.names), inner) if inner else None
        if isinstance(second, Comparison) and second.quantity is Quantity.SINCE_LAST:
            return words["apart"].format(f"{second.number:.0f}")
    if isinstance(rule, AllOf) and _is_between(rule):
        limits = [one for one in rule.parts if isinstance(one, TimeLimit)]
        return words["between"].format(*(_clock(one.moment) for one in limits))
    if isinstance(rule, TimeLimit):
        return words["from" if rule.negated else "until"].format(_clock(rule.moment))
    if isinstance(rule, Comparison):
        return _entries(rule, words)
    return words["entered"].format(rule.checkpoint) if isinstance(rule, EnteredAt) else None


def _entries(rule: Comparison, words: Mapping[str, str]) -> str | None:
    name = {Quantity.TODAY: "a_day", Quantity.NUMBER: "in_all"}.get(rule.quantity)
    if name is None:
        return None
    if rule.number == 1:
        return words["once_a_day" if name == "a_day" else "once"]
    return words[name].format(f"{rule.number:.0f}")


def _clock(moment: RuleMoment) -> str:
    return moment.text.replace("T", " ").removesuffix(":00")
