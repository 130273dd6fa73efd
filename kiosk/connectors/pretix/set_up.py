"""Sets a connector to pretix up: by the QR code of a device, or by a token.

Format of the code: pretix, "Connect new device": JSON with `handshake_version`, `url` and `token`,
which works once.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.connectors.faults import FaultKind
from kiosk.connectors.http_client import HttpClient
from kiosk.connectors.pretix.api import ROOT

SYSTEM = "pretix"


@dataclass(frozen=True, slots=True)
class Handshake:
    """What the QR code of a device says: the address, and a token that works once."""

    address: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Access:
    """An address with a token that works; `organizer` is empty where the token does not say it."""

    address: str
    token: str = field(repr=False)
    organizer: str
    is_device: bool


def read_handshake(text: str) -> Handshake | None:
    """The handshake of a QR code; None for any other text."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, Mapping) or not found.get("handshake_version"):
        return None
    address, token = found.get("url"), found.get("token")
    if not isinstance(address, str) or not isinstance(token, str):
        return None
    return Handshake(address.rstrip("/"), token)


def initialise(http: HttpClient, handshake: Handshake, version: str) -> Access | None:
    """Make this machine the device of a handshake; None if its token was used or is unknown.

    Raises SystemFault.
    """
    answer = http.post(
        f"{ROOT}/device/initialize",
        {
            "token": handshake.token,
            "hardware_brand": "Forum Kiosk",
            "hardware_model": socket.gethostname()[:190],
            "software_brand": "Forum Kiosk",
            "software_version": version,
        },
    )
    body = answer.body
    if answer.status == 400:
        return None
    if answer.status != 200 or not isinstance(body, Mapping) or "api_token" not in body:
        raise http.fault(FaultKind.UNEXPECTED, answer, path="device/initialize")
    return Access(handshake.address, str(body["api_token"]), str(body.get("organizer")), True)
