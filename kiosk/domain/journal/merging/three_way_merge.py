"""Three-way merge of a repeated list with the changes of the desk, part by part.

The base is the list's last value. A value unchanged in the list leaves the desk's value; one that
only the list changed is taken; where both changed, the desk's value stays and staff have to decide.
A status that the desk set is never changed by a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.journal.codec import to_json
from kiosk.domain.journal.imported_values import EXTRA, STATUS, ListedValues

_KEYS = frozenset({"reference", "email"})


class Resolution(StrEnum):
    """The result for a part whose listed and current values differ."""

    TAKEN = "taken"
    KEPT = "kept"
    CASE = "case"


class Difference(NamedTuple):
    """A part of a record: the current and the listed value, both as JSON values."""

    part: str
    ours: Any
    theirs: Any
    resolution: Resolution


@dataclass(slots=True)
class ListMergeResult:
    """The result of merging a record with its row in a list.

    `values` are to be taken over; `listed_values` are, as JSON values, the values in the list of
    parts that keep another value, stored as the base of the next merge.
    """

    values: dict[str, Any] = field(default_factory=dict)
    listed_values: dict[str, Any] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    def note(
        self, part: str, ours: Any, theirs: Any, resolved: tuple[Resolution | None, bool]
    ) -> None:
        """Add the difference of a part and the value to store, by what `resolve` returned."""
        resolution, remember = resolved
        if resolution is not None:
            self.differences.append(Difference(part, ours, theirs, resolution))
        if remember:
            self.listed_values[part] = theirs


def merge(
    standing: Any, listed: ListedValues, says: Mapping[str, Any], *, own_export: bool = False
) -> ListMergeResult:
    """Merge the listed values into a record, field by field, `extra` label by label.

    An `own_export` repeats the record: only values that differ from it count as listed.
    """
    merged, taken = ListMergeResult(), dict[str, Any]()
    for part, ours, theirs in _compared(standing, listed, says, own_export):
        old, new = to_json(ours), to_json(theirs)
        base = listed.value_of(type(standing), part, old)
        if part in _KEYS and old != base and _is_same_key(new, base):
            continue  # the list only has another spelling
        resolved = resolve(listed, part, base, old, new)
        merged.note(part, old, new, resolved)
        if resolved[0] is Resolution.TAKEN:
            taken[part] = theirs
    merged.values = _values_of(taken, standing)
    return merged


def _is_same_key(one: Any, other: Any) -> bool:
    return comparison_form(str(one)) == comparison_form(str(other))


def _values_of(taken: Mapping[str, Any], standing: Any) -> dict[str, Any]:
    """The fields with these parts; extra data is one field, and an empty text removes its label."""
    values = {part: value for part, value in taken.items() if not part.startswith(EXTRA)}
    extra = {part.removeprefix(EXTRA): taken[part] for part in taken if part not in values}
    if extra:
        whole = standing.extra | extra
        values["extra"] = {label: text for label, text in whole.items() if text}
    return values


def resolve(
    listed: ListedValues, part: str, base: Any, ours: Any, theirs: Any
) -> tuple[Resolution | None, bool]:
    """The resolution on a part, None where both agree; and whether to store the listed value."""
    if theirs == base:
        return (None if ours == theirs else Resolution.KEPT), False
    if theirs == ours:
        return None, True
    case = listed.cases.get(part)
    if case and theirs == case.before:
        return Resolution.KEPT, True
    if ours == base and not (part == STATUS and listed.held):
        return Resolution.TAKEN, False
    return Resolution.CASE, True


def _compared(
    standing: Any, listed: ListedValues, says: Mapping[str, Any], own_export: bool
) -> Iterator[tuple[str, Any, Any]]:
    """The listed parts that need to be compared in full."""
    plain = not listed.is_new
    for part, ours, theirs in _parts(standing, says):
        if ours != theirs or not (own_export or (plain and part not in listed.base)):
            yield part, ours, theirs


def _parts(standing: Any, says: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """The listed parts, with their current and their listed values; each label of `extra`."""
    for name, theirs in says.items():
        if name == "extra":
            for label, text in theirs.items():
                yield f"{EXTRA}{label}", standing.extra.get(label, ""), text
        else:
            yield name, getattr(standing, name), theirs
