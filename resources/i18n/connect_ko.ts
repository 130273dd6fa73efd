<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="connect.address">
        <source>{address} is no address of a system. Give one such as https://tickets.example.org, without user and query.</source>
        <translation>{address:은/는} 시스템 주소로 쓸 수 없습니다. https://tickets.example.org처럼 사용자와 물음표 뒤를 빼고 적어 주세요.</translation>
    </message>
    <message id="connect.unencrypted">
        <source>Tokens and names are sent encrypted only, and {address} is not. Give an address that begins with https://.</source>
        <translation>토큰과 이름은 암호화해서만 보내는데 {address:은/는} 그렇지 않습니다. https://로 시작하는 주소를 적어 주세요.</translation>
    </message>
    <message id="connect.organizer">
        <source>A token does not say whose it is. Give the organizer’s short name with --organizer.</source>
        <translation>토큰만으로는 주최자를 알 수 없습니다. --organizer로 주최자의 짧은 이름을 적어 주세요.</translation>
    </message>
    <message id="connect.name">
        <source>{name} cannot be the name of a system here. Give one of up to 60 letters, digits, dots and hyphens with --name.</source>
        <translation>{name:은/는} 시스템 이름으로 쓸 수 없습니다. --name으로 글자, 숫자, 점, 붙임표 60자 이내의 이름을 적어 주세요.</translation>
    </message>
    <message id="connect.list_option">
        <source>{value} is not a check-in list with a checkpoint. Write it as 7=main: the number of the list there, the checkpoint here.</source>
        <translation>{value:은/는} 체크인 목록과 체크포인트가 아닙니다. 7=main처럼 그쪽 목록 번호와 이쪽 체크포인트를 적어 주세요.</translation>
    </message>
    <message id="connect.ask_token">
        <source>QR code of the device, or token</source>
        <translation>기기의 QR 코드 또는 토큰</translation>
    </message>
    <message id="connect.used_code">
        <source>{address} does not accept this code: it was used before, or is not known. Make a new one there and scan that.</source>
        <translation>{address}에서 이 코드를 받지 않습니다. 이미 쓴 코드이거나 모르는 코드입니다. 그쪽에서 새 코드를 만들어 읽혀 주세요.</translation>
    </message>
    <message id="connect.event">
        <source>The token sees no event {event}. It sees: {known}. Give one of them with --event.</source>
        <translation>이 토큰으로는 행사 {event:을/를} 볼 수 없습니다. 볼 수 있는 행사: {known}. 그중 하나를 --event로 적어 주세요.</translation>
    </message>
    <message id="connect.which_event">
        <source>The token sees several events or none: {known}. Say which one with --event.</source>
        <translation>이 토큰으로 볼 수 있는 행사가 여럿이거나 없습니다: {known}. --event로 하나를 골라 주세요.</translation>
    </message>
    <message id="connect.added">
        <source>{name} is set up: event {event} at {address}. See what the token is allowed with: kiosk connect check {name}</source>
        <translation>{name:을/를} 설정했습니다: {address}의 행사 {event}. 토큰의 권한은 다음으로 확인해 주세요: kiosk connect check {name}</translation>
    </message>
    <message id="connect.none">
        <source>This machine exchanges with no registration system. Set one up with: kiosk connect add</source>
        <translation>이 기기와 연결된 등록 시스템이 없습니다. kiosk connect add로 설정해 주세요.</translation>
    </message>
    <message id="connect.unknown">
        <source>There is no system {name} here. See the names with: kiosk connect list</source>
        <translation>{name:이라는/라는} 시스템이 없습니다. kiosk connect list로 이름을 확인해 주세요.</translation>
    </message>
    <message id="connect.fault.not_there">
        <source>{host} has nothing at {path}. Check the address in a browser; it is tried again by itself.</source>
        <translation>{host}의 {path}에 아무것도 없습니다. 브라우저에서 주소를 확인해 주세요. 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.programme.address">
        <source>{address} is no address of a programme. Give one that begins with https://, or the path of a file.</source>
        <translation>{address:은/는} 프로그램 주소로 쓸 수 없습니다. https://로 시작하는 주소나 파일 경로를 적어 주세요.</translation>
    </message>
    <message id="connect.programme.added">
        <source>{name} is set up: the programme at {address} is looked at every minute while a window is open on the store, or with: kiosk connect run</source>
        <translation>{name:을/를} 설정했습니다. 저장소에 창이 열려 있는 동안 {address}의 프로그램을 1분마다 살펴보며, kiosk connect run으로도 살펴봅니다.</translation>
    </message>
    <message id="connect.runs">
        <source>Another program on this machine exchanges already. There is nothing to do; end it first if you want to see what happens here.</source>
        <translation>이 기기의 다른 프로그램이 이미 교환하고 있습니다. 할 일이 없습니다. 여기서 보려면 그 프로그램을 먼저 끝내 주세요.</translation>
    </message>
    <message id="connect.retried">
        <source>{name} is told {number} entries once more.</source>
        <translation>{name}에 기록 {number}건을 다시 알립니다.</translation>
    </message>
    <message id="connect.removed">
        <source>{name} is forgotten here, with its token. If the token is not used elsewhere, revoke it there.</source>
        <translation>{name:을/를} 토큰과 함께 지웠습니다. 그 토큰을 다른 곳에서 쓰지 않으면 그쪽에서도 폐기해 주세요.</translation>
    </message>
    <message id="connect.row_of_list">
        <source>{name}: {system} {event} at {address}; last answer {contact}; told {told}, waiting {waiting}, not accepted there {refused}, not taken in here {not_taken_in}</source>
        <translation>{name}: {address}의 {system} {event}. 마지막 응답 {contact}, 알림 {told}, 대기 {waiting}, 그쪽에서 받지 않음 {refused}, 이쪽에 들이지 않음 {not_taken_in}</translation>
    </message>
    <message id="connect.held">
        <source>{device} exchanges with it in place of this device, which takes over if that one is gone for five minutes.</source>
        <translation>이 기기 대신 {device:이/가} 교환합니다. 그 기기가 5분 동안 없으면 이 기기가 이어받습니다.</translation>
    </message>
    <message id="connect.row">
        <source>{ticket}, {column}: {problem}</source>
        <translation>{ticket}, {column}: {problem}</translation>
    </message>
    <message id="connect.row_whole">
        <source>{ticket}: {problem}</source>
        <translation>{ticket}: {problem}</translation>
    </message>
    <message id="connect.clock">
        <source>The clock of this machine and that of the system differ by {minutes} minutes. Set the clock of this machine by the network; times of entries may be wrong.</source>
        <translation>이 기기와 시스템의 시계가 {minutes}분 다릅니다. 이 기기의 시계를 네트워크 시각에 맞춰 주세요. 입장 시각이 틀릴 수 있습니다.</translation>
    </message>
    <message id="connect.check.passed">
        <source>allowed: {what}</source>
        <translation>권한 있음: {what}</translation>
    </message>
    <message id="connect.check.failed">
        <source>NOT allowed: {what}</source>
        <translation>권한 없음: {what}</translation>
    </message>
    <message id="connect.check.items">
        <source>see products</source>
        <translation>상품 보기</translation>
    </message>
    <message id="connect.check.categories">
        <source>see categories of products</source>
        <translation>상품 분류 보기</translation>
    </message>
    <message id="connect.check.questions">
        <source>see questions</source>
        <translation>질문 보기</translation>
    </message>
    <message id="connect.check.checkinlists">
        <source>see check-in lists</source>
        <translation>체크인 목록 보기</translation>
    </message>
    <message id="connect.check.orders">
        <source>see orders with their tickets</source>
        <translation>주문과 티켓 보기</translation>
    </message>
    <message id="connect.check.registrations">
        <source>see registrations</source>
        <translation>등록 보기</translation>
    </message>
    <message id="connect.check.redeem">
        <source>check tickets in</source>
        <translation>티켓 체크인</translation>
    </message>
    <message id="connect.untold.no_code">
        <source>{ticket}: the guest has no code any more that is known there, so the entry was not told. Check the ticket in there by hand.</source>
        <translation>{ticket}: 그쪽에서 아는 코드가 참가자에게 더는 없어 입장을 알리지 못했습니다. 그쪽에서 직접 체크인해 주세요.</translation>
    </message>
    <message id="connect.untold.unknown">
        <source>{ticket}: the code is not known there any more, so the entry was noted there as one of an unknown ticket. Check whether the ticket was changed or cancelled.</source>
        <translation>{ticket}: 그쪽에서 더는 모르는 코드여서 모르는 티켓의 입장으로 남겼습니다. 티켓이 바뀌거나 취소되었는지 확인해 주세요.</translation>
    </message>
    <message id="connect.notice.rules">
        <source>The rule of the check-in list {list} cannot be evaluated here, so nobody enters at its checkpoint: {why}</source>
        <translation>체크인 목록 {list}의 규칙을 여기서 판단할 수 없어 해당 체크포인트에는 아무도 들어갈 수 없습니다: {why}</translation>
    </message>
    <message id="connect.check.file">
        <source>read {file}</source>
        <translation>{file} 읽기</translation>
    </message>
    <message id="connect.watched">
        <source>{file} is taken in each time that it is saved, under the name {name}. What became of it says: kiosk connect list</source>
        <translation>{file:을/를} 저장할 때마다 들입니다. 이름은 {name}입니다. 결과는 kiosk connect list로 볼 수 있습니다.</translation>
    </message>
    <message id="connect.file.other">
        <source>{files}: {missing} of {earlier} guests that were in it before are not. It seems to be another list and was not taken in. If it is right, take it in with: kiosk import</source>
        <translation>{files}: 이전에 있던 참가자 {earlier}명 가운데 {missing}명이 없습니다. 다른 명단으로 보여 들이지 않았습니다. 맞으면 kiosk import로 들여 주세요.</translation>
    </message>
    <message id="connect.fault.missing">
        <source>There is no file to read at {host}. Put it back, or end watching with: kiosk connect remove</source>
        <translation>{host}에 읽을 파일이 없습니다. 파일을 되돌리거나 kiosk connect remove로 감시를 끝내 주세요.</translation>
    </message>
    <message id="connect.untold.gone">
        <source>{ticket}: the registration is not there any more, so the entry was not told.</source>
        <translation>{ticket}: 그쪽에 등록이 더는 없어 입장을 알리지 못했습니다.</translation>
    </message>
    <message id="connect.untold.refused">
        <source>{ticket}: not accepted there ({reason}). Put it right there, then: kiosk connect retry</source>
        <translation>{ticket}: 그쪽에서 받지 않았습니다({reason}). 그쪽에서 바로잡은 뒤 kiosk connect retry를 실행해 주세요.</translation>
    </message>
    <message id="connect.fault.unreachable">
        <source>{host} cannot be reached. Check network and address; it is tried again by itself.</source>
        <translation>{host}에 연결할 수 없습니다. 네트워크와 주소를 확인해 주세요. 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.fault.silent">
        <source>{host} does not answer in time. It is tried again by itself.</source>
        <translation>{host:이/가} 제때 응답하지 않습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.fault.certificate">
        <source>{host} shows a certificate that is not its own or that nobody here trusts. Nothing was sent. Check the address, and ask who runs the system.</source>
        <translation>{host:이/가} 자신의 것이 아니거나 믿을 수 없는 인증서를 보입니다. 아무것도 보내지 않았습니다. 주소를 확인하고 시스템 운영자에게 문의해 주세요.</translation>
    </message>
    <message id="connect.fault.redirect">
        <source>{host} sends on to {elsewhere}; nothing was sent there. If that is right, set the system up again with that address.</source>
        <translation>{host:이/가} {elsewhere:으로/로} 넘기며, 그곳에는 아무것도 보내지 않았습니다. 맞는 곳이면 그 주소로 시스템을 다시 설정해 주세요.</translation>
    </message>
    <message id="connect.fault.token">
        <source>{host} does not accept the token, or no longer. Make a new one there and set the system up again with: kiosk connect add</source>
        <translation>{host:이/가} 토큰을 더는 받지 않습니다. 그쪽에서 새로 만들어 kiosk connect add로 다시 설정해 주세요.</translation>
    </message>
    <message id="connect.fault.forbidden">
        <source>{host} does not allow this token {path}. Give it there the right to see orders and to check people in.</source>
        <translation>{host:이/가} 이 토큰에 {path:을/를} 허락하지 않습니다. 그쪽에서 주문 보기와 체크인 권한을 주세요.</translation>
    </message>
    <message id="connect.fault.event">
        <source>{host} has no event {event} that this token may see. If it was renamed, set the system up again with its new name: kiosk connect add</source>
        <translation>{host}에는 이 토큰으로 볼 수 있는 행사 {event:이/가} 없습니다. 이름이 바뀌었으면 새 이름으로 kiosk connect add를 실행해 주세요.</translation>
    </message>
    <message id="connect.fault.limited">
        <source>{host} asks for fewer requests. It is tried again after the wait that it asked for; nothing is lost.</source>
        <translation>{host:이/가} 요청을 줄여 달라고 합니다. 요청한 시간을 기다린 뒤 다시 시도하며, 잃는 것은 없습니다.</translation>
    </message>
    <message id="connect.fault.server">
        <source>{host} has a fault of its own (HTTP {answer}). It is tried again by itself.</source>
        <translation>{host}에 문제가 있습니다(HTTP {answer}). 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.fault.broken">
        <source>An answer of {host} broke off or is damaged. Nothing of it was taken in; it is tried again by itself.</source>
        <translation>{host}의 응답이 끊기거나 손상되었습니다. 아무것도 들이지 않았으며 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.fault.page">
        <source>{host} answers with a page in place of data (HTTP {answer}). Check the address, and whether this network wants a login first.</source>
        <translation>{host:이/가} 데이터 대신 웹 페이지로 응답합니다(HTTP {answer}). 주소를 확인하고, 이 네트워크가 먼저 로그인을 요구하는지 확인해 주세요.</translation>
    </message>
    <message id="connect.fault.unexpected">
        <source>{host} answers {path} otherwise than expected. Nothing of it was taken in; check whether the address is that of the system, and its version.</source>
        <translation>{host}의 {path} 응답이 예상과 다릅니다. 아무것도 들이지 않았습니다. 시스템의 주소와 버전을 확인해 주세요.</translation>
    </message>
    <message id="connect.fault.large">
        <source>An answer of {host} has more than {most} MB and was not taken in. Check whether the address is right.</source>
        <translation>{host}의 응답이 {most} MB보다 커서 들이지 않았습니다. 주소가 맞는지 확인해 주세요.</translation>
    </message>
    <message id="connect.fault.driver">
        <source>{host} needs the Python package {package}, which this machine does not have. Install it, or export the list to a file and watch that with: kiosk connect watch</source>
        <translation>{host}에 접속하려면 이 기기에 없는 Python 패키지 {package:이/가} 필요합니다. 설치하거나, 명단을 파일로 내보내고 kiosk connect watch로 지켜보게 해 주세요.</translation>
    </message>
    <message id="connect.fault.login">
        <source>{host} does not let {user} in. Check user and password there, then set the list up again with: kiosk connect add sql</source>
        <translation>{host}에서 {user:을/를} 받아들이지 않습니다. 그쪽에서 사용자와 비밀번호를 확인한 뒤 kiosk connect add sql로 다시 설정해 주세요.</translation>
    </message>
    <message id="connect.fault.database">
        <source>There is no database {host}, or it cannot be opened. Check the address; it is tried again by itself.</source>
        <translation>데이터베이스 {host:이/가} 없거나 열리지 않습니다. 주소를 확인해 주세요. 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.fault.table">
        <source>{host} has no {table}, or no longer. Check its name there, or set the list up again with: kiosk connect add sql</source>
        <translation>{host}에 {table:이/가} 없거나 없어졌습니다. 그쪽에서 이름을 확인하거나 kiosk connect add sql로 다시 설정해 주세요.</translation>
    </message>
    <message id="connect.fault.column">
        <source>A column that is read of {table} at {host} is gone: {said}. Nothing was taken in. Bring it back there, or set the list up again with: kiosk connect add sql</source>
        <translation>{host}의 {table}에서 읽던 열이 없어졌습니다: {said}. 아무것도 들이지 않았습니다. 그쪽에서 되돌리거나 kiosk connect add sql로 다시 설정해 주세요.</translation>
    </message>
    <message id="connect.fault.denied">
        <source>{host} does not allow {user} what is needed on {table}. Grant SELECT on the list there, and INSERT on the table for arrivals.</source>
        <translation>{host}에서 {user}에게 {table}에 필요한 권한을 주지 않습니다. 그쪽에서 명단에는 SELECT, 도착 기록 표에는 INSERT 권한을 주세요.</translation>
    </message>
    <message id="connect.fault.read_only">
        <source>{host} takes no entries at the moment: it is open for reading only. They wait and are told again by themselves.</source>
        <translation>{host:이/가} 지금은 읽기 전용이어서 기록을 받지 않습니다. 기록은 기다렸다가 자동으로 다시 전해집니다.</translation>
    </message>
    <message id="connect.fault.locked">
        <source>{table} at {host} is locked by another program. It is tried again by itself.</source>
        <translation>{host}의 {table:이/가} 다른 프로그램에 잠겨 있습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message id="connect.fault.slow">
        <source>{host} takes too long to read {table}. It is tried again by itself; a shorter query or an index there helps.</source>
        <translation>{host}에서 {table:을/를} 읽는 데 너무 오래 걸립니다. 자동으로 다시 시도합니다. 쿼리를 줄이거나 그쪽에 색인을 만들면 빨라집니다.</translation>
    </message>
    <message id="connect.fault.query">
        <source>{host} does not carry out what it is asked of {table}: {said}. Check the query, then set the list up again with: kiosk connect add sql</source>
        <translation>{host}에서 {table}에 대한 요청을 처리하지 못합니다: {said}. 쿼리를 확인한 뒤 kiosk connect add sql로 다시 설정해 주세요.</translation>
    </message>
    <message id="connect.fault.long">
        <source>{table} at {host} is larger than a list may be ({most}). Read fewer columns or rows with a query: kiosk connect add sql</source>
        <translation>{host}의 {table:이/가} 명단의 한도({most})를 넘습니다. kiosk connect add sql에서 쿼리로 열이나 행을 줄여 주세요.</translation>
    </message>
    <message id="connect.fault.no_key">
        <source>No column of {table} at {host} says who is who. Name the one with a number or code of each guest: --map COLUMN="Guest ID"</source>
        <translation>{host}의 {table}에 누가 누구인지 알려 주는 열이 없습니다. 참가자마다 다른 번호나 코드가 있는 열을 알려 주세요: --map 열="등록번호"</translation>
    </message>
    <message id="connect.notice.gone">
        <source>{number} rows are no longer in the list there: {keys}. Their guests stay here; cancel them at the desk if they do not come.</source>
        <translation>그쪽 명단에서 {number}행이 없어졌습니다: {keys}. 참가자는 여기에 남습니다. 오지 않으면 데스크에서 취소해 주세요.</translation>
    </message>
    <message id="connect.notice.twice">
        <source>{number} rows have a number that another row has: {keys}. The first of each counts; give the others numbers of their own there.</source>
        <translation>{number}행의 번호가 다른 행과 같습니다: {keys}. 먼저 나온 행만 들입니다. 그쪽에서 다른 번호를 주세요.</translation>
    </message>
    <message id="connect.notice.no_key">
        <source>{number} rows have no number or code of a guest and are left out. Fill it in there.</source>
        <translation>{number}행에 참가자 번호나 코드가 없어 들이지 않았습니다. 그쪽에서 채워 주세요.</translation>
    </message>
    <message id="connect.check.table">
        <source>read {table}</source>
        <translation>{table} 읽기</translation>
    </message>
    <message id="connect.check.arrivals">
        <source>add rows to {table}</source>
        <translation>{table}에 행 추가</translation>
    </message>
    <message id="connect.sql.address">
        <source>This is no address of a database. Give one such as postgresql://user@host/name, mariadb://…, mssql://… or sqlite:///file.db.</source>
        <translation>데이터베이스 주소가 아닙니다. postgresql://user@host/name, mariadb://…, mssql://…, sqlite:///file.db처럼 적어 주세요.</translation>
    </message>
    <message id="connect.sql.password_in_address">
        <source>A password in an address is seen by everybody on this machine. Leave it out; it is asked for, or read from --password-file.</source>
        <translation>주소에 적은 비밀번호는 이 기기의 누구나 볼 수 있습니다. 빼 주세요. 따로 묻거나 --password-file에서 읽습니다.</translation>
    </message>
    <message id="connect.sql.table_or_query">
        <source>Say which list it is: either --table with its name, or --query with a SELECT.</source>
        <translation>어느 명단인지 알려 주세요. --table에 이름을 주거나 --query에 SELECT를 주세요. 둘 중 하나만 쓸 수 있습니다.</translation>
    </message>
    <message id="connect.sql.no_select">
        <source>A query has to be one statement that begins with SELECT or WITH. This one is not asked.</source>
        <translation>쿼리는 SELECT나 WITH로 시작하는 한 문장이어야 합니다. 이 쿼리는 보내지 않았습니다.</translation>
    </message>
    <message id="connect.sql.writes">
        <source>A query only reads, and this one has {word} in it. It was not asked; put a column of that name in quotes.</source>
        <translation>쿼리는 읽기만 해야 하는데 {word:이/가} 들어 있습니다. 보내지 않았습니다. 그런 이름의 열이면 따옴표로 묶어 주세요.</translation>
    </message>
    <message id="connect.sql.long_query">
        <source>A query has at most {most} characters. Make a view of it there and give that with --table.</source>
        <translation>쿼리는 {most}자까지입니다. 그쪽에 뷰로 만들고 --table로 알려 주세요.</translation>
    </message>
    <message id="connect.sql.header">
        <source>{header} is no header of a guest list, so the column {column} cannot be read as that. Use one of the workbook that kiosk template writes, or nothing to leave the column out.</source>
        <translation>{header:은/는} 명단의 머리글이 아니어서 열 {column:을/를} 그렇게 읽을 수 없습니다. kiosk template이 만드는 통합 문서의 머리글을 쓰거나, 열을 빼려면 비워 두세요.</translation>
    </message>
    <message id="connect.sql.map_option">
        <source>{value} names no column with a header. Write it as full_name=Name.</source>
        <translation>{value}에 열과 머리글이 없습니다. full_name=이름처럼 적어 주세요.</translation>
    </message>
    <message id="connect.sql.ask">
        <source>Password of the database</source>
        <translation>데이터베이스 비밀번호</translation>
    </message>
    <message id="connect.sql.column">
        <source>{column} → {field}: {values}</source>
        <translation>{column} → {field}: {values}</translation>
    </message>
    <message id="connect.sql.extra">
        <source>{column}, kept under its own name: {values}</source>
        <translation>{column}, 그 이름 그대로 보관: {values}</translation>
    </message>
    <message id="connect.sql.confirm">
        <source>Take the list in like this?</source>
        <translation>명단을 이렇게 들일까요?</translation>
    </message>
    <message id="connect.sql.unrecorded">
        <source>Nothing was set up. Change what a column is read as with --map, or take it as it is with --yes.</source>
        <translation>설정하지 않았습니다. 열을 다르게 읽으려면 --map을, 이대로 들이려면 --yes를 쓰세요.</translation>
    </message>
    <message id="connect.sql.created">
        <source>The table {table} was made there. It has no row yet.</source>
        <translation>그쪽에 표 {table:을/를} 만들었습니다. 아직 행이 없습니다.</translation>
    </message>
    <message id="connect.sql.added">
        <source>{name} is set up. It is taken in while a window is open on the store, or with: kiosk connect run</source>
        <translation>{name:을/를} 설정했습니다. 저장소에 창이 열려 있는 동안 들이며, kiosk connect run으로도 들입니다.</translation>
    </message>
    <message id="connect.notice.questions">
        <source>pretix asks at check-in, and this program does not: {questions}. Let staff ask, or have the answers given before.</source>
        <translation>pretix가 체크인할 때 묻지만 이 프로그램은 묻지 않는 질문: {questions}. 직원이 묻거나 미리 답을 받아 주세요.</translation>
    </message>
    <message id="connect.untold.incomplete">
        <source>{ticket}: pretix wants answers to “{questions}” first. Answer them in pretix, or at the desk before the next check-in.</source>
        <translation>{ticket}: pretix에서 “{questions}” 질문의 답변을 먼저 받아야 합니다. pretix에서 답하거나 다음 입장 전에 데스크에서 답변을 받아 주세요.</translation>
    </message>
</context>
</TS>
