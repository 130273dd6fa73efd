"""Content of scan mode as frozen dataclasses."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.desk.parts.props import PLAIN, DeskAction, LineProps


@dataclass(frozen=True, slots=True)
class ScanResultProps:
    """The last scan, large: `tone` is ok where the guest passed, warn where staff must decide.

    Without a `headline` no scan is shown, only `prompt`. `seats` are the guest's tables by round,
    `notes` what is missing and what staff must know. `decide` is the label of the key that opens
    the card, empty where nobody has to decide.
    """

    tone: str = PLAIN
    icon: str = "scan"
    prompt: str = ""
    headline: str = ""
    name: str = ""
    other_name: str = ""
    place: str = ""
    reason: str = ""
    decide: str = ""
    seats: tuple[LineProps, ...] = ()
    notes: tuple[LineProps, ...] = ()


NO_RESULT = ScanResultProps()


@dataclass(frozen=True, slots=True)
class ScanModeProps:
    """All that scan mode shows: `recent` are the scans before, `counts` those of the checkpoint.

    `counts_title` says where doors of one session count together, and is empty elsewhere.
    """

    direction: str = ""
    direction_tone: str = PLAIN
    checkpoint: str = ""
    scanner: str = ""
    recent_title: str = ""
    result: ScanResultProps = NO_RESULT
    counts_title: str = ""
    counts: tuple[LineProps, ...] = ()
    recent: tuple[LineProps, ...] = ()
    actions: tuple[DeskAction, ...] = ()
