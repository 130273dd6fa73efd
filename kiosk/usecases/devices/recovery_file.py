"""The recovery file: the private key of the event's root under a passphrase.

One JSON object: `format` is `forum-kiosk-recovery`, `version` 1, `device` the id of the root and
`root` its public key in hex. `salt` and `locked` are base64: Argon2id version 1.3 (4 passes, 128
MiB, 1 lane) of the passphrase, in UTF-8 and NFC, and the 16 bytes of salt gives the key with which
`locked` is encrypted, a nonce of 24 bytes and the secretbox of NaCl (XSalsa20-Poly1305). In it are
the 32 bytes of the Ed25519 seed.
"""

from __future__ import annotations

import base64
import json
import secrets
import unicodedata
from dataclasses import dataclass

from kiosk import signing
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence

LEAST_PASSPHRASE, LONGEST_PASSPHRASE = 12, 200
_FORMAT, _VERSION = "forum-kiosk-recovery", 1
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class RecoveryFile:
    """What a recovery file holds; `locked` is the encrypted private key."""

    root: Root
    salt: bytes
    locked: bytes


def problem_of(passphrase: str) -> InvalidInput | None:
    """Why a passphrase protects too little; None if it is good enough."""
    if LEAST_PASSPHRASE <= len(passphrase) <= LONGEST_PASSPHRASE:
        return None
    limits = {"least": LEAST_PASSPHRASE, "most": LONGEST_PASSPHRASE}
    return InvalidInput(Sentence("refused.recovery.short", limits))


def written(root: Root, seed: bytes, passphrase: str) -> str:
    """The text of a recovery file."""
    salt = secrets.token_bytes(signing.SALT_BYTES)
    locked = signing.lock(_normal(passphrase), salt, seed)
    values = {
        "format": _FORMAT,
        "version": _VERSION,
        "device": root.device,
        "root": root.public_key,
        "salt": base64.b64encode(salt).decode(),
        "locked": base64.b64encode(locked).decode(),
    }
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def read(text: str) -> RecoveryFile | InvalidInput:
    """A recovery file, still locked."""
    try:
        values = json.loads(text[:_LONGEST])
        is_ours = values["format"] == _FORMAT
        if is_ours and values["version"] != _VERSION:
            return InvalidInput(Sentence("refused.recovery.newer"))
        root = Root(values["device"], values["root"])
        salt, locked = (base64.b64decode(values[one], validate=True) for one in ("salt", "locked"))
        is_key = signing.is_public_key(bytes.fromhex(root.public_key))
    except (KeyError, TypeError, ValueError, RecursionError):
        return InvalidInput(Sentence("refused.recovery.damaged"))
    if not (is_ours and is_key and isinstance(root.device, str)):
        return InvalidInput(Sentence("refused.recovery.damaged"))
    return RecoveryFile(root, salt, locked)


def seed_in(file: RecoveryFile, passphrase: str) -> bytes | InvalidInput:
    """The private key of the root."""
    seed = signing.unlock(_normal(passphrase), file.salt, file.locked)
    if seed is None or len(seed) != signing.SEED_BYTES:
        return InvalidInput(Sentence("refused.recovery.passphrase"))
    if signing.public_key_of(seed).hex() != file.root.public_key:
        return InvalidInput(Sentence("refused.recovery.damaged"))
    return seed


def _normal(passphrase: str) -> str:
    """The passphrase as it is hashed: keyboards of some systems decompose Hangul."""
    return unicodedata.normalize("NFC", passphrase)
