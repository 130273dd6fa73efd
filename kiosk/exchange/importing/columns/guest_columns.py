"""Columns of a guest list, under the headers that Korean and international lists use."""

from __future__ import annotations

from kiosk.exchange.importing.columns.columns import ImportColumn
from kiosk.exchange.importing.values import cell_values, statuses
from kiosk.exchange.importing.values.countries import read_country
from kiosk.exchange.importing.values.dates_and_times import read_moment

GUESTS = (
    ImportColumn(
        "reference",
        "등록번호|참가번호|관리번호|고유번호|회원번호|참가자번호|참석자번호|게스트번호|초청번호|티켓번호",
        "Guest ID|guest number|reference|reference number|ref|id|registration number"
        "|registration no|registration id|registrant id|attendee id|attendee number|attendee no"
        "|participant id|participant number|delegate id|external id|unique id|contact id"
        "|ticket number|ticket no",
        cell_values.read_key,
    ),
    # Of a booking, which several people may share: no key of one person.
    ImportColumn(
        "booking",
        "접수번호|신청번호|예약번호|주문번호|주문코드|예매번호",
        "Booking reference|booking number|booking no|booking id|booking|order number|order no"
        "|order id|order code|order reference|application number|application no|application id"
        "|confirmation number|confirmation code|confirmation no|reservation number"
        "|reservation no|group reference|party reference",
        cell_values.read_key,
    ),
    ImportColumn(
        "counter", "번호|연번|순번|일련번호|순서", "No|number|num|serial|serial number|s/n|row"
    ),
    ImportColumn(
        "name_ko",
        "성명|이름|성함|성명이름|내빈|내빈명|초청자|초청자명|초청자이름|회원명|응답자|응답자명|연사명",
        "Name|full name|guest|guest name|attendee|attendee name|participant|participant name"
        "|delegate|delegate name|display name|registrant|registrant name|invitee|invitee name"
        "|person|person name",
        latin="name_latin",
        korean_only="국문명|한글명|한국이름|한국어이름",
        latin_only="영문명|영어명|romanized name|romanised name|passport name|name in passport"
        "|여권영문명|여권이름|여권성명",
        specific="참가자|참석자|참여자|참가자명|참석자명|참여자명|참가자이름|참석자이름|참여자이름"
        "|참가자성명|참석자성명|참여자성명",
        weak="신청자|신청자명|신청자이름|신청자성명|신청인|applicant|applicant name",
    ),
    ImportColumn(
        "family_ko",
        "성|성씨",
        "Family name|surname|last name|family",
        latin="family_latin",
        latin_only="여권성",
        specific="attendee name: family name|attendee last name|attendee surname"
        "|attendee family name|guest last name|participant last name",
    ),
    ImportColumn(
        "given_ko",
        "명|이름만",
        "Given name|first name|forename|given|given names|first names",
        latin="given_latin",
        specific="attendee name: given name|attendee first name|attendee given name"
        "|guest first name|participant first name",
    ),
    ImportColumn(
        "name_order",
        "이름표시순서|성명순서",
        "Name order",
        cell_values.read_name_order,
        optional=True,
    ),
    ImportColumn("style", "경칭|존칭", "Style|honorific|honorifics|style of address"),
    ImportColumn("courtesy", "호칭|칭호", "Courtesy|courtesy title|mr/ms|mr/mrs/ms"),
    ImportColumn(
        "salutation",
        "호칭/경칭",
        "Salutation|honorific title",
        specific="prefix|name prefix",
        weak="title",
    ),
    ImportColumn(
        "position_ko",
        "직위|직책|직함|직급|보직|직위/직책|직급/직책|직위(직책)",
        "Position|job title|role|post|designation|occupation|function|position/title",
        latin="position_en",
    ),
    ImportColumn(
        "organisation_ko",
        "소속|소속기관|기관|기관명|회사|회사명|단체|단체명|소속명|소속기관명|소속/기관|소속단체|소속처",
        "Organisation|organization|affiliation|institution|institute|company|employer|agency"
        "|organisation name|organization name|company name|org|current employer|workplace",
        latin="organisation_en",
    ),
    # Organisation and position in one cell, divided by derived.py.
    ImportColumn(
        "affiliation",
        "소속및직위|소속및직책|소속및직급|소속기관및직위|소속기관및직책|소속직위|소속직책|소속직급"
        "|소속및직함|기관및직위|회사및직위|회사및직책|직장및직위",
        "Affiliation and position|affiliation and title|organisation and position"
        "|organization and position|company and position|company and title|company/title"
        "|affiliation/position|organisation/position|organization/position|company/position",
    ),
    ImportColumn("delegation", "대표단|대표단명|공관|공관명|대사관", "Delegation|mission|embassy"),
    ImportColumn(
        "country",
        "국가|국가명|국적|나라|국가코드|소속국가",
        "Country|nationality|country code|country name|country/region|nation",
        read_country,
    ),
    ImportColumn(
        "category",
        "구분|참가구분|참석구분|참가자구분|등록구분|유형|참가유형|분류|등급|카테고리|참가자유형|그룹|그룹명"
        "|티켓|티켓명|티켓종류|상품|상품명",
        "Category|type|guest type|participant type|attendee type|ticket type|ticket|class"
        "|registration type|participant category|guest category|group|product|product name"
        "|ticket name|admission item|profile type",
    ),
    ImportColumn(
        "languages",
        "언어|사용언어|선호언어|안내언어",
        "Languages|language|preferred language|spoken languages",
        cell_values.read_languages,
        optional=True,
    ),
    ImportColumn(
        "email",
        "이메일|전자우편|메일|이메일주소|메일주소|전자메일",
        "E-mail|email address|mail|contact email|work email|business email",
        cell_values.read_email,
        optional=True,
        specific="attendee email|attendee email address|guest email|participant email"
        "|delegate email|참석자이메일|참가자이메일|참여자이메일",
        weak="신청자이메일|registrant email|applicant email",
    ),
    ImportColumn(
        "phone",
        "휴대전화|휴대폰|핸드폰|휴대전화번호|휴대폰번호|핸드폰번호|연락처|전화|전화번호|H.P",
        "Mobile|mobile number|mobile phone|phone|phone number|telephone|telephone number|tel"
        "|cell|cell phone|contact number|mobile no",
    ),
    ImportColumn(
        "status",
        "상태|진행상태|등록상태|참석상태|참가상태|참석여부|참가여부|참여여부|출석여부|신청상태|접수상태|예약상태"
        "|주문상태|초청상태|초대상태|참석의사|참가의사|참여의사|참석회신|참석현황|신청결과|심사결과|선정결과"
        "|참석하시겠습니까|참석가능여부|참가가능여부",
        "Status|registration status|registration state|attendance status|rsvp|rsvp status"
        "|attendee status|participant status|guest status|invitee status|invitation status"
        "|invite status|registrant status|delegate status|member response|response status"
        "|booking status|order status|ticket status|application status|attending|will you attend"
        "|are you attending|going|participation status|review status|selection status",
        statuses.read_status,
        combines=statuses.strictest,
    ),
    # What still has to happen: a bare no is no refusal.
    ImportColumn(
        "clearance",
        "결제상태|결제여부|결제현황|입금상태|입금여부|납부여부|납부상태|승인여부|승인상태|확정여부|등록여부"
        "|선정여부|심사상태|수락여부",
        "Approval status|approved|is approved|payment status|payment state|is paid|is confirmed"
        "|confirmation status",
        statuses.read_clearance,
        combines=statuses.strictest,
    ),
    ImportColumn(
        "cancelled",
        "취소|취소여부|취소일|취소일시|불참여부|환불여부|철회여부",
        "Cancelled|canceled|is cancelled|is canceled|cancelled at|canceled at|cancellation date"
        "|date cancelled|cancelled date|declined|withdrawn|deleted",
        statuses.read_cancelled,
        combines=statuses.strictest,
    ),
    ImportColumn(
        "blocked",
        "차단|차단됨|차단여부|출입금지|출입금지여부|출입제한|입장금지",
        "Blocked|is blocked|banned|blacklisted|do not admit|entry denied",
        statuses.read_blocked,
        combines=statuses.strictest,
    ),
    ImportColumn(
        "valid_while_pending",
        "대기중유효|대기중입장|대기중입장가능",
        "Valid while pending|admit while pending",
        cell_values.read_flag,
    ),
    ImportColumn("valid_from", "유효시작|유효기간시작|입장가능시작", "Valid from", read_moment),
    ImportColumn(
        "valid_until",
        "유효종료|유효기간종료|입장가능종료|유효기간",
        "Valid until|valid to|valid till|expires|expiry",
        read_moment,
    ),
    ImportColumn(
        "attention",
        "주의|주의사항|유의사항|직원메모|직원안내|의전사항|의전메모",
        "Attention|attention note|staff note|note for staff|staff notes|protocol note",
        cell_values.read_text,
    ),
    ImportColumn(
        "precedence",
        "의전순위|의전서열|서열|예우순위|예우서열",
        "Precedence|protocol order|protocol rank|order of precedence|rank",
        cell_values.read_count,
        optional=True,
    ),
    ImportColumn(
        "interests",
        "관심분야|관심사|관심주제|희망분야",
        "Interests|interest|topics|topics of interest|areas of interest",
        cell_values.read_list,
    ),
    ImportColumn(
        "accessibility",
        "접근성|접근성지원|편의지원|배려사항|지원요청|장애인편의",
        "Accessibility|accessibility needs|access needs|special needs|special assistance",
        cell_values.read_list,
    ),
    ImportColumn(
        "greeting_ko",
        "인사말|환영문구|인사문구|환영인사",
        "Greeting|welcome text|greeting override",
        latin="greeting_en",
    ),
    ImportColumn(
        "hide_from_search",
        "검색숨김|검색제외|이름검색제외|검색비공개",
        "Hide from search|hidden|unlisted|not searchable",
        cell_values.read_flag,
    ),
    ImportColumn(
        "vip",
        "귀빈|VIP|주요인사|귀빈여부|VIP여부",
        "VIP|very important person",
        cell_values.read_flag,
    ),
    ImportColumn(
        "escort",
        "의전담당|수행담당|의전담당자|영접담당|의전연락처",
        "Escort|escort contact|protocol contact|escort officer",
    ),
    ImportColumn(
        "tracks", "트랙|참가트랙|분과|참가분과", "Tracks|track|streams", cell_values.read_list
    ),
    ImportColumn(
        "sessions",
        "세션|참가세션|신청세션|등록세션",
        "Sessions|enrolled sessions|session|registered sessions|enrolment",
        cell_values.read_text,
    ),
    ImportColumn(
        "code",
        "코드|입장코드|QR코드|QR|바코드|바코드번호|초대장코드|배지코드|티켓코드|체크인코드|티켓기밀사항",
        "Code|own code|badge code|barcode|barcode number|barcode no|QR code|ticket code"
        "|ticket barcode|ticket secret|invitation code|secret|check-in secret|checkin secret"
        "|ticket uuid|ticket id|public id|join code",
        cell_values.read_code,
    ),
)
# Whether somebody comes to one day or part of the event.
PART = ImportColumn("part", "", "", statuses.read_part, combines=statuses.mildest)
# What only exports of other systems say, each under headers of its own.
EXPORTED = (
    ImportColumn("booking_position", "", ""),
    ImportColumn("addon_to", "", ""),
    ImportColumn("subevent", "", ""),
    ImportColumn("subevent_starts", "", "", read_moment),
    ImportColumn("subevent_ends", "", "", read_moment),
)
