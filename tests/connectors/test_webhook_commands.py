"""The webhook by command: what may be set up, and what is written where."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.connectors.webhook.configuration import (
    WebhookConfiguration,
    configuration_path,
    key_problem,
    new_key,
    read_configuration,
    url_problem,
)
from kiosk.connectors.webhook.delivery_queue import (
    DeliveryQueue,
    queue_path,
)
from kiosk.connectors.webhook.sender import send_due
from kiosk.store import Store
from tests.connectors.loopback_service import Service
from tests.connectors.webhook_store import scan


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "ftp://example.org/", "http://example.org/", "https://a:b@example.org/",
     "https://", "https://exa mple.org/", "https://example.org:0/", "https://example.org:x/"],
)  # fmt: skip
def test_an_address_that_would_show_names_or_cannot_be_used_is_refused(url: str) -> None:
    assert url_problem(url) is not None
    assert url_problem("https://example.org/a?token=1") is None


@pytest.mark.parametrize("key", ["", "short", "whsec_!!!", "whsec_" + "QQ" * 8, None])
def test_a_weak_key_is_refused(key: object) -> None:
    assert key_problem(key) is not None
    assert key_problem(new_key()) is None


def invoke(store: Store, *words: str, given: str = "") -> Result:
    return CliRunner().invoke(app, ["webhook", *words, "--store", str(store.path)], input=given)


def test_the_commands_set_test_show_and_remove_a_webhook(store: Store, service: Service) -> None:
    assert invoke(store, "test").exit_code == 1
    made = invoke(store, "set", given=f"{service.url}\n")
    assert made.exit_code == 0, made.output
    kept = read_configuration(store.path)
    assert kept is not None
    assert kept.key in made.stdout
    assert "t0ken" not in made.stdout + repr(kept)
    for path in (configuration_path(store.path), queue_path(store.path)):
        assert path.stat().st_mode & 0o777 == 0o600
    assert invoke(store, "test").exit_code == 0
    assert json.loads(service.received[0][1])["type"] == "test"
    service.status = 500
    failed = invoke(store, "test")
    assert (failed.exit_code, "HTTP 500" in failed.output) == (3, True)
    scan(store, "vip")
    send_due(store, kept, 0)
    shown = invoke(store, "status", "--json")
    assert shown.exit_code == 1
    assert json.loads(shown.stdout)["waiting"] == 1
    assert "t0ken" not in shown.stdout
    assert invoke(store, "remove").exit_code == 0
    assert read_configuration(store.path) is None
    assert not queue_path(store.path).exists()


def test_a_wrong_address_sets_nothing_up(store: Store) -> None:
    result = invoke(store, "set", given="http://example.org/\n")
    assert (result.exit_code, "encrypted" in result.output) == (2, True)
    assert not configuration_path(store.path).exists()


def test_neither_address_nor_key_is_in_the_journal(
    store: Store, configuration: WebhookConfiguration
) -> None:
    scan(store, "vip")
    send_due(store, configuration, 0)
    raw = b"".join(
        path.read_bytes() for path in store.path.parent.glob("event.db*") if path.is_file()
    )
    assert b"t0ken" not in raw
    assert configuration.key.encode() not in raw


def test_the_queue_has_no_names(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.status = 500
    scan(store, "vip")
    assert isinstance(send_due(store, configuration, 0), DeliveryQueue)
    assert "최도담" not in queue_path(store.path).read_text("utf-8")
