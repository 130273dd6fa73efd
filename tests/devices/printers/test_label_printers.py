"""Brother and Zebra drivers: the printed picture equals the one sent, and status is understood."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from kiosk.devices.printers.brother import Brother
from kiosk.devices.printers.drivers import aligned, driver_for
from kiosk.devices.printers.ipp_printer import IppPrinter
from kiosk.devices.printers.zebra import Zebra
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Ready, Trouble, Troubled
from tests.devices.printers.fake_printers import FakeBrother, FakeZebra
from tests.devices.printers.ipp_printers import wait_for
from tests.devices.printers.label_pages import deadline, is_same, no_sleep, page

# Brother command "various mode", bit 6: cut each label.
CUTS = b"\x1biM\x40"


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize(("per_mm", "dpi"), [(8, 203), (12, 300)])
def test_a_zebra_prints_the_picture_sent(*, counts: bool, per_mm: int, dpi: int) -> None:
    printer = FakeZebra(counts=counts, per_mm=per_mm)
    try:
        driver = Zebra(printer.address, no_sleep)
        assert driver.ready(deadline()) == Ready(dpi)
        sent = page("4x6in", dpi)
        assert driver.print(sent, deadline()) == Printed()
        (label,) = printer.labels
        assert is_same(label, sent.image)
    finally:
        printer.close()


def test_faults_of_a_zebra_are_reported(zebra: FakeZebra) -> None:
    driver = Zebra(zebra.address, no_sleep)
    for flag, trouble in (
        ("paper_out", Trouble.PAPER),
        ("head_open", Trouble.COVER),
        ("paused", Trouble.STOPPED),
    ):
        setattr(zebra, flag, True)
        answer = driver.ready(deadline())
        assert isinstance(answer, Troubled)
        assert answer.trouble is trouble
        setattr(zebra, flag, False)
    assert isinstance(driver.ready(deadline()), Ready)


def test_a_label_is_cancelled_when_a_zebra_runs_out_of_paper(zebra: FakeZebra) -> None:
    driver = Zebra(zebra.address, no_sleep)
    zebra.runs_out_after = 1
    assert driver.print(page("4x6in", 203), deadline()) == Printed()
    answer = driver.print(page("4x6in", 203), deadline())
    assert answer == Troubled(Trouble.PAPER, "paper out")
    assert len(zebra.labels) == 1
    wait_for(lambda: zebra.cancelled)


class FakeIdleBeforePrinting(FakeZebra):
    """Reports idle before it starts to print, then runs out of paper; has no odometer."""

    def __init__(self) -> None:
        self._waits = False
        super().__init__(counts=False)

    def _print(self, _label: str) -> None:
        self._waits = True

    def _status(self) -> bytes:
        status = super()._status()
        self.paper_out = self._waits
        return status


def test_one_idle_status_does_not_count_as_printed() -> None:
    printer = FakeIdleBeforePrinting()
    try:
        answer = Zebra(printer.address, no_sleep).print(page("4x6in", 203), deadline())
    finally:
        printer.close()
    assert answer == Troubled(Trouble.PAPER, "paper out")


@pytest.mark.parametrize(
    ("media", "layout"), [((62, 0), "62x100"), ((62, 100), "62x100"), ((54, 0), "cr80")]
)
def test_a_brother_prints_the_picture_sent(media: tuple[int, int], layout: str) -> None:
    printer = FakeBrother(media)
    try:
        driver = Brother(printer.address)
        assert driver.ready(deadline()) == Ready(300)
        sent = page(layout, 300)
        assert driver.print(sent, deadline()) == Printed()
        assert CUTS in printer.received
        (label,) = printer.labels
        if media[0] == 62:
            height = label.height
            top = (sent.image.height - height) // 2
            expected = sent.image.crop((18, top, 714, top + height))
            assert is_same(label, expected)
        else:
            turned = sent.image.transpose(Image.Transpose.ROTATE_90)
            printed_dots = np.asarray(label) < 128
            sent_dots = np.asarray(turned.convert("L")) < 128
            assert printed_dots.sum() == pytest.approx(sent_dots.sum(), rel=0.08)
            assert label.height == turned.height
    finally:
        printer.close()


@pytest.mark.parametrize(
    ("errors", "trouble"),
    [
        ((0x01, 0), Trouble.PAPER),
        ((0x02, 0), Trouble.PAPER),
        ((0x04, 0), Trouble.JAM),
        ((0, 0x10), Trouble.COVER),
        ((0, 0x01), Trouble.MEDIA),
        ((0, 0x40), Trouble.PAPER),
        ((0, 0x80), Trouble.UNKNOWN),
    ],
)
def test_faults_of_a_brother_are_reported(
    brother: FakeBrother, errors: tuple[int, int], trouble: Trouble
) -> None:
    brother.errors = errors
    answer = Brother(brother.address).ready(deadline())
    assert isinstance(answer, Troubled)
    assert answer.trouble is trouble
    brother.errors = (0, 0)
    brother.fails_with = errors
    failed = Brother(brother.address).print(page("62x100", 300), deadline())
    assert isinstance(failed, Troubled)
    assert failed.trouble is trouble
    assert brother.labels == []


def test_a_brother_without_media_or_with_other_media_prints_nothing(brother: FakeBrother) -> None:
    driver = Brother(brother.address)
    brother.media = (0, 0)
    assert driver.ready(deadline()) == Troubled(Trouble.PAPER, "no media")
    brother.media = (29, 90)
    answer = driver.print(page("62x100", 300), deadline())
    assert answer == Troubled(Trouble.MEDIA, "29 mm")
    brother.media = (62, 29)
    answer = driver.print(page("62x100", 300), deadline())
    assert answer == Troubled(Trouble.MEDIA, "62 mm")
    assert brother.labels == []


def test_each_kind_of_printer_has_its_driver() -> None:
    created = [driver_for(Printer(kind=kind, address="x")) for kind in ("ipp", "brother", "zebra")]
    assert [type(driver) for driver in created] == [IppPrinter, Brother, Zebra]


def test_a_picture_is_moved_by_the_alignment_offsets() -> None:
    image = page("62x100", 300).image
    moved = aligned(image, Printer(shift_x=2.54, shift_y=-1.27), 300)
    assert moved.size == image.size
    assert is_same(moved.crop((30, 0, 732, 1166)), image.crop((0, 15, 702, 1181)))
    assert aligned(image, Printer(), 300) is image
