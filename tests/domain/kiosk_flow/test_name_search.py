"""The name search: typing, matches, proof by phone digits, and reset."""

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
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState
from tests.domain.kiosk_flow.state_driver import ANNA, AT, StateDriver

KIM = GuestMatch("kim", "김*서", "한빛대학교", "Hanbit University", has_phone=True)
PARK = GuestMatch("park", "박*라")


@pytest.fixture
def driver() -> StateDriver:
    return StateDriver().presses("search")


def types(driver: StateDriver, letters: str, kind: str = "key") -> StateDriver:
    for letter in letters:
        driver.meets(Pressed(f"{kind}.{letter}"))
    return driver


def is_shown(driver: StateDriver, *people: GuestMatch, more: bool = False) -> StateDriver:
    return driver.meets(NamesFound(driver.state.serial, people, more))


def queries(driver: StateDriver) -> list[str]:
    return [effect.text for effect in driver.effects if isinstance(effect, SearchNames)]


def calls_for_staff(driver: StateDriver) -> list[str]:
    return [effect.reason for effect in driver.effects if isinstance(effect, CallDesk)]


def verifications(driver: StateDriver) -> StateDriver:
    return is_shown(types(driver, "ㄱㅣㅁㅁ"), KIM, PARK).presses("found.0")


def test_a_name_search_ends_with_an_answer_as_a_scan_does(driver: StateDriver) -> None:
    verifications(driver)
    assert (driver.screen, driver.state.search and driver.state.search.people) == (
        Screen.VERIFY,
        (),
    )
    types(driver, "5678", "digit")
    assert VerifyPhone(driver.state.serial, "kim", "5678") in driver.effects
    driver.meets(PhoneVerified(driver.state.serial, right=True))
    assert SubmitGuest(driver.state.serial, "kim") in driver.effects
    answer = ScanAnswer(Admitted(ANNA, first=True), AT)
    driver.meets(Answered(driver.state.serial, answer))
    assert (driver.screen, driver.state.search) == (Screen.WELCOME, None)


def test_a_search_begins_from_two_syllables_or_three_letters(driver: StateDriver) -> None:
    types(driver, "ㄱㅣㅁ")
    assert queries(driver) == []
    types(driver, "ㅁㅣ")
    assert queries(driver) == ["김ㅁ", "김미"]
    for _ in range(5):
        driver.presses("key.delete")
    assert queries(driver) == ["김ㅁ", "김미", "김ㅁ"]
    driver.effects.clear()
    types(driver.presses("key.latin"), "ki")
    assert queries(driver) == []
    assert queries(types(driver, "m")) == ["kim"]


def test_first_consonants_alone_do_not_search(driver: StateDriver) -> None:
    assert queries(types(driver, "ㄱㅁㅅ")) == []


def test_an_answer_to_an_earlier_key_is_dropped(driver: StateDriver) -> None:
    types(driver, "ㄱㅣㅁㅁ")
    late = driver.state.serial
    types(driver, "ㅣ").meets(NamesFound(late, (KIM,)))
    assert driver.state.search
    assert driver.state.search.people == ()
    assert is_shown(driver, PARK).state.search.people == (PARK,)  # type: ignore[union-attr] # it is there


def test_at_most_four_matches_are_shown(driver: StateDriver) -> None:
    is_shown(types(driver, "ㄱㅣㅁㅁ"), *[KIM] * 9)
    assert driver.state.search
    assert len(driver.state.search.people) == 4


def test_three_wrong_numbers_lead_to_the_desk(driver: StateDriver) -> None:
    verifications(driver)
    for remaining in (2, 1, 0):
        types(driver, "0000", "digit").meets(PhoneVerified(driver.state.serial, right=False))
        assert (driver.screen is Screen.VERIFY) == (remaining > 0)
    assert calls_for_staff(driver) == ["not_verified"]
    assert driver.effects[-2] == Play(Sound.DESK)
    assert driver.state.search is None


