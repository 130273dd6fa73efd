"""From a state and what surrounds it to what is shown: pure."""

from __future__ import annotations

import math
from dataclasses import replace

from kiosk.domain.kiosk_flow.button_actions import ZOOMS
from kiosk.domain.kiosk_flow.events import BadgeHandover, Printing
from kiosk.domain.kiosk_flow.screens import PROMPT_FOR, SHOWS_BADGE, Screen
from kiosk.domain.kiosk_flow.state import (
    KioskState,
    countdown,
    offered_languages,
    prompt_ends,
    scaled_time,
)
from kiosk.domain.names.badge_content import badge_of
from kiosk.name_tables import name_tables
from kiosk.ui.attendee.cards.contents import NowCard, ScreenNotice
from kiosk.ui.attendee.cards.host_look import host_look
from kiosk.ui.attendee.cards.spoken import spoken
from kiosk.ui.attendee.inputs import AttendeeInputs, AttendeeView
from kiosk.ui.attendee.layout.mirroring import is_right_to_left
from kiosk.ui.attendee.props import Action, AttendeeProps
from kiosk.ui.attendee.screens.language_screen import button_labels
from kiosk.ui.attendee.screens.party import with_companions
from kiosk.ui.attendee.screens.screen_list import SCREENS
from kiosk.ui.shared.font_families import family_of
from kiosk.ui.shared.localizer import Localizer

_SHOWS_MESSAGE = (Screen.ATTRACT, Screen.OUT_OF_ORDER)
_HANDED = {
    BadgeHandover.PRINTING: ("k4.badge", "print"),
    BadgeHandover.TAKE: ("k4.take", "badge"),
    BadgeHandover.DESK: ("k15.badge", "desk"),
}


def derive(state: KioskState, inputs: AttendeeInputs) -> AttendeeProps:
    """One picture."""
    event = inputs.programme.event
    language = shown_language(state, inputs)
    voice = Localizer(inputs.texts[language], inputs.wall, event.formal)
    view = AttendeeView(state, inputs, voice, _frame(state, inputs, voice))
    scene = with_companions(SCREENS[state.screen].scene(view), view)
    shown = _asking(_handing(scene, view), view)
    return replace(shown, spoken=spoken(shown))


def shown_language(state: KioskState, inputs: AttendeeInputs) -> str:
    """The guest's language, as far as the event speaks it, else the event's first."""
    languages = offered_languages(inputs.programme)
    return state.display.language if state.display.language in languages else languages[0]


def _frame(state: KioskState, inputs: AttendeeInputs, voice: Localizer) -> AttendeeProps:
    display, event = state.display, inputs.programme.event
    label, short = button_labels(inputs.programme, voice.language)
    bar = countdown(state)
    return AttendeeProps(
        screen=state.screen.value,
        component=SCREENS[state.screen].component,
        language=voice.language,
        font_family=family_of((voice.language, *offered_languages(inputs.programme)[:2])),
        right_to_left=is_right_to_left(voice.language),
        zoom=display.zoom,
        high_contrast=display.high_contrast,
        low_position=display.low_position,
        reduce_motion=inputs.reduce_motion,
        host=host_look(inputs.programme),
        event_name=voice.own(event.name_ko, event.name_en),
        language_label=label,
        language_short=short,
        start_short=voice.say("bar.start.short"),
        help_short=voice.say("bar.help.short"),
        more=voice.say("k9.more"),
        start=Action("start", voice.say("bar.start"), icon="home"),
        help=Action("help", voice.say("bar.help"), icon="bell"),
        shown_at=state.since,
        countdown=1.0 if bar else 0.0,
        countdown_ms=round((bar[1] - bar[0]) * 1000) if bar else 0,
    )


def _handing(props: AttendeeProps, view: AttendeeView) -> AttendeeProps:
    """With a word about the guest's badge, or before anybody came, about where badges are.

    Before that, what staff say, or what the kiosk does not know yet.
    """
    state, say = view.state, view.voice.say
    if state.screen in _SHOWS_MESSAGE and view.inputs.message and not props.notice:
        said = view.voice.own(view.inputs.message.korean, view.inputs.message.english)
        return replace(props, notice=ScreenNotice(said, "i"))
    if state.screen is Screen.ATTRACT and view.inputs.loading and not props.notice:
        text = say("k1.loading", n=f"{view.inputs.loading:,}")
        return replace(props, notice=ScreenNotice(text, "i"))
    if state.screen is Screen.ATTRACT and state.printing is Printing.DESK and not props.notice:
        return replace(props, notice=ScreenNotice(say("k1.badges"), "desk"))
    if state.screen not in SHOWS_BADGE or state.handover is BadgeHandover.NONE:
        return props
    if state.handover is BadgeHandover.ASKING:
        return _asking_for_name(props, view)
    id_, icon = _HANDED[state.handover]
    return replace(props, notice=ScreenNotice(say(id_), icon))


def _asking_for_name(props: AttendeeProps, view: AttendeeView) -> AttendeeProps:
    """With the name as it stands on the badge, and whether it is right."""
    say, tables = view.voice.say, name_tables()
    badge = badge_of(view.guest, view.programme, "", (), lambda code, _: code, tables=tables)
    names = [name for name in badge.called if view.inputs.can_draw(name)]
    # At 200 % one line has room: the name in the language that the badge puts first.
    shown = " · ".join(names[:1] if view.state.display.zoom >= ZOOMS["zoom.200"] else names)
    return replace(
        props,
        now=NowCard(chip=say("k4.badge.name"), title=shown),
        hero=None,
        company=None,
        lines=(),
        actions=(
            Action("badge_right", say("k4.badge.right"), primary=True, icon="check"),
            Action("badge_wrong", say("k4.badge.wrong"), icon="counter"),
        ),
    )


def _asking(props: AttendeeProps, view: AttendeeView) -> AttendeeProps:
    """With K13 over it while the guest is asked whether they need more time."""
    ends = prompt_ends(view.state)
    if ends is None:
        return props
    seconds = max(0, math.ceil(ends - view.inputs.now))
    return replace(
        props,
        idle=True,
        idle_title=view.voice.say("k13.title"),
        idle_seconds=str(seconds),
        idle_share=min(1.0, seconds / scaled_time(view.state, PROMPT_FOR)),
        idle_text=view.voice.say("k13.text", seconds=seconds),
        idle_more=view.voice.say("k13.more"),
        idle_finish=view.voice.say("k13.finish"),
    )
