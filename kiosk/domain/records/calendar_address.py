"""The address of each guest's calendar: a link for the phone, and a file's name for the server."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

GUEST_PLACE = "{id}"
"""Where an address has the guest's id."""
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("/\\\0", "_"))


def calendar_link(address: str, guest: str) -> str:
    """The link to the calendar of a guest, given by id."""
    return address.replace(GUEST_PLACE, quote(guest, safe=""))


def calendar_folder(address: str) -> str:
    """The URL of the folder in which a web server looks for the files; it ends with a slash.

    Empty for an address that has the id outside of its path: a program has to answer there.
    """
    before, place, _ = address.partition(GUEST_PLACE)
    if not place or GUEST_PLACE not in urlsplit(address).path:
        return ""
    return before[: before.rindex("/") + 1]


def calendar_file(address: str, guest: str) -> str:
    """The name of a guest's file below the folder, as a web server looks for it.

    Where the folder is not known it is the id with the ending .ics.
    """
    folder = calendar_folder(address)
    below = urlsplit(address).path.partition(urlsplit(folder).path)[2] if folder else ""
    return (below or f"{GUEST_PLACE}.ics").replace(GUEST_PLACE, in_file_name(guest))


def in_file_name(guest: str) -> str:
    """A guest's id as it stands in the names of files."""
    return guest.translate(_NOT_IN_NAMES)
