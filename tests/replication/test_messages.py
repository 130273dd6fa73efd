"""Frames and messages: what is written is read again, and nothing else is."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.replication.protocol.framing import LARGEST_FRAME, FrameReader, FrameTooLarge, frame_of
from kiosk.replication.protocol.messages import (
    Bye,
    ByeReason,
    Facts,
    Have,
    Hello,
    Message,
    MessageInvalid,
    Ping,
    Pong,
    UnknownMessage,
    decode,
    encode,
)
from tests.replication.fact_chains import chain

HELLO = Hello("ab" * 32, "gate-1.X", "i1", "attendee", ("gate-1.X",), {"a": 3}, frozenset("12"))
ERASED = replace(chain("a", 1)[0], body=None, salt=None)
MESSAGES: list[Message] = [
    HELLO,
    Facts(1, 0, True, tuple(chain("a.1", 3))),
    Facts(2, 1, False, (ERASED,)),
    Have({"a": 4}, 2, ("b",), ("c",), frozenset({"d"})),
    Have({}),
    Ping(5),
    Pong(5, 6, 7),
    Bye(ByeReason.COPY),
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_message_is_read_as_it_was_written(message: Message) -> None:
    assert decode(encode(message)) == message


def test_what_a_newer_version_adds_is_ignored() -> None:
    newer = json.loads(encode(HELLO)) | {"colour": "blue"}
    assert decode(json.dumps(newer).encode()) == HELLO
    assert decode(b'{"type":"dance","steps":3}') == UnknownMessage("dance")
    assert decode(b'{"type":"bye","reason":"bored"}') == Bye(ByeReason.OTHER)
    facts = json.loads(encode(Facts(1, 0, False, (chain("a", 1)[0],))))
    facts["facts"][0] += [None] * 3
    assert decode(json.dumps(facts).encode()) == Facts(1, 0, False, (chain("a", 1)[0],))


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xff",
        b"[]",
        b"3",
        b"{}",
        b'{"type":3}',
        b'{"type":"ping"}',
        b'{"type":"ping","sent":-1}',
        b'{"type":"ping","sent":true}',
        b'{"type":"ping","sent":1.5}',
        b'{"type":"ping","sent":9223372036854775808}',
        b'{"type":"have","vector":{"a":"1"}}',
        b'{"type":"have","vector":{"\\ud800":1}}',
        b'{"type":"facts","batch":1,"part":0,"more":0,"facts":[]}',
        b'{"type":"facts","batch":1,"part":0,"more":false,"facts":[[1]]}',
        b"[" * 100_000,
    ],
)
def test_another_payload_is_no_message(payload: bytes) -> None:
    with pytest.raises(MessageInvalid):
        decode(payload)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, 7),
        (2, "1"),
        (2, -1),
        (3, True),
        (4, "x" * 501),
        (8, "\ud800"),
        (9, "not base64!"),
        (10, "YQ=="),
        (11, None),
    ],
)
def test_a_fact_with_a_wrong_value_is_no_message(place: int, value: object) -> None:
    facts = json.loads(encode(Facts(1, 0, False, (chain("a", 1)[0],))))
    facts["facts"][0][place] = value
    with pytest.raises(MessageInvalid):
        decode(json.dumps(facts).encode())


@given(st.lists(st.binary(max_size=40)), st.lists(st.integers(1, 9), min_size=1))
def test_frames_are_read_from_pieces_of_any_size(payloads: list[bytes], sizes: list[int]) -> None:
    stream, reader, read = b"".join(map(frame_of, payloads)), FrameReader(), list[bytes]()
    at = 0
    while at < len(stream):
        step = sizes[at % len(sizes)]
        read += reader.read(stream[at : at + step])
        at += step
    assert read == payloads
    assert reader.waiting == 0


def test_a_frame_that_is_too_large_is_not_waited_for() -> None:
    with pytest.raises(FrameTooLarge):
        frame_of(bytes(LARGEST_FRAME + 1))
    with pytest.raises(FrameTooLarge):
        list(FrameReader().read((LARGEST_FRAME + 1).to_bytes(4, "big")))
    assert list(FrameReader().read(frame_of(bytes(LARGEST_FRAME)))) == [bytes(LARGEST_FRAME)]
