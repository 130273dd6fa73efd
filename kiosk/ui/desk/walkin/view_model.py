"""View model of the walk-in page: registers a guest and checks them in at once."""

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
from kiosk.ui.desk.parts.numbered_choices import choice_of_key
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import INFO, OK, WARN, DeskAction
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.person.forms.form_validation import first_of
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
_Options = tuple[tuple[tuple[Round, tuple[FreeTable, ...]], ...], tuple[str, ...]]


@QmlElement
class WalkInViewModel(DeskPage):
    """The registration form. `formFocusRequested` moves the focus to its first field."""

    name, view, label, icon = "walk_in", "Pages/WalkInPage.qml", "desk.page.walk_in", "newcomer"
    key, right = "N", Right.WALK_IN
    formFocusRequested = Signal()
    textsChanged = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = empty_walk_in()
        self.view_form = FormViewModel(self)
        self.view_form.edited.connect(self._edit)
        self.view_form.acted.connect(self.act)
        self._is_searching = False

    def enter(self) -> None:
        self.refresh()
        self.show()
        self.formFocusRequested.emit()

    def reset(self) -> None:
        self.state = empty_walk_in()

    def refresh(self) -> None:
        """Read the free tables and the categories again."""
        rounds = [one for one in self.context.programme.rounds.values() if not one.locked]

        def work(store: Store) -> _Options:
            free = ((one, free_seats(store, one.id)) for one in rounds)
            return tuple((one, tables) for one, tables in free if tables), categories(store)

        self.context.run(self, work, self._set_options)

    def retranslate(self) -> None:
        self.show()
        self.textsChanged.emit()

    def is_editing(self) -> bool:
        return True

    def keys(self) -> tuple[DeskAction, ...]:
        return (self.view_form.props.submit, self.view_form.props.cancel)

    def press(self, key: str) -> bool:
        if chosen := choice_of_key(self.view_form.props.entries, key):
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
        """Derive the form and show it."""
        self.view_form.show(form_of(self.state, self.context.formatter))
        self.keys_changed.emit()

    @Slot(str)
    def act(self, action: str) -> None:
        if action == "cancel":
            self._go_back()
        elif action == "clear":
            self.state = self.state.cleared()
            self.show()
            self.formFocusRequested.emit()
        elif action == "submit":
            self._register()
        elif action.startswith("line:"):
            self.context.guest_requested.emit(action.removeprefix("line:"))

    def _go_back(self) -> None:
        """Go back to the search page; the typed texts are kept for the next time."""
        self.context.page_requested.emit("find")
        if any(value for _, value in self.state.answers):
            self.context.notify("desk.walk_in.kept", INFO, name=" ".join(self.state.typed_names()))

    def _edit(self, entry: str, value: str) -> None:
        if self.state.answer_to(entry) == value:
            return
        self.state = self.state.with_answer(entry, value)
        self.show()
        if entry in _NAMES and not self._is_searching:
            self._find_similar()

    def _find_similar(self) -> None:
        typed = self.state.names
        self._is_searching = True
        self.context.run(
            self,
            lambda store: tuple(similar(store, typed)),
            lambda found: self._set_similar(typed, found),
            self._search_failed,
        )

    def _set_similar(self, typed: dict[str, str], found: tuple[FoundPerson, ...]) -> None:
        self._is_searching = False
        self.state = replace(self.state, similar_guests=found)
        self.show()
        if typed != self.state.names:
            self._find_similar()

    def _search_failed(self, error: Exception) -> None:
        self._is_searching = False
        self.context.report_error(error)

    def _set_options(self, options: _Options) -> None:
        tables, known_categories = options
        self.state = replace(self.state, tables=tables, categories=known_categories)
        self.show()

    def _register(self) -> None:
        actor, formatter = self.context.actor, self.context.formatter
        if actor is None or not self.view_form.props.submit.enabled:
            return
        try:
            walk_in = walk_in_of(self.state, self.context.checkpoint(), formatter)
        except InvalidCell as error:
            self._refuse(((error.field, error.sentence),))
            return
        self.state, now = replace(self.state, busy=True), self.context.now()
        self.show()
        self.context.write(
            self, lambda store: register(store, actor, walk_in, now), self._done, self._fail
        )

    def _finish(self, walked_in: WalkedIn) -> None:
        """Open the card of the new guest, beside an empty form for the next one."""
        guest, answer = walked_in.guest, walked_in.answer
        self.state = empty_walk_in()
        entered = answer is None or isinstance(answer.outcome, Admitted)
        self.context.sound_requested.emit("ok" if entered else "desk")
        self.context.guest_requested.emit(guest.id)
        message = "desk.walk_in.done" if entered else "desk.walk_in.not_in"
        name = self.context.formatter.name(guest)
        self.context.notify(message, OK if entered else WARN, name=name)

    def _done(self, result: WalkedIn | corrections.InvalidCorrection | NotAllowed) -> None:
        self.state = replace(self.state, busy=False)
        match result:
            case WalkedIn():
                self._finish(result)
            case corrections.InvalidCorrection(problems=refused):
                self._refuse(tuple((field_of(one.field), one.sentence) for one in refused))
            case NotAllowed():
                self._refuse((("", Sentence("desk.not_allowed")),))
            case _:
                assert_never(result)

    def _refuse(self, problems: tuple[tuple[str, Sentence], ...]) -> None:
        """Show the problems, and move the focus to the first of them."""
        self.context.sound_requested.emit("error")
        problem = first_of(problems, self.view_form.props)
        self.state = replace(self.state, busy=False, problem=problem, problems=problems)
        self.show()
        self.view_form.fault()

    def _fail(self, error: Exception) -> None:
        self.state = replace(self.state, busy=False)
        self.show()
        self.context.report_error(error)

    @Property(str, notify=textsChanged)
    def aloneTitle(self) -> str:
        return self.context.say("desk.walk_in.alone")

    @Property(str, notify=textsChanged)
    def aloneText(self) -> str:
        return self.context.say("desk.walk_in.alone.text")

    @Property(FormViewModel, constant=True)
    def form(self) -> FormViewModel:
        return self.view_form
