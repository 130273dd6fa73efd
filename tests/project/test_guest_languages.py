"""Every language of the screens for guests is complete, marked and fit to be shown to guests."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from babel.dates import format_skeleton

import kiosk
from kiosk.domain.text.languages import GUEST_LANGUAGES, STAFF_LANGUAGES
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.resources import resource
from kiosk.texts import GUEST_CATALOGUE, GuestTexts, read_catalogue
from tests.project.test_texts import placeholders

OTHERS = [language for language in GUEST_LANGUAGES if language not in STAFF_LANGUAGES]
MARK = "not yet read by a native speaker"
# What no guest should read: error, failed, denied, invalid.
BANNED = {
    "ja": "エラー|失敗|拒否|無効",
    "zh": "错误|失败|拒绝|无效",
    "vi": "lỗi|thất bại|từ chối|không hợp lệ",
    "fr": "erreur|échec|échoué|refus|invalide|non valide",
    "es": "error|fallo|fallid|rechaz|inválid|no válid",
}
# Where the texts of the screens for guests are said.
SAID_IN = ("ui/attendee", "domain/kiosk_flow")


def path_of(language: str) -> Path:
    return resource("i18n", f"{GUEST_CATALOGUE}_{language}.ts")


@cache
def words_of(language: str) -> dict[str, str]:
    return read_catalogue(path_of(language))


def test_every_catalogue_of_guests_is_offered() -> None:
    found = {path.stem.rpartition("_")[2] for path in path_of("en").parent.glob("attendee_*.ts")}
    assert found == GUEST_LANGUAGES.keys()


def test_the_screens_of_guests_say_only_what_is_in_their_catalogue() -> None:
    """Every id of any catalogue that stands in their modules is in the one that is translated."""
    known = {
        message.get("id", "")
        for path in path_of("en").parent.glob("*_en.ts")
        for message in ElementTree.parse(path).iter("message")  # noqa: S314 - our own file
    }
    package = Path(kiosk.__file__).parent
    said = {
        text
        for place in SAID_IN
        for path in (package / place).rglob("*.py")
        for text in re.findall(r'"([\w.]+)"', path.read_text(encoding="utf-8"))
    }
    assert sorted((said & known) - words_of("en").keys()) == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_of_guests_says_all_that_english_says(language: str) -> None:
    english, words = words_of("en"), words_of(language)
    assert sorted(english.keys() - words.keys()) == []
    assert sorted(words.keys() - english.keys()) == []
    for id_, text in words.items():
        assert placeholders(text) == placeholders(english[id_]), id_
        assert text == text.strip(), f"{id_} has space around it"
        assert "!" not in text, id_
        assert "！" not in text, id_


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_belongs_to_the_english_of_today(language: str) -> None:
    """Its source is the English text: who changes that sees which translations are out of date."""
    root = ElementTree.parse(path_of(language)).getroot()  # noqa: S314 - our own file
    sources = {one.get("id", ""): one.findtext("source") for one in root.iter("message")}
    english = words_of("en")
    assert {id_: text for id_, text in sources.items() if text != english.get(id_)} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_what_no_native_speaker_has_read_is_marked(language: str) -> None:
    """Whoever has read a text takes the mark away; then the README's list is to be changed."""
    root = ElementTree.parse(path_of(language)).getroot()  # noqa: S314 - our own file
    marks = {message.findtext("translatorcomment") for message in root.iter("message")}
    assert root.get("language") == language
    assert marks <= {MARK, None}
    unread = MARK in marks
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (listed,) = re.findall(r"Not yet read by a native speaker: (.*?)\.", readme)
    assert (GUEST_LANGUAGES[language].name in listed) == unread


@pytest.mark.parametrize("language", OTHERS)
def test_no_guest_reads_a_banned_word(language: str) -> None:
    banned = re.compile(BANNED[language], re.IGNORECASE)
    assert {id_: text for id_, text in words_of(language).items() if banned.search(text)} == {}


@pytest.mark.parametrize("language", OTHERS)
def test_dates_are_written_as_in_cldr(language: str) -> None:
    texts = GuestTexts()[language]
    for month in range(1, 13):
        for day in range(1, 8):
            moment = date(2026, month, day)
            assert _written(texts, moment) == format_skeleton("MMMEd", moment, locale=language)


def _written(texts: Texts, moment: date) -> str:
    return texts.say(
        "date.day",
        day=moment.day,
        month=Sentence(f"date.month.{moment.month}"),
        weekday=Sentence(f"date.weekday.{moment.weekday()}"),
    )


def test_a_text_that_is_not_translated_is_shown_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = path_of("fr").read_text(encoding="utf-8")
    without = re.sub(r'    <message id="k4.welcome">.*?</message>\n', "", words, flags=re.DOTALL)
    assert without != words
    (tmp_path / "attendee_fr.ts").write_text(without, encoding="utf-8")
    (tmp_path / "attendee_en.ts").write_bytes(path_of("en").read_bytes())
    monkeypatch.setattr("kiosk.texts.resource", lambda *parts: tmp_path / parts[-1])
    texts = GuestTexts()["fr"]
    assert (texts.say("k4.welcome"), texts.say("k4.next")) == ("Welcome", "À suivre")
