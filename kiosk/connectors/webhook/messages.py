"""The messages of the webhook: their content, and their signature.

They are signed as Standard Webhooks 1.0 says (standardwebhooks.com): HMAC-SHA256 over the id, the
time and the body, in the header `webhook-signature`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime

from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Programme
from kiosk.store import name_of
from kiosk.store.queries.arrivals import Arrival

TEST_ID = "test"


def arrival_message(arrival: Arrival, programme: Programme) -> bytes:
    """The body about an arrival: who to look after, where, and whom to tell."""
    guest, event = arrival.guest, programme.event
    checkpoint = programme.checkpoints.get(arrival.checkpoint)
    return _encoded(
        {
            "type": "guest.arrived",
            "timestamp": arrival.at.astimezone(UTC).isoformat(),
            "data": {
                "id": arrival.scan,
                "event": _texts(event.name_ko, event.name_en),
                "guest": {
                    "id": guest.id,
                    "reference": guest.reference,
                    "name": _texts(guest.name_ko, guest_names.latin(guest, event)),
                    "organisation": _texts(guest.organisation_ko, guest.organisation_en),
                    "delegation": guest.delegation,
                    "vip": guest.vip,
                    "needs_attention": bool(guest.attention),
                },
                "escort": guest.escort,
                "checkpoint": {
                    "id": arrival.checkpoint,
                    "name": _texts(checkpoint.name_ko, checkpoint.name_en) if checkpoint else {},
                },
                "device": name_of(arrival.device),
            },
        }
    )


def test_message(programme: Programme, at: datetime) -> bytes:
    """The body of a test, about nobody."""
    event = programme.event
    data = {"id": TEST_ID, "event": _texts(event.name_ko, event.name_en)}
    return _encoded(
        {"type": "test", "timestamp": at.astimezone(UTC).isoformat(), "data": data},
    )


def headers_of(id_: str, body: bytes, key: bytes, at: datetime) -> dict[str, str]:
    """The headers of a message; a repeated one has the same id."""
    seconds = str(int(at.timestamp()))
    signed = f"{id_}.{seconds}.".encode() + body
    signature = base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    return {
        "Content-Type": "application/json",
        "User-Agent": "Forum-Kiosk",
        "webhook-id": id_,
        "webhook-timestamp": seconds,
        "webhook-signature": f"v1,{signature}",
    }


def _texts(korean: str, english: str) -> dict[str, str]:
    return {"ko": korean, "en": english}


def _encoded(message: dict[str, object]) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
