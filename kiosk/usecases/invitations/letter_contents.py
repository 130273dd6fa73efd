"""The files of one invitation: pictures of its code, its letter, its calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.invitations.file_kinds import InvitationFile, LetterForm
from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.records.branding import brand_palette
from kiosk.domain.records.entities import Event
from kiosk.exchange.exporting.calendar_files import GuestCalendar, as_icalendar, zone_rules
from kiosk.exchange.exporting.pdf_pages import FontFiles
from kiosk.exchange.invitations.code_pictures import as_png, as_svg, code_image
from kiosk.exchange.invitations.letter_fonts import reduced_fonts
from kiosk.exchange.invitations.letter_pdf import characters, draw_letter, fonts_of

if TYPE_CHECKING:
    from icalendar import Timezone

    from kiosk.exchange.invitations.wallet_pass import WalletSigner


LetterContent = Callable[[InvitationLetter, InvitationFile], bytes]
"""A guest's file; empty for a calendar without any entry, and for a pass without a certificate."""


@contextmanager
def letter_contents(
    letters: Sequence[InvitationLetter],
    form: LetterForm,
    event: Event,
    now: datetime,
    signer: WalletSigner | None = None,
) -> Iterator[LetterContent]:
    """Draws the files of some letters; what is common to all is made for the first one.

    Without a `signer` there are no passes.
    """
    with ExitStack() as stack:
        draw = {
            InvitationFile.PNG: lambda letter: as_png(code_image(letter.code)),
            InvitationFile.SVG: lambda letter: as_svg(letter.code),
            InvitationFile.PDF: _letter_writer(letters, form, event, stack),
            InvitationFile.ICS: _calendar_writer(letters, event, now),
            InvitationFile.PKPASS: _pass_writer(event, signer),
        }
        yield lambda letter, kind: draw[kind](letter)


def _letter_writer(
    letters: Sequence[InvitationLetter], form: LetterForm, event: Event, stack: ExitStack
) -> Callable[[InvitationLetter], bytes]:
    """Draws a guest's letter; the fonts are made for the first one, and removed with `stack`."""
    palette = brand_palette(event.colour)

    @cache
    def reduced() -> dict[FontFiles, FontFiles]:
        return _fonts(letters, stack)

    def draw(letter: InvitationLetter) -> bytes:
        return draw_letter(letter, form, palette, reduced()[fonts_of(letter.language)])

    return draw


def _fonts(letters: Iterable[InvitationLetter], stack: ExitStack) -> dict[FontFiles, FontFiles]:
    """By the bundled fonts of a language, the same with the characters of its letters only."""
    texts: dict[FontFiles, set[str]] = {}
    for letter in letters:
        texts.setdefault(fonts_of(letter.language), set()).update(characters(letter))
    reduced = {}
    for fonts, letters_used in texts.items():
        text = "".join(sorted(letters_used))
        needed = fonts.needed_for(text)
        names = tuple(dict.fromkeys(chain(needed.main, *needed.fallback)))
        folder = stack.enter_context(reduced_fonts(names, text))
        reduced[fonts] = replace(needed, folder=folder)
    return reduced


def _pass_writer(event: Event, signer: WalletSigner | None) -> Callable[[InvitationLetter], bytes]:
    """Signs a guest's pass; empty without a certificate."""
    palette = brand_palette(event.colour)

    def write(letter: InvitationLetter) -> bytes:
        if signer is None:
            return b""
        from kiosk.exchange.invitations.wallet_pass import wallet_pass

        return wallet_pass(letter, palette, signer)

    return write


def _calendar_writer(
    letters: Sequence[InvitationLetter], event: Event, now: datetime
) -> Callable[[InvitationLetter], bytes]:
    """Writes a guest's calendar; empty for a guest without any entry."""
    zone = ZoneInfo(event.timezone)
    starts = [entry.starts for letter in letters for entry in letter.entries]

    @cache
    def rules() -> Timezone:
        return zone_rules([now, *starts], zone)

    def write(letter: InvitationLetter) -> bytes:
        calendar = GuestCalendar("", letter.guest, letter.event, letter.language, letter.entries)
        return as_icalendar(calendar, rules(), now) if letter.entries else b""

    return write
