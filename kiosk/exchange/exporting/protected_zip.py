"""ZIP files whose contents are encrypted with a password: AES-256, as WinZip defined it (AE-2).

7-Zip, WinZip, Keka, bsdtar and the file managers of Linux open them; the Explorer of Windows does
not. The names of the files in them are readable without the password.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import temporary_folder_beside, write_atomically

SHORTEST, LONGEST = 10, 99
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made there is for its owner alone


def password_problem(password: str) -> Sentence | None:
    """Why a text cannot protect a ZIP; None if it can.

    Only characters that every program writes as the same bytes are allowed.
    """
    if not password:
        return Sentence("refused.password.none")
    if not (password.isascii() and password.isprintable()) or password != password.strip():
        return Sentence("refused.password.signs")
    if len(password) < SHORTEST:
        return Sentence("refused.password.short", {"least": SHORTEST})
    if len(password) > LONGEST:
        return Sentence("refused.password.long", {"most": LONGEST})
    return None


@contextmanager
def unencrypted_folder() -> Iterator[Path]:
    """A folder for what is to be encrypted: in memory where the system has such a folder.

    It is never beside the target, which may be a stick that is given away, and is removed at the
    end.
    """
    in_memory = _IN_MEMORY.is_dir() and os.access(_IN_MEMORY, os.W_OK)
    parent = _IN_MEMORY if in_memory else Path(tempfile.gettempdir())
    with temporary_folder_beside(parent / "export") as folder:
        yield Path(folder)


def write_protected(path: Path, folder: Path, files: Iterable[Path], password: str) -> None:
    """Write files of a folder to an encrypted ZIP, atomically. Raises OSError."""
    from pyzipper import WZ_AES, ZIP_DEFLATED, AESZipFile

    with (
        write_atomically(path) as making,
        AESZipFile(making, "w", compression=ZIP_DEFLATED, encryption=WZ_AES) as archive,
    ):
        archive.setpassword(password.encode("ascii"))
        for file in files:
            archive.write(file, file.relative_to(folder).as_posix())
