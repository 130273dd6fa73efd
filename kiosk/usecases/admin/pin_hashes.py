"""Hashes of PINs (Argon2id)."""

from __future__ import annotations

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


def hash_of(pin: str) -> str:
    """The hash of a PIN as it is stored, with salt and parameters."""
    return _hasher().hash(pin)


def is_pin(pin: str, hashed: str) -> bool:
    """Whether a PIN has that hash; False for a text that is no hash."""
    try:
        return _hasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _hasher() -> PasswordHasher:
    """Argon2id at the least cost in OWASP's Password Storage Cheat Sheet: 19 MiB, t=2."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
