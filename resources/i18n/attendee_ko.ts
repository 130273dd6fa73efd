<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translation>초대장 QR을
아래 스캐너에 대 주세요</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translation>큰 글씨</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translation>QR을 읽고 있습니다</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translation>그대로 잠시 대고 계세요</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translation>다시 한 번 대 주세요. 화면 밝기를 높이면 더 잘 읽힙니다</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translation>확인하고 있습니다</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translation>체크인 완료</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translation>체크인 완료 · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translation>지금 진행 중</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translation>다음 일정</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translation>{minutes}분 남음</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translation>{time}까지</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translation>{minutes}분 뒤 시작</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translation>{minutes}분 뒤 · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translation>{time} 시작</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translation>곧 시작</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translation>진행 중</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translation>곧 시작</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translation>번 테이블</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translation>네트워킹 {table}번 테이블</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translation>{round} {table}번 테이블</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translation>테이블 {table}</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translation>{round} · {minutes}분</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translation>내 일정</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translation>위치 보기</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translation>안녕히 가세요</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translation>퇴장 완료</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translation>배지 다시 받기</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translation>이미 체크인하셨습니다</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translation>본인이 아니시면 직원을 호출해 주세요</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translation>다른 입구를 이용해 주세요</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translation>이 입구는 “{session}” 참가자 전용입니다</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translation>조금 일찍 오셨습니다</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translation>{when}부터 입장</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translation>아직 입장 시간이 아닙니다</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translation>{when}부터 입장</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translation>아직 이용 시간이 아닙니다</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translation>{when}부터 이용 가능</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translation>입장이 마감되었습니다</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translation>{when} 마감</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translation>이용 시간이 지났습니다</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translation>{when}까지</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translation>{wait} 뒤</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translation>안내 데스크에서 도와드립니다</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translation>자리가 모두 찼습니다</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translation>안내 데스크에서 대기 신청을 하실 수 있습니다</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translation>대기 번호&#xa0;{n}번</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translation>안내 데스크에서 확인</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translation>오늘의 일정</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translation>{date} 일정</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translation>계속</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translation>지난 일정 {count}개</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translation>지난 일정 {count}개 · {last}까지</translation>
    </message>
    <message id="k9.free">
        <source>{minutes}&#xa0;min free</source>
        <translation>{minutes}분 비어 있습니다</translation>
    </message>
    <message id="k9.free.hours">
        <source>{hours}&#xa0;h free</source>
        <translation>{hours}시간 비어 있습니다</translation>
    </message>
    <message id="k9.free.hours.minutes">
        <source>{hours}&#xa0;h {minutes}&#xa0;min free</source>
        <translation>{hours}시간 {minutes}분 비어 있습니다</translation>
    </message>
    <message id="k9.table">
        <source>Table {table}</source>
        <translation>{table}번</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translation>장소 변경</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translation>시간 변경</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translation>오늘 남은 일정이 없습니다</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translation>{round} · {table}번 테이블</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translation>더&#xa0;보기</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translation>휴대전화로</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translation>내 일정을 휴대전화로</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translation>휴대전화 카메라로 찍어 주세요</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translation>일정과 테이블이 달력에 담깁니다</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translation>일정과 테이블이 글로 담깁니다</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translation>{held} (뒤쪽 일정 {left}개 제외)</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translation>성함은 담기지 않습니다</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translation>내 일정</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translation>담았습니다</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translation>{table}번 테이블 · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translation>{table}번 테이블</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translation>내 테이블</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translation>{minutes}분 뒤</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translation>{minutes}분 남음</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translation>{round} {table}번 테이블</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translation>함께 앉으시는 분들</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translation>지금까지 함께 앉으시는 분들</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translation>동석자 보기</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translation>동석:</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translation>외 {n}</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translation>위치 보기</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translation>현재 위치</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translation>입구</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translation>무대</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translation>안내 데스크</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translation>안내 데스크로