def test_wrong_digits_are_counted_per_guest_over_all_attempts(driver: StateDriver) -> None:
    for _ in range(2):
        verifications(driver)
        types(driver, "0000", "digit").meets(PhoneVerified(driver.state.serial, right=False))
        driver.presses("start").presses("search")
    verifications(driver)
    assert driver.screen is Screen.VERIFY
    types(driver, "0000", "digit").meets(PhoneVerified(driver.state.serial, right=False))
    driver.presses("ok").presses("search")
    verifications(driver)
    assert (driver.screen, calls_for_staff(driver)) == (Screen.TICKET, ["not_verified"] * 2)


def test_the_right_digits_reset_the_count(driver: StateDriver) -> None:
    verifications(driver)
    for right in (False, False, True):
        types(driver, "0000", "digit").meets(PhoneVerified(driver.state.serial, right=right))
    assert driver.state.wrong_digits == ()
    assert driver.state.checking is not None


def test_a_second_answer_to_one_number_counts_once(driver: StateDriver) -> None:
    types(verifications(driver), "0000", "digit")
    wrong = PhoneVerified(driver.state.serial, right=False)
    driver.meets(wrong)
    types(driver, "1", "digit")
    assert driver.state.wrong == 1
    assert driver.state.search
    assert driver.state.search.digits == "1"


def test_a_match_without_a_phone_number_is_referred_to_the_desk(driver: StateDriver) -> None:
    is_shown(types(driver, "ㄱㅣㅁㅁ"), PARK).presses("found.0")
    assert (driver.screen, calls_for_staff(driver)) == (Screen.TICKET, ["no_phone"])


def test_back_from_the_digits_leads_to_the_same_names(driver: StateDriver) -> None:
    types(verifications(driver), "56", "digit").presses("back")
    assert driver.screen is Screen.SEARCH
    assert driver.state.search
    assert (driver.state.search.entry.text, driver.state.search.chosen) == ("김ㅁ", None)
    assert driver.effects[-1] == SearchNames(driver.state.serial, "김ㅁ")
    is_shown(driver, KIM)
    assert driver.presses("found.0").screen is Screen.VERIFY


def test_a_typed_code_is_taken_as_if_it_had_been_scanned(driver: StateDriver) -> None:
    types(driver, "kstf-")
    asked = len(queries(driver))
    types(driver, "7q4k9")
    assert len(queries(driver)) == asked
    driver.presses("code")
    (code,) = [one.code for one in driver.effects if isinstance(one, SubmitCode)]
    assert code.spellings[0] == "KSTF-7Q4K9"
    driver.is_answered(Admitted(ANNA, first=True))
    assert driver.screen is Screen.WELCOME


@pytest.mark.parametrize("typed", ["kim", "abc", "7q4", ""])
def test_a_name_or_a_few_digits_are_not_taken_for_a_code(driver: StateDriver, typed: str) -> None:
    types(driver, typed).presses("code")
    assert driver.screen is Screen.SEARCH
    assert not [one for one in driver.effects if isinstance(one, SubmitCode)]


def test_a_scan_replaces_the_search_at_once(driver: StateDriver) -> None:
    types(driver, "ㄱㅣㅁㅁ").reads("A")
    assert isinstance(driver.effects[-1], SubmitCode)
    driver.is_answered(NotFound())
    assert (driver.screen, driver.state.search) == (Screen.NOT_FOUND, None)
    assert driver.presses("search").screen is Screen.SEARCH


@pytest.mark.parametrize("screen", [Screen.SEARCH, Screen.VERIFY])
def test_a_search_without_input_prompts_after_half_a_minute_and_then_ends(
    driver: StateDriver, screen: Screen
) -> None:
    if screen is Screen.VERIFY:
        verifications(driver)
    assert driver.waits(29.9).state.prompted is None
    assert driver.waits(0.1).state.prompted is not None
    serial = driver.state.serial
    assert driver.waits(20).state == KioskState(since=driver.now, serial=serial)


def test_a_failing_store_forgets_the_guest(driver: StateDriver) -> None:
    verifications(driver).meets(StoreFailed())
    assert driver.state == KioskState(
        Screen.OUT_OF_ORDER, since=driver.now, serial=driver.state.serial, broken=True
    )


def test_representations_for_the_log_have_no_guest_data(driver: StateDriver) -> None:
    types(verifications(driver), "56", "digit").presses("key.ㄱ")
    text = repr((driver.state, driver.effects))
    assert not any(secret in text for secret in ("kim", "김", "5678", "56", "ㅁ"))


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
