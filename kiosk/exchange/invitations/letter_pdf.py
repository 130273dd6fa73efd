"""Draws invitation letters (A4) and cards (A6) as PDF, in the colour of the host."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import assert_never

from kiosk.domain.invitations.file_kinds import LetterForm
from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.kiosk_flow.phone.guest_calendar import CalendarEntry
from kiosk.domain.records.branding import BrandPalette
from kiosk.exchange.exporting.pdf_pages import A4, A6, INK, QUIET, Colour, FontFiles, Pages
from kiosk.exchange.invitations.code_pictures import code_image
from kiosk.exchange.invitations.letter_dates import date_in, span, when

_WHITE: Colour = (255, 255, 255)
_HAN = {
    "ja": ("KioskSansJP-Regular.otf", "KioskSansJP-Bold.otf"),
    "zh": ("KioskSansSC-Regular.otf", "KioskSansSC-Bold.otf"),
}
_TIME_MM = 30.0
_LINE = 0.5  # millimetres of a line for each point of the text
_ENTRY_LINES = 2.5
_HEAD_SIZE, _CODE_SIZES, _CODE_MM = 8.0, (9.0, 8.0, 7.0, 6.0), 5.0
_DIGITS_AND_SIGNS = "0123456789: –…□·{nb}"


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Lengths in millimetres, sizes of text in points."""

    paper: tuple[float, float]
    margin: float
    band: float
    title: float
    name: float
    text: float
    code: float


_SIZES = {
    LetterForm.LETTER: _Sizes(A4, 22, 46, title=20, name=15, text=11, code=50),
    LetterForm.CARD: _Sizes(A6, 9, 27, title=13, name=12, text=8.5, code=50),
}


def fonts_of(language: str) -> FontFiles:
    """The bundled fonts for a language: Han characters are drawn as that language writes them."""
    fonts, own = FontFiles(), _HAN.get(language)
    return replace(fonts, fallback=(own, *fonts.fallback)) if own else fonts


def characters(letter: InvitationLetter) -> str:
    """All characters of a letter, with those of its dates and times."""
    dates = {date_in(one.starts, letter.language) for one in letter.entries}
    return "".join((letter.printed, when(letter), *dates, _DIGITS_AND_SIGNS))


def draw_letter(
    letter: InvitationLetter, form: LetterForm, palette: BrandPalette, fonts: FontFiles
) -> bytes:
    """One letter as a PDF; a letter continues on a second page where its programme is long."""
    with _LetterPages(letter, _SIZES[form], palette, fonts) as pages:
        match form:
            case LetterForm.LETTER:
                pages.letter()
            case LetterForm.CARD:
                pages.card()
            case _:
                assert_never(form)
        return bytes(pages.output())


