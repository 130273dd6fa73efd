<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>desk_pages</name>
    <message id="d7.plan.proving">
        <source>Working out how good any plan could be</source>
        <translation>가능한 최선과 비교하는 중</translation>
    </message>
    <message id="d7.title">
        <source>Tables</source>
        <translation>테이블 배치</translation>
    </message>
    <message id="d7.loading">
        <source>One moment</source>
        <translation>불러오고 있습니다</translation>
    </message>
    <message id="d7.no_rounds">
        <source>No rounds yet. Import the event’s rounds and tables first</source>
        <translation>아직 라운드가 없습니다. 라운드와 테이블을 먼저 가져와 주세요</translation>
    </message>
    <message id="d7.no_tables">
        <source>This round’s room has no tables. Import the tables first</source>
        <translation>이 라운드의 방에 테이블이 없습니다. 테이블을 먼저 가져와 주세요</translation>
    </message>
    <message id="d7.locked">
        <source>Locked</source>
        <translation>잠겨 있음</translation>
    </message>
    <message id="d7.locked_by">
        <source>Locked by {name}, {time}</source>
        <translation>{name} 님이 잠금 ({time})</translation>
    </message>
    <message id="d7.seated">
        <source>{n} seated, {here} of them here</source>
        <translation>{n}명 배치 · {here}명 도착</translation>
    </message>
    <message id="d7.table">
        <source>Table {n}, {a} of {c}</source>
        <translation>{n}번 테이블 {a}/{c}석</translation>
    </message>
    <message id="d7.any">
        <source>any number</source>
        <translation>제한 없음</translation>
    </message>
    <message id="d7.unseated">
        <source>No table yet</source>
        <translation>테이블 미배정</translation>
    </message>
    <message id="d7.unseated_n">
        <source>{n} without a table</source>
        <translation>테이블 미배정 {n}명</translation>
    </message>
    <message id="d16.label">
        <source>Systems</source>
        <translation>등록 시스템</translation>
    </message>
    <message id="d16.title">
        <source>Registration systems</source>
        <translation>등록 시스템</translation>
    </message>
    <message id="d16.none">
        <source>This machine exchanges with no registration system. Set one up with: kiosk connect add</source>
        <translation>이 기기가 주고받는 등록 시스템이 없습니다. kiosk connect add로 설정해 주세요.</translation>
    </message>
    <message id="d16.number">
        <source>{n:system/systems}</source>
        <translation>{n}개</translation>
    </message>
    <message id="d16.choose">
        <source>Choose a system</source>
        <translation>시스템을 고르세요</translation>
    </message>
    <message id="d16.address">
        <source>at {address}</source>
        <translation>{address}</translation>
    </message>
    <message id="d16.contact">
        <source>Last answer {time}</source>
        <translation>마지막 응답 {time}</translation>
    </message>
    <message id="d16.no_contact">
        <source>No answer yet</source>
        <translation>아직 응답 없음</translation>
    </message>
    <message id="d16.waiting">
        <source>{n} waiting</source>
        <translation>대기 {n}건</translation>
    </message>
    <message id="d16.counts">
        <source>{guests} guests came from there, {told} entries were told there</source>
        <translation>그쪽에서 참가자 {guests}명을 들였고, 기록 {told}건을 전했습니다</translation>
    </message>
    <message id="d16.more">
        <source>{n} more were not accepted</source>
        <translation>받지 않은 기록이 {n}건 더 있습니다</translation>
    </message>
    <message id="d16.chip.works">
        <source>Works</source>
        <translation>정상</translation>
    </message>
    <message id="d16.chip.new">
        <source>New</source>
        <translation>새 연결</translation>
    </message>
    <message id="d16.chip.paused">
        <source>Paused</source>
        <translation>일시 중지</translation>
    </message>
    <message id="d16.chip.problem">
        <source>No exchange</source>
        <translation>연결 안 됨</translation>
    </message>
    <message id="d16.chip.refused">
        <source>Not all accepted</source>
        <translation>일부 거부됨</translation>
    </message>
    <message id="d16.chip.elsewhere">
        <source>Another device</source>
        <translation>다른 기기</translation>
    </message>
    <message id="d16.try">
        <source>Try now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message id="d16.pause">
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message id="d16.resume">
        <source>Go on</source>
        <translation>다시 시작</translation>
    </message>
    <message id="d16.done">
        <source>{name}: done</source>
        <translation>{name}: 처리했습니다</translation>
    </message>
    <message id="d16.again">
        <source>{name} is told {n:entry/entries} once more</source>
        <translation>{name}에 기록 {n}건을 다시 전합니다</translation>
    </message>
    <message id="d16.unknown">
        <source>{name} is no longer set up on this machine</source>
        <translation>{name:은/는} 이제 이 기기에 설정되어 있지 않습니다</translation>
    </message>
    <message id="d7.more">
        <source>and {n} more, not shown</source>
        <translation>외 {n}명은 표시하지 않습니다</translation>
    </message>
    <message id="d7.absent">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="d7.tell">
        <source>Has to be told</source>
        <translation>안내할 분</translation>
    </message>
    <message id="d7.tell_n">
        <source>{n:guest has/guests have} to be told their table</source>
        <translation>테이블을 안내할 분 {n}명</translation>
    </message>
    <message id="d7.tell_label">
        <source>was told table {n}, has to be told</source>
        <translation>{n}번 테이블로 안내함, 다시 안내 필요</translation>
    </message>
    <message id="d7.is_told">
        <source>told</source>
        <translation>안내함</translation>
    </message>
    <message id="d7.told">
        <source>Told</source>
        <translation>안내함</translation>
    </message>
    <message id="d7.told_recorded">
        <source>Recorded: the guest knows the table</source>
        <translation>안내했다고 기록했습니다</translation>
    </message>
    <message id="d7.hint.full">
        <source>Table full</source>
        <translation>자리가 없습니다</translation>
    </message>
    <message id="d7.hint.same_organisation">
        <source>Same organisation</source>
        <translation>같은 소속이 있습니다</translation>
    </message>
    <message id="d7.hint.same_country">
        <source>Same country</source>
        <translation>같은 국가가 있습니다</translation>
    </message>
    <message id="d7.move">
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message id="d7.moving">
        <source>{who} → table {n}</source>
        <translation>{who} → {n}번 테이블</translation>
    </message>
    <message id="d7.moving_out">
        <source>{who} → no table</source>
        <translation>{who} → 테이블 미배정</translation>
    </message>
    <message id="d7.how">
        <source>Choose a card and press M, or drag it to another table</source>
        <translation>카드를 고르고 M을 누르거나 다른 테이블로 끌어 놓아 주세요</translation>
    </message>
    <message id="d7.why">
        <source>Table {n}: {text}</source>
        <translation>{n}번 테이블: {text}</translation>
    </message>
    <message id="d7.why.plan">
        <source>by the plan</source>
        <translation>배치안에 따름</translation>
    </message>
    <message id="d7.why.check_in">
        <source>given at check-in</source>
        <translation>체크인 때 배정</translation>
    </message>
    <message id="d7.why.check_in_at">
        <source>given at check-in, {time}</source>
        <translation>체크인 때 배정 ({time})</translation>
    </message>
    <message id="d7.why.hand">
        <source>given by staff</source>
        <translation>직원이 배정</translation>
    </message>
    <message id="d7.why.import">
        <source>from an imported list</source>
        <translation>가져온 명단에 따름</translation>
    </message>
    <message id="d7.why.improved">
        <source>improved by the search while guests came</source>
        <translation>입장이 진행되는 동안 다시 찾은 자리</translation>
    </message>
    <message id="d7.why.left">
        <source>freed, as they left</source>
        <translation>퇴장하여 비움</translation>
    </message>
    <message id="d7.why.away">
        <source>freed, as they were not here</source>
        <translation>현장에 없어 비움</translation>
    </message>
    <message id="d7.why.pinned">
        <source>a rule puts them here</source>
        <translation>규칙으로 정한 자리</translation>
    </message>
    <message id="d7.why.told">
        <source>told to the guest</source>
        <translation>본인에게 안내함</translation>
    </message>
    <message id="d7.why.alone">
        <source>nobody else sits here</source>
        <translation>다른 참석자 없음</translation>
    </message>
    <message id="d7.why.organisation">
        <source>{n:other/others} of the same mission or institution</source>
        <translation>같은 공관·기관 {n}명</translation>
    </message>
    <message id="d7.why.no_organisation">
        <source>nobody else of the same mission or institution</source>
        <translation>같은 공관·기관 없음</translation>
    </message>
    <message id="d7.why.country">
        <source>{n:other/others} of the same country</source>
        <translation>같은 나라 {n}명</translation>
    </message>
    <message id="d7.why.common">
        <source>interests in common with {n}</source>
        <translation>관심사가 같은 분 {n}명</translation>
    </message>
    <message id="d7.why.met">
        <source>meets {n:person/people} again</source>
        <translation>다른 라운드에서도 만나는 분 {n}명</translation>
    </message>
    <message id="d7.why.no_met">
        <source>meets nobody again</source>
        <translation>다른 라운드에서 만난 분 없음</translation>
    </message>
    <message id="d7.why.language">
        <source>does not speak the table’s language</source>
        <translation>테이블 언어를 하지 않음</translation>
    </message>
    <message id="d7.why.dearer">
        <source>any other table costs {n:point/points} more</source>
        <translation>다른 테이블은 {n}점 이상 높음</translation>
    </message>
    <message id="d7.why.cheaper">
        <source>another table would save {n:point/points}</source>
        <translation>다른 테이블이 {n}점 낮음</translation>
    </message>
    <message id="d7.cost.none">
        <source>Changes no points</source>
        <translation>점수 변화 없음</translation>
    </message>
    <message id="d7.cost.points">
        <source>{n} points</source>
        <translation>{n}점</translation>
    </message>
    <message id="d7.cost.rule">
        <source>Breaks a rule</source>
        <translation>규칙에 어긋납니다</translation>
    </message>
    <message id="d7.drop">
        <source>Put here</source>
        <translation>여기에 놓기</translation>
    </message>
    <message id="d7.cancel">
        <source>Cancel</source>
        <translation>그만두기</translation>
    </message>
    <message id="d7.plan">
        <source>Plan</source>
        <translation>배치안 찾기</translation>
    </message>
    <message id="d7.plan_all">
        <source>Plan all rounds</source>
        <translation>전체 라운드 배치</translation>
    </message>
    <message id="d7.plan_round">
        <source>Plan this round</source>
        <translation>이 라운드만 배치</translation>
    </message>
    <message id="d7.plan_one">
        <source>Plan the round</source>
        <translation>라운드 배치</translation>
    </message>
    <message id="d7.plan.title">
        <source>Proposed plan</source>
        <translation>제안된 배치안</translation>
    </message>
    <message id="d7.plan.searching">
        <source>Searching for a plan</source>
        <translation>배치안을 찾고 있습니다</translation>
    </message>
    <message id="d7.plan.percent">
        <source>{n} % searched</source>
        <translation>{n}% 진행</translation>
    </message>
    <message id="d7.plan.stands">
        <source>The seats stay as they are until you apply a plan</source>
        <translation>배치안을 적용할 때까지 지금 자리를 그대로 둡니다</translation>
    </message>
    <message id="d7.plan.refused">
        <source>No plan is possible</source>
        <translation>배치할 수 없습니다</translation>
    </message>
    <message id="d7.plan.close">
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message id="d7.plan.changes">
        <source>{n} of {seats:seat changes/seats change}. Seats that guests were told, or that staff gave, stay</source>
        <translation>{seats}석 중 {n}석이 바뀝니다. 이미 안내했거나 직원이 정한 자리는 그대로 둡니다</translation>
    </message>
    <message id="d7.plan.marked">
        <source>Guests with a frame get another table</source>
        <translation>테두리가 있는 분의 테이블이 바뀝니다</translation>
    </message>
    <message id="d7.plan.no_changes">
        <source>No better plan was found. No seat changes</source>
        <translation>더 나은 배치를 찾지 못했습니다. 바뀌는 자리가 없습니다</translation>
    </message>
    <message id="d7.plan.points">
        <source>{n} points instead of {now}; fewer are better</source>
        <translation>{now}점에서 {n}점이 됩니다. 점수가 낮을수록 좋습니다</translation>
    </message>
    <message id="d7.plan.unseated_now">
        <source>{n:seat is/seats are} still to be given now</source>
        <translation>지금 {n}석이 미배정입니다</translation>
    </message>
    <message id="d7.plan.broken">
        <source>{n:rule cannot/rules cannot} be kept in this plan</source>
        <translation>이 배치안에서 지킬 수 없는 규칙이 {n}건 있습니다</translation>
    </message>
    <message id="d7.plan.now">
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message id="d7.plan.planned">
        <source>Plan</source>
        <translation>배치안</translation>
    </message>
    <message id="d7.plan.total">
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message id="d7.plan.other">
        <source>Other</source>
        <translation>다른 안</translation>
    </message>
    <message id="d7.plan.next">
        <source>Next plan</source>
        <translation>다음 안 보기</translation>
    </message>
    <message id="d7.plan.another">
        <source>Another plan</source>
        <translation>다른 안 찾기</translation>
    </message>
    <message id="d7.plan.numbered">
        <source>Plan {n} of {m} · seed {seed} · {iterations:iteration/iterations}</source>
        <translation>배치안 {n}/{m} · 시드 {seed} · 반복 {iterations}회</translation>
    </message>
    <message id="d7.plan.moves">
        <source>Who sits elsewhere: {n}</source>
        <translation>자리가 바뀌는 손님 {n}명</translation>
    </message>
    <message id="d7.plan.move">
        <source>{who}: {a} → {b}</source>
        <translation>{who}: {a} → {b}</translation>
    </message>
    <message id="d7.plan.move_other">
        <source>{who}: {a} → {b}, by the other plan {c}</source>
        <translation>{who}: {a} → {b}, 다른 안 {c}</translation>
    </message>
    <message id="d7.plan.not_undone">
        <source>{n:guest was/guests were} moved, told or locked since; nothing was undone. Move single guests instead</source>
        <translation>그 뒤에 {n}명의 자리를 옮겼거나 안내했거나 잠가서 되돌리지 않았습니다. 필요한 분만 옮겨 주세요</translation>
    </message>
    <message id="d7.apply">
        <source>Apply {n:change/changes}?</source>
        <translation>변경 {n}건을 적용할까요?</translation>
    </message>
    <message id="d7.apply_yes">
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message id="d7.discard">
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message id="d7.undo">
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message id="d7.undo_n">
        <source>Undo ({n})</source>
        <translation>되돌리기 ({n})</translation>
    </message>
    <message id="d7.lock">
        <source>Lock round</source>
        <translation>라운드 잠금</translation>
    </message>
    <message id="d7.unlock">
        <source>Unlock round</source>
        <translation>잠금 해제</translation>
    </message>
    <message id="d7.is_locked">
        <source>The round is locked. Nobody is moved until it is unlocked</source>
        <translation>라운드를 잠갔습니다. 잠금을 해제할 때까지 아무도 이동하지 않습니다</translation>
    </message>
    <message id="d7.is_open">
        <source>The round is unlocked</source>
        <translation>라운드 잠금을 해제했습니다</translation>
    </message>
    <message id="d7.seat">
        <source>Give a free seat</source>
        <translation>빈자리 배정</translation>
    </message>
    <message id="d7.seat.none">
        <source>No seat is free: add a table on the sheet Tables, or move somebody by M</source>
        <translation>빈자리가 없습니다. 테이블 시트에 테이블을 추가하거나 M으로 다른 분을 옮겨 주세요</translation>
    </message>
    <message id="d7.live">
        <source>Seated live</source>
        <translation>실시간 배정 중</translation>
    </message>
    <message id="d7.live.waiting">
        <source>Seated live: no seat at check-in for {n:guest who is here/guests who are here}, first under Unassigned</source>
        <translation>실시간 배정 중: 체크인했지만 자리가 없는 참가자 {n}명 (미배정 맨 위)</translation>
    </message>
    <message id="d7.live.begin">
        <source>Live</source>
        <translation>실시간</translation>
    </message>
    <message id="d7.live.begun">
        <source>From now on guests of this round are told their table at check-in, and seats of those who do not come are given to others</source>
        <translation>이제 이 라운드는 체크인할 때 자리를 알려 주고, 오지 않는 분의 자리는 다른 분께 드립니다</translation>
    </message>
    <message id="d7.live.ended">
        <source>Seats of this round stay as planned, and every guest sees theirs</source>
        <translation>이 라운드의 자리는 계획대로 두고, 참가자 모두에게 보입니다</translation>
    </message>
    <message id="d7.moved">
        <source>{who} moved</source>
        <translation>{who} 테이블을 옮겼습니다</translation>
    </message>
    <message id="d7.moved_to">
        <source>{who} moved to table {n}</source>
        <translation>{who} 테이블 {n}에 배정했습니다</translation>
    </message>
    <message id="d7.moved_out">
        <source>{who} without a table now</source>
        <translation>{who} 테이블 배정을 해제했습니다</translation>
    </message>
    <message id="d7.undone">
        <source>Undone: {text}</source>
        <translation>되돌렸습니다: {text}</translation>
    </message>
    <message id="d7.not_moved">
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message id="d7.moved_meanwhile">
        <source>Somebody else moved this guest just now. Look at the board and move again</source>
        <translation>방금 다른 직원이 이 분을 이동했습니다. 배치를 확인하고 다시 이동해 주세요</translation>
    </message>
    <message id="d7.overfull">
        <source>Table {n} is full. Choose another table</source>
        <translation>{n}번 테이블에 자리가 없습니다. 다른 테이블을 골라 주세요</translation>
    </message>
    <message id="d7.round_locked">
        <source>This round is locked. Unlock it before moving anybody</source>
        <translation>잠긴 라운드입니다. 잠금을 해제한 뒤 이동해 주세요</translation>
    </message>
    <message id="d7.rules">
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message id="d7.rules.close">
        <source>Close the rules</source>
        <translation>규칙 닫기</translation>
    </message>
    <message id="d7.rules.how">
        <source>Choose guests: tap their cards, or press Space on them. One for where they sit, several for who sits with whom.</source>
        <translation>카드를 누르거나 스페이스를 눌러 손님을 고르세요. 한 명은 앉을 자리를, 여러 명은 누구와 앉을지를 정합니다.</translation>
    </message>
    <message id="d7.rules.together">
        <source>At one table</source>
        <translation>같은 테이블</translation>
    </message>
    <message id="d7.rules.apart">
        <source>At different tables</source>
        <translation>서로 다른 테이블</translation>
    </message>
    <message id="d7.rules.pin">
        <source>Stays at table {n}</source>
        <translation>{n}번 테이블에 고정</translation>
    </message>
    <message id="d7.rules.not_here">
        <source>Not at table {n}</source>
        <translation>{n}번 테이블 제외</translation>
    </message>
    <message id="d7.rules.step_free">
        <source>Needs a table without steps</source>
        <translation>계단 없는 자리 필요</translation>
    </message>
    <message id="d7.rules.step_free_need">
        <source>Table without steps</source>
        <translation>계단 없는 자리</translation>
    </message>
    <message id="d7.rules.to_every_round">
        <source>Make it hold in all rounds</source>
        <translation>모든 라운드에 적용</translation>
    </message>
    <message id="d7.rules.to_one_round">
        <source>Make it hold in this round only</source>
        <translation>이 라운드에만 적용</translation>
    </message>
    <message id="d7.rules.every_round">
        <source>The rule will hold in all rounds.</source>
        <translation>규칙이 모든 라운드에 적용됩니다.</translation>
    </message>
    <message id="d7.rules.one_round">
        <source>The rule will hold in {round}.</source>
        <translation>규칙이 {round}에 적용됩니다.</translation>
    </message>
    <message id="d7.rules.all_rounds">
        <source>All rounds</source>
        <translation>모든 라운드</translation>
    </message>
    <message id="d7.rules.checking">
        <source>Comparing with the other rules…</source>
        <translation>다른 규칙과 비교하는 중…</translation>
    </message>
    <message id="d7.rules.refused">
        <source>Nothing was written: the rule cannot hold.</source>
        <translation>지킬 수 없는 규칙이라 기록하지 않았습니다.</translation>
    </message>
    <message id="d7.rules.hold">
        <source>Rules that hold: {n}</source>
        <translation>적용 중인 규칙 {n}개</translation>
    </message>
    <message id="d7.rules.remove">
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message id="d7.rules.written">
        <source>The rule was written. Seats change with the next plan</source>
        <translation>규칙을 기록했습니다. 자리는 다음 배정 때 바뀝니다</translation>
    </message>
    <message id="d7.rules.removed">
        <source>The rule was removed</source>
        <translation>규칙을 삭제했습니다</translation>
    </message>
    <message id="d7.rules.stands">
        <source>This rule holds already</source>
        <translation>이미 적용 중인 규칙입니다</translation>
    </message>
    <message id="d7.rules.meanwhile">
        <source>Somebody else changed this rule just now. Look at the rules and write it again</source>
        <translation>방금 다른 사람이 이 규칙을 바꿨습니다. 규칙을 보고 다시 적어 주세요</translation>
    </message>
    <message id="d7.rules.need_written">
        <source>{who} gets a table without steps with the next plan</source>
        <translation>{who}: 다음 배정 때 계단 없는 테이블에 앉습니다</translation>
    </message>
    <message id="d7.rules.need_meanwhile">
        <source>Somebody else changed this guest just now. Choose the guest again</source>
        <translation>방금 다른 사람이 이 손님을 바꿨습니다. 손님을 다시 골라 주세요</translation>
    </message>
    <message id="d7.room.plan">
        <source>Room plan</source>
        <translation>배치도</translation>
    </message>
    <message id="d7.room.list">
        <source>Lists</source>
        <translation>목록</translation>
    </message>
    <message id="d7.room.stage">
        <source>Stage</source>
        <translation>무대</translation>
    </message>
    <message id="d7.room.none">
        <source>The room plan needs a place for every table. Write X and Y in the sheet Tables and import it</source>
        <translation>배치도에는 모든 테이블의 위치가 필요합니다. 테이블 시트에 X와 Y를 적고 가져와 주세요</translation>
    </message>
    <message id="d7.gone">
        <source>The round or table is no longer there. Choose again</source>
        <translation>라운드나 테이블이 없어졌습니다. 다시 골라 주세요</translation>
    </message>
    <message id="d7.not_allowed">
        <source>Your role may not move guests. Ask protocol or an admin</source>
        <translation>자리를 옮길 권한이 없습니다. 의전 담당이나 관리자에게 요청해 주세요</translation>
    </message>
    <message id="d8.title">
        <source>Dashboard</source>
        <translation>현황</translation>
    </message>
    <message id="d8.project">
        <source>Projector view</source>
        <translation>프로젝터 화면</translation>
    </message>
    <message id="d8.counting">
        <source>Counting</source>
        <translation>집계하고 있습니다</translation>
    </message>
    <message id="d8.as_of">
        <source>As of {time}</source>
        <translation>{time} 기준</translation>
    </message>
    <message id="d8.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="d8.of">
        <source>of {n} expected · {percent} %</source>
        <translation>예정 {n}명 · {percent}%</translation>
    </message>
    <message id="d8.inside">
        <source>Inside now</source>
        <translation>입장 중</translation>
    </message>
    <message id="d8.missing">
        <source>{n} not arrived</source>
        <translation>미도착 {n}명</translation>
    </message>
    <message id="d8.rate">
        <source>Pace</source>
        <translation>도착 속도</translation>
    </message>
    <message id="d8.per_ten">
        <source>per 10 min</source>
        <translation>명 / 10분</translation>
    </message>
    <message id="d8.last_ten">
        <source>{n} in the last full 10 min</source>
        <translation>직전 10분간 {n}명</translation>
    </message>
    <message id="d8.forecast">
        <source>All here by</source>
        <translation>전원 도착 예상</translation>
    </message>
    <message id="d8.by">
        <source>{n} by {time} at this pace</source>
        <translation>이 속도면 {time}까지 {n}명</translation>
    </message>
    <message id="ev.title">
        <source>Everybody</source>
        <translation>전체 명단</translation>
    </message>
    <message id="ev.of">
        <source>{n} of {total}</source>
        <translation>{total}명 중 {n}명</translation>
    </message>
    <message id="ev.of.rest">
        <source>{n} of {total} · not expected: {rest}</source>
        <translation>{total}명 중 {n}명 · 예정 아님 {rest}명</translation>
    </message>
    <message id="ev.nobody">
        <source>Nobody matches this filter</source>
        <translation>이 조건에 맞는 사람이 없습니다</translation>
    </message>
    <message id="ev.nobody.registered">
        <source>Nobody is registered yet</source>
        <translation>아직 등록된 사람이 없습니다</translation>
    </message>
    <message id="ev.narrow">
        <source>Narrow the list</source>
        <translation>목록 좁히기</translation>
    </message>
    <message id="ev.tab.any">
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message id="ev.tab.not_arrived">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="ev.tab.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="ev.tab.inside">
        <source>Inside</source>
        <translation>입장 중</translation>
    </message>
    <message id="ev.tab.left">
        <source>Left</source>
        <translation>퇴장</translation>
    </message>
    <message id="ev.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="ev.delegation">
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message id="ev.table">
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message id="ev.vip">
        <source>VIP</source>
        <translation>주요 인사</translation>
    </message>
    <message id="ev.needs">
        <source>Needs</source>
        <translation>지원 필요</translation>
    </message>
    <message id="ev.ticket_open">
        <source>Ticket open</source>
        <translation>번호표 대기</translation>
    </message>
    <message id="ev.all">
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message id="ev.without">
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message id="ev.clear">
        <source>Clear filter</source>
        <translation>조건 지우기</translation>
    </message>
    <message id="ev.export">
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message id="ev.erased">
        <source>Erased guest</source>
        <translation>삭제된 참가자</translation>
    </message>
    <message id="ev.column.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="ev.column.organisation">
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message id="ev.column.delegation">
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message id="ev.column.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="ev.column.table">
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message id="ev.column.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="d8.complete">
        <source>All here</source>
        <translation>전원 도착</translation>
    </message>
    <message id="d8.chart">
        <source>Arrivals per 10 minutes</source>
        <translation>10분 단위 도착</translation>
    </message>
    <message id="d8.chart_label">
        <source>Arrivals per 10 minutes. Most at {time}: {n}</source>
        <translation>10분 단위 도착. 가장 많은 때는 {time}, {n}명</translation>
    </message>
    <message id="d8.bars">
        <source>per 10 min</source>
        <translation>10분 단위</translation>
    </message>
    <message id="d8.curve">
        <source>total</source>
        <translation>누적</translation>
    </message>
    <message id="d8.bar">
        <source>{time}: {n}, {total} in all</source>
        <translation>{time} {n}명, 누적 {total}명</translation>
    </message>
    <message id="d8.categories">
        <source>By category</source>
        <translation>구분별</translation>
    </message>
    <message id="d8.no_category">
        <source>No category</source>
        <translation>구분 없음</translation>
    </message>
    <message id="d8.nobody">
        <source>Nobody is expected yet</source>
        <translation>아직 예정된 분이 없습니다</translation>
    </message>
    <message id="d8.delegations">
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message id="d8.no_delegations">
        <source>No delegations</source>
        <translation>대표단이 없습니다</translation>
    </message>
    <message id="d8.absent">
        <source>Not arrived, by precedence ({n})</source>
        <translation>미도착 · 서열순 ({n}명)</translation>
    </message>
    <message id="d8.all_here">
        <source>Nobody of rank is missing</source>
        <translation>서열이 지정된 분은 모두 도착했습니다</translation>
    </message>
    <message id="d8.rank">
        <source>Rank {n}</source>
        <translation>서열 {n}</translation>
    </message>
    <message id="d8.vip">
        <source>VIP</source>
        <translation>주요 인사</translation>
    </message>
    <message id="d8.sessions">
        <source>Sessions</source>
        <translation>세션별 인원</translation>
    </message>
    <message id="d8.no_sessions">
        <source>No session has an entrance of its own</source>
        <translation>별도 입구가 있는 세션이 없습니다</translation>
    </message>
    <message id="d8.full">
        <source>Full</source>
        <translation>만석</translation>
    </message>
    <message id="d8.attention">
        <source>Needs action · devices</source>
        <translation>처리 필요 · 기기</translation>
    </message>
    <message id="d8.no_attention">
        <source>Nothing to look at</source>
        <translation>확인할 일이 없습니다</translation>
    </message>
    <message id="d8.apart">
        <source>Entered twice at {where}</source>
        <translation>{where}에서 두 번 입장</translation>
    </message>
    <message id="d8.doubtful">
        <source>Scans at a doubtful time</source>
        <translation>시각이 의심스러운 스캔</translation>
    </message>
    <message id="d8.doubtful.detail">
        <source>A device’s clock is or was wrong. Check the clocks; undo scans that never were.</source>
        <translation>기기의 시계가 틀렸거나 틀렸던 적이 있습니다. 시계를 확인하고, 없었던 스캔은 취소해 주세요.</translation>
    </message>
    <message id="d8.look">
        <source>Check</source>
        <translation>확인 필요</translation>
    </message>
    <message id="d8.forced">
        <source>Forced by staff</source>
        <translation>직원이 강제 입장 처리</translation>
    </message>
    <message id="d8.why.cancelled">
        <source>Registration cancelled</source>
        <translation>등록 취소</translation>
    </message>
    <message id="d8.why.pending">
        <source>Registration pending</source>
        <translation>등록 미확정</translation>
    </message>
    <message id="d8.why.blocked">
        <source>Blocked</source>
        <translation>입장 차단</translation>
    </message>
    <message id="d8.why.revoked">
        <source>Revoked code</source>
        <translation>폐기된 코드</translation>
    </message>
    <message id="d8.why.unknown_status">
        <source>Unknown status</source>
        <translation>알 수 없는 등록 상태</translation>
    </message>
    <message id="d8.why.other">
        <source>Unknown result ({value})</source>
        <translation>알 수 없는 결과({value})</translation>
    </message>
    <message id="d8.why.ambiguous">
        <source>Code held by several</source>
        <translation>여러 명의 코드</translation>
    </message>
    <message id="d8.why.data_missing">
        <source>Data missing</source>
        <translation>정보 누락</translation>
    </message>
    <message id="d8.why.bad_signature">
        <source>Signature not verified</source>
        <translation>서명 확인 안 됨</translation>
    </message>
    <message id="d8.why.clock">
        <source>Depends on a doubtful time</source>
        <translation>시각이 의심스러운 스캔에 달림</translation>
    </message>
    <message id="d8.why.AlreadyIn">
        <source>Already in</source>
        <translation>이미 체크인</translation>
    </message>
    <message id="d8.why.NotYet">
        <source>Too early</source>
        <translation>입장 시간 전</translation>
    </message>
    <message id="d8.why.NoLonger">
        <source>Too late</source>
        <translation>입장 시간 종료</translation>
    </message>
    <message id="d8.why.WrongCheckpoint">
        <source>Another entrance</source>
        <translation>다른 입구</translation>
    </message>
    <message id="d8.why.Full">
        <source>Session full</source>
        <translation>만석</translation>
    </message>
    <message id="d8.why.NotFound">
        <source>Not found</source>
        <translation>등록 정보 없음</translation>
    </message>
    <message id="d8.why.Foreign">
        <source>Another event’s code</source>
        <translation>다른 행사의 코드</translation>
    </message>
    <message id="d8.why.Unreadable">
        <source>Unreadable</source>
        <translation>읽지 못함</translation>
    </message>
    <message id="d8.never_scanned">
        <source>No scan yet</source>
        <translation>스캔 기록 없음</translation>
    </message>
    <message id="d8.last_scan">
        <source>Last scan {time}</source>
        <translation>마지막 스캔 {time}</translation>
    </message>
    <message id="d8.ok">
        <source>OK</source>
        <translation>정상</translation>
    </message>
    <message id="d8.quiet">
        <source>Quiet {n} min</source>
        <translation>{n}분째 스캔 없음</translation>
    </message>
    <message id="d12.title">
        <source>Staff</source>
        <translation>직원과 권한</translation>
    </message>
    <message id="d12.working">
        <source>{n} working</source>
        <translation>{n}명 근무 중</translation>
    </message>
    <message id="d12.choose">
        <source>Choose somebody, or add a new person</source>
        <translation>목록에서 고르거나 새 직원을 추가해 주세요</translation>
    </message>
    <message id="d12.add">
        <source>Add person</source>
        <translation>직원 추가</translation>
    </message>
    <message id="d12.new">
        <source>New person</source>
        <translation>새 직원</translation>
    </message>
    <message id="d12.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="d12.role">
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message id="d12.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="d12.new_pin">
        <source>New PIN</source>
        <translation>새 PIN</translation>
    </message>
    <message id="d12.pin_how">
        <source>Everybody unlocks the desk with a PIN of their own. Only its hash is kept</source>
        <translation>직원마다 자신의 PIN으로 잠금을 해제합니다. PIN은 해시로만 보관합니다</translation>
    </message>
    <message id="d12.save">
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message id="d12.saved">
        <source>{name} saved</source>
        <translation>{name} 님의 정보를 저장했습니다</translation>
    </message>
    <message id="d12.remove">
        <source>Hold to remove</source>
        <translation>길게 눌러 근무 종료</translation>
    </message>
    <message id="d12.return">
        <source>Take on again</source>
        <translation>다시 등록</translation>
    </message>
    <message id="d12.left">
        <source>Left</source>
        <translation>근무 종료</translation>
    </message>
    <message id="d12.is_gone">
        <source>No longer works at the desk. What they did stays under their name</source>
        <translation>더 이상 근무하지 않습니다. 처리한 기록은 이름과 함께 남습니다</translation>
    </message>
    <message id="d12.waits">
        <source>Wrong PIN several times. May try again at {time}</source>
        <translation>PIN을 여러 번 틀려 {time} 이후 다시 시도할 수 있습니다</translation>
    </message>
    <message id="d12.not_allowed">
        <source>Your role may not change staff. Ask an admin</source>
        <translation>직원 정보를 바꿀 권한이 없습니다. 관리자에게 요청해 주세요</translation>
    </message>
    <message id="d12.may.volunteer">
        <source>Finds people, checks in, takes tickets</source>
        <translation>찾기, 체크인, 호출 응대</translation>
    </message>
    <message id="d12.may.other">
        <source>Nothing, for this version does not know the role</source>
        <translation>권한 없음: 이 버전이 모르는 역할입니다</translation>
    </message>
    <message id="d12.may.desk">
        <source>Also corrects, forces, undoes, registers walk-ins</source>
        <translation>정보 수정, 강제 입장, 취소, 현장 등록까지</translation>
    </message>
    <message id="d12.may.protocol">
        <source>Also seats guests and changes the programme</source>
        <translation>자리 배치와 일정 변경까지</translation>
    </message>
    <message id="d12.may.admin">
        <source>Everything, also exports, staff and erasing</source>
        <translation>내보내기, 직원, 삭제를 포함한 전체</translation>
    </message>
    <message id="dl.title">
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message id="dl.none">
        <source>No delegations yet. They come with the guest list</source>
        <translation>대표단이 없습니다. 참가자 명단에서 가져옵니다</translation>
    </message>
    <message id="dl.note">
        <source>{n:delegation/delegations}, {complete} complete</source>
        <translation>{n}개 대표단 · {complete}개 전원 도착</translation>
    </message>
    <message id="dl.show.all">
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message id="dl.show.missing">
        <source>Incomplete</source>
        <translation>미도착 있음</translation>
    </message>
    <message id="dl.show.complete">
        <source>Complete</source>
        <translation>전원 도착</translation>
    </message>
    <message id="dl.here">
        <source>{a} of {b} here</source>
        <translation>{b}명 중 {a}명 도착</translation>
    </message>
    <message id="dl.choose">
        <source>Choose a delegation to see its people</source>
        <translation>대표단을 고르면 참가자가 보입니다</translation>
    </message>
    <message id="dl.find">
        <source>Find a delegation or a country</source>
        <translation>대표단 또는 나라 찾기</translation>
    </message>
    <message id="dl.not_found">
        <source>No delegation of that name</source>
        <translation>그 이름의 대표단이 없습니다</translation>
    </message>
    <message id="dl.count">
        <source>{a} of {b}</source>
        <translation>{a}/{b}</translation>
    </message>
    <message id="dl.every">
        <source>Select all absent</source>
        <translation>미도착 모두 선택</translation>
    </message>
    <message id="dl.nobody">
        <source>Select nobody</source>
        <translation>선택 해제</translation>
    </message>
    <message id="dl.everybody">
        <source>Select everybody</source>
        <translation>모두 선택</translation>
    </message>
    <message id="dl.check_in">
        <source>Check in ({n})</source>
        <translation>체크인 ({n})</translation>
    </message>
    <message id="dl.undo">
        <source>Undo ({n})</source>
        <translation>체크인 취소 ({n})</translation>
    </message>
    <message id="dl.undo.title">
        <source>Undo the check-in of {n:person/people}?</source>
        <translation>{n}명의 체크인을 취소할까요?</translation>
    </message>
    <message id="dl.undo.text">
        <source>The entries stay visible in the history of each</source>
        <translation>기록은 각자의 이력에 남습니다</translation>
    </message>
    <message id="dl.undo.do">
        <source>Undo</source>
        <translation>체크인 취소</translation>
    </message>
    <message id="dl.why.wrong_person">
        <source>Not this delegation</source>
        <translation>다른 대표단</translation>
    </message>
    <message id="dl.why.mistake">
        <source>Pressed by mistake</source>
        <translation>잘못 누름</translation>
    </message>
    <message id="dl.why.other_day">
        <source>They come later</source>
        <translation>나중에 도착</translation>
    </message>
    <message id="dl.print">
        <source>Badges ({n})</source>
        <translation>배지 ({n})</translation>
    </message>
    <message id="dl.sheet">
        <source>Sheet for the greeter</source>
        <translation>영접 명단</translation>
    </message>
    <message id="dl.sheets">
        <source>Sheets for greeters</source>
        <translation>영접 명단</translation>
    </message>
    <message id="dl.sheet.done">
        <source>Written: {file}</source>
        <translation>저장했습니다: {file}</translation>
    </message>
    <message id="dl.absent">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="dl.in">
        <source>In since {time}</source>
        <translation>{time} 체크인</translation>
    </message>
    <message id="dl.out">
        <source>Left, came {time}</source>
        <translation>{time} 도착 후 퇴장</translation>
    </message>
    <message id="dl.checked_in">
        <source>{who} checked in</source>
        <translation>{who} 체크인했습니다</translation>
    </message>
    <message id="dl.checked_in.some">
        <source>{who} checked in · Not checked in: {left}, the reason stands at each name</source>
        <translation>{who} 체크인했습니다 · 체크인하지 못함: {left}, 이유는 이름 옆에 있습니다</translation>
    </message>
    <message id="dl.checked_in.none">
        <source>Not checked in: {left}, the reason stands at each name</source>
        <translation>체크인하지 못함: {left}, 이유는 이름 옆에 있습니다</translation>
    </message>
    <message id="dl.undone">
        <source>Check-in undone: {who}</source>
        <translation>체크인을 취소했습니다: {who}</translation>
    </message>
    <message id="dl.undone.some">
        <source>Check-in undone: {who} · Not inside here: {left}</source>
        <translation>체크인을 취소했습니다: {who} · 이곳에 없음: {left}</translation>
    </message>
    <message id="dl.undone.none">
        <source>Nothing undone. Not inside here: {left}</source>
        <translation>취소하지 않았습니다. 이곳에 없음: {left}</translation>
    </message>
    <message id="dl.printed">
        <source>Badges are being printed: {who}</source>
        <translation>배지를 출력합니다: {who}</translation>
    </message>
    <message id="dl.printed.some">
        <source>Badges are being printed: {who} · No code: {left}</source>
        <translation>배지를 출력합니다: {who} · 코드 없음: {left}</translation>
    </message>
    <message id="dl.printed.none">
        <source>No badge is printed. No code: {left}</source>
        <translation>배지를 출력하지 않습니다. 코드 없음: {left}</translation>
    </message>
    <message id="dl.not_allowed">
        <source>Your role may not check in delegations. Ask the desk</source>
        <translation>대표단을 체크인할 권한이 없습니다. 데스크에 요청해 주세요</translation>
    </message>
    <message id="sm.page">
        <source>Scan</source>
        <translation>스캔</translation>
    </message>
    <message id="sm.prompt.entry">
        <source>Scan a code: its guest is checked in at once</source>
        <translation>코드를 스캔하면 바로 체크인합니다</translation>
    </message>
    <message id="sm.prompt.exit">
        <source>Scan a code: its guest is checked out at once</source>
        <translation>코드를 스캔하면 바로 퇴장 처리합니다</translation>
    </message>
    <message id="sm.direction.entry">
        <source>Checking in</source>
        <translation>입장 처리 중</translation>
    </message>
    <message id="sm.direction.exit">
        <source>Checking out</source>
        <translation>퇴장 처리 중</translation>
    </message>
    <message id="sm.turn.entry">
        <source>Check in</source>
        <translation>입장으로</translation>
    </message>
    <message id="sm.turn.exit">
        <source>Check out</source>
        <translation>퇴장으로</translation>
    </message>
    <message id="sm.printing.on">
        <source>Print badges: on</source>
        <translation>배지 자동 출력: 켬</translation>
    </message>
    <message id="sm.printing.off">
        <source>Print badges: off</source>
        <translation>배지 자동 출력: 끔</translation>
    </message>
    <message id="sm.leave">
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message id="sm.admitted">
        <source>Checked in</source>
        <translation>체크인했습니다</translation>
    </message>
    <message id="sm.admitted_again">
        <source>Checked in again</source>
        <translation>다시 입장했습니다</translation>
    </message>
    <message id="sm.left">
        <source>Checked out</source>
        <translation>퇴장했습니다</translation>
    </message>
    <message id="sm.already">
        <source>Already in</source>
        <translation>이미 입장했습니다</translation>
    </message>
    <message id="sm.not_in">
        <source>Not checked in</source>
        <translation>체크인하지 않았습니다</translation>
    </message>
    <message id="sm.unknown">
        <source>Unknown code</source>
        <translation>모르는 코드입니다</translation>
    </message>
    <message id="sm.not_recorded">
        <source>Not recorded. Scan again</source>
        <translation>기록되지 않았습니다. 다시 스캔해 주세요</translation>
    </message>
    <message id="sm.since">
        <source>Since {when}</source>
        <translation>{when}부터</translation>
    </message>
    <message id="sm.search">
        <source>search by name with /</source>
        <translation>/ 키로 이름을 찾아 주세요</translation>
    </message>
    <message id="sm.decide">
        <source>Open the card</source>
        <translation>카드 열기</translation>
    </message>
    <message id="sm.party">
        <source>Companions who are not in yet: {n}</source>
        <translation>아직 입장하지 않은 동반자 {n}명</translation>
    </message>
    <message id="sm.no_table">
        <source>No table yet</source>
        <translation>테이블 미정</translation>
    </message>
    <message id="sm.badge.missing">
        <source>No badge yet</source>
        <translation>배지 없음</translation>
    </message>
    <message id="sm.badge.queued">
        <source>Badge is being printed</source>
        <translation>배지 출력 중</translation>
    </message>
    <message id="sm.badge.failed">
        <source>Badge was not printed</source>
        <translation>배지 출력 안 됨</translation>
    </message>
    <message id="sm.badge.printed">
        <source>Has a badge</source>
        <translation>배지 있음</translation>
    </message>
    <message id="sm.recent">
        <source>Earlier scans</source>
        <translation>이전 스캔</translation>
    </message>
    <message id="sm.nobody">
        <source>Unknown code</source>
        <translation>모르는 코드</translation>
    </message>
    <message id="sm.code">
        <source>Code {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message id="sm.counts.doors">
        <source>All doors of this session</source>
        <translation>이 세션의 모든 문</translation>
    </message>
    <message id="sm.inside">
        <source>Inside</source>
        <translation>입장 중</translation>
    </message>
    <message id="sm.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="sm.expected">
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message id="sm.waiting">
        <source>On the waiting list as number {n}</source>
        <translation>대기 순번 {n}번</translation>
    </message>
    <message id="sm.wait">
        <source>Waiting list</source>
        <translation>대기자 명단</translation>
    </message>
    <message id="sm.wait.done">
        <source>{name} is on the waiting list as number {n}</source>
        <translation>{name}: 대기자 명단 {n}번</translation>
    </message>
    <message id="sd.page">
        <source>Doors</source>
        <translation>세션 입구</translation>
    </message>
    <message id="sd.title">
        <source>Doors</source>
        <translation>세션 입구</translation>
    </message>
    <message id="sd.none">
        <source>No session has a capacity at its door. The programme gives sessions a capacity, the list of checkpoints their doors</source>
        <translation>입구 정원이 있는 세션이 없습니다. 정원은 프로그램에서, 입구는 체크포인트 목록에서 정합니다</translation>
    </message>
    <message id="sd.note">
        <source>{n:session/sessions}, {waiting} waiting</source>
        <translation>{n}개 세션 · 대기 {waiting}명</translation>
    </message>
    <message id="sd.choose">
        <source>Choose a session to see who waits</source>
        <translation>세션을 고르면 대기자가 보입니다</translation>
    </message>
    <message id="sd.counts">
        <source>{inside} of {capacity} inside, {free} free</source>
        <translation>정원 {capacity}명 중 {inside}명 입장 중, 빈자리 {free}</translation>
    </message>
    <message id="sd.counts.held">
        <source>{inside} of {capacity} inside, {held} held for called guests, {free} free</source>
        <translation>정원 {capacity}명 중 {inside}명 입장 중, 호출한 분의 자리 {held}, 빈자리 {free}</translation>
    </message>
    <message id="sd.rule">
        <source>{door}: {rule}</source>
        <translation>{door}: {rule}</translation>
    </message>
    <message id="sd.waiting">
        <source>{n} waiting</source>
        <translation>대기 {n}명</translation>
    </message>
    <message id="sd.nobody">
        <source>Nobody waits. Scan a code or press A to put somebody on the list</source>
        <translation>대기자가 없습니다. 코드를 스캔하거나 A를 눌러 추가합니다</translation>
    </message>
    <message id="sd.add">
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message id="sd.add.who">
        <source>Whom to put on the waiting list</source>
        <translation>대기자 명단에 넣을 분</translation>
    </message>
    <message id="sd.since">
        <source>Waits since {when}</source>
        <translation>{when}부터 대기</translation>
    </message>
    <message id="sd.held">
        <source>Called, place held until {when}</source>
        <translation>호출함, {when}까지 자리 있음</translation>
    </message>
    <message id="sd.lapsed">
        <source>Did not come by {when}</source>
        <translation>{when}까지 오지 않음</translation>
    </message>
    <message id="sd.let_in">
        <source>Let in {name}</source>
        <translation>{name} 입장</translation>
    </message>
    <message id="sd.call">
        <source>Call</source>
        <translation>호출</translation>
    </message>
    <message id="sd.remove">
        <source>Take off the list</source>
        <translation>명단에서 빼기</translation>
    </message>
    <message id="sd.force">
        <source>Over capacity</source>
        <translation>정원 초과 입장</translation>
    </message>
    <message id="sd.force.title">
        <source>Let {name} in over capacity?</source>
        <translation>{name}: 정원을 넘겨 입장할까요?</translation>
    </message>
    <message id="sd.force.text">
        <source>The entry stands in the history with the reason</source>
        <translation>이유와 함께 이력에 남습니다</translation>
    </message>
    <message id="sd.force.do">
        <source>Let in</source>
        <translation>입장</translation>
    </message>
    <message id="sd.why.organiser">
        <source>The organiser agreed</source>
        <translation>주최 측 승인</translation>
    </message>
    <message id="sd.why.escorted">
        <source>Escorts somebody inside</source>
        <translation>입장 중인 분의 수행</translation>
    </message>
    <message id="sd.why.speaker">
        <source>Speaks or serves there</source>
        <translation>발표 또는 진행</translation>
    </message>
    <message id="sd.done.add">
        <source>On the waiting list</source>
        <translation>대기자 명단에 넣었습니다</translation>
    </message>
    <message id="sd.done.remove">
        <source>Taken off the waiting list</source>
        <translation>대기자 명단에서 뺐습니다</translation>
    </message>
    <message id="sd.done.call">
        <source>Called, a place is held</source>
        <translation>호출했습니다. 자리를 맡아 둡니다</translation>
    </message>
    <message id="sd.done.called">
        <source>{n} called from the waiting list</source>
        <translation>대기자 {n}명을 호출했습니다</translation>
    </message>
    <message id="sd.done.let_in">
        <source>{name} is in</source>
        <translation>{name} 입장했습니다</translation>
    </message>
    <message id="sd.done.not_in">
        <source>Not let in: {why}</source>
        <translation>입장하지 못했습니다: {why}</translation>
    </message>
    <message id="pc.title">
        <source>Programme</source>
        <translation>일정 변경</translation>
    </message>
    <message id="pc.note">
        <source>Every screen shows a change within a second</source>
        <translation>변경 내용은 1초 안에 모든 화면에 표시됩니다</translation>
    </message>
    <message id="pc.show.session">
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
    <message id="pc.show.checkpoint">
        <source>Entrances</source>
        <translation>입구</translation>
    </message>
    <message id="pc.show.way">
        <source>Ways</source>
        <translation>길 안내</translation>
    </message>
    <message id="pc.show.look">
        <source>Look</source>
        <translation>화면 모양</translation>
    </message>
    <message id="pc.no_sessions">
        <source>No sessions yet. Import the programme first</source>
        <translation>세션이 없습니다. 일정을 먼저 가져와 주세요</translation>
    </message>
    <message id="pc.no_checkpoints">
        <source>No entrances yet. Import the programme first</source>
        <translation>입구가 없습니다. 일정을 먼저 가져와 주세요</translation>
    </message>
    <message id="pc.no_ways">
        <source>No ways yet. They lead from an entrance to a room: import both first</source>
        <translation>길 안내가 없습니다. 입구와 장소를 먼저 가져와 주세요</translation>
    </message>
    <message id="pc.choose">
        <source>Choose a session, an entrance or a way to change it</source>
        <translation>바꿀 세션, 입구 또는 길을 골라 주세요</translation>
    </message>
    <message id="pc.text">
        <source>Change the time, the room or the speakers; nothing is saved before you say so</source>
        <translation>시간, 장소, 연사를 바꿀 수 있습니다. 저장을 눌러야 반영됩니다</translation>
    </message>
    <message id="pc.cancelled_text">
        <source>Cancelled. Guests see it struck through</source>
        <translation>취소된 세션입니다. 참가자 화면에는 취소선으로 표시됩니다</translation>
    </message>
    <message id="pc.starts">
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message id="pc.ends">
        <source>Ends</source>
        <translation>종료</translation>
    </message>
    <message id="pc.time">
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message id="pc.room">
        <source>Room</source>
        <translation>장소</translation>
    </message>
    <message id="pc.speakers">
        <source>Speakers</source>
        <translation>연사</translation>
    </message>
    <message id="pc.comma">
        <source>Names, separated by commas</source>
        <translation>이름을 쉼표로 구분해 주세요</translation>
    </message>
    <message id="pc.nobody">
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message id="pc.nowhere">
        <source>no room</source>
        <translation>장소 없음</translation>
    </message>
    <message id="pc.no_time">
        <source>Write a time like 10:30</source>
        <translation>10:30처럼 입력해 주세요</translation>
    </message>
    <message id="pc.will_change">
        <source>What will change</source>
        <translation>바뀌는 내용</translation>
    </message>
    <message id="pc.from_to">
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message id="pc.save">
        <source>Save changes</source>
        <translation>변경 내용 저장</translation>
    </message>
    <message id="pc.saved">
        <source>Saved. Every screen shows it now</source>
        <translation>저장했습니다. 모든 화면에 반영됩니다</translation>
    </message>
    <message id="pc.way.text">
        <source>The arrow shows in which direction the way begins; the text is one line on the kiosk. Without both no way is shown. Walls, doors and stage of a room come from an imported list or drawing only</source>
        <translation>화살표는 길이 시작되는 방향이며, 안내문은 키오스크에 한 줄로 표시됩니다. 둘 다 없으면 길을 안내하지 않습니다. 장소의 벽, 문, 무대는 목록이나 도면을 가져올 때만 바뀝니다</translation>
    </message>
    <message id="pc.way.arrow">
        <source>Arrow</source>
        <translation>화살표</translation>
    </message>
    <message id="pc.way.no_arrow">
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message id="pc.way.line_ko">
        <source>Way in Korean</source>
        <translation>길 안내문 (한국어)</translation>
    </message>
    <message id="pc.way.line_en">
        <source>Way in English</source>
        <translation>길 안내문 (영어)</translation>
    </message>
    <message id="pc.way.no_text">
        <source>No text</source>
        <translation>안내문 없음</translation>
    </message>
    <message id="pc.way.unknown">
        <source>Not known</source>
        <translation>모름</translation>
    </message>
    <message id="pc.look">
        <source>The host’s colour and logo</source>
        <translation>주최 측 색과 로고</translation>
    </message>
    <message id="pc.look.text">
        <source>They are shown on the screens for guests. Empty a field and save to remove it</source>
        <translation>참가자 화면에 쓰입니다. 칸을 비우고 저장하면 지워집니다</translation>
    </message>
    <message id="pc.look.colour">
        <source>Colour</source>
        <translation>대표색</translation>
    </message>
    <message id="pc.look.logo">
        <source>Logo on light ground</source>
        <translation>밝은 바탕 로고</translation>
    </message>
    <message id="pc.look.logo_dark">
        <source>Logo on coloured ground</source>
        <translation>색 바탕 로고</translation>
    </message>
    <message id="pc.look.pattern">
        <source>Pattern</source>
        <translation>무늬</translation>
    </message>
    <message id="pc.look.path">
        <source>Path of a file: PNG or SVG, a pattern PNG, up to 512 KB</source>
        <translation>파일 경로: 로고는 PNG나 SVG, 무늬는 PNG, 512 KB까지</translation>
    </message>
    <message id="pc.cancel">
        <source>Hold to cancel session</source>
        <translation>길게 눌러 세션 취소</translation>
    </message>
    <message id="pc.restore">
        <source>Restore session</source>
        <translation>세션 되살리기</translation>
    </message>
    <message id="pc.cancelled">
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message id="pc.over">
        <source>Over</source>
        <translation>종료</translation>
    </message>
    <message id="pc.now">
        <source>Now</source>
        <translation>진행 중</translation>
    </message>
    <message id="pc.open">
        <source>Open</source>
        <translation>열림</translation>
    </message>
    <message id="pc.closed">
        <source>Closed</source>
        <translation>닫힘</translation>
    </message>
    <message id="pc.open_now">
        <source>Open now</source>
        <translation>지금 열기</translation>
    </message>
    <message id="pc.close">
        <source>Hold to close</source>
        <translation>길게 눌러 닫기</translation>
    </message>
    <message id="pc.opens">
        <source>opens {time}</source>
        <translation>{time} 개방</translation>
    </message>
    <message id="pc.closes">
        <source>closes {time}</source>
        <translation>{time} 폐쇄</translation>
    </message>
    <message id="pc.always">
        <source>no fixed hours</source>
        <translation>시간 제한 없음</translation>
    </message>
    <message id="pc.not_allowed">
        <source>Your role may not change the programme. Ask protocol</source>
        <translation>일정을 바꿀 권한이 없습니다. 의전 담당에게 요청해 주세요</translation>
    </message>
    <message id="d9.title">
        <source>Devices</source>
        <translation>기기</translation>
    </message>
    <message id="d9.none">
        <source>No device has reported yet</source>
        <translation>아직 기록을 보낸 기기가 없습니다</translation>
    </message>
    <message id="d9.note">
        <source>{devices:device/devices}, {printers:printer/printers}</source>
        <translation>기기 {devices}대 · 프린터 {printers}대</translation>
    </message>
    <message id="d9.recovery">
        <source>No recovery file was written yet: if this machine is lost, every device has to join again. Write one to a stick with kiosk devices recovery-file.</source>
        <translation>복구 파일을 아직 만들지 않았습니다. 이 기기를 잃으면 모든 기기가 다시 참가해야 합니다. kiosk devices recovery-file 명령으로 USB에 만들어 두십시오.</translation>
    </message>
    <message id="d9.choose">
        <source>Choose a device or a printer</source>
        <translation>기기나 프린터를 골라 주세요</translation>
    </message>
    <message id="d9.add">
        <source>Add a device</source>
        <translation>기기 추가</translation>
    </message>
    <message id="d9.check">
        <source>Network check</source>
        <translation>네트워크 점검</translation>
    </message>
    <message id="d9.check.running">
        <source>Listening for the event’s devices and connecting to each. This takes a few seconds.</source>
        <translation>행사 기기의 알림을 듣고 하나씩 연결해 보고 있습니다. 몇 초 걸립니다.</translation>
    </message>
    <message id="d9.check.cancelled">
        <source>The check was cancelled.</source>
        <translation>점검을 취소했습니다.</translation>
    </message>
    <message id="d9.check.failed">
        <source>The check could not be made. Start it again; the log says more.</source>
        <translation>점검하지 못했습니다. 다시 시작해 주세요. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message id="d9.check.well">
        <source>Nothing to do: every device can be reached.</source>
        <translation>모든 기기에 연결할 수 있습니다. 할 일이 없습니다.</translation>
    </message>
    <message id="d9.check.wrong">
        <source>{n} to look at.</source>
        <translation>확인할 것이 {n}건 있습니다.</translation>
    </message>
    <message id="d9.check.stop">
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message id="d9.check.again">
        <source>Check again</source>
        <translation>다시 점검</translation>
    </message>
    <message id="d9.check.here">
        <source>This device</source>
        <translation>이 기기</translation>
    </message>
    <message id="d9.new">
        <source>Add a device</source>
        <translation>기기 추가</translation>
    </message>
    <message id="d9.new_how">
        <source>Start the kiosk program on the new machine, on the same network. It then scans a code from this screen.</source>
        <translation>새 컴퓨터를 같은 네트워크에 연결하고 키오스크 프로그램을 시작해 주세요. 이 화면의 코드를 스캔하게 됩니다.</translation>
    </message>
    <message id="d9.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="d9.role">
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message id="d9.role.board">
        <source>Board: shows the programme</source>
        <translation>안내판: 일정을 보여 줍니다</translation>
    </message>
    <message id="d9.role.attendee">
        <source>Kiosk: guests check in</source>
        <translation>키오스크: 참석자가 체크인합니다</translation>
    </message>
    <message id="d9.role.desk">
        <source>Desk: staff work at it</source>
        <translation>데스크: 스태프가 사용합니다</translation>
    </message>
    <message id="d9.role.admin">
        <source>Admin’s device</source>
        <translation>관리자 기기</translation>
    </message>
    <message id="d9.issue">
        <source>Show the code</source>
        <translation>코드 보기</translation>
    </message>
    <message id="d9.code_title">
        <source>Code for “{name}”</source>
        <translation>“{name}” 기기 코드</translation>
    </message>
    <message id="d9.code_soon">
        <source>One moment: this device is making itself reachable for others.</source>
        <translation>잠시만 기다려 주세요. 다른 기기가 연결할 수 있게 준비하고 있습니다.</translation>
    </message>
    <message id="d9.code_how">
        <source>Hold this code under the scanner of the new machine, or type it there after “kiosk join”. Valid for {left}, once.
{code}</source>
        <translation>새 컴퓨터의 스캐너에 이 코드를 대거나, 그곳에서 kiosk join 뒤에 입력해 주세요. {left} 동안 한 번만 쓸 수 있습니다.
{code}</translation>
    </message>
    <message id="d9.code_loading">
        <source>The new device is loading the event.</source>
        <translation>새 기기가 행사 자료를 받고 있습니다.</translation>
    </message>
    <message id="d9.code_over">
        <source>This code was not used in time.</source>
        <translation>코드의 유효 시간이 지났습니다.</translation>
    </message>
    <message id="d9.code_again">
        <source>Make a new code</source>
        <translation>새 코드 만들기</translation>
    </message>
    <message id="d9.withdraw">
        <source>Withdraw the code</source>
        <translation>코드 취소</translation>
    </message>
    <message id="d9.joined">
        <source>“{name}” has joined</source>
        <translation>“{name}” 기기가 참여했습니다</translation>
    </message>
    <message id="d9.excluded">
        <source>Revoked</source>
        <translation>해지됨</translation>
    </message>
    <message id="d9.revoked_stays">
        <source>Revoked. It erased {erasures} guests and imported {imported} records: that stays.</source>
        <translation>취소했습니다. 이 기기가 삭제한 참가자 {erasures}명과 가져온 {imported}건은 그대로 남습니다.</translation>
    </message>
    <message id="d9.exclude">
        <source>Hold to revoke this device</source>
        <translation>길게 눌러 기기 해지</translation>
    </message>
    <message id="d9.kiosk.close">
        <source>Out of order</source>
        <translation>사용 중지</translation>
    </message>
    <message id="d9.kiosk.closed">
        <source>Out of order</source>
        <translation>사용 중지됨</translation>
    </message>
    <message id="d9.kiosk.close_how">
        <source>Guests see that this kiosk is not available, until it is put back in service here. The reason is for staff only.</source>
        <translation>다시 사용하기 전까지 참석자에게는 사용할 수 없는 기기로 보입니다. 이유는 직원에게만 보입니다.</translation>
    </message>
    <message id="d9.kiosk.reason">
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message id="d9.kiosk.reopen">
        <source>Back in service</source>
        <translation>다시 사용</translation>
    </message>
    <message id="d9.kiosk.message">
        <source>Message to guests</source>
        <translation>참석자 안내문</translation>
    </message>
    <message id="d9.kiosk.message_now">
        <source>Message to guests</source>
        <translation>참석자 안내문</translation>
    </message>
    <message id="d9.kiosk.message_how">
        <source>This stands on the first screen of the kiosk. Leave both empty to remove it.</source>
        <translation>키오스크 첫 화면에 표시됩니다. 둘 다 비우면 사라집니다.</translation>
    </message>
    <message id="d9.kiosk.message_ko">
        <source>In Korean</source>
        <translation>한국어</translation>
    </message>
    <message id="d9.kiosk.message_en">
        <source>In English</source>
        <translation>영어</translation>
    </message>
    <message id="d9.kiosk.everywhere">
        <source>At all {n} kiosks</source>
        <translation>키오스크 {n}대 모두</translation>
    </message>
    <message id="d9.kiosk.show">
        <source>Show it</source>
        <translation>표시</translation>
    </message>
    <message id="d9.kiosk.restart">
        <source>Hold to start the program again</source>
        <translation>길게 눌러 프로그램 다시 시작</translation>
    </message>
    <message id="d9.kiosk.back">
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message id="d9.kiosk.sent">
        <source>Recorded. The kiosk follows as soon as it learns of it</source>
        <translation>기록했습니다. 키오스크가 알게 되는 대로 적용됩니다</translation>
    </message>
    <message id="d9.address">
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message id="d9.exchanged">
        <source>Last exchange</source>
        <translation>마지막 교환</translation>
    </message>
    <message id="d9.backlog">
        <source>Entries waiting</source>
        <translation>대기 중인 기록</translation>
    </message>
    <message id="d9.waiting_n">
        <source>{out} to send · {back} to receive</source>
        <translation>보낼 기록 {out}건 · 받을 기록 {back}건</translation>
    </message>
    <message id="d9.clock">
        <source>Clock against this one</source>
        <translation>시계 차이</translation>
    </message>
    <message id="d9.round_trip">
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message id="d9.program">
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message id="d9.behind_n">
        <source>{n} not here yet</source>
        <translation>아직 받지 못한 기록 {n}건</translation>
    </message>
    <message id="d9.not_known">
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message id="d9.status">
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message id="d9.status_of">
        <source>State as of</source>
        <translation>상태 확인</translation>
    </message>
    <message id="d9.scanner">
        <source>Scanner</source>
        <translation>스캐너</translation>
    </message>
    <message id="d9.scanner.ready">
        <source>Ready</source>
        <translation>정상</translation>
    </message>
    <message id="d9.scanner.typed">
        <source>Types like a keyboard; whether it is connected is not known</source>
        <translation>키보드 방식이라 연결 여부를 알 수 없음</translation>
    </message>
    <message id="d9.scanner.missing">
        <source>Missing: nothing can read a code</source>
        <translation>연결 안 됨: 코드를 읽을 수 없음</translation>
    </message>
    <message id="d9.printer">
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message id="d9.printer.none">
        <source>None of its own</source>
        <translation>전용 프린터 없음</translation>
    </message>
    <message id="d9.printer.ready">
        <source>Ready</source>
        <translation>정상</translation>
    </message>
    <message id="d9.trouble.off">
        <source>Off, or cannot be reached</source>
        <translation>꺼져 있거나 연결할 수 없음</translation>
    </message>
    <message id="d9.trouble.silent">
        <source>Does not answer</source>
        <translation>응답 없음</translation>
    </message>
    <message id="d9.trouble.paper">
        <source>Out of labels or ribbon</source>
        <translation>라벨이나 리본 없음</translation>
    </message>
    <message id="d9.trouble.media">
        <source>Other labels than the layout is for</source>
        <translation>서식과 다른 라벨</translation>
    </message>
    <message id="d9.trouble.jam">
        <source>Jammed</source>
        <translation>걸림</translation>
    </message>
    <message id="d9.trouble.cover">
        <source>Open</source>
        <translation>덮개 열림</translation>
    </message>
    <message id="d9.trouble.stopped">
        <source>Paused</source>
        <translation>일시 정지</translation>
    </message>
    <message id="d9.trouble.refused">
        <source>Refuses the badge</source>
        <translation>배지를 거부함</translation>
    </message>
    <message id="d9.trouble.unprintable">
        <source>A badge cannot be set</source>
        <translation>만들 수 없는 배지</translation>
    </message>
    <message id="d9.trouble.unknown">
        <source>Fault</source>
        <translation>알 수 없는 이상</translation>
    </message>
    <message id="d9.battery">
        <source>Battery</source>
        <translation>배터리</translation>
    </message>
    <message id="d9.battery_n">
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message id="d9.charging">
        <source>on mains</source>
        <translation>전원 연결됨</translation>
    </message>
    <message id="d9.discharging">
        <source>on battery</source>
        <translation>배터리 사용 중</translation>
    </message>
    <message id="d9.started">
        <source>Program started</source>
        <translation>프로그램 시작</translation>
    </message>
    <message id="d9.restarts">
        <source>Restarts</source>
        <translation>재시작</translation>
    </message>
    <message id="d9.restarts_n">
        <source>{n} in the 12 h before</source>
        <translation>그 전 12시간 동안 {n}회</translation>
    </message>
    <message id="d9.reduced">
        <source>Devices left out</source>
        <translation>뺀 장치</translation>
    </message>
    <message id="d9.reduced_text">
        <source>started without camera and printer, after ending five times in two minutes. Check both, then restart it from here.</source>
        <translation>2분 안에 다섯 번 끝나서 카메라와 프린터 없이 시작했습니다. 두 장치를 확인한 뒤 여기에서 다시 시작해 주세요.</translation>
    </message>
    <message id="d9.chip.reduced">
        <source>No camera or printer</source>
        <translation>카메라·프린터 없음</translation>
    </message>
    <message id="d9.chip.scanner">
        <source>Scanner missing</source>
        <translation>스캐너 없음</translation>
    </message>
    <message id="d9.chip.printer">
        <source>Printer fault</source>
        <translation>프린터 이상</translation>
    </message>
    <message id="d9.chip.battery">
        <source>Battery {n} %</source>
        <translation>배터리 {n}%</translation>
    </message>
    <message id="d9.ago_s">
        <source>{n} s ago</source>
        <translation>{n}초 전</translation>
    </message>
    <message id="d9.ago_min">
        <source>{n} min ago</source>
        <translation>{n}분 전</translation>
    </message>
    <message id="d9.ago_h">
        <source>{n} h ago</source>
        <translation>{n}시간 전</translation>
    </message>
    <message id="d9.clock_wrong">
        <source>Clock is wrong</source>
        <translation>시계가 다름</translation>
    </message>
    <message id="d9.clock_ahead">
        <source>The clock of {name} is {seconds} s ahead of this one. Set both by the same time.</source>
        <translation>{name}의 시계가 이 기기보다 {seconds}초 빠릅니다. 두 기기의 시각을 맞춰 주세요.</translation>
    </message>
    <message id="d9.clock_behind">
        <source>The clock of {name} is {seconds} s behind this one. Set both by the same time.</source>
        <translation>{name}의 시계가 이 기기보다 {seconds}초 느립니다. 두 기기의 시각을 맞춰 주세요.</translation>
    </message>
    <message id="d9.peer.absent">
        <source>Not found yet</source>
        <translation>아직 찾지 못함</translation>
    </message>
    <message id="d9.peer.found">
        <source>On the network</source>
        <translation>네트워크에 있음</translation>
    </message>
    <message id="d9.peer.refused">
        <source>Refuses</source>
        <translation>연결 거부</translation>
    </message>
    <message id="d9.peer.connected">
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message id="d9.peer.dead">
        <source>Does not answer</source>
        <translation>응답 없음</translation>
    </message>
    <message id="d9.peer.revoked">
        <source>Revoked</source>
        <translation>해지됨</translation>
    </message>
    <message id="d9.peer.revoked_here">
        <source>Says this one is revoked</source>
        <translation>이 기기를 해지로 봄</translation>
    </message>
    <message id="d9.peer.other_event">
        <source>Other event</source>
        <translation>다른 행사</translation>
    </message>
    <message id="d9.peer.newer">
        <source>Newer version</source>
        <translation>더 새 버전</translation>
    </message>
    <message id="d9.peer.older">
        <source>Older version</source>
        <translation>더 옛 버전</translation>
    </message>
    <message id="d9.peer.copy">
        <source>Same store twice</source>
        <translation>저장소 중복</translation>
    </message>
    <message id="d9.peer.other">
        <source>Another machine answers</source>
        <translation>다른 기기가 응답</translation>
    </message>
    <message id="d9.peer.unknown">
        <source>Unknown device</source>
        <translation>모르는 기기</translation>
    </message>
    <message id="d9.peer.waiting">
        <source>Not let in yet</source>
        <translation>허용 대기 중</translation>
    </message>
    <message id="d9.peer.full">
        <source>Disk is full</source>
        <translation>디스크 가득 참</translation>
    </message>
    <message id="d9.peer.replaced">
        <source>Replaced</source>
        <translation>교체됨</translation>
    </message>
    <message id="d9.peer_help.absent">
        <source>{name} was not found on this network. Switch it on, and connect it to the same network.</source>
        <translation>이 네트워크에서 {name:을/를} 찾지 못했습니다. 전원을 켜고 같은 네트워크에 연결해 주세요.</translation>
    </message>
    <message id="d9.peer_help.found">
        <source>{name} is on this network at {address}, and no connection has been made yet. If this stays, let its firewall allow port {port}, and switch off client isolation at the router.</source>
        <translation>{name:이/가} 네트워크에 있지만({address}) 아직 연결되지 않았습니다. 계속되면 그 기기의 방화벽에서 포트 {port:을/를} 허용하고 공유기의 단말 간 차단을 꺼 주세요.</translation>
    </message>
    <message id="d9.peer_help.refused">
        <source>{name} is on this network at {address} but refuses the connection: start the kiosk program there, and let its firewall allow port {port}.</source>
        <translation>{name:이/가} 네트워크에 있지만({address}) 연결을 거부합니다. 그곳에서 키오스크 프로그램을 시작하고 방화벽에서 포트 {port:을/를} 허용해 주세요.</translation>
    </message>
    <message id="d9.peer_help.dead">
        <source>{name} does not answer at {address}. Check that it is switched on and that its cable or Wi-Fi is connected; what it recorded comes by itself afterwards.</source>
        <translation>{name:이/가} {address}에서 응답하지 않습니다. 전원과 케이블 또는 와이파이를 확인해 주세요. 그동안의 기록은 연결되면 저절로 옵니다.</translation>
    </message>
    <message id="d9.peer_help.revoked">
        <source>{name} was revoked: nothing is exchanged with it. Other devices learn of it as soon as they are connected.</source>
        <translation>{name:은/는} 해지되어 아무것도 주고받지 않습니다. 다른 기기는 연결되는 대로 알게 됩니다.</translation>
    </message>
    <message id="d9.peer_help.revoked_here">
        <source>{name} says that this device was revoked. Let this one join again with a new code.</source>
        <translation>{name:이/가} 이 기기를 해지된 것으로 봅니다. 새 코드로 이 기기를 다시 참여시켜 주세요.</translation>
    </message>
    <message id="d9.peer_help.other_event">
        <source>The device at {address} belongs to another event. Nothing is exchanged with it, and nothing has to be done.</source>
        <translation>{address}의 기기는 다른 행사의 것입니다. 아무것도 주고받지 않으며 할 일은 없습니다.</translation>
    </message>
    <message id="d9.peer_help.newer">
        <source>{name} runs a newer version of the program. Install the same version here.</source>
        <translation>{name}의 프로그램이 더 새 버전입니다. 여기에도 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="d9.peer_help.older">
        <source>{name} runs an older version of the program. Install the same version there.</source>
        <translation>{name}의 프로그램이 더 옛 버전입니다. 그곳에 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="d9.peer_help.copy">
        <source>Two machines use a copy of the same store. Close the program on one of them, and let it join again with a new code.</source>
        <translation>두 컴퓨터가 같은 저장소의 사본을 쓰고 있습니다. 한쪽의 프로그램을 닫고 새 코드로 다시 참여시켜 주세요.</translation>
    </message>
    <message id="d9.peer_help.unknown">
        <source>{name} at {address} does not know this device, or is not known here. Let it join with a new code.</source>
        <translation>{address}의 {name:이/가} 이 기기를 모르거나 여기서 알지 못하는 기기입니다. 새 코드로 참여시켜 주세요.</translation>
    </message>
    <message id="d9.hub">
        <source>Hub</source>
        <translation>허브</translation>
    </message>
    <message id="d9.hub_help.found">
        <source>The hub at {address} is being looked for.</source>
        <translation>{address}의 허브를 찾고 있습니다.</translation>
    </message>
    <message id="d9.hub_help.dead">
        <source>The hub does not answer at {address}. Check that its machine is switched on and on the network. Devices go on by themselves, and what they recorded comes to it afterwards.</source>
        <translation>{address}의 허브가 응답하지 않습니다. 허브 기기가 켜져 있고 네트워크에 연결되어 있는지 확인하세요. 기기들은 그대로 계속 작동하며, 기록은 나중에 저절로 전달됩니다.</translation>
    </message>
    <message id="d9.hub_help.refused">
        <source>The hub at {address} refuses this device, or has another certificate than the event’s. Open the desk on an admin’s device, which lets this one in anew; on an admin’s device itself: kiosk hub start</source>
        <translation>{address}의 허브가 이 기기를 거부하거나, 인증서가 이 행사의 허브와 다릅니다. 관리자 기기에서 데스크를 열면 이 기기가 다시 허용됩니다. 관리자 기기라면 다음을 실행하세요: kiosk hub start</translation>
    </message>
    <message id="d9.hub_help.waiting">
        <source>The hub at {address} does not know this device yet. An admin’s device lets it in by itself: switch one on and open its desk or kiosk. Until then this device exchanges entries with the others directly.</source>
        <translation>{address}의 허브가 이 기기를 아직 모릅니다. 관리자 기기를 켜고 데스크나 키오스크를 열면 저절로 허용됩니다. 그때까지 이 기기는 다른 기기와 직접 기록을 주고받습니다.</translation>
    </message>
    <message id="d9.hub_help.full">
        <source>The disk of the hub at {address} is full. Make room on that machine. Devices go on by themselves, and what waits comes to it afterwards.</source>
        <translation>{address}의 허브 디스크가 가득 찼습니다. 그 기기에서 공간을 확보하세요. 기기들은 그대로 계속 작동하며, 대기 중인 기록은 나중에 저절로 전달됩니다.</translation>
    </message>
    <message id="d9.hub_help.replaced">
        <source>Two hubs were set up for this event. The later one counts, and all devices use it; the one at {address} can be switched off.</source>
        <translation>이 행사에 허브가 둘 만들어졌습니다. 나중에 만든 허브를 모든 기기가 쓰므로, {address}의 허브는 꺼도 됩니다.</translation>
    </message>
    <message id="d9.hub_help.copy">
        <source>The hub at {address} has other entries under the id of this device: two machines use a copy of the same store. Close the program on one of them, and let it join again with a new code.</source>
        <translation>{address}의 허브에 이 기기의 이름으로 된 다른 기록이 있습니다. 두 기계가 같은 저장소의 복사본을 쓰고 있으니, 하나에서 프로그램을 닫고 새 코드로 다시 참여시켜 주세요.</translation>
    </message>
    <message id="d9.hub_help.revoked_here">
        <source>The hub at {address} says that this device was revoked. Let it join again with a new code.</source>
        <translation>{address}의 허브가 이 기기를 해지된 것으로 봅니다. 새 코드로 다시 참여시켜 주세요.</translation>
    </message>
    <message id="d9.hub_help.other_event">
        <source>The database at {address} is the hub of another event. Set the hub of this one up on a machine of an admin: kiosk hub start</source>
        <translation>{address}의 데이터베이스는 다른 행사의 허브입니다. 관리자 기기에서 이 행사의 허브를 만드세요: kiosk hub start</translation>
    </message>
    <message id="d9.failed">
        <source>{n} stuck</source>
        <translation>{n}건 멈춤</translation>
    </message>
    <message id="d9.unused">
        <source>Out of use</source>
        <translation>사용 안 함</translation>
    </message>
    <message id="d9.low">
        <source>Labels low</source>
        <translation>라벨 부족</translation>
    </message>
    <message id="d9.left">
        <source>{n:label/labels} left</source>
        <translation>라벨 {n}장 남음</translation>
    </message>
    <message id="d9.left_unknown">
        <source>Labels not counted yet</source>
        <translation>라벨 수량 미입력</translation>
    </message>
    <message id="d9.waiting">
        <source>{n} waiting</source>
        <translation>{n}건 대기</translation>
    </message>
    <message id="d9.revoked">
        <source>Passes revoked</source>
        <translation>패스 폐기됨</translation>
    </message>
    <message id="d9.no_scanner">
        <source>No scans</source>
        <translation>스캔 없음</translation>
    </message>
    <message id="d9.id">
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message id="d9.facts">
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message id="d9.facts_n">
        <source>{n} in the journal</source>
        <translation>저널에 {n}건</translation>
    </message>
    <message id="d9.last_fact">
        <source>Last record</source>
        <translation>마지막 기록</translation>
    </message>
    <message id="d9.last_scan">
        <source>Last scan</source>
        <translation>마지막 스캔</translation>
    </message>
    <message id="d9.where">
        <source>Scans at</source>
        <translation>스캔 위치</translation>
    </message>
    <message id="d9.passes">
        <source>Signed passes</source>
        <translation>서명 패스</translation>
    </message>
    <message id="d9.signs">
        <source>Signs passes</source>
        <translation>서명 가능</translation>
    </message>
    <message id="d9.signs_not">
        <source>Signs none</source>
        <translation>서명 안 함</translation>
    </message>
    <message id="d9.revoked_at">
        <source>Revoked</source>
        <translation>폐기 시각</translation>
    </message>
    <message id="d9.job.waiting">
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message id="d9.job.printing">
        <source>Printing</source>
        <translation>출력 중</translation>
    </message>
    <message id="d9.job.failed">
        <source>Stuck</source>
        <translation>멈춤</translation>
    </message>
    <message id="d9.job.printed">
        <source>Printed</source>
        <translation>출력됨</translation>
    </message>
    <message id="d9.job.cancelled">
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message id="d9.loaded">
        <source>Labels put in</source>
        <translation>새로 넣은 라벨</translation>
    </message>
    <message id="d9.count">
        <source>How many</source>
        <translation>장 수</translation>
    </message>
    <message id="d9.load">
        <source>Count from here</source>
        <translation>수량 저장</translation>
    </message>
    <message id="d9.again">
        <source>Print again</source>
        <translation>다시 출력</translation>
    </message>
    <message id="d9.to">
        <source>Print on {to}</source>
        <translation>{to:으로/로} 출력</translation>
    </message>
    <message id="d9.cancel">
        <source>Hold to cancel badges</source>
        <translation>길게 눌러 출력 취소</translation>
    </message>
    <message id="d9.revoke">
        <source>Hold to revoke its passes</source>
        <translation>길게 눌러 패스 폐기</translation>
    </message>
    <message id="d9.done">
        <source>Done</source>
        <translation>처리했습니다</translation>
    </message>
    <message id="d9.gone">
        <source>That badge or printer is no longer there. Look again</source>
        <translation>배지나 프린터가 없어졌습니다. 다시 확인해 주세요</translation>
    </message>
    <message id="d9.not_allowed">
        <source>Your role may not do this. Ask an admin</source>
        <translation>권한이 없습니다. 관리자에게 요청해 주세요</translation>
    </message>
    <message id="d10.title">
        <source>Cases</source>
        <translation>확인할 건</translation>
    </message>
    <message id="d10.none">
        <source>No cases: what the devices recorded fits together</source>
        <translation>확인할 건이 없습니다. 기기들의 기록이 서로 맞습니다</translation>
    </message>
    <message id="d10.open">
        <source>{n} open</source>
        <translation>{n}건 미결</translation>
    </message>
    <message id="d10.choose">
        <source>Choose a case</source>
        <translation>확인할 건을 골라 주세요</translation>
    </message>
    <message id="d10.undecided">
        <source>Open</source>
        <translation>미결</translation>
    </message>
    <message id="d10.decided">
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message id="d10.decided_by">
        <source>Decided by {name}, {time}.</source>
        <translation>{name} 결정, {time}.</translation>
    </message>
    <message id="d10.decide">
        <source>Decided</source>
        <translation>결정함</translation>
    </message>
    <message id="d10.reopen">
        <source>Open it again</source>
        <translation>다시 열기</translation>
    </message>
    <message id="d10.done">
        <source>Decided</source>
        <translation>결정했습니다</translation>
    </message>
    <message id="d10.again">
        <source>Open again</source>
        <translation>다시 열었습니다</translation>
    </message>
    <message id="d10.first">
        <source>First</source>
        <translation>첫째</translation>
    </message>
    <message id="d10.second">
        <source>Second</source>
        <translation>둘째</translation>
    </message>
    <message id="d10.accept_table">
        <source>Accept one more seat</source>
        <translation>한 자리 더 두기</translation>
    </message>
    <message id="d10.told">
        <source>Was told this table</source>
        <translation>이 테이블을 안내받음</translation>
    </message>
    <message id="d10.not_told">
        <source>Not told yet</source>
        <translation>아직 안내받지 않음</translation>
    </message>
    <message id="d10.row.who">
        <source>Guest</source>
        <translation>참석자</translation>
    </message>
    <message id="d10.row.value">
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message id="d10.row.device">
        <source>Device</source>
        <translation>기기</translation>
    </message>
    <message id="d10.row.author">
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message id="d10.row.at">
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message id="d10.row.clock">
        <source>Clock against others</source>
        <translation>다른 기기와의 시계 차이</translation>
    </message>
    <message id="d10.kind.entered_twice">
        <source>Entered twice while apart</source>
        <translation>끊긴 동안 두 번 입장</translation>
    </message>
    <message id="d10.kind.corrected_twice">
        <source>Two corrections of one field</source>
        <translation>한 항목을 다르게 수정</translation>
    </message>
    <message id="d10.kind.after_revocation">
        <source>Entries after the device was revoked</source>
        <translation>해지된 뒤의 기록</translation>
    </message>
    <message id="d10.kind.unknown_kind">
        <source>Entries of a newer version</source>
        <translation>더 새 버전의 기록</translation>
    </message>
    <message id="d10.kind.refused">
        <source>Entries that were refused</source>
        <translation>거부된 기록</translation>
    </message>
    <message id="d10.kind.overfilled">
        <source>More people than places</source>
        <translation>정원 초과</translation>
    </message>
    <message id="d10.kind.table_overfull">
        <source>More people than seats at a table</source>
        <translation>테이블 정원 초과</translation>
    </message>
    <message id="d10.kind.same_code">
        <source>One code, two guests</source>
        <translation>한 코드에 두 참석자</translation>
    </message>
    <message id="d10.kind.same_reference">
        <source>One guest ID, two guests</source>
        <translation>한 등록번호에 두 참석자</translation>
    </message>
    <message id="d10.kind.same_seat">
        <source>One seat, two guests</source>
        <translation>한 자리에 두 참석자</translation>
    </message>
    <message id="d10.kind.same_staff_name">
        <source>One name, two people of staff</source>
        <translation>한 이름에 두 직원</translation>
    </message>
    <message id="d10.kind.same_ticket_number">
        <source>One ticket number, two guests</source>
        <translation>한 대기표 번호에 두 참석자</translation>
    </message>
    <message id="d10.what.entered_twice">
        <source>Two doors that did not know of each other admitted the same pass. Both entries stand. Ask the guest whether somebody else used the code.</source>
        <translation>서로 연결되지 않은 두 입구에서 같은 코드로 입장했습니다. 두 입장 모두 기록되었습니다. 다른 사람이 코드를 썼는지 참석자에게 확인해 주세요.</translation>
    </message>
    <message id="d10.what.corrected_twice">
        <source>Two desks set this field to different values. The later one is in force; correct it where it stands if the other is right.</source>
        <translation>두 데스크가 이 항목을 다르게 고쳤습니다. 나중 값이 적용되어 있으니 다른 값이 맞으면 그 화면에서 고쳐 주세요.</translation>
    </message>
    <message id="d10.what.after_revocation">
        <source>A revoked device recorded these. They are kept and do not count. Record again by hand what was genuine.</source>
        <translation>해지된 기기의 기록입니다. 보관하지만 반영하지 않습니다. 실제로 있었던 일은 직접 다시 기록해 주세요.</translation>
    </message>
    <message id="d10.what.unknown_kind">
        <source>Only a newer version of the program understands these. They are kept; install the same version on all devices.</source>
        <translation>더 새 버전의 프로그램만 아는 기록입니다. 보관되어 있으니 모든 기기에 같은 버전을 설치해 주세요.</translation>
    </message>
    <message id="d10.what.refused.hole">
        <source>Entries of this device before that one are missing here. They usually come by themselves with the next exchange; if not, bring them from the device with kiosk carry.</source>
        <translation>이 기기의 앞선 기록이 아직 없습니다. 보통 다음 교환 때 저절로 들어옵니다. 들어오지 않으면 kiosk carry로 그 기기에서 가져오십시오.</translation>
    </message>
    <message id="d10.what.refused.fork">
        <source>Two machines record under this device’s name: its store was copied, or somebody has its key. Find out which machine is the right one. Let the other one join again with another file; if neither is known, revoke the device.</source>
        <translation>두 대의 컴퓨터가 이 기기의 이름으로 기록하고 있습니다. 저장소가 복사되었거나 키가 유출된 것입니다. 맞는 컴퓨터를 확인하고 다른 쪽은 새 파일로 다시 참가시키십시오. 둘 다 모르는 것이면 기기를 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.altered">
        <source>An entry was changed on its way. Nothing of it was taken in; it comes again from another device. If that repeats, check the network and the stick it came by.</source>
        <translation>전달 중에 내용이 바뀐 기록입니다. 받아들이지 않았으며 다른 기기에서 다시 옵니다. 되풀이되면 네트워크나 USB를 점검하십시오.</translation>
    </message>
    <message id="d10.what.refused.unsigned">
        <source>Entries came without the device’s signature. They wait for it; if it does not come, the program of that device was changed: revoke it.</source>
        <translation>기기의 서명이 없는 기록입니다. 서명을 기다립니다. 오지 않으면 그 기기의 프로그램이 변조된 것이니 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.signature">
        <source>The signature is not by this device: somebody writes in its name without its key. Nothing was taken in. Look for a machine that does not belong to the event.</source>
        <translation>이 기기의 서명이 아닙니다. 키 없이 이 기기의 이름을 쓰는 사람이 있습니다. 받아들이지 않았습니다. 행사에 속하지 않는 컴퓨터를 찾으십시오.</translation>
    </message>
    <message id="d10.what.refused.forbidden">
        <source>This device recorded something that its role does not allow. Give it the role that it needs, or revoke it if nobody knows why it did.</source>
        <translation>이 기기의 역할로는 할 수 없는 기록입니다. 필요한 역할을 주거나, 이유를 모르면 기기를 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.too_large">
        <source>An entry is larger than any that this program makes. Nothing was taken in. If the device runs our program, update it; else revoke it.</source>
        <translation>이 프로그램이 만드는 것보다 큰 기록입니다. 받아들이지 않았습니다. 우리 프로그램을 쓰는 기기면 업데이트하고 아니면 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.malformed">
        <source>An entry cannot be read. Nothing was taken in. If the device runs our program, update it; else revoke it.</source>
        <translation>읽을 수 없는 기록입니다. 받아들이지 않았습니다. 우리 프로그램을 쓰는 기기면 업데이트하고 아니면 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.same_id">
        <source>An entry repeats the id of another device’s. Nothing was taken in. The program of that device was changed: revoke it.</source>
        <translation>다른 기기의 기록 번호를 되풀이한 기록입니다. 받아들이지 않았습니다. 그 기기의 프로그램이 변조된 것이니 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.backdated">
        <source>An entry is dated before the one that came first. Nothing was taken in. The program of that device was changed: revoke it.</source>
        <translation>먼저 온 기록보다 앞선 시각으로 된 기록입니다. 받아들이지 않았습니다. 그 기기의 프로그램이 변조된 것이니 취소하십시오.</translation>
    </message>
    <message id="d10.what.refused.other">
        <source>Entries of this device were not taken in, for a reason that only a newer version knows. Update this machine.</source>
        <translation>더 새로운 버전만 아는 이유로 이 기기의 기록을 받아들이지 않았습니다. 이 기기를 업데이트하십시오.</translation>
    </message>
    <message id="d10.what.overfilled">
        <source>More people were admitted here than there are places, as the doors did not know of each other.</source>
        <translation>입구들이 서로 연결되지 않은 동안 정원보다 많은 사람이 입장했습니다.</translation>
    </message>
    <message id="d10.what.table_overfull">
        <source>Two devices that did not know of each other gave the last seat. Everybody stays for now. Accept a table of one more, or move one of them, on the page Tables or on their card; whoever was told this table then has to be told.</source>
        <translation>서로 연결되지 않은 두 기기가 마지막 자리를 배정했습니다. 지금은 모두 앉아 있습니다. 한 자리를 더 두거나, 테이블 화면이나 카드에서 한 명을 옮겨 주세요. 이 테이블을 안내받은 참가자에게는 바뀐 자리를 알려야 합니다.</translation>
    </message>
    <message id="d10.what.same_code">
        <source>Two guests have this code. Give one of them a new one at the person.</source>
        <translation>두 참석자의 코드가 같습니다. 참석자 화면에서 한 사람에게 새 코드를 발급해 주세요.</translation>
    </message>
    <message id="d10.what.same_reference">
        <source>Two guests have this ID. If they are one person, merge them at the person.</source>
        <translation>두 참석자의 등록번호가 같습니다. 같은 사람이면 참석자 화면에서 합쳐 주세요.</translation>
    </message>
    <message id="d10.what.same_seat">
        <source>Two guests have this seat. Move one of them on the page Tables.</source>
        <translation>두 참석자의 자리가 같습니다. 테이블 배치 화면에서 한 사람을 옮겨 주세요.</translation>
    </message>
    <message id="d10.what.same_staff_name">
        <source>Two people of staff have this name. Rename one of them on the page Staff.</source>
        <translation>두 직원의 이름이 같습니다. 직원 화면에서 한 사람의 이름을 바꿔 주세요.</translation>
    </message>
    <message id="d10.what.same_ticket_number">
        <source>Two waiting guests have this number. Call them by name.</source>
        <translation>두 참석자의 대기표 번호가 같습니다. 이름으로 불러 주세요.</translation>
    </message>
    <message id="d10.field.room">
        <source>Room</source>
        <translation>장소</translation>
    </message>
    <message id="d10.field.starts">
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message id="d10.field.ends">
        <source>End</source>
        <translation>끝</translation>
    </message>
    <message id="d10.field.cancelled">
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message id="d10.field.speakers">
        <source>Speakers</source>
        <translation>발표자</translation>
    </message>
    <message id="d10.field.closes">
        <source>Closes</source>
        <translation>닫는 시각</translation>
    </message>
    <message id="d10.field.locked">
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message id="d10.field.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="d10.field.role">
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message id="d10.field.active">
        <source>In use</source>
        <translation>사용</translation>
    </message>
    <message id="d10.field.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="d10.field.address">
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message id="d10.field.seat">
        <source>Table in {round}</source>
        <translation>{round} 테이블</translation>
    </message>
    <message id="d10.no_table">
        <source>no table</source>
        <translation>테이블 없음</translation>
    </message>
    <message id="d10.refused.hole">
        <source>entries before it are missing</source>
        <translation>앞의 기록이 빠짐</translation>
    </message>
    <message id="d10.refused.fork">
        <source>two histories</source>
        <translation>두 갈래의 기록</translation>
    </message>
    <message id="d10.refused.altered">
        <source>altered</source>
        <translation>변경됨</translation>
    </message>
    <message id="d10.refused.unsigned">
        <source>no signature</source>
        <translation>서명 없음</translation>
    </message>
    <message id="d10.refused.signature">
        <source>wrong signature</source>
        <translation>잘못된 서명</translation>
    </message>
    <message id="d10.refused.forbidden">
        <source>beyond its role</source>
        <translation>역할을 벗어남</translation>
    </message>
    <message id="d10.refused.too_large">
        <source>too large</source>
        <translation>너무 큼</translation>
    </message>
    <message id="d10.refused.malformed">
        <source>malformed</source>
        <translation>잘못된 형식</translation>
    </message>
    <message id="d10.refused.same_id">
        <source>one id twice</source>
        <translation>같은 ID 두 번</translation>
    </message>
    <message id="d10.refused.backdated">
        <source>dated back</source>
        <translation>시각이 앞섬</translation>
    </message>
    <message id="d10.refused.other">
        <source>another reason</source>
        <translation>다른 이유</translation>
    </message>
    <message id="imp.title">
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message id="imp.note">
        <source>{number} to decide</source>
        <translation>결정할 항목 {number}건</translation>
    </message>
    <message id="imp.note.none">
        <source>Nothing to decide</source>
        <translation>결정할 항목 없음</translation>
    </message>
    <message id="imp.choose">
        <source>Choose a file, or drop a list on the window</source>
        <translation>파일을 고르거나 명단을 창에 끌어다 놓아 주세요</translation>
    </message>
    <message id="imp.file">
        <source>A list or workbook</source>
        <translation>명단 또는 통합 문서</translation>
    </message>
    <message id="imp.file.about">
        <source>Look at what it would change, then apply</source>
        <translation>바뀔 내용을 먼저 보고 적용합니다</translation>
    </message>
    <message id="imp.about">
        <source>What staff corrected stays. A status set at the desk is never changed by a list.</source>
        <translation>데스크에서 고친 내용은 그대로 둡니다. 데스크에서 정한 상태는 명단이 바꾸지 않습니다.</translation>
    </message>
    <message id="imp.path">
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message id="imp.path.hint">
        <source>Type the path, choose, or drop the file on the window</source>
        <translation>경로를 입력하거나, 고르거나, 파일을 창에 끌어다 놓으세요</translation>
    </message>
    <message id="imp.encoding">
        <source>Encoding of a CSV file</source>
        <translation>CSV 파일 인코딩</translation>
    </message>
    <message id="imp.encoding.hint">
        <source>cp949, utf-8 … if names look garbled</source>
        <translation>글자가 깨질 때만: cp949, utf-8 등</translation>
    </message>
    <message id="imp.encoding.note">
        <source>{place}: read as {encoding}; text looks like: {samples}. If it is garbled, choose “Another file” and enter its encoding.</source>
        <translation>{place}: {encoding} 인코딩으로 읽음, 예: {samples}. 글자가 깨졌으면 “다른 파일”을 누르고 인코딩을 입력해 주세요.</translation>
    </message>
    <message id="imp.encoding.ask">
        <source>The letters of this list can be read in several ways: {samples}. Choose “Another file” and enter the encoding whose words are right, or save the list as .xlsx or as “CSV UTF-8”.</source>
        <translation>글자를 여러 가지로 읽을 수 있습니다: {samples}. “다른 파일”을 누르고 글자가 맞는 인코딩을 입력하거나 .xlsx 또는 “CSV UTF-8”로 저장해 주세요.</translation>
    </message>
    <message id="imp.show">
        <source>See what would change</source>
        <translation>바뀔 내용 보기</translation>
    </message>
    <message id="imp.browse">
        <source>Choose a file</source>
        <translation>파일 고르기</translation>
    </message>
    <message id="imp.no_file">
        <source>No file yet. Type a path, choose a file, or drop one on the window</source>
        <translation>파일이 없습니다. 경로를 입력하거나 파일을 고르거나 창에 끌어다 놓아 주세요</translation>
    </message>
    <message id="imp.going">
        <source>Reading the list. Check-in goes on meanwhile</source>
        <translation>명단을 읽고 있습니다. 그동안에도 체크인할 수 있습니다</translation>
    </message>
    <message id="imp.look">
        <source>Nothing is recorded yet</source>
        <translation>아직 저장하지 않았습니다</translation>
    </message>
    <message id="imp.same">
        <source>The list says nothing new</source>
        <translation>새로운 내용이 없습니다</translation>
    </message>
    <message id="imp.apply">
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message id="imp.again">
        <source>Another file</source>
        <translation>다른 파일</translation>
    </message>
    <message id="imp.done">
        <source>Taken in: {new} new, {changed:field/fields} changed</source>
        <translation>가져옴: 신규 {new}건, 변경 {changed}건</translation>
    </message>
    <message id="imp.more">
        <source>… and {number} more</source>
        <translation>… 외 {number}건</translation>
    </message>
    <message id="imp.chip.refused">
        <source>Not taken in</source>
        <translation>제외</translation>
    </message>
    <message id="imp.chip.case">
        <source>To decide</source>
        <translation>결정 필요</translation>
    </message>
    <message id="imp.chip.kept">
        <source>Stays</source>
        <translation>유지</translation>
    </message>
    <message id="imp.chip.changed">
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message id="imp.chip.new">
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message id="imp.chip.missing">
        <source>Not in this list, stays</source>
        <translation>명단에 없음, 유지</translation>
    </message>
    <message id="imp.chip.position">
        <source>님</source>
        <translation>님</translation>
    </message>
    <message id="imp.positions">
        <source>No honorific is known for {positions:position/positions} of {guests:guest/guests}, who are called 님 in Korean</source>
        <translation>호칭을 알 수 없는 직위 {positions}개, 해당 {guests}명은 이름 뒤에 ‘님’만 붙습니다</translation>
    </message>
    <message id="imp.line.case">
        <source>{field}: the desk has {ours}, the list now says {theirs}</source>
        <translation>{field}: 데스크 {ours}, 명단은 이제 {theirs}</translation>
    </message>
    <message id="imp.line.position">
        <source>{guests:guest/guests}: {names}</source>
        <translation>{guests}명: {names}</translation>
    </message>
    <message id="imp.line.kept">
        <source>{field}: {ours} (the list says {theirs})</source>
        <translation>{field}: {ours} (명단은 {theirs})</translation>
    </message>
    <message id="imp.line.changed">
        <source>{field}: {ours} → {theirs}</source>
        <translation>{field}: {ours} → {theirs}</translation>
    </message>
    <message id="imp.case.about">
        <source>The desk and the list both changed this. The desk’s stands until somebody decides.</source>
        <translation>데스크와 명단이 모두 바꾼 항목입니다. 결정할 때까지 데스크 값을 유지합니다.</translation>
    </message>
    <message id="imp.case.ours">
        <source>At the desk</source>
        <translation>데스크</translation>
    </message>
    <message id="imp.case.theirs">
        <source>In the list now</source>
        <translation>현재 명단</translation>
    </message>
    <message id="imp.case.before">
        <source>In the list before</source>
        <translation>이전 명단</translation>
    </message>
    <message id="imp.keep">
        <source>Keep {value}</source>
        <translation>{value} 유지</translation>
    </message>
    <message id="imp.take">
        <source>Take {value}</source>
        <translation>{value} 적용</translation>
    </message>
    <message id="imp.kept">
        <source>{name}: the desk’s word stays</source>
        <translation>{name}: 데스크 값을 유지합니다</translation>
    </message>
    <message id="imp.taken">
        <source>{name}: the list’s word was taken</source>
        <translation>{name}: 명단 값을 적용했습니다</translation>
    </message>
    <message id="imp.meanwhile">
        <source>Decided or changed by somebody else meanwhile</source>
        <translation>그사이 다른 사람이 결정하거나 바꾸었습니다</translation>
    </message>
    <message id="imp.not_allowed">
        <source>Only an admin may take in lists</source>
        <translation>명단 가져오기는 관리자만 할 수 있습니다</translation>
    </message>
    <message id="imp.elsewhere">
        <source>{files} was imported by {who}: {records:record/records} new or changed</source>
        <translation>{who}: {files} 가져옴, 새 기록 또는 변경 {records}건</translation>
    </message>
    <message id="imp.elsewhere_undecided">
        <source>{files} was imported by {who}: {records:record/records} new or changed, {undecided:record/records} to decide on the import page</source>
        <translation>{who}: {files} 가져옴, 새 기록 또는 변경 {records}건, 가져오기 화면에서 결정할 기록 {undecided}건</translation>
    </message>
    <message id="imp.changed_under">
        <source>{name}: {fields} changed just now ({who})</source>
        <translation>{name}: 방금 {fields} 변경됨 ({who})</translation>
    </message>
    <message id="bd.title">
        <source>Badges</source>
        <translation>배지</translation>
    </message>
    <message id="bd.note">
        <source>Printers, and badges for many</source>
        <translation>프린터 설정과 여러 명 배지 출력</translation>
    </message>
    <message id="bd.bulk">
        <source>Print for many</source>
        <translation>여러 명 배지 출력</translation>
    </message>
    <message id="bd.bulk.detail">
        <source>By filter, on a printer or as a PDF</source>
        <translation>조건에 맞는 참가자, 프린터 또는 PDF</translation>
    </message>
    <message id="bd.bulk.chip">
        <source>{n} of {of}</source>
        <translation>{of}명 중 {n}명</translation>
    </message>
    <message id="bd.bulk.counting">
        <source>Counting</source>
        <translation>세고 있습니다</translation>
    </message>
    <message id="bd.bulk.count">
        <source>Badges to print: {n}</source>
        <translation>출력할 배지 {n}개</translation>
    </message>
    <message id="bd.bulk.had">
        <source>left out, as they have one: {n}</source>
        <translation>이미 있어 제외 {n}명</translation>
    </message>
    <message id="bd.bulk.without">
        <source>without a valid code, cancelled or blocked: {n}</source>
        <translation>유효한 코드가 없거나 취소·차단 {n}명</translation>
    </message>
    <message id="bd.bulk.printing">
        <source>Printed: {n} of {of}</source>
        <translation>{of}개 중 {n}개 출력</translation>
    </message>
    <message id="bd.bulk.writing">
        <source>Writing the PDF</source>
        <translation>PDF를 쓰고 있습니다</translation>
    </message>
    <message id="bd.bulk.who">
        <source>Attendance</source>
        <translation>참석 여부</translation>
    </message>
    <message id="bd.bulk.any">
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message id="bd.bulk.not_arrived">
        <source>Not arrived</source>
        <translation>미도착</translation>
    </message>
    <message id="bd.bulk.arrived">
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message id="bd.bulk.inside">
        <source>Inside</source>
        <translation>입장 중</translation>
    </message>
    <message id="bd.bulk.left">
        <source>Left</source>
        <translation>퇴장</translation>
    </message>
    <message id="bd.bulk.text">
        <source>Name, organisation or delegation</source>
        <translation>이름, 소속, 대표단</translation>
    </message>
    <message id="bd.bulk.category">
        <source>Category</source>
        <translation>구분</translation>
    </message>
    <message id="bd.bulk.vip">
        <source>VIPs only</source>
        <translation>주요 인사만</translation>
    </message>
    <message id="bd.bulk.needs">
        <source>With needs only</source>
        <translation>지원이 필요한 분만</translation>
    </message>
    <message id="bd.bulk.again">
        <source>Also those with a badge</source>
        <translation>배지가 이미 있는 분도 포함</translation>
    </message>
    <message id="bd.bulk.to">
        <source>Print on</source>
        <translation>출력할 곳</translation>
    </message>
    <message id="bd.bulk.pdf">
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message id="bd.bulk.print">
        <source>Hold to print {n}</source>
        <translation>길게 눌러 {n}개 출력</translation>
    </message>
    <message id="bd.bulk.write">
        <source>Hold to write {n}</source>
        <translation>길게 눌러 {n}개 쓰기</translation>
    </message>
    <message id="bd.bulk.stop">
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message id="bd.bulk.stopped">
        <source>Stopped. No PDF was written</source>
        <translation>중지했습니다. PDF를 쓰지 않았습니다</translation>
    </message>
    <message id="bd.bulk.stopped_after">
        <source>Stopped after {n} badges</source>
        <translation>배지 {n}개를 출력하고 중지했습니다</translation>
    </message>
    <message id="bd.bulk.done">
        <source>All {n} badges have left the queue</source>
        <translation>배지 {n}개의 출력을 마쳤습니다</translation>
    </message>
    <message id="bd.bulk.written">
        <source>Badges in the PDF: {n}</source>
        <translation>PDF에 담은 배지 {n}개</translation>
    </message>
    <message id="bd.choose">
        <source>Choose a printer</source>
        <translation>프린터를 선택해 주세요</translation>
    </message>
    <message id="bd.no_printers">
        <source>No printer is set up. Add one</source>
        <translation>설정된 프린터가 없습니다. 프린터를 추가해 주세요</translation>
    </message>
    <message id="bd.new">
        <source>Add a printer</source>
        <translation>프린터 추가</translation>
    </message>
    <message id="bd.new_detail">
        <source>Found on this machine and on the network, or typed in</source>
        <translation>이 기기와 네트워크에서 찾거나 직접 입력</translation>
    </message>
    <message id="bd.new_how">
        <source>Tick a printer that was found, or type its address</source>
        <translation>찾은 프린터를 선택하거나 주소를 입력해 주세요</translation>
    </message>
    <message id="bd.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="bd.address">
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message id="bd.address.ipp">
        <source>ipp://192.168.0.9/ipp/print</source>
        <translation>ipp://192.168.0.9/ipp/print</translation>
    </message>
    <message id="bd.address.brother">
        <source>192.168.0.9, or /dev/usb/lp0</source>
        <translation>192.168.0.9 또는 /dev/usb/lp0</translation>
    </message>
    <message id="bd.address.zebra">
        <source>192.168.0.9, or /dev/usb/lp0</source>
        <translation>192.168.0.9 또는 /dev/usb/lp0</translation>
    </message>
    <message id="bd.kind">
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message id="bd.kind.ipp">
        <source>IPP or CUPS</source>
        <translation>IPP 또는 CUPS</translation>
    </message>
    <message id="bd.kind.brother">
        <source>Brother QL</source>
        <translation>Brother QL</translation>
    </message>
    <message id="bd.kind.zebra">
        <source>Zebra</source>
        <translation>Zebra</translation>
    </message>
    <message id="bd.layout">
        <source>Layout and size of the labels</source>
        <translation>디자인과 라벨 크기</translation>
    </message>
    <message id="bd.save">
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message id="bd.add">
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message id="bd.saved">
        <source>{name} is saved</source>
        <translation>{name:을/를} 저장했습니다</translation>
    </message>
    <message id="bd.removed">
        <source>{name} is used no more</source>
        <translation>{name:을/를} 더 이상 쓰지 않습니다</translation>
    </message>
    <message id="bd.remove">
        <source>Hold to stop using</source>
        <translation>길게 눌러 사용 중지</translation>
    </message>
    <message id="bd.own">
        <source>This desk prints here</source>
        <translation>이 데스크의 프린터</translation>
    </message>
    <message id="bd.own_set">
        <source>This desk prints on {name}</source>
        <translation>이 데스크는 {name:으로/로} 출력합니다</translation>
    </message>
    <message id="bd.use_here">
        <source>Use at this desk</source>
        <translation>이 데스크에서 사용</translation>
    </message>
    <message id="bd.test">
        <source>Test print</source>
        <translation>시험 출력</translation>
    </message>
    <message id="bd.testing">
        <source>Printing a sample on {name}</source>
        <translation>{name:으로/로} 견본을 출력하고 있습니다</translation>
    </message>
    <message id="bd.tested">
        <source>The sample came out of {name}</source>
        <translation>{name}에서 견본이 나왔습니다</translation>
    </message>
    <message id="bd.search">
        <source>Search again</source>
        <translation>다시 찾기</translation>
    </message>
    <message id="bd.searching">
        <source>Searching for printers</source>
        <translation>프린터를 찾고 있습니다</translation>
    </message>
    <message id="bd.found_none">
        <source>No printer was found</source>
        <translation>찾은 프린터가 없습니다</translation>
    </message>
    <message id="bd.found_none_how">
        <source>See that it is on and on the same network, or type its address</source>
        <translation>전원과 같은 네트워크인지 확인하거나 주소를 입력해 주세요</translation>
    </message>
    <message id="bd.ready">
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message id="bd.faulty">
        <source>Fault</source>
        <translation>고장</translation>
    </message>
    <message id="bd.off">
        <source>Not connected</source>
        <translation>연결 안 됨</translation>
    </message>
    <message id="bd.unheard">
        <source>Not asked yet</source>
        <translation>확인 전</translation>
    </message>
    <message id="bd.is_ready">
        <source>The printer is ready</source>
        <translation>프린터가 준비되어 있습니다</translation>
    </message>
    <message id="bd.is_unheard">
        <source>The printer has not answered yet</source>
        <translation>아직 프린터의 응답이 없습니다</translation>
    </message>
    <message id="d11.title">
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message id="d11.note">
        <source>Lists and the report of the day</source>
        <translation>명단과 결과 보고서</translation>
    </message>
    <message id="d11.choose">
        <source>Choose what to take home</source>
        <translation>내보낼 내용을 골라 주세요</translation>
    </message>
    <message id="d11.warning">
        <source>These files hold personal data. Give them only to whom they are meant for, and delete them when they are no longer needed</source>
        <translation>개인정보가 들어 있는 파일입니다. 필요한 분에게만 전달하고, 쓰임이 끝나면 삭제해 주세요</translation>
    </message>
    <message id="d11.listed">
        <source>Everybody, as listed: {n} people</source>
        <translation>전체 명단, 화면 그대로: {n}명</translation>
    </message>
    <message id="d11.going">
        <source>Writing. You can go on working meanwhile</source>
        <translation>파일을 저장하고 있습니다. 다른 업무를 계속하셔도 됩니다</translation>
    </message>
    <message id="d11.format">
        <source>As</source>
        <translation>형식</translation>
    </message>
    <message id="d11.format.csv">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="d11.format.xlsx">
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message id="d11.format.pdf">
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message id="d11.format.zip">
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message id="d11.folder">
        <source>Into the folder</source>
        <translation>저장 폴더</translation>
    </message>
    <message id="d11.protect">
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message id="d11.protect.yes">
        <source>Protect as a ZIP</source>
        <translation>ZIP으로 보호</translation>
    </message>
    <message id="d11.password">
        <source>Password for the file</source>
        <translation>파일 비밀번호</translation>
    </message>
    <message id="d11.again">
        <source>The same again</source>
        <translation>비밀번호 다시 입력</translation>
    </message>
    <message id="d11.passwords_differ">
        <source>The two passwords differ. Type both again</source>
        <translation>두 비밀번호가 다릅니다. 둘 다 다시 입력해 주세요</translation>
    </message>
    <message id="d11.recent">
        <source>Last exports</source>
        <translation>최근 내보내기</translation>
    </message>
    <message id="d11.protected">
        <source>With a password</source>
        <translation>비밀번호 있음</translation>
    </message>
    <message id="d11.rows">
        <source>{n} rows</source>
        <translation>{n}줄</translation>
    </message>
    <message id="d11.export">
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message id="d11.done">
        <source>Files written: {n}</source>
        <translation>파일 {n}개를 저장했습니다</translation>
    </message>
    <message id="d11.no_folder">
        <source>There is no such folder. Write another one</source>
        <translation>폴더가 없습니다. 다른 폴더를 입력해 주세요</translation>
    </message>
    <message id="d11.unwritten">
        <source>The file could not be written. Choose another folder, or make room on the disk</source>
        <translation>파일을 저장하지 못했습니다. 다른 폴더를 고르거나 디스크 공간을 확보해 주세요</translation>
    </message>
    <message id="d11.not_allowed">
        <source>Your role may not export. Ask an admin</source>
        <translation>내보낼 권한이 없습니다. 관리자에게 요청해 주세요</translation>
    </message>
    <message id="d11.kind.arrivals">
        <source>Arrivals</source>
        <translation>도착자</translation>
    </message>
    <message id="d11.kind.attendance">
        <source>Everybody, with their state</source>
        <translation>모든 참가자와 상태</translation>
    </message>
    <message id="d11.kind.no_shows">
        <source>No-shows</source>
        <translation>미도착자</translation>
    </message>
    <message id="d11.kind.delegations">
        <source>Delegations</source>
        <translation>대표단</translation>
    </message>
    <message id="d11.kind.tables">
        <source>Tables</source>
        <translation>테이블 배치</translation>
    </message>
    <message id="d11.kind.changes">
        <source>Changes</source>
        <translation>변경 내역</translation>
    </message>
    <message id="d11.kind.everything">
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message id="d11.kind.report">
        <source>Attendance report</source>
        <translation>참석 결과 보고서</translation>
    </message>
    <message id="d11.about.arrivals">
        <source>Who came, when and where</source>
        <translation>누가, 언제, 어디로 들어왔는지</translation>
    </message>
    <message id="d11.about.attendance">
        <source>Who has arrived, who has not, and their tables</source>
        <translation>도착 여부와 테이블</translation>
    </message>
    <message id="d11.about.no_shows">
        <source>Who was expected and did not come</source>
        <translation>예정되었으나 오지 않은 분</translation>
    </message>
    <message id="d11.about.delegations">
        <source>Each mission with its people</source>
        <translation>대표단별 참석 현황</translation>
    </message>
    <message id="d11.about.tables">
        <source>Who sits where, round by round</source>
        <translation>라운드별 자리</translation>
    </message>
    <message id="d11.about.changes">
        <source>What staff corrected, forced and undid</source>
        <translation>직원이 수정·강제 입장·취소한 내역</translation>
    </message>
    <message id="d11.about.everything">
        <source>All lists in one workbook</source>
        <translation>모든 명단을 한 파일로</translation>
    </message>
    <message id="d11.about.report">
        <source>For the file, with charts, in both languages</source>
        <translation>그래프를 포함한 제출용 문서, 두 언어</translation>
    </message>
    <message id="d11.kind.paper">
        <source>List for paper</source>
        <translation>종이 명단</translation>
    </message>
    <message id="d11.about.paper">
        <source>To tick by hand when nothing else works, with codes</source>
        <translation>비상시 손으로 표시할 명단, 코드 포함</translation>
    </message>
    <message id="d11.kind.greeters">
        <source>Sheets for greeters</source>
        <translation>영접 명단</translation>
    </message>
    <message id="d11.about.greeters">
        <source>Each delegation with its head, escorts, number and tables, to hold in the hand</source>
        <translation>대표단마다 단장, 의전 담당, 인원과 테이블을 적은 종이 명단</translation>
    </message>
    <message id="d11.kind.table_cards">
        <source>Table cards</source>
        <translation>테이블 번호 카드</translation>
    </message>
    <message id="d11.about.table_cards">
        <source>The number of each table with room and rounds, to fold and put up</source>
        <translation>테이블마다 번호와 장소, 라운드를 적어 접어 세우는 카드</translation>
    </message>
    <message id="d11.kind.place_cards">
        <source>Place cards</source>
        <translation>명패</translation>
    </message>
    <message id="d11.about.place_cards">
        <source>A card for each guest, by table. Whoever has one keeps the table</source>
        <translation>참가자마다 한 장, 테이블순. 인쇄하면 자리가 확정됩니다</translation>
    </message>
    <message id="d11.kind.seats_by_table">
        <source>Seats by table</source>
        <translation>테이블별 좌석</translation>
    </message>
    <message id="d11.about.seats_by_table">
        <source>Who sits at each table. Whoever is listed keeps the table</source>
        <translation>테이블마다 누가 앉는지. 인쇄하면 자리가 확정됩니다</translation>
    </message>
    <message id="d11.kind.seats_by_name">
        <source>Seats by name</source>
        <translation>이름별 좌석</translation>
    </message>
    <message id="d11.about.seats_by_name">
        <source>Each guest with their tables, to post. Whoever is listed keeps the table</source>
        <translation>참가자별 테이블, 게시용. 인쇄하면 자리가 확정됩니다</translation>
    </message>
    <message id="d11.kind.calendars">
        <source>Calendars for phones</source>
        <translation>휴대폰용 일정</translation>
    </message>
    <message id="d11.about.calendars">
        <source>One .ics for each guest, to which the QR for phones leads</source>
        <translation>참가자마다 .ics 파일 하나, 휴대폰용 QR이 여기로 연결됩니다</translation>
    </message>
    <message id="d11.by">
        <source>Sorted by</source>
        <translation>정렬</translation>
    </message>
    <message id="d11.by.delegation">
        <source>Delegation</source>
        <translation>대표단</translation>
    </message>
    <message id="d11.by.name">
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message id="d11.round">
        <source>Round</source>
        <translation>라운드</translation>
    </message>
    <message id="d11.round.every">
        <source>All rounds</source>
        <translation>모든 라운드</translation>
    </message>
    <message id="d11.cards">
        <source>Heads of mission</source>
        <translation>공관장</translation>
    </message>
    <message id="d11.cards.post">
        <source>The Ambassador of …</source>
        <translation>직함만</translation>
    </message>
    <message id="d11.cards.name">
        <source>Name and post</source>
        <translation>이름과 직함</translation>
    </message>
    <message id="d11.told">
        <source>Whoever is on it counts as told of their seat: no plan moves them any more</source>
        <translation>인쇄되는 참가자는 자리를 안내받은 것으로 기록되며, 이후 자동 배정이 자리를 옮기지 않습니다</translation>
    </message>
    <message id="pe.title">
        <source>Paper entry</source>
        <translation>종이 기록 입력</translation>
    </message>
    <message id="pe.note">
        <source>What was ticked on paper, entered at the time it happened</source>
        <translation>종이에 표시한 입장을 실제 시각으로 기록합니다</translation>
    </message>
    <message id="pe.time">
        <source>Time of entry</source>
        <translation>입장 시각</translation>
    </message>
    <message id="pe.checkpoint">
        <source>Entrance</source>
        <translation>입구</translation>
    </message>
    <message id="pe.no_time">
        <source>Write a time like 09:10 that is not in the future</source>
        <translation>09:10처럼 지난 시각을 입력해 주세요</translation>
    </message>
    <message id="pe.by.delegation">
        <source>By delegation</source>
        <translation>대표단순</translation>
    </message>
    <message id="pe.by.name">
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message id="pe.seek">
        <source>Name, organisation, code or number. Enter ticks the first</source>
        <translation>이름, 소속, 코드, 번호로 찾기. Enter로 첫 줄 표시</translation>
    </message>
    <message id="pe.enter">
        <source>Enter {n} ticked</source>
        <translation>표시한 {n}명 기록</translation>
    </message>
    <message id="pe.clear">
        <source>Untick all</source>
        <translation>선택 모두 해제</translation>
    </message>
    <message id="pe.in">
        <source>In {time}</source>
        <translation>{time} 입장</translation>
    </message>
    <message id="pe.nobody">
        <source>Nobody matches. Write less of the name</source>
        <translation>일치하는 분이 없습니다. 이름을 짧게 입력해 주세요</translation>
    </message>
    <message id="pe.more">
        <source>and {n} more. Write a name to find them</source>
        <translation>외 {n}명. 이름을 입력하면 찾을 수 있습니다</translation>
    </message>
    <message id="pe.done">
        <source>{n} entered at {time}</source>
        <translation>{n}명을 {time} 입장으로 기록했습니다</translation>
    </message>
    <message id="pe.done_some">
        <source>{n} entered, {left} need a look: the reason stands at each name</source>
        <translation>{n}명 기록, {left}명은 확인이 필요합니다. 이름 아래 사유를 봐 주세요</translation>
    </message>
    <message id="pe.entered.tab">
        <source>Entered</source>
        <translation>입력 내역</translation>
    </message>
    <message id="pe.entered.none">
        <source>Nothing was entered from paper yet</source>
        <translation>종이 기록으로 입력한 내역이 없습니다</translation>
    </message>
    <message id="pe.entered.note">
        <source>Open what was entered in one act. Untick who stays, then undo the others</source>
        <translation>한 번에 입력한 내역을 열고, 유지할 분의 표시를 지운 뒤 나머지를 취소합니다</translation>
    </message>
    <message id="pe.entered.choose">
        <source>Choose what was entered</source>
        <translation>입력 내역을 선택해 주세요</translation>
    </message>
    <message id="pe.entered.when">
        <source>Entered {when}</source>
        <translation>{when} 입력</translation>
    </message>
    <message id="pe.entered.count">
        <source>{n} in</source>
        <translation>{n}명</translation>
    </message>
    <message id="pe.entered.undone">
        <source>{n} undone</source>
        <translation>{n}명 취소됨</translation>
    </message>
    <message id="pe.entered.gone">
        <source>Undone</source>
        <translation>취소됨</translation>
    </message>
    <message id="pe.entered.undo">
        <source>Hold to undo {n}</source>
        <translation>길게 눌러 {n}명 취소</translation>
    </message>
    <message id="pe.entered.reason">
        <source>Entered from paper by mistake</source>
        <translation>종이 기록 입력 착오</translation>
    </message>
    <message id="pe.entered.done">
        <source>{n} entries undone</source>
        <translation>{n}명의 입장 기록을 취소했습니다</translation>
    </message>
    <message id="pe.not_allowed">
        <source>Your role may not enter paper lists. Ask the desk</source>
        <translation>종이 기록을 입력할 권한이 없습니다. 데스크에 요청해 주세요</translation>
    </message>
    <message id="er.title">
        <source>Erase personal data</source>
        <translation>개인정보 삭제</translation>
    </message>
    <message id="er.detail">
        <source>After the event; cannot be undone</source>
        <translation>행사 종료 후. 되돌릴 수 없습니다</translation>
    </message>
    <message id="er.people">
        <source>This is about {n:person/people}.</source>
        <translation>대상은 {n}명입니다.</translation>
    </message>
    <message id="er.remark">
        <source>Names, contacts, codes, seats and notes go from this store and its backups. Counts stay. Export first what you have to keep</source>
        <translation>이름, 연락처, 코드, 자리, 메모를 이 기기와 백업에서 지웁니다. 인원 집계는 남습니다. 보관할 자료는 먼저 내보내 주세요</translation>
    </message>
    <message id="er.who">
        <source>Whose data</source>
        <translation>삭제 대상</translation>
    </message>
    <message id="er.everybody">
        <source>Everybody</source>
        <translation>전체</translation>
    </message>
    <message id="er.one">
        <source>One person</source>
        <translation>한 사람</translation>
    </message>
    <message id="er.guest">
        <source>Code or number</source>
        <translation>코드 또는 번호</translation>
    </message>
    <message id="er.one_is">
        <source>This is {who}</source>
        <translation>이 사람입니다: {who}</translation>
    </message>
    <message id="er.unknown">
        <source>Nobody goes by “{guest}”. Check the code or number</source>
        <translation>“{guest}”에 해당하는 사람이 없습니다. 코드나 번호를 확인해 주세요</translation>
    </message>
    <message id="er.confirm">
        <source>Type this to confirm: {word}</source>
        <translation>확인을 위해 입력해 주세요: {word}</translation>
    </message>
    <message id="er.word">
        <source>erase</source>
        <translation>삭제</translation>
    </message>
    <message id="er.erase">
        <source>Hold to erase</source>
        <translation>길게 눌러 삭제</translation>
    </message>
    <message id="er.going">
        <source>Erasing. Leave this machine on</source>
        <translation>삭제하고 있습니다. 기기를 끄지 마세요</translation>
    </message>
    <message id="er.done">
        <source>{n:record/records} erased</source>
        <translation>기록 {n}건을 삭제했습니다</translation>
    </message>
    <message id="er.records">
        <source>{n:record/records} of guests erased</source>
        <translation>참가자 기록 {n}건 삭제</translation>
    </message>
    <message id="er.facts">
        <source>{n:entry/entries} of the journal emptied</source>
        <translation>저널 {n}건의 내용 삭제</translation>
    </message>
    <message id="er.copy">
        <source>Earlier copy, deleted</source>
        <translation>이전 사본, 삭제됨</translation>
    </message>
    <message id="er.backup">
        <source>New backup without personal data</source>
        <translation>개인정보 없는 새 백업</translation>
    </message>
    <message id="er.elsewhere">
        <source>Files that were exported and copies elsewhere are yours to delete</source>
        <translation>내보낸 파일과 다른 곳의 사본은 직접 삭제해 주세요</translation>
    </message>
    <message id="er.listed">
        <source>Take this person out of your list too, or the next import registers them again</source>
        <translation>원본 명단에서도 이 사람을 지워 주세요. 그대로 두면 다음에 가져올 때 다시 등록됩니다</translation>
    </message>
    <message id="er.held">
        <source>Another program was reading the store. Close the kiosks on this machine and erase once more</source>
        <translation>다른 프로그램이 사용 중이었습니다. 이 기기의 키오스크를 닫고 다시 삭제해 주세요</translation>
    </message>
    <message id="er.not_allowed">
        <source>Your role may not erase. Ask an admin</source>
        <translation>삭제할 권한이 없습니다. 관리자에게 요청해 주세요</translation>
    </message>
    <message id="d8.why.rule">
        <source>Rule of the checkpoint</source>
        <translation>체크포인트 규칙에 맞지 않음</translation>
    </message>
    <message id="d8.why.rule_failed">
        <source>Rule cannot be evaluated</source>
        <translation>규칙을 판단할 수 없음</translation>
    </message>
    <message id="d8.why.unanswered">
        <source>Required question not answered</source>
        <translation>필수 질문 미답변</translation>
    </message>
</context>
</TS>
