"""What a run of e-mails needs, and what it came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.progress import Progress, no_progress
from kiosk.usecases.invitations.mailing import MailCandidate


class MailResult(StrEnum):
    """What became of an e-mail in a run."""

    SENT = "sent"
    DEFERRED = "deferred"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class MailedGuest:
    """An e-mail of a run; `code` is the reply of the server that did not accept it, else 0."""

    guest: str
    name: str
    address: str
    result: MailResult
    code: int = 0


@dataclass(frozen=True, slots=True)
class MailContext:
    """What a run needs from outside.

    `texts` are those for guests by language. `wait` waits that many seconds and returns False where
    the run is to end.
    """

    texts: Mapping[str, Texts]
    now: Callable[[], datetime]
    wait: Callable[[float], bool]
    author: str = ""
    progress: Progress = no_progress


@dataclass(slots=True)
class MailReport:
    """The last result of each e-mail of a run, who got none, and why the run ended early."""

    results: dict[str, MailedGuest] = field(default_factory=dict)
    not_mailed: tuple[MailCandidate, ...] = ()
    remaining: int = 0
    ended: Sentence | None = None

    def with_result(self, result: MailResult) -> list[MailedGuest]:
        """The e-mails of that result, in the order of the run."""
        return [one for one in self.results.values() if one.result is result]


@dataclass(frozen=True, slots=True)
class MailHindrance:
    """Nothing was sent; `sentence` says why and what to do."""

    sentence: Sentence
