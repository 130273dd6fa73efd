"""The keys of the desk do not contradict each other."""

from __future__ import annotations

from collections import Counter

from kiosk.ui.desk.person import actions
from kiosk.ui.desk.shell.pages import PAGES


def test_no_key_of_a_card_opens_a_page_or_does_two_things() -> None:
    keys = [traits.key for traits in actions.STAFF_ACTIONS.values()]
    keys += [key for _, key, _, _ in actions._OTHER_ACTIONS]
    keys += [page.key for page in PAGES if page.key]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
