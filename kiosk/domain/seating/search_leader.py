"""Which of several devices searches the seats of a live round: one of those that see each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Member, rank


def leads(own: str, seen: Iterable[str], members: Mapping[str, Member]) -> bool:
    """Whether the device `own` searches, that sees the devices `seen` at work.

    Of those that may give seats it is the one with the highest role, of several the one nearest to
    the device that founded the event. Devices that are apart each have one that searches: whoever
    was told a table keeps it. Before the event is founded there is one device only.
    """
    if not members:
        return True
    able = {one.device: one for one in members.values() if _may_search(one)}
    if own not in able:
        return False
    known = [able[one] for one in {own, *seen} if one in able]
    first = min(known, key=lambda one: (-rank(one.role), one.depth, one.device))
    return first.device == own


def _may_search(member: Member) -> bool:
    return not member.is_excluded and rank(member.role) >= rank(DeviceRole.ATTENDEE)
