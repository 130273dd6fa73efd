"""Commands of the program, each in a process of its own.

The processes are forked from one that has loaded the program: starting Python and importing take
longer than most commands do.
"""

from __future__ import annotations

import multiprocessing
import os
import runpy
import sys
from collections.abc import Mapping
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryDirectory

_FORKED = multiprocessing.get_context("forkserver")
_FORKED.set_forkserver_preload(["kiosk.cli.commands", "alembic.command", "openpyxl"])
_STREAMS = ("stdin", "stdout", "stderr")
"""In the order of their file descriptors."""


def run_command(
    *words: str | Path,
    given: str = "",
    environment: Mapping[str, str] | None = None,
    ends: int | None = 0,
) -> CompletedProcess[str]:
    """Run `kiosk` with these words and `given` as its input, in the environment of the test.

    The exit code must be `ends`; any will do if that is None.
    """
    arguments = [str(word) for word in words]
    with TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in _STREAMS]
        files[0].write_text(given, "utf-8")
        process = _FORKED.Process(
            target=_run, args=(arguments, dict(environment or os.environ), files)
        )
        process.start()
        process.join()
        code = process.exitcode
        assert code is not None
        process.close()
        _, printed, complained = (file.read_text("utf-8") for file in files)
    assert "Traceback" not in complained, complained
    assert ends in (None, code), printed + complained
    return CompletedProcess(["kiosk", *arguments], code, printed, complained)


def _run(words: list[str], environment: dict[str, str], files: list[Path]) -> None:
    """Be `python -m kiosk`, with these files as the streams."""
    for number, (name, file) in enumerate(zip(_STREAMS, files, strict=True)):
        opened = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        os.dup2(opened, number)
        os.close(opened)
        stream = os.fdopen(number, "w" if number else "r", encoding="utf-8", closefd=False)
        setattr(sys, name, stream)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["kiosk", *words]
    runpy.run_module("kiosk", run_name="__main__")
