"""Korean particles, and the keys typed through a Korean input method."""

from __future__ import annotations

import unicodedata

import pytest

from kiosk.domain.text.korean import keystrokes_of, with_particle
from kiosk.domain.text.messages import Sentence, Texts


@pytest.mark.parametrize(
    ("word", "towards", "topic"),
    [
        ("김민서", "로", "는"),
        ("이준", "으로", "은"),
        ("호텔", "로", "은"),
        ("서울", "로", "은"),
        ("A홀", "로", "은"),
        ("로비", "로", "는"),
        ("식당", "으로", "은"),
        (unicodedata.normalize("NFD", "식당"), "으로", "은"),
        ("국제회의실(2층)", "으로", "은"),
        ("0", "으로", "은"),
        ("1", "로", "은"),
        ("2", "로", "는"),
        ("3", "으로", "은"),
        ("4", "로", "는"),
        ("5", "로", "는"),
        ("6", "으로", "은"),
        ("7", "로", "은"),
        ("8", "로", "은"),
        ("9", "로", "는"),
        ("10", "으로", "은"),
        ("20", "으로", "은"),
        ("11", "로", "은"),
        ("12", "로", "는"),
        ("100", "으로", "은"),
        ("1000", "으로", "은"),
        ("10000", "으로", "은"),
        ("100000", "으로", "은"),
        ("100000000", "으로", "은"),
        ("K10", "으로", "은"),
        ("L", "로", "은"),
        ("M", "으로", "은"),
        ("N", "으로", "은"),
        ("R", "로", "은"),
        ("a", "로", "는"),
        ("Z", "로", "는"),
        ("Room 3!", "으로", "은"),
        ("", "로", "는"),
        ("?!", "로", "는"),
    ],
)
def test_particles_follow_the_final_sound(word: str, towards: str, topic: str) -> None:
    assert with_particle(word, "으로/로") == word + towards
    assert with_particle(word, "은/는") == word + topic


@pytest.mark.parametrize("pair", ["은/는", "이/가", "을/를", "과/와", "이라/라"])
def test_only_the_particle_ro_treats_rieul_as_a_vowel(pair: str) -> None:
    closed, opened = pair.split("/")
    assert with_particle("서울", pair) == "서울" + closed
    assert with_particle("부산", pair) == "부산" + closed
    assert with_particle("제주", pair) == "제주" + opened


# Keys of the two-set layout, by the conjoining letters of Unicode's decomposition.
INITIALS = dict(
    zip(
        "ᄀᄁᄂᄃᄄᄅᄆᄇᄈᄉᄊᄋᄌᄍᄎᄏᄐᄑᄒ",
        "r R s e E f a q Q t T d w W c z x v g".split(),
        strict=True,
    )
)
MEDIALS = dict(
    zip(
        "ᅡᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵ",
        "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(),
        strict=True,
    )
)
FINALS = dict(
    zip(
        "ᆨᆩᆪᆫᆬᆭᆮᆯᆰᆱᆲᆳᆴᆵᆶᆷᆸᆹᆺᆻᆼᆽᆾᆿᇀᇁᇂ",
        "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(),
        strict=True,
    )
)
KEYS = INITIALS | MEDIALS | FINALS


def test_every_syllable_is_split_into_its_keys() -> None:
    for code in range(0xAC00, 0xD7A4):
        letters = unicodedata.normalize("NFD", chr(code))
        assert keystrokes_of(chr(code)) == "".join(KEYS[letter] for letter in letters)


def test_no_two_syllables_have_the_same_keys() -> None:
    assert len({keystrokes_of(chr(code)) for code in range(0xAC00, 0xD7A4)}) == 11_172


def test_single_letters_are_their_keys() -> None:
    assert keystrokes_of("ㄱㄲㄳㅏㅘㅢㅣ") == "rRrtkhkmll"
    assert all(keystrokes_of(chr(code)).isalpha() for code in range(0x3131, 0x3164))
    assert (
        keystrokes_of("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ")
        == "qwertyuiopasdfghjklzxcvbnm"
    )


def test_characters_other_than_hangul_are_kept() -> None:
    assert keystrokes_of("EVT-7Q4K9M2X é 中 🙂") == "EVT-7Q4K9M2X é 中 🙂"


def test_texts_fill_in_particles_and_nested_messages() -> None:
    texts = Texts(
        "ko", {"way": "{room:으로/로} 가세요. {more}", "more": "{n}번", "time": "{at:%H:%M}"}
    )
    text = texts.say(Sentence("way", {"room": "A홀", "more": Sentence("more", {"n": 3})}))
    assert text == "A홀로 가세요. 3번"
    assert texts.say("more", n="{room}") == "{room}번"
    with pytest.raises(KeyError):
        texts.say("nothing")
