"""Tickets in the formats of other systems, with keys and secrets of made-up events."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from uuid import UUID

from kiosk import signing

# The private key is the bytes 0 to 31; the public key in the format of pretix's API.
PRETIX_SEED = bytes(range(32))
PRETIX_PEM_BODY = "MCowBQYDK2VwAyEAA6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="
UNLIMITED = (
    "==ADssqhCV7yGCa4M76/ExTLqPGl0gm1revkIgSPDcRkqQw+kzbcUc5Wg2wAHZvH9VVBQo0mbo4WE0lOV890yepoAA"
    "DAoMAIHABVTVEVLN1TJtUCKAEATAQA"
)
NEW_YEAR_2026 = (
    "IUbqR4JASvqzFwcbfAlmcr17fp9nFj04ZK17lVvkK9YSu+VQUnwDnr3zGEXUlI4bs3QJr7pC0QbbaMehj4Or8agycXJg"
    "wYgyWLPgoMAIHABVTVEVLN1TJtUCKAEAbAQA"
)
PRETIX_RANDOM = "k3mn7qpa2bcdefghjkxyz45w6789tuvr"

TICKET = UUID("99999999-8888-7777-6666-555555555555")
INDICO = '{"i":[2,"indico.example.org","mZmZmYiId3dmZlVVVVVVVQ=="]}'
ALFIO_KEY = "11111111-2222-3333-4444-555555555555"
ALFIO = f"{TICKET}/l243nNEF55Sv1WtHqn6nwuGejHufd2+b4eHqwColH3U="
ALFIO_HASH = "d28ad2cbe6719067b47de6b5ae4256993e2b614f147b908134806f873945b35b"
HIEVENTS = "A-K7Q2M9X"


def pretix_signed(payload: bytes, seed: bytes = PRETIX_SEED) -> str:
    """A secret as pretix's signature scheme generates it."""
    signature = signing.sign(seed, payload)
    blob = b"\x01" + len(payload).to_bytes(2) + len(signature).to_bytes(2) + payload + signature
    return base64.b64encode(blob).decode()[::-1]


def indico(secret: UUID, person: UUID | None = None) -> str:
    """A ticket in Indico's format, also for an accompanying person."""
    parts = [2, "indico.example.org", base64.b64encode(secret.bytes).decode()]
    if person:
        parts.append(base64.b64encode(person.bytes).decode())
    return json.dumps({"i": parts}, separators=(",", ":"))


def alfio(reservation: str, ticket: UUID, name: str, email: str) -> str:
    """A ticket code in alf.io's format."""
    message = f"{reservation}/{ticket}/{name}/{email}".encode()
    digest = hmac.new(ALFIO_KEY.encode(), message, hashlib.sha256).digest()
    return f"{ticket}/{base64.b64encode(digest).decode()}"
