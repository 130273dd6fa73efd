"""The table of all fields of a guest.

A field is described here once: `person_fields` and `registration_fields` hold the entries, in the
order of the template's columns. Importer, validation, desk forms, card, exports and template read
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from kiosk.domain.records.fields.guest_field import FieldKind, GuestField, MergeRule
from kiosk.domain.records.fields.person_fields import PERSON_FIELDS
from kiosk.domain.records.fields.registration_fields import REGISTRATION_FIELDS

GUEST_FIELDS = {field.name: field for field in (*PERSON_FIELDS, *REGISTRATION_FIELDS)}
"""Every field of `Guest` by its name."""


def fields_of_kinds(*kinds: FieldKind) -> tuple[str, ...]:
    """The names of all fields of these kinds."""
    return tuple(name for name, field in GUEST_FIELDS.items() if field.kind in kinds)


def fields_by_place(place: Callable[[GuestField], int]) -> tuple[GuestField, ...]:
    """The fields to which `place` gives a place other than 0, in the order of their places."""
    return tuple(sorted(filter(place, GUEST_FIELDS.values()), key=place))


def fields_merged_by(rule: MergeRule) -> tuple[GuestField, ...]:
    """The fields of which a merge rule decides what two merged records come to."""
    return tuple(field for field in GUEST_FIELDS.values() if field.merge is rule)


def grouped(fields: Iterable[GuestField]) -> tuple[tuple[str, ...], ...]:
    """The names of fields, those of one group that follow each other together."""
    groups = groupby(fields, key=lambda field: field.group or field.name)
    return tuple(tuple(field.name for field in members) for _, members in groups)


NAME_FIELDS = fields_of_kinds(FieldKind.NAME)
"""The fields of which every guest has at least one."""
SHARED = tuple(name for name, field in GUEST_FIELDS.items() if field.shared)
"""The fields that a companion has of the guest they come with, where nothing else is known."""
CORRECTABLE = tuple(name for name, field in GUEST_FIELDS.items() if field.right)
"""The fields that staff may set by hand."""
