"""Fixtures: label printers on a socket of this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.devices.printers.fake_printers import FakeBrother, FakeEndlessPrinter, FakeSilentPrinter


@pytest.fixture
def brother() -> Iterator[FakeBrother]:
    printer = FakeBrother()
    yield printer
    printer.close()


@pytest.fixture
def silent() -> Iterator[FakeSilentPrinter]:
    printer = FakeSilentPrinter()
    yield printer
    printer.close()


@pytest.fixture
def endless() -> Iterator[FakeEndlessPrinter]:
    printer = FakeEndlessPrinter()
    yield printer
    printer.close()
