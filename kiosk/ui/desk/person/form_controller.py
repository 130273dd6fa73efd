"""What is asked about a person before something is done: the form, its answers, its drafts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.permissions import Actor
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.numbered_choices import chosen_by
from kiosk.ui.desk.parts.props import INFO, NO_FORM, STOP
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.parts.update_batch import InputCache
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.actions import FORM_SOUND, REASONS
from kiosk.ui.desk.person.command_results import CommandResult
from kiosk.ui.desk.person.commands import REVOKE
from kiosk.ui.desk.person.correction_form import take_theirs
from kiosk.ui.desk.person.drafts import Drafts, is_unsaved
from kiosk.ui.desk.person.form_state import FormState
from kiosk.ui.desk.person.form_validation import first_of, problems_of
from kiosk.ui.desk.person.forms import NAMESAKES, form_of, open_places
from kiosk.ui.desk.person.lookups import lookup_for, print_options
from kiosk.ui.desk.person.merge_form import stepped
from kiosk.usecases.guests.person_card import PersonCard
from kiosk.usecases.guests.walk_ins import categories

if TYPE_CHECKING:
    from kiosk.ui.desk.person.lookups import Offer


# What has to be chosen anew after another answer.
_DEPENDENT = {(actions.SEAT, "round"): "table", (actions.MERGE, "query"): "record"}


class FormController(QObject):
    """Shows one form at a time, for an action on the guest whose card is open.

    `changed` at every change of what is shown, `form_opened` and `form_closed` when a form came up
    or went. `submitted` carries the valid `FormState` and the id of the item that the action is
    about (empty for the guest), `namesake_chosen` the guest who was chosen among namesakes and the
    action that waits for it, `guest_requested` a guest whose card is to be opened.
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
        """What the one who works typed about somebody and did not save."""
        actor = self._context.actor
        return self._drafts.of(actor.staff, guest) if actor else ()

    def discard(self, guest: str, action: str) -> None:
        """Forget a draft."""
        if self._context.actor is not None:
            self._drafts.take(self._context.actor.staff, guest, action)

    def begin(self, action: str, card: PersonCard, actor: Actor) -> None:
        """Ask what a action needs; what was typed before and not saved stands there again."""
        self._card, self._staff = card, actor.staff
        guest = card.guest.id
        if action == actions.PRINT:
            self._context.run(self, lambda store: print_options(store, guest), self._choose_printer)
            return
        if action in REASONS:
            self._context.sound_requested.emit(FORM_SOUND)
        ask = self._drafts.take(actor.staff, guest, action) or FormState(action, seen=card.guest)
        rounds = open_places(card)
        if action == actions.SEAT and len(rounds) == 1:
            ask = ask.with_answer("round", rounds[0].round.id)
        self._set(ask)
        if action == actions.SEAT:
            self._look_up(ask, "round")
        elif action == actions.CORRECT:
            self._context.run(self, categories, self._offer("", "", "categories"))

    def ask_which_namesake(self, action: str, card: PersonCard, actor: Actor) -> None:
        """Ask which of several of one name it is, before a action."""
        self._card, self._staff = card, actor.staff
        self._context.sound_requested.emit(FORM_SOUND)
        self._set(FormState(NAMESAKES, (("then", action),)))

    def drop(self) -> None:
        """Ask nothing any more; an unsaved correction or note is kept as a draft, and said."""
        ask, card, context = self.state, self._card, self._context
        self._set(None)
        if ask is None or card is None or not is_unsaved(ask, context.formatter):
            return
        self._drafts.keep(self._staff, card.guest.id, ask)
        if context.actor is not None:
            context.notify(
                f"front.draft.kept.{ask.action}", INFO, name=context.formatter.name(card.guest)
            )

    def finish(self, told: CommandResult) -> bool:
        """The question was tried; whether it is over. What is wrong with it is shown."""
        if self.state is None or not told.problem:
            self._set(None)
            return True
        problem = first_of(told.problems, self.form.props) if told.problems else told.sentence
        self.state = replace(
            self.state, problem=problem, problems=told.problems, conflict=told.conflict
        )
        if told.conflict is not None:
            self.state = replace(self.state, seen=told.conflict.now)
        self.changed.emit()
        self.form.fault()
        return False

    def show(self, card: PersonCard, actor: Actor) -> None:
        """Derive the form again from what changed."""
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
        """A key, while something is asked."""
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
        elif chosen := chosen_by(form.entries, key):
            self.answer(*chosen)

    def hold(self, *, on: bool) -> None:
        """The key of what is held for a while went down, or came up."""
        if self.holding != on:
            self.holding = on
            self.changed.emit()

    def submit(self) -> None:
        """All is answered: decide, or show what is wrong."""
        ask = self.state
        if ask is None:
            return
        problem, problems = problems_of(ask, self.form.props, self._context.formatter)
        if problem is None:
            self.submitted.emit(ask, "")
            return
        self.state = replace(ask, problem=problem, problems=problems)
        self._context.sound_requested.emit("error")
        self.changed.emit()
        self.form.fault()

    def act_on_line(self, line: str) -> None:
        """The button of a line was pressed."""
        ask = self.state
        if ask is None:
            return
        if ask.action == NAMESAKES:
            self._set(None)
            self.namesake_chosen.emit(line, ask.said("then"))
        elif ask.action == actions.CODES:
            self.submitted.emit(FormState(REVOKE), line)
        elif ask.action == actions.CORRECT:
            self.state = take_theirs(ask, line.partition(":")[2], self._context.formatter)
        elif ask.action == actions.MERGE:
            self.state = ask.with_answer("record", line)
        else:
            self.guest_requested.emit(line)
        self.changed.emit()

    def answer(self, entry: str, value: str) -> None:
        """Something was typed or chosen."""
        ask = self.state
        if ask is None or self._card is None or (ask.has(entry) and ask.said(entry) == value):
            return
        self.state = ask.with_answer(entry, value)
        if dependent := _DEPENDENT.get((ask.action, entry)):
            self.state = self.state.with_answer(dependent, "")
        self._look_up(self.state, entry)
        self.changed.emit()

    def _step(self, steps: int) -> None:
        """An arrow: the next record to merge with, or the one before."""
        if self.state is not None and self._card is not None and self.state.action == actions.MERGE:
            self.state = stepped(self.state, self._card, steps)
            self.changed.emit()

    def _look_up(self, ask: FormState, entry: str) -> None:
        """Read what an answer leads to."""
        value, guest = ask.said(entry), self._card.guest.id if self._card else ""
        if found := lookup_for(ask, entry, value, guest):
            what, work = found
            self._context.run(self, work, self._offer(entry, value, what))

    def _choose_printer(self, offered: Offer) -> None:
        ready, preview = offered
        if not ready:
            self._context.notify("front.print.none", STOP)
            return
        ask = FormState(actions.PRINT, printers=ready, preview=preview)
        self._set(ask.with_answer("printer", ready[0].printer.id))

    def _offer(self, entry: str, value: str, what: str) -> Callable[[Any], None]:
        """Takes what was read for an answer, unless another was given since."""

        def know(found: Any) -> None:
            if self.state is not None and self.state.said(entry) == value:
                self.state = replace(self.state, **{what: found})
                self.changed.emit()

        return know

    def _set(self, ask: FormState | None) -> None:
        before, self.state = self.state, ask
        if ask is not None and (before is None or before.action != ask.action):
            self.changed.emit()
            self.form_opened.emit()
        elif ask is None and before is not None:
            self.hold(on=False)
            self.changed.emit()
            self.form_closed.emit()
