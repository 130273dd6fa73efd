"""The registration systems that this machine exchanges with: set-up, progress, tickets, token."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, NamedTuple

import sqlalchemy as sa

from kiosk.domain.text.messages import Sentence
from kiosk.store.local_secrets import delete_secret, read_secret, write_secret
from kiosk.store.local_tables import connector, connector_delivery, connector_ticket

_PREFIX = "connector:"
_SECRETS_AT_ONCE = 500
# The key of a ticket that was revoked there and is nobody's here; before the digest of its code.
_REVOKED = "revoked "


@dataclass(frozen=True, slots=True)
class Connector:
    """A system that was set up on this machine.

    `system` is the word for its kind, `address` its URL without a path of the interface,
    `organizer` and `event` are its own ids of them. `is_device` says that the token is that of a
    device, else of an account. `checkpoints` are ids of checkpoints by the ids of the system's
    check-in lists, where they differ from the usual ones. `options` are what else the system's own
    package keeps of the set-up, as JSON values.
    """

    name: str
    system: str
    address: str
    organizer: str
    event: str
    is_device: bool = False
    checkpoints: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """What makes it the same event of the same system."""
        return self.system, self.address, self.organizer, self.event

    @property
    def source(self) -> str:
        """The name under which its values stand in the journal, like that of a file."""
        return f"{self.system} {self.event}"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the exchange with a system is.

    `contact` is when it last answered, in ISO 8601 with offset. The next increment begins at
    `cursor`, empty before a full copy; `shape` is a digest of what all tickets depend on. `lists`
    are ids of its check-in lists by our checkpoints. Facts up to the journal's `row` are in the
    queue. With `describes_event` the event's name and times are those of the system. `problem` is
    why the last try failed, `refused` are rows that were not taken in, by the ticket, `notices`
    what is not taken over. `guests` and `told` count what came and what went. `holder` is the name
    of another device that exchanges in place of this one, empty if this one does. While it is
    `paused` nothing is exchanged; `asked` is when staff last asked for an exchange at once.
    """

    contact: str = ""
    cursor: str = ""
    shape: str = ""
    lists: Mapping[str, str] = field(default_factory=dict)
    row: int = 0
    describes_event: bool = False
    guests: int = 0
    told: int = 0
    holder: str = ""
    problem: Sentence | None = None
    refused: Mapping[str, Sentence] = field(default_factory=dict)
    notices: tuple[Sentence, ...] = ()
    paused: bool = False
    asked: str = ""


class SystemTicket(NamedTuple):
    """A ticket in a system: its key there, and that of the main ticket if it is an add-on.

    `product` and `part` are the system's ids of what was bought and of the date in a series, which
    is empty outside one. `digest` is that of the ticket's code. In a system without codes it is
    empty, and the `product` is the key as it is written there.
    """

    ticket: str
    main: str
    product: str
    part: str
    digest: str


def digest_of_code(code: str) -> str:
    """The SHA-256 of a code in its original spelling, in hex."""
    return hashlib.sha256(code.encode()).hexdigest()


def connectors(connection: sa.Connection) -> list[Connector]:
    """All systems that were set up on this machine, by name."""
    rows = connection.execute(sa.select(connector.c.settings).order_by(connector.c.name))
    return [Connector(**json.loads(row.settings)) for row in rows]


def progress_of(connection: sa.Connection, name: str) -> Progress | None:
    """How far the exchange is; None if the system is not, or no longer, set up."""
    query = sa.select(connector.c.state).where(connector.c.name == name)
    state = connection.execute(query).scalar()
    return None if state is None else _progress(json.loads(state))


def add_connector(connection: sa.Connection, added: Connector, token: str) -> None:
    """Set a system up, with its token.

    For the same event as before, as with a new token, tickets and queue are kept; those of another
    system of that name are forgotten.
    """
    before = next((one for one in connectors(connection) if one.name == added.name), None)
    if before is None or before.identity != added.identity:
        remove_connector(connection, added.name)
        row = {"name": added.name, "settings": "", "state": "{}"}
        connection.execute(sa.insert(connector), row)
    change = sa.update(connector).where(connector.c.name == added.name)
    connection.execute(change.values(settings=_json(asdict(added))))
    write_secret(connection, f"{_PREFIX}{added.name}", token.encode())


def remove_connector(connection: sa.Connection, name: str) -> bool:
    """Forget a system with its token, its tickets and its queue; whether there was one."""
    found = connection.execute(sa.delete(connector).where(connector.c.name == name)).rowcount
    for table in (connector_ticket, connector_delivery):
        connection.execute(sa.delete(table).where(table.c.connector == name))
    delete_secret(connection, f"{_PREFIX}{name}")
    return bool(found)


