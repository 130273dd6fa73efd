"""Writes the e-mails of a run, and tests of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Protocol

from kiosk.domain.invitations.file_kinds import InvitationFile, LetterForm
from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.invitations.mail_server import MailServer
from kiosk.domain.journal.mails import INVITATION
from kiosk.domain.records.branding import brand_palette
from kiosk.domain.records.entities import Event
from kiosk.domain.text.messages import Texts
from kiosk.exchange.invitations.mail_message import MailContent, MailHeaders, as_message
from kiosk.usecases.invitations.letter_contents import letter_contents
from kiosk.usecases.invitations.mailing import DueMail

MailWriter = Callable[[DueMail], bytes]
"""Writes an e-mail as it is handed over."""
_TITLE = "invitation"


class MailWords(Protocol):
    """The part of a run's context that its e-mails are written with."""

    @property
    def texts(self) -> Mapping[str, Texts]: ...

    @property
    def now(self) -> Callable[[], datetime]: ...


@contextmanager
def mail_writer(
    server: MailServer,
    event: Event,
    due: Sequence[DueMail],
    attach: frozenset[InvitationFile],
    words: MailWords,
) -> Iterator[MailWriter]:
    """Writes those e-mails; what is common to all is made for the first one."""
    palette, letters = brand_palette(event.colour), [one.invited.letter for one in due]
    with letter_contents(letters, LetterForm.LETTER, event, words.now()) as content_of:

        def attached(letter: InvitationLetter, kind: InvitationFile) -> bytes:
            return content_of(letter, kind) if kind in attach else b""

        def write(due: DueMail) -> bytes:
            letter = due.invited.letter
            content = MailContent(
                subject_of(letter, due.mail.series, words.texts[letter.language]),
                letter,
                palette,
                content_of(letter, InvitationFile.PNG),
                attached(letter, InvitationFile.PDF),
                attached(letter, InvitationFile.ICS),
                _TITLE,
            )
            headers = MailHeaders(due.address, words.now(), due.mail.id)
            return as_message(server, headers, content)

        yield write


def subject_of(letter: InvitationLetter, series: str, texts: Texts) -> str:
    """The organiser's subject or a standard one; that of a reminder says so."""
    standard = (letter.event, letter.words.heading)
    parts = (letter.subject,) if letter.subject else tuple(filter(None, standard))
    if series != INVITATION:
        parts = (texts.say("letter.reminder"), *parts)
    return " · ".join(parts)
