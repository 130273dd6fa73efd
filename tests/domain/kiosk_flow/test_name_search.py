"""A guest finds themselves by name: what is typed, who is shown, how it is proved, what is left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import Admitted, NotFound
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.effects import (
    CallDesk,
    Play,
    SearchNames,
    Sound,
    SubmitCode,
    SubmitGuest,
    VerifyPhone,
)
from kiosk.domain.kiosk_flow.events import (
    Answered,
    GuestMatch,
    NamesFound,
    PhoneVerified,
    Pressed,
    StoreFailed,
)
from kiosk.domain.kiosk_flow.name_entry import LONGEST, NameEntry, press
from kiosk.domain.kiosk_flow.state import KioskState, Screen
from tests.domain.kiosk_flow.visitors import ANNA, AT, Visitor

KIM = GuestMatch("kim", "김*서", "한빛대학교", "Hanbit University", has_phone=True)
PARK = GuestMatch("park", "박*라")


@pytest.fixture
def visitor() -> Visitor:
    return Visitor().presses("search")


def types(visitor: Visitor, letters: str, kind: str = "key") -> Visitor:
    for letter in letters:
        visitor.meets(Pressed(f"{kind}.{letter}"))
    return visitor


def is_shown(visitor: Visitor, *people: GuestMatch, more: bool = False) -> Visitor:
    return visitor.meets(NamesFound(visitor.state.serial, people, more))


def sought(visitor: Visitor) -> list[str]:
    return [effect.text for effect in visitor.effects if isinstance(effect, SearchNames)]


def called(visitor: Visitor) -> list[str]:
    return [effect.reason for effect in visitor.effects if isinstance(effect, CallDesk)]


def proving(visitor: Visitor) -> Visitor:
    return is_shown(types(visitor, "ㄱㅣㅁㅁ"), KIM, PARK).presses("found.0")


def test_a_name_search_ends_with_an_answer_as_a_scan_does(visitor: Visitor) -> None:
    proving(visitor)
    assert (visitor.screen, visitor.state.search and visitor.state.search.people) == (
        Screen.VERIFY,
        (),
    )
    types(visitor, "5678", "digit")
    assert VerifyPhone(visitor.state.serial, "kim", "5678") in visitor.effects
    visitor.meets(PhoneVerified(visitor.state.serial, right=True))
    assert visitor.screen is Screen.CONFIRM
    visitor.presses("yes")
    assert SubmitGuest(visitor.state.serial, "kim") in visitor.effects
    answer = ScanAnswer(Admitted(ANNA, first=True), AT)
    visitor.meets(Answered(visitor.state.serial, answer))
    assert (visitor.screen, visitor.state.search) == (Screen.WELCOME, None)


def test_a_search_begins_from_two_syllables_or_three_letters(visitor: Visitor) -> None:
    types(visitor, "ㄱㅣㅁ")
    assert sought(visitor) == []
    types(visitor, "ㅁㅣ")
    assert sought(visitor) == ["김ㅁ", "김미"]
    for _ in range(5):
        visitor.presses("key.delete")
    assert sought(visitor) == ["김ㅁ", "김미", "김ㅁ"]
    visitor.effects.clear()
    types(visitor.presses("key.latin"), "ki")
    assert sought(visitor) == []
    assert sought(types(visitor, "m")) == ["kim"]


def test_first_consonants_alone_do_not_search(visitor: Visitor) -> None:
    assert sought(types(visitor, "ㄱㅁㅅ")) == []


def test_an_answer_to_an_earlier_key_is_dropped(visitor: Visitor) -> None:
    types(visitor, "ㄱㅣㅁㅁ")
    late = visitor.state.serial
    types(visitor, "ㅣ").meets(NamesFound(late, (KIM,)))
    assert visitor.state.search
    assert visitor.state.search.people == ()
    assert is_shown(visitor, PARK).state.search.people == (PARK,)  # type: ignore[union-attr] # it is there


def test_at_most_four_matches_are_shown(visitor: Visitor) -> None:
    is_shown(types(visitor, "ㄱㅣㅁㅁ"), *[KIM] * 9)
    assert visitor.state.search
    assert len(visitor.state.search.people) == 4


def test_three_wrong_numbers_lead_to_the_desk(visitor: Visitor) -> None:
    proving(visitor)
    for left in (2, 1, 0):
        types(visitor, "0000", "digit").meets(PhoneVerified(visitor.state.serial, right=False))
        assert (visitor.screen is Screen.VERIFY) == (left > 0)
    assert called(visitor) == ["not_verified"]
    assert visitor.effects[-2] == Play(Sound.DESK)
    assert visitor.state.search is None


def test_wrong_digits_are_counted_per_guest_over_all_attempts(visitor: Visitor) -> None:
    for _ in range(2):
        proving(visitor)
        types(visitor, "0000", "digit").meets(PhoneVerified(visitor.state.serial, right=False))
        visitor.presses("start").presses("search")
    proving(visitor)
    assert visitor.screen is Screen.VERIFY
    types(visitor, "0000", "digit").meets(PhoneVerified(visitor.state.serial, right=False))
    visitor.presses("ok").presses("search")
    proving(visitor)
    assert (visitor.screen, called(visitor)) == (Screen.TICKET, ["not_verified"] * 2)


def test_the_right_digits_reset_the_count(visitor: Visitor) -> None:
    proving(visitor)
    for right in (False, False, True):
        types(visitor, "0000", "digit").meets(PhoneVerified(visitor.state.serial, right=right))
    assert (visitor.screen, visitor.state.wrong_digits) == (Screen.CONFIRM, ())


def test_a_second_answer_to_one_number_counts_once(visitor: Visitor) -> None:
    types(proving(visitor), "0000", "digit")
    wrong = PhoneVerified(visitor.state.serial, right=False)
    visitor.meets(wrong)
    types(visitor, "1", "digit")
    assert visitor.state.wrong == 1
    assert visitor.state.search
    assert visitor.state.search.digits == "1"


def test_a_match_without_a_phone_number_is_referred_to_the_desk(visitor: Visitor) -> None:
    is_shown(types(visitor, "ㄱㅣㅁㅁ"), PARK).presses("found.0")
    assert (visitor.screen, called(visitor)) == (Screen.TICKET, ["no_phone"])


def test_declining_the_confirmation_restarts_the_search(visitor: Visitor) -> None:
    types(proving(visitor), "5678", "digit").meets(PhoneVerified(visitor.state.serial, right=True))
    visitor.presses("no")
    assert visitor.screen is Screen.SEARCH
    assert visitor.state.search
    assert visitor.state.search.entry == NameEntry()


def test_a_scan_replaces_the_search_at_once(visitor: Visitor) -> None:
    types(visitor, "ㄱㅣㅁㅁ").reads("A")
    assert isinstance(visitor.effects[-1], SubmitCode)
    visitor.is_answered(NotFound())
    assert (visitor.screen, visitor.state.search) == (Screen.NOT_FOUND, None)
    assert visitor.presses("search").screen is Screen.SEARCH


@pytest.mark.parametrize("screen", [Screen.SEARCH, Screen.VERIFY])
def test_a_search_without_input_prompts_after_half_a_minute_and_then_ends(
    visitor: Visitor, screen: Screen
) -> None:
    if screen is Screen.VERIFY:
        proving(visitor)
    assert visitor.waits(29.9).state.prompted is None
    assert visitor.waits(0.1).state.prompted is not None
    serial = visitor.state.serial
    assert visitor.waits(20).state == KioskState(since=visitor.now, serial=serial)


def test_a_failing_store_forgets_the_guest(visitor: Visitor) -> None:
    proving(visitor).meets(StoreFailed())
    assert visitor.state == KioskState(
        Screen.OUT_OF_ORDER, since=visitor.now, serial=visitor.state.serial, broken=True
    )


def test_representations_for_the_log_have_no_guest_data(visitor: Visitor) -> None:
    types(proving(visitor), "56", "digit").presses("key.ㄱ")
    said = repr((visitor.state, visitor.effects))
    assert not any(secret in said for secret in ("kim", "김", "5678", "56", "ㅁ"))


def test_keys_and_taps_can_be_mixed() -> None:
    entry = NameEntry()
    for key in ("key.ㄱ", "key.ㅏ", "tap.ㄱ", "tap.ㄱ", "tap.ㅣ", "tap.·", "tap.next", "key.a"):
        entry = press(entry, key) or entry
    assert entry.text == "가카a"
    for length in (2, 1, 1, 0):
        entry = replace(press(entry, "key.delete") or entry)
        assert len(entry.text) <= length + 1


def test_the_length_of_a_name_entry_is_limited() -> None:
    entry = NameEntry()
    for _ in range(500):
        entry = press(press(entry, "key.a") or entry, "tap.ㄱ") or entry
    assert len(entry.text) <= LONGEST


@pytest.mark.parametrize("key", ["key.", "key.ab", "key.!", "tap.", "tap.!", "pin.1", "key.\x00"])
def test_unknown_keys_are_refused(key: str) -> None:
    assert press(NameEntry(), key) is None
