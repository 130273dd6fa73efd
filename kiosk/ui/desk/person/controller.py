"""Controls the open guest card: reads it, shows its forms, and executes its actions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.permissions import Actor, Right
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import INFO, WARN, DeskAction
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.parts.update_batch import InputCache
from kiosk.ui.desk.parts.waiting_work import waiting
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.card_changes import changes_by_others
from kiosk.ui.desk.person.card_sections import DELEGATION, HISTORY
from kiosk.ui.desk.person.command_builder import command_of
from kiosk.ui.desk.person.command_results import CommandResult, result_message
from kiosk.ui.desk.person.commands import UNMERGE, Command, execute
from kiosk.ui.desk.person.derive import (
    PersonProps,
    action_of_key,
    enter_hint,
    is_offered,
    person,
)
from kiosk.ui.desk.person.drafts import DISCARD
from kiosk.ui.desk.person.forms.action_forms import needs_form, needs_namesake_check
from kiosk.ui.desk.person.forms.form_controller import FormController
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.repeat_guard import RepeatGuard
from kiosk.ui.desk.person.rows import PersonViewModel
from kiosk.usecases.guests.person_card import PersonCard
from kiosk.usecases.guests.visible_card import visible_card


class PersonController(QObject):
    """Opens guests' cards and executes what staff decide.

    `changed` at every change of what is shown, `form_opened` and `form_closed` when a form was
    opened or closed, `guest_opened` when the card of another guest was opened from a card, `closed`
    when the card was closed. While it is `suspended`, since staff search for another guest, no
    action is executed.
    """

    changed = Signal()
    form_opened = Signal()
    form_closed = Signal()
    guest_opened = Signal(str)
    closed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.card: PersonCard | None = None
        self.suspended = False
        self.view = PersonViewModel(parent)
        self.forms = FormController(context, parent)
        self._context = context
        self._guest_id = ""
        self._shown = InputCache()
        self._identified = self._busy = self._unfolded = False
        self._repeat_guard = RepeatGuard(context.environment.clock, self)
        self._repeat_guard.ended.connect(self.show)
        self.form.acted.connect(self.act)
        self.forms.changed.connect(self.show)
        self.forms.form_opened.connect(self.form_opened)
        self.forms.form_closed.connect(self.form_closed)
        self.forms.submitted.connect(self._execute)
        self.forms.namesake_chosen.connect(self._continue_with_namesake)
        self.forms.guest_requested.connect(self._open_other)

    @property
    def form(self) -> FormViewModel:
        return self.forms.form

    @property
    def holding(self) -> bool:
        return self.forms.holding

    @property
    def has_form(self) -> bool:
        return self.forms.state is not None

    @property
    def is_open(self) -> bool:
        """Whether a card is shown or being read."""
        return bool(self._guest_id)

    def open(self, guest: str, *, certain: bool = False) -> None:
        """Show a guest's card; `certain` if the guest was identified by their own code."""
        if guest != self._guest_id:
            self._context.clear_guest_notice()
            self.forms.drop()
            self.card, self._identified, self._unfolded = None, False, False
        self._identified = self._identified or certain
        self._guest_id = guest
        self.changed.emit()
        self.refresh()

    def close(self) -> None:
        """Close the card."""
        if self._guest_id:
            self._context.clear_guest_notice()
        self.forms.drop()
        self._guest_id, self.card = "", None
        self.show()
        self.closed.emit()

    def refresh(self) -> None:
        """Read the card again, once at the end of the current event."""
        self._context.updates.request(self._read)

    def _read(self) -> None:
        guest_id, context, actor = self._guest_id, self._context, self._context.actor
        if guest_id and actor is not None:
            now, checkpoint = context.now(), context.checkpoint()
            context.run(
                self,
                lambda store: visible_card(store, guest_id, actor, now, checkpoint),
                lambda card: self._set_card(guest_id, card),
            )

    def tick(self) -> None:
        """End the guard against repeated presses in time; called every second."""
        self._repeat_guard.tick()

    def show(self) -> None:
        """Derive the card and the form again if their inputs changed.

        While a card is being read, the previous one stays on the screen.
        """
        actor = self._context.actor
        if actor is None or not self._guest_id:
            if self._shown.update(None):
                self.view.show(PersonProps())
            self.forms.clear()
        elif self.card is not None:
            self._show_card(self.card, actor)
            self.forms.show(self.card, actor)
        else:
            self.forms.clear()
        self.changed.emit()

    def _show_card(self, card: PersonCard, actor: Actor) -> None:
        context, resting = self._context, self._repeat_guard.blocks(card.guest.id, card)
        drafts, unfolded = self.forms.drafts(self._guest_id), self._unfolded
        if self._shown.update(card, actor, resting, drafts, unfolded, context.wording):
            self.view.show(
                person(card, actor, context.formatter, drafts, resting=resting, unfolded=unfolded)
            )

    def keys(self) -> tuple[DeskAction, ...]:
        """The keys to list in the footer."""
        if self.has_form:
            form = self.form.props
            return tuple(one for one in (form.submit, form.cancel) if one.key and one.enabled)
        first = self.view.props.primary
        return (first,) if first.key and first.enabled else ()

    def press(self, key: str) -> bool:
        """Handle a key; whether it was used."""
        if self.card is None or self.suspended:
            return False
        if self.has_form:
            if not self._busy:
                self.forms.press(key)
            return True
        if key == key_names.ENTER:
            self._press_enter()
            return True
        action = action_of_key(self.view.props, key)
        if action:
            self.act(action)
        return bool(action)

    def release(self, key: str) -> None:
        """Handle a released key."""
        if key == key_names.ENTER:
            self.forms.hold(on=False)

    def act(self, action: str) -> None:
        """Execute the action of a button of the card or of its form."""
        with self._context.updates.open():
            self._act(action)

    def _act(self, action: str) -> None:
        if self.card is None or self._busy or self.suspended:
            return
        if action == "cancel":
            self.forms.drop()
        elif action == "submit":
            self.forms.submit()
        elif action.startswith("line:"):
            self._act_on_line(action.removeprefix("line:"))
        elif is_offered(self.view.props, action):
            self._begin(action)
        self.show()

    def _press_enter(self) -> None:
        """Check in or go on to the next guest; for any other primary action show its own key."""
        first = self.view.props.primary
        if first.key == "Enter":
            self.act(first.id)
        elif not self._busy:
            self._context.sound_requested.emit(actions.FORM_SOUND)
            self._context.notify(enter_hint(self.view.props), WARN)

    def _begin(self, action: str) -> None:
        card, actor = self.card, self._context.actor
        if card is None or actor is None:
            return
        if action == actions.NEXT:
            self.close()
        elif card.namesakes and not self._identified and needs_namesake_check(action):
            self.forms.ask_which_namesake(action, card, actor)
        elif needs_form(action):
            self.forms.begin(action, card, actor)
        else:
            self._execute(FormState(action.partition(":")[0]), action.partition(":")[2])

    def _act_on_line(self, line: str) -> None:
        word, _, rest = line.partition(":")
        if self.has_form:
            self.forms.act_on_line(line)
        elif word == UNMERGE:
            self._execute(FormState(UNMERGE), rest)
        elif word == HISTORY:
            self._unfolded = not self._unfolded
        elif word in (actions.SESSIONS, actions.PHOTO, actions.ANSWERS):
            self._begin(word)
        elif word == DELEGATION and self.card is not None:
            self._context.delegation_requested.emit(self.card.guest.delegation)
        elif word == DISCARD:
            self.forms.discard(self._guest_id, rest)
        else:
            self._open_other(line)

    def _open_other(self, guest: str) -> None:
        self.guest_opened.emit(guest)
        self.open(guest)

    def _continue_with_namesake(self, guest: str, action: str) -> None:
        """Continue an action on the chosen namesake; if it is another guest, open their card."""
        if guest != self._guest_id:
            self._open_other(guest)
            self._identified = True
            return
        self._identified = True
        self._begin(action)

    def _execute(self, state: FormState, item: str = "") -> None:
        card, actor = self.card, self._context.actor
        if card is None or actor is None or self._busy:
            return
        command = command_of(state, card, actor, self._context, item)
        self._busy = state.action not in actions.WAITING
        finish = partial(self._finish, command, card, self._guest_id)
        run = self._context.write if self._busy else waiting(self._context)
        run(self, lambda store: execute(store, command), finish, self._fail)

    def _finish(
        self, command: Command, card: PersonCard, guest_id: str, result: CommandResult
    ) -> None:
        """Handle the result of a command; `guest_id` was open when it was submitted."""
        self._busy = False
        self.forms.hold(on=False)
        if result.sound:
            self._context.sound_requested.emit(result.sound)
        if not result.problem:
            self.forms.discard(command.guest, command.action)
            if command.action in actions.ENTRIES_AND_EXITS:
                self._repeat_guard.start(command.guest, card)
        # Compares requested ids: a merge may have replaced the shown record by the other one.
        if guest_id != self._guest_id or self.forms.finish(result):
            self._notify(card, result)
        self.show()

    def _notify(self, card: PersonCard, result: CommandResult) -> None:
        name = self._context.formatter.name(result.guest or card.guest)
        undo = result.undoable and self._context.may(Right.UNDO_OWN)
        self._context.notify(result_message(result, name, can_undo=undo), result.tone)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.forms.hold(on=False)
        self._context.report_error(error)

    def _set_card(self, guest_id: str, card: PersonCard | None) -> None:
        if guest_id != self._guest_id:
            return
        news = changes_by_others(self.card, card, self._context.actor, self._context.formatter)
        self.card = card
        if card is None:
            self._guest_id = ""
            self.forms.drop()
        self.show()
        if news is not None:
            self._context.append_notice(news, INFO)
