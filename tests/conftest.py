"""What every test stands on: no display, no GPU, one language, nobody's settings."""

from __future__ import annotations

import os
from collections.abc import Iterator

import hypothesis
import pytest

from tests.devices.printers.fake_printers import FakeZebra

os.environ |= {
    "LANG": "en_GB.UTF-8",
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
