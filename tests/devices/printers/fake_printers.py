"""Simulated label printers: they listen on loopback, answer, and keep printed labels."""

from __future__ import annotations

import base64
import binascii
import re
import socket
import threading
import zlib
from contextlib import suppress

import packbits
from PIL import Image, ImageOps


class FakePrinter:
    """Accepts one connection after the other; `labels` are the printed pictures."""

    def __init__(self) -> None:
        self.labels: list[Image.Image] = []
        self.received = b""
        self.has_received = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return "127.0.0.1:{1}".format(*self._server.getsockname())

    def close(self) -> None:
        # Wakes the thread that waits for a connection.
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)

    def take(self, data: bytes, connection: socket.socket, /) -> bytes:
        """Processes the complete commands at the start of `data`; returns the rest."""
        raise NotImplementedError

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection, suppress(ConnectionError):
                data = b""
                while chunk := connection.recv(65536):
                    self.received += chunk
                    self.has_received.set()
                    data = self.take(data + chunk, connection)


class FakeSilentPrinter(FakePrinter):
    """Accepts all data and never answers."""

    def take(self, _data: bytes, _connection: socket.socket, /) -> bytes:
        return b""


class FakeZebra(FakePrinter):
    """Understands ^GFA with Z64, ~HS, ~HI, ~JA and, if `counts`, the odometer."""

    def __init__(self, *, counts: bool = True, per_mm: int = 8) -> None:
        self.counts, self.per_mm = counts, per_mm
        self.paper_out = self.head_open = self.paused = self.stuck = self.cancelled = False
        self.runs_out_after = -1
        super().__init__()

    def take(self, data: bytes, connection: socket.socket, /) -> bytes:
        while data:
            if data.startswith(b"~HS"):
                connection.sendall(self._status())
                data = data[3:]
            elif data.startswith(b"~HI"):
                connection.sendall(b"\x02ZD421-FAKE,V84,%d,8192KB\x03" % self.per_mm)
                data = data[3:]
            elif data.startswith(b"~JA"):
                self.cancelled, data = True, data[3:]
            elif data.startswith(b"! U1") and b"\r\n" in data:
                if self.counts:
                    connection.sendall(b'"%d"' % (1000 + len(self.labels)))
                data = data.partition(b"\r\n")[2]
            elif data.startswith(b"^XA") and b"^XZ" in data:
                label, _, data = data.partition(b"^XZ")
                self._print(label.decode())
            elif data[:1].isspace():
                data = data[1:]
            else:
                break
        return data

    def _print(self, label: str) -> None:
        if self.runs_out_after == len(self.labels):
            self.paper_out = True
        if self.stuck or self.paper_out:
            return
        match = re.search(r"\^GFA,(\d+),\d+,(\d+),:Z64:([^:]+):([0-9A-F]{4})", label)
        assert match, label[:80]
        size, row, encoded, crc = int(match[1]), int(match[2]), match[3], match[4]
        assert binascii.crc_hqx(encoded.encode(), 0) == int(crc, 16)
        data = zlib.decompress(base64.b64decode(encoded))
        assert len(data) == size
        black = Image.frombytes("1", (row * 8, size // row), data).convert("L")
        width, height = (int(re.search(rf"\^{name}(\d+)", label)[1]) for name in ("PW", "LL"))  # type: ignore[index]  # both are there
        self.labels.append(ImageOps.invert(black).crop((0, 0, width, height)))

    def _status(self) -> bytes:
        flags = (self.paper_out, self.paused or self.paper_out or self.head_open, self.head_open)
        paper, pause, head = map(int, flags)
        formats = int(self.stuck)
        return (
            f"\x02030,{paper},{pause},1245,{formats:03},0,0,0,000,0,0,0\x03\r\n"
            f"\x02000,0,{head},0,0,2,4,0,00000000,1,000\x03\r\n"
            "\x021234,0\x03\r\n"
        ).encode()


# Number of argument bytes of each command that does not change the picture.
_LENGTHS = {b"\x1bia": 1, b"\x1biz": 10, b"\x1biM": 1, b"\x1biA": 1, b"\x1biK": 1, b"\x1bid": 2}


class FakeBrother(FakePrinter):
    """A QL-820NWB: reads raster lines, answers with a 32-byte status. `media` is in mm."""

    def __init__(self, media: tuple[int, int] = (62, 0)) -> None:
        self.media, self.errors = media, (0, 0)
        self.fails_with: tuple[int, int] | None = None
        self.stuck = False
        self._lines: list[bytes] = []
        self._packed = False
        super().__init__()

    def take(self, data: bytes, connection: socket.socket, /) -> bytes:
        while data:
            if data[:1] == b"\x00":
                data = data[1:]
            elif data.startswith(b"\x1b@"):
                self._lines, data = [], data[2:]
            elif data.startswith(b"\x1biS"):
                connection.sendall(self._status(0x00, self.errors))
                data = data[3:]
            elif data[:3] in _LENGTHS:
                data = data[3 + _LENGTHS[data[:3]] :]
            elif data[:1] == b"M" and len(data) > 1:
                self._packed, data = data[1] == 2, data[2:]
            elif data[:1] == b"Z":
                self._lines.append(bytes(90))
                data = data[1:]
            elif data[:1] == b"g" and len(data) > 2 and len(data) >= 3 + data[2]:
                line, data = data[3 : 3 + data[2]], data[3 + data[2] :]
                self._lines.append(packbits.decode(line) if self._packed else line)
            elif data[:1] == b"\x1a":
                data = data[1:]
                self._print(connection)
            else:
                break
        return data

    def _print(self, connection: socket.socket) -> None:
        connection.sendall(self._status(0x06, (0, 0)))
        if self.stuck:
            return
        if self.fails_with is not None:
            connection.sendall(self._status(0x02, self.fails_with))
            return
        picture = Image.frombytes("1", (720, len(self._lines)), b"".join(self._lines))
        # The first dot is the rightmost; with 62 mm media, 12 dots there are not printable.
        mirrored = ImageOps.mirror(picture.convert("L"))
        self.labels.append(ImageOps.invert(mirrored).crop((12, 0, 708, len(self._lines))))
        connection.sendall(self._status(0x01, (0, 0)))

    def _status(self, kind: int, errors: tuple[int, int]) -> bytes:
        status = bytearray(32)
        status[0:5] = b"\x80\x20B\x34\x41"
        status[8], status[9] = errors
        status[10], status[17] = self.media
        status[11] = (0x0B if self.media[1] else 0x0A) if self.media[0] else 0
        status[18], status[19] = kind, int(kind == 0x06)
        return bytes(status)


class FakeEndlessPrinter(FakePrinter):
    """Sends an answer without an end."""

    def take(self, _data: bytes, connection: socket.socket, /) -> bytes:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(bytes(65536))
