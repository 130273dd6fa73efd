"""Hashes of the PINs of staff (Argon2id)."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


def hash_of(pin: str) -> str:
    """The hash under which a PIN is stored, with its salt and parameters."""
    return _hasher().hash(pin)


def is_pin(pin: str, hashed: str) -> bool:
    """Whether a PIN has that hash; a text that is no hash belongs to no PIN."""
    try:
        return _hasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _hasher() -> PasswordHasher:
    """Argon2id at the least cost that OWASP's Password Storage Cheat Sheet gives: 19 MiB, t=2."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
