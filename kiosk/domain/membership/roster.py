"""The members of an event: which device facts count, from the root on.

The root is the device that founded the event; its public key is known beforehand. A device is a
member once a fact of an admin's device says so, or one of its parent: a member that writes into the
same store; or its own first fact, signed with a key of the device that it continues (`successor`).
Every rule is a function of the set of facts, whatever order they arrive in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact

SUBJECT = "device:"
_KEY = re.compile("[0-9a-f]{64}")
_RANKS = {role: place for place, role in enumerate(DeviceRole)}


@dataclass(frozen=True, slots=True)
class Root:
    """The device that founded the event: its id, and its public key in hex."""

    device: str
    public_key: str


@dataclass(frozen=True, slots=True)
class Member:
    """A device of the event.

    `role` is the highest that it was given, and `keys` are all public keys that it ever had, in
    hex: what it wrote with them stays valid. Facts after `last_sequence` do not count; None for no
    limit, so that `revoked` alone concerns only the passes that it signs. `depth` is how many
    endorsements it is away from the root.
    """

    device: str
    role: DeviceRole
    keys: frozenset[str] = frozenset()
    parent: str = ""
    last_sequence: int | None = None
    revoked: datetime | None = None
    depth: int = 0

    def counts(self, sequence: int) -> bool:
        """Whether the device's fact with that sequence counts."""
        return self.last_sequence is None or sequence <= self.last_sequence

    @property
    def is_excluded(self) -> bool:
        """Whether the device belongs to the event no more: nothing is exchanged with it."""
        is_limited = self.last_sequence is not None
        return self.last_sequence == 0 or (is_limited and self.revoked is not None)


Roster = Mapping[str, Member]


def rank(role: DeviceRole) -> int:
    """The rank of a role, from 0 for the one that may write least."""
    return _RANKS[role]


def may_describe(author: Member, target: str, body: Mapping[str, Any], roster: Roster) -> bool:
    """Whether a member may write a device fact about the device `target`.

    An admin's device may write any, others only about themselves and about their children, whose
    role must not be above their own.
    """
    if author.role is DeviceRole.ADMIN or target == author.device:
        return True
    known = roster.get(target)
    parent = known.parent if known else body.get("parent", "")
    role = _role_in(body)
    return parent == author.device and (role is None or rank(role) <= rank(author.role))


def descendants(device: str, roster: Roster) -> set[str]:
    """The devices that a device, or one of its children, is the parent of."""
    found: set[str] = set()
    waiting = [device]
    while waiting:
        parent = waiting.pop()
        children = {one.device for one in roster.values() if one.parent == parent}
        waiting += children - found
        found |= children
    return found - {device}


def successor(fact: Fact, roster: Roster) -> Member | None:
    """The member that goes on under another id in place of an earlier one; None for other facts.

    A store that lost facts which others may have must not continue its chain. So it writes under a
    new id, whose first fact names the earlier device as its parent and has a key of that device, by
    which it must be signed.
    """
    if fact.sequence != 1 or not fact.body or fact.subject != SUBJECT + fact.device:
        return None
    statement = _statement(fact)
    return None if statement is None else _successor(statement, roster)


def successors(facts: Iterable[Fact], roster: Roster) -> dict[str, Member]:
    """The devices that are no members yet and continue members, by their first facts, by id."""
    found = (successor(fact, roster) for fact in facts if fact.device not in roster)
    return {member.device: member for member in found if member is not None}


def roster_of(root: Root, facts: Iterable[Fact]) -> dict[str, Member]:
    """The members by the device facts among some facts, by id.

    Revocations count in the order of their authors' distance from the root, then in that of facts.
    One that its author wrote after being revoked itself does not count. A device that only such
    facts endorse is a member none of whose facts count.
    """
    statements = _statements(facts)
    cuts: dict[str, _Cut] = {}
    waiting = [one for one in statements if one.cut != _Cut()]
    while True:
        members = _members(root, statements, cuts)
        valid = [one for one in waiting if _counts(one, members)]
        if not valid:
            return members | _excluded(_members(root, statements, {}), members)
        first = min(valid, key=lambda one: (members[one.fact.device].depth, one.fact.order))
        waiting.remove(first)
        cuts[first.target] = cuts.get(first.target, _Cut()).joined(first.cut)


def is_device_fact(fact: Fact) -> bool:
    """Whether a fact is about a device of the event, so that it may change the roster."""
    return fact.subject.startswith(SUBJECT)


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where a device's facts stop to count, and since when it is revoked."""

    last_sequence: int | None = None
    revoked: datetime | None = None

    def joined(self, other: _Cut) -> _Cut:
        """The earlier of both limits."""
        lasts = (self.last_sequence, other.last_sequence)
        moments = (self.revoked, other.revoked)
        return _Cut(
            min((last for last in lasts if last is not None), default=None),
            min((moment for moment in moments if moment is not None), default=None),
        )


