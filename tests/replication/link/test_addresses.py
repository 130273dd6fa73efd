"""Addresses as people type them, the choice of links, times between tries, and copies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.replication.link.addresses import DEFAULT_PORT, Address, read_address
from kiosk.replication.link.backoff import delay_s
from kiosk.replication.link.copies import CopyDetector
from kiosk.replication.link.link_choice import FULL_MESH, chosen_links


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("192.168.1.5", Address("192.168.1.5", DEFAULT_PORT)),
        ("192.168.1.5:5000", Address("192.168.1.5", 5000)),
        (" gate-2.local:80 ", Address("gate-2.local", 80)),
        ("fe80::1%eth0", Address("fe80::1%eth0", DEFAULT_PORT)),
        ("[fe80::1%eth0]:81", Address("fe80::1%eth0", 81)),
        ("[2001:db8::1]", Address("2001:db8::1", DEFAULT_PORT)),
        ("", None),
        (":80", None),
        ("host:", None),
        ("host:0", None),
        ("host:65536", None),
        ("host:٣", None),
        ("two words:80", None),
        ("a:b:80", None),
        ("[host]:80", None),
        ("x" * 256, None),
    ],
)
def test_addresses_are_read_as_people_write_them(text: str, address: Address | None) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize("text", ["10.0.0.1:1", "host:65535", "[::1]:7", "[fe80::2%wlan0]:9"])
def test_an_address_is_written_as_it_is_read(text: str) -> None:
    assert str(read_address(text)) == text


def neighbours(devices: list[str]) -> dict[str, set[str]]:
    links: dict[str, set[str]] = {device: set() for device in devices}
    for device in devices:
        for other in chosen_links(device, set(devices) - {device}):
            links[device].add(other)
            links[other].add(device)
    return links


def test_up_to_eight_devices_are_all_linked() -> None:
    devices = [f"gate-{number}" for number in range(FULL_MESH)]
    assert all(len(linked) == FULL_MESH - 1 for linked in neighbours(devices).values())


@given(st.sets(st.text(min_size=1, max_size=8), min_size=FULL_MESH + 1, max_size=60))
def test_more_devices_are_connected_by_about_four_links_each(devices: set[str]) -> None:
    links = neighbours(sorted(devices))
    reached, waiting = set[str](), [min(devices)]
    while waiting:
        device = waiting.pop()
        if device not in reached:
            reached.add(device)
            waiting += links[device]
    assert reached == devices
    assert 2 <= sum(map(len, links.values())) / len(devices) <= 4


def test_a_device_that_leaves_changes_few_links() -> None:
    devices = [f"gate-{number}" for number in range(40)]
    before, after = neighbours(devices), neighbours(devices[1:])
    changed = [one for one in devices[1:] if before[one] - {devices[0]} != after[one]]
    assert len(changed) <= 8


def test_tries_are_soon_after_a_moment_and_rarer_after_minutes() -> None:
    assert max(delay_s(failures, 1) for failures in range(100)) <= 1
    assert delay_s(1000, 1) == 15
    assert delay_s(0, 0) < delay_s(0, 1) <= 0.3


def test_a_program_that_was_restarted_is_no_copy() -> None:
    copies = CopyDetector()
    seen = [copies.see("a", instance, at) for at, instance in enumerate(("1", "1", "2", "2", "3"))]
    assert not any(seen)


def test_two_programs_of_one_device_are_copies_until_one_is_gone() -> None:
    copies = CopyDetector()
    assert [copies.see("a", instance, 0) for instance in ("1", "2", "1", "2", "2")] == [
        False,
        False,
        True,
        True,
        True,
    ]
    assert not copies.see("b", "2", 0)
    assert copies.see("a", "2", 200)
    assert not copies.see("a", "2", 301)
