"""Our signed passes: for guests whom other kiosks do not know yet."""

from __future__ import annotations

from kiosk.domain.codes import signed_passes
from kiosk.domain.codes.readers.reader_config import Issuer, Known, ReaderConfig
from kiosk.domain.codes.readers.readings import Forged, Mine, OfAnotherEvent, Vouched, Withdrawn
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.codes.signed_passes import Sealed

NAME = "pass"

Answer = Mine | Vouched | Withdrawn | Forged | OfAnotherEvent


def read(code: ScannedCode, terms: ReaderConfig, known: Known) -> Answer | None:
    """A pass of this event: listed, or vouched for by a device that is still trusted.

    A pass that a journal lists stays good when its device is revoked: it does not rest on the key.
    """
    text = next((one for one in code.spellings if one.startswith(signed_passes.MARK)), "")
    if not text:
        return None
    try:
        sealed = signed_passes.unseal(text)
    except ValueError:
        return Forged()
    if not sealed.is_for(terms.prefix):
        return OfAnotherEvent()
    listed = known(text)
    issuer = None if listed else _issuer_of(sealed, terms)
    if not listed and issuer is None:
        return Forged()
    if issuer and issuer.revoked:
        return Withdrawn()
    try:
        claims = sealed.claims()
    except ValueError:
        return Forged()
    if not listed:
        return Vouched(claims)
    return Mine(text, claims.valid_from, claims.valid_until, genuine=True)


def _issuer_of(sealed: Sealed, terms: ReaderConfig) -> Issuer | None:
    message = sealed.message(terms.prefix)
    for issuer in terms.issuers():
        if sealed.key_id == signed_passes.key_id(issuer.key) and terms.verify(
            issuer.key, message, sealed.signature
        ):
            return issuer
    return None
