"""Draws a guide, a text in Markdown, as a PDF page of A4 in the bundled fonts.

A picture in the text, `![caption](name)`, is `pictures/name.LANGUAGE.jpg` beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image

from kiosk.exchange.exporting.pdf_pages import BRAND, INK, LINE, QUIET, Pages
from kiosk.resources import resource


class GuideRole(StrEnum):
    """Who a guide is for."""

    ORGANISER = "organiser"
    VOLUNTEER = "volunteer"
    TECHNICIAN = "technician"


_TEXT, _SMALL = 9.5, 8.0  # points
_LINE = 1.35  # of the size of the text
_MM_PER_POINT = 25.4 / 72
_PICTURES, _GAP, _WIDEST_GAP, _INDENT = 56.0, 5.0, 22.0, 6.0  # mm


def guide_text(role: GuideRole, language: str) -> str:
    """The guide of a role in Markdown; `language` is ko or en."""
    return resource("guides", f"{role}.{language}.md").read_text("utf-8")


def write_guide(path: Path, role: GuideRole, language: str) -> None:
    """Write the guide of a role as a PDF to `path`, atomically. Raises OSError."""
    tokens = MarkdownIt().parse(guide_text(role, language))
    title = next(one.content for one in tokens if one.type == "inline")
    with Pages(title, "Forum Kiosk") as pages:
        pages.add_page()
        tag = number = ""
        for token in tokens:
            if token.type == "inline":
                _write_block(pages, tag, number, token.children or [], language)
                number = ""
            elif token.type == "list_item_open":
                number = token.info
            else:
                tag = token.tag
        pages.save(path)


def _write_block(
    pages: Pages, tag: str, number: str, words: Sequence[Token], language: str
) -> None:
    """Write a heading, a row of pictures, or a paragraph, which may be a numbered step."""
    pictures = [one for one in words if one.type == "image"]
    if tag == "h1":
        pages.write_in(20, BRAND, bold=True)
        pages.line_of(words[0].content, 11)
        pages.ln(1)
    elif tag == "h2":
        pages.ln(2.5)
        pages.write_in(12, bold=True)
        pages.line_of(words[0].content, 7.5)
    elif pictures:
        _write_pictures(pages, pictures, language)
    else:
        _write_text(pages, number, words)


def _write_pictures(pages: Pages, pictures: Sequence[Token], language: str) -> None:
    """Write pictures side by side in one height, each above its caption."""
    files = [
        resource("guides", "pictures", f"{one.attrs['src']}.{language}.jpg") for one in pictures
    ]
    ratios = [_ratio(file) for file in files]
    room = pages.epw - _GAP * (len(files) - 1)
    height = min(_PICTURES, room / sum(ratios))
    # Narrow pictures stand apart, so that captions have room.
    gap = (pages.epw - height * sum(ratios)) / max(1, len(files) - 1)
    top, left = pages.get_y(), pages.l_margin
    for picture, file, ratio in zip(pictures, files, ratios, strict=True):
        width = height * ratio
        pages.image(str(file), left, top, w=width, h=height, alt_text=picture.content)
        pages.set_draw_color(*LINE)
        pages.rect(left, top, width, height)
        pages.set_xy(left, top + height + 1)
        pages.write_in(_SMALL, QUIET)
        pages.cell(width, 4, pages.drawable(picture.content))
        left += width + min(gap, _WIDEST_GAP)
    pages.set_xy(pages.l_margin, top + height + 7)


def _ratio(file: Path) -> float:
    """The width of a picture divided by its height."""
    with Image.open(file) as picture:
        return picture.width / picture.height


def _write_text(pages: Pages, number: str, words: Sequence[Token]) -> None:
    """Write a paragraph; that of a step hangs behind its number."""
    indent = _INDENT if number else 0.0
    pages.set_x(pages.l_margin)
    if number:
        pages.write_in(_TEXT, BRAND, bold=True)
        pages.cell(_INDENT, _TEXT * _MM_PER_POINT * _LINE, number)
    columns = pages.text_columns(line_height=_LINE, l_margin=pages.l_margin + indent)
    with columns, columns.paragraph(bottom_margin=1.2) as paragraph:
        for piece, is_bold in _runs(words):
            pages.write_in(_TEXT, INK, bold=is_bold)
            paragraph.write(piece)


def _runs(words: Sequence[Token]) -> Iterator[tuple[str, bool]]:
    """The pieces of a text, with whether each is bold: commands, names of pages, lead-ins."""
    bold = 0
    for child in words:
        if child.type.endswith("_open"):
            bold += 1
        elif child.type.endswith("_close"):
            bold -= 1
        else:
            piece = " " if child.type == "softbreak" else child.content
            yield piece, bold > 0 or child.type == "code_inline"
