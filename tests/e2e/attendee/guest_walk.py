"""A guest at the kiosk of an event that speaks three languages, in one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path
from string import Formatter
from zoneinfo import ZoneInfo

from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.domain.text.messages import Sentence
from kiosk.resources import resource
from kiosk.texts import GUEST_CATALOGUE, GuestTexts, read_catalogue
from kiosk.ui.attendee.layout.line_breaking import PHRASE_END
from tests.e2e.face_processes import State, WindowProcess, until

Message = str | Sentence | tuple[str | Sentence, ...]

PICTURES = Path(__file__).parents[3] / "build" / "pictures"
LANGUAGES = ("ko", "en", "ja")
BEGINS = datetime(2024, 12, 11, 8, 50, tzinfo=ZoneInfo("Asia/Seoul"))
"""When the kiosk begins: ten minutes before its doors open."""

_EVENT = """행사명,영문 행사명,시작일시,종료일시,언어,코드접두어,안내데스크(국문),안내데스크(영문)
과학 포럼,Science Forum,2024-12-11 09:00,2024-12-11 18:00,"{languages}",EVT,오른쪽,on the right
"""
_GUESTS = """등록번호,국문성명,영문 이름,영문 성,국가,언어,구분,유효시작,연락처,코드
G1,{first},{country},{language},일반,,,EVT-000000000001
G2,{second},{country},{language},일반,2024-12-11 15:00,,EVT-000000000002
G3,{third},{country},{language},언론,,,EVT-000000000003
G4,{sought},{country},{language},일반,,010-2222-4321,EVT-000000000004
"""
_OTHER_FILES = {
    "rooms.csv": """장소코드,장소명(국문),장소명(영문),층(국문),층(영문),가로,세로
hall,그랜드볼룸,Grand Ballroom,2층,2F,20,16
""",
    "sessions.csv": """세션코드,세션명(국문),세션명(영문),장소,시작,종료
s1,개회식,Opening,hall,2024-12-11 09:30,2024-12-11 10:30
s2,폐회식,Closing,hall,2024-12-11 17:00,2024-12-11 18:00
""",
    "checkpoints.csv": """Checkpoint ID,체크포인트명(국문),체크포인트명(영문),장소,대상,입장시작,X,Y
main,정문,Main door,hall,일반,2024-12-11 09:00,10,15
press,기자실,Press room,hall,언론,,18,15
""",
    "rounds.csv": """라운드,라운드명(국문),라운드명(영문),장소,시작,종료
1,1라운드,Round 1,hall,2024-12-11 14:00,2024-12-11 14:30
2,2라운드,Round 2,hall,2024-12-11 14:40,2024-12-11 15:10
""",
    "tables.csv": """테이블,장소,가로위치,세로위치
3,hall,4,4
7,hall,10,4
9,hall,16,4
""",
    "seats.csv": """등록번호,라운드,테이블
