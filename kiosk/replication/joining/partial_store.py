"""What a device that joins has received so far, in two files beside its future store.

`<store>.joining` holds its private key and the code that it uses; both files are for their owner
only, and go once the store is there, or the code is refused for good. After a cut, or a restart,
the device goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import signing

_SUFFIX = ".joining"
_PRIVATE = 0o600


@dataclass
class PartialStore:
    """The part of a snapshot that was received; `digest` is that of the whole, in hex."""

    path: Path
    secret: bytes = field(repr=False)
    seed: bytes = field(repr=False)
    digest: str = ""

    @property
    def content(self) -> Path:
        """The file with what was received."""
        return _beside(self.path, _SUFFIX + ".part")

    @property
    def size(self) -> int:
        """How many bytes were received."""
        return self.content.stat().st_size if self.content.exists() else 0

    def expect(self, digest: str) -> None:
        """Go on with the snapshot of that digest, from its start if it is another one."""
        if digest != self.digest:
            self.discard()
            self.digest = digest
            self.save()

    def append(self, piece: bytes) -> None:
        """Add a piece behind what was received."""
        file = os.open(self.content, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
        with os.fdopen(file, "ab") as content:
            content.write(piece)

    def is_whole(self) -> bool:
        """Whether the file is the expected snapshot."""
        if not self.content.exists():
            return False
        with self.content.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == self.digest

    def discard(self) -> None:
        """Forget what was received."""
        for end in ("", "-wal", "-shm", "-journal"):
            _beside(self.content, end).unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove both files."""
        self.discard()
        _beside(self.path, _SUFFIX).unlink(missing_ok=True)

    def save(self) -> None:
        """Write the key, the code and the digest. Raises OSError."""
        values = {"secret": self.secret.hex(), "seed": self.seed.hex(), "digest": self.digest}
        path = _beside(self.path, _SUFFIX)
        new = _beside(path, ".new")
        file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE)
        with os.fdopen(file, "w", encoding="utf-8") as text:
            json.dump(values, text)
        new.replace(path)


def open_partial(path: Path, secret: bytes) -> PartialStore:
    """What was received with that code, or a new key and nothing. Raises OSError."""
    with suppress(FileNotFoundError, ValueError, TypeError, KeyError):
        values = json.loads(_beside(path, _SUFFIX).read_text(encoding="utf-8"))
        if bytes.fromhex(values["secret"]) == secret:
            return PartialStore(path, secret, bytes.fromhex(values["seed"]), str(values["digest"]))
    partial = PartialStore(path, secret, signing.new_seed())
    partial.remove()
    partial.save()
    return partial


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
