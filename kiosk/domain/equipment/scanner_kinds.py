"""The kinds of scanners: the one list that settings, scanner factory, messages and screens follow.

The messages of a kind are `devices.scanner.name.<word>` and `devices.scanner.setting.<word>`.
"""

from __future__ import annotations

from enum import Enum, auto

LONGEST_SELECTOR = 200
"""Characters of what follows the colon in an entry of the setting `scanners`."""


class Selector(Enum):
    """Whether an entry of `scanners` says after a colon which device of its kind it means."""

    NONE = auto()
    OPTIONAL = auto()
    REQUIRED = auto()


class ScannerKind(Enum):
    """A kind of scanner.

    `word` names it in the setting `scanners`. One that `reads_at_start` needs no further library
    and no store, so it is read as soon as the window is shown. `is_camera` says that guests hold
    their code in front of it and see its picture.
    """

    WEDGE = "wedge", Selector.NONE, True, False
    EVDEV = "evdev", Selector.REQUIRED, False, False
    SERIAL = "serial", Selector.REQUIRED, False, False
    CAMERA = "camera", Selector.OPTIONAL, False, True

    def __init__(
        self, word: str, selector: Selector, reads_at_start: bool, is_camera: bool
    ) -> None:
        self.word = word
        self.selector = selector
        self.reads_at_start = reads_at_start
        self.is_camera = is_camera

    @property
    def is_presence_known(self) -> bool:
        """Whether the program can tell that a scanner is connected, unlike one that types."""
        return self is not ScannerKind.WEDGE

    def accepts(self, entry: str) -> bool:
        """Whether `entry` of the setting `scanners` is one of this kind, such as `serial:12`."""
        named, colon, which = entry.partition(":")
        if named != self.word:
            return False
        if not colon:
            return self.selector is not Selector.REQUIRED
        return self.selector is not Selector.NONE and 0 < len(which) <= LONGEST_SELECTOR


DEFAULT_SCANNERS = (ScannerKind.WEDGE.word,)
"""The setting `scanners` where nothing is set."""


def kind_of(entry: str) -> ScannerKind | None:
    """The kind of an entry of the setting `scanners`; None where no kind accepts it."""
    return next((kind for kind in ScannerKind if kind.accepts(entry)), None)
