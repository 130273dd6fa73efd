"""The shortcut keys of the desk are unique."""

from __future__ import annotations

from collections import Counter

from kiosk.ui.desk.person import actions
from kiosk.ui.desk.shell.pages import PAGES
from kiosk.ui.desk.shell.ticket_queue import TOGGLE_KEY


def test_no_key_is_used_by_two_actions_or_pages() -> None:
    keys = [traits.key for traits in actions.STAFF_ACTIONS.values()]
    keys += [key for _, key, _, _ in actions._OTHER_ACTIONS]
    keys += [page.key for page in PAGES if page.key]
    keys.append(TOGGLE_KEY)
    assert [key for key, count in Counter(keys).items() if count > 1] == []
