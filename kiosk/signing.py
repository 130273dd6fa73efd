"""Signatures and sealed messages; the only module that imports the library for them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nacl.secret import SecretBox

SEED_BYTES = KEY_BYTES = 32
SALT_BYTES = 16
_ARGON2_PASSES, _ARGON2_BYTES = 4, 128 * 1024 * 1024


def new_seed() -> bytes:
    """A new private key: a seed of 32 random bytes."""
    return secrets.token_bytes(SEED_BYTES)


def public_key_of(seed: bytes) -> bytes:
    """The public key of a seed, 32 bytes."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key)


def is_public_key(key: bytes) -> bool:
    """Whether a public key is valid; zeros and other points of small order are not."""
    from nacl.bindings import crypto_core_ed25519_is_valid_point

    return len(key) == KEY_BYTES and bool(crypto_core_ed25519_is_valid_point(key))


def sign(seed: bytes, message: bytes) -> bytes:
    """The signature of a message, 64 bytes."""
    from nacl.signing import SigningKey

    return SigningKey(seed).sign(message).signature


class Signer:
    """Signs with one private key, which it expands only once."""

    def __init__(self, seed: bytes) -> None:
        """`seed` is the private key, 32 bytes."""
        from nacl.signing import SigningKey

        self._key = SigningKey(seed)

    def sign(self, message: bytes) -> bytes:
        """The signature of a message, 64 bytes."""
        return self._key.sign(message).signature


def verify(key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature was made with the private key of the public `key`.

    Never raises. The library refuses keys of zeros or of another small order, for which any
    signature would be valid.
    """
    from nacl.bindings import crypto_sign_open
    from nacl.exceptions import CryptoError

    try:
        crypto_sign_open(signature + message, key)
    except (CryptoError, ValueError, TypeError):
        return False
    return len(signature) == 64


def seal(key: bytes, message: bytes) -> bytes:
    """A message that only the owner of a public key can read. Raises ValueError for a weak key."""
    from nacl.exceptions import CryptoError
    from nacl.public import SealedBox
    from nacl.signing import VerifyKey

    try:
        return bytes(SealedBox(VerifyKey(key).to_curve25519_public_key()).encrypt(message))
    except (CryptoError, TypeError, RuntimeError) as error:
        raise ValueError("no key to seal for") from error


def unseal(seed: bytes, sealed: bytes) -> bytes | None:
    """The message in what was sealed for the public key of a seed; None if it was not."""
    from nacl.exceptions import CryptoError
    from nacl.public import SealedBox
    from nacl.signing import SigningKey

    try:
        return SealedBox(SigningKey(seed).to_curve25519_private_key()).decrypt(sealed)
    except (CryptoError, ValueError, TypeError):
        return None


def lock(passphrase: str, salt: bytes, message: bytes) -> bytes:
    """A message that only a passphrase opens: XSalsa20-Poly1305 under a key by Argon2id.

    `salt` has 16 random bytes. Deriving the key takes about half a second and 128 MiB.
    """
    return bytes(_secret_box(passphrase, salt).encrypt(message))


def unlock(passphrase: str, salt: bytes, locked: bytes) -> bytes | None:
    """The message in what `lock` returned; None for another passphrase or changed bytes."""
    from nacl.exceptions import CryptoError

    try:
        return _secret_box(passphrase, salt).decrypt(locked)
    except (CryptoError, ValueError, TypeError):
        return None


def _secret_box(passphrase: str, salt: bytes) -> SecretBox:
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox

    key = argon2id.kdf(
        SecretBox.KEY_SIZE,
        passphrase.encode(),
        salt,
        opslimit=_ARGON2_PASSES,
        memlimit=_ARGON2_BYTES,
    )
    return SecretBox(key)
