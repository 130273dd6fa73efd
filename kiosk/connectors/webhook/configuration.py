"""The address and the signing key of the webhook, in a file of this machine beside the store.

They are never in the journal, in a backup or in a log: who has the key can write such messages, and
an address often has a token in it.
"""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.exporting.atomic_write import write_atomically

KEY_PREFIX = "whsec_"
_KEY_BYTES = 32
_SHORTEST_KEY, _LONGEST_URL = 24, 2000
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class WebhookConfiguration:
    """Where messages go, and the key that they are signed with, as Standard Webhooks writes it."""

    url: str = field(repr=False)
    key: str = field(repr=False)

    @property
    def key_bytes(self) -> bytes:
        """The key itself."""
        return base64.b64decode(self.key.removeprefix(KEY_PREFIX))

    @property
    def shown_address(self) -> str:
        """The address without path and query, which may hold a token."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.hostname}{f':{parts.port}' if parts.port else ''}/…"


def configuration_path(store: Path) -> Path:
    """The file with the webhook of a store on this machine."""
    return store.with_name(f"{store.stem}.webhook.json")


def read_configuration(store: Path) -> WebhookConfiguration | None:
    """The webhook of this machine; None without one, or if the file is not readable."""
    try:
        saved: Any = json.loads(configuration_path(store).read_text(encoding="utf-8"))
        found = WebhookConfiguration(saved["url"], saved["key"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    is_valid = url_problem(found.url) is None and key_problem(found.key) is None
    return found if is_valid else None


def write_configuration(store: Path, configuration: WebhookConfiguration) -> None:
    """Keep the webhook, readable for its owner only. Raises OSError."""
    saved = {"url": configuration.url, "key": configuration.key}
    with write_atomically(configuration_path(store)) as making:
        making.write_text(json.dumps(saved), encoding="utf-8")


def new_key() -> str:
    """A random signing key."""
    return KEY_PREFIX + base64.b64encode(secrets.token_bytes(_KEY_BYTES)).decode()


def url_problem(url: object) -> Sentence | None:
    """Why an address cannot be used; None if it can. Names of guests are sent encrypted only."""
    if not isinstance(url, str) or len(url) > _LONGEST_URL or not url.isprintable() or " " in url:
        return Sentence("webhook.url")
    try:
        parts = urlsplit(url)
        is_usable = parts.port != 0 and bool(parts.hostname)
    except ValueError:
        return Sentence("webhook.url")
    if not is_usable or parts.scheme not in ("http", "https") or not url.isascii():
        return Sentence("webhook.url")
    if parts.username or parts.password:
        return Sentence("webhook.user")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        return Sentence("webhook.unencrypted")
    return None


def key_problem(key: object) -> Sentence | None:
    """Why a text cannot be a signing key; None if it can."""
    try:
        if not isinstance(key, str):
            return Sentence("webhook.key")
        decoded = base64.b64decode(key.removeprefix(KEY_PREFIX), validate=True)
    except ValueError:
        return Sentence("webhook.key")
    return Sentence("webhook.key") if len(decoded) < _SHORTEST_KEY else None
