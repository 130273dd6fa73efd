"""What became of facts that a store received from another one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class RefusalReason(StrEnum):
    """Why a fact was not taken in, and none behind it in its device's chain.

    `HOLE`: facts before it are missing. `FORK`: it contradicts the stored chain. `ALTERED`: its
    body does not match its digest. `UNSIGNED`: no signature follows. `SIGNATURE`: its signature is
    not by a key of the device. `FORBIDDEN`: the device's role may not write it. `TOO_LARGE`: its
    body is larger than any that this program writes. `MALFORMED`: its body has not the values that
    its kind needs. `SAME_ID`: another fact has its id. `BACKDATED`: its stamp is not after that of
    the fact before it.
    """

    HOLE = "hole"
    FORK = "fork"
    ALTERED = "altered"
    UNSIGNED = "unsigned"
    SIGNATURE = "signature"
    FORBIDDEN = "forbidden"
    TOO_LARGE = "too_large"
    MALFORMED = "malformed"
    SAME_ID = "same_id"
    BACKDATED = "backdated"

    @property
    def is_lasting(self) -> bool:
        """Whether the contradiction stays, even if the chain goes on as it was stored."""
        match self:
            case RefusalReason.FORK:
                return True
            case (
                RefusalReason.HOLE
                | RefusalReason.ALTERED
                | RefusalReason.UNSIGNED
                | RefusalReason.SIGNATURE
                | RefusalReason.FORBIDDEN
                | RefusalReason.TOO_LARGE
                | RefusalReason.MALFORMED
                | RefusalReason.SAME_ID
                | RefusalReason.BACKDATED
            ):
                return False
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class RefusedFact:
    """The first fact of a device's chain that was not taken in.

    `stored` and `received` are the digests of the stored and of the received fact with that
    sequence, where there are such facts.
    """

    device: str
    sequence: int
    reason: RefusalReason
    stored: bytes | None = None
    received: bytes | None = None


@dataclass(frozen=True, slots=True)
class MergeResult:
    """How many received facts were new; devices not known yet; and what was refused.

    Nothing is stored of `deferred` devices: their facts are taken in once the roster has them.
    """

    added: int = 0
    deferred: tuple[str, ...] = ()
    refused: tuple[RefusedFact, ...] = ()
