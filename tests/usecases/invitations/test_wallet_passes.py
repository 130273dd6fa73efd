"""Passes for Apple Wallet: what is in them, and that their signature holds."""

from __future__ import annotations

import hashlib
import json
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from tests.usecases.invitations.conftest import Mailing

PASS_TYPE, TEAM, PASSWORD = "pass.org.example.forum", "TEAM123456", "p12 password"
AUTHORITY = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Example Developer Relations")])
OF_ORGANISER = x509.Name(
    [
        x509.NameAttribute(NameOID.USER_ID, PASS_TYPE),
        x509.NameAttribute(NameOID.COMMON_NAME, f"Pass Type ID: {PASS_TYPE}"),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, TEAM),
    ]
)


@dataclass
class Certificates:
    p12: Path
    authority: Path


def write_certificates(
    folder: Path, subject: x509.Name = OF_ORGANISER, days: int = 365
) -> Certificates:
    above, own = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    root = certificate(AUTHORITY, above, above, days=3650, is_ca=True)
    leaf = certificate(subject, own, above, days=days)
    files = Certificates(folder / "pass.p12", folder / "wwdr.pem")
    encrypted = serialization.BestAvailableEncryption(PASSWORD.encode())
    files.p12.write_bytes(pkcs12.serialize_key_and_certificates(b"p", own, leaf, None, encrypted))
    files.authority.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    return files


def certificate(
    subject: x509.Name, key: rsa.RSAPrivateKey, signer: rsa.RSAPrivateKey, *, days: int,
    is_ca: bool = False,
) -> x509.Certificate:  # fmt: skip
    start = datetime.now(UTC) - timedelta(days=20)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(AUTHORITY)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        .sign(signer, hashes.SHA256())
    )


def write(
    mailing: Mailing, out: Path, files: Certificates, password: str = PASSWORD, *more: object
) -> Result:
    words = (
        "invitations", "write", out, "--store", mailing.store.path, "--files", "png",
        "--wallet-certificate", files.p12, *(more or ("--wallet-authority", files.authority)),
    )  # fmt: skip
    return CliRunner().invoke(app, [str(word) for word in words], input=f"{password}\n")


def test_every_guest_gets_a_pass_whose_signature_openssl_verifies(
    mailing: Mailing, tmp_path: Path
) -> None:
    files, out = write_certificates(tmp_path), tmp_path / "out"
    result = write(mailing, out, files)
    assert result.exit_code == 0, result.output
    passes = sorted((out / "passes").glob("*.pkpass"))
    assert len(passes) == 4
    named = {one.stem for one in passes}
    assert mailing.id_of("G2") in named
    with ZipFile(out / "passes" / f"{mailing.id_of('G2')}.pkpass") as archive:
        archive.extractall(tmp_path / "pass")
    described = json.loads((tmp_path / "pass/pass.json").read_bytes())
    assert described["barcodes"][0]["message"] == "T-ADALINE-0002"
    assert (described["passTypeIdentifier"], described["teamIdentifier"]) == (PASS_TYPE, TEAM)
    assert described["eventTicket"]["primaryFields"][0]["value"] == "Science Forum"
    manifest = json.loads((tmp_path / "pass/manifest.json").read_bytes())
    assert {"pass.json", "icon.png", "icon@2x.png"} <= manifest.keys()
    for name, digest in manifest.items():
        content = (tmp_path / "pass" / name).read_bytes()
        assert hashlib.sha1(content, usedforsecurity=False).hexdigest() == digest
    command = ["openssl", "smime", "-verify", "-inform", "DER", "-purpose", "any",
               "-in", "signature", "-content", "manifest.json",
               "-CAfile", str(files.authority)]  # fmt: skip
    verified = subprocess.run(command, cwd=tmp_path / "pass", capture_output=True, check=False)
    assert verified.returncode == 0, verified.stderr
    (tmp_path / "pass/manifest.json").write_text("{}")
    forged = subprocess.run(command, cwd=tmp_path / "pass", capture_output=True, check=False)
    assert forged.returncode != 0


@pytest.mark.parametrize(
    ("options", "password", "said"),
    [
        ({}, "wrong", "password"),
        ({"days": 10}, PASSWORD, "valid until"),
        ({"subject": x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "x")])}, PASSWORD, "none"),
    ],
)
def test_a_certificate_that_cannot_sign_passes_is_refused_before_anything_is_written(
    mailing: Mailing, tmp_path: Path, options: dict[str, object], password: str, said: str
) -> None:
    files = write_certificates(tmp_path, **options)  # type: ignore[arg-type]  # by name
    result = write(mailing, tmp_path / "out", files, password)
    assert result.exit_code == 3
    assert said in result.stderr
    assert "pass.p12" in result.stderr
    assert not (tmp_path / "out").exists()


def test_without_the_issuers_certificate_passes_would_be_refused_by_phones(
    mailing: Mailing, tmp_path: Path
) -> None:
    files = write_certificates(tmp_path)
    result = write(mailing, tmp_path / "out", files, PASSWORD, "--card")
    assert result.exit_code == 3
    assert "--wallet-authority" in result.stderr


def test_a_missing_certificate_is_named(mailing: Mailing, tmp_path: Path) -> None:
    files = Certificates(tmp_path / "none.p12", tmp_path / "none.pem")
    result = write(mailing, tmp_path / "out", files)
    assert result.exit_code == 3
    assert "none.p12" in result.stderr
