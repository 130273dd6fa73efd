<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message id="import.refused">
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message id="import.at.file">
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message id="import.at.sheet">
        <source>{file}, {sheet}</source>
        <translation>{file}, {sheet}</translation>
    </message>
    <message id="import.at.row">
        <source>{file}, row {row}</source>
        <translation>{file}, {row}행</translation>
    </message>
    <message id="import.at.row_column">
        <source>{file}, row {row}, {column}</source>
        <translation>{file}, {row}행, {column}</translation>
    </message>
    <message id="import.at.sheet_row">
        <source>{file}, {sheet}, row {row}</source>
        <translation>{file}, {sheet}, {row}행</translation>
    </message>
    <message id="import.at.sheet_row_column">
        <source>{file}, {sheet}, row {row}, {column}</source>
        <translation>{file}, {sheet}, {row}행, {column}</translation>
    </message>
    <message id="import.kind.event">
        <source>event</source>
        <translation>행사</translation>
    </message>
    <message id="import.kind.rooms">
        <source>rooms</source>
        <translation>장소</translation>
    </message>
    <message id="import.kind.sessions">
        <source>sessions</source>
        <translation>세션</translation>
    </message>
    <message id="import.kind.rounds">
        <source>rounds</source>
        <translation>라운드</translation>
    </message>
    <message id="import.kind.tables">
        <source>tables</source>
        <translation>테이블</translation>
    </message>
    <message id="import.schedule.empty">
        <source>This is a schedule of {system} with no talk in it, so nothing was taken in. Export it again once the programme is released there.</source>
        <translation>{system} 일정표이지만 발표가 하나도 없어 아무것도 들이지 않았습니다. 그쪽에서 프로그램을 공개한 뒤 다시 내보내 주세요.</translation>
    </message>
    <message id="import.schedule.damaged">
        <source>The schedule breaks off or is damaged; nothing of it was taken in. Export or load it again.</source>
        <translation>일정표가 끊겼거나 손상되어 아무것도 들이지 않았습니다. 다시 내보내거나 내려받아 주세요.</translation>
    </message>
    <message id="import.schedule.long">
        <source>A schedule has at most {most} talks. Export one event only.</source>
        <translation>일정표에는 발표가 {most}개까지 들어갑니다. 행사 하나만 내보내 주세요.</translation>
    </message>
    <message id="import.schedule.endless">
        <source>"{title}" in the schedule repeats without an end. Give it a last day or a number of times there, and export it again.</source>
        <translation>일정표의 "{title}"이(가) 끝나는 날 없이 되풀이됩니다. 그쪽에서 마지막 날이나 횟수를 정한 뒤 다시 내보내 주세요.</translation>
    </message>
    <message id="import.schedule.two_rooms">
        <source>Two rooms are called {room}, and nothing tells them apart. Give one of them another name, there or in the list of rooms here.</source>
        <translation>이름이 {room}인 장소가 둘인데 구별할 방법이 없습니다. 그쪽이나 이쪽 장소 목록에서 한쪽 이름을 바꿔 주세요.</translation>
    </message>
    <message id="import.schedule.other">
        <source>{missing} of {earlier} talks of the earlier version are missing, so this seems to be the schedule of another event. Nothing was taken in; give the file another name if it is right.</source>
        <translation>이전 판에 있던 발표 {earlier}개 가운데 {missing}개가 없어 다른 행사의 일정표로 보입니다. 아무것도 들이지 않았습니다. 맞는 파일이면 이름을 바꿔 주세요.</translation>
    </message>
    <message id="import.kind.ways">
        <source>ways</source>
        <translation>동선</translation>
    </message>
    <message id="import.kind.checkpoints">
        <source>checkpoints</source>
        <translation>체크포인트</translation>
    </message>
    <message id="import.kind.guests">
        <source>guests</source>
        <translation>참가자</translation>
    </message>
    <message id="import.kind.seats">
        <source>seats</source>
        <translation>좌석</translation>
    </message>
    <message id="import.kind.seating_rules">
        <source>rules of the seating</source>
        <translation>좌석 규칙</translation>
    </message>
    <message id="import.file.missing">
        <source>There is no such file. Check the name and the folder.</source>
        <translation>파일이 없습니다. 파일 이름과 폴더를 확인해 주세요.</translation>
    </message>
    <message id="import.file.folder">
        <source>This is a folder. Name the files in it.</source>
        <translation>폴더입니다. 그 안의 파일을 지정해 주세요.</translation>
    </message>
    <message id="import.file.special">
        <source>This is not an ordinary file. Save the list as .xlsx or .csv.</source>
        <translation>일반 파일이 아닙니다. 명단을 .xlsx 또는 .csv로 저장해 주세요.</translation>
    </message>
    <message id="import.file.unreadable">
        <source>The file cannot be opened ({reason}). Check that you may read it and that no other program holds it.</source>
        <translation>파일을 열 수 없습니다({reason}). 읽기 권한이 있는지, 다른 프로그램이 사용 중인지 확인해 주세요.</translation>
    </message>
    <message id="import.changed_meanwhile">
        <source>Others changed the same data while the list was being checked, {attempts:time/times} in a row. Nothing was taken in; import the list again in a moment.</source>
        <translation>명단을 확인하는 동안 다른 곳에서 같은 자료가 {attempts}번 연속 변경되었습니다. 아무것도 반영하지 않았습니다. 잠시 후 다시 가져오세요.</translation>
    </message>
    <message id="import.changed_in_part">
        <source>Others changed the same data while the list was being taken in, {attempts:time/times} in a row. A part of it was taken in; import the list again in a moment for the rest.</source>
        <translation>명단을 받는 동안 다른 사람이 같은 자료를 {attempts}번 연속으로 고쳤습니다. 일부만 받았으니 잠시 뒤에 다시 가져오면 나머지를 받습니다.</translation>
    </message>
    <message id="import.file.empty">
        <source>The file holds no rows. A list needs a header and a row for each guest.</source>
        <translation>파일에 내용이 없습니다. 머리글 한 줄과 참가자별 한 줄이 필요합니다.</translation>
    </message>
    <message id="import.file.large">
        <source>The file is larger than {most} MB. Keep only the lists in it, without pictures.</source>
        <translation>파일이 {most} MB보다 큽니다. 그림을 빼고 명단만 남겨 주세요.</translation>
    </message>
    <message id="import.file.pdf">
        <source>This is a PDF, whatever its name says. Save the list as .xlsx or .csv.</source>
        <translation>이름과 달리 PDF 파일입니다. 명단을 .xlsx 또는 .csv로 저장해 주세요.</translation>
    </message>
    <message id="import.file.markup">
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>이름과 달리 웹 페이지입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message id="import.drawing.damaged">
        <source>This drawing is damaged. Open it in the program that made it and save it again as plain SVG or as DXF.</source>
        <translation>도면 파일이 손상되었습니다. 만든 프로그램에서 열어 일반 SVG 또는 DXF로 다시 저장해 주세요.</translation>
    </message>
    <message id="import.drawing.dwg">
        <source>DWG files cannot be read. Save the drawing as DXF.</source>
        <translation>DWG 파일은 읽을 수 없습니다. 도면을 DXF로 저장해 주세요.</translation>
    </message>
    <message id="import.drawing.active">
        <source>The drawing contains {what}: scripts, links, entities and references to other files are not taken in. Remove it and save the drawing again.</source>
        <translation>도면에 {what} 항목이 있습니다. 스크립트, 링크, 엔티티, 다른 파일 참조는 받지 않습니다. 지우고 다시 저장해 주세요.</translation>
    </message>
    <message id="import.drawing.many_parts">
        <source>The drawing has more than {most:part/parts}. Save one with the room’s walls, doors, stage and tables only.</source>
        <translation>도면의 요소가 {most}개를 넘습니다. 장소의 벽, 문, 무대, 테이블만 남겨 저장해 주세요.</translation>
    </message>
    <message id="import.drawing.no_layers">
        <source>The drawing shows no walls and no tables. Name its layers or groups walls, doors, stage, tables; found: {layers}.</source>
        <translation>도면에서 벽과 테이블을 찾지 못했습니다. 레이어나 그룹 이름을 벽, 문, 무대, 테이블로 해 주세요. 찾은 이름: {layers}</translation>
    </message>
    <message id="import.drawing.walls_open">
        <source>The walls enclose no room. Draw the outline as one closed line on the layer walls.</source>
        <translation>벽이 닫힌 모양이 아닙니다. 벽 레이어에 장소의 윤곽을 닫힌 선 하나로 그려 주세요.</translation>
    </message>
    <message id="import.drawing.corners">
        <source>The outline has {number:corner/corners}; between 3 and {most} are possible. Draw a simpler one on the layer walls.</source>
        <translation>윤곽의 꼭짓점이 {number}개입니다. 3~{most}개여야 합니다. 벽 레이어에 더 단순하게 그려 주세요.</translation>
    </message>
    <message id="import.drawing.table_twice">
        <source>Table {table} is in the drawing twice; each number may be there once.</source>
        <translation>{table}번 테이블이 도면에 두 번 있습니다. 번호는 한 번씩만 적어 주세요.</translation>
    </message>
    <message id="import.drawing.many_tables">
        <source>The drawing has more than {most:table/tables}. Save one for each room.</source>
        <translation>도면의 테이블이 {most}개를 넘습니다. 장소마다 따로 저장해 주세요.</translation>
    </message>
    <message id="import.drawing.no_room">
        <source>It is not clear which room this is. Name the file after the room’s id; rooms: {rooms}.</source>
        <translation>어느 장소의 도면인지 알 수 없습니다. 파일 이름을 장소 코드로 해 주세요. 장소: {rooms}</translation>
    </message>
    <message id="import.drawing.no_rooms">
        <source>There is no room for this drawing yet. Import the list of rooms with it.</source>
        <translation>이 도면에 맞는 장소가 아직 없습니다. 장소 목록도 함께 가져와 주세요.</translation>
    </message>
    <message id="import.drawing.no_scale">
        <source>The drawing does not say how long its unit is. Write the width of its outline in metres into the column Width of room {room}.</source>
        <translation>도면의 단위를 알 수 없습니다. 장소 목록의 {room}에 윤곽의 가로(m)를 써 주세요.</translation>
    </message>
    <message id="import.drawing.wrong_scale">
        <source>By its unit the drawing’s room would be {width} × {depth} m. Write the real width in metres into the column Width of room {room}.</source>
        <translation>도면의 단위대로라면 {width} × {depth} m입니다. 장소 목록의 {room}에 실제 가로(m)를 써 주세요.</translation>
    </message>
    <message id="import.file.json">
        <source>This is JSON, which is no list of rows. Export the list as CSV or XLSX.</source>
        <translation>행으로 된 목록이 아닌 JSON 파일입니다. 목록을 CSV나 XLSX로 내보내 주세요.</translation>
    </message>
    <message id="import.file.encrypted">
        <source>The workbook is protected by a password. Save it without one.</source>
        <translation>암호가 걸린 통합 문서입니다. 암호를 해제하고 다시 저장해 주세요.</translation>
    </message>
    <message id="import.file.old">
        <source>This is an old .xls or another program’s document. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>옛 .xls 또는 다른 프로그램의 문서입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장해 주세요.</translation>
    </message>
    <message id="import.file.damaged">
        <source>The workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.</source>
        <translation>통합 문서가 손상되었습니다. 스프레드시트 프로그램에서 열어 .xlsx로 다시 저장해 주세요.</translation>
    </message>
    <message id="import.file.no_workbook">
        <source>This is an archive or a document, not a workbook. Save the list as .xlsx or .csv.</source>
        <translation>통합 문서가 아니라 압축 파일이나 다른 문서입니다. 명단을 .xlsx 또는 .csv로 저장해 주세요.</translation>
    </message>
    <message id="import.file.bomb">
        <source>Unpacked the workbook is far larger than a guest list can be (more than {most} MB, or packed suspiciously tight). Copy the rows into a new workbook.</source>
        <translation>압축을 풀면 명단이라고 볼 수 없을 만큼 큽니다({most} MB 초과 또는 비정상적인 압축). 필요한 행만 새 통합 문서로 옮겨 주세요.</translation>
    </message>
    <message id="import.file.linked">
        <source>The workbook takes values from other files. Replace such formulas by their values (Paste special, Values) or break the links, and save it.</source>
        <translation>다른 파일의 값을 가져오는 수식이 있습니다. 값으로 바꾸거나(선택하여 붙여넣기, 값) 연결을 끊고 저장해 주세요.</translation>
    </message>
    <message id="import.file.uncalculated">
        <source>Cell {cell} holds a formula whose result was never saved. Open the workbook in a spreadsheet program and save it.</source>
        <translation>{cell} 셀의 수식에 저장된 결과가 없습니다. 스프레드시트 프로그램에서 열어 저장해 주세요.</translation>
    </message>
    <message id="import.file.slow">
        <source>The file was not read within {seconds} seconds. Copy the rows into a new workbook, or save them as .csv.</source>
        <translation>{seconds}초 안에 파일을 읽지 못했습니다. 필요한 행만 새 통합 문서로 옮기거나 .csv로 저장해 주세요.</translation>
    </message>
    <message id="import.file.too_much">
        <source>The file takes more memory than a guest list does, perhaps because a cell far from all others is filled. Copy the rows into a new workbook.</source>
        <translation>명단보다 훨씬 많은 메모리가 필요합니다. 멀리 떨어진 셀에 값이 있을 수 있습니다. 필요한 행만 새 통합 문서로 옮겨 주세요.</translation>
    </message>
    <message id="import.file.wide">
        <source>Row {row} has more than {most} columns. Delete the columns that are not part of the list.</source>
        <translation>{row}행에 열이 {most}개보다 많습니다. 명단이 아닌 열을 지워 주세요.</translation>
    </message>
    <message id="import.file.long">
        <source>The file holds more than {most} cells. Split it into several files.</source>
        <translation>셀이 {most}개보다 많습니다. 파일을 여러 개로 나눠 주세요.</translation>
    </message>
    <message id="import.file.not_text">
        <source>This is neither a workbook nor a table of text. Save the list as .xlsx or .csv.</source>
        <translation>통합 문서도 텍스트 표도 아닙니다. 명단을 .xlsx 또는 .csv로 저장해 주세요.</translation>
    </message>
    <message id="import.file.quotes">
        <source>Row {row}: a quotation mark is not closed, something follows it, or a cell is far too long. Close it, double those within a cell, or save the list as .xlsx.</source>
        <translation>{row}행: 큰따옴표가 닫히지 않았거나, 뒤에 다른 글자가 있거나, 셀이 지나치게 깁니다. 닫거나, 셀 안의 것은 두 번 적거나, .xlsx로 저장해 주세요.</translation>
    </message>
    <message id="import.file.unknown">
        <source>No header is recognised. Name the columns in the first row, for example 성명, 소속, 이메일 or name, organisation, e-mail; kiosk template writes a workbook with all of them.</source>
        <translation>머리글을 알아볼 수 없습니다. 첫 행에 성명, 소속, 이메일 또는 name, organisation, e-mail처럼 열 이름을 써 주세요. kiosk template 명령이 모든 열을 담은 통합 문서를 만들어 줍니다.</translation>
    </message>
    <message id="import.file.left_out">
        <source>This does not list attendees one by one. Of pretix take the sheet “Order positions” or a check-in list, of Sessionize “Speakers” or “Accepted sessions”.</source>
        <translation>참석자를 한 명씩 나열한 목록이 아닙니다. pretix에서는 “Order positions” 시트나 체크인 목록을, Sessionize에서는 “Speakers”나 “Accepted sessions”를 내보내 주세요.</translation>
    </message>
    <message id="import.file.own">
        <source>This is a list of what happened that this program wrote itself; there is nothing to take in.</source>
        <translation>이 프로그램이 내보낸 기록 목록이라 가져올 내용이 없습니다.</translation>
    </message>
    <message id="import.file.no_rows">
        <source>Nothing stands below the headers. Write a row for each person or thing, and import again.</source>
        <translation>머리글 아래에 내용이 없습니다. 한 행에 하나씩 입력한 뒤 다시 가져와 주세요.</translation>
    </message>
    <message id="import.encoding.unknown">
        <source>There is no encoding “{encoding}”. Name one such as utf-8, cp949 or utf-16.</source>
        <translation>“{encoding}”라는 인코딩은 없습니다. utf-8, cp949, utf-16처럼 지정해 주세요.</translation>
    </message>
    <message id="import.encoding.misfit">
        <source>The file is not text in {encoding}. Leave the encoding out, or name another one.</source>
        <translation>{encoding} 인코딩의 텍스트가 아닙니다. 인코딩을 빼거나 다른 것을 지정해 주세요.</translation>
    </message>
    <message id="import.encoding.ask">
        <source>The letters of this list can be read in several ways: {samples}. Import it again with --encoding and the one whose words are right, or save the list as .xlsx or as “CSV UTF-8”.</source>
        <translation>글자를 여러 가지로 읽을 수 있습니다. {samples}. 글자가 맞는 인코딩을 --encoding으로 지정해 다시 가져오거나, 명단을 .xlsx 또는 “CSV UTF-8”로 저장해 주세요.</translation>
    </message>
    <message id="import.moment.wrong">
        <source>“{value}” is not understood as a date or time; write it like 2024-12-11 14:05.</source>
        <translation>“{value}”: 날짜나 시각으로 읽을 수 없습니다. 2024-12-11 14:05처럼 써 주세요.</translation>
    </message>
    <message id="import.moment.no_day">
        <source>“{value}”: nothing says which day that is. Write the day before the time, as in 2024-12-11 14:05, or in a column 날짜 (Date), or give the event its start (시작일시) on the event sheet.</source>
        <translation>“{value}”: 며칠인지 알 수 없습니다. 2024-12-11 14:05처럼 날짜를 앞에 쓰거나, 날짜 열을 두거나, 행사 시트에 시작일시를 적어 주세요.</translation>
    </message>
    <message id="import.period.backwards">
        <source>The end, {ends}, is before the start, {starts}; the end has to come after it.</source>
        <translation>종료 {ends}가 시작 {starts}보다 빠릅니다. 종료를 시작보다 뒤로 적어 주세요.</translation>
    </message>
    <message id="import.country.wrong">
        <source>“{value}” is no country that we know; write an ISO code such as VN or a name such as Viet Nam, or leave it empty for an international organisation.</source>
        <translation>“{value}”: 알 수 없는 국가입니다. VN 같은 ISO 코드나 베트남 같은 이름을 쓰고, 국제기구는 비워 두세요.</translation>
    </message>
    <message id="import.country.near">
        <source>“{value}” is no country that we know; perhaps {code} is meant.</source>
        <translation>“{value}”: 알 수 없는 국가입니다. 혹시 {code}인지 확인해 주세요.</translation>
    </message>
    <message id="import.countries.wrong">
        <source>“{value}” does not say how to show a country; write it like KR=대한민국|Republic of Korea.</source>
        <translation>“{value}”에서 국가 표기를 읽을 수 없습니다. KR=대한민국|Republic of Korea처럼 써 주세요.</translation>
    </message>
    <message id="import.honorific.wrong">
        <source>“{value}” does not say a Korean honorific of a position; write it like 수석전문역=전문역님.</source>
        <translation>“{value}”에서 직위와 호칭을 읽을 수 없습니다. 수석전문역=전문역님처럼 써 주세요.</translation>
    </message>
    <message id="import.honorific.twice">
        <source>“{value}” has two different honorifics; keep one.</source>
        <translation>“{value}”에 서로 다른 호칭이 두 개 있습니다. 하나만 남겨 주세요.</translation>
    </message>
    <message id="import.positions.where">
        <source>Add them to the column “Honorifics” (호칭표기) of the event sheet as position=honorific, several divided by semicolons, and import it again; {position}=님 where 님 is right.</source>
        <translation>행사 시트의 ‘호칭표기’(Honorifics) 열에 직위=호칭으로 적어(여럿은 세미콜론으로 구분) 다시 가져와 주세요. ‘님’이 맞으면 {position}=님이라고 적습니다.</translation>
    </message>
    <message id="import.tracks.wrong">
        <source>“{value}” does not say the colour of a track; write it like 정책|Policy=policy.</source>
        <translation>“{value}”에서 트랙 색을 읽을 수 없습니다. 정책|Policy=policy처럼 써 주세요.</translation>
    </message>
    <message id="import.colour.wrong">
        <source>“{value}” is not a colour; write one like #1A3E9E.</source>
        <translation>“{value}”: 색이 아닙니다. #1A3E9E처럼 써 주세요.</translation>
    </message>
    <message id="import.picture.folder">
        <source>“{value}” is not just the name of a file; put the file into the folder of this list and write its name.</source>
        <translation>“{value}”: 폴더 없이 파일 이름만 쓰고, 파일은 이 목록과 같은 폴더에 두세요.</translation>
    </message>
    <message id="import.placeholder.unknown">
        <source>{value} stands for nothing; use {known}, or write it without braces.</source>
        <translation>{value}: 바꿔 넣을 값이 없습니다. {known} 중에서 쓰거나 중괄호 없이 적으세요.</translation>
    </message>
    <message id="import.picture.missing">
        <source>There is no file “{value}”; put it into the folder of this list, or empty the cell.</source>
        <translation>“{value}” 파일이 없습니다. 이 목록과 같은 폴더에 두거나 칸을 비워 주세요.</translation>
    </message>
    <message id="import.picture.large">
        <source>The picture has {given} KB; make it {most} KB or less.</source>
        <translation>그림 파일이 {given} KB입니다. {most} KB 이하로 줄여 주세요.</translation>
    </message>
    <message id="import.picture.sides">
        <source>A side of the picture is longer than {most} pixels; make it smaller.</source>
        <translation>그림의 한 변이 {most}픽셀을 넘습니다. 줄여 주세요.</translation>
    </message>
    <message id="import.picture.kind">
        <source>The picture is neither PNG nor SVG; save it as one of them.</source>
        <translation>PNG도 SVG도 아닌 그림입니다. PNG나 SVG로 저장해 주세요.</translation>
    </message>
    <message id="import.picture.pattern">
        <source>The pattern is not a PNG picture; save it as PNG.</source>
        <translation>무늬가 PNG 그림이 아닙니다. PNG로 저장해 주세요.</translation>
    </message>
    <message id="import.picture.damaged">
        <source>The picture cannot be read; save it again.</source>
        <translation>그림 파일을 읽을 수 없습니다. 다시 저장해 주세요.</translation>
    </message>
    <message id="import.picture.active">
        <source>The picture contains {what}: scripts, links and references to other files are not taken in. Remove it and save the picture again.</source>
        <translation>그림에 {what} 항목이 있습니다. 스크립트, 링크, 다른 파일 참조는 받지 않습니다. 지우고 다시 저장해 주세요.</translation>
    </message>
    <message id="import.calendar.wrong">
        <source>“{value}” is not an address of calendars; write one like https://example.org/ics/{{id}}, with {{id}} for the guest.</source>
        <translation>“{value}”: 일정 주소가 아닙니다. https://example.org/ics/{{id}}처럼 참가자 자리에 {{id}}를 넣어 주세요.</translation>
    </message>
    <message id="import.calendar.long">
        <source>The address of calendars is too long; use {most} characters or less.</source>
        <translation>일정 주소가 너무 깁니다. {most}자 이하로 줄여 주세요.</translation>
    </message>
    <message id="import.email.wrong">
        <source>“{value}” is not an e-mail address; write one like name@example.org.</source>
        <translation>“{value}”: 이메일 주소가 아닙니다. name@example.org처럼 써 주세요.</translation>
    </message>
    <message id="import.phone.wrong">
        <source>“{value}” is not a phone number; one has 4 to 20 digits, like +82 2 555 0100.</source>
        <translation>“{value}”: 전화번호가 아닙니다. +82 2 555 0100처럼 숫자 4~20자리로 써 주세요.</translation>
    </message>
    <message id="import.cell.error">
        <source>“{value}” is the error of a formula, and what stood there is lost; correct it in the list.</source>
        <translation>“{value}”: 수식 오류라 원래 값을 알 수 없습니다. 명단에서 고쳐 주세요.</translation>
    </message>
    <message id="import.cell.rounded">
        <source>“{value}” is a number that lost its last digits; format the column as text and enter it again.</source>
        <translation>“{value}”: 뒷자리가 사라진 숫자입니다. 열을 텍스트 서식으로 바꾸고 다시 입력해 주세요.</translation>
    </message>
    <message id="import.cell.invisible">
        <source>invisible characters were taken out that can make a text look like another: “{shown}”; look whether what is left is right.</source>
        <translation>글을 다른 글처럼 보이게 하는 보이지 않는 문자를 뺐습니다: “{shown}”. 남은 글이 맞는지 확인해 주세요.</translation>
    </message>
    <message id="import.cell.no_text">
        <source>This cell holds bytes that are no text; enter it again and save the list as .xlsx or as “CSV UTF-8”.</source>
        <translation>셀에 글자로 읽을 수 없는 바이트가 있습니다. 다시 입력하고 .xlsx 또는 “CSV UTF-8”로 저장해 주세요.</translation>
    </message>
    <message id="import.row.header">
        <source>This row repeats the header.</source>
        <translation>머리글이 되풀이된 행입니다.</translation>
    </message>
    <message id="import.row.total">
        <source>“{value}” is a total, not an entry.</source>
        <translation>“{value}”: 합계 행이며 명단 항목이 아닙니다.</translation>
    </message>
    <message id="import.row.heading">
        <source>“{value}” is a heading or a remark, not an entry.</source>
        <translation>“{value}”: 제목이나 안내 문구이며 명단 항목이 아닙니다.</translation>
    </message>
    <message id="import.row.footer">
        <source>“{value}” is a line about the list, not an entry.</source>
        <translation>“{value}”: 명단에 관한 안내 줄이며 명단 항목이 아닙니다.</translation>
    </message>
    <message id="import.flag.wrong">
        <source>“{value}” is neither yes nor no; write 예 or 아니오, yes or no.</source>
        <translation>“{value}”: 예도 아니오도 아닙니다. 예 또는 아니오로 써 주세요.</translation>
    </message>
    <message id="import.number.wrong">
        <source>“{value}” is not a number; write one like 12 or 6.5.</source>
        <translation>“{value}”: 숫자가 아닙니다. 12 또는 6.5처럼 써 주세요.</translation>
    </message>
    <message id="import.plan.numbers">
        <source>“{value}” is no list of corners; write x and y of each in metres, such as 0 0, 24 0, 24 16, 0 16.</source>
        <translation>“{value}”: 꼭짓점 목록이 아닙니다. 0 0, 24 0, 24 16, 0 16처럼 x와 y를 미터로 써 주세요.</translation>
    </message>
    <message id="import.plan.pairs">
        <source>“{value}”: each place needs an x and a y in metres, such as 12 16.</source>
        <translation>“{value}”: 위치마다 x와 y가 모두 있어야 합니다. 12 16처럼 미터로 써 주세요.</translation>
    </message>
    <message id="import.plan.corners">
        <source>“{value}”: give two opposite corners of a rectangle, or 3 to {most} corners in order.</source>
        <translation>“{value}”: 직사각형은 마주 보는 두 꼭짓점을, 그 밖에는 꼭짓점 3~{most}개를 순서대로 써 주세요.</translation>
    </message>
    <message id="import.plan.large">
        <source>“{value}”: coordinates are metres and may be up to {most}; check the unit.</source>
        <translation>“{value}”: 좌표는 미터이며 {most}까지 쓸 수 있습니다. 단위를 확인해 주세요.</translation>
    </message>
    <message id="import.plan.area">
        <source>“{value}” encloses no area; give the corners in order around it.</source>
        <translation>“{value}”: 넓이가 없습니다. 꼭짓점을 둘레를 따라 순서대로 써 주세요.</translation>
    </message>
    <message id="import.plan.crossing">
        <source>“{value}” crosses itself; give the corners in order around it.</source>
        <translation>“{value}”: 변이 서로 엇갈립니다. 꼭짓점을 둘레를 따라 순서대로 써 주세요.</translation>
    </message>
    <message id="import.plan.door">
        <source>“{value}” is no door; write x, y and width in metres, then in or out, such as 12 16 2.4 in.</source>
        <translation>“{value}”: 출입문이 아닙니다. 12 16 2.4 안처럼 x, y, 폭(m), 안 또는 밖을 써 주세요.</translation>
    </message>
    <message id="import.plan.width">
        <source>“{value}”: a door is 0.4 to 20 m wide; check the unit.</source>
        <translation>“{value}”: 문 폭은 0.4~20 m입니다. 단위를 확인해 주세요.</translation>
    </message>
    <message id="import.plan.many">
        <source>“{value}”: at most {most} parts in one cell.</source>
        <translation>“{value}”: 한 칸에 {most}개까지 쓸 수 있습니다.</translation>
    </message>
    <message id="import.plan.no_outline">
        <source>Doors need walls; give the room’s outline as well.</source>
        <translation>문을 그리려면 벽이 있어야 합니다. 장소의 벽선도 써 주세요.</translation>
    </message>
    <message id="import.plan.door_far">
        <source>The door “{value}” is in no wall of the outline; its middle may be 1 m from one at most.</source>
        <translation>“{value}”: 벽선에 있지 않은 문입니다. 문 가운데는 벽에서 1 m 안에 있어야 합니다.</translation>
    </message>
    <message id="import.plan.outside">
        <source>“{value}” is outside the room’s outline; check the corners of both.</source>
        <translation>“{value}”: 장소의 벽선 밖에 있습니다. 두 꼭짓점 목록을 확인해 주세요.</translation>
    </message>
    <message id="import.count.wrong">
        <source>“{value}” is not a whole number from 0 on; write one like 12.</source>
        <translation>“{value}”: 0 이상의 정수가 아닙니다. 12처럼 써 주세요.</translation>
    </message>
    <message id="import.clock.wrong">
        <source>“{value}” is not a time of day; write it like 03:00.</source>
        <translation>“{value}”: 시각이 아닙니다. 03:00처럼 써 주세요.</translation>
    </message>
    <message id="import.zone.wrong">
        <source>“{value}” is not a time zone; write its IANA name, such as Asia/Seoul.</source>
        <translation>“{value}”: 시간대가 아닙니다. Asia/Seoul 같은 IANA 이름으로 써 주세요.</translation>
    </message>
    <message id="import.prefix.wrong">
        <source>“{value}” cannot stand before codes; use 2 to 6 letters A to Z or digits.</source>
        <translation>“{value}”: 코드 접두어로 쓸 수 없습니다. 영문 대문자나 숫자 2~6자로 써 주세요.</translation>
    </message>
    <message id="picture.missing">
        <source>There is no file {path}. Check the name.</source>
        <translation>{path} 파일이 없습니다. 이름을 확인해 주세요.</translation>
    </message>
    <message id="picture.unreadable">
        <source>{path} is no picture that can be read. Save it as PNG or JPEG and try again.</source>
        <translation>{path}은(는) 읽을 수 있는 그림이 아닙니다. PNG나 JPEG로 저장한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message id="picture.large">
        <source>{path} is too large a picture. Cut out the part with the code and try again.</source>
        <translation>{path} 그림이 너무 큽니다. 코드 부분만 잘라 다시 시도해 주세요.</translation>
    </message>
    <message id="picture.empty">
        <source>No code was found in {path}. Take the picture closer and straighter.</source>
        <translation>{path}에서 코드를 찾지 못했습니다. 더 가까이, 똑바로 찍어 주세요.</translation>
    </message>
    <message id="picture.unwritable">
        <source>The picture {path} cannot be written. Name it like code.png, in a folder that may be written to.</source>
        <translation>{path} 그림을 쓸 수 없습니다. 쓸 수 있는 폴더에 code.png처럼 이름을 지어 주세요.</translation>
    </message>
    <message id="import.systems.wrong">
        <source>“{value}” is no ticket system that we read; use pretix, Indico, alf.io, Hi.Events or eventyay.</source>
        <translation>“{value}”은(는) 읽을 수 있는 티켓 시스템이 아닙니다. pretix, Indico, alf.io, Hi.Events, eventyay 중에서 써 주세요.</translation>
    </message>
    <message id="import.keys.wrong">
        <source>“{value}” is no public key; copy the event’s key from pretix (valid_keys.pretix_sig1) or its PEM text.</source>
        <translation>“{value}”은(는) 공개 키가 아닙니다. pretix 행사의 키(valid_keys.pretix_sig1)나 PEM 텍스트를 그대로 붙여 주세요.</translation>
    </message>
    <message id="import.urls.wrong">
        <source>“{value}” does not say where a ticket’s id stands; write it like https://tickets.example.org/t/{example}.</source>
        <translation>“{value}”에서 티켓 번호의 자리를 찾을 수 없습니다. https://tickets.example.org/t/{example}처럼 써 주세요.</translation>
    </message>
    <message id="import.language.wrong">
        <source>“{value}” is no language that we know; write a code such as ko or a name such as Korean.</source>
        <translation>“{value}”: 알 수 없는 언어입니다. ko 같은 코드나 한국어 같은 이름으로 써 주세요.</translation>
    </message>
    <message id="import.language.absent">
        <source>“{value}” has no texts for the screens of guests; write only languages of these: {languages}.</source>
        <translation>“{value}”: 참석자 화면에 이 언어의 문구가 없습니다. 지원 언어({languages}) 중에서 써 주세요.</translation>
    </message>
    <message id="import.code.long">
        <source>The code is longer than {most} characters; shorten it.</source>
        <translation>코드가 {most}자보다 깁니다. 더 짧게 적어 주세요.</translation>
    </message>
    <message id="import.choice.wrong">
        <source>“{value}” is not one of {choices}; write one of them.</source>
        <translation>“{value}”: 쓸 수 없는 값입니다. {choices} 중 하나로 써 주세요.</translation>
    </message>
    <message id="import.way.long">
        <source>The text of the way has {given} characters; write at most {most}, so that it fits on one line of the kiosk.</source>
        <translation>가는 길 안내가 {given}자입니다. 키오스크 한 줄에 들어가도록 {most}자 이내로 써 주세요.</translation>
    </message>
    <message id="import.way.incomplete">
        <source>A way needs both a checkpoint and a room; fill in the empty cell.</source>
        <translation>동선에는 체크포인트와 장소가 모두 있어야 합니다. 빈 칸을 채워 주세요.</translation>
    </message>
    <message id="import.way.empty">
        <source>There is neither an arrow nor a text; write at least one of them.</source>
        <translation>화살표도 안내문도 없습니다. 하나 이상 써 주세요.</translation>
    </message>
    <message id="import.way.twice">
        <source>Row {row} already has the way from this checkpoint to this room; keep one of the two rows.</source>
        <translation>같은 체크포인트에서 같은 장소로 가는 동선이 {row}행에 이미 있습니다. 한 행만 남겨 주세요.</translation>
    </message>
    <message id="import.choices.status">
        <source>confirmed, pending, cancelled, blocked</source>
        <translation>확정, 대기, 취소, 차단</translation>
    </message>
    <message id="import.status.blocked">
        <source>blocked</source>
        <translation>차단</translation>
    </message>
    <message id="import.status.cancelled">
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message id="import.status.confirmed">
        <source>confirmed</source>
        <translation>확정</translation>
    </message>
    <message id="import.status.pending">
        <source>pending</source>
        <translation>대기</translation>
    </message>
    <message id="import.choices.reentry">
        <source>once, after exit, many</source>
        <translation>1회, 퇴장 후, 무제한</translation>
    </message>
    <message id="import.choices.nameorder">
        <source>family first, given first</source>
        <translation>성 먼저, 이름 먼저</translation>
    </message>
    <message id="import.choices.arrowkind">
        <source>straight, left, right, escalator up, escalator down, stairs up, stairs down, lift</source>
        <translation>직진, 왼쪽, 오른쪽, 에스컬레이터 위, 에스컬레이터 아래, 계단 위, 계단 아래, 엘리베이터</translation>
    </message>
    <message id="import.choices.rulekind">
        <source>together, apart, at table, not at table, absent, points</source>
        <translation>같이, 따로, 테이블 지정, 테이블 제외, 불참, 점수</translation>
    </message>
    <message id="import.choices.seatingterm">
        <source>language, precedence, repeat, organisation, country, host country, category, empty, topics</source>
        <translation>언어, 의전, 재회, 소속, 국가, 주최국, 구분, 빈자리, 주제</translation>
    </message>
    <message id="import.choices.trackcolour">
        <source>policy, outcomes, meal, network, none</source>
        <translation>정책(policy), 성과(outcomes), 식사(meal), 네트워킹(network), 없음(none)</translation>
    </message>
    <message id="import.event.second">
        <source>This is a second event; a store holds one. Delete the row.</source>
        <translation>두 번째 행사입니다. 행사는 하나만 둘 수 있으니 이 행을 지워 주세요.</translation>
    </message>
    <message id="import.id.missing">
        <source>The row has neither an id nor a name; give it one.</source>
        <translation>코드도 이름도 없습니다. 하나를 적어 주세요.</translation>
    </message>
    <message id="import.id.twice">
        <source>“{id}” is also in row {row}; each needs an id of its own.</source>
        <translation>{id:이/가} {row}행에도 있습니다. 서로 다른 코드로 적어 주세요.</translation>
    </message>
    <message id="import.guest.nameless">
        <source>The row names nobody; give a Korean or a Latin name.</source>
        <translation>이름이 없습니다. 국문 또는 영문 성명을 적어 주세요.</translation>
    </message>
    <message id="import.companions.wrong">
        <source>“{value}” is no number of companions; write a whole number from 0 to {most}, or yes for one.</source>
        <translation>동반 인원 {value:을/를} 읽을 수 없습니다. 0부터 {most}까지의 정수를 적거나, 한 명이면 예라고 적어 주세요.</translation>
    </message>
    <message id="import.companions.many">
        <source>The cell names {number} companions; one guest brings at most {most}. List the others as guests of their own.</source>
        <translation>동반자 {number}명이 적혀 있습니다. 참가자 한 명의 동반자는 {most}명까지입니다. 나머지는 참가자로 따로 적어 주세요.</translation>
    </message>
    <message id="import.party.wrong">
        <source>“{value}” is no size of a party; write a whole number from 1 to {most}, the guest included.</source>
        <translation>인원 {value:을/를} 읽을 수 없습니다. 본인을 포함하여 1부터 {most}까지의 정수를 적어 주세요.</translation>
    </message>
    <message id="import.companion.nested">
        <source>A companion cannot have companions: “{value}” is a companion, or the guest of this row has companions. Name the guest with whom everybody comes.</source>
        <translation>동반자에게는 동반자를 둘 수 없습니다. {value:이/가} 동반자이거나, 이 행의 참가자에게 동반자가 있습니다. 모두의 주빈을 적어 주세요.</translation>
    </message>
    <message id="import.companion.party">
        <source>The row is a companion’s, and a companion cannot have companions; empty this cell, and write the number in the row of the guest with whom they come.</source>
        <translation>동반자의 행입니다. 동반자에게는 동반자를 둘 수 없으니 이 칸을 비우고 주빈의 행에 인원을 적어 주세요.</translation>
    </message>
    <message id="import.reference.twice">
        <source>The guest ID {value} is also in row {row}; each guest needs their own.</source>
        <translation>등록번호 {value:이/가} {row}행에도 있습니다. 참가자마다 다른 번호를 적어 주세요.</translation>
    </message>
    <message id="import.addon.orphan">
        <source>This is an add-on to {value}, which is not in the list. Export the whole list, or delete this row.</source>
        <translation>이 행은 {value}에 딸린 추가 상품인데 {value}이(가) 목록에 없습니다. 전체 목록을 내보내거나 이 행을 지워 주세요.</translation>
    </message>
    <message id="import.code.twice">
        <source>The code {value} is also in row {row}; each guest needs their own.</source>
        <translation>코드 {value:이/가} {row}행에도 있습니다. 참가자마다 다른 코드를 적어 주세요.</translation>
    </message>
    <message id="import.code.taken">
        <source>The code {value} is already another guest’s; give this guest a code of their own, or none.</source>
        <translation>코드 {value:은/는} 이미 다른 참가자의 것입니다. 다른 코드를 적거나 비워 주세요.</translation>
    </message>
    <message id="import.reference.unknown">
        <source>There is no “{value}” among the {kind}{known}; add it there, or write one that is there.</source>
        <translation>{kind} 목록{known}에 {value:이/가} 없습니다. 목록에 추가하거나 있는 것으로 적어 주세요.</translation>
    </message>
    <message id="import.reference.near">
        <source>There is no “{value}” among the {kind}{known}; perhaps “{meant}” is meant.</source>
        <translation>{kind} 목록{known}에 {value:이/가} 없습니다. 혹시 “{meant}”인지 확인해 주세요.</translation>
    </message>
    <message id="import.seat.nobody">
        <source>The row does not say whose seat it is; give a guest ID, code, e-mail or name.</source>
        <translation>누구의 좌석인지 없습니다. 등록번호, 코드, 이메일, 성명 중 하나를 적어 주세요.</translation>
    </message>
    <message id="import.seat.ambiguous">
        <source>“{value}” fits {number} guests; give a guest ID, code or e-mail instead.</source>
        <translation>“{value}”에 해당하는 참가자가 {number}명입니다. 등록번호, 코드, 이메일로 적어 주세요.</translation>
    </message>
    <message id="import.seat.no_round">
        <source>The row does not say in which round; write one from the sheet of rounds.</source>
        <translation>몇 라운드인지 없습니다. 라운드 목록에 있는 것을 적어 주세요.</translation>
    </message>
    <message id="import.seat.twice">
        <source>The guest already has table {table} in round {round} (row {row}); delete one of the two.</source>
        <translation>{row}행에서 이미 {round}라운드 {table}번 테이블에 앉은 참가자입니다. 둘 중 하나를 지워 주세요.</translation>
    </message>
    <message id="import.seat.full">
        <source>Table {table} takes {capacity} guests, and they are already seated in round {round}; choose another table or raise its capacity.</source>
        <translation>{table}번 테이블은 정원이 {capacity}명이고 {round}라운드에 이미 찼습니다. 다른 테이블을 고르거나 정원을 늘려 주세요.</translation>
    </message>
    <message id="import.seat.taken">
        <source>Seat {seat} at table {table} in round {round} is already that of another guest; choose another seat, or leave its number empty.</source>
        <translation>{round}라운드 {table}번 테이블의 {seat}번 자리에는 이미 다른 참가자가 있습니다. 다른 자리를 적거나 자리 번호를 비워 주세요.</translation>
    </message>
    <message id="import.seat.taken_in">
        <source>Seat {seat} at table {table} in round {round} is already that of the guest in row {row}; choose another seat, or leave its number empty.</source>
        <translation>{round}라운드 {table}번 테이블의 {seat}번 자리에는 이미 {row}행의 참가자가 있습니다. 다른 자리를 적거나 자리 번호를 비워 주세요.</translation>
    </message>
    <message id="import.rule.kindless">
        <source>The row does not say which rule it is; write one of: {choices}.</source>
        <translation>어떤 규칙인지 없습니다. 다음 중 하나를 적어 주세요: {choices}.</translation>
    </message>
    <message id="import.rule.alone">
        <source>This rule needs two people or more; write their guest IDs or full names, divided by ;.</source>
        <translation>이 규칙에는 두 명 이상이 필요합니다. 등록번호나 성명을 ;로 나누어 적어 주세요.</translation>
    </message>
    <message id="import.rule.nobody">
        <source>The row does not say whom the rule is about; write guest IDs or full names, divided by ;.</source>
        <translation>누구에 대한 규칙인지 없습니다. 등록번호나 성명을 ;로 나누어 적어 주세요.</translation>
    </message>
    <message id="import.rule.no_table">
        <source>The row does not say which table; write one from the sheet of tables.</source>
        <translation>어느 테이블인지 없습니다. 테이블 목록에 있는 것을 적어 주세요.</translation>
    </message>
    <message id="import.rule.no_term">
        <source>The row does not say what the points are for; write one of: {choices}.</source>
        <translation>무엇에 대한 점수인지 없습니다. 다음 중 하나를 적어 주세요: {choices}.</translation>
    </message>
    <message id="import.rule.no_points">
        <source>The row does not say how many points; write a whole number, 0 or more.</source>
        <translation>점수가 없습니다. 0 이상의 정수를 적어 주세요.</translation>
    </message>
    <message id="import.rule.unused">
        <source>A rule of this kind does not use this column; empty the cell, or write another rule.</source>
        <translation>이 규칙은 이 열을 쓰지 않습니다. 셀을 비우거나 다른 규칙을 적어 주세요.</translation>
    </message>
    <message id="import.rule.twice">
        <source>Row {row} already has this rule; keep one of the two rows.</source>
        <translation>{row}행에 이미 같은 규칙이 있습니다. 둘 중 하나를 지워 주세요.</translation>
    </message>
    <message id="import.rule.opposite">
        <source>{where} has the opposite rule for “{first}” and “{second}”; delete one of the two, or give them different rounds.</source>
        <translation>“{first}”, “{second}” 두 사람에 대한 반대 규칙이 있습니다({where}). 둘 중 하나를 지우거나 라운드를 다르게 적어 주세요.</translation>
    </message>
    <message id="import.rule.elsewhere">
        <source>{where} says otherwise of “{name}” and table {table}; delete one of the two, or give them different rounds.</source>
        <translation>“{name}” 참가자의 {table}번 테이블에 대한 다른 규칙이 있습니다({where}). 둘 중 하나를 지우거나 라운드를 다르게 적어 주세요.</translation>
    </message>
    <message id="import.rule.full">
        <source>Table {table} takes {capacity} guests, and rules put {number} there; choose another table or raise its capacity.</source>
        <translation>{table}번 테이블은 정원이 {capacity}명인데 규칙으로 {number}명을 지정했습니다. 다른 테이블을 고르거나 정원을 늘려 주세요.</translation>
    </message>
    <message id="import.rule.row">
        <source>Row {row}</source>
        <translation>{row}행</translation>
    </message>
    <message id="import.rule.earlier">
        <source>A rule of the event</source>
        <translation>행사에 있는 규칙</translation>
    </message>
    <message id="import.note.sheet">
        <source>{place}: {kind}, {rows:row/rows}</source>
        <translation>{place}: {kind} {rows}행</translation>
    </message>
    <message id="import.note.sheet_extra">
        <source>{place}: {kind}, {rows:row/rows}; kept as extra data: {extra}</source>
        <translation>{place}: {kind} {rows}행, 추가 정보로 보관한 열: {extra}</translation>
    </message>
    <message id="import.note.system">
        <source>{place}: read as an export of {system}</source>
        <translation>{place}: {system}에서 내보낸 파일로 읽었습니다</translation>
    </message>
    <message id="import.note.not_accepted">
        <source>{number:row/rows} left out: not accepted into the programme</source>
        <translation>프로그램에 채택되지 않은 {number}행을 제외했습니다</translation>
    </message>
    <message id="import.note.addons">
        <source>{number:add-on/add-ons} taken to the tickets that they extend</source>
        <translation>추가 상품 {number}건을 해당 티켓에 더했습니다</translation>
    </message>
    <message id="import.note.encoding">
        <source>{place}: read as {encoding}; text looks like: {samples}. If it is garbled, say --encoding.</source>
        <translation>{place}: {encoding} 인코딩으로 읽음, 예: {samples}. 글자가 깨져 보이면 --encoding으로 지정해 주세요.</translation>
    </message>
    <message id="import.note.cell_left_out">
        <source>{place}: {problem} The cell is left out.</source>
        <translation>{place}: {problem} 이 셀은 비워 둡니다.</translation>
    </message>
    <message id="import.note.cells_left_out">
        <source>{place}, {column}, rows {rows}: {problem} {number:cell is/cells are} left out.</source>
        <translation>{place}, {column}, {rows}행: {problem} 셀 {number}개를 비워 둡니다.</translation>
    </message>
    <message id="import.note.invisible">
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message id="import.note.stands">
        <source>{place}: {name} is known already and stays as recorded, with the status “{status}”.</source>
        <translation>{name} 님은 이미 등록되어 있으며 기록된 그대로 둡니다. 상태는 “{status}”입니다. ({place})</translation>
    </message>
    <message id="import.note.status_unknown">
        <source>{place}: {name} is known already. The status in the list is not understood, so it becomes “pending” and the desk decides.</source>
        <translation>{name} 님은 이미 등록되어 있습니다. 명단의 상태를 알 수 없어 “대기”로 바꾸며 데스크에서 결정합니다. ({place})</translation>
    </message>
    <message id="import.note.status_held">
        <source>{place}: {name} is known already. The status in the list is not understood; the one that the desk set stays until somebody decides.</source>
        <translation>{name} 님은 이미 등록되어 있습니다. 명단의 상태를 알 수 없지만, 누군가 결정할 때까지 데스크에서 정한 상태를 그대로 둡니다. ({place})</translation>
    </message>
    <message id="import.note.row_left_out">
        <source>{place}: {problem} The row is left out.</source>
        <translation>{place}: {problem} 이 행은 건너뜁니다.</translation>
    </message>
    <message id="import.note.rows_left_out">
        <source>{place}, rows {rows}: {problem} {number:row is/rows are} left out.</source>
        <translation>{place}, {rows}행: {problem} 행 {number}개를 건너뜁니다.</translation>
    </message>
    <message id="import.note.same">
        <source>{place}: says the same as an earlier sheet and is passed over</source>
        <translation>{place}: 앞의 시트와 내용이 같아 건너뜁니다</translation>
    </message>
    <message id="import.note.hidden">
        <source>{place}: a hidden sheet, passed over; show it or give it a name such as 참가자 to take it</source>
        <translation>{place}: 숨겨진 시트라 건너뜁니다. 쓰려면 숨김을 해제하거나 참가자 같은 이름을 붙여 주세요</translation>
    </message>
    <message id="import.note.unknown">
        <source>{place}: no header is recognised, passed over</source>
        <translation>{place}: 머리글을 알아볼 수 없어 건너뜁니다</translation>
    </message>
    <message id="import.note.attention_left_out">
        <source>{place}: {number:order/orders} marked for attention at check-in, of whose guests none is in these files; import the order positions or a check-in list as well</source>
        <translation>{place}: 체크인할 때 주의할 주문 {number}건의 참석자가 이 파일에 없습니다. 티켓 목록(Order positions)이나 체크인 목록도 함께 가져와 주세요</translation>
    </message>
    <message id="import.note.attention_joined">
        <source>{place}: {number:order/orders} marked for attention at check-in; it is noted for the guests of each</source>
        <translation>{place}: 체크인할 때 주의할 주문 {number}건을 해당 참석자에게 적었습니다</translation>
    </message>
    <message id="import.note.left_out">
        <source>{place}: does not list attendees one by one, passed over</source>
        <translation>{place}: 참석자를 한 명씩 나열한 목록이 아니어서 건너뜁니다</translation>
    </message>
    <message id="import.note.own">
        <source>{place}: a list of what happened that this program wrote itself, passed over</source>
        <translation>{place}: 이 프로그램이 내보낸 기록 목록이라 건너뜀</translation>
    </message>
    <message id="import.note.example">
        <source>{place}: the example of the template, left out</source>
        <translation>{place}: 서식의 예시 행이라 제외함</translation>
    </message>
    <message id="import.note.twice_email">
        <source>{place}: the same e-mail as in row {row}. Both are kept; merge them at the desk if they are one person.</source>
        <translation>{place}: {row}행과 이메일이 같습니다. 둘 다 두었으니 같은 사람이면 데스크에서 합쳐 주세요.</translation>
    </message>
    <message id="import.note.twice_name">
        <source>{place}: the same name and organisation as in row {row}. Both are kept; merge them at the desk if they are one person.</source>
        <translation>{place}: {row}행과 이름, 소속이 같습니다. 둘 다 두었으니 같은 사람이면 데스크에서 합쳐 주세요.</translation>
    </message>
    <message id="import.note.twice_more">
        <source>{number} more rows may repeat a person.</source>
        <translation>{number}행이 더 같은 사람일 수 있습니다.</translation>
    </message>
    <message id="import.note.companions">
        <source>{number:companion/companions} set up, each with the guest whom they accompany.</source>
        <translation>동반자 {number}명을 주빈과 함께 등록합니다.</translation>
    </message>
    <message id="import.note.companion_stays">
        <source>{place}: the list has fewer companions than before; {name} has arrived or has a name, and stays. Check it at the desk.</source>
        <translation>{place}: 목록의 동반 인원이 줄었지만, {name:은/는} 이미 도착했거나 이름이 있어 그대로 둡니다. 데스크에서 확인해 주세요.</translation>
    </message>
    <message id="import.note.main">
        <source>The event has no checkpoints; “{checkpoint}” is set up for everybody</source>
        <translation>체크포인트가 없어 모두 입장할 수 있는 {checkpoint:을/를} 만듭니다</translation>
    </message>
    <message id="import.note.main_overnight">
        <source>The event has no checkpoints; “{checkpoint}” is set up for everybody, and empties at {at} each night, so that everybody may come in again the next day</source>
        <translation>체크포인트가 없어 모두 입장할 수 있는 {checkpoint:을/를} 만듭니다. 다음 날 다시 입장할 수 있게 매일 {at}에 비웁니다</translation>
    </message>
    <message id="import.note.rooms_set_up">
        <source>{number:room/rooms} that only the programme names, set up: {rooms}</source>
        <translation>프로그램에만 나오는 장소 {number}곳을 만듭니다: {rooms}</translation>
    </message>
    <message id="import.note.colour_darkened">
        <source>White text is hard to read on the colour {before}; the screens use {after} instead</source>
        <translation>대표색 {before} 위의 흰 글자는 잘 보이지 않아 {after}로 어둡게 씁니다</translation>
    </message>
    <message id="import.note.colour_like_ok">
        <source>The colour {colour} is close to the green that says a check-in is done; another one is better</source>
        <translation>대표색 {colour}은 체크인 완료를 나타내는 초록과 비슷합니다. 다른 색을 권합니다</translation>
    </message>
    <message id="import.note.colour_like_wait">
        <source>The colour {colour} is close to the amber that says to wait; another one is better</source>
        <translation>대표색 {colour}은 기다림을 나타내는 노랑과 비슷합니다. 다른 색을 권합니다</translation>
    </message>
    <message id="import.note.tables_outside">
        <source>{room}: outside the walls of its plan: {tables:table/tables} {names}. Check their x and y; the plan shows them there.</source>
        <translation>{room}: 평면도의 벽 밖에 있는 테이블 {tables}개: {names}. x와 y를 확인해 주세요. 평면도에는 그 자리에 그립니다.</translation>
    </message>
    <message id="import.note.tables_together">
        <source>{room}: these tables are at the same place: {names}. Check their x and y.</source>
        <translation>{room}: 같은 자리에 있는 테이블: {names}. x와 y를 확인해 주세요.</translation>
    </message>
    <message id="import.note.drawing">
        <source>{file}: plan of {room}, {tables:table/tables}, {doors:door/doors}</source>
        <translation>{file}: {room} 평면도, 테이블 {tables}개, 문 {doors}개</translation>
    </message>
    <message id="import.note.not_drawn">
        <source>{file}: {tables:table/tables} of this room not in the drawing: {names}. The plan shows only tables with a place.</source>
        <translation>{file}: 이 장소의 테이블 {tables}개가 도면에 없습니다: {names}. 평면도에는 위치가 있는 테이블만 그립니다.</translation>
    </message>
    <message id="import.note.drawn_kiosk">
        <source>{file}: “{kiosk}” is no checkpoint of the event; left out.</source>
        <translation>{file}: {kiosk:은/는} 행사의 체크포인트가 아니어서 넣지 않습니다.</translation>
    </message>
    <message id="import.note.rounds_set_up">
        <source>No networking round is listed; the table numbers make {number:round/rounds}: {rounds}</source>
        <translation>라운드 목록이 없어 테이블 번호에 맞춰 라운드 {number}개를 만듭니다: {rounds}</translation>
    </message>
    <message id="import.note.tables_set_up">
        <source>No table is listed; the table numbers of guests make {number:table/tables}: {tables}</source>
        <translation>테이블 목록이 없어 참가자 배정대로 테이블 {number}개를 만듭니다: {tables}</translation>
    </message>
    <message id="import.note.table_of_which_round">
        <source>The column “{column}” does not say which round it is for, and is kept as extra data; call it for example “1라운드 테이블” or “Round 1 table”</source>
        <translation>{column:은/는} 어느 라운드인지 알 수 없어 추가 정보로 보관합니다. “1라운드 테이블”처럼 라운드를 적어 주세요</translation>
    </message>
    <message id="template.event.name_ko">
        <source>The event’s name. Replace the example rows of all sheets; leave out sheets and columns that you do not need.</source>
        <translation>행사 이름. 모든 시트의 예시 행을 바꾸고, 필요 없는 시트와 열은 지워도 됩니다.</translation>
    </message>
    <message id="template.event.venue_ko">
        <source>Where the event takes place.</source>
        <translation>행사 장소.</translation>
    </message>
    <message id="template.event.starts">
        <source>When the event starts. Times elsewhere that have no day are on this day.</source>
        <translation>행사 시작 일시. 다른 시트에서 날짜 없이 쓴 시각은 이 날로 봅니다.</translation>
    </message>
    <message id="template.event.ends">
        <source>When it ends; not before it starts.</source>
        <translation>종료 일시. 시작보다 빠를 수 없습니다.</translation>
    </message>
    <message id="template.event.timezone">
        <source>IANA name of the time zone that holds for all times. Empty: Asia/Seoul.</source>
        <translation>모든 시각에 적용되는 시간대의 IANA 이름. 비우면 Asia/Seoul.</translation>
    </message>
    <message id="template.event.code_prefix">
        <source>2 to 6 letters or digits before every code that we issue. May be empty.</source>
        <translation>발급하는 코드 앞에 붙는 영문·숫자 2~6자. 비워도 됩니다.</translation>
    </message>
    <message id="template.event.languages">
        <source>Languages of the kiosk, the first one first: ko, en, ja, zh, vi, fr, es. Empty: ko, en.</source>
        <translation>키오스크 언어, 앞의 것이 우선: ko, en, ja, zh, vi, fr, es. 비우면 ko, en.</translation>
    </message>
    <message id="template.event.name_order">
        <source>Order of the Latin names of Koreans and of guests without a country: family first (KIM Minseo) or given first (Minseo KIM). Other names follow their country’s order.</source>
        <translation>한국인과 국가가 없는 참가자의 영문 이름 순서: 성 먼저(KIM Minseo) 또는 이름 먼저(Minseo KIM). 다른 이름은 그 나라의 순서를 따릅니다.</translation>
    </message>
    <message id="template.event.desk_ko">
        <source>Where the help desk is, as guests are told.</source>
        <translation>참가자에게 안내할 안내 데스크 위치.</translation>
    </message>
    <message id="template.event.formal">
        <source>Yes for state events: more formal wording.</source>
        <translation>국가 행사 등 격식 있는 표현을 쓰려면 예.</translation>
    </message>
    <message id="template.event.reprint_at_kiosk">
        <source>Yes to let guests who are checked in print their badge once more at the kiosk. Else only the desk does.</source>
        <translation>체크인한 참가자가 키오스크에서 배지를 한 번 더 받을 수 있게 하려면 예. 비우면 데스크에서만 다시 출력합니다.</translation>
    </message>
    <message id="template.event.honorifics">
        <source>Korean honorifics of positions that the kiosk does not know, or that should differ: position=honorific, several divided by semicolons. Known ones (대사님, 교수님, 국장님…) need no entry.</source>
        <translation>키오스크가 모르거나 다르게 부를 직위의 호칭: 직위=호칭, 여러 개는 세미콜론으로 나눔. 대사님, 교수님, 국장님처럼 이미 아는 호칭은 적지 않아도 됩니다.</translation>
    </message>
    <message id="template.event.hide_names">
        <source>Yes for a welcome without a name on the kiosk’s screen.</source>
        <translation>예로 두면 키오스크 화면에 이름 없이 환영 인사만 나옵니다.</translation>
    </message>
    <message id="template.event.walk_in_fields">
        <source>What the desk asks of people who come unregistered: name, organisation, position, category, country, phone, e-mail.</source>
        <translation>현장 등록 때 물을 항목: name, organisation, position, category, country, phone, e-mail.</translation>
    </message>
    <message id="template.event.consent_ko">
        <source>What people who register at the desk agree to, in Korean.</source>
        <translation>현장 등록 참가자가 동의하는 문구(한국어).</translation>
    </message>
    <message id="template.event.consent_en">
        <source>The same in English.</source>
        <translation>같은 문구(영어).</translation>
    </message>
    <message id="template.event.invitation_ko">
        <source>The text of invitation letters in Korean, a paragraph a line.</source>
        <translation>초대장의 한국어 본문. 한 줄이 한 문단입니다.</translation>
    </message>
    <message id="template.event.invitation_en">
        <source>The text of invitation letters in English, a paragraph a line.</source>
        <translation>초대장의 영어 본문. 한 줄이 한 문단입니다.</translation>
    </message>
    <message id="template.event.invitation_subject_ko">
        <source>The subject of e-mails with the invitation in Korean; {{이름}}, {{행사}} and {{장소}} stand for the guest, the event and the venue, also in the text.</source>
        <translation>초대 이메일의 한국어 제목. 제목과 본문의 {{이름}}, {{행사}}, {{장소}} 자리에 참가자 이름, 행사명, 장소가 들어갑니다.</translation>
    </message>
    <message id="template.event.invitation_subject_en">
        <source>The subject of e-mails with the invitation in English; {{name}}, {{event}} and {{venue}} stand for the guest, the event and the venue, also in the text.</source>
        <translation>초대 이메일의 영어 제목. 제목과 본문의 {{name}}, {{event}}, {{venue}} 자리에 참가자 이름, 행사명, 장소가 들어갑니다.</translation>
    </message>
    <message id="template.event.ticket_systems">
        <source>Which systems issued the tickets that guests show: pretix, Indico, alf.io, Hi.Events, eventyay. Tickets of others count as another event’s.</source>
        <translation>참가자 티켓을 발급한 시스템: pretix, Indico, alf.io, Hi.Events, eventyay. 다른 시스템의 티켓은 다른 행사의 것으로 봅니다.</translation>
    </message>
    <message id="template.event.ticket_keys">
        <source>Public keys of pretix’s signed tickets, several divided by spaces.</source>
        <translation>pretix 서명 티켓의 공개 키, 여러 개는 띄어쓰기로 나눔.</translation>
    </message>
    <message id="template.event.ticket_urls">
        <source>URLs in guests’ QR codes with id in braces where the guest’s code stands, several divided by spaces.</source>
        <translation>참가자 QR의 URL에서 코드 자리를 중괄호 안의 id로 쓴 것, 여러 개는 띄어쓰기로 나눔.</translation>
    </message>
    <message id="template.event.countries">
        <source>How this event shows countries: KR=대한민국|Republic of Korea, several divided by semicolons.</source>
        <translation>이 행사의 국가 표기: KR=대한민국|Republic of Korea, 여러 개는 세미콜론으로 나눔.</translation>
    </message>
    <message id="template.event.categories">
        <source>Spellings that mean one category: 연구자|Researcher, several groups divided by semicolons. Usual ones are known.</source>
        <translation>같은 구분을 뜻하는 표기: 연구자|Researcher, 여러 묶음은 세미콜론으로 나눔. 흔한 표기는 이미 알고 있음.</translation>
    </message>
    <message id="template.event.tracks">
        <source>Names and colours of tracks: 정책|Policy=policy; 오찬|Lunch=meal. Colours are policy, outcomes, meal, network. Tracks that are not named get theirs by usual words.</source>
        <translation>트랙 이름과 색: 정책|Policy=policy; 오찬|Lunch=meal. 색은 policy, outcomes, meal, network 중 하나. 적지 않은 트랙은 흔한 낱말로 알아봅니다.</translation>
    </message>
    <message id="template.event.colour">
        <source>The host’s colour, like #1A3E9E. Where white text would be hard to read it is darkened, and you are told.</source>
        <translation>주최 측 대표색, #1A3E9E 형식. 흰 글자가 잘 보이지 않으면 어둡게 바꾸고 알려 드립니다.</translation>
    </message>
    <message id="template.event.logo">
        <source>The file of the logo on light ground: PNG or SVG in the folder of this list, up to 512 KB.</source>
        <translation>밝은 바탕에 놓을 로고 파일 이름. 이 파일과 같은 폴더의 PNG나 SVG, 512 KB까지.</translation>
    </message>
    <message id="template.event.logo_dark">
        <source>The file of the logo on coloured ground: PNG or SVG in the folder of this list, up to 512 KB.</source>
        <translation>색 바탕에 놓을 로고 파일 이름. 이 파일과 같은 폴더의 PNG나 SVG, 512 KB까지.</translation>
    </message>
    <message id="template.event.pattern">
        <source>The file of a pattern for the coloured band: PNG in the folder of this list, up to 512 KB.</source>
        <translation>색 띠에 깔 무늬 파일 이름. 이 파일과 같은 폴더의 PNG, 512 KB까지.</translation>
    </message>
    <message id="template.event.calendar_url">
        <source>The address of each guest’s calendar (.ics), with {{id}} in place of the guest’s code. Without it the QR for phones holds text.</source>
        <translation>참가자 일정(.ics)을 내려받는 주소. 참가자 코드 자리에 {{id}}를 씁니다. 없으면 글로 담습니다.</translation>
    </message>
    <message id="template.event.confirm_badge">
        <source>Whether the kiosk asks once more if the name is right before it prints a badge.</source>
        <translation>배지를 출력하기 전에 키오스크가 이름이 맞는지 한 번 더 묻습니다.</translation>
    </message>
    <message id="template.event.hide_tablemates">
        <source>Yes if screens must not say which organisations and countries sit at a guest’s table. Names are shown of people who agreed only.</source>
        <translation>참가자와 같은 테이블의 소속과 국가를 화면에 보이지 않으려면 예. 이름은 동의한 분만 보입니다.</translation>
    </message>
    <message id="template.rooms.id">
        <source>Short id that other sheets refer to. Empty: the name.</source>
        <translation>다른 시트에서 쓰는 짧은 코드. 비우면 이름을 씁니다.</translation>
    </message>
    <message id="template.rooms.name_ko">
        <source>The room’s name.</source>
        <translation>장소 이름.</translation>
    </message>
    <message id="template.rooms.floor_ko">
        <source>The floor it is on.</source>
        <translation>층.</translation>
    </message>
    <message id="template.rooms.width">
        <source>Width of its plan in metres.</source>
        <translation>평면도 가로(m).</translation>
    </message>
    <message id="template.rooms.depth">
        <source>Depth of its plan in metres.</source>
        <translation>평면도 세로(m).</translation>
    </message>
    <message id="template.rooms.outline">
        <source>The room’s walls on its plan: its corners in order, as x y in metres from the top left. Two corners: a rectangle. Empty: the plan shows the tables alone.</source>
        <translation>평면도의 벽: 왼쪽 위를 기준으로 꼭짓점을 x y(m) 순서대로 적습니다. 두 점만 적으면 직사각형입니다. 비우면 평면도에 테이블만 그립니다.</translation>
    </message>
    <message id="template.rooms.doors">
        <source>Doors: x y of the opening’s middle, its width in metres, and in or out for the side it swings to. Semicolons between several.</source>
        <translation>출입문: 문 가운데의 x y, 폭(m), 열리는 쪽(안 또는 밖)을 적습니다. 여럿이면 쌍반점(;)으로 나눕니다.</translation>
    </message>
    <message id="template.rooms.stage">
        <source>The stage: its corners, or two opposite ones.</source>
        <translation>무대: 꼭짓점 또는 마주 보는 두 꼭짓점.</translation>
    </message>
    <message id="template.rooms.obstacles">
        <source>Columns and other obstacles: the corners of each. Semicolons between several.</source>
        <translation>기둥 등 장애물: 하나마다 꼭짓점을 적고, 여럿이면 쌍반점(;)으로 나눕니다.</translation>
    </message>
    <message id="template.rooms.desk">
        <source>The help desk’s place on this plan, x y in metres. It may be outside the walls.</source>
        <translation>이 평면도에서 안내 데스크의 위치 x y(m). 벽 밖이어도 됩니다.</translation>
    </message>
    <message id="template.sessions.id">
        <source>Short id that other sheets refer to. Empty: the title.</source>
        <translation>다른 시트에서 쓰는 짧은 코드. 비우면 제목을 씁니다.</translation>
    </message>
    <message id="template.sessions.title_ko">
        <source>The session’s title.</source>
        <translation>세션 제목.</translation>
    </message>
    <message id="template.sessions.track">
        <source>The track it belongs to. Empty: everybody’s.</source>
        <translation>소속 트랙. 비우면 모두에게 해당.</translation>
    </message>
    <message id="template.sessions.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>장소 시트에 있는 코드 또는 이름.</translation>
    </message>
    <message id="template.sessions.starts">
        <source>When it starts, in the event’s time zone. 2024-12-11 14:05, a date cell, or a time alone on the event’s first day. A column for the date and one for a span (14:00~15:00) work too.</source>
        <translation>시작 일시(행사 시간대). 2024-12-11 14:05, 날짜 셀, 또는 시각만 쓰면 행사 첫날로 봅니다. 날짜 열과 시간(14:00~15:00) 열로 나눠 써도 됩니다.</translation>
    </message>
    <message id="template.sessions.ends">
        <source>When it ends; not before it starts.</source>
        <translation>종료 일시. 시작보다 빠를 수 없습니다.</translation>
    </message>
    <message id="template.sessions.categories">
        <source>Guest categories it is for, divided by commas. Empty: everybody.</source>
        <translation>대상 참가자 구분, 쉼표로 나눔. 비우면 모두.</translation>
    </message>
    <message id="template.sessions.enrolled_only">
        <source>Yes if only guests who enrolled may attend.</source>
        <translation>사전 신청한 참가자만 참석할 수 있으면 예.</translation>
    </message>
    <message id="template.sessions.capacity">
        <source>How many people fit in. Empty: any number.</source>
        <translation>정원. 비우면 제한 없음.</translation>
    </message>
    <message id="template.sessions.call_minutes">
        <source>Minutes that a guest called from the waiting list has to come. Empty: 10.</source>
        <translation>대기자를 호출한 뒤 자리를 맡아 두는 시간(분). 비우면 10분.</translation>
    </message>
    <message id="template.sessions.speakers">
        <source>Speakers, divided by commas.</source>
        <translation>연사, 쉼표로 나눔.</translation>
    </message>
    <message id="template.sessions.description_ko">
        <source>What it is about.</source>
        <translation>설명.</translation>
    </message>
    <message id="template.sessions.cancelled">
        <source>Yes if it does not take place.</source>
        <translation>취소되었으면 예.</translation>
    </message>
    <message id="template.rounds.id">
        <source>The round’s number.</source>
        <translation>라운드 번호.</translation>
    </message>
    <message id="template.rounds.name_ko">
        <source>The round’s name.</source>
        <translation>라운드 이름.</translation>
    </message>
    <message id="template.rounds.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>장소 시트에 있는 코드 또는 이름.</translation>
    </message>
    <message id="template.rounds.starts">
        <source>When it starts, in the event’s time zone. 2024-12-11 14:05, a date cell, or a time alone on the event’s first day. A column for the date and one for a span (14:00~15:00) work too.</source>
        <translation>시작 일시(행사 시간대). 2024-12-11 14:05, 날짜 셀, 또는 시각만 쓰면 행사 첫날로 봅니다. 날짜 열과 시간(14:00~15:00) 열로 나눠 써도 됩니다.</translation>
    </message>
    <message id="template.rounds.ends">
        <source>When it ends; not before it starts.</source>
        <translation>종료 일시. 시작보다 빠를 수 없습니다.</translation>
    </message>
    <message id="template.rounds.live">
        <source>Whether guests are told their table at their check-in, and the seats of those who are not here yet are searched anew meanwhile. No: seats stay as planned.</source>
        <translation>입장할 때 테이블을 알리고, 아직 오지 않은 참가자의 자리를 그사이 다시 찾을지. 아니오: 계획한 자리 그대로.</translation>
    </message>
    <message id="template.tables.id">
        <source>What guests are told: 12 or A.</source>
        <translation>참가자에게 안내하는 번호: 12 또는 A.</translation>
    </message>
    <message id="template.tables.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>장소 시트에 있는 코드 또는 이름.</translation>
    </message>
    <message id="template.tables.x">
        <source>Metres from the left edge of the room’s plan.</source>
        <translation>장소 평면도 왼쪽 끝에서의 거리(m).</translation>
    </message>
    <message id="template.tables.y">
        <source>Metres from the top edge of the room’s plan.</source>
        <translation>장소 평면도 위쪽 끝에서의 거리(m).</translation>
    </message>
    <message id="template.tables.capacity">
        <source>How many guests sit at it. Empty: any number.</source>
        <translation>앉을 수 있는 인원. 비우면 제한 없음.</translation>
    </message>
    <message id="template.tables.route_ko">
        <source>The way to it in words, instead of the computed sentence.</source>
        <translation>찾아가는 길 문장. 자동 안내 대신 씁니다.</translation>
    </message>
    <message id="template.tables.languages">
        <source>The languages spoken at it: ko, en. Empty: any.</source>
        <translation>테이블에서 쓰는 언어: ko, en. 비우면 제한 없음.</translation>
    </message>
    <message id="template.tables.step_free">
        <source>Whether it is reached without stairs: only such tables suit guests who need it.</source>
        <translation>계단 없이 갈 수 있는지. 휠체어 등이 필요한 참가자는 이런 테이블에만 앉습니다.</translation>
    </message>
    <message id="template.tables.head">
        <source>Whether it is for guests of high precedence.</source>
        <translation>의전 순위가 높은 참가자를 위한 테이블인지.</translation>
    </message>
    <message id="template.checkpoints.id">
        <source>Short id for the command line, such as main. Without any checkpoint we set up main.</source>
        <translation>명령에서 쓰는 짧은 코드, 예: main. 체크포인트가 없으면 main을 만듭니다.</translation>
    </message>
    <message id="template.checkpoints.name_ko">
        <source>The checkpoint’s name.</source>
        <translation>체크포인트 이름.</translation>
    </message>
    <message id="template.checkpoints.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>장소 시트에 있는 코드 또는 이름.</translation>
    </message>
    <message id="template.checkpoints.categories">
        <source>Guest categories it is for, divided by commas. Empty: everybody.</source>
        <translation>대상 참가자 구분, 쉼표로 나눔. 비우면 모두.</translation>
    </message>
    <message id="template.checkpoints.tracks">
        <source>Tracks it is for, divided by commas. Empty: everybody.</source>
        <translation>대상 트랙, 쉼표로 나눔. 비우면 모두.</translation>
    </message>
    <message id="template.checkpoints.session">
        <source>A session’s id or title, if only its guests may enter.</source>
        <translation>세션의 코드 또는 제목. 그 세션의 참가자만 입장할 때 적습니다.</translation>
    </message>
    <message id="template.checkpoints.reentry">
        <source>once; after exit (the usual); many.</source>
        <translation>1회, 퇴장 후(기본), 무제한.</translation>
    </message>
    <message id="template.checkpoints.admits_pending">
        <source>Yes if guests whose registration is pending may enter.</source>
        <translation>대기 상태의 참가자도 입장할 수 있으면 예.</translation>
    </message>
    <message id="template.checkpoints.opens">
        <source>When the doors open. Empty: always.</source>
        <translation>입장 시작 일시. 비우면 항상.</translation>
    </message>
    <message id="template.checkpoints.closes">
        <source>When the doors close. Empty: never.</source>
        <translation>입장 마감 일시. 비우면 없음.</translation>
    </message>
    <message id="template.checkpoints.capacity">
        <source>How many people may be inside. Empty: any number.</source>
        <translation>동시에 들어갈 수 있는 인원. 비우면 제한 없음.</translation>
    </message>
    <message id="template.checkpoints.empties_at">
        <source>Time of day at which everybody inside counts as having left, such as 03:00.</source>
        <translation>안에 있는 사람을 모두 퇴장으로 처리하는 시각, 예: 03:00.</translation>
    </message>
    <message id="template.checkpoints.rule">
        <source>Who enters when and how often, in words; several are divided by semicolons: once a day; at most 3 entries; not after 18:00; from 10:00; between 09:00 and 12:00; only after main (another checkpoint); press: from 10:00 (for a category).</source>
        <translation>누가 언제, 몇 번 들어가는지 말로 적습니다. 여럿은 쌍반점(;)으로 나눕니다: 하루 한 번; 최대 3회; 18:00 이후 입장 불가; 10:00부터; 09:00부터 12:00까지; main 입장 후에만(다른 체크포인트); 언론: 10:00부터(구분별).</translation>
    </message>
    <message id="template.checkpoints.x">
        <source>Metres from the left edge of the room’s plan.</source>
        <translation>장소 평면도 왼쪽 끝에서의 거리(m).</translation>
    </message>
    <message id="template.checkpoints.y">
        <source>Metres from the top edge of the room’s plan.</source>
        <translation>장소 평면도 위쪽 끝에서의 거리(m).</translation>
    </message>
    <message id="template.checkpoints.bearing">
        <source>Which way a guest at the kiosk faces: degrees clockwise from the plan’s top.</source>
        <translation>키오스크 앞 참가자가 바라보는 방향: 평면도 위쪽에서 시계 방향 각도.</translation>
    </message>
    <message id="template.checkpoints.desk_arrow">
        <source>In which direction the way from here to the help desk begins. Leave it empty if unknown.</source>
        <translation>여기서 안내 데스크로 갈 때 처음 향하는 방향. 모르면 비워 두세요.</translation>
    </message>
    <message id="template.checkpoints.desk_metres">
        <source>How far the help desk is from here, in metres.</source>
        <translation>여기서 안내 데스크까지의 거리(m).</translation>
    </message>
    <message id="template.checkpoints.desk_way_ko">
        <source>The way from here to the help desk, in one line: up to 60 characters, 40 in Korean.</source>
        <translation>여기서 안내 데스크로 가는 길, 한 줄(국문 40자, 영문 60자까지).</translation>
    </message>
    <message id="template.ways.checkpoint">
        <source>The checkpoint where the way begins: its id or name.</source>
        <translation>출발하는 체크포인트의 코드나 이름.</translation>
    </message>
    <message id="template.ways.room">
        <source>The room that it leads to: its id or name.</source>
        <translation>도착하는 장소의 코드나 이름.</translation>
    </message>
    <message id="template.ways.arrow">
        <source>In which direction it begins. Without it no arrow is shown.</source>
        <translation>처음 향하는 방향. 적지 않으면 화살표를 보여 주지 않습니다.</translation>
    </message>
    <message id="template.ways.line_ko">
        <source>The way in one line: up to 60 characters, 40 in Korean.</source>
        <translation>가는 길, 한 줄(국문 40자, 영문 60자까지).</translation>
    </message>
    <message id="template.guests.reference">
        <source>Your own key for the guest. It finds the guest again when the list is imported again; it must not change. A running number (번호, No.) works less well.</source>
        <translation>참가자 고유 번호. 명단을 다시 가져올 때 같은 참가자를 찾는 기준이므로 바꾸지 마세요. 순번(번호, No.)은 정확도가 떨어집니다.</translation>
    </message>
    <message id="template.guests.name_ko">
        <source>The name in Korean, and in Latin letters. One of them is enough. A single column of names works too.</source>
        <translation>국문과 영문 이름. 하나만 있어도 되고, 성명 열 하나에 적어도 됩니다.</translation>
    </message>
    <message id="template.guests.family_ko">
        <source>Family name in Latin letters, if you have it apart.</source>
        <translation>영문 성(따로 있을 때).</translation>
    </message>
    <message id="template.guests.given_ko">
        <source>Given name in Latin letters, if you have it apart.</source>
        <translation>영문 이름(따로 있을 때).</translation>
    </message>
    <message id="template.guests.name_order">
        <source>Order of this guest’s Latin name. Empty: as the event has it.</source>
        <translation>이 참가자의 영문 이름 순서. 비우면 행사 설정을 따릅니다.</translation>
    </message>
    <message id="template.guests.style">
        <source>H.E., Hon., Dr., Prof. and the like; shown above the name.</source>
        <translation>H.E., Hon., Dr., Prof. 등. 이름 위에 표시합니다.</translation>
    </message>
    <message id="template.guests.courtesy">
        <source>Mr., Ms.</source>
        <translation>Mr., Ms. 등.</translation>
    </message>
    <message id="template.guests.position_ko">
        <source>Position or title.</source>
        <translation>직위 또는 직책.</translation>
    </message>
    <message id="template.guests.organisation_ko">
        <source>Organisation.</source>
        <translation>소속 기관.</translation>
    </message>
    <message id="template.guests.delegation">
        <source>The mission or organisation that the guest comes with.</source>
        <translation>함께 참가하는 공관 또는 기관.</translation>
    </message>
    <message id="template.guests.country">
        <source>ISO code or name in Korean or English. Empty for international organisations.</source>
        <translation>ISO 코드 또는 국문·영문 국가명. 국제기구는 비웁니다.</translation>
    </message>
    <message id="template.guests.category">
        <source>Official, diplomatic mission, researcher, press, staff… Checkpoints and sessions may be for some only.</source>
        <translation>정부, 공관, 연구자, 언론, 스태프 등. 체크포인트와 세션의 대상이 됩니다.</translation>
    </message>
    <message id="template.guests.languages">
        <source>The guest’s languages, the preferred one first: ko, en.</source>
        <translation>참가자의 언어, 선호 언어를 앞에: ko, en.</translation>
    </message>
    <message id="template.guests.email">
        <source>E-mail address. Never shown to others.</source>
        <translation>이메일 주소. 다른 사람에게 보이지 않습니다.</translation>
    </message>
    <message id="template.guests.phone">
        <source>Mobile number, with its leading zero.</source>
        <translation>휴대전화 번호(앞자리 0 포함).</translation>
    </message>
    <message id="template.guests.status">
        <source>confirmed, pending, cancelled, blocked. Empty: confirmed.</source>
        <translation>확정, 대기, 취소, 차단. 비우면 확정.</translation>
    </message>
    <message id="template.guests.valid_while_pending">
        <source>Yes if the guest may enter although pending.</source>
        <translation>대기 상태여도 입장할 수 있으면 예.</translation>
    </message>
    <message id="template.guests.valid_from">
        <source>The pass is valid from then on. Empty: always.</source>
        <translation>입장 유효 시작 일시. 비우면 제한 없음.</translation>
    </message>
    <message id="template.guests.valid_until">
        <source>The pass is valid until then; a date alone includes that day.</source>
        <translation>입장 유효 종료 일시. 날짜만 쓰면 그날까지.</translation>
    </message>
    <message id="template.guests.attention">
        <source>A note for staff. Never on a guest’s screen.</source>
        <translation>직원용 메모. 참가자 화면에는 나오지 않습니다.</translation>
    </message>
    <message id="template.guests.precedence">
        <source>Your order of precedence, 1 is first. Staff only.</source>
        <translation>의전 순위, 1이 가장 먼저. 직원만 봅니다.</translation>
    </message>
    <message id="template.guests.interests">
        <source>Fields of interest, divided by commas.</source>
        <translation>관심 분야, 쉼표로 나눔.</translation>
    </message>
    <message id="template.guests.accessibility">
        <source>What the guest needs, divided by commas.</source>
        <translation>필요한 편의 지원, 쉼표로 나눔.</translation>
    </message>
    <message id="template.guests.greeting_ko">
        <source>Shown word for word instead of the usual greeting.</source>
        <translation>기본 인사 대신 그대로 보여 줄 문구.</translation>
    </message>
    <message id="template.guests.hide_from_search">
        <source>Yes if the guest must not be found by name at a kiosk.</source>
        <translation>키오스크 이름 검색에서 제외하려면 예.</translation>
    </message>
    <message id="template.guests.vip">
        <source>Yes: the desk is told at once when this guest arrives. Staff only.</source>
        <translation>예: 도착하면 데스크에 바로 알립니다. 직원만 봅니다.</translation>
    </message>
    <message id="template.guests.escort">
        <source>Whom the desk calls then, with a phone number. Staff only.</source>
        <translation>그때 연락할 의전 담당자와 전화번호. 직원만 봅니다.</translation>
    </message>
    <message id="template.guests.name_at_table">
        <source>Yes if the guest agreed that others at their table see their name on the kiosk’s screen. Empty: no.</source>
        <translation>같은 테이블의 참가자에게 키오스크 화면으로 이름을 보이는 데 동의했으면 예. 비우면 아니오.</translation>
    </message>
    <message id="template.guests.tracks">
        <source>Tracks of the guest, divided by commas.</source>
        <translation>참가 트랙, 쉼표로 나눔.</translation>
    </message>
    <message id="template.guests.sessions">
        <source>Sessions that the guest enrolled in: ids or titles, divided by commas.</source>
        <translation>신청한 세션의 코드 또는 제목, 쉼표로 나눔.</translation>
    </message>
    <message id="template.guests.companion_of">
        <source>The guest with whom this person comes: guest ID, code, e-mail or name. Empty for everybody else.</source>
        <translation>이 사람이 동반하는 주빈의 등록번호, 코드, 이메일 또는 성명. 동반자가 아니면 비워 둡니다.</translation>
    </message>
    <message id="template.guests.code">
        <source>The guest’s own code in the QR. Empty: we issue one.</source>
        <translation>참가자의 QR 코드 값. 비우면 새로 발급합니다.</translation>
    </message>
    <message id="template.guests.companions">
        <source>How many people come with the guest, without the guest. Each gets a badge and a code; they may be named later.</source>
        <translation>함께 오는 사람 수, 본인 제외. 각자 배지와 코드를 받으며 이름은 나중에 적어도 됩니다.</translation>
    </message>
    <message id="template.guests.companion_names">
        <source>The names of those who come with the guest, divided by semicolons.</source>
        <translation>함께 오는 사람의 성명, 세미콜론(;)으로 나눔.</translation>
    </message>
    <message id="template.guests.photo">
        <source>The name of the photo’s file, for example hong.jpg, in the folder of this list. Only the desk shows it.</source>
        <translation>사진 파일의 이름(예: hong.jpg). 파일은 이 명단과 같은 폴더에 둡니다. 데스크에만 보입니다.</translation>
    </message>
    <message id="template.seats.reference">
        <source>The guest’s ID; or use one of the next three columns. Columns per round (1라운드, 2라운드) in the guest list work too.</source>
        <translation>참가자의 등록번호. 옆의 세 열 중 하나를 써도 됩니다. 참가자 명단에 라운드별 열(1라운드, 2라운드)을 두어도 됩니다.</translation>
    </message>
    <message id="template.seats.code">
        <source>The guest’s code.</source>
        <translation>참가자의 코드.</translation>
    </message>
    <message id="template.seats.email">
        <source>The guest’s e-mail address.</source>
        <translation>참가자의 이메일.</translation>
    </message>
    <message id="template.seats.guest">
        <source>The guest’s name, if nobody shares it.</source>
        <translation>참가자 성명(동명이인이 없을 때).</translation>
    </message>
    <message id="template.seats.round">
        <source>A round from the sheet of rounds. May be empty if there is only one.</source>
        <translation>라운드 시트에 있는 라운드. 하나뿐이면 비워도 됩니다.</translation>
    </message>
    <message id="template.seats.table">
        <source>A table from the sheet of tables. Empty takes the seat away.</source>
        <translation>테이블 시트에 있는 번호. 비우면 배정을 취소합니다.</translation>
    </message>
    <message id="template.seats.seat">
        <source>The place at the table. May be empty.</source>
        <translation>테이블 안의 자리. 비워도 됩니다.</translation>
    </message>
    <message id="template.seating_rules.kind">
        <source>What holds: together or apart (at one table, or never at one), at table, not at table, absent (not there in that round), points (how much a term counts).</source>
        <translation>적용할 규칙: 같이(같은 테이블), 따로(다른 테이블), 테이블 지정, 테이블 제외, 불참(그 라운드에 없음), 점수(항목의 비중).</translation>
    </message>
    <message id="template.seating_rules.guests">
        <source>Guest IDs or full names, divided by ;. Empty for points.</source>
        <translation>등록번호 또는 성명. ;로 나누어 적습니다. 점수 규칙에는 비웁니다.</translation>
    </message>
    <message id="template.seating_rules.round">
        <source>A round from the sheet of rounds. Empty: all rounds.</source>
        <translation>라운드 시트에 있는 라운드. 비우면 모든 라운드.</translation>
    </message>
    <message id="template.seating_rules.table">
        <source>For at table and not at table: a table from the sheet of tables.</source>
        <translation>테이블 지정, 테이블 제외에서: 테이블 시트에 있는 번호.</translation>
    </message>
    <message id="template.seating_rules.term">
        <source>For points: language, precedence (first ranks at no head table), repeat (the same two meet again), organisation, country, host country, category, empty (empty seats), topics (nothing in common).</source>
        <translation>점수 규칙에서: 언어, 의전(높은 순위가 헤드테이블 밖), 재회(같은 두 사람이 다시 만남), 소속, 국가, 주최국, 구분, 빈자리, 주제(공통 관심사 없음).</translation>
    </message>
    <message id="template.seating_rules.points">
        <source>For points: how much one such case counts against a plan. 0 or more; usually language 60, repeat 40, organisation and country 20.</source>
        <translation>점수 규칙에서: 한 건이 배정안에서 깎는 점수. 0 이상. 보통 언어 60, 재회 40, 소속과 국가 20.</translation>
    </message>
    <message id="template.seating_rules.removed">
        <source>Whether the rule does not hold any more: yes or no.</source>
        <translation>더 적용하지 않는 규칙인지: 예 또는 아니오.</translation>
    </message>
    <message id="import.entry_rule.wrong">
        <source>“{value}” is not understood. Write one of these, several divided by semicolons: once a day; at most 3 entries; at most 2 entries a day; not after 18:00; from 10:00; between 09:00 and 12:00; only after main; at least 90 minutes after the last entry; and before it, for whom: press: from 10:00</source>
        <translation>“{value}”{value:을/를} 알 수 없습니다. 다음처럼 적고, 여럿은 쌍반점(;)으로 나눠 주세요: 하루 한 번; 최대 3회; 하루 최대 2회; 18:00 이후 입장 불가; 10:00부터; 09:00부터 12:00까지; main 입장 후에만; 마지막 입장 90분 후부터; 앞에 구분을 적을 수 있습니다: 언론: 10:00부터</translation>
    </message>
    <message id="import.entry_rule.json">
        <source>The rule begins as JSON and is none: copy the whole rule, or write it in words such as: once a day</source>
        <translation>규칙이 JSON으로 시작하지만 JSON이 아닙니다. 규칙 전체를 복사하거나 말로 적어 주세요. 예: 하루 한 번</translation>
    </message>
    <message id="import.kind.questions">
        <source>questions</source>
        <translation>질문</translation>
    </message>
    <message id="import.choices.questionkind">
        <source>text, number, choice, choices, yes/no, consent, date, time, country, phone, email</source>
        <translation>글, 숫자, 선택, 여러 선택, 예/아니오, 동의, 날짜, 시각, 국가, 전화, 이메일</translation>
    </message>
    <message id="import.choices.askedat">
        <source>kiosk, desk, nowhere</source>
        <translation>키오스크, 데스크, 안 물음</translation>
    </message>
    <message id="import.question.empty">
        <source>A question needs its text, in Korean or in English.</source>
        <translation>질문에는 국문이나 영문 질문 내용이 있어야 합니다.</translation>
    </message>
    <message id="import.question.other">
        <source>“{value}” is no ID of another question. Write the ID of the question whose answer decides whether this one is asked.</source>
        <translation>“{value}”{value:은/는} 다른 질문의 코드가 아닙니다. 이 질문을 물을지 정하는 질문의 코드를 적어 주세요.</translation>
    </message>
    <message id="import.question.options">
        <source>A choice needs options, divided by semicolons; the two languages of one are divided by a bar: 한식|Korean; 채식|Vegetarian</source>
        <translation>선택 질문에는 선택지가 있어야 합니다. 쌍반점(;)으로 나누고 두 언어는 |로 나눠 주세요: 한식|Korean; 채식|Vegetarian</translation>
    </message>
    <message id="import.question.column_twice">
        <source>The answers to question “{id}” are in this column already. Give this question another answer column.</source>
        <translation>“{id}” 질문의 답변이 이미 이 열에 있습니다. 이 질문의 답변열을 다르게 적어 주세요.</translation>
    </message>
    <message id="import.question.column">
        <source>“{value}” is a column of the guest list already. Give the answers a column of their own in “Answer column”.</source>
        <translation>“{value}”{value:은/는} 이미 참가자 명단의 열입니다. 답변열에 다른 이름을 적어 주세요.</translation>
    </message>
    <message id="template.questions.id">
        <source>A short ID that stays the same when the text changes. Empty: the text itself.</source>
        <translation>질문을 고쳐도 바뀌지 않는 짧은 코드. 비우면 질문 내용이 코드가 됩니다.</translation>
    </message>
    <message id="template.questions.text_ko">
        <source>The question as guests read it.</source>
        <translation>참가자에게 보이는 질문.</translation>
    </message>
    <message id="template.questions.kind">
        <source>What is answered: text, number, choice, choices (several), yes/no, consent (if required, only a yes counts), date, time, country, phone, email. Empty: text.</source>
        <translation>답변 종류: 글, 숫자, 선택, 여러 선택, 예/아니오, 동의(필수면 동의해야만 입장), 날짜, 시각, 국가, 전화, 이메일. 비우면 글.</translation>
    </message>
    <message id="template.questions.required">
        <source>Yes: nobody enters before it is answered.</source>
        <translation>예: 답하기 전에는 입장할 수 없습니다.</translation>
    </message>
    <message id="template.questions.options">
        <source>The options of a choice, divided by semicolons, the languages of one by a bar: 한식|Korean; 채식|Vegetarian</source>
        <translation>선택지를 쌍반점(;)으로, 한 선택지의 언어는 |로 나눕니다: 한식|Korean; 채식|Vegetarian</translation>
    </message>
    <message id="template.questions.asked">
        <source>kiosk: by the kiosk and at the desk; desk: at the desk only; nowhere: not at check-in.</source>
        <translation>키오스크: 키오스크와 데스크에서, 데스크: 데스크에서만, 안 물음: 입장 때 묻지 않음.</translation>
    </message>
    <message id="template.questions.categories">
        <source>Who is asked, by category; empty: everybody.</source>
        <translation>물을 참가자 구분. 비우면 모두.</translation>
    </message>
    <message id="template.questions.checkpoints">
        <source>Where it is asked: IDs of checkpoints; empty: everywhere.</source>
        <translation>물을 체크포인트 코드. 비우면 모든 곳.</translation>
    </message>
    <message id="template.questions.depends_on">
        <source>The ID of another question: this one is asked only of those who answered that as the next column says.</source>
        <translation>다른 질문의 코드. 그 질문에 다음 열처럼 답한 참가자에게만 묻습니다.</translation>
    </message>
    <message id="template.questions.depends_values">
        <source>The answers to that question, divided by semicolons.</source>
        <translation>그 질문의 답변. 여럿은 쌍반점(;)으로 나눕니다.</translation>
    </message>
    <message id="template.questions.column">
        <source>The column of the guest list with the answers, also in exports. Empty: the text of the question.</source>
        <translation>참가자 명단과 내보낸 파일에서 답변이 있는 열. 비우면 질문 내용.</translation>
    </message>
    <message id="template.questions.position">
        <source>The order in which questions are asked: 1, 2, 3 …</source>
        <translation>질문 순서: 1, 2, 3 …</translation>
    </message>
    <message id="template.questions.removed">
        <source>Yes: the question is no longer asked; its answers stay.</source>
        <translation>예: 더는 묻지 않습니다. 받은 답변은 남습니다.</translation>
    </message>
</context>
</TS>
