"""A system that staff pause is left alone, and one that they ask is asked at once."""

from __future__ import annotations

from kiosk.domain.records.permissions import Actor, Role
from kiosk.usecases.connectors.overview import SystemAsked, SystemUnknown, pause, try_now
from tests.connectors.pretix_server import PretixServer
from tests.connectors.pretix_store import NOW, ExchangeRun

ADMIN = Actor("admin", "Admin", Role.ADMIN)


def test_a_paused_system_is_not_asked_and_what_happens_meanwhile_waits(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    assert pause(connected.store, ADMIN, "pretix", paused=True) == SystemAsked("pretix")
    connected.scan("aBcDeFgHjKmNpQ23")
    asked = len(pretix.asked)
    connected.step()
    assert (len(pretix.asked), pretix.checkins) == (asked, [])
    pause(connected.store, ADMIN, "pretix", paused=False)
    connected.step()
    assert len(pretix.checkins) == 1
    assert pause(connected.store, ADMIN, "nobody", paused=True) == SystemUnknown("nobody")


def test_try_now_does_not_wait_for_the_next_time(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    asked = len(pretix.asked)
    connected.step(1)
    assert len(pretix.asked) == asked
    try_now(connected.store, ADMIN, "pretix", NOW)
    connected.step(1)
    assert len(pretix.asked) > asked
