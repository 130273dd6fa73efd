"""Staff and roles: people added, changed and removed by an admin, at the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.staff.view_model import StaffViewModel
from kiosk.usecases.admin.staff import StaffMember, add_staff, set_up_admin, staff_list
from tests.ui.desk.conftest import NOW, Counter

PIN = "482913"


@pytest.fixture
def page(counter: Counter) -> StaffViewModel:
    def begin(store: Store) -> None:
        admin = set_up_admin(store, "Lee", PIN, NOW)
        assert isinstance(admin, Actor)
        add_staff(store, admin, "Anna", Role.VOLUNTEER, PIN)

    counter.elsewhere(begin)
    counter.work_as(Role.ADMIN)
    page = counter.open("staff")
    assert isinstance(page, StaffViewModel)
    return page


def staff(counter: Counter) -> dict[str, StaffMember]:
    found = counter.elsewhere(lambda store: staff_list(store, NOW))
    return {member.staff.name: member for member in found}


def test_somebody_is_added_by_keys_alone(counter: Counter, page: StaffViewModel) -> None:
    assert page.props.note == "2 working"
    counter.key(Qt.Key.Key_A)
    assert counter.focused() == "entry.name"
    counter.type("Moon")
    counter.item("entry.pin").forceActiveFocus()
    counter.type("930174")
    counter.key(Qt.Key.Key_Return)
    assert counter.notice == "Moon saved"
    assert staff(counter)["Moon"].staff.role is Role.DESK
    assert [line.title for line in page.props.lines] == ["Lee", "Moon", "Anna"]


def test_nobody_is_counted_before_they_are_known(counter: Counter, page: StaffViewModel) -> None:
    page.reset()
    counter.face.view_model.openPage("find")
    counter.face.view_model.openPage("staff")
    assert (page.props.empty, page.props.note, page.props.lines) == ("One moment", "", ())
    counter.settle()
    assert (page.props.empty, page.props.note) == ("", "2 working")


def test_esc_closes_what_is_open_and_forgets_what_was_typed(
    counter: Counter, page: StaffViewModel
) -> None:
    counter.key(Qt.Key.Key_A)
    counter.type("Moon")
    assert page.typed == {"name": "Moon"}
    counter.key(Qt.Key.Key_Escape)
    assert (page.state.opened, page.typed) == ("", {})
    assert not counter.focused().startswith("entry.")
    assert not page.press(key_names.ESCAPE)


def test_a_role_is_shown_before_and_after(counter: Counter, page: StaffViewModel) -> None:
    page.choose(staff(counter)["Anna"].staff.id)
    page.edit("role", "protocol")
    role = next(entry for entry in page.props.form.entries if entry.id == "role")
    assert (role.value, role.before) == ("protocol", "Volunteer")
    page.act("save")
    counter.settle()
    assert staff(counter)["Anna"].staff.role is Role.PROTOCOL


def test_an_easy_pin_is_refused_at_its_field(counter: Counter, page: StaffViewModel) -> None:
    page.act("add")
    page.edit("name", "Moon")
    page.edit("pin", "1111")
    page.act("save")
    counter.settle()
    pin = next(entry for entry in page.props.form.entries if entry.id == "pin")
    assert pin.problem
    assert "Moon" not in staff(counter)


def test_who_left_stays_by_name_and_can_return(counter: Counter, page: StaffViewModel) -> None:
    page.choose(staff(counter)["Anna"].staff.id)
    page.act("leave")
    counter.settle()
    assert not staff(counter)["Anna"].staff.active
    assert [line.chip for line in page.props.lines if line.struck] == ["Left"]
    page.act("return")
    counter.settle()
    assert staff(counter)["Anna"].staff.active


def test_the_last_admin_stays(counter: Counter, page: StaffViewModel) -> None:
    page.choose(staff(counter)["Lee"].staff.id)
    page.act("leave")
    counter.settle()
    assert staff(counter)["Lee"].staff.active
    assert counter.notice


def test_only_an_admin_sees_the_page(counter: Counter, page: StaffViewModel) -> None:
    counter.work_as(Role.PROTOCOL)
    assert counter.page.name == "find"
    assert "Staff" not in counter.texts()
    counter.face.view_model.openPage("staff")
    assert counter.page.name == "find"


def test_a_pin_does_not_stay_behind_when_the_page_is_left(
    counter: Counter, page: StaffViewModel
) -> None:
    page.act("add")
    page.edit("pin", "9301")
    counter.open("dashboard")
    assert "9301" not in repr(page.props)
    assert page.typed == {}
