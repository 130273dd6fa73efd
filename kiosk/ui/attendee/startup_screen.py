"""The first screen before anything else is known: what a starting kiosk shows at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.ui.attendee.props import Action, AttendeeProps

Say = Callable[[str], str]


def first_screen(
    say: Say, first: Say, second: Say | None = None, camera: str = ""
) -> AttendeeProps:
    """K1 with its buttons in one language, and its headline in one or two."""
    title = "k1.title" if camera in ("", "beside") else "k1.camera.title"
    return AttendeeProps(
        camera=camera,
        title=first(title),
        body=first("k1.sub"),
        note=first("k1.camera") if camera else "",
        second_title=second(title) if second else "",
        second_body=second("k1.sub") if second else "",
        language_label=say("k1.lang"),
        more=say("k9.more"),
        start=Action("access", say("k1.access"), icon="access"),
        help=Action("help", say("bar.help"), icon="bell"),
        actions=(Action("search", say("k1.search"), icon="search"),),
    )


def deaf_screen(say: Say, first: Say, second: Say | None = None, camera: str = "") -> AttendeeProps:
    """K1 while nothing can read a code; `camera` is out of order with the rest."""
    return replace(
        first_screen(say, first, second, camera),
        deaf=True,
        title=first("k1.deaf"),
        body=first("k1.deaf.body"),
        note="",
        second_title=second("k1.deaf") if second else "",
        second_body=second("k1.deaf.body") if second else "",
    )
