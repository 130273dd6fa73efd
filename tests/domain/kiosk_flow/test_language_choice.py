"""The language of the screens: the guest's own one, unless the same person just chose another."""

from __future__ import annotations

import pytest

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk, NotFound, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.events import (
    Answered,
    BadgeHandover,
    BadgeHandoverChanged,
    GuestMatch,
    LanguageChosen,
    NamesFound,
    Printing,
    PrintingChanged,
    ScanBegan,
    StoreFailed,
)
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import prompt_ends
from kiosk.domain.records.entities import Event, Guest, Programme
from tests.domain.kiosk_flow.state_driver import AT, StateDriver

BORA = Guest("bora", name_ko="김보라")
ANNA = Guest("anna", name_latin="Anna Weber")
HANA = Guest("hana", name_latin="Hana Sato", languages=("ja",))
LUC = Guest("luc", name_latin="Luc Petit", country="FR")
FORUM = Programme(Event(languages=("ko", "en", "ja", "fr")))


class ManyLanguages(StateDriver):
    """At an event of four languages."""

    def finds(self, code: str, guest: Guest, *, already: bool = False) -> ManyLanguages:
        self.meets(ScanBegan()).reads(code)
        return self.answers(guest, already=already)

    def answers(self, guest: Guest, *, already: bool = False) -> ManyLanguages:
        outcome = AlreadyIn(guest, AT, "") if already else Admitted(guest, first=True)
        self.meets(Answered(self.state.serial, ScanAnswer(outcome, AT, (), FORUM)))
        return self

    @property
    def language(self) -> str:
        return self.state.display.language


@pytest.fixture
def driver() -> ManyLanguages:
    return ManyLanguages()


def test_each_scan_speaks_the_language_of_its_guest(driver: ManyLanguages) -> None:
    for guest, language in ((BORA, "ko"), (HANA, "ja"), (ANNA, "en"), (LUC, "fr"), (BORA, "ko")):
        assert driver.finds(f"{guest.id}{driver.now}", guest).language == language
        driver.waits(1)


def test_a_language_chosen_before_the_scan_stands(driver: ManyLanguages) -> None:
    driver.meets(LanguageChosen("en"))
    assert driver.finds("A", BORA).language == "en"
    driver.waits(60)
    assert driver.language == ""


def test_a_language_chosen_by_another_guest_does_not(driver: ManyLanguages) -> None:
    driver.finds("A", BORA).meets(LanguageChosen("ja"))
    assert driver.language == "ja"
    assert driver.finds("B", ANNA).language == "en"


def test_a_guest_who_scans_again_keeps_what_they_chose(driver: ManyLanguages) -> None:
    driver.finds("A", BORA).meets(LanguageChosen("ja")).presses("day").waits(12)
    assert driver.finds("A", BORA, already=True).language == "ja"
    assert driver.screen is Screen.ALREADY


def test_they_keep_it_when_the_check_takes_long(driver: ManyLanguages) -> None:
    driver.finds("A", BORA).meets(LanguageChosen("ja")).presses("day").waits(12)
    driver.meets(ScanBegan()).reads("A").waits(1)
    assert (driver.screen, driver.language) == (Screen.CHECKING, "ja")
    assert driver.answers(BORA, already=True).language == "ja"


def test_a_code_that_is_not_known_keeps_the_language_that_stands(driver: ManyLanguages) -> None:
    driver.finds("A", HANA)
    driver.scans("X", NotFound())
    assert (driver.screen, driver.language) == (Screen.NOT_FOUND, "ja")
    assert driver.finds("B", ANNA).language == "en"


def test_a_language_chosen_after_a_code_that_is_not_known_stands(driver: ManyLanguages) -> None:
    driver.scans("X", NotFound()).meets(LanguageChosen("fr"))
    assert driver.finds("A", BORA).language == "fr"


def test_a_guest_who_is_sent_to_the_desk_reads_it_in_their_language(driver: ManyLanguages) -> None:
    driver.meets(ScanBegan()).reads("A")
    answer = ScanAnswer(NeedsDesk(Reason.BLOCKED, HANA), AT, (), FORUM)
    driver.meets(Answered(driver.state.serial, answer))
    assert (driver.screen, driver.language) == (Screen.TICKET, "ja")


def test_a_name_search_speaks_the_language_of_whom_it_finds(driver: ManyLanguages) -> None:
    driver.finds("A", HANA)
    driver.scans("X", NotFound()).presses("search")
    for key in "anna":
        driver.presses(f"key.{key}")
    assert driver.language == "ja"
    assert driver.finds("B", ANNA).language == "en"


def test_the_choice_of_a_language_returns_to_the_same_screen(driver: ManyLanguages) -> None:
    driver.finds("A", HANA).presses("day").waits(3)
    assert driver.presses("languages").screen is Screen.LANGUAGE
    driver.presses("language.fr")
    assert (driver.screen, driver.language) == (Screen.DAY, "fr")
    assert driver.state.answer is not None
    driver.presses("languages").presses("language.fr")
    assert (driver.screen, driver.language) == (Screen.DAY, "fr")


@pytest.mark.parametrize(
    "action", ["language.xx", "language.", "languages", "language", "day", "ok"]
)
def test_nothing_else_closes_the_choice(driver: ManyLanguages, action: str) -> None:
    driver.presses("languages").presses(action)
    assert (driver.screen, driver.language) == (Screen.LANGUAGE, "")


def test_a_choice_on_the_first_screen_holds_for_the_next_scan_only(driver: ManyLanguages) -> None:
    driver.presses("languages").presses("language.fr")
    assert (driver.screen, driver.language) == (Screen.ATTRACT, "fr")
    assert driver.finds("A", HANA).language == "fr"
    driver.waits(30)
    assert driver.finds("B", HANA).language == "ja"


def test_a_scan_closes_the_choice(driver: ManyLanguages) -> None:
    driver.finds("A", HANA).presses("languages")
    assert driver.finds("B", ANNA).language == "en"
    assert (driver.screen, driver.state.covered) == (Screen.WELCOME, None)


def test_a_choice_without_an_answer_is_closed(driver: ManyLanguages) -> None:
    driver.finds("A", HANA).presses("languages").waits(20)
    assert prompt_ends(driver.state) is not None
    driver.waits(20)
    assert (driver.screen, driver.state.covered) == (Screen.ATTRACT, None)


def test_what_was_typed_is_kept_and_found_meanwhile(driver: ManyLanguages) -> None:
    driver.presses("search")
    for key in "anna":
        driver.presses(f"key.{key}")
    search = driver.state.search
    assert search is not None
    driver.presses("languages")
    people = (GuestMatch("anna", "A. W.", has_phone=True),)
    driver.meets(NamesFound(search.request, people, more=False)).presses("language.en")
    assert driver.screen is Screen.SEARCH
    assert driver.state.search is not None
    assert (driver.state.search.entry.text, driver.state.search.people) == ("anna", people)


def test_a_badge_that_went_to_the_desk_meanwhile_is_shown(driver: ManyLanguages) -> None:
    driver.meets(PrintingChanged(Printing.HERE))
    driver.finds("A", HANA).presses("day").presses("languages")
    driver.meets(BadgeHandoverChanged(driver.state.serial, BadgeHandover.DESK))
    assert driver.screen is Screen.WELCOME


def test_an_out_of_order_kiosk_offers_no_choice(driver: ManyLanguages) -> None:
    assert driver.meets(StoreFailed()).presses("languages").screen is Screen.OUT_OF_ORDER
