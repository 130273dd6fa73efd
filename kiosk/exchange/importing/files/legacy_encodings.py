"""Legacy encodings: whether text is Korean in CP949, and in which others it can be read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.headers import read_heading
from kiosk.exchange.importing.values.scripts import has_hangul

# The most frequent syllables of Korean names, organisations and positions.
_COMMON = frozenset(
    "가각간갈감강개객거건검겐견결경계고곡곤공과곽관광교구국군궁권귀규균그극근글금급기길김나난남내너네녀노"
    "농뉴는능니다단달담당대덕데도독동두드득등디라락란람랑래러렉력련렬령례로록롱료루류륙률르른를름리린림립마"
    "만말매맹먼메면명모목몽무묵문물므미민바박반발방배백버번범법벤변별병보복본봉부북분브비빈빛사산살삼상새색"
    "생샤서석선설섭성세센셀소손솔송수숙순술숭슈스슬습승시식신실심씨아안알암애야약양어언업에엔여역연열염영"
    "예오옥온올와완왕외요용우욱운울움웅워원월위유육윤율융은을음응의이익인일임입자작잔장재저적전점정제조"
    "족존종좌주준중즈증지직진질집차찬참창채책처천철청체초촉총최추축춘출충취측치친카칼캄커케코쿠크클키타탁"
    "탄태터테텍텐토톤통투트특티파판팔팀평포표품풍프플피필하학한할함합항해향허헌혁현협형혜호혹홍화확환황회"
    "효후훈휘휴흥희히"
)
_PLAUSIBLE = 0.5
_HEADERS_WITHIN = 20
_CELLS = re.compile(r"[,;\t|\n\r\"]+")
# Encodings of Windows and older systems, the more likely first; gb18030 includes GB2312 and
# GBK as well.
_ENCODINGS = ("gb18030", "big5", "cp932", "cp1252", "cp1250", "cp1251", "cp949")
# Lead bytes of characters in frequent use: GB 2312 and JIS X 0208 level 1, Big5 level 1.
_LEVEL_1 = {"gb18030": (0xB0, 0xD7), "big5": (0xA4, 0xC6), "cp932": (0x82, 0x97)}
_ALPHABETIC = ("cp1252", "cp1250", "cp1251")
_SAMPLES, _READINGS, _LIKELY = 2, 4, 0.4


def looks_korean(blocks: Iterable[str]) -> bool:
    """Whether a text decoded as CP949 is Korean, by its headers or its syllables."""
    foreign = common = 0
    for number, block in enumerate(blocks):
        if number == 0 and _has_korean_header(block):
            return True
        letters = [character for character in block if not character.isascii()]
        foreign += len(letters)
        common += sum(letter in _COMMON for letter in letters)
    return common >= _PLAUSIBLE * foreign


def _has_korean_header(text: str) -> bool:
    for line in islice(text.splitlines(), _HEADERS_WITHIN):
        for cell in filter(has_hangul, map(str.strip, _CELLS.split(line))):
            if any(read_heading(kind, cell, 1) for kind in SheetKind):
                return True
    return False


def readings_of(content: bytes) -> list[tuple[str, list[str]]]:
    """The possible encodings of a text, the most likely first, each with sample words."""
    found = []
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeError:
            continue
        likelihood = _likelihood(text, encoding)
        if likelihood >= _LIKELY:
            found.append((-likelihood, encoding, _words_of(text)))
    found.sort(key=lambda reading: reading[0])
    return [(encoding, words) for _, encoding, words in found[:_READINGS]]


def _words_of(text: str) -> list[str]:
    cells = map(str.strip, _CELLS.split(text))
    return list(dict.fromkeys(cell for cell in cells if not cell.isascii()))[:_SAMPLES]


def _likelihood(text: str, encoding: str) -> float:
    """The share of non-ASCII letters that are common in texts of this encoding."""
    if encoding in _ALPHABETIC:
        fits = list(_fits_in_words(text, mixed=encoding != "cp1251"))
    else:
        fits = [_is_common(letter, encoding) for letter in text if not letter.isascii()]
    return sum(fits) / max(1, len(fits))


def _is_common(letter: str, encoding: str) -> bool:
    """Whether a letter is in the part of its character set for characters in frequent use."""
    if encoding == "cp949":
        return letter in _COMMON
    first, last = _LEVEL_1[encoding]
    code = letter.encode(encoding)
    return len(code) == 2 and first <= code[0] <= last


def _fits_in_words(text: str, *, mixed: bool) -> Iterator[bool]:
    """Whether each non-ASCII letter fits its word: in case, and, if `mixed`, next to ASCII."""
    for before, letter, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        if letter.isascii():
            continue
        begins = not before.isalpha()
        cased = letter.isalpha() and (begins or letter.islower())
        among = not mixed or (before + after).isascii()
        yield cased and among and (before.isalpha() or after.isalpha())
