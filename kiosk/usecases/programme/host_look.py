"""The host's colour and pictures, changed at the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.records import branding
from kiosk.domain.records.branding import BrandPalette, brand_palette
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.pictures import BrandPicture, PictureUse
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.picture_files import read_picture
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.store import Store


@dataclass(frozen=True, slots=True)
class LookChanged:
    """The look is recorded; `palette` has the shades of the event's colour."""

    palette: BrandPalette


LookResult = LookChanged | InvalidInput | NotAllowed


def change_look(
    store: Store, actor: Actor, *, colour: str | None = None, files: Mapping[PictureUse, str]
) -> LookResult:
    """Change the host's colour and pictures.

    None for the colour leaves it unchanged, an empty text removes it. `files` are the paths of
    files by their use; an empty path removes the picture. Nothing is recorded where any is invalid.
    """
    if not may(actor.role, Right.PROGRAMME):
        return NotAllowed(Right.PROGRAMME)
    try:
        chosen = None if colour is None else colour and branding.read_colour(colour)
    except ValueError:
        return InvalidInput(Sentence("refused.colour"), "colour")
    pictures: list[BrandPicture] = []
    for use, path in files.items():
        try:
            pictures.append(_picture(path.strip(), use))
        except InvalidCell as error:
            return InvalidInput(error.sentence, str(use))
    return store.transact(lambda connection: _record(store, connection, actor, chosen, pictures))


def _picture(path: str, use: PictureUse) -> BrandPicture:
    return read_picture(Path(path).expanduser(), use) if path else BrandPicture(str(use))


def _record(
    store: Store,
    connection: sa.Connection,
    actor: Actor,
    colour: str | None,
    pictures: list[BrandPicture],
) -> LookChanged:
    programme: Programme = store.programme_in(connection)
    event = programme.event
    names = {picture.id: picture.name for picture in pictures}
    after = replace(event, **names, colour=event.colour if colour is None else colour)  # type: ignore[arg-type]  # file names of pictures
    drafts = [facts.change_fact(event, after)]
    drafts += [facts.change_fact(programme.pictures.get(one.id), one) for one in pictures]
    store.record(connection, [draft for draft in drafts if draft], actor.staff)
    return LookChanged(brand_palette(after.colour))
