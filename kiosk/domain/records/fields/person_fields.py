"""Who a guest is and how to reach them: names, place of work, country, category, contacts."""

from __future__ import annotations

from kiosk.domain.records.contacts import LONGEST_EMAIL, LONGEST_PHONE
from kiosk.domain.records.fields.guest_field import (
    FieldKind,
    GuestField,
    Headers,
    ListColumn,
    MergeRule,
)

PERSON_FIELDS = (
    GuestField(
        "id",
        FieldKind.KEY,
        right=None,
    ),
    GuestField(
        "reference",
        FieldKind.KEY,
        headers=Headers(
            "등록번호|참가번호|관리번호|고유번호|회원번호|참가자번호|참석자번호|게스트번호|초청번호|티켓번호",
            "Guest ID|guest number|reference|reference number|ref|id"
            "|registration number|registration no|registration id|registrant id"
            "|attendee id|attendee number|attendee no|participant id"
            "|participant number|delegate id|external id|unique id|contact id"
            "|ticket number|ticket no",
        ),
        example="0001",
        right=None,
        comparison=18,
    ),
    GuestField(
        "name_ko",
        FieldKind.NAME,
        limit=100,
        headers=Headers(
            "성명|이름|성함|성명이름|내빈|내빈명|초청자|초청자명|초청자이름|회원명|응답자|응답자명|연사명",
            "Name|full name|guest|guest name|attendee|attendee name|participant"
            "|participant name|delegate|delegate name|display name|registrant"
            "|registrant name|invitee|invitee name|person|person name",
            pair=("name_ko", "name_latin"),
            korean_only="국문명|한글명|한국이름|한국어이름",
            latin_only="영문명|영어명|romanized name|romanised name|passport name|name in passport"
            "|여권영문명|여권이름|여권성명",
            specific="참가자|참석자|참여자|참가자명|참석자명|참여자명|참가자이름|참석자이름|참여자이름|참가자성명|참석자성명|참여자성명",
            weak="신청자|신청자명|신청자이름|신청자성명|신청인|applicant|applicant name",
        ),
        example="홍길동",
        form=1,
        comparison=1,
        merge=MergeRule.FILLED,
        column=ListColumn(2),
    ),
    GuestField(
        "name_latin",
        FieldKind.NAME,
        limit=150,
        example="HONG Gildong",
        form=2,
        comparison=4,
        merge=MergeRule.FILLED,
        group="latin name",
        column=ListColumn(3),
    ),
    GuestField(
        "family_latin",
        FieldKind.NAME,
        limit=100,
        headers=Headers(
            "성|성씨",
            "Family name|surname|last name|family",
            pair=("family_ko", "family_latin"),
            latin_only="여권성",
            specific="attendee name: family name|attendee last name|attendee surname"
            "|attendee family name|guest last name|participant last name",
        ),
        example="HONG",
        form=3,
        comparison=2,
        merge=MergeRule.FILLED,
        group="latin name",
    ),
    GuestField(
        "given_latin",
        FieldKind.NAME,
        limit=100,
        headers=Headers(
            "명|이름만",
            "Given name|first name|forename|given|given names|first names",
            pair=("given_ko", "given_latin"),
            specific="attendee name: given name|attendee first name|attendee given name"
            "|guest first name|participant first name",
        ),
        example="Gildong",
        form=4,
        comparison=3,
        merge=MergeRule.FILLED,
        group="latin name",
    ),
    GuestField(
        "name_order",
        FieldKind.NAME_ORDER,
        headers=Headers(
            "이름표시순서|성명순서",
            "Name order",
        ),
        example="성 먼저",
    ),
    GuestField(
        "style",
        FieldKind.LINE,
        limit=60,
        headers=Headers(
            "경칭|존칭",
            "Style|honorific|honorifics|style of address",
        ),
        example="Dr.",
        form=5,
    ),
    GuestField(
        "courtesy",
        FieldKind.LINE,
        limit=30,
        headers=Headers(
            "호칭|칭호",
            "Courtesy|courtesy title|mr/ms|mr/mrs/ms",
        ),
        example="Mr.",
        form=6,
    ),
    GuestField(
        "position_ko",
        FieldKind.LINE,
        limit=200,
        headers=Headers(
            "직위|직책|직함|직급|보직|직위/직책|직급/직책|직위(직책)",
            "Position|job title|role|post|designation|occupation|function|position/title",
            pair=("position_ko", "position_en"),
        ),
        example="수석연구원",
        form=7,
        comparison=16,
        distinguishing_rank=3,
        merge=MergeRule.FILLED,
        group="position",
        column=ListColumn(4, printed=False),
    ),
    GuestField(
        "position_en",
        FieldKind.LINE,
        limit=200,
        example="Principal Researcher",
        form=8,
        comparison=17,
        distinguishing_rank=4,
        merge=MergeRule.FILLED,
        group="position",
        column=ListColumn(5, printed=False),
    ),
    GuestField(
        "organisation_ko",
        FieldKind.LINE,
        limit=200,
        headers=Headers(
            "소속|소속기관|기관|기관명|회사|회사명|단체|단체명|소속명|소속기관명|소속/기관|소속단체|소속처",
            "Organisation|organization|affiliation|institution|institute|company"
            "|employer|agency|organisation name|organization name|company name|org"
            "|current employer|workplace",
            pair=("organisation_ko", "organisation_en"),
        ),
        example="한국가상연구원",
        form=9,
        comparison=6,
        distinguishing_rank=1,
        merge=MergeRule.FILLED,
        group="organisation",
        column=ListColumn(6),
        shared=True,
    ),
    GuestField(
        "organisation_en",
        FieldKind.LINE,
        limit=200,
        example="Korea Example Institute",
        form=10,
        comparison=7,
        distinguishing_rank=2,
        merge=MergeRule.FILLED,
        group="organisation",
        column=ListColumn(7),
        shared=True,
    ),
    GuestField(
        "delegation",
        FieldKind.LINE,
        limit=200,
        headers=Headers(
            "대표단|대표단명|공관|공관명|대사관",
            "Delegation|mission|embassy",
        ),
        example="대한민국 대표단",
        form=11,
        card=1,
        comparison=20,
        distinguishing_rank=5,
        merge=MergeRule.FILLED,
        column=ListColumn(8),
        shared=True,
    ),
    GuestField(
        "country",
        FieldKind.COUNTRY,
        headers=Headers(
            "국가|국가명|국적|나라|국가코드|소속국가",
            "Country|nationality|country code|country name|country/region|nation",
        ),
        example="KR",
        form=12,
        card=2,
        comparison=21,
        distinguishing_rank=6,
        merge=MergeRule.FILLED,
        column=ListColumn(9, width=8, printed=False),
        shared=True,
    ),
    GuestField(
        "category",
        FieldKind.CATEGORY,
        limit=60,
        headers=Headers(
            "구분|참가구분|참석구분|참가자구분|등록구분|유형|참가유형|분류|등급|카테고리|참가자유형|그룹|그룹명|티켓|티켓명|티켓종류|상품|상품명",
            "Category|type|guest type|participant type|attendee type|ticket type"
            "|ticket|class|registration type|participant category|guest category"
            "|group|product|product name|ticket name|admission item|profile type",
        ),
        example="연구자",
        form=13,
        comparison=8,
        distinguishing_rank=7,
        column=ListColumn(10, width=14),
        shared=True,
    ),
    GuestField(
        "languages",
        FieldKind.LANGUAGES,
        headers=Headers(
            "언어|사용언어|선호언어|안내언어",
            "Languages|language|preferred language|spoken languages",
        ),
        example="ko, en",
        form=16,
        card=5,
        comparison=23,
        merge=MergeRule.FILLED,
        shared=True,
    ),
    GuestField(
        "email",
        FieldKind.EMAIL,
        limit=LONGEST_EMAIL,
        headers=Headers(
            "이메일|전자우편|메일|이메일주소|메일주소|전자메일",
            "E-mail|email address|mail|contact email|work email|business email",
            specific="attendee email|attendee email address|guest email|participant email"
            "|delegate email|참석자이메일|참가자이메일|참여자이메일",
            weak="신청자이메일|registrant email|applicant email",
        ),
        example="gildong.hong@example.org",
        form=15,
        card=4,
        comparison=14,
        distinguishing_rank=9,
        merge=MergeRule.FILLED,
    ),
    GuestField(
        "phone",
        FieldKind.PHONE,
        limit=LONGEST_PHONE,
        headers=Headers(
            "휴대전화|휴대폰|핸드폰|휴대전화번호|휴대폰번호|핸드폰번호|연락처|전화|전화번호|H.P",
            "Mobile|mobile number|mobile phone|phone|phone number|telephone"
            "|telephone number|tel|cell|cell phone|contact number|mobile no",
        ),
        example="010-0000-0001",
        form=14,
        card=3,
        comparison=15,
        distinguishing_rank=8,
        merge=MergeRule.FILLED,
    ),
)
