"""The command line's door: the guests' face opens at once, every other command behind it."""

from __future__ import annotations

import os
import sys

from kiosk import process


def main() -> None:
    """Run the command line; whatever goes wrong ends in a sentence and an exit code."""
    process.forbid_dumps()
    process.hide_arguments(sys.argv)
    os.umask(0o077)  # what is written here is about people: for its owner alone
    for stream in (sys.stdout, sys.stderr):
        # Names hold letters that an old terminal cannot show.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # streams of text
    try:
        from kiosk.logs import note_uncaught

        # Of exceptions that Qt reports from its event loop.
        sys.excepthook = note_uncaught
        if sys.argv[1:3] == ["run", "attendee"]:
            from kiosk.cli.fast_start import run_attendee_command

            sys.exit(run_attendee_command(sys.argv[3:]))
        from kiosk.cli.commands import app

        sys.exit(app(standalone_mode=False))
    except Exception as error:  # noqa: BLE001 - the last net: nobody is shown a traceback
        from kiosk.cli.terminal import report_exception

        sys.exit(report_exception(error))


if __name__ == "__main__":
    main()
