"""Staff page: members are added, changed and removed by an admin."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.staff.view_model import StaffViewModel
from kiosk.usecases.admin.staff import StaffMember, add_staff, set_up_admin, staff_list
from tests.ui.desk.conftest import NOW, DeskDriver

PIN = "482913"


@pytest.fixture
def page(driver: DeskDriver) -> StaffViewModel:
    def set_up(store: Store) -> None:
        admin = set_up_admin(store, "Lee", PIN, NOW)
        assert isinstance(admin, Actor)
        add_staff(store, admin, "Anna", Role.VOLUNTEER, PIN)

    driver.elsewhere(set_up)
    driver.work_as(Role.ADMIN)
    page = driver.open("staff")
    assert isinstance(page, StaffViewModel)
    return page


def staff(driver: DeskDriver) -> dict[str, StaffMember]:
    members = driver.elsewhere(lambda store: staff_list(store, NOW))
    return {member.staff.name: member for member in members}


def test_a_member_is_added_by_keys_alone(driver: DeskDriver, page: StaffViewModel) -> None:
    assert page.props.note == "2 working"
    driver.key(Qt.Key.Key_A)
    assert driver.focused() == "entry.name"
    driver.type("Moon")
    driver.item("entry.pin").forceActiveFocus()
    driver.type("930174")
    driver.key(Qt.Key.Key_Return)
    assert driver.notice == "Moon saved"
    assert staff(driver)["Moon"].staff.role is Role.DESK
    assert [line.title for line in page.props.lines] == ["Lee", "Moon", "Anna"]


def test_no_count_is_shown_before_the_staff_is_read(
    driver: DeskDriver, page: StaffViewModel
) -> None:
    page.reset()
    driver.face.view_model.openPage("find")
    driver.face.view_model.openPage("staff")
    assert (page.props.empty, page.props.note, page.props.lines) == ("One moment", "", ())
    driver.settle()
    assert (page.props.empty, page.props.note) == ("", "2 working")


def test_escape_closes_the_form_and_discards_typed_values(
    driver: DeskDriver, page: StaffViewModel
) -> None:
    driver.key(Qt.Key.Key_A)
    driver.type("Moon")
    assert page.typed == {"name": "Moon"}
    driver.key(Qt.Key.Key_Escape)
    assert (page.state.opened, page.typed) == ("", {})
    assert not driver.focused().startswith("entry.")
    assert not page.press(key_names.ESCAPE)


def test_a_changed_role_shows_the_previous_one(driver: DeskDriver, page: StaffViewModel) -> None:
    page.choose(staff(driver)["Anna"].staff.id)
    page.edit("role", "protocol")
    role = next(entry for entry in page.props.form.entries if entry.id == "role")
    assert (role.value, role.before) == ("protocol", "Volunteer")
    page.act("save")
    driver.settle()
    assert staff(driver)["Anna"].staff.role is Role.PROTOCOL


def test_a_weak_pin_is_refused_with_an_error_at_its_field(
    driver: DeskDriver, page: StaffViewModel
) -> None:
    page.act("add")
    page.edit("name", "Moon")
    page.edit("pin", "1111")
    page.act("save")
    driver.settle()
    pin = next(entry for entry in page.props.form.entries if entry.id == "pin")
    assert pin.problem
    assert "Moon" not in staff(driver)


def test_a_removed_member_stays_listed_and_can_return(
    driver: DeskDriver, page: StaffViewModel
) -> None:
    page.choose(staff(driver)["Anna"].staff.id)
    page.act("leave")
    driver.settle()
    assert not staff(driver)["Anna"].staff.active
    assert [line.chip for line in page.props.lines if line.struck] == ["Left"]
    page.act("return")
    driver.settle()
    assert staff(driver)["Anna"].staff.active


def test_the_last_admin_cannot_be_removed(driver: DeskDriver, page: StaffViewModel) -> None:
    page.choose(staff(driver)["Lee"].staff.id)
    page.act("leave")
    driver.settle()
    assert staff(driver)["Lee"].staff.active
    assert driver.notice


def test_only_an_admin_can_open_the_page(driver: DeskDriver, page: StaffViewModel) -> None:
    driver.work_as(Role.PROTOCOL)
    assert driver.page.name == "find"
    assert "Staff" not in driver.texts()
    driver.face.view_model.openPage("staff")
    assert driver.page.name == "find"


def test_a_typed_pin_is_discarded_when_the_page_is_left(
    driver: DeskDriver, page: StaffViewModel
) -> None:
    page.act("add")
    page.edit("pin", "9301")
    driver.open("dashboard")
    assert "9301" not in repr(page.props)
    assert page.typed == {}
