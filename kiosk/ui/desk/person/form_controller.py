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
from kiosk.ui.desk.person.commands import REVOKE, CommandResult
from kiosk.ui.desk.person.correction_form import take_theirs
from kiosk.ui.desk.person.drafts import Drafts, is_unsaved
from kiosk.ui.desk.person.form_state import Ask
from kiosk.ui.desk.person.form_validation import first_of, problems_of
from kiosk.ui.desk.person.forms import NAMESAKES, REASONS, form_of, open_places
from kiosk.ui.desk.person.lookups import looked_up, offer_of
from kiosk.ui.desk.person.merge_form import stepped
from kiosk.ui.desk.person.messages import SECOND_LOOK
from kiosk.usecases.guests.person_card import PersonCard
from kiosk.usecases.guests.walk_ins import categories

if TYPE_CHECKING:
    from kiosk.ui.desk.person.lookups import Offer


# What has to be chosen anew after another answer.
_DEPENDENT = {(actions.SEAT, "round"): "table", (actions.MERGE, "query"): "record"}


class Questions(QObject):
    """One question at a time. `changed` at every change of what is shown.

    `asked` says that a question came up, `answered` that it went, `decided` that it is answered
    (with what it is about, if not the person), `told_apart` that of several of one name it is this
    one, with what was to be done, `called` that another person's card is wanted.
    """

    changed = Signal()
    asked = Signal()
    answered = Signal()
    decided = Signal(object, str)
    told_apart = Signal(str, str)
    called = Signal(str)

    def __init__(self, office: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.ask: Ask | None = None
        self.holding = False
        self.form = FormViewModel(parent)
        self._office = office
        self._card: PersonCard | None = None
        self._asker = ""
        self._drafts = Drafts()
        self._shown = InputCache()
        self.form.edited.connect(self.answer)

    def drafts(self, guest: str) -> tuple[Ask, ...]:
        """What the one who works typed about somebody and did not save."""
        actor = self._office.actor
        return self._drafts.of(actor.staff, guest) if actor else ()

    def discard(self, guest: str, deed: str) -> None:
        """Forget a draft."""
        if self._office.actor is not None:
            self._drafts.take(self._office.actor.staff, guest, deed)

    def begin(self, deed: str, card: PersonCard, actor: Actor) -> None:
        """Ask what a deed needs; what was typed before and not saved stands there again."""
        self._card, self._asker = card, actor.staff
        guest = card.guest.id
        if deed == actions.PRINT:
            self._office.do(self, lambda store: offer_of(store, guest), self._choose_printer)
            return
        if deed in REASONS:
            self._office.heard.emit(SECOND_LOOK)
        ask = self._drafts.take(actor.staff, guest, deed) or Ask(deed, seen=card.guest)
        rounds = open_places(card)
        if deed == actions.SEAT and len(rounds) == 1:
            ask = ask.with_answer("round", rounds[0].round.id)
        self._set(ask)
        if deed == actions.SEAT:
            self._look_up(ask, "round")
        elif deed == actions.CORRECT:
            self._office.do(self, categories, self._offer("", "", "categories"))

    def tell_apart(self, deed: str, card: PersonCard, actor: Actor) -> None:
        """Ask which of several of one name it is, before a deed."""
        self._card, self._asker = card, actor.staff
        self._office.heard.emit(SECOND_LOOK)
        self._set(Ask(NAMESAKES, (("then", deed),)))

    def drop(self) -> None:
        """Ask nothing any more; an unsaved correction or note is kept as a draft, and said."""
        ask, card, office = self.ask, self._card, self._office
        self._set(None)
        if ask is None or card is None or not is_unsaved(ask, office.speech):
            return
        self._drafts.keep(self._asker, card.guest.id, ask)
        if office.actor is not None:
            office.tell(f"front.draft.kept.{ask.deed}", INFO, name=office.speech.name(card.guest))

    def finish(self, told: CommandResult) -> bool:
        """The question was tried; whether it is over. What is wrong with it is shown."""
        if self.ask is None or not told.problem:
            self._set(None)
            return True
        problem = first_of(told.problems, self.form.props) if told.problems else told.sentence
        self.ask = replace(
            self.ask, problem=problem, problems=told.problems, conflict=told.conflict
        )
        if told.conflict is not None:
            self.ask = replace(self.ask, seen=told.conflict.now)
        self.changed.emit()
        self.form.fault()
        return False

    def show(self, card: PersonCard, actor: Actor) -> None:
        """Derive the form again from what changed."""
        self._card = card
        if self.ask is None:
            self.clear()
        elif self._shown.update(self.ask, card, actor, self._office.wording):
            self.form.show(form_of(self.ask, card, actor, self._office.speech))

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
        ask = self.ask
        if ask is None:
            return
        problem, problems = problems_of(ask, self.form.props, self._office.speech)
        if problem is None:
            self.decided.emit(ask, "")
            return
        self.ask = replace(ask, problem=problem, problems=problems)
        self._office.heard.emit("error")
        self.changed.emit()
        self.form.fault()

    def act_on_line(self, line: str) -> None:
        """The button of a line was pressed."""
        ask = self.ask
        if ask is None:
            return
        if ask.deed == NAMESAKES:
            self._set(None)
            self.told_apart.emit(line, ask.said("then"))
        elif ask.deed == actions.CODES:
            self.decided.emit(Ask(REVOKE), line)
        elif ask.deed == actions.CORRECT:
            self.ask = take_theirs(ask, line.partition(":")[2], self._office.speech)
        elif ask.deed == actions.MERGE:
            self.ask = ask.with_answer("record", line)
        else:
            self.called.emit(line)
        self.changed.emit()

    def answer(self, entry: str, value: str) -> None:
        """Something was typed or chosen."""
        ask = self.ask
        if ask is None or self._card is None or (ask.has(entry) and ask.said(entry) == value):
            return
        self.ask = ask.with_answer(entry, value)
        if dependent := _DEPENDENT.get((ask.deed, entry)):
            self.ask = self.ask.with_answer(dependent, "")
        self._look_up(self.ask, entry)
        self.changed.emit()

    def _step(self, steps: int) -> None:
        """An arrow: the next record to merge with, or the one before."""
        if self.ask is not None and self._card is not None and self.ask.deed == actions.MERGE:
            self.ask = stepped(self.ask, self._card, steps)
            self.changed.emit()

    def _look_up(self, ask: Ask, entry: str) -> None:
        """Read what an answer leads to."""
        value, guest = ask.said(entry), self._card.guest.id if self._card else ""
        if found := looked_up(ask, entry, value, guest):
            what, work = found
            self._office.do(self, work, self._offer(entry, value, what))

    def _choose_printer(self, offered: Offer) -> None:
        ready, preview = offered
        if not ready:
            self._office.tell("front.print.none", STOP)
            return
        ask = Ask(actions.PRINT, printers=ready, preview=preview)
        self._set(ask.with_answer("printer", ready[0].printer.id))

    def _offer(self, entry: str, value: str, what: str) -> Callable[[Any], None]:
        """Takes what was read for an answer, unless another was given since."""

        def know(found: Any) -> None:
            if self.ask is not None and self.ask.said(entry) == value:
                self.ask = replace(self.ask, **{what: found})
                self.changed.emit()

        return know

    def _set(self, ask: Ask | None) -> None:
        before, self.ask = self.ask, ask
        if ask is not None and (before is None or before.deed != ask.deed):
            self.changed.emit()
            self.asked.emit()
        elif ask is None and before is not None:
            self.hold(on=False)
            self.changed.emit()
            self.answered.emit()
