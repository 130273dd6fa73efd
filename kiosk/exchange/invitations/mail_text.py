"""The two bodies of an invitation's e-mail: plain text, and HTML that every mail program shows."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.records.branding import BrandPalette
from kiosk.exchange.invitations.letter_dates import date_in, span, when

_FONT = "font-family:-apple-system,'Segoe UI','Malgun Gothic','Apple SD Gothic Neo',sans-serif"
_PHRASE_END = "\u200b"  # for line breaks on screens; some mail programs show it
_INK, _QUIET = "#17233B", "#5A6478"


def as_text(letter: InvitationLetter) -> str:
    """The letter as plain text, with its code as text."""
    words = letter.words
    blocks = [
        "\n".join(letter.addressed),
        *letter.paragraphs,
        "\n".join(f"{heading}: {value}" for heading, value in _facts(letter)),
        f"{words.how}\n{letter.code}\n{words.personal}",
    ]
    if letter.entries:
        blocks.append("\n".join((words.programme, *_lines(letter))))
    return "\n\n".join(filter(None, blocks)).replace(_PHRASE_END, "") + "\n"


def as_html(letter: InvitationLetter, palette: BrandPalette, code: str) -> str:
    """The letter as a page of its own; `code` is the address of the code's picture."""
    body = "".join(
        (
            _band(letter, palette),
            '<tr><td style="padding:28px 32px">',
            *_addressed(letter),
            *(_paragraph(one, margin=14) for one in letter.paragraphs),
            *_fact_rows(letter, palette),
            _code_panel(letter, palette, code),
            *_programme(letter, palette),
            "</td></tr>",
        )
    )
    return (
        f'<!DOCTYPE html><html lang="{escape(letter.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(letter.event)}</title></head>"
        f'<body style="margin:0;padding:16px;background:{palette.tint}">'
        '<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr>'
        '<td align="center"><table role="presentation" cellspacing="0" cellpadding="0" '
        f'style="width:100%;max-width:600px;background:#FFFFFF;border-radius:10px;overflow:hidden;'
        f'{_FONT};color:{_INK};font-size:16px;line-height:1.5;{_breaks(letter)}">'
        f"{body}</table></td></tr></table></body></html>\n"
    )


def _breaks(letter: InvitationLetter) -> str:
    """Korean breaks between words; Chinese and Japanese anywhere, as they have no spaces."""
    between = "word-break:keep-all;" if letter.language == "ko" else ""
    return f"{between}overflow-wrap:anywhere"


def _band(letter: InvitationLetter, palette: BrandPalette) -> str:
    return (
        f'<tr><td style="background:{palette.base};color:#FFFFFF;padding:26px 32px">'
        f'<div style="font-size:14px;color:{palette.tint}">{escape(letter.words.heading)}</div>'
        f'<div style="font-size:24px;font-weight:700;line-height:1.3">{escape(letter.event)}</div>'
        "</td></tr>"
    )


def _addressed(letter: InvitationLetter) -> Iterator[str]:
    name, *post = letter.addressed or ("",)
    if name:
        yield f'<div style="font-size:19px;font-weight:700">{escape(name)}</div>'
    for line in post:
        yield f'<div style="color:{_QUIET}">{escape(line)}</div>'


def _paragraph(text: str, margin: int) -> str:
    return f'<p style="margin:{margin}px 0 0">{escape(text)}</p>'


def _facts(letter: InvitationLetter) -> list[tuple[str, str]]:
    """When and where the event is, each left out where it is not known."""
    words = letter.words
    known = ((words.when, when(letter)), (words.where, letter.venue))
    return [(heading, value) for heading, value in known if value]


def _fact_rows(letter: InvitationLetter, palette: BrandPalette) -> Iterator[str]:
    for heading, value in _facts(letter):
        yield (
            f'<p style="margin:16px 0 0"><span style="color:{palette.base};font-weight:700;'
            f'font-size:14px">{escape(heading)}</span><br>{escape(value)}</p>'
        )


def _code_panel(letter: InvitationLetter, palette: BrandPalette, code: str) -> str:
    words = letter.words
    return (
        '<table role="presentation" width="100%" cellspacing="0" cellpadding="0" '
        f'style="margin:24px 0 0;background:{palette.tint};border-radius:10px"><tr>'
        '<td align="center" style="padding:20px">'
        f'<img src="{code}" width="240" height="240" alt="{escape(letter.code)}" '
        'style="display:block;width:240px;height:240px;background:#FFFFFF">'
        f'<div style="font-weight:700;margin:14px 0 0">{escape(words.how)}</div>'
        f'<div style="color:{_QUIET};font-size:14px;margin:6px 0 0">{escape(words.personal)}</div>'
        "</td></tr></table>"
    )


def _programme(letter: InvitationLetter, palette: BrandPalette) -> Iterator[str]:
    if letter.entries:
        yield f'<p style="margin:26px 0 0;font-weight:700">{escape(letter.words.programme)}</p>'
    day = None
    for entry in letter.entries:
        if entry.starts.date() != day:
            day = entry.starts.date()
            date = escape(date_in(entry.starts, letter.language))
            yield (
                f'<p style="margin:10px 0 4px;color:{palette.base};font-weight:700;'
                f'font-size:14px">{date}</p>'
            )
        place = f'<br><span style="color:{_QUIET}">{escape(entry.place)}</span>'
        yield (
            '<table role="presentation" cellspacing="0" cellpadding="0" style="font-size:15px"><tr>'
            f'<td valign="top" style="width:110px;padding:3px 0">'
            f"{escape(span(entry, letter.language))}</td>"
            f'<td style="padding:3px 0"><b>{escape(entry.title)}</b>{place if entry.place else ""}'
            "</td></tr></table>"
        )


def _lines(letter: InvitationLetter) -> Iterator[str]:
    """The guest's programme, a session or table a line below each date."""
    day = None
    for entry in letter.entries:
        if entry.starts.date() != day:
            day = entry.starts.date()
            yield date_in(entry.starts, letter.language)
        where = f" ({entry.place})" if entry.place else ""
        yield f"  {span(entry, letter.language)}  {entry.title}{where}"
