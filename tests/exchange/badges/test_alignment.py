"""The alignment page of printers: its rulers are in millimetres."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.exchange.badges.alignment import alignment_page
from kiosk.exchange.badges.layout_files import layouts, read_layout


@pytest.mark.parametrize("name", layouts())
def test_ticks_are_one_millimetre_apart_along_every_edge(name: str) -> None:
    layout = read_layout(name)
    dots = 300 / 25.4
    ink = ~np.asarray(alignment_page(layout, 300, "Entrance"))
    assert ink.shape == (round(layout.height * dots), round(layout.width * dots))
    top = ink[round(1 * dots)]
    starts = np.flatnonzero(top & ~np.roll(top, 1))
    inner = starts[(starts > 5 * dots) & (starts < (layout.width - 5) * dots)]
    assert np.diff(inner) == pytest.approx(dots, abs=1.01)
    between = [mm for mm in range(int(layout.width) + 1) if 5 < mm < layout.width - 5]
    assert len(inner) == pytest.approx(len(between), abs=1)


def test_rulers_are_equal_at_every_edge() -> None:
    ink = ~np.asarray(alignment_page(read_layout("a6"), 300, ""))
    edge = round(2.5 / 25.4 * 300)
    assert ink[edge].sum() == pytest.approx(ink[-edge].sum(), abs=8)
    assert ink[:, edge].sum() == pytest.approx(ink[:, -edge].sum(), abs=8)
