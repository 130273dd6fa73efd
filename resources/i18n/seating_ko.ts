<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="seating.planned">
        <source>{n:person/people} planned in rounds {rounds}, with seed {seed}.</source>
        <translation>{n}명의 자리를 계획했습니다. 라운드: {rounds}, 시드: {seed}.</translation>
    </message>
    <message id="seating.column.term">
        <source>What counts</source>
        <translation>기준</translation>
    </message>
    <message id="seating.column.count">
        <source>How many</source>
        <translation>수</translation>
    </message>
    <message id="seating.column.points">
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message id="seating.column.least">
        <source>Cannot be below</source>
        <translation>이보다 낮을 수 없음</translation>
    </message>
    <message id="seating.column.round">
        <source>Round</source>
        <translation>라운드</translation>
    </message>
    <message id="seating.column.guest">
        <source>Guest</source>
        <translation>손님</translation>
    </message>
    <message id="seating.column.before">
        <source>Table now</source>
        <translation>지금 테이블</translation>
    </message>
    <message id="seating.column.after">
        <source>In the file</source>
        <translation>파일의 테이블</translation>
    </message>
    <message id="seating.column.told">
        <source>Was told</source>
        <translation>안내받은 테이블</translation>
    </message>
    <message id="seating.column.now">
        <source>Points now</source>
        <translation>지금 점수</translation>
    </message>
    <message id="seating.column.then">
        <source>With the file</source>
        <translation>파일대로면</translation>
    </message>
    <message id="seating.term.language">
        <source>Does not speak the table’s language</source>
        <translation>테이블 언어를 못 하는 사람</translation>
    </message>
    <message id="seating.term.precedence">
        <source>High rank, not at a head table</source>
        <translation>상석이 아닌 고위 인사</translation>
    </message>
    <message id="seating.term.repeat">
        <source>Meet again</source>
        <translation>다시 만나는 두 사람</translation>
    </message>
    <message id="seating.term.organisation">
        <source>Same mission or institution</source>
        <translation>같은 공관·기관</translation>
    </message>
    <message id="seating.term.country">
        <source>Same country</source>
        <translation>같은 나라</translation>
    </message>
    <message id="seating.term.host_country">
        <source>Both from the host country</source>
        <translation>둘 다 주최국 사람</translation>
    </message>
    <message id="seating.term.category">
        <source>Same category</source>
        <translation>같은 구분</translation>
    </message>
    <message id="seating.term.empty">
        <source>Two empty seats at a table</source>
        <translation>한 테이블의 빈자리 둘</translation>
    </message>
    <message id="seating.term.topics">
        <source>Common interests missing</source>
        <translation>부족한 공통 관심사</translation>
    </message>
    <message id="seating.total">
        <source>Total {total} points, the fewer the better. No plan has fewer than {bound}; plans by chance have {random} on average.</source>
        <translation>합계 {total}점이며 낮을수록 좋습니다. 어떤 배치안도 {bound}점보다 낮을 수 없고, 무작위 배치안은 평균 {random}점입니다.</translation>
    </message>
    <message id="seating.captured">
        <source>This plan captures at least {n} % of what any plan could save against chance.</source>
        <translation>이 배치안은 무작위에 비해 줄일 수 있는 점수의 {n}% 이상을 줄였습니다.</translation>
    </message>
    <message id="seating.proven">
        <source>That is proven: the best plan there is has between {bound} and {total} points.</source>
        <translation>증명된 값입니다. 가장 좋은 배치안은 {bound}점에서 {total}점 사이입니다.</translation>
    </message>
    <message id="seating.best">
        <source>That is proven: no plan has fewer points than this one.</source>
        <translation>증명된 값입니다. 이 배치안보다 점수가 낮은 배치안은 없습니다.</translation>
    </message>
    <message id="seating.unproven">
        <source>Some seconds more give a closer limit: kiosk seat --prove</source>
        <translation>몇 초를 더 들이면 하한을 더 가깝게 구합니다: kiosk seat --prove</translation>
    </message>
    <message id="seating.repeats">
        <source>{n:pair meets/pairs meet} more than once.</source>
        <translation>두 번 이상 만나는 짝이 {n}쌍입니다.</translation>
    </message>
    <message id="seating.recorded">
        <source>{n:seat was/seats were} changed.</source>
        <translation>자리 {n}개를 바꾸었습니다.</translation>
    </message>
    <message id="seating.to_tell">
        <source>The table of {n:guest/guests} was taken away after they were told it. Tell them their new one; the page Tables marks who they are.</source>
        <translation>손님 {n}명은 안내받은 테이블이 없어져 새 테이블을 받습니다. 새 테이블을 알려 주세요. 누구인지는 ‘테이블’ 화면에 표시됩니다.</translation>
    </message>
    <message id="seating.compared.moves">
        <source>The files change {n:seat/seats}.</source>
        <translation>파일이 자리 {n}개를 바꿉니다.</translation>
    </message>
    <message id="seating.compared.to_tell">
        <source>{n:of these guests was/of these guests were} told another table: tell them if the file is imported.</source>
        <translation>그 가운데 {n}명은 다른 테이블을 안내받았습니다. 파일을 가져오면 손님에게 알려 주세요.</translation>
    </message>
    <message id="seating.compared.kept">
        <source>{n:seat stays/seats stay} although the files have others: staff or a plan changed them since.</source>
        <translation>파일과 달라도 그대로인 자리가 {n}개 있습니다. 그 뒤에 직원이나 계획이 바꾼 자리입니다.</translation>
    </message>
    <message id="seating.compared.cases">
        <source>{n:seat was/seats were} changed both here and in the files: the import asks for each, and they stay until then.</source>
        <translation>여기와 파일에서 모두 바뀐 자리가 {n}개 있습니다. 가져오면 하나씩 묻고, 그때까지 그대로입니다.</translation>
    </message>
    <message id="seating.compared.total">
        <source>Points: {now} now, {then} with the files.</source>
        <translation>점수: 지금 {now}점, 파일대로면 {then}점입니다.</translation>
    </message>
    <message id="seating.compared.broken">
        <source>Rules that have to be kept and are broken: {now} now, {then} with the files.</source>
        <translation>지켜야 하는데 어긴 규칙: 지금 {now}개, 파일대로면 {then}개입니다.</translation>
    </message>
    <message id="seating.compared.unseated">
        <source>Without a seat: {now} now, {then} with the files.</source>
        <translation>자리 없음: 지금 {now}명, 파일대로면 {then}명입니다.</translation>
    </message>
    <message id="seating.compared.repeated_pairs">
        <source>Pairs who meet again: {now} now, {then} with the files.</source>
        <translation>다시 만나는 쌍: 지금 {now}쌍, 파일대로면 {then}쌍입니다.</translation>
    </message>
    <message id="seating.compared.import">
        <source>Nothing was recorded. To take the seats in, import the same files: kiosk import.</source>
        <translation>기록하지 않았습니다. 자리를 받아들이려면 같은 파일을 kiosk import로 가져와 주세요.</translation>
    </message>
    <message id="seating.dry_run">
        <source>Nothing was recorded; {n:seat/seats} would change.</source>
        <translation>기록하지 않았습니다. 자리 {n}개가 바뀝니다.</translation>
    </message>
    <message id="seating.moved_meanwhile">
        <source>Seats of {n:guest/guests} were changed or told while the plan was searched; nothing was changed. Plan again.</source>
        <translation>계획하는 동안 손님 {n}명의 자리가 바뀌었거나 안내되었습니다. 아무것도 바꾸지 않았습니다. 다시 계획해 주세요.</translation>
    </message>
    <message id="seating.no_rounds">
        <source>The event has no round of networking tables. Add rounds to the sheet “Rounds” and import it.</source>
        <translation>이 행사에는 네트워킹 라운드가 없습니다. “라운드” 시트에 라운드를 적고 다시 가져와 주세요.</translation>
    </message>
    <message id="seating.unknown_rounds">
        <source>The event has no round {rounds}. See the rounds with: kiosk show seating</source>
        <translation>행사에 라운드 {rounds}이(가) 없습니다. 라운드 보기: kiosk show seating</translation>
    </message>
    <message id="seating.no_tables">
        <source>Round {round} has no table with seats in its room. Give the tables of that room a number of seats.</source>
        <translation>라운드 {round}의 장소에 좌석이 있는 테이블이 없습니다. 그 장소의 테이블에 좌석 수를 적어 주세요.</translation>
    </message>
    <message id="seating.too_few_seats">
        <source>Round {round} has {seats:seat/seats} for {people:person/people}. Add tables or seats, or write who is absent in that round.</source>
        <translation>라운드 {round}에는 {people}명이 앉아야 하는데 좌석이 {seats}개뿐입니다. 테이블이나 좌석을 늘리거나, 그 라운드에 없는 사람을 적어 주세요.</translation>
    </message>
    <message id="seating.search_failed">
        <source>The search ended before it had a plan. All seats stand as they were. Plan again; if it ends again, close other programs on this machine.</source>
        <translation>자리 계산이 끝나지 못하고 멈췄습니다. 모든 자리는 그대로입니다. 다시 배정하고, 또 멈추면 이 기기의 다른 프로그램을 닫아 주세요.</translation>
    </message>
    <message id="seating.conflict">
        <source>Round {round}: these cannot hold together, change one of them: {rules}.</source>
        <translation>라운드 {round}: 다음은 함께 지킬 수 없습니다. 하나를 바꿔 주세요: {rules}.</translation>
    </message>
    <message id="seating.rule.together">
        <source>{names} at one table</source>
        <translation>{names} 같은 테이블</translation>
    </message>
    <message id="seating.rule.apart">
        <source>{names} at different tables</source>
        <translation>{names} 서로 다른 테이블</translation>
    </message>
    <message id="seating.rule.at_table">
        <source>{names} at table {table}</source>
        <translation>{names} {table}번 테이블</translation>
    </message>
    <message id="seating.rule.not_at_table">
        <source>{names} not at table {table}</source>
        <translation>{names} {table}번 테이블 제외</translation>
    </message>
    <message id="seating.rule.absent">
        <source>{names} absent in round {round}</source>
        <translation>{names} 라운드 {round} 불참</translation>
    </message>
    <message id="seating.rule.points">
        <source>“{term}” costs {n:point/points}</source>
        <translation>“{term}”: {n}점</translation>
    </message>
    <message id="seating.rule.companion">
        <source>{companion} beside {name}, whom they come with</source>
        <translation>{companion} 함께 온 {name} 옆</translation>
    </message>
    <message id="seating.rule.step_free">
        <source>{name} at a table without steps</source>
        <translation>{name} 계단 없는 테이블</translation>
    </message>
    <message id="seating.rule.kept">
        <source>{name} already told or seated at table {table}</source>
        <translation>{name} 이미 안내했거나 배정한 {table}번 테이블</translation>
    </message>
</context>
</TS>
