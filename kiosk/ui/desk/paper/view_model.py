"""View model of the paper entry page: search, tick, and record at the typed time."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.exporting.export_kinds import PaperGrouping
from kiosk.ui.desk.paper.derive import PaperState, derive, moment_of
from kiosk.ui.desk.paper.entered import UNDO, EnteredState
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import WARN
from kiosk.ui.desk.parts.words.refusal_reasons import outcome_text
from kiosk.usecases.checkin.paper_entries import (
    PaperAct,
    PaperUndone,
    recent_acts,
    undo_paper,
)
from kiosk.usecases.reports.paper_candidates import PaperCandidates, candidates
from kiosk.usecases.reports.paper_lists import PaperEntered, enter


class PaperEntryViewModel(ListPageViewModel):
    """Records guests who were admitted with a printed list during an outage."""

    name, view, label, icon = "paper", "Pages/ListPage.qml", "pe.title", "paper"
    key = "H"
    right = Right.PAPER

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = PaperState()

    def derive_props(self) -> ListPageProps:
        state = replace(self.state, typed=self.typed)
        return derive(state, self.context.formatter)

    def reset(self) -> None:
        self.state = PaperState()
        super().reset()

    def refresh(self) -> None:
        checkpoint = self.state.checkpoint or self.context.checkpoint()
        self.state = replace(self.state, checkpoint=checkpoint)
        query, grouping = self.state.query, self.state.grouping
        work = partial(candidates, checkpoint=checkpoint, grouping=grouping, text=query)
        run = self.context.run if query else self.context.run_slow
        run(self, work, partial(self._set_found, query))
        self.context.run_slow(self, recent_acts, self._set_acts)

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE and self.state.query:
            self.search("")
            return True
        return super().press(key)

    def is_editing(self) -> bool:
        return not self.state.shows_entered and super().is_editing()

    def opened(self) -> str:
        return self.state.entered.opened if self.state.shows_entered else ""

    def choose(self, line: str) -> None:
        self._set_entered(replace(self.state.entered, opened=line, kept=frozenset()))

    def search(self, text: str) -> None:
        if text != self.state.query:
            self.state = replace(self.state, query=text)
            self.refresh()

    def toggleItem(self, item: str) -> None:
        if self.state.shows_entered:
            entered = self.state.entered
            self._set_entered(replace(entered, kept=entered.kept ^ {item}))
            return
        ticked = self.state.ticked
        tickable = {one.guest.id for one in self.state.listed.found if one.since is None}
        if item in ticked:
            ticked = tuple(one for one in ticked if one != item)
        elif item in tickable:
            ticked = (*ticked, item)
        self.state = replace(self.state, ticked=ticked)
        self.show()

    def edit(self, entry: str, value: str) -> None:
        if entry == "checkpoint" and value != self.state.checkpoint:
            self.state = replace(self.state, checkpoint=value, ticked=(), refusals={})
            self.refresh()
        super().edit(entry, value)

    def act(self, action: str) -> None:
        if action == "clear":
            self.state = replace(self.state, ticked=(), refusals={})
        elif action.startswith("by."):
            grouping = PaperGrouping(action.partition(".")[2])
            self.state = replace(self.state, grouping=grouping, shows_entered=False)
            self.refresh()
        elif action == "entered":
            self.state = replace(self.state, shows_entered=True)
            self.listFocusRequested.emit()
        elif action == UNDO:
            self._undo()
        elif action == "enter":
            self._enter()
        self.show()

    def _enter(self) -> None:
        at = moment_of(replace(self.state, typed=self.typed), self.context.localizer)
        if self.context.actor is None or at is None or not self.state.ticked:
            return
        work = partial(
            enter,
            actor=self.context.actor,
            checkpoint=self.state.checkpoint,
            at=at,
            lines=self.state.ticked,
        )
        self.context.write(self, work, self._entered)

    def _entered(self, result: list[PaperEntered] | InvalidInput | NotAllowed) -> None:
        match result:
            case InvalidInput(sentence):
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("pe.not_allowed")
            case list():
                self._show_entries(result)
                self.show()
            case _:
                assert_never(result)

    def _show_entries(self, ticked: list[PaperEntered]) -> None:
        localizer = self.context.localizer
        refusals = {
            one.text: outcome_text(one.answer.outcome, localizer)
            for one in ticked
            if one.answer is not None and not is_entered(one.answer.outcome)
        }
        self.state = replace(self.state, ticked=(), refusals=refusals)
        done = len(ticked) - len(refusals)
        if refusals:
            self.context.notify("pe.done_some", WARN, n=done, left=len(refusals))
        else:
            time = self.typed.get("time", localizer.clock(localizer.now))
            self.context.notify("pe.done", n=done, time=time)

    def _undo(self) -> None:
        scans = self.state.entered.chosen
        if self.context.actor is None or not scans:
            return
        work = partial(
            undo_paper,
            actor=self.context.actor,
            entries=scans,
            reason=self.context.say("pe.entered.reason"),
            at=self.context.now(),
        )
        self.context.write(self, work, self._undone)

    def _undone(self, result: PaperUndone | InvalidInput | NotAllowed) -> None:
        match result:
            case PaperUndone(count):
                self.context.notify("pe.entered.done", n=count)
            case InvalidInput(sentence):
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("pe.not_allowed")
            case _:
                assert_never(result)

    def _set_entered(self, entered: EnteredState) -> None:
        self.state = replace(self.state, entered=entered)
        self.show()

    def _set_acts(self, acts: list[PaperAct]) -> None:
        self._set_entered(replace(self.state.entered, acts=acts))

    def _set_found(self, query: str, found: PaperCandidates) -> None:
        if query == self.state.query:
            admitted = {one.guest.id for one in found.found if one.since is not None}
            ticked = tuple(one for one in self.state.ticked if one not in admitted)
            self.state = replace(self.state, listed=found, ticked=ticked, loaded=True)
            self.show()
