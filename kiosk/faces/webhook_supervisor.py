"""Keeps the sender of the webhook running beside a face, where this machine has a webhook."""

from __future__ import annotations

from pathlib import Path

from kiosk.connectors.webhook.configuration import configuration_path
from kiosk.faces.process_supervisor import ProcessSupervisor, RunOnStore
from kiosk.store import Store


def has_webhook(store: Store) -> bool:
    """Whether this machine tells a service who arrives at the event of a store."""
    return configuration_path(store.path).exists()


class WebhookSupervisor(ProcessSupervisor):
    """Runs `kiosk webhook send` once there is a webhook, and looks again when it was removed."""

    def __init__(self, store: Path, run: RunOnStore) -> None:
        super().__init__(store, run, command=("webhook", "send"), is_needed=has_webhook)

    def _restart(self) -> None:
        """Look first whether the webhook still is there: its removal ends the child."""
        self._timer.start()
