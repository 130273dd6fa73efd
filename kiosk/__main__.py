"""Entry point of the command line: the kiosk starts without loading other commands."""

from __future__ import annotations

import os
import sys

from kiosk import process


def main() -> None:
    """Run the command line; whatever goes wrong ends in a sentence and an exit code."""
    _protect_process()
    for stream in (sys.stdout, sys.stderr):
        # Names hold letters that an old terminal cannot show.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # streams of text
    try:
        sys.exit(_run())
    except Exception as error:  # noqa: BLE001 - nobody is shown a traceback
        from kiosk.cli.terminal import report_exception

        sys.exit(report_exception(error))


def _protect_process() -> None:
    """Keep personal data out of dumps, lists of processes and files that others can read."""
    process.forbid_dumps()
    process.hide_arguments(sys.argv)
    os.umask(0o077)  # what is written here is about people: for its owner alone


def _run() -> int | None:
    """Run the command that the arguments name. Returns its exit code."""
    from kiosk.logs import note_uncaught

    # Of exceptions that Qt reports from its event loop.
    sys.excepthook = note_uncaught
    _take_language()
    if sys.argv[1:3] == ["run", "attendee"]:
        from kiosk.cli.fast_start import run_attendee_command

        return run_attendee_command(sys.argv[3:])
    if sys.argv[1:] == ["start", "attendee"]:
        from kiosk.cli.fast_start import start_attendee

        if (ended := start_attendee()) is not None:
            return ended
    from kiosk.cli.commands import app
    from kiosk.cli.help.texts import command_in
    from kiosk.cli.terminal import texts

    code: int | None = command_in(app, texts())(standalone_mode=False)
    return code


def _take_language() -> None:
    """Take `--language ko` or `--language=ko` before the command, as KIOSK_LANGUAGE does."""
    option, equals, value = (sys.argv[1] if len(sys.argv) > 1 else "").partition("=")
    if option != "--language":
        return
    given = value if equals else next(iter(sys.argv[2:3]), "")
    if given in ("ko", "en"):  # else the command line refuses it
        os.environ["KIOSK_LANGUAGE"] = given
        del sys.argv[1 : 2 if equals else 3]


if __name__ == "__main__":
    main()
