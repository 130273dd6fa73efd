"""Photos of guests: matched by list or file name, bounded, refused by file, erased; for desks."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.guest_photos import LARGEST_PHOTO, PHOTO_HEIGHT, PHOTO_WIDTH
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.domain.membership.permitted_kinds import least_role
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.exchange.importing import photo_files
from kiosk.usecases.admin.erasure import erase
from kiosk.usecases.admin.photo_import import PhotosTaken, import_photos
from kiosk.usecases.admin.photo_matching import owners_of
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import merge
from kiosk.usecases.guests.photos import PhotoRemoved, remove_photo
from tests.usecases.conftest import CODE, G, Venue

VOLUNTEER, DESK, ADMIN = (
    Actor(f"s-{role}", role, role) for role in (Role.VOLUNTEER, Role.DESK, Role.ADMIN)
)
OTHER = Guest(
    "h", "A-2", "이준호", family_latin="LEE", given_latin="Junho", email="lee@example.org"
)
LISTED = Guest("l", "A-3", "박도윤", extra={"Photo": "portraits/Park.PNG"})


@pytest.fixture
def guests(venue: Venue) -> Venue:
    for number, guest in enumerate((replace(G, reference="A-1"), OTHER, LISTED)):
        venue.register(guest, CODE if not number else f"EVT-000000000000000{number}")
    return venue


def picture(
    folder: Path, name: str, colour: str = "navy", size: tuple[int, int] = (900, 1200)
) -> Path:
    Image.new("RGB", size, colour).save(folder / name)
    return folder / name


def taken_in(venue: Venue, folder: Path, *, only_listed: bool = False) -> PhotosTaken:
    return import_photos(venue.store, folder, "", only_listed=only_listed)


def photo(venue: Venue, guest: str) -> str:
    card = person_card.card(venue.store, guest, venue.now)
    assert card is not None
    return card.photo


def problems(taken: PhotosTaken) -> list[tuple[str, str]]:
    return [(one.file, one.sentence.id) for one in taken.problems]


@pytest.mark.parametrize(
    ("name", "guest"),
    [
        ("a-1.jpg", "g"),
        (f"{CODE}.png", "g"),
        ("lee@example.org.webp", "h"),
        ("이준호.jpg", "h"),
        ("Lee_Junho.jpeg", "h"),
        ("junho lee.JPG", "h"),
        ("lee-junho.png", "h"),
        ("park.png", "l"),
    ],
)
def test_a_file_is_matched_by_reference_code_address_name_or_list(
    guests: Venue, name: str, guest: str
) -> None:
    registered = list(guests.store.guests())
    file = Path(name)
    owners, _ = owners_of([file], registered, guests.store.programme().event, only_listed=False)
    assert owners == {file: guest}


def test_the_same_folder_again_changes_nothing_and_a_new_photo_replaces_the_old(
    guests: Venue, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    picture(folder, "A-1.png")
    assert taken_in(guests, folder).taken == 1
    again = taken_in(guests, folder)
    assert (again.taken, again.unchanged) == (0, 1)
    before = photo(guests, "g")
    shown = Image.open(io.BytesIO(base64.b64decode(before)))
    assert (shown.format, shown.width, shown.height) == ("JPEG", PHOTO_WIDTH, PHOTO_HEIGHT)
    picture(folder, "A-1.png", "maroon")
    assert taken_in(guests, folder).taken == 1
    assert photo(guests, "g") not in ("", before)


def test_files_of_nobody_of_several_and_a_second_one_are_named(
    guests: Venue, tmp_path: Path
) -> None:
    guests.register(replace(OTHER, id="twin", reference="A-4", email=""), "EVT-0000000000000009")
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("stranger.png", "이준호.png", "A-1.png", "A-1.jpg"):
        picture(folder, name)
    taken = taken_in(guests, folder)
    assert taken.taken == 1
    assert sorted(problems(taken)) == [
        ("A-1.png", "photos.second"),
        ("Park.PNG", "photos.missing"),
        ("stranger.png", "photos.nobody"),
        ("이준호.png", "photos.several"),
    ]


def test_a_list_in_a_folder_of_other_pictures_takes_only_what_it_names(
    guests: Venue, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name in ("logo.png", "Park.PNG", "A-1.png"):
        picture(folder, name)
    taken = taken_in(guests, folder, only_listed=True)
    assert (taken.taken, taken.problems) == (1, ())
    assert photo(guests, "l")


def test_huge_damaged_and_foreign_files_are_refused_by_name_and_lose_no_other(
    guests: Venue, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    picture(folder, "A-1.png")
    Image.new("1", (8_000, 8_000)).save(folder / "A-2.png")
    (folder / "A-3.jpg").write_bytes(b"GIF89a not a photo")
    (folder / "lee@example.org.jpg").write_bytes(bytes(photo_files.LARGEST_FILE + 1))
    taken = taken_in(guests, folder)
    assert taken.taken == 1
    assert [one for one in problems(taken) if one[0] != "Park.PNG"] == [
        ("A-2.png", "photos.pixels"),
        ("A-3.jpg", "photos.kind"),
        ("lee@example.org.jpg", "photos.second"),
    ]
    (folder / "A-2.png").unlink()
    assert ("lee@example.org.jpg", "photos.large") in problems(taken_in(guests, folder))
    half = picture(folder, "A-2.png").read_bytes()
    (folder / "lee@example.org.jpg").unlink()
    (folder / "A-2.png").write_bytes(half[: len(half) // 2])
    assert ("A-2.png", "photos.damaged") in problems(taken_in(guests, folder))


def test_a_photo_of_noise_stays_small_and_a_transparent_one_is_opaque(
    guests: Venue, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.effect_noise((2400, 3200), 100).save(folder / "A-1.jpg")
    Image.new("RGBA", (300, 400), (0, 0, 0, 0)).save(folder / "A-2.png")
    assert taken_in(guests, folder).taken == 2
    assert len(base64.b64decode(photo(guests, "g"))) <= LARGEST_PHOTO
    clear = Image.open(io.BytesIO(base64.b64decode(photo(guests, "h"))))
    assert clear.getpixel((5, 5)) == (255, 255, 255)


def test_a_desk_takes_a_photo_away_and_a_volunteer_does_not(guests: Venue, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    picture(folder, "A-1.png")
    taken_in(guests, folder)
    refused = remove_photo(guests.store, VOLUNTEER, "g")
    assert (refused, bool(photo(guests, "g"))) == (NotAllowed(Right.CORRECT), True)
    assert remove_photo(guests.store, DESK, "g") == PhotoRemoved("g")
    assert photo(guests, "g") == ""


def test_a_photo_stays_with_a_merged_person_and_is_erased_with_them(
    guests: Venue, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    picture(folder, "A-2.png")
    taken_in(guests, folder)
    merge(guests.store, DESK, "h", "g", guests.now)
    assert photo(guests, "g")
    erase(guests.store, ADMIN, "g")
    assert photo(guests, "g") == ""
    assert [fact.body for fact in guests.facts(FactKind.GUEST_PHOTO_SET)] == [None]


def test_only_desks_write_and_are_sent_photos() -> None:
    kind = FactKind.GUEST_PHOTO_SET
    assert least_role(kind) is DeviceRole.DESK
    assert [role for role in DeviceRole if needs_body(role, kind)] == [
        DeviceRole.DESK,
        DeviceRole.ADMIN,
    ]
