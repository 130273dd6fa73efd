"""E-mail addresses and phone numbers as lists, forms and files write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.records.contacts import InvalidContact, read_email, read_phone
from kiosk.domain.records.validation import tidy_changes
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values import cell_values
from tests.scale import examples

PHONES = {
    "010-0000-0001": "010-0000-0001",
    " 010.0000.0001 ": "010.0000.0001",
    "０１０－0000－0001": "010-0000-0001",
    "010–0000–0001": "010-0000-0001",
    "+82 (0)2 555 0100": "+82 (0)2 555 0100",
    "tel:+8225550100": "+8225550100",
    "02/5550100": "02/5550100",
    "02-555-0100 / 010-0000-0001": "02-555-0100 / 010-0000-0001",
    "02-555-0100, 010-0000-0001": "02-555-0100, 010-0000-0001",
    "02-555-0100\n010-0000-0001": "02-555-0100, 010-0000-0001",
    "02-555-0100 ext. 12": "02-555-0100 ext. 12",
    "02-555-0100 내선 12": "02-555-0100 내선 12",
    "M) 010-0000-0001 (비서)": "M) 010-0000-0001 (비서)",
    "": "",
}
NO_PHONES = ("1", "123", "전화 없음", "call me", "010-0000-0001 이안내", "1" * 21)
EMAILS = {
    "a@example.org": "a@example.org",
    "mailto:a@example.org": "a@example.org",
    "Kim <a@example.org>": "a@example.org",
    "a@example.org,": "a@example.org",
    "ａ@example.org": "a@example.org",
    "": "",
}
NO_EMAILS = ("kim", "a@b", "a@example.org, b@example.org", "a b@example.org", f"{'a' * 250}@b.org")


@pytest.mark.parametrize(("typed", "kept"), PHONES.items())
def test_phone_numbers_are_kept_as_written(typed: str, kept: str) -> None:
    assert read_phone(typed) == kept


@pytest.mark.parametrize("typed", NO_PHONES)
def test_text_that_cannot_be_dialled_is_no_phone_number(typed: str) -> None:
    with pytest.raises(InvalidContact):
        read_phone(typed)


@pytest.mark.parametrize(("typed", "kept"), EMAILS.items())
def test_one_email_address_is_taken_out_of_its_wrapping(typed: str, kept: str) -> None:
    assert read_email(typed) == kept


@pytest.mark.parametrize("typed", NO_EMAILS)
def test_text_that_is_not_one_address_is_no_email_address(typed: str) -> None:
    with pytest.raises(InvalidContact):
        read_email(typed)


LIKE_CONTACTS = st.text(alphabet="01 a@.-/,;:()+텔", max_size=90) | st.sampled_from(
    [*PHONES, *NO_PHONES, *EMAILS, *NO_EMAILS]
)


@given(name=st.sampled_from(["email", "phone"]), text=LIKE_CONTACTS)
@examples(500)
def test_an_import_and_a_desk_form_take_the_same_contacts(name: str, text: str) -> None:
    line = " ".join(text.split())
    kept, refused = tidy_changes({name: line})
    reader = {"email": cell_values.read_email, "phone": cell_values.read_phone}[name]
    try:
        listed = reader(line)
    except InvalidCell:
        assert refused
    else:
        says_none = listed == "" != line
        assert says_none or kept == {name: listed}
