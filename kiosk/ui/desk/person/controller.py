"""One person at the desk: their card, what is asked about them, and what is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.permissions import Actor, Right
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import INFO, WARN, DeskAction
from kiosk.ui.desk.parts.rows import FormViewModel
from kiosk.ui.desk.parts.update_batch import InputCache
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.card_news import changes_by_others
from kiosk.ui.desk.person.command_builder import command_of
from kiosk.ui.desk.person.command_results import CommandResult, result_message
from kiosk.ui.desk.person.commands import UNMERGE, Command, do
from kiosk.ui.desk.person.derive import PersonProps, enter_hint, person
from kiosk.ui.desk.person.drafts import DISCARD
from kiosk.ui.desk.person.form_controller import FormController
from kiosk.ui.desk.person.form_state import FormState
from kiosk.ui.desk.person.forms import needs_form, needs_namesake_check
from kiosk.ui.desk.person.rest_period import RestPeriod
from kiosk.ui.desk.person.rows import PersonViewModel
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.person_card import PersonCard

_PASSAGES = frozenset(action for action, traits in actions.STAFF_ACTIONS.items() if traits.passage)


class PersonController(QObject):
    """Opens guests' cards and executes what staff decide.

    `changed` at every change of what is shown, `form_opened` and `form_closed` when a form came up
    or went, `guest_opened` when the card led to the card of another guest, `closed` when no card is
    shown any more. While `aside` is set, since staff search for somebody else, no action runs.
    """

    changed = Signal()
    form_opened = Signal()
    form_closed = Signal()
    guest_opened = Signal(str)
    closed = Signal()

    def __init__(self, context: DeskContext, parent: QObject) -> None:
        super().__init__(parent)
        self.card: PersonCard | None = None
        self.aside = False
        self.view = PersonViewModel(parent)
        self.forms = FormController(context, parent)
        self._context = context
        self._wanted = ""
        self._shown = InputCache()
        self._identified = self._busy = False
        self._rest = RestPeriod(context.environment.clock, self)
        self._rest.ended.connect(self.show)
        self.forms.changed.connect(self.show)
        self.forms.form_opened.connect(self.form_opened)
        self.forms.form_closed.connect(self.form_closed)
        self.forms.submitted.connect(self._do)
        self.forms.namesake_chosen.connect(self._go_on_with)
        self.forms.guest_requested.connect(self._lead_to)
        self.form.acted.connect(self.act)

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
        """Whether somebody's card is shown, or on its way."""
        return bool(self._wanted)

    def open(self, guest: str, *, certain: bool = False) -> None:
        """Show a person's card; `certain` says that their own code was read."""
        if guest != self._wanted:
            self._context.clear_guest_notice()
            self.forms.drop()
            self.card, self._identified = None, False
        self._identified = self._identified or certain
        self._wanted = guest
        self.changed.emit()
        self.refresh()

    def close(self) -> None:
        """Show nobody."""
        if self._wanted:
            self._context.clear_guest_notice()
        self.forms.drop()
        self._wanted, self.card = "", None
        self.show()
        self.closed.emit()

    def refresh(self) -> None:
        """Read the card again, once at the end of the event that is handled."""
        self._context.updates.request(self._read)

    def _read(self) -> None:
        wanted, context = self._wanted, self._context
        if wanted and context.actor is not None:
            now, checkpoint = context.now(), context.checkpoint()
            context.run(
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
        actor = self._context.actor
        if actor is None or not self._wanted:
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
        context, resting = self._context, self._rest.covers(card.guest.id)
        drafts = self.forms.drafts(self._wanted)
        if self._shown.update(card, actor, resting, drafts, context.wording):
            self.view.show(person(card, actor, context.formatter, resting=resting, drafts=drafts))

    def keys(self) -> tuple[DeskAction, ...]:
        """What keys do now, beside those that stand on buttons."""
        if self.has_form:
            form = self.form.props
            return tuple(one for one in (form.submit, form.cancel) if one.key and one.enabled)
        first = self.view.props.primary
        return (first,) if first.key and first.enabled else ()

    def press(self, key: str) -> bool:
        """A key; whether it meant something here."""
        if self.card is None or self.aside:
            return False
        if self.has_form:
            if not self._busy:
                self.forms.press(key)
            return True
        if key == key_names.ENTER:
            self._press_enter()
            return True
        offered = (self.view.props.primary, *self.view.props.actions)
        wanted = next((one for one in offered if one.key and one.key == key), None)
        if wanted is not None:
            self.act(wanted.id)
        return wanted is not None

    def release(self, key: str) -> None:
        """A key came up."""
        if key == key_names.ENTER:
            self.forms.hold(on=False)

    def act(self, action: str) -> None:
        """A button was pressed, of the card or of what is asked."""
        with self._context.updates.open():
            self._act(action)

    def _act(self, action: str) -> None:
        if self.card is None or self._busy or self.aside:
            return
        offered = (self.view.props.primary, *self.view.props.actions)
        if action == "cancel":
            self.forms.drop()
        elif action == "submit":
            self.forms.submit()
        elif action.startswith("line:"):
            self._act_on_line(action.removeprefix("line:"))
        elif any(one.id == action and one.enabled for one in offered):
            self._begin(action)
        self.show()

    def _press_enter(self) -> None:
        """Enter admits or goes on to the next person; anything else has a key of its own."""
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
            self._do(FormState(action))

    def _act_on_line(self, line: str) -> None:
        word, _, rest = line.partition(":")
        if self.has_form:
            self.forms.act_on_line(line)
        elif word == UNMERGE:
            self._do(FormState(UNMERGE), rest)
        elif word == DISCARD:
            self.forms.discard(self._wanted, rest)
        else:
            self._lead_to(line)

    def _lead_to(self, guest: str) -> None:
        self.guest_opened.emit(guest)
        self.open(guest)

    def _go_on_with(self, guest: str, action: str) -> None:
        """Of several of one name it is this one: do it, or look at the other's card first."""
        if guest != self._wanted:
            self._lead_to(guest)
            self._identified = True
            return
        self._identified = True
        self._begin(action)

    def _do(self, ask: FormState, item: str = "") -> None:
        card, actor = self.card, self._context.actor
        if card is None or actor is None or self._busy:
            return
        command = command_of(ask, card, actor, self._context, item)
        self._busy = True
        done = partial(self._done, command, card, self._wanted)
        self._context.write(self, lambda store: do(store, command), done, self._fail)

    def _done(self, command: Command, card: PersonCard, wanted: str, told: CommandResult) -> None:
        """What was submitted of the card that was `wanted` then is done, or was not."""
        self._busy = False
        self.forms.hold(on=False)
        if told.sound:
            self._context.sound_requested.emit(told.sound)
        # A merge may already have put the other record in the place of the one that was shown.
        is_shown = wanted == self._wanted
        if not told.problem:
            self.forms.discard(command.guest, command.action)
            if command.action in _PASSAGES:
                self._rest.start(command.guest)
        if not is_shown or self.forms.finish(told):
            self._tell(card, told)
        self.show()

    def _tell(self, card: PersonCard, told: CommandResult) -> None:
        context = self._context
        name = context.formatter.name(told.guest or card.guest)
        undo = told.undoable and context.may(Right.UNDO)
        context.notify(result_message(told, name, can_undo=undo), told.tone)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self.forms.hold(on=False)
        self._context.report_error(error)

    def _know(self, wanted: str, card: PersonCard | None) -> None:
        if wanted != self._wanted:
            return
        news = changes_by_others(self.card, card, self._context.actor, self._context.formatter)
        self.card = card
        if card is None:
            self._wanted = ""
            self.forms.drop()
        self.show()
        if news is not None:
            self._context.notify_also(news, INFO)
