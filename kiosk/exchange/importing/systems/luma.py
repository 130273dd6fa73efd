"""Luma's list of guests; the text of a ticket's QR code is the URL in `qr_code_url`."""

from __future__ import annotations

from kiosk.exchange.importing.systems.profile import Profile

GUESTS = Profile(
    system="Luma",
    needs=("api_id|guest_id|guest_api_id", "approval_status", "name|first_name|email"),
    columns=(
        ("reference", "api_id|guest_id|guest_api_id"),
        ("status", "approval_status"),
        ("name_ko", "name"),
        ("given_ko", "first_name"),
        ("family_ko", "last_name"),
        ("email", "email"),
        ("phone", "phone_number"),
        ("category", "ticket_name"),
        ("code", "qr_code_url"),
    ),
    ignored="created_at|checked_in_at|custom_source|utm_source|amount|amount_tax|amount_discount"
    "|currency|coupon_code|eth_address|solana_address|survey_response_rating"
    "|survey_response_feedback|ticket_type_id",
)
