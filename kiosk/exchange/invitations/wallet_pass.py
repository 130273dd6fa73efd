"""Passes for Apple Wallet, signed with the organiser's certificate.

A pass is a ZIP of pass.json, pictures, manifest.json with the SHA-1 of each, and a detached PKCS #7
signature of the manifest. Format: Apple, Wallet Passes, "Creating the Source for a Pass" and
"Building a Pass".
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import pkcs7, pkcs12
from cryptography.x509.oid import NameOID

from kiosk.domain.invitations.letter import InvitationLetter
from kiosk.domain.records.branding import BrandPalette
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.invitations.wallet_icons import icons

_LARGEST = 1_000_000


class WalletCertificateUnusable(Exception):
    """The certificate cannot sign passes; `sentence` says why and what to do."""

    def __init__(self, id_: str, /, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, values)


@dataclass(frozen=True, slots=True)
class WalletSigner:
    """A pass type certificate with its key, and the certificates above it in its file.

    `pass_type` and `team` are the identifiers in the certificate that a pass has to name.
    """

    key: RSAPrivateKey | EllipticCurvePrivateKey
    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...]
    pass_type: str
    team: str


def read_signer(file: Path, authority: Path | None, password: str, now: datetime) -> WalletSigner:
    """The certificate in a PKCS #12 file, with that of who issued it from there or from its own.

    Raises WalletCertificateUnusable and OSError.
    """
    try:
        loaded = pkcs12.load_pkcs12(_content(file), password.encode() if password else None)
    except ValueError as error:
        raise WalletCertificateUnusable("wallet.password", file=file) from error
    if loaded.cert is None or not isinstance(loaded.key, RSAPrivateKey | EllipticCurvePrivateKey):
        raise WalletCertificateUnusable("wallet.incomplete", file=file)
    certificate = loaded.cert.certificate
    others = [one.certificate for one in loaded.additional_certs]
    others += _authorities(authority) if authority else []
    _check(certificate, others, file, now)
    pass_type = _named(certificate, NameOID.USER_ID)
    team = _named(certificate, NameOID.ORGANIZATIONAL_UNIT_NAME)
    if not pass_type.startswith("pass.") or not team:
        raise WalletCertificateUnusable("wallet.not_for_passes", file=file)
    return WalletSigner(loaded.key, certificate, tuple(others), pass_type, team)


def _check(
    certificate: x509.Certificate, others: Sequence[x509.Certificate], file: Path, now: datetime
) -> None:
    """Refuse what a phone would not accept: an expired certificate, or one of an unknown issuer."""
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        until = f"{certificate.not_valid_after_utc:%Y-%m-%d}"
        raise WalletCertificateUnusable("wallet.expired", file=file, until=until)
    if certificate.issuer not in [one.subject for one in others]:
        found = certificate.issuer.get_attributes_for_oid(NameOID.COMMON_NAME)
        issuer = str(found[0].value) if found else certificate.issuer.rfc4514_string()
        raise WalletCertificateUnusable("wallet.no_authority", file=file, issuer=issuer)


def _authorities(file: Path) -> list[x509.Certificate]:
    content = _content(file)
    try:
        if content.lstrip().startswith(b"-----BEGIN"):
            return x509.load_pem_x509_certificates(content)
        return [x509.load_der_x509_certificate(content)]
    except ValueError as error:
        raise WalletCertificateUnusable("wallet.authority", file=file) from error


def _content(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(_LARGEST)


def wallet_pass(letter: InvitationLetter, palette: BrandPalette, signer: WalletSigner) -> bytes:
    """The pass of one guest: a .pkpass file."""
    described = json.dumps(_pass(letter, palette, signer), ensure_ascii=False).encode()
    files = {"pass.json": described, **icons(palette.base)}
    sums = {name: _sha1(content) for name, content in files.items()}
    manifest = json.dumps(sums).encode()
    files |= {"manifest.json": manifest, "signature": _signature(manifest, signer)}
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def _sha1(content: bytes) -> str:
    """The digest that Apple's format prescribes; the signature covers it."""
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def _signature(manifest: bytes, signer: WalletSigner) -> bytes:
    builder = (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(manifest)
        .add_signer(signer.certificate, signer.key, hashes.SHA256())
    )
    for one in signer.others:
        builder = builder.add_certificate(one)
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    return builder.sign(serialization.Encoding.DER, options)


def _pass(
    letter: InvitationLetter, palette: BrandPalette, signer: WalletSigner
) -> Mapping[str, Any]:
    words, name = letter.words, next(iter(letter.addressed), "")
    fields: dict[str, Any] = {
        "primaryFields": [{"key": "event", "label": words.heading, "value": letter.event}],
        "secondaryFields": _fields(("name", "", name), ("venue", words.where, letter.venue)),
        "auxiliaryFields": _when(letter),
        "backFields": _fields(
            ("how", "", words.how),
            ("personal", "", words.personal),
            ("text", "", "\n\n".join(letter.paragraphs)),
        ),
    }
    barcode = {
        "format": "PKBarcodeFormatQR",
        "message": letter.code,
        "messageEncoding": "utf-8",
        "altText": letter.code,
    }
    relevant = {"relevantDate": _iso(letter.starts)} if letter.starts else {}
    expires = {"expirationDate": _iso(letter.ends)} if letter.ends else {}
    return {
        "formatVersion": 1,
        "passTypeIdentifier": signer.pass_type,
        "teamIdentifier": signer.team,
        "serialNumber": letter.guest,
        "organizationName": letter.event or words.heading,
        "description": letter.event or words.heading,
        "backgroundColor": _colour(palette.base),
        "foregroundColor": "rgb(255, 255, 255)",
        "labelColor": _colour(palette.tint),
        "barcodes": [barcode],
        "eventTicket": fields,
        **relevant,
        **expires,
    }


def _when(letter: InvitationLetter) -> list[dict[str, Any]]:
    if letter.starts is None:
        return []
    styles = {"dateStyle": "PKDateStyleMedium", "timeStyle": "PKDateStyleShort"}
    value = _iso(letter.starts)
    return [{"key": "when", "label": letter.words.when, "value": value, **styles}]


def _fields(*given: tuple[str, str, str]) -> list[dict[str, Any]]:
    """Fields with a value, each with its label where it has one."""
    return [
        {"key": key, "value": value} | ({"label": label} if label else {})
        for key, label, value in given
        if value
    ]


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _colour(written: str) -> str:
    red, green, blue = (int(written[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgb({red}, {green}, {blue})"


def _named(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""
