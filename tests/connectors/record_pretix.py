"""Records the answers of a real pretix as one JSON file, for looking at what has changed in them.

    KIOSK_TOKEN=… python -m tests.connectors.record_pretix ADDRESS ORGANIZER EVENT FILE

Only for an event whose people are made up. The private keys of the event and the token are not in
the file. The token of a device needs a profile that may see orders.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from kiosk.connectors.http_client import HttpClient
from kiosk.connectors.pretix.api import PretixApi, authorization

LISTS = ("items", "categories", "questions", "checkinlists", "orders")


def record(api: PretixApi) -> dict[str, object]:
    """The event with all its lists, as they were answered."""
    event = api.event_detail()
    found: dict[str, object] = {"event": event}
    for what in (*LISTS, *(["subevents"] if event.get("has_subevents") else [])):
        query = {"include_canceled_positions": "true"} if what == "orders" else None
        found[what] = api.listed(what, query).records
    return found


def main() -> None:
    address, organizer, event, file = sys.argv[1:]
    token = os.environ["KIOSK_TOKEN"]
    is_device = os.environ.get("KIOSK_IS_DEVICE", "") == "1"
    http = HttpClient(address, authorization(token, is_device=is_device))
    found = record(PretixApi(http, organizer, event))
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
    Path(file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
