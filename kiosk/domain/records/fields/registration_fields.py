"""What holds for a guest's registration: status, validity, notes for staff, wishes, enrolment."""

from __future__ import annotations

from datetime import time

from kiosk.domain.records.fields.guest_field import (
    FieldKind,
    GuestField,
    Headers,
    ListColumn,
    MergeRule,
)
from kiosk.domain.records.permissions import Right

REGISTRATION_FIELDS = (
    GuestField(
        "status",
        FieldKind.STATUS,
        headers=Headers(
            "상태|진행상태|등록상태|참석상태|참가상태|참석여부|참가여부|참여여부|출석여부|신청상태|접수상태|예약상태|주문상태|초청상태|초대상태"
            "|참석의사|참가의사|참여의사|참석회신|참석현황|신청결과|심사결과|선정결과|참석하시겠습니까|참석가능여부|참가가능여부",
            "Status|registration status|registration state|attendance status|rsvp"
            "|rsvp status|attendee status|participant status|guest status"
            "|invitee status|invitation status|invite status|registrant status"
            "|delegate status|member response|response status|booking status"
            "|order status|ticket status|application status|attending|will you attend"
            "|are you attending|going|participation status|review status"
            "|selection status",
        ),
        example="확정",
        comparison=9,
        merge=MergeRule.COMBINED,
        shared=True,
    ),
    GuestField(
        "valid_while_pending",
        FieldKind.FLAG,
        headers=Headers(
            "대기중유효|대기중입장|대기중입장가능",
            "Valid while pending|admit while pending",
        ),
        example="아니오",
        shared=True,
    ),
    GuestField(
        "valid_from",
        FieldKind.MOMENT,
        headers=Headers(
            "유효시작|유효기간시작|입장가능시작",
            "Valid from",
        ),
        example=time(8),
        comparison=25,
        shared=True,
    ),
    GuestField(
        "valid_until",
        FieldKind.MOMENT,
        headers=Headers(
            "유효종료|유효기간종료|입장가능종료|유효기간",
            "Valid until|valid to|valid till|expires|expiry",
        ),
        example=time(20),
        comparison=26,
        shared=True,
    ),
    GuestField(
        "attention",
        FieldKind.PROSE,
        limit=1000,
        headers=Headers(
            "주의|주의사항|유의사항|직원메모|직원안내|의전사항|의전메모",
            "Attention|attention note|staff note|note for staff|staff notes|protocol note",
        ),
        example="휠체어 동선 안내",
        form=18,
        comparison=10,
        merge=MergeRule.COMBINED,
    ),
    GuestField(
        "precedence",
        FieldKind.RANK,
        headers=Headers(
            "의전순위|의전서열|서열|예우순위|예우서열",
            "Precedence|protocol order|protocol rank|order of precedence|rank",
        ),
        example="10",
        right=Right.VIP,
        form=20,
        card=9,
        comparison=22,
        merge=MergeRule.FILLED,
        column=ListColumn(1, width=8),
    ),
    GuestField(
        "interests",
        FieldKind.LIST,
        headers=Headers(
            "관심분야|관심사|관심주제|희망분야",
            "Interests|interest|topics|topics of interest|areas of interest",
        ),
        example="인공지능, 반도체",
        card=7,
        comparison=24,
        merge=MergeRule.JOINED,
    ),
    GuestField(
        "accessibility",
        FieldKind.LIST,
        headers=Headers(
            "접근성|접근성지원|편의지원|배려사항|지원요청|장애인편의",
            "Accessibility|accessibility needs|access needs|special needs|special assistance",
        ),
        example="휠체어",
        form=17,
        card=6,
        comparison=11,
        merge=MergeRule.JOINED,
    ),
    GuestField(
        "greeting_ko",
        FieldKind.LINE,
        limit=200,
        headers=Headers(
            "인사말|환영문구|인사문구|환영인사",
            "Greeting|welcome text|greeting override",
            pair=("greeting_ko", "greeting_en"),
        ),
        example="홍길동 박사님, 환영합니다",
    ),
    GuestField(
        "greeting_en",
        FieldKind.LINE,
        limit=200,
        example="Welcome, Dr. HONG Gildong",
    ),
    GuestField(
        "hide_from_search",
        FieldKind.FLAG,
        headers=Headers(
            "검색숨김|검색제외|이름검색제외|검색비공개",
            "Hide from search|hidden|unlisted|not searchable",
        ),
        example="아니오",
    ),
    GuestField(
        "vip",
        FieldKind.FLAG,
        headers=Headers(
            "귀빈|VIP|주요인사|귀빈여부|VIP여부",
            "VIP|very important person",
        ),
        example="아니오",
        right=Right.VIP,
        form=19,
        comparison=5,
        merge=MergeRule.COMBINED,
    ),
    GuestField(
        "escort",
        FieldKind.LINE,
        limit=200,
        headers=Headers(
            "의전담당|수행담당|의전담당자|영접담당|의전연락처",
            "Escort|escort contact|protocol contact|escort officer",
        ),
        example="의전팀 010-0000-0002",
        right=Right.VIP,
        form=21,
        card=8,
        comparison=13,
        merge=MergeRule.FILLED,
    ),
    GuestField(
        "walk_in",
        FieldKind.FLAG,
        right=None,
    ),
    GuestField(
        "consent",
        FieldKind.MOMENT,
        right=None,
        card=10,
        comparison=27,
    ),
    GuestField(
        "name_at_table",
        FieldKind.FLAG,
        headers=Headers(
            "동석자에게이름공개|동석이름공개|테이블이름공개|이름공개동의|이름공개",
            "Name at table|show name at table|name shown at table|share name at table"
            "|consent to show name",
        ),
        example="아니오",
        form=22,
        comparison=28,
    ),
    GuestField(
        "from_pass",
        FieldKind.FLAG,
        right=None,
    ),
    GuestField(
        "erased",
        FieldKind.FLAG,
        right=None,
    ),
    GuestField(
        "tracks",
        FieldKind.LIST,
        headers=Headers(
            "트랙|참가트랙|분과|참가분과",
            "Tracks|track|streams",
        ),
        example="본행사",
        comparison=19,
        shared=True,
    ),
    GuestField(
        "sessions",
        FieldKind.SESSIONS,
        headers=Headers(
            "세션|참가세션|신청세션|등록세션",
            "Sessions|enrolled sessions|session|registered sessions|enrolment",
        ),
        example="s1",
        comparison=12,
        merge=MergeRule.JOINED,
        shared=True,
    ),
    GuestField(
        "companion_of",
        FieldKind.KEY,
        headers=Headers(
            "주빈|동반자의주빈|동반참가자의주빈|동반초청자|주초청자",
            "Companion of|accompanies|accompanying|guest of|plus one of|plus-one of|comes with"
            "|main guest|principal|principal guest|host guest",
        ),
        right=None,
        column=ListColumn(9, width=24, printed=False),
    ),
    GuestField(
        "companion_number",
        FieldKind.RANK,
        right=None,
    ),
    GuestField(
        "extra",
        FieldKind.EXTRA,
        right=None,
    ),
)