와 주세요</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translation>직원에게 번호를 보여 주세요</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translation>데스크에 알렸습니다</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translation>안내 번호</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translation>확인했습니다</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translation>즐거운 시간
보내시기 바랍니다</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translation>다음 분은 QR을 대 주세요</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translation>계속 이용하시겠습니까?</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translation>{seconds}초 후 처음 화면으로 돌아갑니다</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translation>시간 더 쓰기</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translation>마치기</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translation>화면 설정</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translation>한 분이 이용하시는 동안만 적용됩니다</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translation>낮은 화면</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translation>언어를 골라 주세요</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translation>켜기</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translation>끄기</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translation>확인</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translation>설정을 기본값으로 되돌렸습니다</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translation>지금은 이 기기를 사용할 수 없습니다</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translation>옆 기기나 안내 데스크를 이용해 주세요</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translation>직원을 부르고 있습니다</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translation>호출을 보냈습니다</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translation>직원에게 알렸습니다</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translation>직원의 확인을 기다립니다</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translation>직원이 확인했습니다</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translation>직원이 출발하면 알려 드립니다</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translation>직원이 오고 있습니다</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translation>이곳에서 기다려 주세요</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translation>호출이 끝났습니다</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translation>도움이 더 필요하시면 다시 불러 주세요</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translation>안내 데스크로 와 주세요</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translation>호출 취소</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translation>호출을 취소했습니다</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translation>계속 이용하기</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translation>안내 데스크</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translation>다시 대 주세요</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translation>등록 정보를 찾지 못했습니다</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translation>초대장 QR을 다시 대 주세요</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translation>이 행사의 QR이 아닙니다</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translation>초대장에 있는 QR을 대 주세요</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translation>초대장 QR을 대 주세요</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translation>행사 QR이 아닙니다</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translation>초대장에 있는 QR을 대 주세요</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translation>초대장 QR을 대 주세요</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translation>다시 대 주세요</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translation>QR을 읽지 못했습니다</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translation>초대장 QR을 다시 대 주세요</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translation>화면 밝게</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translation>화면 아래로</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translation>성함을 입력해&#xa0;주세요</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translation>두 글자 이상 입력해 주세요</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translation>영문은 세 글자 이상 입력해 주세요</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translation>본인의 이름을 눌러 주세요</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translation>이름을 조금 더 입력해 주세요</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translation>일치하는 분이 없습니다. 영문 이름으로도 찾아보세요</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translation>안내 데스크</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translation>코드나 티켓 번호를 모두 입력해 주세요</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translation>이 코드로 찾기</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translation>휴대전화 번호 끝 네 자리</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translation>본인 확인을 위해 입력해 주세요</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translation>번호가 일치하지 않습니다. 다시 입력해 주세요 ({left}번 남음)</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translation>쌍자음</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translation>띄어쓰기</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translation>숫자</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translation>다음 글자</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translation>한글</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translation>영문</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translation>직원 PIN을 입력해 주세요</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translation>번호가 일치하지 않습니다. 다시 입력해 주세요</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translation>여러 번 일치하지 않았습니다. {seconds}초 뒤에 다시 입력해 주세요</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translation>이 기기의 시계가 다른 기기와 {seconds}초 다릅니다. 시각을 맞춰 주세요</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translation>처음으로</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translation>처음으로</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translation>직원 호출</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translation>{floor} {room}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translation>오늘 {time}</translation>
    </message>
    <message id="when.date">
        <source>{time} on {date}</source>
        <translation>{date} {time}</translation>
    </message>
    <message id="date.day">
        <source>{weekday} {day} {month}</source>
        <translation>{month} {day}일 ({weekday})</translation>
    </message>
    <message id="way.number">
        <source>It is table {table}</source>
        <translation>{table}번 테이블입니다</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translation>바로 이곳입니다</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translation>{room:으로/로} 가신 뒤 {table}번 테이블을 찾아 주세요</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translation>앞으로 곧장</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translation>에스컬레이터로 위층</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translation>에스컬레이터로 아래층</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translation>계단으로 위층</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translation>계단으로 아래층</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translation>엘리베이터로</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translation>{way} · 약 {metres}&#xa0;m</translation>
    </message>
    <message id="duration.minutes">
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message id="duration.hours">
        <source>{hours} h</source>
        <translation>{hours}시간</translation>
    </message>
    <message id="duration.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message id="duration.days">
        <source>{days:day/days}</source>
        <translation>{days}일</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translation>{row}, 정면</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translation>{row}, 오른쪽에서 {place}</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translation>{row}, 왼쪽에서 {place}</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translation>{row}, 가운데</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translation>여기서 {row} 줄</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translation>문에서 {row} 줄</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translation>정면으로 약 {metres}&#xa0;m 앞입니다</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translation>오른쪽 앞으로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translation>오른쪽으로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translation>오른쪽 뒤로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translation>뒤로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translation>왼쪽 뒤로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translation>왼쪽으로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translation>왼쪽 앞으로 약 {metres}&#xa0;m입니다</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translation>첫째</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translation>둘째</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translation>셋째</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translation>넷째</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translation>다섯째</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translation>여섯째</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translation>일곱째</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translation>여덟째</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translation>아홉째</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translation>열째</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translation>열한째</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translation>열두째</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translation>월</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translation>화</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translation>수</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translation>목</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translation>금</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translation>토</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translation>일</translation>
    </message>
    <message id="date.month.1">
        <source>Jan</source>
        <translation>1월</translation>
    </message>
    <message id="date.month.2">
        <source>Feb</source>
        <translation>2월</translation>
    </message>
    <message id="date.month.3">
        <source>Mar</source>
        <translation>3월</translation>
    </message>
    <message id="date.month.4">
        <source>Apr</source>
        <translation>4월</translation>
    </message>
    <message id="date.month.5">
        <source>May</source>
        <translation>5월</translation>
    </message>
    <message id="date.month.6">
        <source>Jun</source>
        <translation>6월</translation>
    </message>
    <message id="date.month.7">
        <source>Jul</source>
        <translation>7월</translation>
    </message>
    <message id="date.month.8">
        <source>Aug</source>
        <translation>8월</translation>
    </message>
    <message id="date.month.9">
        <source>Sep</source>
        <translation>9월</translation>
    </message>
    <message id="date.month.10">
        <source>Oct</source>
        <translation>10월</translation>
    </message>
    <message id="date.month.11">
        <source>Nov</source>
        <translation>11월</translation>
    </message>
    <message id="date.month.12">
        <source>Dec</source>
        <translation>12월</translation>
    </message>
    <message id="k1.camera">
        <source>The camera only reads QR codes. No images are stored</source>
        <translation>카메라는 QR 확인에만 사용하며 영상은 저장하지 않습니다</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translation>초대장 QR을
