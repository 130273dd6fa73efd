"""The values that imported lists gave a record, computed from its facts.

A fact that an import wrote has a mark under `MARK` in its body: the `file` and `sheet` that it
was read from, and under `said` the values in the list of fields that have another value. Facts of
older stores have no mark; there an import's facts are those without an author.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.answers import GivenAnswers
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import MARK, MARKS, Fact

# Parts of a record that are no fields: the valid code, and the seat in a round.
CODE = "code"
SEAT = "seat/"
EXTRA = "extra/"
NOWHERE = ["", ""]
STATUS = "status"


@dataclass(frozen=True, slots=True)
class Case:
    """A part of a record that both a list and the desk changed.

    `before` is the earlier value in the list, `theirs` the present one, both as JSON values.
    """

    part: str
    before: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class ListedValues:
    """The values that lists gave a record.

    `base` has, as JSON values by part, the last value in the lists where the record has another;
    all other parts are as listed. A record that `is_new` was in no list yet. The status is `held`
    where the desk set it: no list changes it. `cases` are undecided conflicts. `kept` are values of
    the desk, by part, that an import did not know of when it wrote its facts.
    """

    is_new: bool = False
    file: str = ""
    sheet: str = ""
    base: dict[str, Any] = field(default_factory=dict)
    held: bool = False
    cases: Mapping[str, Case] = field(default_factory=dict)
    kept: Mapping[str, Any] = field(default_factory=dict)

    def value_of(self, kind: type, part: str, standing: Any) -> Any:
        """The value of a part in the lists, as a JSON value; `standing` is the current one."""
        if part in self.base:
            return self.base[part]
        return default_of(kind, part) if self.is_new else standing


UNLISTED = ListedValues(is_new=True, held=True)
AS_LISTED = ListedValues()


def fold_listed(kind: type, recorded: Iterable[Fact]) -> ListedValues:
    """The values that lists gave a record of that kind, from its facts in order."""
    kinds = _kinds_about(kind)
    about = [fact for fact in recorded if fact.kind in kinds and fact.body]
    marks = [_mark_of(fact) for fact in about]
    if all(mark is not None and "said" not in mark for mark in marks):
        # Only facts of imports: the case of almost every record.
        named = [mark for mark in marks if mark]
        return _as_listed_in(*_source_of(named[-1] if named else {})) if marks else UNLISTED
    fold = _Fold(kind)
    for fact, mark in zip(about, marks, strict=True):
        fold.take(fact, mark)
    return fold.result()


def with_kept_values(fields: dict[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """A record's fields as JSON values, with the desk's values that an import did not know of."""
    if not kept:
        return fields
    values = {part: value for part, value in kept.items() if not part.startswith(EXTRA)}
    extra = {p.removeprefix(EXTRA): value for p, value in kept.items() if p.startswith(EXTRA)}
    if extra:
        values["extra"] = {k: text for k, text in (fields.get("extra", {}) | extra).items() if text}
    return fields | values


def rebased(
    kind: type, listed: ListedValues, before: Mapping[str, Any], after: Mapping[str, Any]
) -> ListedValues:
    """The same listed values, relative to other current fields."""
    if listed.is_new:
        return listed
    old, new, base = parts_of(before), parts_of(after), dict(listed.base)
    for part in old.keys() | new.keys():
        stood, stands = (values.get(part, default_of(kind, part)) for values in (old, new))
        if stood != stands:
            base[part] = listed.value_of(kind, part, stood)
            if base[part] == stands:
                del base[part]
    return replace(listed, base={part: base[part] for part in sorted(base)})


def as_json(listed: ListedValues) -> dict[str, Any]:
    """The form in the store, without the cases."""
    values = {"file": listed.file, "sheet": listed.sheet, "base": listed.base, "held": listed.held}
    return {name: value for name, value in values.items() if value}


def default_of(kind: type, part: str) -> Any:
    """The default value of a part of a record, as a JSON value."""
    if part.startswith(SEAT):
        return NOWHERE
    return codec.to_json(getattr(kind(), part, ""))


def parts_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields in a fact's body, with each label of `extra` as a part of its own."""
    parts = {name: value for name, value in body.items() if name not in (*MARKS, "extra")}
    parts |= {f"{EXTRA}{label}": text for label, text in body.get("extra", {}).items()}
    return parts