class _LetterPages(Pages):
    """The pages of one letter."""

    def __init__(
        self, letter: InvitationLetter, sizes: _Sizes, palette: BrandPalette, fonts: FontFiles
    ) -> None:
        super().__init__(letter.event, "", paper=sizes.paper, fonts=fonts)
        self._letter, self._sizes = letter, sizes
        self._base, self._tint = _rgb(palette.base), _rgb(palette.tint)
        self.set_lang(letter.language)
        self.set_margin(sizes.margin)
        self.set_auto_page_break(auto=True, margin=sizes.margin * 0.8)
        self.add_page()

    def header(self) -> None:
        """From the second page on: the event, the guest, and which page of how many it is."""
        if self.page_no() == 1:
            return
        letter, room = self._letter, self.w - 2 * self._sizes.margin
        numbers = letter.words.page.replace("{page}", str(self.page_no()))
        self.write_in(_HEAD_SIZE, QUIET)
        whose = " · ".join((letter.event, *letter.addressed[:1]))
        self.set_xy(self._sizes.margin, self._sizes.margin * 0.5)
        self.cell(room * 0.75, 5, self.fitted(whose, room * 0.75))
        self.cell(room * 0.25, 5, numbers.replace("{pages}", "{nb}"), align="R")
        self.set_y(self._sizes.margin + 2)

    def footer(self) -> None:
        """Letters have no line at the bottom."""

    def letter(self) -> None:
        """Everything: text, time and place, the code, the guest's programme."""
        self._band()
        self._addressed()
        for paragraph in self._letter.paragraphs:
            self._text(paragraph, self._sizes.text)
            self.ln(2)
        self.ln(2)
        self._facts()
        self._code_panel()
        self._programme()

    def card(self) -> None:
        """The code, and what is printed around it."""
        self._band()
        self._addressed()
        side = self._sizes.code
        self._code(self.l_margin + (self.epw - side) / 2, self.get_y() + 1, side)
        self.set_y(self.get_y() + side + _CODE_MM + 2)
        self._facts()
        self._text(self._letter.words.how, self._sizes.text - 1, QUIET)

    def _band(self) -> None:
        sizes, letter = self._sizes, self._letter
        self.set_fill_color(*self._base)
        self.rect(0, 0, self.w, sizes.band, "F")
        self.set_y(sizes.band * 0.3)
        self._text(letter.words.heading, sizes.text, self._tint)
        self.ln(1)
        self._fitting_title(letter.event, sizes.band - self.get_y() - 2)
        self.set_y(sizes.band + sizes.margin * 0.45)

    def _fitting_title(self, title: str, room: float) -> None:
        """The event's title as large as fits into the band, never below the size of the text."""
        size = self._sizes.title
        while size > self._sizes.text and self._height(title, size) > room:
            size -= 1
        self._text(title, size, _WHITE, bold=True)

    def _addressed(self) -> None:
        name, *post = self._letter.addressed or ("",)
        if name:
            self._text(name, self._sizes.name, bold=True)
        for line in post:
            self._text(line, self._sizes.text, QUIET)
        self.ln(self._sizes.text * 0.35)

    def _facts(self) -> None:
        """When and where the event is, each left out where it is not known."""
        letter = self._letter
        known = ((letter.words.when, when(letter)), (letter.words.where, letter.venue))
        for heading, value in known:
            if value:
                self._text(heading, self._sizes.text - 2, self._base, bold=True)
                self._text(value, self._sizes.text)
                self.ln(1.5)

    def _code_panel(self) -> None:
        """The code, at its right what to do with it."""
        side, gap = self._sizes.code, 6.0
        height = side + 2 * gap + _CODE_MM
        if self.will_page_break(height):
            self.add_page()
        top = self.get_y() + 2
        self.set_fill_color(*self._tint)
        self.rect(self.l_margin, top, self.epw, height, "F", round_corners=True, corner_radius=4)
        self._code(self.l_margin + gap, top + gap, side)
        left = self.l_margin
        self.set_left_margin(left + side + 2 * gap)
        self.set_right_margin(self._sizes.margin + gap)
        self.set_y(top + gap + 8)
        self._text(self._letter.words.how, self._sizes.text, bold=True)
        self.ln(3)
        self._text(self._letter.words.personal, self._sizes.text - 1, QUIET)
        self.set_left_margin(left)
        self.set_right_margin(self._sizes.margin)
        self.set_y(top + height + 5)

    def _code(self, x: float, y: float, side: float) -> None:
        """The code, and its text below it where that fits on a line."""
        code = self._letter.code
        self.image(code_image(code), x, y, side, side)
        for size in _CODE_SIZES:
            self.write_in(size)
            if self.get_string_width(self.drawable(code)) <= side - 2 * self.c_margin:
                top = self.get_y()
                self.set_xy(x, y + side)
                self.cell(side, _CODE_MM, self.drawable(code), align="C")
                self.set_y(top)
                return

    def _programme(self) -> None:
        entries = self._letter.entries
        if entries:
            self._text(self._letter.words.programme, self._sizes.name - 1, bold=True)
        for day, of_day in groupby(entries, key=lambda entry: entry.starts.date()):
            self.ln(1)
            self._text(
                date_in(day, self._letter.language), self._sizes.text - 1, self._base, bold=True
            )
            for entry in of_day:
                self._entry(entry)

    def _entry(self, entry: CalendarEntry) -> None:
        """One session or table: the time at the left, title and place beside it."""
        size, left = self._sizes.text - 1, self.l_margin
        self.set_left_margin(left + _TIME_MM)
        if self.will_page_break(_ENTRY_LINES * size * _LINE):
            self.add_page()
        top = self.get_y()
        self.set_xy(left, top)
        self.write_in(size)
        self.cell(_TIME_MM, size * _LINE, span(entry, self._letter.language))
        self.set_xy(left + _TIME_MM, top)
        self._text(entry.title, size, bold=True)
        if entry.place:
            self._text(entry.place, size - 1, QUIET)
        self.set_left_margin(left)
        self.set_xy(left, self.get_y() + 1)

    def _text(self, text: str, size: float, colour: Colour = INK, *, bold: bool = False) -> None:
        """A paragraph across the page, broken into lines."""
        self.write_in(size, colour, bold=bold)
        for line in self._lines(text):
            self.cell(0, size * _LINE, line, new_x="LMARGIN", new_y="NEXT")

    def _height(self, text: str, size: float) -> float:
        self.write_in(size, bold=True)
        return len(self._lines(text)) * size * _LINE

    def _lines(self, text: str) -> list[str]:
        """The lines of a paragraph in the font that is set."""
        return self.wrapped(text, self.epw)


def _rgb(colour: str) -> Colour:
    return (int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16))
