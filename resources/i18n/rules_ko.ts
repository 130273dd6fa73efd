<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>rules</name>
    <message id="rule.and">
        <source>{one}; {more}</source>
        <translation>{one}; {more}</translation>
    </message>
    <message id="rule.or">
        <source>{one}, or {more}</source>
        <translation>{one} 또는 {more}</translation>
    </message>
    <message id="rule.brackets">
        <source>({rule})</source>
        <translation>({rule})</translation>
    </message>
    <message id="rule.for">
        <source>{names}: {rule}</source>
        <translation>{names}: {rule}</translation>
    </message>
    <message id="rule.always">
        <source>always</source>
        <translation>항상</translation>
    </message>
    <message id="rule.never">
        <source>never</source>
        <translation>입장 불가</translation>
    </message>
    <message id="rule.before">
        <source>not after {time}</source>
        <translation>{time} 전까지</translation>
    </message>
    <message id="rule.from">
        <source>from {time}</source>
        <translation>{time}부터</translation>
    </message>
    <message id="rule.after">
        <source>only after {time}</source>
        <translation>{time} 지나서부터</translation>
    </message>
    <message id="rule.until">
        <source>until {time}</source>
        <translation>{time}까지</translation>
    </message>
    <message id="rule.tolerance">
        <source>{rule} (± {n} min)</source>
        <translation>{rule} (± {n}분)</translation>
    </message>
    <message id="rule.only.product">
        <source>only {names}</source>
        <translation>{names}만</translation>
    </message>
    <message id="rule.not.product">
        <source>not {names}</source>
        <translation>{names} 제외</translation>
    </message>
    <message id="rule.only.variation">
        <source>only the variation {names}</source>
        <translation>상품 옵션 {names}만</translation>
    </message>
    <message id="rule.not.variation">
        <source>not the variation {names}</source>
        <translation>상품 옵션 {names} 제외</translation>
    </message>
    <message id="rule.only.gate">
        <source>only at the gate {names}</source>
        <translation>{names} 게이트에서만</translation>
    </message>
    <message id="rule.not.gate">
        <source>not at the gate {names}</source>
        <translation>{names} 게이트 제외</translation>
    </message>
    <message id="rule.status.present">
        <source>only who is inside</source>
        <translation>안에 있는 사람만</translation>
    </message>
    <message id="rule.status.absent">
        <source>only who is not inside</source>
        <translation>안에 있지 않은 사람만</translation>
    </message>
    <message id="rule.entries.today">
        <source>{n:entry/entries} a day at most</source>
        <translation>하루 최대 {n}회</translation>
    </message>
    <message id="rule.entries.number">
        <source>{n:entry/entries} at most</source>
        <translation>모두 합쳐 최대 {n}회</translation>
    </message>
    <message id="rule.after_entry">
        <source>only after entry at {checkpoint}</source>
        <translation>{checkpoint:을/를} 거쳐 입장한 뒤에만</translation>
    </message>
    <message id="rule.not_after_entry">
        <source>only before any entry at {checkpoint}</source>
        <translation>{checkpoint:을/를} 거쳐 입장하기 전에만</translation>
    </message>
    <message id="rule.moment.date_from">
        <source>the start of the event</source>
        <translation>행사 시작</translation>
    </message>
    <message id="rule.moment.date_to">
        <source>the end of the event</source>
        <translation>행사 종료</translation>
    </message>
    <message id="rule.moment.date_admission">
        <source>admission to the event</source>
        <translation>행사 입장 시작</translation>
    </message>
    <message id="rule.quantity.now_isoweekday">
        <source>day of the week</source>
        <translation>요일</translation>
    </message>
    <message id="rule.quantity.entries_today">
        <source>entries today so far</source>
        <translation>오늘 지금까지 입장 횟수</translation>
    </message>
    <message id="rule.quantity.entries_number">
        <source>entries so far</source>
        <translation>지금까지 입장 횟수</translation>
    </message>
    <message id="rule.quantity.entries_days">
        <source>days with an entry</source>
        <translation>입장한 날 수</translation>
    </message>
    <message id="rule.quantity.entries_since">
        <source>entries since {time}</source>
        <translation>{time} 이후 입장 횟수</translation>
    </message>
    <message id="rule.quantity.entries_before">
        <source>entries before {time}</source>
        <translation>{time} 전 입장 횟수</translation>
    </message>
    <message id="rule.quantity.entries_days_since">
        <source>days with an entry since {time}</source>
        <translation>{time} 이후 입장한 날 수</translation>
    </message>
    <message id="rule.quantity.entries_days_before">
        <source>days with an entry before {time}</source>
        <translation>{time} 전 입장한 날 수</translation>
    </message>
    <message id="rule.quantity.minutes_since_first_entry">
        <source>minutes since the first entry (-1 without one)</source>
        <translation>첫 입장 후 경과한 분 (입장 전 -1)</translation>
    </message>
    <message id="rule.quantity.minutes_since_last_entry">
        <source>minutes since the last entry (-1 without one)</source>
        <translation>마지막 입장 후 경과한 분 (입장 전 -1)</translation>
    </message>
    <message id="rule.compare.equal">
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message id="rule.compare.unequal">
        <source>{what}: not {n}</source>
        <translation>{what}: {n} 제외</translation>
    </message>
    <message id="rule.compare.less">
        <source>{what}: less than {n}</source>
        <translation>{what}: {n} 미만</translation>
    </message>
    <message id="rule.compare.at_most">
        <source>{what}: {n} at most</source>
        <translation>{what}: {n} 이하</translation>
    </message>
    <message id="rule.compare.more">
        <source>{what}: more than {n}</source>
        <translation>{what}: {n} 초과</translation>
    </message>
    <message id="rule.compare.at_least">
        <source>{what}: {n} at least</source>
        <translation>{what}: {n} 이상</translation>
    </message>
    <message id="rule.fault.unreadable">
        <source>the rule cannot be read: correct it in the list of checkpoints or in the registration system</source>
        <translation>규칙을 읽을 수 없습니다: 체크포인트 목록이나 등록 시스템에서 고쳐 주세요</translation>
    </message>
    <message id="rule.fault.operator">
        <source>the rule uses “{value}”, which this version does not know: change the rule where it was written</source>
        <translation>이 버전이 모르는 “{value}” 연산이 규칙에 있습니다: 규칙을 쓴 곳에서 바꿔 주세요</translation>
    </message>
    <message id="rule.fault.variable">
        <source>the rule asks for “{value}”, which is not known here: change the rule where it was written</source>
        <translation>여기서 알 수 없는 “{value}” 값을 규칙이 묻습니다: 규칙을 쓴 곳에서 바꿔 주세요</translation>
    </message>
    <message id="rule.fault.value">
        <source>the rule has a value that does not fit: “{value}”. Change the rule where it was written</source>
        <translation>규칙에 맞지 않는 값이 있습니다: “{value}”. 규칙을 쓴 곳에서 바꿔 주세요</translation>
    </message>
    <message id="rule.fault.no_time">
        <source>the rule asks for a time of the event that is not set ({value}): set it in the list of the event</source>
        <translation>규칙이 묻는 행사 시각이 없습니다({value}): 행사 시트에 적어 주세요</translation>
    </message>
    <message id="rule.fault.other">
        <source>the rule cannot be evaluated: {value}</source>
        <translation>규칙을 판단할 수 없습니다: {value}</translation>
    </message>
    <message id="cli.rules.none">
        <source>No checkpoint has a rule. Write one in the column “Rule” of the checkpoints, such as: once a day</source>
        <translation>규칙이 있는 체크포인트가 없습니다. 체크포인트 시트의 “규칙” 열에 적어 주세요. 예: 하루 한 번</translation>
    </message>
    <message id="cli.rules.one">
        <source>{checkpoint}: {rule}</source>
        <translation>{checkpoint}: {rule}</translation>
    </message>
    <message id="cli.rules.enter">
        <source>{at}: {n} of {of} would enter</source>
        <translation>{at}: {of}명 가운데 {n}명 입장 가능</translation>
    </message>
    <message id="cli.rules.kept_out">
        <source>{n} not, {why}: {names}</source>
        <translation>{n}명 불가, {why}: {names}</translation>
    </message>
    <message id="cli.rules.kept_out_more">
        <source>{n} not, {why}: {names} and {more} more</source>
        <translation>{n}명 불가, {why}: {names} 외 {more}명</translation>
    </message>
    <message id="cli.rules.until">
        <source>{why} ({time})</source>
        <translation>{why} ({time})</translation>
    </message>
    <message id="cli.rules.time">
        <source>“{value}” is no time: write 09:30, or 2027-06-02 09:30</source>
        <translation>“{value}”{value:은/는} 시각이 아닙니다. 09:30 또는 2027-06-02 09:30처럼 적어 주세요</translation>
    </message>
</context>
</TS>