카메라에 보여 주세요</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translation>오늘은 배지를 데스크에서 드립니다</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translation>불러오는 중: 남은 기록 {n}건</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translation>배지를 출력하고 있습니다</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translation>배지에 출력할 성함</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translation>네, 출력해 주세요</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translation>다르면 안내 데스크로</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translation>배지를 가져가 주세요</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translation>배지는 안내 데스크에서 받아 주세요</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translation>어느 분과 함께 오셨나요?</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translation>체크인 완료</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translation>나중에 오시는 분은 자신의 코드를 스캔하시면 됩니다</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translation>동반자</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translation>동반자&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translation>모두&#xa0;함께</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translation>혼자 왔습니다</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translation>동반자&#xa0;{n}명 체크인</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translation>함께 체크인한 동반자:&#xa0;{n}명</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translation>나머지 분은 데스크로 와 주세요</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translation>함께 오신 분은 데스크로 와 주세요</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translation>지금은 QR을
읽을 수 없습니다</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translation>이름으로 찾아보시거나 안내 데스크로 와 주세요</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translation>초대장</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translation>다시 알려 드립니다</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translation>장소</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translation>참석 일정</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translation>입구의 키오스크에 이 코드를 비추어 주세요. 종이와 휴대전화 모두 됩니다.</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translation>본인만 쓰는 코드입니다. 다른 사람에게 전달하지 마세요.</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translation>{event}에 모시고자 합니다. 오시는 날 이 코드를 가져와 주세요.</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translation>{pages}쪽 중 {page}쪽</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translation>여러 개를 고를 수 있습니다</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translation>하나 이상 골라 주세요</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translation>입력한 내용을 확인해 주세요</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translation>연월일을 2027 06 02처럼 입력해 주세요</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translation>시와 분을 14 30처럼 입력해 주세요</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translation>답을 입력한 뒤 다음을 눌러 주세요</translation>
    </message>
</context>
</TS>
