"""The first screen before anything else is known: what a starting kiosk shows at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.ui.attendee.cards.contents import EventHead, ScanCard
from kiosk.ui.attendee.props import Action, AttendeeProps

Say = Callable[[str], str]


def first_screen(say: Say, second: Say | None = None, camera: str = "") -> AttendeeProps:
    """K1 in one language or in two at once, without event and clock."""
    title = "k1.title" if camera in ("", "beside") else "k1.camera.title"
    both = second or (lambda _: "")
    return AttendeeProps(
        camera=camera,
        head=EventHead(),
        scan=ScanCard(
            title=say(title),
            second_title=both(title),
            body=say("k1.camera") if camera else "",
        ),
        more=say("k9.more"),
        start=Action("access", say("k1.access"), icon="access", second=both("k1.access")),
        help=Action("help", say("bar.help"), icon="bell", second=both("bar.help")),
        actions=(Action("search", say("k1.search"), icon="search", second=both("k1.search")),),
    )


def deaf_screen(say: Say, second: Say | None = None, camera: str = "") -> AttendeeProps:
    """K1 while nothing can read a code; `camera` is out of order with the rest."""
    both = second or (lambda _: "")
    return replace(
        first_screen(say, second, camera),
        deaf=True,
        scan=ScanCard(title=say("k1.deaf"), second_title=both("k1.deaf"), body=say("k1.deaf.body")),
    )
