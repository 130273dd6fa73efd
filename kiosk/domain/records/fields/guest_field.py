"""The description of one field of a guest, from which importer, forms, card and exports follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import assert_never

from kiosk.domain.records.permissions import Right


class FieldKind(StrEnum):
    """What a field holds: how a cell is read, what is accepted, which control a form has for it."""

    KEY = "key"
    NAME = "name"
    LINE = "line"
    PROSE = "prose"
    LIST = "list"
    FLAG = "flag"
    RANK = "rank"
    MOMENT = "moment"
    CATEGORY = "category"
    COUNTRY = "country"
    LANGUAGES = "languages"
    EMAIL = "email"
    PHONE = "phone"
    NAME_ORDER = "name_order"
    STATUS = "status"
    SESSIONS = "sessions"
    EXTRA = "extra"

    @property
    def is_typed(self) -> bool:
        """Whether a value is typed as a text, and not ticked, chosen or set in another way."""
        match self:
            case (
                FieldKind.NAME
                | FieldKind.LINE
                | FieldKind.PROSE
                | FieldKind.LIST
                | FieldKind.CATEGORY
                | FieldKind.COUNTRY
                | FieldKind.LANGUAGES
                | FieldKind.EMAIL
                | FieldKind.PHONE
            ):
                return True
            case (
                FieldKind.KEY
                | FieldKind.FLAG
                | FieldKind.RANK
                | FieldKind.MOMENT
                | FieldKind.NAME_ORDER
                | FieldKind.STATUS
                | FieldKind.SESSIONS
                | FieldKind.EXTRA
            ):
                return False
            case _:
                assert_never(self)


class MergeRule(StrEnum):
    """What a person has in a field whose second record is merged into a first one.

    STANDING: the first record's value. FILLED: the second's where the first has none in the whole
    group. JOINED: the items of both. COMBINED: by a rule of `merged_record_fields` for this field.
    """

    STANDING = "standing"
    FILLED = "filled"
    JOINED = "joined"
    COMBINED = "combined"


@dataclass(frozen=True, slots=True)
class Headers:
    """The headers above a field's column in lists, divided by bars, the one that we write first.

    With `pair` one header stands above a Korean and a Latin field, named in this order: cells then
    go by their script, unless a header of `korean_only` or `latin_only` says which. `specific`
    headers are taken before all others, `weak` ones only where no other is there.
    """

    korean: str
    english: str
    pair: tuple[str, str] = ("", "")
    korean_only: str = ""
    latin_only: str = ""
    specific: str = ""
    weak: str = ""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the exported lists that say who somebody is: its place, counted from 1.

    `width` is in characters; one that is not `printed` is left out on paper.
    """

    place: int
    width: int = 28
    printed: bool = True


@dataclass(frozen=True, slots=True)
class GuestField:
    """One field of `Guest`.

    `limit` is the most characters of a text; of kinds with a limit of their own it is 0. `right`
    is needed to set the field at the desk; None where nobody sets it by hand, because it is a key
    or follows from facts. `example` is what the template shows; a time is one of its event's day.
    `form`, `card` and `comparison` are the places, counted from 1, in the form for corrections, on
    a person's card and in the comparison of two records; fields of one place keep the table's
    order, 0 is not there. `distinguishing_rank` is the place among the fields that distinguish
    namesakes, counted from 1, 0 for none. Fields of one `group` hold the same thing in several
    scripts or parts. Companions have the value of a `shared` field of the guest they come with.
    """

    name: str
    kind: FieldKind
    limit: int = 0
    headers: Headers | None = None
    example: str | time = ""
    right: Right | None = Right.CORRECT
    form: int = 0
    card: int = 0
    comparison: int = 0
    distinguishing_rank: int = 0
    merge: MergeRule = MergeRule.STANDING
    group: str = ""
    column: ListColumn | None = None
    shared: bool = False
