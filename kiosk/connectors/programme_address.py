"""A programme at an address: asked for again and again, and taken in where it has changed."""

from __future__ import annotations

import hashlib
import json
import re
import ssl
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.connectors.faults import FaultKind
from kiosk.connectors.http_client import HttpClient, address_problem
from kiosk.connectors.system import Check, Reply
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence
from kiosk.store.connectors.systems import Connector, Progress
from kiosk.usecases.connectors.arrivals import Told
from kiosk.usecases.connectors.intake import Received

SYSTEM = "programme"
_EVERY_S = 60.0
_LARGEST = 20 << 20
# The headers by which a server says which version it sent, and those that name it to the server.
_VERSIONS = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}


def programme_problem(address: str) -> Sentence | None:
    """Why a programme cannot be at an address; None if it can. Its query may name a language."""
    parts = urlsplit(address)
    whole = address_problem(f"{parts.scheme}://{parts.netloc}")
    is_plain = address.isprintable() and address.isascii() and " " not in address
    if whole is None and is_plain and not parts.fragment:
        return None
    if whole is not None and whole.id == "connect.unencrypted":
        return whole
    return Sentence("connect.programme.address", {"address": address})


class ProgrammeAddress:
    """The programme at the address of a connector, in any format that an import reads."""

    receive_every_s = _EVERY_S

    def __init__(
        self, connector: Connector, *, seconds: float, context: ssl.SSLContext | None = None
    ) -> None:
        parts = urlsplit(connector.address)
        self._http = HttpClient(
            f"{parts.scheme}://{parts.netloc}", {}, seconds=seconds, context=context
        )
        self._target = parts.path + (f"?{parts.query}" if parts.query else "")
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-programme-")
        # The same name for each version: by it the importer knows what it listed before.
        name = re.sub(r"[^\w.-]+", "-", Path(parts.path).name) or "programme"
        self._file = Path(self._folder.name) / f"{connector.name} {name}"

    @property
    def clock_offset_s(self) -> float | None:
        return self._http.clock_offset_s

    def close(self) -> None:
        self._http.close()
        self._folder.cleanup()

    def receive(self, progress: Progress, programme: Programme) -> Received:  # noqa: ARG002 - its rooms are matched by the importer
        """The programme as a file, where it differs from the last one. Raises SystemFault."""
        known = json.loads(progress.cursor or "{}")
        versions = {_VERSIONS[name]: value for name, value in known.items() if name in _VERSIONS}
        answer = self._http.download(self._target, versions, _LARGEST)
        if answer.status == 304:
            return _received(progress.cursor, progress.shape, progress)
        if answer.status != 200:
            raise self._http.fault(FaultKind.NOT_THERE, answer, path=self._target)
        cursor = json.dumps(
            {one: answer.headers[one] for one in _VERSIONS if one in answer.headers}
        )
        shape = hashlib.sha256(answer.content).hexdigest()
        if shape == progress.shape:
            return _received(cursor, shape, progress)
        self._file.write_bytes(answer.content)
        return _received(cursor, shape, progress, self._file)

    def tell(self, told: Told) -> Reply:  # noqa: ARG002 - the same for all
        """A programme is told nothing."""
        return Reply()

    def checks(self) -> list[Check]:
        """Whether the address answers. Raises SystemFault where it cannot be asked."""
        answer = self._http.download(self._target, {}, _LARGEST)
        sentence = Sentence("connect.check.file", {"file": self._target})
        return [Check(sentence, passed=answer.status == 200)]


def _received(cursor: str, shape: str, progress: Progress, *files: Path) -> Received:
    return Received(
        list,
        (),
        {},
        {},
        cursor,
        shape,
        is_whole=bool(files),
        tickets_sheet="",
        describes_event=progress.describes_event,
        files=files,
    )
