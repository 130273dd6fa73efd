"""Records a real Indico 3.3: what it answers to the connector on a morning.

    python -m tests.connectors.real_indico.record PYTHON INDICO_CONF ADDRESS

`PYTHON` is that of the virtual environment with Indico, `INDICO_CONF` its settings, with a database
that `indico db prepare` made; the Indico has to run at the address. It gets a new event with 60
made-up people. Writes `recording.json.xz` beside this module.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from kiosk.store import Store
from kiosk.store.connectors.systems import Connector
from tests.connectors.json_server import served
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.real_indico.morning import come
from tests.connectors.real_pretix.recording import DoorDecisions, Recording, RecordingProxy

FILE = Path(__file__).parent / "recording.json.xz"
FILLING = Path(__file__).parent / "filling.txt"


def main() -> None:
    python, settings, address = sys.argv[1:]
    made = subprocess.run(
        [python, "-c", FILLING.read_text(encoding="utf-8")],
        env={**os.environ, "INDICO_CONFIG": settings},
        check=True,
        capture_output=True,
        text=True,
    )
    token, event = made.stdout.split()[-2:]
    proxy = RecordingProxy(address=address, kind="Bearer", token=token)
    with served(proxy), tempfile.TemporaryDirectory() as folder:
        connector = Connector("indico", "indico", proxy.url, "", event)
        with closing(Store.open(Path(folder) / "event.db", "kiosk-1", create=True)) as store:
            run = ExchangeRun(store, proxy, connector=connector, token=token)
            come(run)
            run.system.close()
    Recording(proxy.taken, DoorDecisions()).write(FILE)


if __name__ == "__main__":
    main()
