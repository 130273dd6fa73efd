"""Eligibility of guests for sessions and checkpoints."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from kiosk.domain.records.entities import Checkpoint, Guest, Programme, Session


def is_for(session: Session, guest: Guest) -> bool:
    """Whether a session is in a guest's programme."""
    if session.id in guest.sessions:
        return True
    if session.enrolled_only:
        return False
    in_track = not session.track or not guest.tracks or _shares((session.track,), guest.tracks)
    in_category = not session.categories or _shares(session.categories, (guest.category,))
    return in_track and in_category


def is_served(checkpoint: Checkpoint, guest: Guest, programme: Programme) -> bool:
    """Whether a checkpoint is for a guest with this category, these tracks and enrolments."""
    if checkpoint.categories and not _shares(checkpoint.categories, (guest.category,)):
        return False
    if checkpoint.tracks and not _shares(checkpoint.tracks, guest.tracks):
        return False
    if not checkpoint.session:
        return True
    session = programme.sessions.get(checkpoint.session)
    return checkpoint.session in guest.sessions if session is None else is_for(session, guest)


def next_session(programme: Programme, guest: Guest, at: datetime) -> Session | None:
    """The guest's first session that starts at or after `at`."""
    coming = [
        (session.starts, session.id)
        for session in programme.sessions.values()
        if session.starts and session.starts >= at and not session.cancelled
        if is_for(session, guest)
    ]
    return programme.sessions[min(coming)[1]] if coming else None


def _shares(wanted: Iterable[str], given: Iterable[str]) -> bool:
    return not {name.casefold() for name in wanted}.isdisjoint(name.casefold() for name in given)
