"""Settings of every test: no display, no GPU, one language, no settings file of a user."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

import hypothesis
import pytest

from tests.devices.printers.fake_printers import FakeZebra

os.environ |= {
    "LANG": "en_GB.UTF-8",
    "OPENBLAS_NUM_THREADS": "1",  # as in the program; a test may load numpy before it
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "XDG_CONFIG_HOME": os.devnull,
}
for name in ("KIOSK_LANGUAGE", "KIOSK_SETTINGS", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(name, None)

hypothesis.settings.register_profile("kiosk", deadline=None, print_blob=True)
hypothesis.settings.load_profile("kiosk")


@pytest.fixture
def zebra() -> Iterator[FakeZebra]:
    """A label printer on this machine."""
    made = FakeZebra()
    yield made
    made.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Seconds and tests of each folder, the slowest first; those of parallel workers added up."""
    seconds: defaultdict[str, float] = defaultdict(float)
    tests: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport):
                folder = str(PurePosixPath(report.nodeid.partition("::")[0]).parent)
                seconds[folder] += report.duration
                tests[folder] += report.when == "call"
    if len(seconds) > 1:
        terminalreporter.section("seconds and tests by folder")
        for folder, taken in sorted(seconds.items(), key=lambda one: -one[1]):
            terminalreporter.line(f"{taken:8.1f} s {tests[folder]:5d}  {folder}")
