"""What every page of the desk stands on: who works, in which language, and the way to the store."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from kiosk.domain.names.guest_names import Drawable
from kiosk.domain.records.entities import Event, Programme
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.jobs import Jobs
from kiosk.ui.desk.parts.countries import country_in
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.props import INFO, OK, STOP, Notice
from kiosk.ui.desk.parts.update_batch import UpdateBatch
from kiosk.ui.shared.translator import Localizer

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.store.errors import StoreError

T = TypeVar("T")

_RETRIES_EVERY = 2.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StoreWorker:
    """A worker and the store that it alone uses; `store` may open it, on that worker."""

    jobs: Jobs
    store: Callable[[], Store]


@dataclass(frozen=True, slots=True)
class DeskEnvironment:
    """Where the desk stands. `clock` counts seconds and never goes back; `wall` is aware.

    `quick` is for what a person waits for, `slow` for what takes its time beside that.
    """

    quick: StoreWorker
    slow: StoreWorker
    checkpoint: str
    texts: Mapping[str, Texts]
    clock: Callable[[], float]
    wall: Callable[[], datetime]
    can_draw: Drawable
    language: str = "ko"


class DeskContext(QObject):
    """Belongs to the GUI thread. Pages ask it for everything that is not their own.

    `written` says that somebody wrote to the store, `worked` that the one who works changed,
    `noticed` that there is something to tell, `faltered` that the store's state changed,
    `called` that a guest's card is wanted, `gone_to` that a page is, `heard` names a sound;
    `typed` is what stands in the search field, `entered` that Enter was pressed there, `focused`
    whether it has the keys, `emptied` asks that nothing stand there; `scanned` is a code,
    `dropped` are URLs of files, `unopened` why the store is not open yet.
    """

    written = Signal()
    worked = Signal()
    retold = Signal()
    noticed = Signal()
    faltered = Signal()
    called = Signal(str)
    gone_to = Signal(str)
    heard = Signal(str)
    typed = Signal(str)
    entered = Signal()
    focused = Signal(bool)
    emptied = Signal()
    unopened = Signal(object)
    scanned = Signal(object)
    dropped = Signal(list)

    def __init__(self, around: DeskEnvironment) -> None:
        super().__init__()
        self.around = around
        self.updates = UpdateBatch()
        self.programme = Programme(Event())
        self.actor: Actor | None = None
        self.language = around.language
        self.notice = Notice()
        self.noticed_at = 0.0
        self._told_last = ""
        self.searching = False
        self.fault: Sentence | None = None
        self.is_open = False
        self._asking = False
        self._tried = 0.0

    @property
    def voice(self) -> Localizer:
        """Says sentences in the desk's language, times in the event's zone."""
        zone = ZoneInfo(self.programme.event.timezone)
        return Localizer(self.around.texts[self.language], self.now().astimezone(zone))

    @property
    def speech(self) -> GuestFormatter:
        """The same voice, as it speaks of guests."""
        return GuestFormatter(
            self.voice, self.programme, country_in(self.programme.event, self.language)
        )

    @property
    def wording(self) -> tuple[object, ...]:
        """What `speech` says depends on beside its arguments: equal wordings say the same."""
        return self.language, self.programme, self.voice.now.date()

    def now(self) -> datetime:
        return self.around.wall()

    def checkpoint(self) -> str:
        """Where the desk checks people in: as asked, else `main`, else the event's first."""
        known = self.programme.checkpoints
        wanted = (self.around.checkpoint, "main", *known)
        return next((one for one in wanted if one in known), "")

    def say(self, sentence: Sentence | str, /, **values: object) -> str:
        return self.around.texts[self.language].say(sentence, **values)

    def may(self, right: Right) -> bool:
        """Whether the one who works has a right; nobody has any."""
        return self.actor is not None and may(self.actor.role, right)

    def work_as(self, actor: Actor | None) -> None:
        """Unlock for somebody, or lock."""
        self.actor = actor
        self.worked.emit()

    def speak(self, language: str) -> None:
        """Change the desk's language."""
        self.language = language
        self.retold.emit()

    def tell(self, sentence: Sentence | str, tone: str = OK, /, **values: object) -> None:
        """Show a sentence in the line at the foot for a while."""
        self._told_last = self.say(sentence, **values)
        self.notice = Notice(self._told_last, tone)
        self.noticed_at = self.around.clock()
        self.noticed.emit()

    def tell_beside(self, sentence: Sentence | str, tone: str = OK, /, **values: object) -> None:
        """The same, behind the sentence that was told last if it still stands; its tone stays."""
        before, last = self.notice, self._told_last
        self.tell(sentence, before.tone if before.text else tone, **values)
        if before.text:
            self.notice = Notice(f"{last}{DOT}{self.notice.text}", before.tone)
            self.noticed.emit()

    def still(self) -> None:
        """Take the sentence at the foot away."""
        self.notice = Notice()
        self.noticed.emit()

    def turn_to(self) -> None:
        """Another person is looked at: what was told of the one before goes, a fault stays."""
        if self.notice.text and self.fault is None:
            self.still()

    def do(
        self,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` on the store elsewhere, then `done` here; failures become a sentence."""
        self._run(self.around.quick, receiver, work, done, failed or self.fail)

    def write(
        self,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `do`, for work that writes: `written` follows `done` at once if anything changed.

        Pages need not read again after their own write, and `ask_news` does not report it again.
        """

        def finish(result: tuple[T, Programme | StoreError | None]) -> None:
            outcome, news = result
            if isinstance(news, Programme):
                self.programme = news
            done(outcome)
            if isinstance(news, Programme):
                self.written.emit()
            elif news is not None:
                self.fail(news)

        work_then_look = partial(_work_then_look, work)
        self._run(self.around.quick, receiver, work_then_look, finish, failed or self.fail)

    def do_aside(
        self,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """As `do`, for what takes long: nothing that a person types waits for it."""
        self._run(self.around.slow, receiver, work, done, failed or self.fail)

    def ask_news(self) -> None:
        """Find out whether anybody wrote; called every 100 ms."""
        now = self.around.clock()
        if self._asking or (self.fault and now - self._tried < _RETRIES_EVERY):
            return
        self._asking, self._tried = True, now
        self._run(self.around.quick, self, _recover if self.fault else _news, self._know, self._no)

    def fail(self, error: Exception) -> None:
        """Tell what went wrong; a fault of the store stays until it is over."""
        from kiosk.store.errors import StoreError

        if isinstance(error, StoreError):
            _log.error("store: %s", error)
            self._falter(error.sentence)
            self.tell(error.sentence, STOP)
        else:
            _log.error("unexpected", exc_info=error)
            self.tell("front.unexpected", STOP)

    def _run(
        self,
        lane: StoreWorker,
        receiver: QObject,
        work: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        done, failed = self.updates.wrap(done), self.updates.wrap(failed)
        lane.jobs.run(receiver, lambda: work(lane.store()), done, failed)

    def _know(self, programme: Programme | None) -> None:
        self._asking = False
        self.is_open = True
        if self.fault is not None:
            self._falter(None)
            self.tell("front.store.again", INFO)
        if programme is not None:
            self.programme = programme
            self.written.emit()

    def _no(self, error: Exception) -> None:
        from kiosk.store.errors import StoreError

        self._asking = False
        if not isinstance(error, StoreError) or self.fault is None:
            self.fail(error)
        else:
            self._falter(error.sentence)  # what is wrong now may not be what was wrong at first
        if not self.is_open:
            self.unopened.emit(error)

    def _falter(self, fault: Sentence | None) -> None:
        if fault != self.fault:
            self.fault = fault
            self.faltered.emit()


def _news(store: Store) -> Programme | None:
    return store.programme() if store.changed() else None


def _work_then_look(
    work: Callable[[Store], T], store: Store
) -> tuple[T, Programme | StoreError | None]:
    """The work's result, and what changed; a fault after the work does not undo its result."""
    from kiosk.store.errors import StoreError

    outcome = work(store)
    try:
        return outcome, _news(store)
    except StoreError as fault:
        return outcome, fault


def _recover(store: Store) -> Programme:
    store.check_writable()
    return store.programme()
