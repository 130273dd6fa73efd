"""How a device reaches the hub, sealed for the device's key where a fact says it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields

from kiosk import signing

_PASSWORD_BYTES = 24
_LOGIN_DIGITS = 32
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class HubAccess:
    """Where the hub is, and the login of one store.

    `host` may name several addresses, separated by commas. `certificate` is the hub's, in PEM; the
    connection is made to no other one. Empty, the certificate has to be one that this machine
    trusts, and to have the name of the host.
    """

    host: str
    port: int
    database: str
    login: str
    password: str = field(repr=False)
    certificate: str = ""

    @property
    def address(self) -> str:
        """The addresses and the port, as people read them."""
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class HubRecord:
    """What a fact says of a device's hub.

    `founded` is when the hub was set up, in wall milliseconds since 1970: of two hubs the later one
    counts. `address` is where it is, `sealed` how the device logs in, which only it can read.
    """

    founded: int
    address: str
    sealed: str = field(repr=False)

    @property
    def text(self) -> str:
        """The text of the fact."""
        return f"{self.founded} {self.address} {self.sealed}"

    @property
    def digest(self) -> str:
        """The SHA-256 of the text, in hex, by which the hub knows which password it has told."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def read_record(text: str) -> HubRecord | None:
    """The record in the text of a fact; None without one."""
    match text.split(" "):
        case [founded, address, sealed] if founded.isascii() and founded.isdecimal():
            return HubRecord(int(founded[:_MOST_DIGITS]), address, sealed)
        case _:
            return None


def newest_record(texts: Iterable[str]) -> HubRecord | None:
    """The record of the hub that was set up last; None where no text has one."""
    records = [one for text in texts if (one := read_record(text)) is not None]
    return max(records, key=lambda one: (one.founded, one.address), default=None)


def new_password() -> str:
    """A password for the login of a store."""
    return secrets.token_urlsafe(_PASSWORD_BYTES)


def login_of(event: str, device: str) -> str:
    """The role of a store in the hub; `device` is the one that presents itself for the store."""
    digest = hashlib.sha256(f"{event}\0{device}".encode()).hexdigest()
    return f"fk_{digest[:_LOGIN_DIGITS]}"


def seal(access: HubAccess, public_key: bytes) -> str:
    """The access as text that only the device with that public key can read."""
    values = json.dumps(asdict(access), separators=(",", ":"))
    return base64.b64encode(signing.seal(public_key, values.encode())).decode()


def unseal(text: str, seed: bytes) -> HubAccess | None:
    """The access in a text that was sealed for this private key; None if it was not."""
    try:
        opened = signing.unseal(seed, base64.b64decode(text, validate=True))
        values = json.loads(opened) if opened is not None else None
        if not isinstance(values, dict):
            return None
        given = {one.name: values[one.name] for one in fields(HubAccess)}
    except (binascii.Error, KeyError, ValueError):
        return None
    kinds = {one: int if one == "port" else str for one in given}
    is_valid = all(type(value) is kinds[name] for name, value in given.items())
    return HubAccess(**given) if is_valid else None