def token_of(connection: sa.Connection, name: str) -> str:
    """The token of a system; empty where this file has none, as after a restored backup."""
    token = read_secret(connection, f"{_PREFIX}{name}")
    return "" if token is None else token.decode()


def write_progress(connection: sa.Connection, name: str, progress: Progress) -> None:
    """Keep how far the exchange is; nothing is written for a system that was removed."""
    values = {
        **{name: getattr(progress, name) for name in _PLAIN},
        "lists": dict(progress.lists),
        "problem": _as_json(progress.problem),
        "refused": {key: _as_json(one) for key, one in progress.refused.items()},
        "notices": [_as_json(one) for one in progress.notices],
    }
    change = sa.update(connector).where(connector.c.name == name)
    connection.execute(change.values(state=_json(values)))


def change_progress(connection: sa.Connection, name: str, **values: Any) -> Progress | None:
    """Change some values of the progress; None if the system is no longer set up."""
    before = progress_of(connection, name)
    if before is None:
        return None
    after = replace(before, **values)
    if after != before:
        write_progress(connection, name, after)
    return after


def write_tickets(connection: sa.Connection, name: str, tickets: Iterable[SystemTicket]) -> None:
    """Keep tickets of a system, each in place of what was known of it."""
    table, known = connector_ticket, {one.ticket: one for one in tickets}
    keys = list(known)
    for start in range(0, len(keys), _SECRETS_AT_ONCE):
        some = keys[start : start + _SECRETS_AT_ONCE]
        goes = (table.c.connector == name) & table.c.ticket.in_(some)
        connection.execute(sa.delete(table).where(goes))
        rows = [{"connector": name, **known[key]._asdict()} for key in some]
        connection.execute(sa.insert(table), rows)


def revoked_ticket(code: str) -> SystemTicket:
    """A ticket that its system revoked, and of which nothing else is known."""
    digest = digest_of_code(code)
    return SystemTicket(f"{_REVOKED}{digest}", "", "", "", digest)


def is_revoked(connection: sa.Connection, code: str) -> bool:
    """Whether a system revoked the ticket with a code that is nobody's here."""
    table, key = connector_ticket, revoked_ticket(code).ticket
    return connection.execute(sa.select(1).where(table.c.ticket == key)).first() is not None


def tickets_of(connection: sa.Connection, name: str, reference: str) -> list[SystemTicket]:
    """The ticket with a key and its add-ons, the main one first."""
    table = connector_ticket
    is_of = (table.c.ticket == reference) | (table.c.main == reference)
    query = sa.select(table).where(table.c.connector == name, is_of)
    rows = connection.execute(query.order_by(table.c.main, table.c.ticket))
    return [SystemTicket(row.ticket, row.main, row.product, row.part, row.digest) for row in rows]


_PLAIN = (
    "contact",
    "cursor",
    "shape",
    "row",
    "describes_event",
    "guests",
    "told",
    "holder",
    "paused",
    "asked",
)


def _progress(saved: Mapping[str, Any]) -> Progress:
    return Progress(
        **{name: saved[name] for name in _PLAIN if name in saved},
        lists=saved.get("lists", {}),
        problem=sentence_from(saved.get("problem")),
        refused={
            key: one
            for key, value in saved.get("refused", {}).items()
            if (one := sentence_from(value))
        },
        notices=tuple(filter(None, map(sentence_from, saved.get("notices", ())))),
    )


def _as_json(sentence: object) -> Any:
    """A sentence as JSON values, with the sentences that it contains."""
    if isinstance(sentence, Sentence):
        values = {name: _as_json(value) for name, value in sentence.values.items()}
        return {"id": sentence.id, "values": values}
    if isinstance(sentence, tuple):
        return [_as_json(one) for one in sentence]
    return sentence if isinstance(sentence, int) or sentence is None else str(sentence)


def sentence_text(sentence: Sentence) -> str:
    """A sentence as JSON text."""
    return _json(_as_json(sentence))


def sentence_from(saved: Any) -> Sentence | None:
    """The sentence of JSON values; None for anything else."""
    found = _value_from(saved)
    return found if isinstance(found, Sentence) else None


def _value_from(saved: Any) -> object:
    if isinstance(saved, dict) and isinstance(saved.get("id"), str):
        values = saved.get("values", {})
        return Sentence(saved["id"], {name: _value_from(one) for name, one in values.items()})
    if isinstance(saved, list):
        return tuple(_value_from(one) for one in saved)
    return saved


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
