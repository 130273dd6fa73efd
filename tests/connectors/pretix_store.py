"""A store whose event is that of a system on loopback, and the exchange between them by steps."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.connectors.exchange import Exchange
from kiosk.connectors.systems import open_system
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.records.entities import Direction
from kiosk.store import Store
from kiosk.store.connectors import deliveries
from kiosk.store.connectors.systems import Connector, Progress, add_connector, progress_of, token_of
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.connectors.json_server import JsonServer
from tests.connectors.pretix_server import EVENT, ORGANIZER, TOKEN

NOW = datetime(2027, 6, 2, 9, 30, tzinfo=ZoneInfo("Asia/Seoul"))


class ExchangeRun:
    """The exchange of a store with a system; `step` does all that is due, as if time had passed."""

    seconds = 10.0
    """After which a request is given up."""

    def __init__(
        self,
        store: Store,
        server: JsonServer,
        *,
        connector: Connector | None = None,
        token: str = TOKEN,
    ) -> None:
        """With a `connector` the server is that of another system than pretix."""
        self.store, self.server = store, server
        usual = Connector("pretix", "pretix", server.url, ORGANIZER, EVENT)
        self.connector = connector or usual
        store.transact(lambda c: add_connector(c, self.connector, token))
        self._now = 0.0
        self.open()

    def open(self) -> None:
        """Begin anew, as after the program was started again."""
        token = self.store.read(lambda c: token_of(c, self.connector.name))
        self.system = open_system(self.connector, token, seconds=self.seconds)
        self.exchange = Exchange(self.store, self.connector, self.system, lambda: self._now)

    def step(self, seconds: float = 3600.0) -> Progress:
        """Let seconds pass and do what is due then."""
        self._now += seconds
        self.exchange.step()
        return self.progress

    def _progress(self) -> Progress | None:
        return self.store.read(lambda c: progress_of(c, self.connector.name))

    @property
    def progress(self) -> Progress:
        found = self._progress()
        assert found is not None
        return found

    @property
    def waiting(self) -> int:
        return self.store.read(lambda c: deliveries.waiting_number(c, self.connector.name))

    @property
    def refused(self) -> list[deliveries.UntoldFact]:
        return self.store.read(lambda c: deliveries.refused(c, self.connector.name, 20))

    def scan(
        self,
        code: str,
        checkpoint: str = "list-7",
        direction: Direction = Direction.ENTRY,
        at: datetime = NOW,
    ) -> ScanAnswer:
        check_in = CheckIn(self.store, checkpoint, lambda: at)
        return check_in.scan(ScanRequest.of(code, direction=direction))
