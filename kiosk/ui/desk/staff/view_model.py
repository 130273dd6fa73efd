"""Staff page: members, their roles and PINs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.domain.records.permissions import NotAllowed, Right, Role, Staff
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.domain.records.validation import InvalidInput
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import NO_FORM, PLAIN, STOP, DeskAction, Form, FormField, LineProps
from kiosk.ui.desk.parts.typed_text import with_invisible_warning
from kiosk.ui.desk.parts.words.role_name import role_name
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.admin.staff import StaffMember, add_staff, change_staff, staff_list

NEW = "new"


@dataclass(frozen=True, slots=True)
class StaffState:
    """The staff, the opened member (`NEW` for a new one), and the typed values."""

    members: Sequence[StaffMember] = ()
    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    problem: InvalidInput | None = None

    @property
    def member(self) -> Staff | None:
        """The opened member."""
        return next((one.staff for one in self.members if one.staff.id == self.opened), None)


def derive(state: StaffState, localizer: Localizer) -> ListPageProps:
    """The props of the page."""
    say = localizer.say
    if not state.members:
        return ListPageProps(say("d12.title"), empty=say("d7.loading"))
    active = sum(1 for one in state.members if one.staff.active)
    return ListPageProps(
        title=say("d12.title"),
        note=say("d12.working", n=active),
        lines=tuple(_line(one, state, localizer) for one in _by_role(state.members)),
        nothing="" if state.opened else say("d12.choose"),
        form=_form(state, localizer),
        actions=_actions(state, localizer),
    )


def _actions(state: StaffState, localizer: Localizer) -> tuple[DeskAction, ...]:
    staff, add = state.member, DeskAction("add", localizer.say("d12.add"), "A", icon="newcomer")
    if staff is None:
        return (add,)
    if not staff.active:
        return (DeskAction("return", localizer.say("d12.return")), add)
    return (DeskAction("leave", localizer.say("d12.remove"), kind="danger", held=True), add)


def _line(member: StaffMember, state: StaffState, localizer: Localizer) -> LineProps:
    staff = member.staff
    pin_delay = (
        localizer.say("d12.waits", time=localizer.clock(member.again_at)) if member.again_at else ""
    )
    return LineProps(
        staff.id,
        title=staff.name,
        detail=localizer.say(f"d12.may.{known_or_other(Role, staff.role)}"),
        note=pin_delay,
        chip=role_name(staff.role, localizer) if staff.active else localizer.say("d12.left"),
        tone=STOP if pin_delay else PLAIN,
        struck=not staff.active,
        chosen=staff.id == state.opened,
    )


def _by_role(members: Iterable[StaffMember]) -> list[StaffMember]:
    """Those in use first; the highest role first."""
    order = {role: index for index, role in enumerate(reversed(Role))}
    return sorted(
        members, key=lambda one: (not one.staff.active, order.get(one.staff.role, len(order)))
    )


def _form(state: StaffState, localizer: Localizer) -> Form:
    say, staff = localizer.say, state.member
    if staff is not None and not staff.active:
        return Form("staff", staff.name, say("d12.is_gone"))
    if state.opened != NEW and staff is None:
        return NO_FORM
    return Form(
        "staff",
        staff.name if staff else say("d12.new"),
        say("d12.pin_how"),
        problem=_problem(state, "", localizer),
        entries=(_name(state, localizer), _role(state, localizer), _pin(state, localizer)),
        submit=DeskAction(
            "save", say("d12.save"), "Enter", kind="primary", enabled=_is_changed(state)
        ),
    )


def _name(state: StaffState, localizer: Localizer) -> FormField:
    before = state.member.name if state.member else ""
    value = state.typed.get("name", before)
    entry = FormField(
        "name",
        localizer.say("d12.name"),
        value,
        before if value != before else "",
        problem=_problem(state, "name", localizer),
        limit=100,
    )
    return with_invisible_warning(entry, localizer)


def _role(state: StaffState, localizer: Localizer) -> FormField:
    before = state.member.role if state.member else Role.DESK
    value = state.typed.get("role", before)
    options = tuple(DeskAction(role.value, role_name(role, localizer)) for role in Role)
    was = role_name(before, localizer) if state.member and value != before else ""
    hint = localizer.say(f"d12.may.{known_or_other(Role, value)}")
    label = localizer.say("d12.role")
    return FormField("role", label, value, was, "choice", options, hint=hint, wide=True)


def _pin(state: StaffState, localizer: Localizer) -> FormField:
    label = localizer.say("d12.new_pin") if state.member else localizer.say("d12.pin")
    value, problem = state.typed.get("pin", ""), _problem(state, "pin", localizer)
    return FormField("pin", label, value, kind="pin", problem=problem, limit=12)


def _problem(state: StaffState, field_name: str, localizer: Localizer) -> str:
    problem = state.problem
    if problem is None or problem.field != field_name:
        return ""
    return localizer.say(problem.sentence)


def _is_changed(state: StaffState) -> bool:
    staff, typed = state.member, state.typed
    if staff is None:
        return bool(typed.get("name") and typed.get("pin"))
    changed = typed.get("name", staff.name) != staff.name
    return changed or typed.get("role", staff.role) != staff.role or bool(typed.get("pin"))


class StaffViewModel(ListPageViewModel):
    """View model of the staff page, for admins."""

    name, view, label, icon = "staff", "Pages/ListPage.qml", "d12.title", "person"
    key = "J"
    right = Right.STAFF

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = StaffState()

    def derive_props(self) -> ListPageProps:
        return derive(replace(self.state, typed=self.typed), self.context.localizer)

    def reset(self) -> None:
        self.state = StaffState()
        super().reset()

    def leave(self) -> None:
        """Close the form, so that no typed PIN is kept."""
        self.choose("")

    def refresh(self) -> None:
        now = self.context.now()
        self.context.run(self, lambda store: staff_list(store, now), self._staff_read)

    def opened(self) -> str:
        return self.state.opened

    def press(self, key: str) -> bool:
        if key == "A":
            self.act("add")
            return True
        return super().press(key)

    def choose(self, line: str) -> None:
        self.typed = {}
        self.state = replace(self.state, opened=line, problem=None)
        self.show()

    def act(self, action: str) -> None:
        staff = self.state.member
        if action == "add":
            self.choose(NEW)
            self.formFocusRequested.emit()
        elif action == "save":
            self._save(staff)
        elif staff is not None:
            self._change(staff, active=action == "return")

    def _save(self, staff: Staff | None) -> None:
        typed = self.typed
        if staff is not None:
            role = Role(typed["role"]) if "role" in typed else None
            self._change(staff, name=typed.get("name"), role=role, pin=typed.get("pin") or None)
        elif self.context.actor is not None:
            role = Role(typed.get("role", Role.DESK))
            work = partial(
                add_staff,
                actor=self.context.actor,
                name=typed.get("name", ""),
                role=role,
                pin=typed.get("pin", ""),
            )
            self.context.write(self, work, self._saved)

    def _change(
        self,
        staff: Staff,
        *,
        name: str | None = None,
        role: Role | None = None,
        pin: str | None = None,
        active: bool | None = None,
    ) -> None:
        if self.context.actor is None:
            return
        work = partial(
            change_staff,
            actor=self.context.actor,
            staff_id=staff.id,
            name=name,
            role=role,
            pin=pin,
            active=active,
        )
        self.context.write(self, work, self._saved)

    def _saved(self, outcome: Staff | InvalidInput | NotAllowed) -> None:
        match outcome:
            case Staff():
                self.context.notify("d12.saved", name=outcome.name)
                self.choose(outcome.id)
            case InvalidInput(sentence):
                self.state = replace(self.state, problem=outcome)
                self.refuse(sentence)
                self.show()
            case NotAllowed():
                self.refuse("d12.not_allowed")
            case _:
                assert_never(outcome)

    def _staff_read(self, members: list[StaffMember]) -> None:
        self.state = replace(self.state, members=members)
        self.show()
