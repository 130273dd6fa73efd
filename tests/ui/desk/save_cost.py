"""Counts the calls that saving one correction costs the desk, and the files that they enter.

`python -m tests.ui.desk.save_cost` saves one and prints the figures.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

import kiosk
from tests.ui.desk.demo_desk import SIZES, DemoDesk, _start_action
from tests.ui.desk.demo_store import create_demo_store

_ROOT = str(Path(kiosk.__file__).parent)
# The reads and derivations of a save, by file and function.
STEPS = {
    "correction written": ("usecases/guests/corrections.py", "correct"),
    "card read": ("usecases/guests/person_card.py", "card"),
    "search repeated": ("usecases/guests/search.py", "find"),
    "queue read": ("usecases/checkin/ticket_queue.py", "queue"),
    "card derived": ("ui/desk/person/derive.py", "person"),
    "form derived": ("ui/desk/person/forms/action_forms.py", "form_of"),
    "frame derived": ("ui/desk/shell/frame.py", "frame"),
}


class CallCounter:
    """Counts Python calls into `kiosk` while `watch` runs.

    `calls` counts by file (relative to the package) and function name, `hops` calls whose caller is
    in another file of `kiosk`.
    """

    def __init__(self) -> None:
        self.calls: Counter[tuple[str, str]] = Counter()
        self.hops = 0

    @property
    def files(self) -> int:
        """How many files of `kiosk` were entered."""
        return len({file for file, _ in self.calls})

    def steps(self) -> dict[str, int]:
        """The number of calls of each of `STEPS`."""
        return {step: self.calls[place] for step, place in STEPS.items()}

    def watch(self, action: Callable[[], None]) -> None:
        """Run `do` on this thread and count."""
        sys.setprofile(self._profile)
        try:
            action()
        finally:
            sys.setprofile(None)

    def _profile(self, frame: FrameType, event: str, _: object) -> None:
        path = frame.f_code.co_filename
        if event != "call" or not path.startswith(_ROOT):
            return
        self.calls[(path[len(_ROOT) + 1 :], frame.f_code.co_name)] += 1
        caller = frame.f_back
        while caller is not None and not caller.f_code.co_filename.startswith(_ROOT):
            caller = caller.f_back
        if caller is not None and caller.f_code.co_filename != path:
            self.hops += 1


def save_correction(demo_desk: DemoDesk) -> CallCounter:
    """Correct a guest's organisation, and count from the Enter that saves it.

    The count includes the next poll for changes.
    """
    _start_action("correct", ("organisation_ko", "봄빛대학교"))(demo_desk)
    demo_desk.settle()
    counter = CallCounter()

    def save() -> None:
        QTest.keyClick(demo_desk.window, Qt.Key.Key_Return)
        demo_desk.settle()
        demo_desk.desk.context.poll_changes()
        demo_desk.settle()

    counter.watch(save)
    assert not demo_desk.find.controller.has_form, "the correction was not saved"
    return counter


def main() -> int:
    """Print the figures of one save, and the number of calls of each step."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    application = QGuiApplication.instance() or QGuiApplication([])
    with TemporaryDirectory() as folder:
        path = Path(folder) / "event.db"
        create_demo_store(path)
        demo_desk = DemoDesk(path, SIZES[0])
        demo_desk.unlock()
        counter = save_correction(demo_desk)
        figures = {"files": counter.files, "hops": counter.hops, "calls": counter.calls.total()}
        for name, count in (figures | counter.steps()).items():
            sys.stdout.write(f"{name}: {count}\n")
        demo_desk.close()
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
