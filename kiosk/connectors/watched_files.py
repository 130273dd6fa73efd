"""A list that goes on being edited: a file, or the files of a folder, taken in when saved."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.connectors.system import Check, Reply
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence
from kiosk.store.connectors.systems import Connector, Progress
from kiosk.usecases.connectors.arrivals import Told
from kiosk.usecases.connectors.intake import Received

SYSTEM = "file"
SETTLED_AFTER_S = 3.0
_ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".svg", ".dxf", ".ics", ".xml", ".json")
# What spreadsheet programs put beside an open file.
_LOCKS = ("~$", ".~lock.", ".")


class WatchedFiles:
    """The files of a connector, whose address is the path of a file or of a folder."""

    receive_every_s = 5.0
    clock_offset_s: float | None = None

    def __init__(self, connector: Connector) -> None:
        self._path = Path(connector.address)

    def close(self) -> None:
        """There is nothing to close."""

    def receive(self, progress: Progress, programme: Programme) -> Received:  # noqa: ARG002 - files know no programme
        """The files, where they changed and have been left alone for some seconds since."""
        files = self._files()
        shape = _shape(files)
        is_new = shape != progress.shape and all(map(_is_settled, files))
        return Received(
            list,
            (),
            {},
            {},
            "",
            shape if is_new else progress.shape,
            is_whole=is_new,
            tickets_sheet="",
            describes_event=progress.describes_event,
            files=files if is_new else (),
        )

    def _files(self) -> tuple[Path, ...]:
        """Raises SystemFault where there is no file to read."""
        try:
            found = [self._path]
            if self._path.is_dir():
                found = sorted(filter(_is_list, self._path.iterdir()))
            files = tuple(filter(Path.is_file, found))
        except OSError as error:
            raise SystemFault(FaultKind.MISSING, str(self._path)) from error
        if not files:
            raise SystemFault(FaultKind.MISSING, str(self._path))
        return files

    def tell(self, told: Told) -> Reply:  # noqa: ARG002 - the same for all
        """A file is told nothing: it is somebody else's."""
        return Reply()

    def checks(self) -> list[Check]:
        """Whether the files can be read. Raises SystemFault where there are none."""
        found = [(one, _is_readable(one)) for one in self._files()]
        return [
            Check(Sentence("connect.check.file", {"file": one}), passed=is_readable)
            for one, is_readable in found
        ]


def _is_list(path: Path) -> bool:
    return path.suffix.lower() in _ENDINGS and not path.name.startswith(_LOCKS)


def _is_readable(path: Path) -> bool:
    try:
        with path.open("rb") as opened:
            return bool(opened.read(1))
    except OSError:
        return False


def _is_settled(path: Path) -> bool:
    """Whether a file was left alone for some seconds: one that is being written is not read."""
    try:
        found = path.stat()
    except OSError:
        return False
    return found.st_size > 0 and not 0 <= time.time() - found.st_mtime < SETTLED_AFTER_S


def _shape(files: tuple[Path, ...]) -> str:
    """A digest of names, sizes and times of change."""
    digest = hashlib.sha256()
    for path in files:
        try:
            found = path.stat()
        except OSError as error:
            raise SystemFault(FaultKind.MISSING, str(path)) from error
        digest.update(f"{path.name}\0{found.st_size}\0{found.st_mtime_ns}\0".encode())
    return digest.hexdigest()
