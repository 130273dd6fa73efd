"""Signatures: Ed25519, the only module that knows the library for it."""

from __future__ import annotations

import secrets

SEED_BYTES = KEY_BYTES = 32


def new_seed() -> bytes:
    """The private half of a new key."""
    return secrets.token_bytes(SEED_BYTES)


def public_half(seed: bytes) -> bytes:
    """What others need to check what `seed` signs."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key)


def is_public_half(key: bytes) -> bool:
    """Whether some private half belongs to a key; none does to zeros or another small order."""
    from nacl.bindings import crypto_core_ed25519_is_valid_point

    return len(key) == KEY_BYTES and bool(crypto_core_ed25519_is_valid_point(key))


def sign(seed: bytes, message: bytes) -> bytes:
    """The signature of a message, 64 bytes."""
    from nacl.signing import SigningKey

    return SigningKey(seed).sign(message).signature


def verify(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the private half of `key` made a signature.

    Never raises. A key of zeros or of another small order, which any signature would fit, is
    refused by the library itself.
    """
    from nacl.bindings import crypto_sign_open
    from nacl.exceptions import CryptoError

    try:
        crypto_sign_open(signature + message, key)
    except (CryptoError, ValueError, TypeError):
        return False
    return len(signature) == 64
