"""Plans the host's pictures, whose files stand beside the list, and checks the host's colour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.domain.records.branding import Likeness, brand_palette
from kiosk.domain.records.pictures import BrandPicture, PictureUse, picture_file
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.picture_files import read_picture
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.programme.programme import ProgrammeDraft, mark_of
from kiosk.exchange.importing.refusals import InvalidCell

_LIKE = {
    Likeness.OK: "import.note.colour_like_ok",
    Likeness.WAIT: "import.note.colour_like_wait",
}


def picture_changes(
    draft: ProgrammeDraft, row: ImportRow
) -> tuple[list[RecordChange], list[InvalidCell]]:
    """The changed pictures of an event's row, and the errors of their files.

    A file that is neither in the folder of the list nor beside it leaves the picture that came from
    a file of that name.
    """
    changes, errors = [], []
    folder = draft.plan.folders.get(row.source.file)
    listed = folder / row.source.file if folder else None
    for use in PictureUse:
        if use not in row.values:
            continue
        known = draft.programme.pictures.get(use, BrandPicture(str(use)))
        try:
            after = _picture(str(row.values[use]), use, known, listed)
        except InvalidCell as error:
            errors.append(error.about(str(use)))
            continue
        before = draft.programme.pictures.get(use)
        if after != known:
            changes.append(RecordChange(before, after, mark=mark_of(row)))
    return changes, errors


def _picture(name: str, use: PictureUse, known: BrandPicture, listed: Path | None) -> BrandPicture:
    if not name:
        return BrandPicture(str(use))
    places = (picture_file(listed, use, name), listed.parent / name) if listed else ()
    path = next((place for place in places if place.exists()), None)
    if path is None:
        if known.name == name and known.data:
            return known
        raise InvalidCell("import.picture.missing", value=name)
    return read_picture(path, use)


def take_pictures(draft: ProgrammeDraft, changes: list[RecordChange]) -> None:
    """Add the changed pictures to the plan, but those in whose place the desk chose others."""
    event = draft.programme.event
    found = {
        one.after.id: one.after
        for one in changes
        if isinstance(one.after, BrandPicture) and getattr(event, one.after.id) == one.after.name
    }
    changes = [one for one in changes if getattr(one.after, "id", "") in found]
    draft.programme = replace(draft.programme, pictures=draft.programme.pictures | found)
    for change in changes:
        draft.plan.remember(change)


def note_colour(colour: str, plan: ImportPlan) -> None:
    """Tell the organiser where a colour was darkened, or may be taken for one with a meaning."""
    if not colour:
        return
    palette = brand_palette(colour)
    if palette.is_darkened:
        plan.note("import.note.colour_darkened", before=palette.chosen, after=palette.base)
    if palette.likeness in _LIKE:
        plan.note(_LIKE[palette.likeness], colour=palette.base)
