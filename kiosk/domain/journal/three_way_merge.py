"""Merging: a list that comes again against what the desk did meanwhile, part by part.

The base is what lists said last time. What they say unchanged leaves the desk's word; what only
they changed is taken; where both changed the desk's word stands and somebody has to decide. A
status that the desk set is never changed by a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.domain.codes.key_folding import compared
from kiosk.domain.journal.codec import to_json
from kiosk.domain.journal.imported_values import EXTRA, STATUS, Listed

_KEYS = frozenset({"reference", "email"})


class Verdict(StrEnum):
    """What becomes of a part in which a list and what stands differ."""

    TAKEN = "taken"
    KEPT = "kept"
    CASE = "case"


class Difference(NamedTuple):
    """A part of a record: what stands and what the list says, both as JSON values."""

    part: str
    ours: Any
    theirs: Any
    verdict: Verdict


@dataclass(slots=True)
class Merged:
    """What comes of a record and a list's row about it.

    `values` are to be taken over; `said`, as JSON values, is what the list says of parts that stay
    otherwise, to be remembered for its next time.
    """

    values: dict[str, Any] = field(default_factory=dict)
    said: dict[str, Any] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)


def merge(standing: Any, listed: Listed, says: Mapping[str, Any]) -> Merged:
    """Merges what a list says of a record, field by field, `extra` label by label."""
    merged, kind = Merged(), type(standing)
    extra: dict[str, str] = {}
    for part, ours, theirs in _compared(standing, listed, says):
        old, new = to_json(ours), to_json(theirs)
        base = listed.said(kind, part, old)
        if part in _KEYS and old != base and compared(str(new)) == compared(str(base)):
            continue  # the list only spells it otherwise
        verdict, remember = judge(listed, part, base, old, new)
        if verdict is not None:
            merged.differences.append(Difference(part, old, new, verdict))
        if remember:
            merged.said[part] = new
        if verdict is Verdict.TAKEN:
            if part.startswith(EXTRA):
                extra[part.removeprefix(EXTRA)] = theirs
            else:
                merged.values[part] = theirs
    if extra:
        merged.values["extra"] = {
            label: text for label, text in (standing.extra | extra).items() if text
        }
    return merged


def judge(
    listed: Listed, part: str, base: Any, ours: Any, theirs: Any
) -> tuple[Verdict | None, bool]:
    """What becomes of a part, None where both agree; and whether to remember what the list says."""
    if theirs == base:
        return (None if ours == theirs else Verdict.KEPT), False
    if theirs == ours:
        return None, True
    case = listed.cases.get(part)
    if case and theirs == case.before:
        return Verdict.KEPT, True
    if ours == base and not (part == STATUS and listed.held):
        return Verdict.TAKEN, False
    return Verdict.CASE, True


def _compared(
    standing: Any, listed: Listed, says: Mapping[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    """The parts that a list speaks of and that cannot be passed over at a glance."""
    plain = not listed.is_new
    for name, theirs in says.items():
        if name == "extra":
            for label, text in theirs.items():
                ours = standing.extra.get(label, "")
                part = f"{EXTRA}{label}"
                if not (plain and ours == text and part not in listed.base):
                    yield part, ours, text
            continue
        ours = getattr(standing, name)
        if not (plain and ours == theirs and name not in listed.base):
            yield name, ours, theirs
