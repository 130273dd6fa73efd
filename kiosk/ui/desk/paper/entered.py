"""Derives what was entered from paper lists, act by act, with what to undo of it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
from kiosk.ui.desk.parts.props import OK, PLAIN, DeskAction, LineProps
from kiosk.usecases.checkin.paper_entries import PaperAct, PaperScan

UNDO = "undo"


@dataclass(frozen=True, slots=True)
class EnteredState:
    """The acts of entering, the opened one, and which of its scans stay when it is undone."""

    acts: Sequence[PaperAct] = ()
    opened: str = ""
    kept: frozenset[str] = frozenset()

    @property
    def act(self) -> PaperAct | None:
        """The opened act."""
        return next((one for one in self.acts if one.id == self.opened), None)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The scans that are to be undone."""
        scans = self.act.counting if self.act else ()
        return tuple(one.scan for one in scans if one.scan not in self.kept)


def derive_entered(
    state: EnteredState, tabs: tuple[DeskAction, ...], formatter: GuestFormatter
) -> ListPageProps:
    """The page with the acts on the left, and the guests of the opened one."""
    say, act = formatter.say, state.act
    if not state.acts:
        return ListPageProps(
            say("pe.title"), say("pe.note"), alone=True, tabs=tabs, nothing=say("pe.entered.none")
        )
    return ListPageProps(
        say("pe.title"),
        say("pe.entered.note"),
        tabs=tabs,
        lines=tuple(_act(one, state, formatter) for one in state.acts),
        heading=_heading(act, formatter) if act else "",
        remark=_remark(act, formatter) if act else "",
        items=tuple(_scan(one, state, formatter) for one in act.scans) if act else (),
        nothing="" if act else say("pe.entered.choose"),
        actions=_actions(state, formatter),
    )


def _heading(act: PaperAct, formatter: GuestFormatter) -> str:
    when = formatter.localizer.when(act.at)
    return DOT.join((formatter.checkpoint(act.checkpoint) or act.checkpoint, when))


def _remark(act: PaperAct, formatter: GuestFormatter) -> str:
    when = formatter.localizer.when(act.entered)
    how = formatter.say("pe.entered.when", when=when)
    return DOT.join(filter(None, (how, act.author)))


def _act(act: PaperAct, state: EnteredState, formatter: GuestFormatter) -> LineProps:
    count, all_of = len(act.counting), len(act.scans)
    note = formatter.say("pe.entered.undone", n=all_of - count) if count < all_of else ""
    return LineProps(
        act.id,
        title=_heading(act, formatter),
        detail=_remark(act, formatter),
        note=note,
        chip=formatter.say("pe.entered.count", n=count),
        tone=OK if count else PLAIN,
        struck=not count,
        chosen=act.id == state.opened,
    )


def _scan(scan: PaperScan, state: EnteredState, formatter: GuestFormatter) -> LineProps:
    guest = scan.guest
    return LineProps(
        scan.scan,
        lead=NOT_TICKABLE if scan.annulled else "",
        title=formatter.name(guest),
        detail=guest.delegation or formatter.organisation(guest),
        chip=formatter.say("pe.entered.gone") if scan.annulled else "",
        struck=scan.annulled,
        chosen=scan.scan in state.chosen,
    )


def _actions(state: EnteredState, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    if state.act is None or not state.act.counting:
        return ()
    count = len(state.chosen)
    text = formatter.say("pe.entered.undo", n=count)
    return (DeskAction(UNDO, text, kind="danger", held=True, enabled=count > 0),)
