"""Connects a device that joins to the one that shows the code, at whichever address answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from kiosk.domain.membership.device_code import CERTIFICATE_BYTES, DeviceCode
from kiosk.domain.text.messages import Sentence
from kiosk.replication.link.addresses import Address
from kiosk.replication.link.certificates import digest_of_certificate
from kiosk.replication.link.tls import anonymous_context

CONNECT_S = 4.0
_CLOSE_S = 1.0
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class NotConnected(Exception):
    """No address of the code leads to the device that shows it; `sentence` says what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


@asynccontextmanager
async def connected(device_code: DeviceCode) -> AsyncIterator[tuple[Streams, bytes]]:
    """A connection to the device with the certificate of the code, and that certificate's digest.

    All addresses are tried at once. Raises NotConnected.
    """
    addresses = [Address(host, device_code.port) for host in device_code.hosts]
    tries = [asyncio.create_task(_connect(address, device_code)) for address in addresses]
    try:
        streams, digest = await _first(tries, addresses)
    finally:
        for one in tries:
            one.cancel()
        done = await asyncio.gather(*tries, return_exceptions=True)
    for other in done:
        if not isinstance(other, BaseException) and other[0] is not streams:
            await _close(other[0][1])
    try:
        yield streams, digest
    finally:
        await _close(streams[1])


async def _close(writer: asyncio.StreamWriter) -> None:
    """Close a connection; it is cut where the other side does not answer."""
    writer.close()
    with suppress(OSError, TimeoutError):
        await asyncio.wait_for(writer.wait_closed(), _CLOSE_S)
    writer.transport.abort()


async def _first(
    tries: list[asyncio.Task[tuple[Streams, bytes]]], addresses: list[Address]
) -> tuple[Streams, bytes]:
    errors: list[BaseException] = []
    for finished in asyncio.as_completed(tries):
        try:
            return await finished
        except (OSError, NotConnected) as error:
            errors.append(error)
    raise _reason(errors, addresses)


def _reason(errors: list[BaseException], addresses: list[Address]) -> NotConnected:
    where = {"addresses": ", ".join(map(str, addresses)), "port": addresses[0].port}
    for error in errors:
        if isinstance(error, NotConnected):
            return error
    if any(isinstance(error, ConnectionRefusedError) for error in errors):
        return NotConnected(Sentence("join.closed", where))
    return NotConnected(Sentence("join.unreachable", where))


async def _connect(address: Address, device_code: DeviceCode) -> tuple[Streams, bytes]:
    """Raises OSError and NotConnected."""
    async with asyncio.timeout(CONNECT_S):
        streams = await asyncio.open_connection(*address, ssl=anonymous_context())
    certificate = streams[1].get_extra_info("ssl_object").getpeercert(binary_form=True)
    digest = digest_of_certificate(certificate)
    if digest[:CERTIFICATE_BYTES] != device_code.certificate:
        await _close(streams[1])
        raise NotConnected(Sentence("join.certificate", {"address": str(address)}))
    return streams, digest
