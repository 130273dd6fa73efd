"""View model of the screen on which a machine joins an event."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.membership.invitation import Invitation, read_invitation
from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.jobs import Jobs
from kiosk.ui.desk.parts.rows import DeskActionViewModel
from kiosk.ui.joining.props import JoiningProps, JoiningState, derive
from kiosk.ui.shared.props_view_model import PropsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class JoiningViewModel(PropsViewModel[JoiningProps]):
    """Joins the event of a scanned device code, and makes the store.

    `joined` is emitted at the end with the id of the checkpoint at which this kiosk stands.
    """

    blank = JoiningProps()
    nested = (DeskActionViewModel,)
    joined = Signal(str)
    _received = Signal(int, int)

    def __init__(self, path: Path, texts: Mapping[str, Texts], jobs: Jobs) -> None:
        """`path` is that of the new store; `texts` are in the languages of staff."""
        super().__init__()
        self.state = JoiningState()
        self._path, self._texts, self._jobs = path, texts, jobs
        self._received.connect(self._show_progress)
        self._show()

    def read(self, code: ScannedCode) -> None:
        """Join with a scanned code, unless the machine is joining already."""
        if self.state.joining or self.state.checkpoints:
            return
        invitation = read_invitation(code.raw)
        if isinstance(invitation, InvalidInput):
            self._set(JoiningState(problem=invitation.sentence))
            return
        self._set(JoiningState(joining=True))
        self._jobs.run(self, partial(self._join, invitation), self._finished, self._failed)

    @Slot(str)
    def choose(self, checkpoint: str) -> None:
        """Stand at a checkpoint, by its id or by the key of its button."""
        for choice in self.props.choices:
            if checkpoint in (choice.id, choice.key):
                self._settle(choice.id)
                return

    def _settle(self, checkpoint: str) -> None:
        self._jobs.run(self, partial(self._remember, checkpoint), self.joined.emit, self._failed)

    def _remember(self, checkpoint: str) -> str:
        """Keep the checkpoint for the next start; on the worker."""
        from kiosk.store import Store
        from kiosk.store.snapshots.received_snapshot import joined_as, remember_checkpoint

        with closing(Store.open_read_only(self._path)) as store:
            name, _ = store.read(joined_as)
        with closing(Store.open(self._path, name)) as store:
            store.transact(lambda connection: remember_checkpoint(connection, checkpoint))
        return checkpoint

    def _join(self, invitation: Invitation) -> tuple[str, list[Checkpoint]]:
        """The checkpoint that was chosen for this kiosk, and all of the event; on the worker."""
        from kiosk.replication.joining.client import join_event
        from kiosk.store import Store

        own = asyncio.run(join_event(invitation, self._path, self._received.emit))
        with closing(Store.open(self._path, own.name)) as store:
            return own.checkpoint, list(store.programme().checkpoints.values())

    def _finished(self, found: tuple[str, list[Checkpoint]]) -> None:
        checkpoint, checkpoints = found
        only = checkpoints[0].id if len(checkpoints) == 1 else ""
        if checkpoint:
            self.joined.emit(checkpoint)
        elif only:
            self._settle(only)
        elif checkpoints:
            self._set(JoiningState(checkpoints=checkpoints))
        else:
            self._set(JoiningState(problem=Sentence("joining.no_checkpoint")))

    def _failed(self, error: Exception) -> None:
        sentence = getattr(error, "sentence", None)
        if not isinstance(sentence, Sentence):
            sentence = Sentence("joining.failed", {"path": self._path})
        self._set(JoiningState(problem=sentence))

    def _show_progress(self, done: int, total: int) -> None:
        if self.state.joining:
            self._set(replace(self.state, done=done, total=total))

    def _set(self, state: JoiningState) -> None:
        self.state = state
        self._show()

    def _show(self) -> None:
        self.show(derive(self.state, self._texts))
