<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="invitations.done">
        <source>{n:invitation/invitations}, listed in {table}</source>
        <translation>초대장 {n}건을 만들었습니다. 목록은 {table} 파일에 있습니다</translation>
    </message>
    <message id="invitations.files">
        <source>{option} {given} is not known. Name some of {known}, with commas between them.</source>
        <translation>{option} {given} 값을 알 수 없습니다. {known} 중에서 쉼표로 구분해 적어 주세요.</translation>
    </message>
    <message id="invitations.left_out.cancelled">
        <source>Cancelled, so not invited ({n}): {names}</source>
        <translation>취소되어 초대하지 않음({n}명): {names}</translation>
    </message>
    <message id="invitations.left_out.blocked">
        <source>Blocked, so not invited ({n}): {names}</source>
        <translation>차단되어 초대하지 않음({n}명): {names}</translation>
    </message>
    <message id="invitations.left_out.pending">
        <source>Pending, so not invited yet ({n}): {names}. Confirm them, or add --only status=pending.</source>
        <translation>승인 대기 중이라 아직 초대하지 않음({n}명): {names}. 승인하거나 --only status=pending 을 쓰세요.</translation>
    </message>
    <message id="invitations.left_out.unknown">
        <source>Of a status that a newer version knows, so not invited ({n}): {names}. Update this machine.</source>
        <translation>새 버전의 상태라 초대하지 않음({n}명): {names}. 이 기기를 업데이트하세요.</translation>
    </message>
    <message id="invitations.left_out.codeless">
        <source>Without a valid code, so not invited ({n}): {names}. Issue one at the desk.</source>
        <translation>유효한 코드가 없어 초대하지 않음({n}명): {names}. 데스크에서 코드를 발급하세요.</translation>
    </message>
    <message id="invitations.left_out.no_address">
        <source>Without an e-mail address, so not written to ({n}): {names}. Add one at the desk or in the list.</source>
        <translation>이메일 주소가 없어 보내지 않음({n}명): {names}. 데스크나 명단에서 주소를 넣으세요.</translation>
    </message>
    <message id="invitations.left_out.bad_address">
        <source>With an address that no mail server takes, so not written to ({n}): {names}. Correct it at the desk.</source>
        <translation>메일 서버가 받지 않는 주소라 보내지 않음({n}명): {names}. 데스크에서 주소를 고치세요.</translation>
    </message>
    <message id="invitations.left_out.sent">
        <source>Have this e-mail already ({n}): {names}</source>
        <translation>이미 보냄({n}명): {names}</translation>
    </message>
    <message id="invitations.left_out.uncertain">
        <source>Perhaps have this e-mail, as the connection ended before the answer ({n}): {names}. Ask them, and record what they say with kiosk invitations uncertain.</source>
        <translation>응답 전에 연결이 끊겨 받았는지 알 수 없음({n}명): {names}. 본인에게 확인하고 kiosk invitations uncertain 으로 기록하세요.</translation>
    </message>
    <message id="invitations.left_out.refused">
        <source>Refused by the mail server before, so not sent again ({n}): {names}. Correct the address, or add --again.</source>
        <translation>메일 서버가 전에 거절해 다시 보내지 않음({n}명): {names}. 주소를 고치거나 --again 을 쓰세요.</translation>
    </message>
    <message id="invitations.left_out.bounced">
        <source>Returned as undeliverable before, so not sent again ({n}): {names}. Correct the address, or add --again.</source>
        <translation>전에 반송되어 다시 보내지 않음({n}명): {names}. 주소를 고치거나 --again 을 쓰세요.</translation>
    </message>
    <message id="mail.no_server">
        <source>No mail server is set up. Do so with kiosk invitations mail-server set.</source>
        <translation>메일 서버가 설정되어 있지 않습니다. kiosk invitations mail-server set 으로 설정하세요.</translation>
    </message>
    <message id="mail.untested">
        <source>Send one to yourself first: add --test-to with your own address, and look at what arrives.</source>
        <translation>먼저 본인에게 보내 보세요. --test-to 에 본인 주소를 적고 도착한 메일을 확인하세요.</translation>
    </message>
    <message id="mail.running">
        <source>E-mails of this event are being sent right now by another window or command. Wait until it is done, or end it.</source>
        <translation>다른 창이나 명령이 지금 이 행사의 이메일을 보내고 있습니다. 끝날 때까지 기다리거나 그쪽을 멈추세요.</translation>
    </message>
    <message id="mail.placeholder">
        <source>The text or the subject of the invitation has {value}, which stands for nothing; use {known}. Correct the event sheet and import it.</source>
        <translation>초대장 본문이나 제목의 {value} 자리에 넣을 값이 없습니다. {known} 중에서 쓰세요. 행사 시트를 고쳐 다시 가져오세요.</translation>
    </message>
    <message id="mail.nobody">
        <source>Nobody of this selection may be invited, so there is nothing to show.</source>
        <translation>고른 사람 가운데 초대할 수 있는 사람이 없어 보낼 것이 없습니다.</translation>
    </message>
    <message id="mail.trial_refused">
        <source>The mail server did not take the e-mail to {address} (reply {code}). Check the address.</source>
        <translation>메일 서버가 {address} 주소로 보내는 이메일을 받지 않았습니다(응답 {code}). 주소를 확인하세요.</translation>
    </message>
    <message id="mail.trial_sent">
        <source>{n:e-mail/e-mails} sent to {address}, as for: {names}</source>
        <translation>{address} 주소로 {n}통을 보냈습니다. 대상: {names}</translation>
    </message>
    <message id="mail.due">
        <source>{n:e-mail/e-mails} to send</source>
        <translation>보낼 이메일 {n}통</translation>
    </message>
    <message id="mail.sent">
        <source>{n:e-mail/e-mails} sent, {remaining} left</source>
        <translation>이메일 {n}통을 보냈습니다. 남은 수 {remaining}</translation>
    </message>
    <message id="mail.uncertain">
        <source>Perhaps arrived ({n}): {names}. Ask them, and add --arrived or --not-arrived.</source>
        <translation>도착했는지 알 수 없음({n}명): {names}. 본인에게 확인하고 --arrived 또는 --not-arrived 를 붙이세요.</translation>
    </message>
    <message id="mail.none_uncertain">
        <source>There is no e-mail left of which it is not known whether it arrived.</source>
        <translation>도착 여부를 모르는 이메일이 없습니다.</translation>
    </message>
    <message id="mail.arrived">
        <source>Counted as sent ({n}): {names}</source>
        <translation>보낸 것으로 기록함({n}명): {names}</translation>
    </message>
    <message id="mail.not_arrived">
        <source>Due again ({n}): {names}. They get it with the next kiosk invitations send.</source>
        <translation>다시 보낼 대상({n}명): {names}. 다음 kiosk invitations send 때 보냅니다.</translation>
    </message>
    <message id="bounces.unreadable">
        <source>{file} cannot be read ({reason}). Name an mbox file, a message or a folder of messages.</source>
        <translation>{file} 을 읽을 수 없습니다({reason}). mbox 파일, 메시지 파일, 메시지 폴더 중 하나를 지정하세요.</translation>
    </message>
    <message id="bounces.recorded">
        <source>Returned as undeliverable ({n}): {names}. Correct the addresses, and send again.</source>
        <translation>반송됨({n}명): {names}. 주소를 고치고 다시 보내세요.</translation>
    </message>
    <message id="bounces.known">
        <source>Known as returned before ({n}): {names}</source>
        <translation>전에 반송된 것으로 이미 기록됨({n}명): {names}</translation>
    </message>
    <message id="bounces.delayed">
        <source>Delayed, the mail server still tries ({n}): {names}</source>
        <translation>지연 중, 메일 서버가 계속 시도함({n}명): {names}</translation>
    </message>
    <message id="bounces.foreign">
        <source>Reports about e-mails that were not sent from here ({n})</source>
        <translation>여기서 보내지 않은 메일에 대한 통보({n}건)</translation>
    </message>
    <message id="bounces.read">
        <source>{n:report/reports} read, {others} other messages</source>
        <translation>통보 {n}건을 읽음, 다른 메시지 {others}건</translation>
    </message>
    <message id="mail.one.deferred">
        <source>The mail server does not take the e-mail to {address} for now (reply {code}). Try again later.</source>
        <translation>메일 서버가 지금은 {address} 주소로 보내는 이메일을 받지 않습니다(응답 {code}). 나중에 다시 보내세요.</translation>
    </message>
    <message id="mail.one.refused">
        <source>The mail server refused {address} (reply {code}). Correct the address.</source>
        <translation>메일 서버가 {address} 주소를 거절했습니다(응답 {code}). 주소를 고치세요.</translation>
    </message>
    <message id="mail.one.uncertain">
        <source>Perhaps sent to {address}: the connection ended before the answer.</source>
        <translation>{address} 주소로 보냈는지 알 수 없습니다. 응답 전에 연결이 끊겼습니다.</translation>
    </message>
    <message id="mail.one.withdrawn">
        <source>Changed while it was being sent, so not sent. Try again.</source>
        <translation>보내는 동안 정보가 바뀌어 보내지 않았습니다. 다시 보내세요.</translation>
    </message>
    <message id="mail.one.no_address">
        <source>There is no e-mail address. Add one first.</source>
        <translation>이메일 주소가 없습니다. 먼저 주소를 넣으세요.</translation>
    </message>
    <message id="mail.one.bad_address">
        <source>No mail server takes this e-mail address. Correct it first.</source>
        <translation>메일 서버가 받지 않는 이메일 주소입니다. 먼저 고치세요.</translation>
    </message>
    <message id="mail.one.cancelled">
        <source>Who is cancelled gets no invitation. Reinstate first.</source>
        <translation>취소된 사람에게는 초대장을 보내지 않습니다. 먼저 취소를 되돌리세요.</translation>
    </message>
    <message id="mail.one.blocked">
        <source>Who is blocked gets no invitation.</source>
        <translation>차단된 사람에게는 초대장을 보내지 않습니다.</translation>
    </message>
    <message id="mail.one.pending">
        <source>Pending, so not invited yet. Confirm first.</source>
        <translation>승인 대기 중입니다. 먼저 승인하세요.</translation>
    </message>
    <message id="mail.one.unknown">
        <source>Of a status that a newer version knows. Update this machine.</source>
        <translation>새 버전의 상태입니다. 이 기기를 업데이트하세요.</translation>
    </message>
    <message id="mail.one.codeless">
        <source>There is no valid code. Issue one first.</source>
        <translation>유효한 코드가 없습니다. 먼저 코드를 발급하세요.</translation>
    </message>
    <message id="mail.result.refused">
        <source>Refused by the mail server ({n}): {names}. Correct the addresses, and send again.</source>
        <translation>메일 서버가 거절함({n}명): {names}. 주소를 고치고 다시 보내세요.</translation>
    </message>
    <message id="mail.result.deferred">
        <source>Not taken for now ({n}): {names}. Send again later.</source>
        <translation>지금은 받지 않음({n}명): {names}. 나중에 다시 보내세요.</translation>
    </message>
    <message id="mail.result.uncertain">
        <source>Perhaps sent, as the connection ended before the answer ({n}): {names}. Ask them, and record what they say with kiosk invitations uncertain.</source>
        <translation>응답 전에 연결이 끊겨 보냈는지 알 수 없음({n}명): {names}. 본인에게 확인하고 kiosk invitations uncertain 으로 기록하세요.</translation>
    </message>
    <message id="mail.result.withdrawn">
        <source>Changed while it was being sent, so not sent ({n}): {names}. Send again.</source>
        <translation>보내는 동안 정보가 바뀌어 보내지 않음({n}명): {names}. 다시 보내세요.</translation>
    </message>
    <message id="mail_server.saved">
        <source>Mail server {server}, from {sender}. Send one to yourself with kiosk invitations send --test-to.</source>
        <translation>메일 서버 {server}, 보내는 주소 {sender}. kiosk invitations send --test-to 로 본인에게 보내 보세요.</translation>
    </message>
    <message id="mail_server.checked">
        <source>{server} can be used; the connection is encrypted.</source>
        <translation>{server} 서버를 쓸 수 있습니다. 연결은 암호화됩니다.</translation>
    </message>
    <message id="mail_server.removed">
        <source>The mail server and its password are forgotten.</source>
        <translation>메일 서버와 비밀번호를 지웠습니다.</translation>
    </message>
    <message id="mail_server.password">
        <source>Password of the mail server</source>
        <translation>메일 서버 비밀번호</translation>
    </message>
    <message id="cli.password_file">
        <source>{file} cannot be read. Name a text file with the password in its first line.</source>
        <translation>{file} 파일을 읽을 수 없습니다. 첫 줄에 비밀번호가 있는 텍스트 파일을 지정하세요.</translation>
    </message>
    <message id="mail_server.invalid.host">
        <source>Give the name of the mail server, without line breaks or control characters in any value.</source>
        <translation>메일 서버 이름을 적으세요. 어느 값에도 줄바꿈이나 제어 문자는 쓸 수 없습니다.</translation>
    </message>
    <message id="mail_server.invalid.port">
        <source>The port is a number from 1 to 65535.</source>
        <translation>포트는 1부터 65535까지의 숫자입니다.</translation>
    </message>
    <message id="mail_server.invalid.rate">
        <source>E-mails a minute: a number from 0 to 6000; 0 for as many as go.</source>
        <translation>1분에 보낼 이메일은 0부터 6000까지의 수입니다. 0은 제한 없음입니다.</translation>
    </message>
    <message id="mail_server.invalid.password">
        <source>Type the password: the one that is kept belongs to another server or user.</source>
        <translation>비밀번호를 입력하세요. 저장된 비밀번호는 다른 서버나 사용자의 것입니다.</translation>
    </message>
    <message id="mail_server.invalid.address">
        <source>“{address}” is no e-mail address that a mail server takes. Write one such as events@example.org.</source>
        <translation>“{address}”: 메일 서버가 받는 이메일 주소가 아닙니다. events@example.org 처럼 적으세요.</translation>
    </message>
    <message id="mail_server.unreachable">
        <source>{server} does not answer. Check the name, the port and the network.</source>
        <translation>{server} 서버가 응답하지 않습니다. 이름, 포트, 네트워크를 확인하세요.</translation>
    </message>
    <message id="mail_server.certificate">
        <source>The certificate of {server} is not valid for it ({why}), so nothing was sent. Check the name of the server; for one of your own give its certificates (--ca).</source>
        <translation>{server} 서버의 인증서가 맞지 않아({why}) 아무것도 보내지 않았습니다. 서버 이름을 확인하세요. 자체 서버라면 인증서(--ca)를 지정하세요.</translation>
    </message>
    <message id="mail_server.tls">
        <source>{server} did not answer with encryption. Try the other encryption (--security tls or starttls), or another port.</source>
        <translation>{server} 서버와 암호화 연결을 하지 못했습니다. 다른 암호화(--security tls, starttls)나 다른 포트를 쓰세요.</translation>
    </message>
    <message id="mail_server.ca">
        <source>{file}, the certificates of {server}, cannot be read. Set up the mail server again.</source>
        <translation>{server} 서버의 인증서 파일 {file} 을 읽을 수 없습니다. 메일 서버를 다시 설정하세요.</translation>
    </message>
    <message id="mail_server.login">
        <source>{server} refused the login of {user} (reply {code}). Set up the mail server again with the right password; some providers want a password for applications.</source>
        <translation>{server} 서버가 {user} 로그인을 거절했습니다(응답 {code}). 올바른 비밀번호로 다시 설정하세요. 앱 비밀번호를 써야 하는 곳도 있습니다.</translation>
    </message>
    <message id="mail_server.unsupported">
        <source>{server} does not offer encryption with STARTTLS, or no way to log in, so nothing was sent. Try TLS (--security tls), or leave out the user.</source>
        <translation>{server} 서버가 STARTTLS 암호화나 로그인을 지원하지 않아 아무것도 보내지 않았습니다. TLS(--security tls)를 쓰거나 사용자를 빼세요.</translation>
    </message>
    <message id="mail_server.letters">
        <source>User and password of {server} may have ASCII letters only. Set up the mail server again.</source>
        <translation>{server} 서버의 사용자와 비밀번호에는 ASCII 문자만 쓸 수 있습니다. 메일 서버를 다시 설정하세요.</translation>
    </message>
    <message id="mail_server.refused">
        <source>{server} refused the connection (reply {code}: {said}).</source>
        <translation>{server} 서버가 연결을 거절했습니다(응답 {code}: {said}).</translation>
    </message>
    <message id="mail_server.sender">
        <source>{server} does not take e-mails from {sender} (reply {code}: {said}). Set up the mail server with an address of its own.</source>
        <translation>{server} 서버가 {sender} 주소에서 보내는 메일을 받지 않습니다(응답 {code}: {said}). 그 서버의 주소로 다시 설정하세요.</translation>
    </message>
    <message id="mail_server.refuses_all">
        <source>{server} refused every one of the first e-mails (reply {code}), so no more were sent. Ask who runs it; then send these again with --again.</source>
        <translation>{server} 서버가 처음 이메일을 모두 거절해(응답 {code}) 더 보내지 않았습니다. 서버 관리자에게 문의하고, 이들에게는 --again 으로 다시 보내세요.</translation>
    </message>
    <message id="mail_server.lost">
        <source>The connection to {server} is lost again and again. What was sent is recorded; start again later, and the others follow.</source>
        <translation>{server} 서버와 연결이 계속 끊깁니다. 보낸 것은 기록되었습니다. 나중에 다시 시작하면 나머지를 보냅니다.</translation>
    </message>
    <message id="wallet.ask">
        <source>Password of the certificate</source>
        <translation>인증서 비밀번호</translation>
    </message>
    <message id="wallet.password">
        <source>{file} is no PKCS #12 file, or its password is another one. Export it again from the keychain with its key.</source>
        <translation>{file}: PKCS #12 파일이 아니거나 비밀번호가 다릅니다. 키체인에서 개인 키와 함께 다시 내보내세요.</translation>
    </message>
    <message id="wallet.incomplete">
        <source>{file} lacks the certificate or its private key. Export both together from the keychain.</source>
        <translation>{file}: 인증서나 개인 키가 없습니다. 키체인에서 둘을 함께 내보내세요.</translation>
    </message>
    <message id="wallet.expired">
        <source>The certificate in {file} is valid until {until}, not now. Renew it at Apple, and check the clock of this machine.</source>
        <translation>{file} 인증서의 유효 기간은 {until}까지이며 지금은 유효하지 않습니다. Apple에서 갱신하고 이 기기의 시계도 확인하세요.</translation>
    </message>
    <message id="wallet.no_authority">
        <source>The certificate of “{issuer}”, who issued that in {file}, is missing, so phones would refuse the passes. Load it from apple.com/certificateauthority and name it with --wallet-authority.</source>
        <translation>{file} 인증서를 발급한 “{issuer}”의 인증서가 없어 휴대전화가 패스를 거절합니다. apple.com/certificateauthority 에서 받아 --wallet-authority 로 지정하세요.</translation>
    </message>
    <message id="wallet.authority">
        <source>{file} holds no certificate. Name a .cer or .pem file.</source>
        <translation>{file}: 인증서 파일이 아닙니다. .cer 또는 .pem 파일을 지정하세요.</translation>
    </message>
    <message id="wallet.not_for_passes">
        <source>The certificate in {file} is none for passes: it names no pass type and team. Make a Pass Type ID certificate at Apple.</source>
        <translation>{file}: 패스용 인증서가 아닙니다. Apple에서 Pass Type ID 인증서를 만드세요.</translation>
    </message>
    <message id="wallet.unreadable">
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} 을 읽을 수 없습니다({reason}).</translation>
    </message>
</context>
</TS>
