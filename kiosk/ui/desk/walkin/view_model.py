"""The page for somebody who came unregistered: registered and checked in at once."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.journal import corrections
from kiosk.domain.records.entities import Round
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.store import Store
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.numbered_choices import chosen_by
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import INFO, OK, WARN, DeskAction
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.person.form_validation import first_of
from kiosk.ui.desk.walkin.derive import empty_walk_in, field_of, form_of, walk_in_of
from kiosk.usecases.guests.search import FoundPerson
from kiosk.usecases.guests.walk_ins import (
    FreeTable,
    WalkedIn,
    categories,
    free_seats,
    register,
    similar,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_NAMES = frozenset({"name_ko", "family_latin", "given_latin"})
_Offered = tuple[tuple[tuple[Round, tuple[FreeTable, ...]], ...], tuple[str, ...]]


@QmlElement
class WalkInViewModel(DeskPage):
    """A form. `formFocusRequested` asks that its first field take the keys."""

    name, view, label, icon = "walk_in", "WalkInPage.qml", "front.page.walk_in", "newcomer"
    key, right = "N", Right.WALK_IN
    formFocusRequested = Signal()
    textsChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.asked = empty_walk_in()
        self.view_form = FormViewModel(self)
        self.view_form.edited.connect(self._edit)
        self.view_form.acted.connect(self.act)
        self._looking = False

    def enter(self) -> None:
        self.refresh()
        self.show()
        self.formFocusRequested.emit()

    def reset(self) -> None:
        self.asked = empty_walk_in()

    def refresh(self) -> None:
        """Somebody may have taken a place meanwhile."""
        rounds = [one for one in self.context.programme.rounds.values() if not one.locked]

        def work(store: Store) -> _Offered:
            free = ((one, free_seats(store, one.id)) for one in rounds)
            return tuple((one, tables) for one, tables in free if tables), categories(store)

        self.context.run(self, work, self._know_offered)

    def retranslate(self) -> None:
        self.show()
        self.textsChanged.emit()

    def is_editing(self) -> bool:
        return True

    def keys(self) -> tuple[DeskAction, ...]:
        return (self.view_form.props.submit, self.view_form.props.cancel)

    def press(self, key: str) -> bool:
        if chosen := chosen_by(self.view_form.props.entries, key):
            self._edit(*chosen)
            return True
        if key == key_names.ESCAPE:
            self.act("cancel")
            return True
        if key == key_names.ENTER:
            self.act("submit")
            return True
        return False

    def show(self) -> None:
        """Say everything again."""
        self.view_form.show(form_of(self.asked, self.context.formatter))
        self.keys_changed.emit()

    @Slot(str)
    def act(self, action: str) -> None:
        if action == "cancel":
            self._leave()
        elif action == "clear":
            self.asked = self.asked.emptied()
            self.show()
            self.formFocusRequested.emit()
        elif action == "submit":
            self._register()
        elif action.startswith("line:"):
            self.context.guest_requested.emit(action.removeprefix("line:"))

    def _leave(self) -> None:
        """Back to the search; what is typed stands here again when the page is next opened."""
        self.context.page_requested.emit("find")
        if any(value for _, value in self.asked.answers):
            self.context.notify("front.walk_in.kept", INFO, name=" ".join(self.asked.called()))

    def _edit(self, entry: str, value: str) -> None:
        if self.asked.said(entry) == value:
            return
        self.asked = self.asked.with_answer(entry, value)
        self.show()
        if entry in _NAMES and not self._looking:
            self._look_alike()

    def _look_alike(self) -> None:
        typed = self.asked.names
        self._looking = True
        self.context.run(
            self,
            lambda store: tuple(similar(store, typed)),
            lambda found: self._know_alike(typed, found),
            self._not_alike,
        )

    def _know_alike(self, typed: dict[str, str], found: tuple[FoundPerson, ...]) -> None:
        self._looking = False
        self.asked = replace(self.asked, alike=found)
        self.show()
        if typed != self.asked.names:
            self._look_alike()

    def _not_alike(self, error: Exception) -> None:
        self._looking = False
        self.context.report_error(error)

    def _know_offered(self, offered: _Offered) -> None:
        tables, known = offered
        self.asked = replace(self.asked, tables=tables, categories=known)
        self.show()

    def _register(self) -> None:
        actor, formatter = self.context.actor, self.context.formatter
        if actor is None or not self.view_form.props.submit.enabled:
            return
        try:
            walk_in = walk_in_of(self.asked, self.context.checkpoint(), formatter)
        except InvalidCell as unfit:
            self._refuse(((unfit.field, unfit.sentence),))
            return
        self.asked, now = replace(self.asked, busy=True), self.context.now()
        self.show()
        self.context.write(
            self, lambda store: register(store, actor, walk_in, now), self._done, self._fail
        )

    def _done(self, result: WalkedIn | corrections.InvalidCorrection | NotAllowed) -> None:
        self.asked = replace(self.asked, busy=False)
        match result:
            case WalkedIn(guest=guest, answer=answer):
                self.asked = empty_walk_in()
                entered = answer is None or isinstance(answer.outcome, Admitted)
                self.context.sound_requested.emit("ok" if entered else "desk")
                self.context.guest_requested.emit(guest.id)
                said = "front.walk_in.done" if entered else "front.walk_in.not_in"
                name = self.context.formatter.name(guest)
                self.context.notify(said, OK if entered else WARN, name=name)
            case corrections.InvalidCorrection(problems=refused):
                self._refuse(tuple((field_of(one.field), one.sentence) for one in refused))
            case NotAllowed():
                self._refuse((("", Sentence("front.not_allowed")),))
            case _:
                assert_never(result)

    def _refuse(self, problems: tuple[tuple[str, Sentence], ...]) -> None:
        """Say what is wrong, the first of it above all, and lead there."""
        self.context.sound_requested.emit("error")
        problem = first_of(problems, self.view_form.props)
        self.asked = replace(self.asked, busy=False, problem=problem, problems=problems)
        self.show()
        self.view_form.fault()

    def _fail(self, error: Exception) -> None:
        self.asked = replace(self.asked, busy=False)
        self.show()
        self.context.report_error(error)

    @Property(str, notify=textsChanged)
    def aloneTitle(self) -> str:
        return self.context.say("front.walk_in.alone")

    @Property(str, notify=textsChanged)
    def aloneText(self) -> str:
        return self.context.say("front.walk_in.alone.text")

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self.view_form
