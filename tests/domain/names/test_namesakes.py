"""The fields that distinguish namesakes, and their language."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.names.namesakes import distinguishing_fields, field_in_language
from kiosk.domain.records.entities import Guest

HERE = Guest("here", name_ko="김민서", organisation_ko="한빛연구원", organisation_en="Hanbit")
THERE = replace(HERE, id="there", organisation_ko="새솔대학교", organisation_en="Saesol")


def test_the_distinguishing_field_is_in_the_language() -> None:
    assert distinguishing_fields(HERE, [THERE]) == ("organisation_ko",)
    assert field_in_language("organisation_ko", "en", HERE, [THERE]) == "organisation_en"
    assert field_in_language("organisation_ko", "ko", HERE, [THERE]) == "organisation_ko"
    assert field_in_language("organisation_en", "ko", HERE, [THERE]) == "organisation_ko"
    assert field_in_language("email", "en", HERE, [THERE]) == "email"


def test_a_language_in_which_fields_are_equal_is_not_used() -> None:
    unsaid = replace(HERE, organisation_en="")
    assert field_in_language("organisation_ko", "en", unsaid, [THERE]) == "organisation_ko"
    same = replace(THERE, organisation_en="Hanbit")
    assert field_in_language("organisation_ko", "en", HERE, [THERE, same]) == "organisation_ko"
