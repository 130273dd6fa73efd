<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>badge</name>
    <message id="badge.layout.absent">
        <source>There is no badge layout "{name}". Choose one of {known}, or give the path of a .toml file of your own.</source>
        <translation>"{name}" 배지 서식이 없습니다. {known} 중에서 고르거나 직접 만든 .toml 파일의 경로를 적어 주세요.</translation>
    </message>
    <message id="badge.layout.unopened">
        <source>The badge layout {file} cannot be opened: {reason}. Check the path.</source>
        <translation>배지 서식 {file} 파일을 열 수 없습니다: {reason}. 경로를 확인해 주세요.</translation>
    </message>
    <message id="badge.layout.unreadable">
        <source>The badge layout {file} is not valid TOML: {reason}. Mend that line.</source>
        <translation>배지 서식 {file} 파일이 올바른 TOML이 아닙니다: {reason}. 그 줄을 고쳐 주세요.</translation>
    </message>
    <message id="badge.layout.missing">
        <source>The badge layout {file} lacks {field}. Add it; the layouts that come with the program show how.</source>
        <translation>배지 서식 {file} 파일에 {field} 항목이 없습니다. 추가해 주세요. 기본 서식을 참고하세요.</translation>
    </message>
    <message id="badge.layout.unknown">
        <source>The badge layout {file} has {field}, which means nothing there. Take it out or correct its spelling.</source>
        <translation>배지 서식 {file} 파일의 {field} 항목은 쓰이지 않습니다. 지우거나 철자를 고쳐 주세요.</translation>
    </message>
    <message id="badge.layout.wrong">
        <source>In the badge layout {file}, {field} must be {right}.</source>
        <translation>배지 서식 {file} 파일의 {field} 값은 {right}이어야 합니다.</translation>
    </message>
    <message id="badge.layout.our_font">
        <source>The badge layout {file} cannot be used: the font {font}, which came with the program, is not there or cannot be read. Install the program again.</source>
        <translation>배지 서식 {file}을(를) 쓸 수 없습니다. 프로그램에 포함된 글꼴 {font}이(가) 없거나 읽을 수 없습니다. 프로그램을 다시 설치해 주세요.</translation>
    </message>
    <message id="badge.layout.font">
        <source>In the badge layout {file}, {field} names the font {font}, which is not there or cannot be read. Put it beside the layout, or use Regular, Medium, Bold or ExtraBold.</source>
        <translation>배지 서식 {file} 파일의 {field}에 적힌 글꼴 {font} 파일이 없거나 읽을 수 없습니다. 서식 파일 옆에 두거나 Regular, Medium, Bold, ExtraBold 중 하나를 쓰세요.</translation>
    </message>
    <message id="badge.layout.nameless">
        <source>The badge layout {file} shows no name. Add a text with field = "name" to a {field}.</source>
        <translation>배지 서식 {file} 파일에 이름이 없습니다. {field}에 field = "name" 항목을 추가해 주세요.</translation>
    </message>
    <message id="badge.right.side">
        <source>a number of millimetres from 20 to 420</source>
        <translation>20에서 420 사이의 밀리미터 값</translation>
    </message>
    <message id="badge.right.gap">
        <source>a number of millimetres from -20 to 100</source>
        <translation>-20에서 100 사이의 밀리미터 값</translation>
    </message>
    <message id="badge.right.leading">
        <source>a number from 0.7 to 2</source>
        <translation>0.7에서 2 사이의 수</translation>
    </message>
    <message id="badge.right.lines">
        <source>a whole number from 1 to 9</source>
        <translation>1에서 9 사이의 정수</translation>
    </message>
    <message id="badge.right.sizes">
        <source>the largest and the least size of type in millimetres from 1 to 60, as in [9, 4]</source>
        <translation>가장 큰 글자와 가장 작은 글자의 밀리미터 크기 [9, 4] 형식으로 1에서 60 사이의 값</translation>
    </message>
    <message id="badge.right.box">
        <source>left, top, width and height in millimetres, within the badge</source>
        <translation>배지 안에 드는 왼쪽, 위, 너비, 높이의 밀리미터 값</translation>
    </message>
    <message id="badge.right.code_box">
        <source>left, top, width and height in millimetres, within the badge and at least 15 wide and high</source>
        <translation>배지 안에 드는 왼쪽, 위, 너비, 높이의 밀리미터 값(너비와 높이는 15 이상)</translation>
    </message>
    <message id="badge.right.font">
        <source>Regular, Medium, Bold, ExtraBold or a font file beside the layout</source>
        <translation>Regular, Medium, Bold, ExtraBold 또는 서식 파일 옆의 글꼴 파일</translation>
    </message>
    <message id="badge.right.field">
        <source>one of style, name, second_name, own_name, position, second_position, organisation, second_organisation, country, event, second_event</source>
        <translation>style, name, second_name, own_name, position, second_position, organisation, second_organisation, country, event, second_event 중 하나</translation>
    </message>
    <message id="badge.right.align">
        <source>left, centre or right</source>
        <translation>left, centre, right 중 하나</translation>
    </message>
    <message id="badge.right.anchor">
        <source>top, middle or bottom</source>
        <translation>top, middle, bottom 중 하나</translation>
    </message>
    <message id="badge.right.words">
        <source>words in quotation marks</source>
        <translation>따옴표로 묶은 글</translation>
    </message>
    <message id="badge.right.colour">
        <source>a colour such as "#1F4FD8"</source>
        <translation>"#1F4FD8" 같은 색</translation>
    </message>
    <message id="badge.right.table">
        <source>a table with a heading of its own</source>
        <translation>제목이 있는 표</translation>
    </message>
    <message id="badge.right.list">
        <source>a list of tables with headings in double brackets</source>
        <translation>이중 괄호 제목이 있는 표의 목록</translation>
    </message>
    <message id="badge.lacking">
        <source>{name} ({guest}): the badge lacks {lacks}. Correct the guest, or print it as it is.</source>
        <translation>{name} ({guest}): 배지에 {lacks} 빠집니다. 참가자 정보를 고치거나 그대로 출력하세요.</translation>
    </message>
    <message id="badge.lacking.event">
        <source>Badges lack {lack}. Give the event a shorter name, or use a larger layout.</source>
        <translation>배지에 {lack} 빠집니다. 행사 이름을 줄이거나 더 큰 서식을 쓰세요.</translation>
    </message>
    <message id="badge.nameless">
        <source>{name} ({guest}): not printed, no name can be set: {lacks}. Correct the name, or use a larger layout.</source>
        <translation>{name} ({guest}): 이름을 넣을 수 없어 출력하지 않았습니다: {lacks}. 이름을 고치거나 더 큰 서식을 쓰세요.</translation>
    </message>
    <message id="badge.lacks.glyphs">
        <source>{field} "{words}", of which no font has {missing}</source>
        <translation>{field} "{words}" (글꼴에 없는 글자 {missing})</translation>
    </message>
    <message id="badge.lacks.room">
        <source>{field} "{words}", which is too long even in the smallest letters</source>
        <translation>{field} "{words}" (가장 작은 글자로도 자리에 들지 않음)</translation>
    </message>
    <message id="badge.field.style">
        <source>the style</source>
        <translation>경칭</translation>
    </message>
    <message id="badge.field.name">
        <source>the name</source>
        <translation>이름</translation>
    </message>
    <message id="badge.field.second_name">
        <source>the second name</source>
        <translation>다른 언어 이름</translation>
    </message>
    <message id="badge.field.own_name">
        <source>the name in the guest’s own script</source>
        <translation>고유 문자 이름</translation>
    </message>
    <message id="badge.field.position">
        <source>the position</source>
        <translation>직위</translation>
    </message>
    <message id="badge.field.second_position">
        <source>the position in the other language</source>
        <translation>다른 언어 직위</translation>
    </message>
    <message id="badge.field.organisation">
        <source>the organisation</source>
        <translation>소속</translation>
    </message>
    <message id="badge.field.second_organisation">
        <source>the organisation in the other language</source>
        <translation>다른 언어 소속</translation>
    </message>
    <message id="badge.field.country">
        <source>the country</source>
        <translation>국가</translation>
    </message>
    <message id="badge.field.event">
        <source>the event</source>
        <translation>행사명</translation>
    </message>
    <message id="badge.field.second_event">
        <source>the event in the other language</source>
        <translation>다른 언어 행사명</translation>
    </message>
    <message id="badge.field.category">
        <source>the category</source>
        <translation>구분</translation>
    </message>
    <message id="badge.field.tables">
        <source>the table numbers</source>
        <translation>테이블 번호</translation>
    </message>
    <message id="badge.trouble.off">
        <source>The printer is off or cannot be reached. See to its power and cable, then try again</source>
        <translation>프린터가 꺼져 있거나 연결되지 않습니다. 전원과 케이블을 확인한 뒤 다시 시도해 주세요</translation>
    </message>
    <message id="badge.trouble.silent">
        <source>The printer took the badge and says nothing. See whether it came out before printing it again</source>
        <translation>프린터가 배지를 받고 응답하지 않습니다. 다시 출력하기 전에 나왔는지 확인해 주세요</translation>
    </message>
    <message id="badge.trouble.paper">
        <source>The printer is out of labels or ribbon. Put new ones in, then print the badge again</source>
        <translation>프린터에 라벨이나 리본이 없습니다. 새로 넣고 배지를 다시 출력해 주세요</translation>
    </message>
    <message id="badge.trouble.media">
        <source>Other labels are in the printer than the layout is for. Change the labels or the layout</source>
        <translation>프린터의 라벨이 서식과 다릅니다. 라벨이나 서식을 바꿔 주세요</translation>
    </message>
    <message id="badge.trouble.jam">
        <source>Something is stuck in the printer. Take it out, then print the badge again</source>
        <translation>프린터에 용지가 걸렸습니다. 빼낸 뒤 배지를 다시 출력해 주세요</translation>
    </message>
    <message id="badge.trouble.cover">
        <source>The printer is open. Close it, then print the badge again</source>
        <translation>프린터 덮개가 열려 있습니다. 닫고 배지를 다시 출력해 주세요</translation>
    </message>
    <message id="badge.trouble.stopped">
        <source>The printer is paused. Resume it, then print the badge again</source>
        <translation>프린터가 일시 정지되어 있습니다. 다시 시작하고 배지를 출력해 주세요</translation>
    </message>
    <message id="badge.trouble.refused">
        <source>The printer did not take the badge. Try another printer</source>
        <translation>프린터가 배지를 받지 않았습니다. 다른 프린터로 출력해 주세요</translation>
    </message>
    <message id="badge.trouble.unprintable">
        <source>This badge cannot be set as it is. Look at its preview, and correct the guest or the layout</source>
        <translation>이 배지는 그대로 조판할 수 없습니다. 미리보기를 보고 참가자 정보나 서식을 고쳐 주세요</translation>
    </message>
    <message id="badge.trouble.unknown">
        <source>The printer says something that nobody understands. Look at its display, or try another printer</source>
        <translation>프린터의 응답을 알 수 없습니다. 프린터 화면을 보거나 다른 프린터로 출력해 주세요</translation>
    </message>
    <message id="badge.trouble.interrupted">
        <source>The device went down while this badge was waiting. See whether it came out, then print it again</source>
        <translation>이 배지를 기다리던 중 기기가 꺼졌습니다. 나왔는지 확인한 뒤 다시 출력해 주세요</translation>
    </message>
    <message id="badge.printer_trouble">
        <source>The badge of {name} did not come out. {trouble}</source>
        <translation>{name} 님의 배지가 나오지 않았습니다. {trouble}</translation>
    </message>
    <message id="badge.codeless">
        <source>{name} ({guest}): not printed, there is no valid code. Issue one at the desk, then write the badges again.</source>
        <translation>{name} ({guest}): 유효한 코드가 없어 출력하지 않았습니다. 데스크에서 코드를 발급한 뒤 다시 만들어 주세요.</translation>
    </message>
</context>
</TS>
