"""One person at the desk: their card, what is asked about them, and what is done."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from kiosk.desk import persons
from kiosk.desk.persons import Card
from kiosk.domain.acts import Act
from kiosk.ui.desk import deeds, keyboard
from kiosk.ui.desk.asking import NAMESAKES, Ask, form_of, needs_asking, reason_of
from kiosk.ui.desk.doing import Order, Told, do
from kiosk.ui.desk.office import Office
from kiosk.ui.desk.person import PersonProps, person
from kiosk.ui.desk.person_rows import PersonViewModel
from kiosk.ui.desk.props import NO_FORM, Deed
from kiosk.ui.desk.rows import FormViewModel

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
    def is_open(self) -> bool:
        return bool(self._wanted)

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
            self.view.show(person(self.card, actor, speech))
            self.form.show(form_of(self._ask, self.card, speech) if self._ask else NO_FORM)
        self.changed.emit()

    def keys(self) -> tuple[Deed, ...]:
        """What keys do now."""
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
        if key == keyboard.ENTER:
            first = self.view.props.primary
            self.act(first.id) if first.key == "Enter" else self.close()
            return True
        wanted = next((one for one in self.view.props.deeds if one.key == key), None)
        if self.view.props.primary.key == key:
            wanted = self.view.props.primary
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
        match deed:
            case "cancel":
                self._set_ask(None)
            case "submit":
                self._submit()
            case _ if deed.startswith("line:"):
                self._act_on_line(deed.removeprefix("line:"))
            case _ if self._offers(deed):
                self._begin(deed)
        self.show()

    def _offers(self, deed: str) -> bool:
        offered = (self.view.props.primary, *self.view.props.deeds)
        return any(one.id == deed for one in offered)

    def _begin(self, deed: str) -> None:
        if self.card and self.card.namesakes and deed in _CONFIRMED_FIRST and not self._told_apart:
            self._set_ask(Ask(NAMESAKES, (("then", deed),)))
        elif needs_asking(deed):
            self._set_ask(Ask(deed))
        else:
            self._do(deed)

    def _submit(self) -> None:
        ask = self._ask
        if ask is None or not self.form.props.submit.enabled:
            return
        if ask.deed == NAMESAKES:
            self._told_apart = True
            self._set_ask(None)
            self._begin(ask.said("then"))
        else:
            self._do(ask.deed)

    def _act_on_line(self, line: str) -> None:
        if self._ask is not None and self._ask.deed == deeds.CODES:
            self._do("revoke", line)
        else:
            self.open(line)

    def _do(self, deed: str, item: str = "") -> None:
        card, actor = self.card, self._office.actor
        if card is None or actor is None:
            return
        ask = self._ask or Ask(deed)
        order = Order(
            deed,
            actor,
            card.guest.id,
            card.checkpoint.id if card.checkpoint else "",
            self._office.now(),
            reason_of(ask, self._office.speech) or ask.said("words"),
            card.undoable if deed == Act.UNDO else item,
            uuid4().hex,
        )
        self._busy = True
        self._office.do(self, lambda store: do(store, order), self._done, self._fail)

    def _done(self, told: Told) -> None:
        self._busy = False
        self._hold(on=False)
        if told.sound:
            self._office.heard.emit(told.sound)
        if told.problem and self._ask is not None:
            self._ask = replace(self._ask, problem=told.sentence, field=told.field)
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
        if self._ask is not None:
            self._ask = self._ask.with_answer(entry, value)
            self.show()

    def _press_asked(self, key: str) -> bool:
        form = self.form.props
        if key == keyboard.ESCAPE:
            self.act("cancel")
            return True
        if key == form.submit.key and form.submit.held:
            self._hold(on=form.submit.enabled)
            return True
        if key == keyboard.ENTER:
            if not form.submit.held:
                self.act("submit")
            return True
        for entry in form.entries:
            for option in entry.options:
                if option.key == key:
                    self._answer(entry.id, option.id)
                    return True
        return False

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
