"""The parts of a rule: conditions, and groups of them. A negation stands in its condition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from enum import StrEnum


class RuleFaultKind(StrEnum):
    """Why a rule cannot be evaluated."""

    UNREADABLE = "unreadable"
    OPERATOR = "operator"
    VARIABLE = "variable"
    VALUE = "value"
    NO_TIME = "no_time"


class RuleFault(ValueError):
    """A rule that cannot be evaluated; `value` is the operator, variable or value at fault."""

    def __init__(self, kind: RuleFaultKind, value: str = "") -> None:
        super().__init__(kind, value)
        self.kind, self.value = kind, value


class RuleAttribute(StrEnum):
    """What a ticket or a place has one of, compared with names. The product is our category."""

    PRODUCT = "product"
    VARIATION = "variation"
    GATE = "gate"


class Quantity(StrEnum):
    """What is compared with a number; those of minutes are whole, and -1 without an entry."""

    WEEKDAY = "now_isoweekday"
    TODAY = "entries_today"
    NUMBER = "entries_number"
    DAYS = "entries_days"
    SINCE_FIRST = "minutes_since_first_entry"
    SINCE_LAST = "minutes_since_last_entry"
    ENTRIES_SINCE = "entries_since"
    ENTRIES_BEFORE = "entries_before"
    DAYS_SINCE = "entries_days_since"
    DAYS_BEFORE = "entries_days_before"


class RuleOperator(StrEnum):
    """A comparison of numbers."""

    EQUAL = "=="
    UNEQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class RuleMomentKind(StrEnum):
    """What a time is given by: a date with a time, a time of the scan's day, or the event."""

    CUSTOM = "custom"
    CUSTOMTIME = "customtime"
    DATE_FROM = "date_from"
    DATE_TO = "date_to"
    DATE_ADMISSION = "date_admission"


@dataclass(frozen=True, slots=True)
class RuleMoment:
    """A time in a rule; `text` is in ISO 8601, without an offset in the event's time zone."""

    kind: RuleMomentKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Constant:
    """Always or never."""

    value: bool


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """The scan is before or after a moment, or with `negated` it is not.

    The tolerance in minutes makes the span longer.
    """

    moment: RuleMoment
    is_before: bool
    tolerance: float = 0.0
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Membership:
    """An attribute has one of some names, or with `negated` none of them."""

    attribute: RuleAttribute
    names: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class EntryStatus:
    """The guest is inside by the scans of this checkpoint, or is not."""

    present: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A quantity compared with a number; counts since or before a time have a `moment`."""

    quantity: Quantity
    operator: RuleOperator
    number: float
    moment: RuleMoment | None = None


@dataclass(frozen=True, slots=True)
class EnteredAt:
    """The guest entered at another checkpoint before, or with `negated` did not. Not of pretix."""

    checkpoint: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Rule, ...]


Condition = Constant | TimeLimit | Membership | EntryStatus | Comparison | EnteredAt
Rule = Condition | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class RuleFacts:
    """What a rule is evaluated against.

    `at` is the time of the scan in the event's time zone, in which days begin at midnight.
    `entries` are the guest's entries at the checkpoint in UTC by time, `entered` the first entries
    at other checkpoints by their ids. `gate` is the name of the place, `starts` and `ends` are
    those of the event.
    """

    at: datetime
    category: str = ""
    variation: str = ""
    gate: str = ""
    entries: tuple[datetime, ...] = ()
    inside: bool = False
    starts: datetime | None = None
    ends: datetime | None = None
    entered: Mapping[str, datetime] = field(default_factory=dict)

    def moment(self, moment: RuleMoment) -> datetime:
        """The time of a moment, in UTC. Raises RuleFault where the event has none."""
        if moment.kind is RuleMomentKind.CUSTOM:
            found: datetime | None = datetime.fromisoformat(moment.text)
        elif moment.kind is RuleMomentKind.CUSTOMTIME:
            found = datetime.combine(self.at.date(), time.fromisoformat(moment.text))
        elif moment.kind is RuleMomentKind.DATE_TO:
            found = self.ends or self.starts
        else:
            found = self.starts
        if found is None:
            raise RuleFault(RuleFaultKind.NO_TIME, moment.kind)
        local = found if found.tzinfo else found.replace(tzinfo=self.at.tzinfo)
        return local.astimezone(UTC)
