"""Controls the form of the open guest card: its answers, its look-ups, and its drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.numbered_choices import choice_of_key
from kiosk.ui.desk.parts.props import INFO, NO_FORM, STOP
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.parts.update_batch import InputCache
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.actions import FORM_SOUND, REASONS
from kiosk.ui.desk.person.command_results import CommandResult
from kiosk.ui.desk.person.commands import REVOKE
from kiosk.ui.desk.person.drafts import Drafts, is_unsaved
from kiosk.ui.desk.person.forms.action_forms import NAMESAKES, form_of, open_places
from kiosk.ui.desk.person.forms.correction_form import take_theirs
from kiosk.ui.desk.person.forms.form_state import FormState
from kiosk.ui.desk.person.forms.form_validation import first_of, problems_of
from kiosk.ui.desk.person.forms.merge_form import move_choice
from kiosk.ui.desk.person.lookups import lookup_for, print_options
from kiosk.usecases.guests.person_card import PersonCard
from kiosk.usecases.guests.walk_ins import categories

if TYPE_CHECKING:
    from kiosk.ui.desk.person.lookups import PrintOptions


# The field that an answer to another field resets, by action and that other field.
_DEPENDENT = {(actions.SEAT, "round"): "table", (actions.MERGE, "query"): "record"}


class FormController(QObject):
    """Shows one form at a time, for an action on the guest whose card is open.

    `changed` at every change of what is shown, `form_opened` and `form_closed` when a form was
    opened or closed. `submitted` carries the valid `FormState` and the id of the item that the
    action is about (empty for the guest), `namesake_chosen` the guest who was chosen among
    namesakes and the action that waits for it, `guest_requested` a guest to open.
    """

    changed = Signal()
    form_opened = Signal()
    form_closed = Signal()
    submitted = Signal(object, str)
    namesake_chosen = Signal(str, str)
    guest_requested = Signal(str)

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.state: FormState | None = None
        self.holding = False
        self.form = FormViewModel(parent)
        self._context = context
        self._card: PersonCard | None = None
        self._staff = ""
        self._drafts = Drafts()
        self._shown = InputCache()
        self.form.edited.connect(self.answer)

    def drafts(self, guest: str) -> tuple[FormState, ...]:
        """The drafts of the staff member at work about a guest."""
        actor = self._context.actor
        return self._drafts.of(actor.staff, guest) if actor else ()

    def discard(self, guest: str, action: str) -> None:
        """Discard a draft."""
        if self._context.actor is not None:
            self._drafts.take(self._context.actor.staff, guest, action)

    def begin(self, action: str, card: PersonCard, actor: Actor) -> None:
        """Open the form of an action, with the draft that was kept for it, if any."""
        self._card, self._staff = card, actor.staff
        if action == actions.PRINT:
            work = partial(
                print_options, guest=card.guest.id, own=self._context.printing.own_printer
            )
            self._context.run(self, work, self._choose_printer)
            return
        if action in REASONS:
            self._context.sound_requested.emit(FORM_SOUND)
        draft = self._drafts.take(actor.staff, card.guest.id, action)
        state = draft or FormState(action, seen=card.guest)
        if action == actions.SEAT:
            state = _with_only_round(state, card)
        self._set(state)
        if action == actions.SEAT:
            self._look_up(state, "round")
        elif action == actions.CORRECT:
            self._context.run(self, categories, self._set_options("", "", "categories"))

    def ask_which_namesake(self, action: str, card: PersonCard, actor: Actor) -> None:
        """Open the form to choose among namesakes, before an action."""
        self._card, self._staff = card, actor.staff
        self._context.sound_requested.emit(FORM_SOUND)
        self._set(FormState(NAMESAKES, (("then", action),)))

    def drop(self) -> None:
        """Close the form; keep an unsaved correction or note as a draft, with a notice."""
        state, card, context = self.state, self._card, self._context
        self._set(None)
        if state is None or card is None or not is_unsaved(state, context.formatter):
            return
        self._drafts.keep(self._staff, card.guest.id, state)
        if context.actor is not None:
            context.notify(
                f"desk.draft.kept.{state.action}", INFO, name=context.formatter.name(card.guest)
            )

    def finish(self, result: CommandResult) -> bool:
        """Close the form after its command, or show its problems; whether it was closed."""
        if self.state is None or not result.problem:
            self._set(None)
            return True
        problems = result.problems
        problem = first_of(problems, self.form.props) if problems else result.sentence
        self.state = replace(
            self.state, problem=problem, problems=problems, conflict=result.conflict
        )
        if result.conflict is not None:
            self.state = replace(self.state, seen=result.conflict.now)
        self.changed.emit()
        self.form.fault()
        return False

    def show(self, card: PersonCard, actor: Actor) -> None:
        """Derive the form again if its inputs changed."""
        self._card = card
        if self.state is None:
            self.clear()
        elif self._shown.update(self.state, card, actor, self._context.wording):
            self.form.show(form_of(self.state, card, actor, self._context.formatter))

    def clear(self) -> None:
        """Show no form."""
        if self._shown.update(None):
            self.form.show(NO_FORM)

    def press(self, key: str) -> None:
        """Handle a key while a form is open."""
        form = self.form.props
        if key == key_names.ESCAPE:
            self.drop()
        elif key in (key_names.UP, key_names.DOWN):
            self._step(1 if key == key_names.DOWN else -1)
        elif key == key_names.ENTER and form.submit.held and form.submit.enabled:
            self.hold(on=True)
        elif key == key_names.ENTER:
            self.submit()
        elif line := next((one for one in form.lines if one.key and one.key == key), None):
            self.act_on_line(line.id)
        elif chosen := choice_of_key(form.entries, key):
            self.answer(*chosen)

    def hold(self, *, on: bool) -> None:
        """Set whether the key of a button that must be held is pressed."""
        if self.holding != on:
            self.holding = on
            self.changed.emit()

    def submit(self) -> None:
        """Submit the form if it is valid, else show its problems."""
        state = self.state
        if state is None:
            return
        problem, problems = problems_of(state, self.form.props, self._context.formatter)
        if problem is None:
            self.submitted.emit(state, "")
            return
        self.state = replace(state, problem=problem, problems=problems)
        self._context.sound_requested.emit("error")
        self.changed.emit()
        self.form.fault()

    def act_on_line(self, line: str) -> None:
        """Execute the action of a line's button."""
        state = self.state
        if state is None:
            return
        if state.action == NAMESAKES:
            self._set(None)
            self.namesake_chosen.emit(line, state.answer_to("then"))
        elif state.action == actions.CODES:
            self.submitted.emit(FormState(REVOKE), line)
        elif state.action == actions.CORRECT:
            self.state = take_theirs(state, line.partition(":")[2], self._context.formatter)
        elif state.action == actions.MERGE:
            self.state = state.with_answer("record", line)
        else:
            self.guest_requested.emit(line)
        self.changed.emit()

    def answer(self, entry: str, value: str) -> None:
        """Store the answer to a field, and look up what depends on it."""
        state = self.state
        if (
            state is None
            or self._card is None
            or (state.has_answer(entry) and state.answer_to(entry) == value)
        ):
            return
        self.state = state.with_answer(entry, value)
        if dependent := _DEPENDENT.get((state.action, entry)):
            self.state = self.state.with_answer(dependent, "")
        self._look_up(self.state, entry)
        self.changed.emit()

    def _step(self, steps: int) -> None:
        """Move the choice of the record to merge with."""
        if self.state is not None and self._card is not None and self.state.action == actions.MERGE:
            self.state = move_choice(self.state, self._card, steps)
            self.changed.emit()

    def _look_up(self, state: FormState, entry: str) -> None:
        """Read the options that depend on an answer."""
        value, guest = state.answer_to(entry), self._card.guest.id if self._card else ""
        if lookup := lookup_for(state, entry, value, guest):
            attribute, work = lookup
            self._context.run(self, work, self._set_options(entry, value, attribute))

    def _choose_printer(self, options: PrintOptions) -> None:
        printers, preview = options
        if not printers:
            self._context.notify("desk.print.none", STOP)
            return
        state = FormState(actions.PRINT, printers=printers, preview=preview)
        self._set(state.with_answer("printer", printers[0].printer.id))

    def _set_options(self, entry: str, value: str, attribute: str) -> Callable[[Any], None]:
        """A callback that stores the read options in `attribute`, unless the answer has changed."""

        def set_options(options: Any) -> None:
            if self.state is not None and self.state.answer_to(entry) == value:
                self.state = replace(self.state, **{attribute: options})
                self.changed.emit()

        return set_options

    def _set(self, state: FormState | None) -> None:
        before, self.state = self.state, state
        if state is not None and (before is None or before.action != state.action):
            self.changed.emit()
            self.form_opened.emit()
        elif state is None and before is not None:
            self.hold(on=False)
            self.changed.emit()
            self.form_closed.emit()


def _with_only_round(state: FormState, card: PersonCard) -> FormState:
    """With the round chosen if only one is open."""
    rounds = open_places(card)
    return state.with_answer("round", rounds[0].round.id) if len(rounds) == 1 else state
