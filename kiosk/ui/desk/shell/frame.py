"""Derives the frame around the page; reads the context's actor and language and writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.text.messages import Sentence
from kiosk.texts import LANGUAGES
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import OK, STOP, WARN, DeskAction, Frame, Notice
from kiosk.ui.desk.parts.words.role_name import role_name
from kiosk.ui.desk.shell.exchange_state import ExchangeFiles, outside_state


@dataclass(frozen=True, slots=True)
class FrameView:
    """The inputs of the frame; `look` holds the colour scheme and whether there is a touch screen.

    `allowed` are the pages that the role may open, `scan` and `scan_tone` the scanner's state,
    `exchange` what the replicator of the store and the sender of the webhook wrote last.
    """

    context: DeskContext
    page: DeskPage
    allowed: Sequence[DeskPage]
    look: Frame
    scan: Sentence
    scan_tone: str
    exchange: ExchangeFiles


def other_language(language: str) -> str:
    """The language that the language button switches to."""
    return LANGUAGES[(LANGUAGES.index(language) + 1) % len(LANGUAGES)]


def frame(view: FrameView) -> Frame:
    """The frame for these inputs."""
    context, say, localizer = view.context, view.context.say, view.context.localizer
    event, actor = context.programme.event, context.actor
    checkpoint = context.programme.checkpoints.get(context.checkpoint())
    exchange, exchange_tone = outside_state(view.exchange, localizer)
    return replace(
        view.look,
        locked=actor is None,
        bare=view.page.bare and actor is not None,
        page=view.page.name,
        title=say(view.page.label),
        event_name=localizer.own(event.name_ko, event.name_en),
        checkpoint=localizer.own(checkpoint.name_ko, checkpoint.name_en) if checkpoint else "",
        staff=actor.name if actor else "",
        role=role_name(actor.role, localizer) if actor else "",
        scan_state=say(view.scan),
        scan_tone=view.scan_tone,
        store_state=say(_store_state(context)),
        store_tone=STOP if context.fault else OK if context.is_open else WARN,
        exchange_state=exchange,
        exchange_tone=exchange_tone,
        clock=localizer.clock(localizer.now),
        language=context.language,
        language_label=say(f"desk.language.{other_language(context.language)}"),
        dark_label=say("desk.light" if view.look.dark else "desk.dark"),
        lock_label=say("desk.lock"),
        search_label=say("desk.search.label"),
        leave_label=say("desk.leave"),
        typing=_is_typing(view),
        notice=context.notice if actor or context.fault else Notice(),
        pages=tuple(_action(one, view) for one in view.allowed),
        keys=view.page.keys() if actor else (),
    )


def _store_state(context: DeskContext) -> str:
    if context.fault is not None:
        return "desk.store.broken"
    return "desk.store.ok" if context.is_open else "desk.store.opening"


def _is_typing(view: FrameView) -> bool:
    """Whether a text field has the focus or a form is open: letters are then no shortcuts."""
    return view.context.search_focused or view.page.is_editing()


def _action(page: DeskPage, view: FrameView) -> DeskAction:
    label = view.context.say(page.label)
    chosen = page is view.page
    key = page.key if len(page.key) > 1 or not _is_typing(view) else ""
    return DeskAction(page.name, label, key, page.icon, chosen=chosen, count_text=page.count_text())
