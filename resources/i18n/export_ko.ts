<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>export</name>
    <message id="export.arrivals">
        <source>Arrivals</source>
        <translation>도착</translation>
    </message>
    <message id="export.attendance">
        <source>Attendance</source>
        <translation>참가자 상태</translation>
    </message>
    <message id="export.no_shows">
        <source>No-shows</source>
        <translation>미도착</translation>
    </message>
    <message id="export.delegations">
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message id="export.members">
        <source>Delegation members</source>
        <translation>대표단 구성원</translation>
    </message>
    <message id="export.tables">
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
    <message id="export.seats">
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message id="export.seating_rules">
        <source>Seating rules</source>
        <translation>좌석 규칙</translation>
    </message>
    <message id="export.seating">
        <source>Seating</source>
        <translation>테이블 배정</translation>
    </message>
    <message id="export.changes">
        <source>Changes</source>
        <translation>변경 사항</translation>
    </message>
    <message id="export.guests">
        <source>Guests</source>
        <translation>참가자</translation>
    </message>
    <message id="export.scans">
        <source>Scans</source>
        <translation>스캔</translation>
    </message>
    <message id="export.notes">
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message id="export.tickets">
        <source>Desk tickets</source>
        <translation>데스크 번호표</translation>
    </message>
    <message id="export.calendars.address">
        <source>The event has no address for calendars, from which their files have their names. Write it into the column “Calendar URL” of the event sheet, such as https://forum.example.org/calendars/{{id}}.ics, and import the sheet.</source>
        <translation>일정 파일의 이름을 정할 주소가 행사에 없습니다. 행사 시트의 ‘일정주소’(Calendar URL) 열에 https://forum.example.org/calendars/{{id}}.ics처럼 적고 시트를 가져와 주세요.</translation>
    </message>
    <message id="export.calendars.none">
        <source>No guest who is admitted has a session or a table with a time, so there are no calendars. Check the times of the programme.</source>
        <translation>시간이 정해진 세션이나 테이블이 있는 참가자가 없어 일정이 없습니다. 프로그램 시간을 확인해 주세요.</translation>
    </message>
    <message id="export.calendars.folder">
        <source>{n:calendar/calendars} written. Unpack the ZIP into the folder that the web server shows as {folder}, so that each is found at {address} ({place} is the guest’s id), as text/calendar. Export and unpack again when the programme or tables change.</source>
        <translation>일정 {n}개를 저장했습니다. ZIP을 웹 서버에서 {folder} 폴더로 열리는 곳에 풀어 {address} 주소에서 찾을 수 있게 하고({place}는 참가자 id), text/calendar로 응답하게 해 주세요. 프로그램이나 테이블이 바뀌면 다시 내보내 주세요.</translation>
    </message>
    <message id="export.calendars.program">
        <source>{n:calendar/calendars} written, each called as the guest’s id. Let the server answer {address} with the file of that guest, as text/calendar.</source>
        <translation>일정 {n}개를 참가자 id를 이름으로 하여 저장했습니다. 서버가 {address} 요청에 해당 참가자의 파일을 text/calendar로 응답하게 해 주세요.</translation>
    </message>
    <message id="export.protected">
        <source>{file} opens with its password in 7-Zip, Keka or the file manager of Linux, not in the Explorer of Windows. Tell the password by another way than the file; nobody can read the file without it.</source>
        <translation>{file:은/는} 7-Zip, Keka, 리눅스 파일 관리자에서 비밀번호로 열 수 있으며 Windows 탐색기로는 열리지 않습니다. 비밀번호는 파일과 다른 방법으로 알려 주세요. 비밀번호가 없으면 아무도 열 수 없습니다.</translation>
    </message>
    <message id="export.pictures">
        <source>The pictures of the event are in the folder {folder}. Keep it beside the list: an import of the list takes them from there.</source>
        <translation>행사 그림은 {folder} 폴더에 있습니다. 목록과 같은 자리에 두면 목록을 가져올 때 함께 읽습니다.</translation>
    </message>
    <message id="export.event">
        <source>Event</source>
        <translation>행사</translation>
    </message>
    <message id="export.rooms">
        <source>Rooms</source>
        <translation>장소</translation>
    </message>
    <message id="export.sessions">
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message id="export.checkpoints">
        <source>Checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message id="export.ways">
        <source>Ways</source>
        <translation>동선</translation>
    </message>
    <message id="export.rounds">
        <source>Rounds</source>
        <translation>라운드</translation>
    </message>
    <message id="export.precedence">
        <source>Precedence</source>
        <translation>의전순위</translation>
    </message>
    <message id="export.name_ko">
        <source>Name (Korean)</source>
        <translation>성명(국문)</translation>
    </message>
    <message id="export.name_latin">
        <source>Name (English)</source>
        <translation>성명(영문)</translation>
    </message>
    <message id="export.position_ko">
        <source>Position (Korean)</source>
        <translation>직위(국문)</translation>
    </message>
    <message id="export.position_en">
        <source>Position (English)</source>
        <translation>직위(영문)</translation>
    </message>
    <message id="export.organisation_ko">
        <source>Organisation (Korean)</source>
        <translation>소속(국문)</translation>
    </message>
    <message id="export.organisation_en">
        <source>Organisation (English)</source>
        <translation>소속(영문)</translation>
    </message>
    <message id="export.delegation">
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message id="export.companion_of">
        <source>Companion of</source>
        <translation>주빈</translation>
    </message>
    <message id="export.country">
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message id="export.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="export.status">
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message id="export.code">
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message id="export.entered_at">
        <source>First entry</source>
        <translation>최초 입장 시각</translation>
    </message>
    <message id="export.entered_where">
        <source>Entered at</source>
        <translation>최초 입장 장소</translation>
    </message>
    <message id="export.kiosk">
        <source>Device</source>
        <translation>기기</translation>
    </message>
    <message id="export.inside">
        <source>Inside now</source>
        <translation>현재 입장</translation>
    </message>
    <message id="export.also_at">
        <source>Also entered</source>
        <translation>그 밖의 입장</translation>
    </message>
    <message id="export.email">
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message id="export.phone">
        <source>Mobile</source>
        <translation>휴대전화</translation>
    </message>
    <message id="export.expected">
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message id="export.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="export.absent">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="export.inside_now">
        <source>Inside now</source>
        <translation>현재 입장</translation>
    </message>
    <message id="export.round">
        <source>Round</source>
        <translation>라운드</translation>
    </message>
    <message id="export.table">
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message id="export.seat">
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message id="export.arrived_mark">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="export.at">
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message id="export.author">
        <source>Staff</source>
        <translation>담당자</translation>
    </message>
    <message id="export.kind">
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message id="export.about">
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message id="export.field">
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message id="export.old">
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message id="export.new">
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message id="export.source">
        <source>List</source>
        <translation>명단</translation>
    </message>
    <message id="export.record">
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message id="export.checkpoint">
        <source>Checkpoint</source>
        <translation>체크포인트</translation>
    </message>
    <message id="export.direction">
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message id="export.outcome">
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message id="export.reason">
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message id="export.forced">
        <source>Forced</source>
        <translation>강제</translation>
    </message>
    <message id="export.annulled">
        <source>Annulled</source>
        <translation>취소됨</translation>
    </message>
    <message id="export.text">
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message id="export.number">
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message id="export.taken_by">
        <source>Taken by</source>
        <translation>접수 담당</translation>
    </message>
    <message id="export.taken_at">
        <source>Taken at</source>
        <translation>접수 시각</translation>
    </message>
    <message id="export.closed_by">
        <source>Closed by</source>
        <translation>완료 담당</translation>
    </message>
    <message id="export.closed_at">
        <source>Closed at</source>
        <translation>완료 시각</translation>
    </message>
    <message id="export.kind.event_changed">
        <source>Event changed</source>
        <translation>행사 정보 변경</translation>
    </message>
    <message id="export.kind.guest_corrected">
        <source>Guest corrected</source>
        <translation>참가자 정보 수정</translation>
    </message>
    <message id="export.kind.room_changed">
        <source>Room changed</source>
        <translation>장소 변경</translation>
    </message>
    <message id="export.kind.session_changed">
        <source>Session changed</source>
        <translation>세션 변경</translation>
    </message>
    <message id="export.kind.checkpoint_changed">
        <source>Checkpoint changed</source>
        <translation>체크포인트 변경</translation>
    </message>
    <message id="export.kind.round_changed">
        <source>Round changed</source>
        <translation>라운드 변경</translation>
    </message>
    <message id="export.kind.way_changed">
        <source>Way changed</source>
        <translation>동선 변경</translation>
    </message>
    <message id="export.kind.table_changed">
        <source>Table changed</source>
        <translation>테이블 변경</translation>
    </message>
    <message id="export.kind.seating_rule_changed">
        <source>Rule of the seating changed</source>
        <translation>좌석 규칙 변경</translation>
    </message>
    <message id="export.kind.staff_changed">
        <source>Staff changed</source>
        <translation>직원 변경</translation>
    </message>
    <message id="export.kind.device_changed">
        <source>Device changed</source>
        <translation>기기 변경</translation>
    </message>
    <message id="export.kind.printer_changed">
        <source>Printer changed</source>
        <translation>프린터 변경</translation>
    </message>
    <message id="export.kind.code_issued">
        <source>Code reissued</source>
        <translation>코드 재발급</translation>
    </message>
    <message id="export.kind.code_revoked">
        <source>Code revoked</source>
        <translation>코드 사용 중지</translation>
    </message>
    <message id="export.kind.guest_seated">
        <source>Seat changed</source>
        <translation>좌석 변경</translation>
    </message>
    <message id="export.kind.scan_annulled">
        <source>Scan annulled</source>
        <translation>스캔 취소</translation>
    </message>
    <message id="export.kind.note_added">
        <source>Note added</source>
        <translation>메모 추가</translation>
    </message>
    <message id="export.kind.guest_merged">
        <source>Records merged</source>
        <translation>기록 병합</translation>
    </message>
    <message id="export.kind.merge_annulled">
        <source>Merge annulled</source>
        <translation>병합 취소</translation>
    </message>
    <message id="export.kind.guest_erased">
        <source>Personal data erased</source>
        <translation>개인정보 삭제</translation>
    </message>
    <message id="export.kind.case_decided">
        <source>Kept against a list</source>
        <translation>명단과 다르지만 유지</translation>
    </message>
    <message id="export.kind.kiosk_closed">
        <source>Kiosk put out of order</source>
        <translation>키오스크 사용 중지</translation>
    </message>
    <message id="export.kind.kiosk_reopened">
        <source>Kiosk back in service</source>
        <translation>키오스크 다시 사용</translation>
    </message>
    <message id="export.kind.kiosk_message_set">
        <source>Message to guests at a kiosk</source>
        <translation>키오스크 안내문</translation>
    </message>
    <message id="export.kind.kiosk_restart_requested">
        <source>Kiosk started again</source>
        <translation>키오스크 다시 시작</translation>
    </message>
    <message id="export.kind.other">
        <source>Recorded by a newer version ({value})</source>
        <translation>더 새로운 버전의 기록({value})</translation>
    </message>
    <message id="report.title">
        <source>Attendance report</source>
        <translation>참석 현황 보고서</translation>
    </message>
    <message id="report.when">
        <source>Date</source>
        <translation>일시</translation>
    </message>
    <message id="report.where">
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message id="report.as_of">
        <source>As of</source>
        <translation>기준 시각</translation>
    </message>
    <message id="report.expected">
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message id="report.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="report.absent">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="report.rate">
        <source>Attendance</source>
        <translation>참석률</translation>
    </message>
    <message id="report.curve">
        <source>Arrivals by time</source>
        <translation>시간대별 도착</translation>
    </message>
    <message id="report.legend">
        <source>Bars: arrivals in ten minutes (left)  Line: so far (right)</source>
        <translation>막대: 10분간 도착 인원(왼쪽)  선: 누적(오른쪽)</translation>
    </message>
    <message id="report.of.category">
        <source>By category</source>
        <translation>구분별 현황</translation>
    </message>
    <message id="report.of.delegation">
        <source>By delegation</source>
        <translation>대표단별 현황</translation>
    </message>
    <message id="report.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="report.delegation">
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message id="report.unnamed">
        <source>Not given</source>
        <translation>미지정</translation>
    </message>
    <message id="report.remarks">
        <source>Remarks</source>
        <translation>특이 사항</translation>
    </message>
    <message id="report.walk_ins">
        <source>Registered on the spot</source>
        <translation>현장 등록</translation>
    </message>
    <message id="report.forced">
        <source>Admitted by decision of staff</source>
        <translation>직원 판단으로 입장</translation>
    </message>
    <message id="report.refused">
        <source>Scans that let nobody in</source>
        <translation>입장하지 못한 스캔</translation>
    </message>
    <message id="report.annulled">
        <source>Scans taken back</source>
        <translation>취소한 스캔</translation>
    </message>
    <message id="report.apart">
        <source>Entered twice at entrances out of contact</source>
        <translation>서로 다른 입구로 두 번 입장</translation>
    </message>
    <message id="report.doubtful">
        <source>Scans at a doubtful time</source>
        <translation>시각이 의심스러운 스캔</translation>
    </message>
    <message id="report.statement">
        <source>These figures were counted from the journal of the event that the number below identifies.</source>
        <translation>위 수치는 행사 기록에서 집계한 것이며, 아래 식별값의 기록과 일치합니다.</translation>
    </message>
    <message id="report.digest">
        <source>Journal</source>
        <translation>기록 식별값</translation>
    </message>
    <message id="report.head">
        <source>Signed head, for kiosk doctor --head</source>
        <translation>서명된 머리 (kiosk doctor --head로 확인)</translation>
    </message>
    <message id="report.prepared">
        <source>Prepared by</source>
        <translation>작성자</translation>
    </message>
    <message id="report.confirmed">
        <source>Confirmed by</source>
        <translation>확인자</translation>
    </message>
    <message id="paper.title">
        <source>Paper list</source>
        <translation>종이 명단</translation>
    </message>
    <message id="paper.name">
        <source>Name</source>
        <translation>성명</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message id="paper.table">
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message id="paper.code">
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message id="greeter.title">
        <source>Greeters</source>
        <translation>영접 명단</translation>
    </message>
    <message id="greeter.how">
        <source>The head of each delegation stands first. Call the escort when they arrive.</source>
        <translation>대표단마다 단장이 맨 위입니다. 도착하면 의전 담당에게 전화해 주세요.</translation>
    </message>
    <message id="greeter.position">
        <source>Position</source>
        <translation>직위</translation>
    </message>
    <message id="greeter.expected">
        <source>{n} expected</source>
        <translation>예정 {n}명</translation>
    </message>
    <message id="greeter.head">
        <source>Head: {name}</source>
        <translation>단장: {name}</translation>
    </message>
    <message id="greeter.escort">
        <source>Escort: {escort}</source>
        <translation>의전 담당: {escort}</translation>
    </message>
    <message id="export.seats.by_table">
        <source>Seats by table</source>
        <translation>테이블별 좌석</translation>
    </message>
    <message id="export.seats.by_name">
        <source>Seats by name</source>
        <translation>이름별 좌석</translation>
    </message>
    <message id="export.seats.count">
        <source>{n} people</source>
        <translation>{n}명</translation>
    </message>
    <message id="export.seats.count_of">
        <source>{n} of {seats} seats</source>
        <translation>{seats}석 중 {n}명</translation>
    </message>
    <message id="export.seats.nobody">
        <source>Nobody has a seat yet, so there is nothing to print. Seat guests on the page Tables, or import a sheet of seats.</source>
        <translation>아직 자리를 받은 참가자가 없어 인쇄할 것이 없습니다. 테이블 화면에서 배정하거나 좌석 시트를 가져와 주세요.</translation>
    </message>
    <message id="export.seats.no_round">
        <source>The event has no round of tables, so there is nothing to print. Add one on the sheet Rounds and import it.</source>
        <translation>테이블 라운드가 없는 행사라 인쇄할 것이 없습니다. 라운드 시트에 적어 가져와 주세요.</translation>
    </message>
    <message id="export.seats.no_table">
        <source>There is no table in this round, so there is nothing to print. Add tables on the sheet Tables and import it.</source>
        <translation>이 라운드에는 테이블이 없어 인쇄할 것이 없습니다. 테이블 시트에 적어 가져와 주세요.</translation>
    </message>
    <message id="export.seats.unknown_round">
        <source>There is no round “{round}”. The rounds of this event: {known}</source>
        <translation>“{round}” 라운드가 없습니다. 이 행사의 라운드: {known}</translation>
    </message>
    <message id="export.cards.lacking">
        <source>Some texts could not be printed on the cards of: {names}. Write these cards by hand, or correct the names and print again.</source>
        <translation>카드에 다 인쇄되지 않은 글이 있습니다: {names}. 손으로 적거나, 이름을 고쳐 다시 인쇄해 주세요.</translation>
    </message>
    <message id="paper.alone">
        <source>Without a delegation</source>
        <translation>대표단 없음</translation>
    </message>
    <message id="paper.how.tick">
        <source>Tick the box when somebody enters, and note the time.</source>
        <translation>입장하면 네모에 표시하고 시각을 함께 적어 주세요.</translation>
    </message>
    <message id="paper.how.enter">
        <source>Once the devices work again, scan the codes of those ticked into the desk’s page for paper lists.</source>
        <translation>기기가 다시 작동하면 데스크의 종이 명단 입력에서 코드를 읽혀 주세요.</translation>
    </message>
    <message id="paper.how.unsure">
        <source>A table with a question mark may still change: do not tell it to anybody.</source>
        <translation>물음표가 붙은 테이블은 바뀔 수 있으니 참가자에게 알리지 마세요.</translation>
    </message>
    <message id="export.id">
        <source>Guest ID</source>
        <translation>등록번호</translation>
    </message>
    <message id="export.addressed">
        <source>Addressed as</source>
        <translation>호칭</translation>
    </message>
    <message id="export.language">
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message id="export.png">
        <source>Code as PNG</source>
        <translation>코드 PNG</translation>
    </message>
    <message id="export.svg">
        <source>Code as SVG</source>
        <translation>코드 SVG</translation>
    </message>
    <message id="export.pdf">
        <source>Letter</source>
        <translation>초대장</translation>
    </message>
    <message id="export.ics">
        <source>Calendar</source>
        <translation>일정</translation>
    </message>
    <message id="export.pkpass">
        <source>Wallet pass</source>
        <translation>월렛 패스</translation>
    </message>
    <message id="export.invitations">
        <source>Invitations</source>
        <translation>초대장</translation>
    </message>
    <message id="export.questions">
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message id="export.kind.question_changed">
        <source>Question changed</source>
        <translation>질문 변경</translation>
    </message>
    <message id="export.kind.question_answered">
        <source>Question answered</source>
        <translation>질문 답변</translation>
    </message>
</context>
</TS>
