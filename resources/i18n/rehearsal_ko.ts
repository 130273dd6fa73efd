<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="rehearsal.curve.row">
        <source>Row {row} of the arrival curve cannot be read: “{text}”. Write the minutes after the start (negative before it) and a share from 0 to 100, like -30,25.</source>
        <translation>도착 곡선 {row}행을 읽을 수 없습니다: “{text}”. 시작 뒤 몇 분인지(시작 전은 음수)와 0부터 100까지의 비율을 -30,25처럼 적어 주세요.</translation>
    </message>
    <message id="rehearsal.curve.order">
        <source>Row {row} of the arrival curve is not later than the row before it. Sort the rows by minutes.</source>
        <translation>도착 곡선 {row}행의 시각이 앞 행보다 늦지 않습니다. 행을 분 순서로 정렬해 주세요.</translation>
    </message>
    <message id="rehearsal.curve.rows">
        <source>The arrival curve has {n:row/rows}; it needs from 2 to 1000. Write minutes and share on each line, like -30,25.</source>
        <translation>도착 곡선에 행이 {n}개 있습니다. 2개부터 1000개까지 필요합니다. 한 줄에 분과 비율을 -30,25처럼 적어 주세요.</translation>
    </message>
    <message id="rehearsal.curve.total">
        <source>The shares of the arrival curve add up to {total}. They have to add up to 100 (or to 1).</source>
        <translation>도착 곡선의 비율을 더하면 {total}입니다. 합이 100(또는 1)이 되어야 합니다.</translation>
    </message>
    <message id="rehearsal.curve.unread">
        <source>{file} cannot be read ({reason}). Give a CSV file with minutes and share on each line.</source>
        <translation>{file:을/를} 읽을 수 없습니다({reason}). 한 줄에 분과 비율을 적은 CSV 파일을 주세요.</translation>
    </message>
    <message id="rehearsal.curve.file">
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message id="rehearsal.doors">
        <source>Give the doors as one number, or for each checkpoint as CHECKPOINT=NUMBER, not both.</source>
        <translation>문의 수를 숫자 하나로 주거나 체크포인트마다 체크포인트=수로 주세요. 둘을 함께 쓸 수 없습니다.</translation>
    </message>
    <message id="rehearsal.doors.text">
        <source>“{text}” is no number of doors. Write --doors 4, or --doors main=3 --doors vip=1, each checkpoint once.</source>
        <translation>“{text}”: 문의 수가 아닙니다. --doors 4, 또는 --doors main=3 --doors vip=1처럼 체크포인트마다 한 번 적어 주세요.</translation>
    </message>
    <message id="rehearsal.range.doors">
        <source>{value} doors are not possible. Give from {least} to {most}.</source>
        <translation>문 {value}개로는 할 수 없습니다. {least}개부터 {most}개까지 주세요.</translation>
    </message>
    <message id="rehearsal.range.desks">
        <source>{value} desks are not possible. Give from {least} to {most}.</source>
        <translation>데스크 {value}개로는 할 수 없습니다. {least}개부터 {most}개까지 주세요.</translation>
    </message>
    <message id="rehearsal.range.turnout">
        <source>A turnout of {value} % is not possible. Give from {least} to {most} %.</source>
        <translation>참석률 {value} %로는 할 수 없습니다. {least} %부터 {most} %까지 주세요.</translation>
    </message>
    <message id="rehearsal.range.limit">
        <source>A limit of {value} minutes is not possible. Give from {least} to {most} minutes.</source>
        <translation>한도 {value}분으로는 할 수 없습니다. {least}분부터 {most}분까지 주세요.</translation>
    </message>
    <message id="rehearsal.range.runs">
        <source>{value} runs are not possible. Give from {least} to {most}.</source>
        <translation>{value}번 실행할 수 없습니다. {least}번부터 {most}번까지 주세요.</translation>
    </message>
    <message id="rehearsal.range.seconds">
        <source>A duration of {value} seconds is not possible. Give from {least} to {most} seconds.</source>
        <translation>{value}초로는 할 수 없습니다. {least}초부터 {most}초까지 주세요.</translation>
    </message>
    <message id="rehearsal.no_guests">
        <source>In {path} no guest is expected at these doors. Import a guest list, or name other checkpoints with --doors.</source>
        <translation>{path}: 이 문으로 올 참가자가 없습니다. 참가자 명단을 가져오거나 --doors로 다른 체크포인트를 지정해 주세요.</translation>
    </message>
    <message id="rehearsal.no_start">
        <source>The event has no start time, so nobody knows when guests come. Give --start and --from with a date, like 2024-12-11T09:30, or import the event with its start.</source>
        <translation>행사 시작 시각이 없어 참가자가 언제 오는지 알 수 없습니다. --start와 --from을 2024-12-11T09:30처럼 날짜와 함께 주거나 시작일시가 있는 행사 정보를 가져와 주세요.</translation>
    </message>
    <message id="rehearsal.after_event">
        <source>{opens} is after the end of the event ({ends}). Give an earlier --from.</source>
        <translation>{opens}: 행사가 끝난({ends}) 뒤입니다. --from에 더 이른 시각을 주세요.</translation>
    </message>
    <message id="rehearsal.nobody_comes">
        <source>At {opens} all guests have come already: the arrival curve ends at {last}. Give an earlier --from, or a curve with --arrivals.</source>
        <translation>{opens}에는 참가자가 이미 모두 왔습니다. 도착 곡선이 {last}에 끝납니다. --from에 더 이른 시각을 주거나 --arrivals로 도착 곡선을 주세요.</translation>
    </message>
    <message id="rehearsal.until">
        <source>The end {until} is not within a day after the opening {opens}. Give a later --until.</source>
        <translation>끝나는 시각 {until}: 문을 여는 {opens}부터 하루 안이 아닙니다. --until에 더 늦은 시각을 주세요.</translation>
    </message>
    <message id="rehearsal.title">
        <source>Rehearsal of {day}, {opens} to {until}: doors {doors}, desks {desks}</source>
        <translation>{day} {opens}–{until} 예행: 문 {doors}, 데스크 {desks}</translation>
    </message>
    <message id="rehearsal.expected">
        <source>{n:guest/guests} expected; the programme starts at {start}.</source>
        <translation>예상 참가자 {n}명, 시작 {start}.</translation>
    </message>
    <message id="rehearsal.people.refused">
        <source>- {n} more without a confirmed registration (blocked, unpaid, unknown): from the door to the desk</source>
        <translation>- 등록이 확정되지 않은 {n}명 추가(차단, 미납, 불명): 문에서 데스크로</translation>
    </message>
    <message id="rehearsal.people.unidentified">
        <source>- {n} without a code and a phone number: from the door to the desk</source>
        <translation>- 코드도 전화번호도 없는 {n}명: 문에서 데스크로</translation>
    </message>
    <message id="rehearsal.people.searching">
        <source>- {n} without a code: find their name at the door</source>
        <translation>- 코드가 없는 {n}명: 문에서 이름으로 찾기</translation>
    </message>
    <message id="rehearsal.people.badges">
        <source>- {n} get a badge at the door</source>
        <translation>- 문에서 배지을 받는 {n}명</translation>
    </message>
    <message id="rehearsal.people.vips">
        <source>- {n:VIP/VIPs}</source>
        <translation>- 주요 인사 {n}명</translation>
    </message>
    <message id="rehearsal.people.groups">
        <source>- {n:delegation group/delegation groups} of up to 10 who come together (assumed)</source>
        <translation>- 함께 오는 대표단 무리 {n}개, 한 무리 10명까지(가정)</translation>
    </message>
    <message id="rehearsal.people.elsewhere">
        <source>- {n} may enter at other checkpoints only: left out</source>
        <translation>- 다른 체크포인트로만 들어갈 수 있는 {n}명: 제외</translation>
    </message>
    <message id="rehearsal.people.invalid">
        <source>- {n} whose registration is no longer valid when the doors open, or whose checkpoint is closed by then: left out</source>
        <translation>- 문을 열 때 등록이 이미 만료되었거나 체크포인트가 닫힌 {n}명: 제외</translation>
    </message>
    <message id="rehearsal.people.later">
        <source>- {n} whose registration is valid only later, or whose checkpoint opens later: they do not come before (assumed)</source>
        <translation>- 등록이 나중에 유효해지거나 체크포인트가 나중에 열리는 {n}명: 그 전에는 오지 않음 (가정)</translation>
    </message>
    <message id="rehearsal.turnout">
        <source>- {share} % of them come</source>
        <translation>- 그중 {share} %가 참석</translation>
    </message>
    <message id="rehearsal.curve_from.given">
        <source>Arrivals: by the given curve.</source>
        <translation>도착: 주어진 도착 곡선.</translation>
    </message>
    <message id="rehearsal.curve_from.recorded">
        <source>Arrivals: as recorded on {day} ({n:guest/guests}).</source>
        <translation>도착: {day}의 기록({n}명)대로.</translation>
    </message>
    <message id="rehearsal.curve_from.assumed">
        <source>Arrivals: assumed, 90 % in the hour before the start. Give your own with --arrivals.</source>
        <translation>도착: 가정(시작 전 한 시간에 90 %). 다르면 --arrivals로 주세요.</translation>
    </message>
    <message id="rehearsal.source.given">
        <source>given</source>
        <translation>지정한 값</translation>
    </message>
    <message id="rehearsal.source.recorded">
        <source>{n} recorded</source>
        <translation>기록 {n}건</translation>
    </message>
    <message id="rehearsal.source.assumed">
        <source>assumed</source>
        <translation>가정</translation>
    </message>
    <message id="rehearsal.duration.scan">
        <source>- a code at the door: {seconds} s ({source})</source>
        <translation>- 문에서 코드 한 번: {seconds}초({source})</translation>
    </message>
    <message id="rehearsal.duration.search">
        <source>- a name search: {seconds} s ({source})</source>
        <translation>- 이름으로 찾기: {seconds}초({source})</translation>
    </message>
    <message id="rehearsal.duration.badge">
        <source>- a badge: {seconds} s ({source})</source>
        <translation>- 배지 한 장: {seconds}초({source})</translation>
    </message>
    <message id="rehearsal.duration.desk">
        <source>- a case at the desk: {seconds} s ({source})</source>
        <translation>- 데스크 한 건: {seconds}초({source})</translation>
    </message>
    <message id="rehearsal.entry_assumed">
        <source>Not considered: how many people fit behind a checkpoint, and that it closes or a registration ends during the morning.</source>
        <translation>고려하지 않음: 체크포인트의 수용 인원, 오전 중에 체크포인트가 닫히거나 등록이 만료되는 경우.</translation>
    </message>
    <message id="rehearsal.runs">
        <source>Medians of {n:run/runs}, seed {seed}; in brackets the range of 90 % of them. Who comes before the doors open waits from then on. Waits in minutes:seconds.</source>
        <translation>{n}번 실행한 중앙값, 시드 {seed}. 괄호는 실행 90 %의 범위. 문을 열기 전에 온 사람은 여는 때부터 기다립니다. 대기 시간은 분:초.</translation>
    </message>
    <message id="rehearsal.column.time">
        <source>from</source>
        <translation>시각</translation>
    </message>
    <message id="rehearsal.column.arrivals">
        <source>arrivals</source>
        <translation>도착</translation>
    </message>
    <message id="rehearsal.column.queue">
        <source>queue</source>
        <translation>줄</translation>
    </message>
    <message id="rehearsal.column.queue_90">
        <source>queue 90 %</source>
        <translation>줄 90 %</translation>
    </message>
    <message id="rehearsal.column.longest">
        <source>longest wait</source>
        <translation>최장 대기</translation>
    </message>
    <message id="rehearsal.column.wait_90">
        <source>wait 90 %</source>
        <translation>대기 90 %</translation>
    </message>
    <message id="rehearsal.column.use">
        <source>doors used</source>
        <translation>문 사용</translation>
    </message>
    <message id="rehearsal.column.desk_queue">
        <source>desk queue</source>
        <translation>데스크 줄</translation>
    </message>
    <message id="rehearsal.column.desk_wait_90">
        <source>desk wait 90 %</source>
        <translation>데스크 대기 90 %</translation>
    </message>
    <message id="rehearsal.column.desk_use">
        <source>desks used</source>
        <translation>데스크 사용</translation>
    </message>
    <message id="rehearsal.doors_sum">
        <source>At the doors 90 % of the guests wait at most {wait}; longest wait {longest}, longest queue {queue}.</source>
        <translation>문에서 참가자 90 %의 대기는 {wait} 이하, 최장 대기 {longest}, 가장 긴 줄 {queue}명.</translation>
    </message>
    <message id="rehearsal.vip_sum">
        <source>Of the VIPs 90 % wait at most {wait}.</source>
        <translation>주요 인사 90 %의 대기는 {wait} 이하.</translation>
    </message>
    <message id="rehearsal.desk_sum">
        <source>To the desk go {n} people; 90 % wait there at most {wait}, the longest wait is {longest}.</source>
        <translation>데스크로 가는 사람 {n}명, 90 %의 대기는 {wait} 이하, 최장 대기 {longest}.</translation>
    </message>
    <message id="rehearsal.waiting">
        <source>At {until} people still wait: {doors} at the doors, {desk} at the desk.</source>
        <translation>{until}에 아직 기다리는 사람: 문 {doors}명, 데스크 {desk}명.</translation>
    </message>
    <message id="rehearsal.later">
        <source>{n} come after {until} and are left out.</source>
        <translation>{until} 뒤에 오는 {n}명은 제외했습니다.</translation>
    </message>
    <message id="rehearsal.more.door">
        <source>One more door</source>
        <translation>문 하나 추가</translation>
    </message>
    <message id="rehearsal.more.door_at">
        <source>One more door at {checkpoint}</source>
        <translation>{checkpoint}에 문 하나 추가</translation>
    </message>
    <message id="rehearsal.more.desk">
        <source>One more desk</source>
        <translation>데스크 하나 추가</translation>
    </message>
    <message id="rehearsal.help">
        <source>{more} helps from {from} to {until}: the wait of 90 % goes from {before} to {after}, the longest from {longest} to {shorter}.</source>
        <translation>{more}: {from}–{until}에 줄어듭니다. 90 %의 대기 {before} → {after}, 최장 대기 {longest} → {shorter}.</translation>
    </message>
    <message id="rehearsal.no_help">
        <source>{more} would shorten no wait by half a minute.</source>
        <translation>{more}: 30초 넘게 줄어드는 대기가 없습니다.</translation>
    </message>
    <message id="rehearsal.needed">
        <source>So that 90 % wait at most {limit} min: doors {doors}.</source>
        <translation>90 %의 대기가 {limit}분 이하이려면: 문 {doors}.</translation>
    </message>
    <message id="rehearsal.not_enough">
        <source>No number of doors keeps the wait of 90 % below {limit} min. Let guests come at different times, or open earlier.</source>
        <translation>문을 아무리 늘려도 90 %의 대기가 {limit}분 이하가 되지 않습니다. 참가자가 나누어 오게 하거나 더 일찍 여세요.</translation>
    </message>
    <message id="rehearsal.chart.title">
        <source>{day}, {opens} to {until}: doors {doors}</source>
        <translation>{day} {opens}–{until}: 문 {doors}</translation>
    </message>
    <message id="rehearsal.chart.arrivals">
        <source>People arriving in 5 minutes</source>
        <translation>5분 동안 도착하는 사람</translation>
    </message>
    <message id="rehearsal.chart.queue">
        <source>Longest queue, median</source>
        <translation>가장 긴 줄, 중앙값</translation>
    </message>
    <message id="rehearsal.chart.queue_90">
        <source>… not exceeded in 90 % of the runs</source>
        <translation>… 실행 90 %에서 넘지 않음</translation>
    </message>
    <message id="rehearsal.chart.wait_90">
        <source>Wait of 90 % of them, minutes</source>
        <translation>90 %의 대기, 분</translation>
    </message>
    <message id="rehearsal.chart.longest">
        <source>Longest wait, minutes</source>
        <translation>최장 대기, 분</translation>
    </message>
    <message id="rehearsal.chart.limit">
        <source>Limit of {n} min</source>
        <translation>한도 {n}분</translation>
    </message>
</context>
</TS>
