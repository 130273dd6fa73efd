"""View model of the invitations page; e-mails are sent on a worker that nothing else waits for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal

from kiosk.domain.invitations.file_kinds import LetterForm
from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.texts import GuestTexts
from kiosk.ui.desk.invitations import slow_work
from kiosk.ui.desk.invitations.derive import derive
from kiosk.ui.desk.invitations.outcomes import said_of_run, said_of_set_up, said_of_test
from kiosk.ui.desk.invitations.server_form import PREFIX, SERVER, given_server
from kiosk.ui.desk.invitations.state import FILES, InvitationsState, MailGroup
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.ui.desk.parts.waiting_work import run_waiting
from kiosk.usecases.invitations.mail_pause import MailPause
from kiosk.usecases.invitations.mail_report import MailContext, MailHindrance, MailReport
from kiosk.usecases.invitations.mail_server_setup import MailServerSetUp, set_up_mail_server
from kiosk.usecases.invitations.mailing import DueMail
from kiosk.usecases.invitations.overview import MailOverview, mail_overview
from kiosk.usecases.invitations.uncertain_mails import MailCheck, settle_as

if TYPE_CHECKING:
    from kiosk.usecases.invitations.invitation_files import InvitationsWritten

_READ_AGAIN_SECONDS = 3
_FILTERS = ("series", "attendance", "category")


class InvitationsViewModel(ListPageViewModel):
    """View model of the page. `progressed` carries what is done and the total from the worker."""

    name, view, label, icon = "invitations", "Pages/ListPage.qml", "iv.page", "mail"
    key = "Ctrl+M"
    right = Right.INVITATIONS
    progressed = Signal(str, int, int)

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = InvitationsState(folder=user_documents_path())
        self._pause = MailPause()
        self._is_stale = self._is_reading = False
        self._seconds = 0
        self.progressed.connect(self._show_progress)
        context.closing.connect(self._pause.request)

    def derive_props(self) -> ListPageProps:
        may_set_up = self.context.may(Right.MAIL_SERVER)
        state = replace(self.state, typed=self.typed, may_set_up=may_set_up)
        return derive(state, self.context.formatter)

    def reset(self) -> None:
        if self.state.progress < 0:
            self.state = InvitationsState(folder=self.state.folder)
        super().reset()

    def refresh(self) -> None:
        """Read again soon: at most every few seconds, as every e-mail is a change of the store."""
        self._is_stale = True
        if self.state.overview is None:
            self._read()

    def tick(self) -> None:
        self._seconds += 1
        if self._is_stale and self._seconds >= _READ_AGAIN_SECONDS:
            self._read()

    def opened(self) -> str:
        return self.state.opened

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.state = replace(
                self.state, opened=line, notice=None, problem=None, ticked=frozenset()
            )
            self._forget_server()
            self.show()
        if line in (MailGroup.DUE, FILES, SERVER):
            self.formFocusRequested.emit()

    def toggleItem(self, item: str) -> None:
        guest = item.removeprefix("guest:")
        if guest != item and self.state.is_tickable:
            self.state = replace(self.state, ticked=self.state.ticked ^ {guest})
            self.show()
        elif guest != item:
            self.context.guest_requested.emit(guest)

    def leave(self) -> None:
        self._forget_server()

    def edit(self, entry: str, value: str) -> None:
        if entry.startswith(PREFIX):
            self.state = replace(self.state, problem=None, notice=None)
        super().edit(entry, value)
        if entry in _FILTERS:
            self._read()

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE:
            return self._close()
        for action in (*self.props.actions, self.props.form.other):
            if action.key and action.key.casefold() == key.casefold():
                if action.enabled:
                    self.act(action.id)
                return True  # also a key that does nothing now opens no other page
        return super().press(key)

    def _close(self) -> bool:
        """Show the first group again; False where that is shown, so that the page is left."""
        is_first = self.state.opened in ("", MailGroup.DUE)
        if not is_first:
            self.choose(MailGroup.DUE)
        return not is_first

    def act(self, action: str) -> None:
        actor = self.context.actor
        if action.startswith("series."):
            self.edit("series", action.removeprefix("series."))
        elif action == "pause":
            self._pause.request()
            self.context.notify("iv.pausing", WARN)
        elif actor is None or self.state.progress >= 0:
            return
        elif action == "send" and self.state.overview and self.state.overview.tested:
            self._send(actor)
        elif action == "test":
            self._test(actor, self.typed.get("address", ""))
        elif action == "write":
            self._write()
        elif action == "save_server":
            self._set_up(actor)
        elif action in ("arrived", "not_arrived") and self.state.checked:
            self._check(actor, arrived=action == "arrived")

    def _read(self) -> None:
        if self._is_reading:
            return
        self._is_reading, self._is_stale, self._seconds = True, False, 0
        order = replace(self.state, typed=self.typed).order
        self.context.run_slow(
            self, partial(mail_overview, order=order), self._set_read, self._not_read
        )

    def _set_read(self, overview: MailOverview) -> None:
        self._is_reading = False
        seen = {one.guest.category for one in overview.candidates} - {""}
        categories = tuple(sorted(seen.union(self.state.categories)))
        self.state = replace(self.state, overview=overview, categories=categories)
        self.show()

    def _not_read(self, error: Exception) -> None:
        self._is_reading = False
        self.context.report_error(error)

    def _mail_context(self) -> MailContext:
        return MailContext(
            GuestTexts(), self.context.now, self._pause.wait, progress=self.progressed.emit
        )

    def _begin(self, *, is_writing: bool = False, is_connecting: bool = False) -> None:
        self._pause.reset()
        self.state = replace(
            self.state, progress=0.0, handled=0, notice=None, problem=None,
            is_writing=is_writing, is_connecting=is_connecting,
            total=len(self.state.members(MailGroup.DUE)),
        )  # fmt: skip
        self.show()

    def _send(self, actor: Actor) -> None:
        order, context = replace(self.state, typed=self.typed).order, self._mail_context()
        self._begin()
        run_waiting(
            self.context, self, lambda store: slow_work.send(store, actor, order, context),
            self._sent, self._failed,
        )  # fmt: skip

    def _check(self, actor: Actor, *, arrived: bool) -> None:
        """Record whether uncertain e-mails arrived; what did not is sent again at once."""
        state = replace(self.state, typed=self.typed)
        check = MailCheck(state.checked, arrived, state.series)
        order, context = state.order_of(state.checked), self._mail_context()
        self._begin()
        run_waiting(
            self.context, self, lambda store: settle_as(store, actor, check, order, context),
            self._sent, self._failed,
        )  # fmt: skip

    def _test(self, actor: Actor, address: str) -> None:
        order, context = replace(self.state, typed=self.typed).order, self._mail_context()
        self._begin()
        run_waiting(
            self.context, self, lambda store: slow_work.test(store, actor, order, address, context),
            partial(self._tested, address), self._failed,
        )  # fmt: skip

    def _write(self) -> None:
        folder = Path(self.typed.get("folder", str(self.state.folder))).expanduser()
        form = LetterForm(self.typed.get("form", LetterForm.LETTER))
        author = self.context.actor.staff if self.context.actor else ""
        context = replace(self._mail_context(), author=author)
        write = partial(slow_work.write, say=self.context.say, context=context)
        self._begin(is_writing=True)
        work = partial(write, folder=folder, form=form)
        self.context.run_slow(self, work, self._written, self._failed)

    def _sent(self, outcome: int | MailReport | MailHindrance | NotAllowed) -> None:
        self.state = replace(self.state, ticked=frozenset())
        self._end(*said_of_run(outcome))

    def _tested(self, address: str, outcome: list[DueMail] | MailHindrance | NotAllowed) -> None:
        self._end(*said_of_test(outcome, address))

    def _written(self, written: InvitationsWritten) -> None:
        values = {"n": written.invited, "table": written.table}
        self._end(Sentence("invitations.done", values), OK)

    def _set_up(self, actor: Actor) -> None:
        """Keep the mail server of the form, and try it."""
        known = self.state.overview.settings if self.state.overview else None
        given = given_server(self.typed, known)
        self._begin(is_connecting=True)
        run_waiting(
            self.context, self, lambda store: set_up_mail_server(store, actor, given),
            self._server_kept, self._failed,
        )  # fmt: skip

    def _server_kept(self, outcome: MailServerSetUp | InvalidInput | NotAllowed) -> None:
        match outcome:
            case MailServerSetUp():
                self._forget_server()
                self._end(*said_of_set_up(outcome))
            case InvalidInput():
                self.state = replace(self.state, problem=outcome)
                self._end(outcome.sentence, WARN)
            case NotAllowed():
                self._end(Sentence("desk.not_allowed"), WARN)
            case _:
                assert_never(outcome)

    def _forget_server(self) -> None:
        """Forget what was typed about the mail server, above all its password."""
        kept = {name: text for name, text in self.typed.items() if not name.startswith(PREFIX)}
        self.typed = kept

    def _end(self, said: Sentence, tone: str) -> None:
        self.state = replace(self.state, progress=-1.0, notice=said)
        self.context.notify(said, tone)
        self.show()
        self._read()

    def _failed(self, error: Exception) -> None:
        self.state = replace(self.state, progress=-1.0)
        if isinstance(error, OSError):
            self.refuse("d11.unwritten")
        else:
            self.context.report_error(error)
        self.show()
        self._read()

    def _show_progress(self, _: str, done: int, of: int) -> None:
        if self.state.progress >= 0:
            share = done / of if of else 0.0
            self.state = replace(self.state, progress=share, handled=done, total=of)
            self.show()
