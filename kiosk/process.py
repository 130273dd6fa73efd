"""What the system keeps of this process: no dumps of its memory, no codes or names in its lists.

Both are done where the system can (Linux; core dumps on any Unix), and are left out elsewhere.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

# include/uapi/linux/prctl.h
_PR_SET_DUMPABLE = 4
# proc_pid_stat(5): fields 48 and 49, counted from 1, of which the first two hold the name.
_ARGUMENTS_START, _ARGUMENTS_END = 48, 49
_HIDDEN = b"*"
# Commands whose arguments hold codes, names or PINs of people.
_PERSONAL = frozenset({"find", "read", "pass", "erase", "staff", "badges"})


def forbid_dumps() -> None:
    """No core dump, and nobody but root may look into the memory of this process."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def hide_arguments(command: list[str]) -> None:
    """Blank personal arguments in the list of processes; `command` is that of `sys.argv`.

    The names of options stay. Until then the arguments can be read, so personal data
    is better given on standard input.
    """
    if sys.platform != "linux" or not _PERSONAL.intersection(command[1:2]):
        return
    with suppress(OSError, ValueError, IndexError):
        start, end = _arguments()
        written = ctypes.string_at(start, end - start).split(b"\0")
        ctypes.memmove(start, b"\0".join(_hidden(written, len(command) - 2)), end - start)


def _hidden(written: list[bytes], last: int) -> list[bytes]:
    """The same with the `last` arguments blanked; behind the last one stands an empty piece."""
    kept = len(written) - 1 - last
    return [*written[:kept], *map(_blanked, written[kept:])]


def _blanked(argument: bytes) -> bytes:
    name, equals, value = argument.partition(b"=")
    if not name.startswith(b"--"):
        return _HIDDEN * len(argument)
    return name + equals + _HIDDEN * len(value)


def _arguments() -> tuple[int, int]:
    """Where in memory the system reads this process's arguments."""
    stat = Path(f"/proc/{os.getpid()}/stat").read_text("ascii", "replace")
    fields = stat.rpartition(")")[2].split()
    return int(fields[_ARGUMENTS_START - 3]), int(fields[_ARGUMENTS_END - 3])
