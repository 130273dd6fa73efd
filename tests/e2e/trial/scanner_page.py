"""The scanner test page in a window of the X server; prints its advice.

Run as `python -m tests.e2e.trial.scanner_page`.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from kiosk.faces.trial import Trial, TrialFace
from kiosk.settings import Settings


def main() -> int:
    """Show the page until the process is ended."""
    application = QGuiApplication([])
    trial = Trial(TrialFace(size=(1280, 800)), Settings())
    trial.finished.connect(application.quit)
    trial.window.frameSwapped.connect(lambda: _print_advice(trial))
    trial.show()
    return application.exec()


def _print_advice(trial: Trial) -> None:
    [row] = trial.view_model.props.rows
    sys.stdout.write(f"{row.sent} | {row.advice or row.state}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
