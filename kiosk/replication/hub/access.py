"""How a device reaches the hub, sealed for the device's key where a fact says it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import asdict, dataclass, field, fields

from kiosk import signing

PASSWORD_BYTES = 24
_LOGIN_DIGITS = 32


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
