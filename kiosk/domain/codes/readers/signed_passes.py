"""Signed passes of this program, for guests whom other kiosks do not know yet."""

from __future__ import annotations

from kiosk.domain.codes import signed_passes
from kiosk.domain.codes.readers.reader_config import IsListed, Issuer, ReaderConfig
from kiosk.domain.codes.readers.readings import (
    ForgedPass,
    ListedCode,
    OtherEventCode,
    RevokedPass,
    UnlistedPass,
)
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.codes.signed_passes import Sealed

NAME = "pass"

PassReading = ListedCode | UnlistedPass | RevokedPass | ForgedPass | OtherEventCode


def read(code: ScannedCode, config: ReaderConfig, is_listed: IsListed) -> PassReading | None:
    """Read a pass of this event: a listed one, or one signed by a device whose key is valid.

    A pass in the journal stays valid when its device is revoked: it does not depend on the key.
    """
    text = next((one for one in code.spellings if one.startswith(signed_passes.MARK)), "")
    if not text:
        return None
    try:
        sealed = signed_passes.unseal(text)
    except ValueError:
        return ForgedPass()
    if not sealed.is_for(config.prefix):
        return OtherEventCode()
    if is_listed(text):
        return _listed(text, sealed)
    return _unlisted(sealed, _issuer_of(sealed, config))


def _listed(text: str, sealed: Sealed) -> ListedCode | ForgedPass:
    try:
        claims = sealed.claims()
    except ValueError:
        return ForgedPass()
    return ListedCode(text, claims.valid_from, claims.valid_until, genuine=True)


def _unlisted(sealed: Sealed, issuer: Issuer | None) -> UnlistedPass | RevokedPass | ForgedPass:
    """A pass that no list has is worth as much as the key of its issuer."""
    if issuer is None:
        return ForgedPass()
    if issuer.revoked:
        return RevokedPass()
    try:
        return UnlistedPass(sealed.claims())
    except ValueError:
        return ForgedPass()


def _issuer_of(sealed: Sealed, config: ReaderConfig) -> Issuer | None:
    message = sealed.message(config.prefix)
    for issuer in config.issuers():
        if sealed.key_id == signed_passes.key_id(issuer.key) and config.verify(
            issuer.key, message, sealed.signature
        ):
            return issuer
    return None
