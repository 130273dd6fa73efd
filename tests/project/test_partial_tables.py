"""Tables and lists with only some members of an enumeration, and the members that they leave out.

A new member fails these tests at every place where it has to be decided whether it belongs there.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from tests.project.declared_kinds import PACKAGE, enumerations, member, source_trees

Kinds = tuple[type[ast.expr], ...]

# Screens and rights are listed where they are meant; lists of facts pick those that a fold needs,
# lists of exports those that are documents; all others are tables. What rules compare, and how, is
# grouped by its kind.
NOT_CHECKED = {"Right", "Tag", "Operation", "Screen", "Quantity", "RuleOperator", "RuleMomentKind"}
NOT_CHECKED_IN_LISTS = {"ExportKind", "FactKind"}
# A member that stands for "nothing" needs no entry.
NOTHING = {"NONE"}

LEFT_OUT_OF_TABLES = {
    ("domain/names/posts.py", "OrganisationKind"): {"ANY"},
    # Two tables: one for kinds with a limit of their own, one for kinds with that of the field.
    ("domain/records/validation.py", "FieldKind"): {
        "CATEGORY EXTRA KEY LINE NAME PROSE",
        "COUNTRY EMAIL EXTRA FLAG KEY LANGUAGES LIST MOMENT NAME_ORDER PHONE RANK SESSIONS STATUS",
    },
    # The kinds that are typed as digits at a kiosk.
    ("domain/kiosk_flow/asking/asked_questions.py", "QuestionKind"): {
        "CHOICE CHOICES CONSENT COUNTRY EMAIL TEXT YES_NO"
    },
    ("exchange/importing/columns/guest_columns.py", "FieldKind"): {"EXTRA"},
    ("exchange/importing/programme/programme.py", "SheetKind"): {
        "EVENT GUESTS QUESTIONS SEATING_RULES SEATS WAYS"
    },
    # The other kinds of rules have no opposite.
    ("exchange/importing/programme/rule_conflicts.py", "RuleKind"): {
        "ABSENT AT_TABLE NOT_AT_TABLE POINTS"
    },
    ("exchange/importing/template.py", "SheetKind"): {
        "CHECKPOINTS EVENT QUESTIONS ROOMS SEATING_RULES SEATS TABLES WAYS"
    },
    ("exchange/importing/systems/odoo.py", "Status"): {"BLOCKED"},
    ("exchange/importing/systems/pretix.py", "Status"): {"BLOCKED PENDING"},
    ("exchange/importing/values/cell_values.py", "NameOrder"): {"EVENT"},
    # The other problems need no hint about the right form.
    ("exchange/importing/values/plan_parts.py", "PlanTextProblem"): {
        "AREA CROSSING DOOR NUMBERS PAIRS WIDTH"
    },
    # Two tables: one for events at a device, one for those of the whole venue.
    ("replication/simulation/happenings.py", "EventKind"): {
        "BACK_UP CANCEL CLOCK CORRECT CRASH ERASE FORGE LOSE PROMOTE RESTORE REVOKE SCAN STICK",
        "CUT HUB_AWAY HUB_BACK_UP HUB_RESTORE JOIN NOISE",
    },
    # Scans, backups, and the faults of a hub are planned by rules of their own.
    ("replication/simulation/random_plan.py", "EventKind"): {
        "BACK_UP HUB_AWAY HUB_BACK_UP HUB_RESTORE SCAN"
    },
    # What guests share is added from the attributes of the model, empty seats from the tables.
    ("seating/explanation.py", "SeatingTerm"): {"CATEGORY COUNTRY EMPTY HOST_COUNTRY ORGANISATION"},
    # What two guests share; the other terms are counted in ways of their own.
    ("seating/live/free_seat.py", "SeatingTerm"): {"EMPTY LANGUAGE PRECEDENCE REPEAT TOPICS"},
    ("store/queries/searching/search.py", "Script"): {"DIGITS INITIALS PATTERN"},
    # While the guest is asked about the name on the badge, the screen shows the question.
    ("ui/attendee/derive.py", "BadgeHandover"): {"ASKING"},
    # The others have the sign of a time.
    ("ui/attendee/screens/scan_results.py", "RefusalKind"): {
        "EARLY LATE NOT_VALID_YET NO_LONGER_VALID TOO_EARLY"
    },
    ("usecases/reports/record_lists.py", "SheetKind"): {"GUESTS SEATS"},
}
LEFT_OUT_OF_LISTS = {
    ("devices/scanners/keyboard/key_strokes.py", "KeyKind"): {"CHARACTER CONTROL MARK OTHER START"},
    ("devices/scanners/keyboard/keyboard_wedge.py", "BurstPhase"): {
        "IDLE TYPING UNDECIDED",
        "OVER SCANNING UNDECIDED",
        "SCANNING TYPING UNDECIDED",
    },
    ("domain/kiosk_flow/state.py", "BadgeHandover"): {"DESK TAKE"},
    ("domain/kiosk_flow/staff_calls.py", "CallStage"): {"COMING DONE RECORDED SEEN SENDING"},
    ("domain/kiosk_flow/entry_refusals.py", "RefusalKind"): {"FULL LATE NO_LONGER_VALID WRONG"},
    ("domain/names/unknown_positions.py", "Status"): {"CONFIRMED PENDING"},
    # What is typed in a form of its own; what is chosen, yes or no, or a contact.
    ("ui/attendee/screens/question.py", "QuestionKind"): {
        "CHOICE CHOICES CONSENT COUNTRY EMAIL NUMBER PHONE TEXT YES_NO"
    },
    ("ui/desk/person/forms/question_form.py", "QuestionKind"): {
        "CHOICE CHOICES CONSENT COUNTRY EMAIL NUMBER PHONE TEXT YES_NO"
    },
    ("domain/records/questions/question.py", "QuestionKind"): {
        "CONSENT COUNTRY DATE EMAIL NUMBER PHONE TEXT TIME YES_NO",
        "CHOICE CHOICES CONSENT COUNTRY DATE NUMBER TEXT TIME YES_NO",
        "CHOICE CHOICES COUNTRY DATE EMAIL NUMBER PHONE TEXT TIME",
    },
    # Those that take the place of any other seat.
    ("domain/records/seating/seating_rules.py", "SeatReason"): {"CHECK_IN HAND IMPORT"},
    ("domain/search/word_scores.py", "Script"): {"DIGITS HANGUL LATIN"},
    # Lists; guests' calendars are the only ZIP.
    ("exchange/exporting/export_kinds.py", "ExportFormat"): {"ZIP"},
    ("exchange/importing/addons.py", "Status"): {"BLOCKED CANCELLED"},
    ("exchange/importing/columns/guest_columns.py", "FieldKind"): {
        "CATEGORY COUNTRY EXTRA FLAG KEY LINE LIST MOMENT NAME PROSE SESSIONS STATUS"
    },
    ("exchange/importing/columns/rows.py", "SheetKind"): {
        "CHECKPOINTS EVENT GUESTS QUESTIONS ROOMS SEATING_RULES SEATS TABLES WAYS"
    },
    ("exchange/importing/columns/sheet_kind_check.py", "SheetKind"): {
        "GUESTS QUESTIONS SEATING_RULES SEATS"
    },
    ("exchange/importing/importer.py", "SheetKind"): {
        "CHECKPOINTS EVENT QUESTIONS ROOMS ROUNDS SEATING_RULES SESSIONS TABLES WAYS",
        "CHECKPOINTS QUESTIONS ROOMS ROUNDS SEATING_RULES SEATS SESSIONS TABLES WAYS",
        "QUESTIONS ROOMS ROUNDS SEATING_RULES SEATS TABLES WAYS",
        "EVENT GUESTS QUESTIONS SEATING_RULES SEATS WAYS",
    },
    ("exchange/importing/programme/implied_seating.py", "SheetKind"): {
        "CHECKPOINTS EVENT QUESTIONS ROOMS ROUNDS SEATING_RULES SESSIONS TABLES WAYS"
    },
    # Of tables, and of two guests or more.
    ("exchange/importing/programme/rule_conflicts.py", "RuleKind"): {
        "ABSENT APART POINTS TOGETHER"
    },
    ("exchange/importing/programme/seat_merge.py", "Resolution"): {"TAKEN"},
    ("exchange/importing/programme/seating_rules.py", "RuleKind"): {
        "ABSENT APART POINTS TOGETHER",
        "ABSENT AT_TABLE NOT_AT_TABLE POINTS",
    },
    ("store/queries/searching/search_expressions.py", "Script"): {"DIGITS HANGUL LATIN"},
    ("usecases/guests/decisions.py", "StaffAction"): {"CHECK_IN CHECK_OUT FORCE PRINT UNDO"},
    ("usecases/reports/change_log.py", "LoggedChange"): {
        "CODE DECISION FIELDS SEAT",
        "CODE FIRST_VALUES SEAT",
    },
    ("ui/desk/invitations/forms.py", "AttendanceFilter"): {"ARRIVED INSIDE LEFT"},
    # Who gets no e-mail at all.
    ("ui/desk/invitations/derive.py", "MailGroup"): {
        "BOUNCED DUE REFUSED SENT UNCERTAIN",
    },
    # What may be attached to an e-mail.
    ("usecases/invitations/mailing.py", "InvitationFile"): {"PKPASS PNG SVG"},
    # What a proof counts: neither meetings, nor interests, nor ranks, of which the event has none.
    ("bench/seating/plans.py", "SeatingTerm"): {"PRECEDENCE REPEAT TOPICS"},
    # Requirements of a round are rules about who sits where.
    ("seating/rule_conflicts.py", "RuleKind"): {"APART AT_TABLE NOT_AT_TABLE TOGETHER"},
}


TABLES: Kinds = (ast.Dict,)
LISTS: Kinds = (ast.Tuple, ast.Set, ast.List)


def members_left_out(tree: ast.Module, kinds: Kinds) -> Iterator[tuple[str, str]]:
    """The enumeration, and its members without an entry, of collections with two or more."""
    for node in ast.walk(tree):
        if not isinstance(node, kinds):
            continue
        named = defaultdict(set)
        for found in filter(None, map(member, entries_of(node))):
            named[found[0]].add(found[1])
        for enum, names in named.items():
            missing = enumerations()[enum] - names - NOTHING
            if len(names) > 1 and missing and enum not in NOT_CHECKED:
                yield enum, " ".join(sorted(missing))


def entries_of(node: ast.AST) -> list[ast.expr | None]:
    match node:
        case ast.Dict(keys=keys):
            return list(keys)
        case ast.Tuple(elts=items) | ast.Set(elts=items) | ast.List(elts=items):
            return list(items)
    return []


def all_left_out(kinds: Kinds) -> dict[tuple[str, str], set[str]]:
    found = defaultdict(set)
    for path, tree in source_trees().items():
        for enum, names in members_left_out(tree, kinds):
            found[path.relative_to(PACKAGE).as_posix(), enum].add(names)
    return dict(found)


def test_a_table_has_every_member_but_those_listed_here() -> None:
    assert all_left_out(TABLES) == LEFT_OUT_OF_TABLES


def test_a_list_of_members_leaves_out_those_listed_here() -> None:
    found = all_left_out(LISTS)
    assert {key: found[key] for key in found if key[1] not in NOT_CHECKED_IN_LISTS} == (
        LEFT_OUT_OF_LISTS
    )


def test_a_member_left_out_is_found() -> None:
    table = ast.parse("{Status.PENDING: 1, str(Status.BLOCKED): 2, entities.Status.CONFIRMED: 3}")
    assert list(members_left_out(table, TABLES)) == [("Status", "CANCELLED")]
    assert list(members_left_out(table, LISTS)) == []