@dataclass(slots=True)
class _Fold:
    """The listed and the current values while facts are applied in order."""

    kind: type
    listed_values: dict[str, Any] = field(default_factory=dict)
    standing: dict[str, Any] = field(default_factory=dict)
    cases: dict[str, Case] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)
    source: Mapping[str, Any] = field(default_factory=dict)
    is_new: bool = True
    registered: bool = False
    from_pass: bool = False
    held: bool = True
    answers: GivenAnswers = field(default_factory=GivenAnswers)

    def take(self, fact: Fact, mark: Mapping[str, Any] | None) -> None:
        """Apply one fact."""
        body = fact.read_body()
        if fact.kind == FactKind.CASE_DECIDED:
            for part in body["parts"]:
                self.cases.pop(part, None)
            return
        if fact.kind == FactKind.GUEST_KNOWN and self.registered:
            return
        self.from_pass = self.from_pass or fact.kind == FactKind.GUEST_KNOWN
        values = self._values(fact, body)
        self.registered = self.registered or fact.kind == facts.KINDS[self.kind][1]
        if mark is None:
            self._corrected(values)
        else:
            self._listed(values, mark)
        self.standing |= values | {part: self.kept[part] for part in values if part in self.kept}

    def result(self) -> ListedValues:
        """The result, with only those parts whose current value differs from the listed one."""
        if self.is_new:
            return UNLISTED
        parts = self.listed_values.keys() | self.standing.keys()
        base = {
            part: self._of(self.listed_values, part)
            for part in sorted(parts)
            if self._of(self.listed_values, part) != self._of(self.standing, part)
        }
        file, sheet = _source_of(self.source)
        return ListedValues(False, file, sheet, base, self.held, self.cases, self.kept)

    def _corrected(self, values: dict[str, Any]) -> None:
        for part in values:
            self.cases.pop(part, None)
            self.kept.pop(part, None)
        self.held = self.held or STATUS in values

    def _listed(self, values: dict[str, Any], mark: Mapping[str, Any]) -> None:
        marked_values = mark.get("said", {})
        for part, theirs in (values | marked_values).items():
            case = self.cases.pop(part, None)
            before = case.before if case else self._of(self.listed_values, part)
            stands = values[part] if part in values else self._of(self.standing, part)
            if part not in marked_values and self._is_overruled(part, theirs, mark):
                stands = self.kept[part] = self._of(self.standing, part)
            else:
                self.kept.pop(part, None)
            if (part in marked_values or part in self.kept) and theirs not in (before, stands):
                self.cases[part] = Case(part, before, theirs)
            self.listed_values[part] = theirs
        if not self.standing or STATUS in values:
            same = values.get(STATUS) == self._of(self.standing, STATUS)
            self.held = self.held and bool(self.standing) and (same or STATUS in self.kept)
        self.is_new = False
        self.source = mark or self.source

    def _is_overruled(self, part: str, theirs: Any, mark: Mapping[str, Any]) -> bool:
        """Whether the desk's value stays, as the import that wrote this fact did not know of it."""
        if not mark or part == CODE or part.startswith(SEAT) or not self.standing:
            return False
        stands = self._of(self.standing, part)
        held = part == STATUS and self.held
        return stands != theirs and (held or stands != self._of(self.listed_values, part))

    def _values(self, fact: Fact, body: Mapping[str, Any]) -> dict[str, Any]:
        """The values that a fact sets, by part."""
        match fact.kind:
            case FactKind.CODE_ISSUED if body.get("addon"):
                return {}
            case FactKind.CODE_ISSUED:
                return {CODE: body["code"]}
            case FactKind.CODE_REVOKED:
                return {CODE: ""} if self.standing.get(CODE) == body["code"] else {}
            case FactKind.GUEST_SEATED:
                return {f"{SEAT}{body['round']}": [body["table"], body["seat"]]}
            case FactKind.QUESTION_ANSWERED:
                given = self.answers.take(body)
                return {f"{EXTRA}{column}": answer for column, answer in given.items()}
        body = self.answers.kept_in(body)
        anew = self.from_pass and fact.kind == facts.KINDS[self.kind][1] and not self.registered
        parts = parts_of(body)
        gone = {
            part: default_of(self.kind, part)
            for part in self.standing
            if part not in parts and part != CODE and not part.startswith(SEAT)
            if anew or ("extra" in body and part.startswith(EXTRA))
        }
        return gone | parts

    def _of(self, values: Mapping[str, Any], part: str) -> Any:
        return values[part] if part in values else default_of(self.kind, part)


_BESIDE = frozenset(
    {
        FactKind.GUEST_KNOWN,
        FactKind.CODE_ISSUED,
        FactKind.CODE_REVOKED,
        FactKind.GUEST_SEATED,
        FactKind.QUESTION_ANSWERED,
        FactKind.CASE_DECIDED,
    }
)
_BEGINNING = f'{{"{MARK}":'
_decode = json.JSONDecoder().raw_decode


@cache
def _kinds_about(kind: type) -> frozenset[str]:
    """The kinds of facts that set parts which lists may set as well."""
    return _BESIDE.union(facts.KINDS[kind][1:])


def _mark_of(fact: Fact) -> Mapping[str, Any] | None:
    """The mark of an import in a fact, empty for an old import without one; None for other facts.

    The content of a signed pass counts as listed: it is no correction.
    """
    body = fact.body or ""
    if fact.kind == FactKind.QUESTION_ANSWERED:
        return None
    if body.startswith(_BEGINNING):
        return _plain_mark(body[: body.find("}") + 1]) or _mark_at_beginning(body)
    return None if fact.author and fact.kind != FactKind.GUEST_KNOWN else {}


@lru_cache(maxsize=100)
def _plain_mark(body: str) -> Mapping[str, Any] | None:
    """The mark in a body, read up to the first closing brace; None where the mark goes on."""
    try:
        return _mark_at_beginning(body)
    except json.JSONDecodeError:
        return None


def _mark_at_beginning(body: str) -> Mapping[str, Any]:
    mark: dict[str, Any] = _decode(body, len(_BEGINNING))[0]
    return mark


def _source_of(mark: Mapping[str, Any]) -> tuple[str, str]:
    return mark.get("file", ""), mark.get("sheet", "")


@lru_cache(maxsize=100)
def _as_listed_in(file: str, sheet: str) -> ListedValues:
    """The shared value for all records of a sheet that are as listed."""
    return replace(AS_LISTED, file=file, sheet=sheet)
