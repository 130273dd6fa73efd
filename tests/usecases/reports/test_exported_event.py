"""The export of everything, imported into an empty store, gives the same event again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.pictures import PictureUse
from kiosk.domain.records.ways import ArrowKind, Way, way_id
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.usecases.admin.demo import create_demo_event
from kiosk.usecases.admin.import_files import ImportResult, import_lists
from kiosk.usecases.programme.host_look import LookChanged, change_look
from kiosk.usecases.reports.exporting.exports import Exported, ExportRequest, export, files_of
from tests.usecases.conftest import DOORS
from tests.usecases.reports.exported_day import ADMIN, TEXTS

PLAN = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">'
    '<g id="walls"><rect x="0" y="0" width="40" height="30"/></g>'
    '<g id="stage"><rect x="10" y="0" width="10" height="4"/></g>'
    '<g id="doors"><line x1="0" y1="10" x2="0" y2="14"/></g>'
    '<g id="columns"><circle cx="20" cy="15" r="1"/></g></svg>'
)
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path d="M0 0h8v4z"/></svg>'


def import_all(store: Store, *files: Path) -> ImportResult:
    return import_lists(store, files, Options())


def set_look(store: Store, folder: Path) -> None:
    """Choose three pictures, two of which have files of the same name."""
    (folder / "dark").mkdir()
    Image.new("RGBA", (8, 4), "#ffffff").save(folder / "dark" / "logo.svg", "PNG")
    Image.new("RGBA", (8, 8), "#aaaaaa").save(folder / "waves.png")
    (folder / "logo.svg").write_text(LOGO)
    files = {
        PictureUse.LOGO: str(folder / "logo.svg"),
        PictureUse.LOGO_DARK: str(folder / "dark" / "logo.svg"),
        PictureUse.PATTERN: str(folder / "waves.png"),
    }
    assert isinstance(change_look(store, ADMIN, colour="#1A3E9E", files=files), LookChanged)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "desk-1", create=True)) as opened:
        yield opened


@pytest.fixture
def demo(store: Store, tmp_path: Path) -> Store:
    """The demonstration with a drawn room, a way to it and the host's pictures."""
    create_demo_event(store, DOORS)
    set_look(store, tmp_path)
    (tmp_path / "ballroom.svg").write_text(PLAN)
    assert import_all(store, tmp_path / "ballroom.svg").plan.refusals == []
    way = Way(way_id("main", "hall-a"), "main", "hall-a", ArrowKind.LEFT, "왼쪽; 문 지나", "Left")
    draft = facts.change_fact(None, way)
    assert draft is not None
    store.append([draft])
    return store


def guests_of(store: Store) -> dict[str, tuple[Guest, tuple[str, ...], list[tuple[str, str]]]]:
    """Guests by reference, with codes and tables; ids are not exported."""
    return {
        one.guest.reference: (
            replace(one.guest, id=""),
            one.codes,
            [(seat.round, seat.table) for seat in one.seats],
        )
        for one in store.guests()
    }


@pytest.mark.parametrize("form", [ExportFormat.XLSX, ExportFormat.CSV])
def test_it_gives_the_same_event(demo: Store, tmp_path: Path, form: ExportFormat) -> None:
    order = ExportRequest(ExportKind.EVERYTHING, form, tmp_path / "out" / f"all.{form}")
    done = export(demo, ADMIN, order, TEXTS, at=DOORS)
    assert isinstance(done, Exported)
    assert done.advice is not None
    assert Path(str(done.advice.values["folder"])).is_dir()
    # The workbook and its folder may be moved, but not apart.
    moved = (tmp_path / "out").rename(tmp_path / "elsewhere")
    lists = [moved / file.name for file in done.files if file.suffix == f".{form}"]
    with closing(Store.open(tmp_path / "empty.db", "desk-2", create=True)) as empty:
        import_all(empty, *lists)
        assert asdict(empty.programme()) == asdict(demo.programme())
        assert {picture.id for picture in empty.programme().pictures.values()} == set(PictureUse)
        assert guests_of(empty) == guests_of(demo)
        assert import_all(empty, *lists).facts == 0


def test_pictures_that_were_exported_before_are_counted_as_files_to_replace(
    demo: Store, tmp_path: Path
) -> None:
    order = ExportRequest(ExportKind.EVERYTHING, ExportFormat.XLSX, tmp_path / "out" / "all.xlsx")
    export(demo, ADMIN, order, TEXTS, at=DOORS)
    order.path.unlink()
    names = {file.name for file in files_of(order) if file.is_file()}
    assert names == {"logo.svg", "waves.png"}


def test_an_event_without_pictures_is_exported_without_a_folder(
    store: Store, tmp_path: Path
) -> None:
    order = ExportRequest(ExportKind.EVERYTHING, ExportFormat.XLSX, tmp_path / "out" / "all.xlsx")
    done = export(store, ADMIN, order, TEXTS, at=DOORS)
    assert isinstance(done, Exported)
    assert done.advice is None
    assert [file.name for file in order.path.parent.iterdir()] == ["all.xlsx"]