G1,1,7
G1,2,3
""",
}
_NAMES = {
    "ko": {
        "country": "KR",
        "first": "김민서,,",
        "second": "박하람,,",
        "third": "정누리,,",
        "sought": "최유나,,",
    },
    "en": {
        "country": "GB",
        "first": ",Ada,WREN",
        "second": ",Jane,HOLLOW",
        "third": ",Rosa,MARSH",
        "sought": ",Hana,BROOK",
    },
    "ja": {
        "country": "JP",
        "first": ",Hana,SATO",
        "second": ",Yui,MORI",
        "third": ",Ren,ITO",
        "sought": ",Aoi,KATO",
    },
}
TYPED = {"ko": "ㅊㅗㅣㅇㅠ", "en": "BROOK", "ja": "KATO"}
"""The keys with which the sought guest is found."""

# Scripts that no text on the screen of a language has.
_STRANGE = {
    "ko": re.compile("[぀-ヿ]"),
    "en": re.compile("[぀-ヿ一-鿿가-힣ㄱ-ㆎ]"),
    "ja": re.compile("[가-힣ㄱ-ㆎ]"),
}
_SPACE = re.compile(rf"[\s·\N{{WORD JOINER}}{PHRASE_END}]+")
# What stands on the keys for scripts, and the languages by their own names.
_OF_NO_LANGUAGE = {"가", "Aa", "ABC", "123"} | {
    name for one in GUEST_LANGUAGES.values() for name in (one.name, one.short)
}
_LEAST_LETTERS = 2


def create_event(folder: Path, language: str) -> Path:
    """Import the event, which speaks that language first; returns the store."""
    order = (language, *(one for one in LANGUAGES if one != language))
    files = {
        "event.csv": _EVENT.format(languages=", ".join(order)),
        "guests.csv": _GUESTS.format(language=language, **_NAMES[language]),
        **_OTHER_FILES,
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    store = folder / "forum.db"
    paths = [str(folder / name) for name in files]
    said = CliRunner().invoke(app, ["import", *paths, "--store", str(store)])
    assert said.exit_code == 0, said.output
    return store


class Walk:
    """Operates the window of a kiosk by scans and touches, and reads what it shows."""

    def __init__(self, language: str, kiosk: WindowProcess) -> None:
        self.language, self.kiosk = language, kiosk
        self._texts, self._taken = GuestTexts()[language], 0
        PICTURES.mkdir(parents=True, exist_ok=True)

    def say(self, message: str | Sentence, **values: object) -> str:
        return self._texts.say(message, **values)

    def own(self, korean: str, english: str) -> str:
        """A text of the organiser as the language has it."""
        return korean if self.language == "ko" else english

    def scan(self, code: str) -> None:
        self.kiosk.scan(code)

    def touch(self, message: str | Sentence, **values: object) -> None:
        """Touch the button with that message."""
        self.kiosk.press(self.say(message, **values))

    def shows(
        self, screen: str, *messages: Message, data: Iterable[str] = (), name: str = ""
    ) -> State:
        """Wait for a screen that says the messages and data; `name` is that of its picture.

        Of a tuple of messages it says one. Nothing on it is in another language; the first screen
        speaks two of the event.
        """
        self.kiosk.wait_until(screen, lambda state: state["screen"] == screen)
        wanted = [*map(self._any_of, messages), *((text,) for text in data)]
        read: list[str] = []

        def complete() -> bool:
            read[:] = self.kiosk.texts()
            return not _missing(wanted, read)

        try:
            until(f"all texts of {screen}", complete)
        except AssertionError:
            raise AssertionError(f"{screen} lacks {_missing(wanted, read)}: {read}") from None
        self._taken += 1
        path = PICTURES / f"walk-{self.language}-{self._taken:02}-{name or screen}.png"
        self.kiosk.picture().save(path)
        spoken = self._two_languages() if screen == "attract" else (self.language,)
        assert foreign_texts(read, spoken) == []
        return self.kiosk.shown

    def _any_of(self, message: Message) -> tuple[str, ...]:
        messages = message if isinstance(message, tuple) else (message,)
        return tuple(map(self.say, messages))

    def turn_to(self, button: str) -> None:
        """Turn pages until the button with that text or name can be seen."""
        for _ in range(4):
            if self.kiosk.has(button):
                return
            self.touch("k9.more")
            self.kiosk.texts()
        raise AssertionError(f"no page has {button!r}")

    def _two_languages(self) -> tuple[str, ...]:
        return (self.language, next(one for one in LANGUAGES if one != self.language))


def plain(text: str) -> str:
    """A text without line breaks, spaces, dots and marks for line breaking."""
    return _SPACE.sub("", text)


def _missing(wanted: Iterable[tuple[str, ...]], read: Iterable[str]) -> list[tuple[str, ...]]:
    said = plain(" ".join(read))
    return [any_of for any_of in wanted if not any(plain(one) in said for one in any_of)]


def foreign_texts(read: Iterable[str], languages: tuple[str, ...]) -> list[str]:
    """The texts that are not in the given languages: by their script, or a message of another."""
    others = [one for one in GUEST_LANGUAGES if one not in languages]
    return [
        text
        for text in read
        if text not in _OF_NO_LANGUAGE and len(text) > 1
        if all(_STRANGE[one].search(text) for one in languages)
        or (_says(text, others) and not _says(text, languages))
    ]


def _says(text: str, languages: Iterable[str]) -> bool:
    """Whether a text is a message of one of the languages."""
    return any(one.fullmatch(plain(text)) for language in languages for one in _patterns(language))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """The messages for guests in a language that have letters, with any values."""
    words = read_catalogue(resource("i18n", f"{GUEST_CATALOGUE}_{language}.ts"))
    found = []
    for text in words.values():
        parts = list(Formatter().parse(text))
        if sum(map(str.isalpha, "".join(literal for literal, *_ in parts))) >= _LEAST_LETTERS:
            pattern = "".join(
                re.escape(plain(literal)) + ("" if name is None else ".+")
                for literal, name, *_ in parts
            )
            found.append(re.compile(pattern))
    return tuple(found)
