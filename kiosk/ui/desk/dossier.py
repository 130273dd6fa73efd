"""One person at the desk: their card, what is asked about them, and what is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.desk import persons
from kiosk.desk.persons import Card
from kiosk.desk.walkins import categories
from kiosk.domain.acts import Act
from kiosk.domain.texts import Sentence
from kiosk.ui.desk import deeds, keyboard
from kiosk.ui.desk.asked import Ask
from kiosk.ui.desk.asking import NAMESAKES, form_of, needs_asking
from kiosk.ui.desk.correction import changes_of, take_theirs
from kiosk.ui.desk.doing import REVOKE, UNMERGE, Told, do
from kiosk.ui.desk.offering import looked_up, offer_of
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.ordering import order_of
from kiosk.ui.desk.person import PersonProps, person
from kiosk.ui.desk.person_rows import PersonViewModel
from kiosk.ui.desk.props import NO_FORM, STOP, Deed
from kiosk.ui.desk.rows import FormViewModel

if TYPE_CHECKING:
    from kiosk.ui.desk.offering import Offer

_CONFIRMED_FIRST = frozenset({str(Act.CHECK_IN), str(Act.FORCE), str(Act.CONFIRM)})


class Dossier(QObject):
    """Opens people and does what staff decide. `changed` at every change of what is shown.

    `asked` says that a question came up, `answered` that it went.
    """

    changed = Signal()
    asked = Signal()
    answered = Signal()
    closed = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self.card: Card | None = None
        self.holding = False
        self.view = PersonViewModel(parent)
        self.form = FormViewModel(parent)
        self._office = office
        self._wanted = ""
        self._told_apart = False
        self._ask: Ask | None = None
        self._busy = False
        self.form.edited.connect(self._answer)
        self.form.acted.connect(self.act)

    @property
    def is_asking(self) -> bool:
        return self._ask is not None

    def open(self, guest: str, *, certain: bool = False) -> None:
        """Show a person's card; `certain` says that their own code was read."""
        if guest != self._wanted:
            self._set_ask(None)
            self.card, self._told_apart = None, False
        self._told_apart = self._told_apart or certain
        self._wanted = guest
        self.refresh()

    def close(self) -> None:
        """Show nobody."""
        self._wanted, self.card = "", None
        self._set_ask(None)
        self.show()
        self.closed.emit()

    def refresh(self) -> None:
        """Read the card again."""
        wanted, office = self._wanted, self._office
        if wanted and office.actor is not None:
            now, checkpoint = office.now(), office.checkpoint()
            office.do(
                self,
                lambda store: persons.card(store, wanted, now, checkpoint),
                lambda card: self._know(wanted, card),
            )

    def show(self) -> None:
        """Say everything again."""
        actor, speech = self._office.actor, self._office.speech
        if self.card is None or actor is None:
            self.view.show(PersonProps())
            self.form.show(NO_FORM)
        else:
            ask = self._ask
            self.view.show(person(self.card, actor, speech))
            self.form.show(form_of(ask, self.card, actor, speech) if ask else NO_FORM)
        self.changed.emit()

    def keys(self) -> tuple[Deed, ...]:
        """What keys do now, beside those that stand on buttons."""
        if self._ask is not None:
            return (self.form.props.submit, self.form.props.cancel)
        first = self.view.props.primary
        return (first,) if first.key == "Enter" else ()

    def press(self, key: str) -> bool:
        """A key; whether it meant something here."""
        if self.card is None:
            return False
        if self._ask is not None:
            return self._press_asked(key)
        first = self.view.props.primary
        if key == keyboard.ENTER and first.key != "Enter":
            self.close()
            return True
        capped = "Enter" if key == keyboard.ENTER else key
        offered = (first, *self.view.props.deeds)
        wanted = next((one for one in offered if one.key == capped), None)
        if wanted is not None:
            self.act(wanted.id)
        return wanted is not None

    def release(self, key: str) -> None:
        """A key came up."""
        if key == "U":
            self._hold(on=False)

    def act(self, deed: str) -> None:
        """A button was pressed, of the card or of what is asked."""
        if self.card is None or self._busy:
            return
        if deed == "cancel":
            self._set_ask(None)
        elif deed == "submit":
            self._submit()
        elif deed.startswith("line:"):
            self._act_on_line(deed.removeprefix("line:"))
        elif any(one.id == deed for one in (self.view.props.primary, *self.view.props.deeds)):
            self._begin(deed)
        self.show()

    def _begin(self, deed: str) -> None:
        if self.card and self.card.namesakes and deed in _CONFIRMED_FIRST and not self._told_apart:
            self._set_ask(Ask(NAMESAKES, (("then", deed),)))
        elif deed == deeds.PRINT:
            guest = self._wanted
            self._office.do(self, lambda store: offer_of(store, guest), self._choose_printer)
        elif self.card and needs_asking(deed):
            self._set_ask(Ask(deed, seen=self.card.guest))
            if deed == deeds.CORRECT:
                self._office.do(self, categories, self._offer("", "", "categories"))
        else:
            self._do(Ask(deed))

    def _choose_printer(self, offered: Offer) -> None:
        ready, preview = offered
        if not ready:
            self._office.tell("front.print.none", STOP)
            return
        ask = Ask(deeds.PRINT, printers=ready, preview=preview)
        self._set_ask(ask.with_answer("printer", ready[0].printer.id))

    def _submit(self) -> None:
        ask = self._ask
        if ask is None or not self.form.props.submit.enabled:
            return
        if ask.deed == NAMESAKES:
            self._told_apart = True
            self._set_ask(None)
            self._begin(ask.said("then"))
            return
        if ask.deed == deeds.CORRECT:
            _, problems = changes_of(ask, self._office.speech)
            if problems:
                self._ask = replace(ask, problem=Sentence("front.unfit"), problems=problems)
                return
        self._do(ask)

    def _act_on_line(self, line: str) -> None:
        ask = self._ask
        word, _, rest = line.partition(":")
        if ask is None:
            if word == UNMERGE:
                self._do(Ask(UNMERGE), rest)
            else:
                self.open(line)
        elif ask.deed == deeds.CODES:
            self._do(Ask(REVOKE), line)
        elif ask.deed == deeds.CORRECT:
            self._ask = take_theirs(ask, rest, self._office.speech)
        elif ask.deed == deeds.MERGE:
            self._ask = ask.with_answer("record", line)
        else:
            self.open(line)

    def _do(self, ask: Ask, item: str = "") -> None:
        card, actor = self.card, self._office.actor
        if card is None or actor is None:
            return
        order = order_of(ask, card, actor, self._office, item)
        self._busy = True
        self._office.do(self, lambda store: do(store, order), self._done, self._fail)

    def _done(self, told: Told) -> None:
        self._busy = False
        self._hold(on=False)
        if told.sound:
            self._office.heard.emit(told.sound)
        if told.problem and self._ask is not None:
            self._ask = replace(
                self._ask, problem=told.sentence, problems=told.problems, conflict=told.conflict
            )
            if told.conflict is not None:
                self._ask = replace(self._ask, seen=told.conflict.now)
        else:
            self._set_ask(None)
            self._office.tell(told.sentence, told.tone)
        self.refresh()
        self.show()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._hold(on=False)
        self._office.fail(error)

    def _know(self, wanted: str, card: Card | None) -> None:
        if wanted != self._wanted:
            return
        self.card = card
        if card is None:
            self._wanted = ""
            self._set_ask(None)
        self.show()

    def _answer(self, entry: str, value: str) -> None:
        ask = self._ask
        if ask is None or (ask.has(entry) and ask.said(entry) == value):
            return
        self._ask = ask.with_answer(entry, value)
        if (ask.deed, entry) == (deeds.SEAT, "round"):
            self._ask = self._ask.with_answer("table", "")
        if found := looked_up(ask, entry, value, self._wanted):
            what, work = found
            self._office.do(self, work, self._offer(entry, value, what))
        self.show()

    def _offer(self, entry: str, value: str, what: str) -> Callable[[Any], None]:
        """Takes what was read for an answer, unless another was given since."""

        def know(found: Any) -> None:
            if self._ask is not None and self._ask.said(entry) == value:
                self._ask = replace(self._ask, **{what: found})
                self.show()

        return know

    def _press_asked(self, key: str) -> bool:
        form = self.form.props
        if key == keyboard.ESCAPE:
            self.act("cancel")
        elif form.submit.held and key == form.submit.key:
            self._hold(on=form.submit.enabled)
        elif key == keyboard.ENTER:
            if not form.submit.held:
                self.act("submit")
        else:
            choices = ((entry.id, one) for entry in form.entries for one in entry.options)
            chosen = next((pair for pair in choices if pair[1].key == key), None)
            if chosen is None:
                return False
            self._answer(chosen[0], chosen[1].id)
        return True

    def _set_ask(self, ask: Ask | None) -> None:
        before, self._ask = self._ask, ask
        if ask is not None and (before is None or before.deed != ask.deed):
            self.show()
            self.asked.emit()
        elif ask is None and before is not None:
            self._hold(on=False)
            self.show()
            self.answered.emit()

    def _hold(self, *, on: bool) -> None:
        if self.holding != on:
            self.holding = on
            self.changed.emit()
