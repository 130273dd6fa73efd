"""State and services that all pages share: the actor, language, notices, access to the store."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from kiosk.domain.records.entities import Event, Programme
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.desk_environment import DeskEnvironment, StoreWorker
from kiosk.ui.desk.parts.desk_printing import DeskPrinting
from kiosk.ui.desk.parts.device_choices import DeviceChoices
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, STOP, Notice
from kiosk.ui.desk.parts.update_batch import UpdateBatch
from kiosk.ui.desk.parts.words.countries import country_in
from kiosk.ui.shared.localizer import Localizer

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.store.errors import StoreError

T = TypeVar("T")

_RETRY_INTERVAL = 2.0
"""Seconds between two attempts to use a store that failed."""
_NOTICE_DURATION = 6.0  # seconds for which a notice is shown

_log = logging.getLogger(__name__)


class DeskContext(QObject):
    """State and services that the pages share; belongs to the GUI thread.

    Changes: `store_changed` when any device wrote, `actor_changed` when the desk was locked or
    unlocked, `fault_changed` when the store failed or works again, `opening_failed` carries why.

    Requests: `guest_requested` to open the card of a guest id, `matches_requested` the list of who
    match a text, `list_export_requested` the export of `ListedGuests`, `page_requested` a page by
    its name, `sound_requested` to play a sound, `closing` to end long work.

    Input: `search_text_changed` carries the text of the search field, `search_submitted` that Enter
    was pressed in it, `search_focus_changed` whether it has the focus, `code_scanned` the text of
    a code, `files_dropped` the URLs of files dropped on the window.
    """

    store_changed = Signal()
    actor_changed = Signal()
    language_changed = Signal()
    notice_changed = Signal()
    fault_changed = Signal()
    guest_requested = Signal(str)
    matches_requested = Signal(str)
    page_requested = Signal(str)
    delegation_requested = Signal(str)
    list_export_requested = Signal(object)
    sound_requested = Signal(str)
    search_text_changed = Signal(str)
    search_submitted = Signal()
    search_focus_changed = Signal(bool)
    search_clear_requested = Signal()
    opening_failed = Signal(object)
    closing = Signal()
    code_scanned = Signal(object)
    files_dropped = Signal(list)

    def __init__(self, environment: DeskEnvironment) -> None:
        super().__init__()
        self.environment = environment
        self.updates = UpdateBatch()
        self.choices = DeviceChoices(environment.checkpoint)
        self.programme = Programme(Event())
        self.actor: Actor | None = None
        self.language = environment.language
        self.notice = Notice()
        self.notified_at = 0.0
        self._last_sentence = ""
        self.search_focused = False
        self.return_page = ""  # the page to open again once the search and the card are closed
        self.fault: Sentence | None = None
        self.is_open = False
        self.printing = DeskPrinting(self)
        self._polling = False
        self._polled_at = 0.0

    @property
    def localizer(self) -> Localizer:
        """Formats texts in the desk's language and times in the event's time zone."""
        zone = ZoneInfo(self.programme.event.timezone)
        return Localizer(self.environment.texts[self.language], self.now().astimezone(zone))

    @property
    def formatter(self) -> GuestFormatter:
        """Formats guests and their data in the desk's language."""
        return GuestFormatter(
            self.localizer, self.programme, country_in(self.programme.event, self.language)
        )

    @property
    def wording(self) -> tuple[object, ...]:
        """The inputs of `formatter`: while they are equal, it gives equal texts."""
        return self.language, self.programme, self.localizer.now.date()

    def now(self) -> datetime:
        return self.environment.wall()

    def checkpoint(self) -> str:
        """Id of the checkpoint at which this desk checks in, empty if the event has none."""
        return self.choices.checkpoint(self.programme.checkpoints)

    def say(self, sentence: Sentence | str, /, **values: object) -> str:
        """A message in the desk's language."""
        return self.environment.texts[self.language].say(sentence, **values)

    def may(self, right: Right) -> bool:
        """Whether the staff member at work has a right; false while the desk is locked."""
        return self.actor is not None and may(self.actor.role, right)

    def set_actor(self, actor: Actor | None) -> None:
        """Unlock for a staff member, or lock with None."""
        self.actor = actor
        self.actor_changed.emit()

    def set_language(self, language: str) -> None:
        """Change the desk's language, `ko` or `en`."""
        self.language = language
        self.language_changed.emit()

    def notify(self, sentence: Sentence | str, tone: str = OK, /, **values: object) -> None:
        """Show a notice in the footer; it replaces the previous one."""
        self._last_sentence = self.say(sentence, **values)
        self.notice = Notice(self._last_sentence, tone)
        self.notified_at = self.environment.clock()
        self.notice_changed.emit()

    def append_notice(self, sentence: Sentence | str, tone: str = OK, /, **values: object) -> None:
        """Append to the last notice if it is still shown, and keep its tone; else as `notify`."""
        before, last = self.notice, self._last_sentence
        self.notify(sentence, before.tone if before.text else tone, **values)
        if before.text:
            self.notice = Notice(f"{last}{DOT}{self.notice.text}", before.tone)
            self.notice_changed.emit()

    def clear_old_notice(self) -> None:
        """Remove a notice that was shown for long enough; a store fault stays."""
        is_old = self.environment.clock() - self.notified_at >= _NOTICE_DURATION
        if self.notice.text and not self.fault and is_old:
            self.clear_notice()

    def clear_notice(self) -> None:
        """Remove the notice."""
        self.notice = Notice()
        self.notice_changed.emit()

    def clear_guest_notice(self) -> None:
        """Remove the notice since another guest is shown; a store fault stays."""
        if self.notice.text and self.fault is None:
            self.clear_notice()

    def run(
        self,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` with the store on the quick worker, then `done` on the GUI thread.

        An exception goes to `failed`, by default to `report_error`. `done` runs in an update batch.
        """
        self.run_on(self.environment.quick, receiver, work, done, failed or self.report_error)

    def write(
        self,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `run`, for work that writes: emits `store_changed` after `done` if anything changed.

        So a page need not read again after its own write, and `poll_changes` does not report the
        same write a second time.
        """

        def finish(result: tuple[T, Programme | StoreError | None]) -> None:
            outcome, change = result
            if isinstance(change, Programme):
                self.programme = change
            done(outcome)
            if isinstance(change, Programme):
                self.store_changed.emit()
            elif change is not None:
                self.report_error(change)

        work_then_poll = partial(_work_then_poll, work)
        quick = self.environment.quick
        self.run_on(quick, receiver, work_then_poll, finish, failed or self.report_error)

    def run_slow(
        self,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `run`, on the slow worker: a dashboard, an import, an export. Typing never waits."""
        self.run_on(self.environment.slow, receiver, work, done, failed or self.report_error)

    def poll_changes(self) -> None:
        """Check whether any device wrote; called every 100 ms, and waits 2 s after a failure."""
        now = self.environment.clock()
        if self._polling or (self.fault and now - self._polled_at < _RETRY_INTERVAL):
            return
        self._polling, self._polled_at = True, now
        work = _recover if self.fault else _changed_programme
        self.run_on(self.environment.quick, self, work, self._polled, self._poll_failed)

    def report_error(self, error: Exception) -> None:
        """Log an error and show it as a notice; a store fault stays until the store works again."""
        from kiosk.store.errors import StoreError

        if isinstance(error, StoreError):
            _log.error("store: %s", error)
            self._set_fault(error.sentence)
            self.notify(error.sentence, STOP)
        else:
            _log.error("unexpected", exc_info=error)
            self.notify("desk.unexpected", STOP)

    def run_on(
        self,
        worker: StoreWorker,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """As `run`, on one of the workers of `environment`."""
        done, failed = self.updates.wrap(done), self.updates.wrap(failed)
        worker.jobs.run(receiver, lambda: work(worker.store()), done, failed)

    def _polled(self, programme: Programme | None) -> None:
        self._polling = False
        self.is_open = True
        if self.fault is not None:
            self._set_fault(None)
            self.notify("desk.store.again", INFO)
        if programme is not None:
            self.programme = programme
            self.store_changed.emit()

    def _poll_failed(self, error: Exception) -> None:
        from kiosk.store.errors import StoreError

        self._polling = False
        if not isinstance(error, StoreError) or self.fault is None:
            self.report_error(error)
        else:
            self._set_fault(error.sentence)  # the fault may have changed since the first report
        if not self.is_open:
            self.opening_failed.emit(error)

    def _set_fault(self, fault: Sentence | None) -> None:
        if fault != self.fault:
            self.fault = fault
            self.fault_changed.emit()


def _changed_programme(store: Store) -> Programme | None:
    """The programme if any process wrote since the last call, else None."""
    if not store.changed():
        return None
    store.check_device()
    return store.programme()


def _work_then_poll(
    work: Callable[[Store], T], store: Store
) -> tuple[T, Programme | StoreError | None]:
    """The work's result, and what changed; a fault after the work does not undo its result."""
    from kiosk.store.errors import StoreError

    outcome = work(store)
    try:
        return outcome, _changed_programme(store)
    except StoreError as fault:
        return outcome, fault


def _recover(store: Store) -> Programme:
    store.check_writable()
    return store.programme()
