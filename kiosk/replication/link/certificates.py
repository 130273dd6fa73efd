"""Certificates of devices, made of the keys with which they sign facts.

A device's certificate is the same whenever it is made: serial number and dates are fixed, and
Ed25519 signatures are deterministic. It does not expire, as no authority would renew it: the roster
says which keys count.

The roster has public keys only. OpenSSL wants a trust anchor as a certificate; by RFC 5280, section
6.1.1, an anchor is a name and a key, and its own signature is not checked. So anyone can make the
anchor of a public key, signed with a key that is thrown away, and the device's certificate names
the anchor as its issuer.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.x509.oid import NameOID

_FROM = datetime(2000, 1, 1, tzinfo=UTC)
# RFC 5280, section 4.1.2.5: the date of a certificate that has no good expiration date.
_UNTIL = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_ORGANISATION = "Forum Kiosk"


def certificate_of(seed: bytes) -> bytes:
    """The certificate of the device with that private key (a seed of 32 bytes), in DER."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    public = key.public_key()
    builder = _builder(public, _device_name(public), is_anchor=False)
    return builder.sign(key, None).public_bytes(serialization.Encoding.DER)


def digest_of_certificate(certificate: bytes) -> bytes:
    """The SHA-256 of a certificate in DER: what a device that joins compares, 32 bytes."""
    return hashlib.sha256(certificate).digest()


def anchor_of(public_key: bytes) -> bytes:
    """A trust anchor for the certificates of a public key (32 bytes), in DER."""
    public = Ed25519PublicKey.from_public_bytes(public_key)
    builder = _builder(public, _anchor_name(public), is_anchor=True)
    return builder.sign(Ed25519PrivateKey.generate(), None).public_bytes(serialization.Encoding.DER)


def public_key_in(certificate: bytes) -> bytes | None:
    """The Ed25519 public key in a certificate in DER, 32 bytes; None if it has another kind."""
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
    except ValueError:
        return None
    return key.public_bytes_raw() if isinstance(key, Ed25519PublicKey) else None


def private_pem(seed: bytes) -> bytes:
    """The private key and the certificate of a device in PEM, as the ssl module loads them."""
    key = Ed25519PrivateKey.from_private_bytes(seed).private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    certificate = x509.load_der_x509_certificate(certificate_of(seed))
    return key + certificate.public_bytes(serialization.Encoding.PEM)


def _builder(
    public: Ed25519PublicKey, subject: x509.Name, *, is_anchor: bool
) -> x509.CertificateBuilder:
    serial = int.from_bytes(hashlib.sha256(public.public_bytes_raw()).digest()[:8], "big") + 1
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(_anchor_name(public))
        .public_key(public)
        .serial_number(serial)
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=is_anchor, path_length=None), critical=True)
    )


def _device_name(public: Ed25519PublicKey) -> x509.Name:
    """The subject: the public key in hex, as long as a common name may be."""
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, public.public_bytes_raw().hex())])


def _anchor_name(public: Ed25519PublicKey) -> x509.Name:
    organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, _ORGANISATION)
    return x509.Name([organisation, *_device_name(public)])
