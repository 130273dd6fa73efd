"""Statuses: what a cell in a status column means.

A word that is not listed is refused, never taken for a confirmation. Where several columns speak of
a status the strictest counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from kiosk.domain.records.entities import Status
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values import status_words

# Korean sentence endings: 참석합니다, 불참할 예정입니다 say no more than 참석, 불참.
_ENDING = re.compile(
    r"(?:할예정입니다|할예정|예정입니다|하겠습니다|하겠음|합니다|했습니다|되었습니다|됩니다|입니다|해요"
    r"|할게요|하였음|했음)$"
)
_ANSWERED = re.compile(r"(?:(예|네|yes)|아니오|아니요|no)(.{2,})")
_EXPLAINED = re.compile(r"[(（\[,:;/\n]|\s[-–—]\s")
_DATED = re.compile(r"\d{4}\D")
# From what lets somebody in most to what lets them in least.
_SEVERITY = {
    Status.CONFIRMED: status_words.CONFIRMED,
    Status.PENDING: status_words.PENDING,
    Status.CANCELLED: status_words.CANCELLED,
    Status.BLOCKED: status_words.BLOCKED,
}
_ORDER = tuple(_SEVERITY)


def strictest(*statuses: Status | None) -> Status | None:
    """The status that lets somebody in least, None where none is known."""
    if len(statuses) == 1:
        return statuses[0]
    return max(filter(None, statuses), key=_ORDER.index, default=None)


def mildest(*statuses: Status | None) -> Status | None:
    """The status that lets somebody in most, None where none is known."""
    return min(filter(None, statuses), key=_ORDER.index, default=None)


def read_status(text: str) -> Status:
    """Where a registration stands; empty is confirmed, a bare no means that they do not come."""
    return _read(text, _listed(), no=Status.CANCELLED)


def read_clearance(text: str) -> Status:
    """What still has to happen, as payment or approval; a bare no means that it has not yet."""
    return _read(text, _listed(), no=Status.PENDING)


def read_cancelled(text: str) -> Status:
    """Whether a registration was cancelled, by yes and no or by the day on which it was."""
    return _read_mark(text, Status.CANCELLED)


def read_blocked(text: str) -> Status:
    """Whether somebody must not be let in, by yes and no."""
    return _read_mark(text, Status.BLOCKED)


def read_part(text: str) -> Status:
    """Whether somebody comes to one day or part of the event; what is not understood is no no."""
    try:
        return _read(text, _listed(), no=Status.CANCELLED)
    except InvalidCell:
        return Status.CONFIRMED


def is_status(text: str) -> bool:
    """Whether a text says where a registration stands, other than by a bare yes or no."""
    return bool(text) and _look_up(text, _listed()) is not None


def reader(own: Mapping[Status, str], no: Status) -> Callable[[str], Status | None]:
    """A reader for a system with words of its own; where it says nothing, none is known."""
    known = _listed() | {fold(word): s for s, listed in own.items() for word in listed.split("|")}

    def read(text: str) -> Status | None:
        return _read(text, known, no) if text else None

    return read


def answer(text: str) -> bool | None:
    """Whether a text is yes or no, None if it is neither."""
    key = _key(text)
    if key in _keys(status_words.YES):
        return True
    return False if key in _keys(status_words.NO) else None


def _read(text: str, known: Mapping[str, Status], no: Status) -> Status:
    if not text:
        return Status.CONFIRMED
    found = _look_up(text, known)
    if found is not None:
        return found
    if _key(text) in _keys(status_words.UNSAID):
        return Status.PENDING
    said = answer(text)
    if said is not None:
        return Status.CONFIRMED if said else no
    return _read_explained(text, known, no)


def _read_explained(text: str, known: Mapping[str, Status], no: Status) -> Status:
    """A refusal with its reason, as "불참(출장)"; what explains a yes may take it back."""
    before = _EXPLAINED.split(text, maxsplit=1)[0].strip()
    found = _look_up(before, known)
    if found is None and answer(before) is False:
        found = no
    if before == text or found in (None, Status.CONFIRMED):
        raise _unfit(text)
    return found


def _read_mark(text: str, marked: Status) -> Status:
    said = answer(text)
    if said is False or not text or _key(text) in _keys(status_words.UNSAID):
        return Status.CONFIRMED
    if said or _look_up(text, _listed()) is marked or _DATED.match(text):
        return marked
    raise _unfit(text)


def _look_up(text: str, known: Mapping[str, Status]) -> Status | None:
    folded = fold(text)
    bare = _ENDING.sub("", folded)
    found = known.get(folded, known.get(bare))
    if found is None and (match := _ANSWERED.fullmatch(bare)):
        # "예, 참석합니다"; but a no before something positive says both, and so neither.
        found = known.get(match[2])
        return found if match[1] or found is not Status.CONFIRMED else None
    return found


def _key(text: str) -> str:
    """A short answer for comparing, also where a mark such as ○ is all that there is."""
    return fold(text) or text.strip(" .")


@cache
def _keys(listed: str) -> frozenset[str]:
    return frozenset(map(_key, listed.split("|")))


@cache
def _listed() -> dict[str, Status]:
    return {fold(word): s for s, listed in _SEVERITY.items() for word in listed.split("|")}


def _unfit(text: str) -> InvalidCell:
    return InvalidCell("import.choice.wrong", value=text, choices=Sentence("import.choices.status"))