@dataclass(frozen=True, slots=True)
class _Statement:
    """What a device fact says about the device `target`."""

    fact: Fact
    body: Mapping[str, Any]
    target: str
    cut: _Cut


def _statement(fact: Fact) -> _Statement | None:
    """A device fact, read; None where its values are unreadable."""
    try:
        body = fact.read_body()
        since, last = body.get("revoked"), body.get("last_sequence")
        revoked = datetime.fromisoformat(since) if since else None
        cut = _Cut(None if last is None else int(last), revoked)
    except (TypeError, ValueError):
        return None
    is_readable = isinstance(body.get("public_key", ""), str) and (
        revoked is None or revoked.tzinfo is not None
    )
    return _Statement(fact, body, fact.subject.removeprefix(SUBJECT), cut) if is_readable else None


def _statements(facts: Iterable[Fact]) -> list[_Statement]:
    about = sorted((fact for fact in facts if is_device_fact(fact)), key=lambda fact: fact.order)
    return [found for fact in about if fact.body and (found := _statement(fact))]


def _counts(statement: _Statement, members: Roster) -> bool:
    author = members.get(statement.fact.device)
    if author is None or not author.counts(statement.fact.sequence):
        return False
    return may_describe(author, statement.target, statement.body, members)


def _members(
    root: Root, statements: list[_Statement], cuts: Mapping[str, _Cut]
) -> dict[str, Member]:
    """The members that statements endorse with these limits: roles and keys only ever grow."""
    key = frozenset({root.public_key})
    members = {root.device: _limited(Member(root.device, DeviceRole.ADMIN, key), cuts)}
    has_grown = True
    while has_grown:
        has_grown = False
        for statement in statements:
            if _counts(statement, members):
                after = _described(statement, members)
            else:
                after = _continuing(statement, members, cuts)
            if after is not None and after != members.get(statement.target):
                members[statement.target] = _limited(after, cuts)
                has_grown = True
    return members


def _continuing(statement: _Statement, members: Roster, cuts: Mapping[str, _Cut]) -> Member | None:
    """The member that a statement continues; None if its parent was revoked before it was known.

    Whoever stole the key of a revoked device can date a statement back.
    """
    if statement.target in members:
        return None
    found = successor(statement.fact, members)
    is_open = found is not None and cuts.get(found.parent, _Cut()).last_sequence is None
    return found if is_open or statement.target in cuts else None


def _successor(statement: _Statement, roster: Roster) -> Member | None:
    parent = roster.get(str(statement.body.get("parent", "")))
    role, keys = _role_in(statement.body), _keys_in(statement.body)
    if parent is None or role is None or rank(role) > rank(parent.role):
        return None
    if not keys or not keys <= parent.keys:
        return None
    return Member(statement.target, role, keys, parent.device, depth=parent.depth + 1)


def _excluded(ever: Roster, members: Roster) -> dict[str, Member]:
    return {
        device: replace(member, last_sequence=0)
        for device, member in ever.items()
        if device not in members
    }


def _described(statement: _Statement, members: Roster) -> Member | None:
    """The member that a statement is about, with what it adds; None where it makes nobody one."""
    author, target = members[statement.fact.device], statement.target
    role, known = _role_in(statement.body), members.get(target)
    is_own = author.device == target
    if known is None:
        if is_own or role is None:
            return None
        known = Member(target, role, depth=author.depth + 1)
    if role is not None and not is_own and rank(role) > rank(known.role):
        known = replace(known, role=role)
    return replace(
        known,
        keys=known.keys | _keys_in(statement.body),
        parent=known.parent or str(statement.body.get("parent", "")),
        depth=known.depth if is_own else min(known.depth, author.depth + 1),
    )


def _limited(member: Member, cuts: Mapping[str, _Cut]) -> Member:
    cut = cuts.get(member.device, _Cut())
    return replace(member, last_sequence=cut.last_sequence, revoked=cut.revoked)


def _keys_in(body: Mapping[str, Any]) -> frozenset[str]:
    """The public keys that a device fact gives, without texts that are none."""
    return frozenset(filter(_KEY.fullmatch, str(body.get("public_key", "")).split()))


def _role_in(body: Mapping[str, Any]) -> DeviceRole | None:
    """The role that a device fact gives; None where it gives none or an unknown one."""
    role = body.get("kind")
    return DeviceRole(role) if role in tuple(DeviceRole) else None
