"""One person at the desk: their card, what is asked about them, and what is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.records.permissions import Actor, Right
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import INFO, WARN, DeskAction
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.parts.update_batch import InputCache
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.card_news import news_of
from kiosk.ui.desk.person.command_builder import order_of
from kiosk.ui.desk.person.commands import UNMERGE, Command, CommandResult, do
from kiosk.ui.desk.person.derive import PersonProps, person
from kiosk.ui.desk.person.drafts import DISCARD
from kiosk.ui.desk.person.form_controller import Questions
from kiosk.ui.desk.person.form_state import Ask
from kiosk.ui.desk.person.forms import needs_asking, tells_apart_first
from kiosk.ui.desk.person.messages import SECOND_LOOK, not_by_enter, told_of
from kiosk.ui.desk.person.rest_period import RestPeriod
from kiosk.ui.desk.person.rows import PersonViewModel
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.person_card import PersonCard

_PASSAGES = frozenset(
    {str(StaffAction.CHECK_IN), str(StaffAction.CHECK_OUT), str(StaffAction.FORCE)}
)


class PersonController(QObject):
    """Opens people and does what staff decide. `changed` at every change of what is shown.

    `asked` says that a question came up, `answered` that it went, `led_to` that the card itself led
    to another person's. While the card is set `aside`,
    since somebody else is looked for, nothing can be done with it.
    """

    changed = Signal()
    asked = Signal()
    answered = Signal()
    led_to = Signal(str)
    closed = Signal()

    def __init__(self, office: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.card: PersonCard | None = None
        self.aside = False
        self.view = PersonViewModel(parent)
        self.questions = Questions(office, parent)
        self._office = office
        self._wanted = ""
        self._shown = InputCache()
        self._told_apart = self._busy = False
        self._rest = RestPeriod(office.around.clock, self)
        self._rest.ended.connect(self.show)
        self.questions.changed.connect(self.show)
        self.questions.asked.connect(self.asked)
        self.questions.answered.connect(self.answered)
        self.questions.decided.connect(self._do)
        self.questions.told_apart.connect(self._go_on_with)
        self.questions.called.connect(self._lead_to)
        self.form.acted.connect(self.act)

    @property
    def form(self) -> FormViewModel:
        return self.questions.form

    @property
    def holding(self) -> bool:
        return self.questions.holding

    @property
    def is_asking(self) -> bool:
        return self.questions.ask is not None

    @property
    def is_open(self) -> bool:
        """Whether somebody's card is shown, or on its way."""
        return bool(self._wanted)

    def open(self, guest: str, *, certain: bool = False) -> None:
        """Show a person's card; `certain` says that their own code was read."""
        if guest != self._wanted:
            self._office.turn_to()
            self.questions.drop()
            self.card, self._told_apart = None, False
        self._told_apart = self._told_apart or certain
        self._wanted = guest
        self.changed.emit()
        self.refresh()

    def close(self) -> None:
        """Show nobody."""
        if self._wanted:
            self._office.turn_to()
        self.questions.drop()
        self._wanted, self.card = "", None
        self.show()
        self.closed.emit()

    def refresh(self) -> None:
        """Read the card again, once at the end of the event that is handled."""
        self._office.updates.request(self._read)

    def _read(self) -> None:
        wanted, office = self._wanted, self._office
        if wanted and office.actor is not None:
            now, checkpoint = office.now(), office.checkpoint()
            office.do(
                self,
                lambda store: person_card.card(store, wanted, now, checkpoint),
                lambda card: self._know(wanted, card),
            )

    def tick(self) -> None:
        """A second went by."""
        self._rest.tick()

    def show(self) -> None:
        """Derive the card and the form again from what changed.

        While a card is read, the one before stands.
        """
        actor = self._office.actor
        if actor is None or not self._wanted:
            if self._shown.update(None):
                self.view.show(PersonProps())
            self.questions.clear()
        elif self.card is not None:
            self._show_card(self.card, actor)
            self.questions.show(self.card, actor)
        else:
            self.questions.clear()
        self.changed.emit()

    def _show_card(self, card: PersonCard, actor: Actor) -> None:
        office, resting = self._office, self._rest.covers(card.guest.id)
        drafts = self.questions.drafts(self._wanted)
        if self._shown.update(card, actor, resting, drafts, office.wording):
            self.view.show(person(card, actor, office.speech, resting=resting, drafts=drafts))

    def keys(self) -> tuple[DeskAction, ...]:
        """What keys do now, beside those that stand on buttons."""
        if self.is_asking:
            form = self.form.props
            return tuple(one for one in (form.submit, form.cancel) if one.key and one.enabled)
        first = self.view.props.primary
        return (first,) if first.key and first.enabled else ()

    def press(self, key: str) -> bool:
        """A key; whether it meant something here."""
        if self.card is None or self.aside:
            return False
        if self.is_asking:
            if not self._busy:
                self.questions.press(key)
            return True
        if key == key_names.ENTER:
            self._press_enter()
            return True
        offered = (self.view.props.primary, *self.view.props.deeds)
        wanted = next((one for one in offered if one.key and one.key == key), None)
        if wanted is not None:
            self.act(wanted.id)
        return wanted is not None

    def release(self, key: str) -> None:
        """A key came up."""
        if key == key_names.ENTER:
            self.questions.hold(on=False)

    def act(self, deed: str) -> None:
        """A button was pressed, of the card or of what is asked."""
        with self._office.updates.open():
            self._act(deed)

    def _act(self, deed: str) -> None:
        if self.card is None or self._busy or self.aside:
            return
        offered = (self.view.props.primary, *self.view.props.deeds)
        if deed == "cancel":
            self.questions.drop()
        elif deed == "submit":
            self.questions.submit()
        elif deed.startswith("line:"):
            self._act_on_line(deed.removeprefix("line:"))
        elif any(one.id == deed and one.enabled for one in offered):
            self._begin(deed)
        self.show()

    def _press_enter(self) -> None:
        """Enter admits or goes on to the next person; anything else has a key of its own."""
        first = self.view.props.primary
        if first.key == "Enter":
            self.act(first.id)
        elif not self._busy:
            self._office.heard.emit(SECOND_LOOK)
            self._office.tell(not_by_enter(self.view.props), WARN)

    def _begin(self, deed: str) -> None:
        card, actor = self.card, self._office.actor
        if card is None or actor is None:
            return
        if deed == actions.NEXT:
            self.close()
        elif card.namesakes and not self._told_apart and tells_apart_first(deed):
            self.questions.tell_apart(deed, card, actor)
        elif needs_asking(deed):
            self.questions.begin(deed, card, actor)
        else:
            self._do(Ask(deed))

    def _act_on_line(self, line: str) -> None:
        word, _, rest = line.partition(":")
        if self.is_asking:
            self.questions.act_on_line(line)
        elif word == UNMERGE:
            self._do(Ask(UNMERGE), rest)
        elif word == DISCARD:
            self.questions.discard(self._wanted, rest)
        else:
            self._lead_to(line)

    def _lead_to(self, guest: str) -> None:
        self.led_to.emit(guest)
        self.open(guest)

    def _go_on_with(self, guest: str, deed: str) -> None:
        """Of several of one name it is this one: do it, or look at the other's card first."""
        if guest != self._wanted:
            self._lead_to(guest)
            self._told_apart = True
            return
        self._told_apart = True
        self._begin(deed)

    def _do(self, ask: Ask, item: str = "") -> None:
        card, actor = self.card, self._office.actor
        if card is None or actor is None or self._busy:
            return
        order = order_of(ask, card, actor, self._office, item)
        self._busy = True
        done = partial(self._done, order, card, self._wanted)
        self._office.write(self, lambda store: do(store, order), done, self._fail)

    def _done(self, order: Command, card: PersonCard, wanted: str, told: CommandResult) -> None:
        """What was decided of the card that was `wanted` then is done, or was not."""
        self._busy = False
        self.questions.hold(on=False)
        if told.sound:
            self._office.heard.emit(told.sound)
        # A merge may already have put the other record in the place of the one that was shown.
        is_shown = wanted == self._wanted
        if not told.problem:
            self.questions.discard(order.guest, order.deed)
            if order.deed in _PASSAGES:
                self._rest.start(order.guest)
        if not is_shown or self.questions.finish(told):
            self._tell(card, told)
        self.show()

    def _tell(self, card: PersonCard, told: CommandResult) -> None:
        office = self._office
        name = office.speech.name(told.guest or card.guest)
        undo = told.undoable and office.may(Right.UNDO)
        office.tell(told_of(told, name, can_undo=undo), told.tone)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.questions.hold(on=False)
        self._office.fail(error)

    def _know(self, wanted: str, card: PersonCard | None) -> None:
        if wanted != self._wanted:
            return
        news = news_of(self.card, card, self._office.actor, self._office.speech)
        self.card = card
        if card is None:
            self._wanted = ""
            self.questions.drop()
        self.show()
        if news is not None:
            self._office.tell_beside(news, INFO)
