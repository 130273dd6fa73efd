"""The content of a guest's invitation letter, in the guest's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.invitations.placeholders import filled
from kiosk.domain.kiosk_flow.phone.guest_calendar import CalendarEntry, calendar_entries
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
from kiosk.domain.names.greeting import address
from kiosk.domain.names.guest_names import localized
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.records.entities import Event
from kiosk.domain.text.messages import Texts


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The headings of a letter in one language, and its sentences.

    `page` has {page} and {pages} for the numbers.
    """

    heading: str
    when: str
    where: str
    programme: str
    how: str
    personal: str
    page: str


@dataclass(frozen=True, slots=True)
class InvitationLetter:
    """What one letter says.

    `addressed` are the lines by which the guest is addressed, `paragraphs` the organiser's text or
    a standard one, `subject` the organiser's subject of an e-mail, empty for a standard one.
    `starts` and `ends` of the event are in its time zone, as are those of the `entries`, which are
    the guest's sessions and tables. `code` is the text of the QR.
    """

    guest: str
    language: str
    event: str
    addressed: tuple[str, ...]
    paragraphs: tuple[str, ...]
    subject: str
    starts: datetime | None
    ends: datetime | None
    venue: str
    entries: tuple[CalendarEntry, ...]
    code: str
    words: LetterWords

    @property
    def printed(self) -> str:
        """All its text, from which follows what fonts have to hold."""
        words = self.words
        entries = (part for one in self.entries for part in (one.title, one.place))
        named = (words.heading, words.when, words.where, words.programme)
        said = (words.how, words.personal, words.page)
        own = (self.event, self.venue, self.code, *self.addressed, *self.paragraphs)
        return "".join((*own, *entries, *named, *said))


def invitation_letter(
    view: Viewpoint, code: str, texts: Texts, tables: NameTables
) -> InvitationLetter:
    """A guest's letter. `view` has the guest, the language and the time zone of the event."""
    event, language = view.programme.event, view.language
    zone = view.now.tzinfo
    title = localized(event.name_ko, event.name_en, language)
    venue = localized(event.venue_ko, event.venue_en, language)
    addressed = tuple(line.text for line in address(view.guest, event, language, tables).lines)
    values = {"event": title, "venue": venue, "name": next(iter(addressed), "")}
    return InvitationLetter(
        guest=view.guest.id,
        language=language,
        event=title,
        addressed=addressed,
        paragraphs=_paragraphs(event, language, texts, values),
        subject=filled(_subject(event, language), values),
        starts=event.starts.astimezone(zone) if event.starts else None,
        ends=event.ends.astimezone(zone) if event.ends else None,
        venue=venue,
        entries=tuple(calendar_entries(view, texts)),
        code=code,
        words=_words(texts),
    )


def organisers_texts(event: Event) -> tuple[str, ...]:
    """What the organiser wrote for letters and e-mails, in both languages."""
    subjects = (event.invitation_subject_ko, event.invitation_subject_en)
    return (event.invitation_ko, event.invitation_en, *subjects)


def _subject(event: Event, language: str) -> str:
    return localized(event.invitation_subject_ko, event.invitation_subject_en, language)


def _paragraphs(
    event: Event, language: str, texts: Texts, values: Mapping[str, str]
) -> tuple[str, ...]:
    written = localized(event.invitation_ko, event.invitation_en, language)
    text = filled(written, values) or texts.say("letter.text", event=values["event"])
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _words(texts: Texts) -> LetterWords:
    names = ("heading", "when", "where", "programme", "how", "personal")
    page = texts.say("letter.page", page="{page}", pages="{pages}")
    return LetterWords(*[*(texts.say(f"letter.{name}") for name in names), page])
