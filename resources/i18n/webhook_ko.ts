<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="webhook.url">
        <source>This is no address that can be used. Give one such as https://example.org/arrivals.</source>
        <translation>쓸 수 없는 주소입니다. https://example.org/arrivals처럼 적어 주세요.</translation>
    </message>
    <message id="webhook.user">
        <source>An address with a name and password is shown in logs of others. Give one without; the signature says who sends.</source>
        <translation>이름과 비밀번호가 든 주소는 다른 곳의 기록에 남습니다. 없는 주소를 적어 주세요. 보낸 곳은 서명이 확인해 줍니다.</translation>
    </message>
    <message id="webhook.unencrypted">
        <source>Names of guests are sent encrypted only. Give an address that begins with https://.</source>
        <translation>참가자 이름은 암호화해서만 보냅니다. https://로 시작하는 주소를 적어 주세요.</translation>
    </message>
    <message id="webhook.key">
        <source>This is no signing key: at least 24 bytes in Base64, perhaps with whsec_ before them.</source>
        <translation>서명 키가 아닙니다. Base64로 적은 24바이트 이상이어야 하며 앞에 whsec_가 올 수 있습니다.</translation>
    </message>
    <message id="webhook.unwritten">
        <source>{file} was not written: {reason}. Nothing is sent; make room or see to the rights of the folder.</source>
        <translation>{file:을/를} 쓰지 못했습니다: {reason}. 아무것도 보내지 않습니다. 저장 공간이나 폴더 권한을 확인해 주세요.</translation>
    </message>
    <message id="webhook.ask_url">
        <source>Address of the service</source>
        <translation>서비스 주소</translation>
    </message>
    <message id="webhook.set">
        <source>{address} is told from now on who arrives, while a window is open on this machine.</source>
        <translation>이 기기에 창이 열려 있는 동안 도착을 {address}에 알립니다.</translation>
    </message>
    <message id="webhook.key_made">
        <source>The service checks the signature with this key, which is shown only now: {key}</source>
        <translation>서비스는 다음 키로 서명을 확인합니다. 키는 지금만 보여 드립니다: {key}</translation>
    </message>
    <message id="webhook.taken">
        <source>{address} took the test message{answer}.</source>
        <translation>{address:이/가} 시험 메시지를 받았습니다{answer}.</translation>
    </message>
    <message id="webhook.untaken">
        <source>{address} did not take the test message{answer}. {fault}</source>
        <translation>{address:이/가} 시험 메시지를 받지 않았습니다{answer}. {fault}</translation>
    </message>
    <message id="webhook.none">
        <source>This machine has no webhook. Set one up with: kiosk webhook set</source>
        <translation>이 기기에는 웹훅이 없습니다. kiosk webhook set으로 설정해 주세요.</translation>
    </message>
    <message id="webhook.damaged">
        <source>{file} is damaged or edited. Set the webhook up again with: kiosk webhook set</source>
        <translation>{file:이/가} 손상되었거나 바뀌었습니다. kiosk webhook set으로 다시 설정해 주세요.</translation>
    </message>
    <message id="webhook.status">
        <source>{address}: delivered {delivered}, waiting {waiting}, given up {given_up}</source>
        <translation>{address}: 전달 {delivered}건, 대기 {waiting}건, 포기 {given_up}건</translation>
    </message>
    <message id="webhook.removed">
        <source>Nothing is sent any more.</source>
        <translation>더 이상 보내지 않습니다.</translation>
    </message>
    <message id="webhook.fault.unreachable">
        <source>The service cannot be reached. See whether this machine is on the internet.</source>
        <translation>서비스에 연결할 수 없습니다. 이 기기가 인터넷에 연결되어 있는지 확인해 주세요.</translation>
    </message>
    <message id="webhook.fault.silent">
        <source>The service did not answer in time.</source>
        <translation>서비스가 제때 응답하지 않았습니다.</translation>
    </message>
    <message id="webhook.fault.certificate">
        <source>The certificate of the service is not valid for this address. Nothing was sent.</source>
        <translation>서비스의 인증서가 이 주소에 맞지 않습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message id="webhook.fault.redirect">
        <source>The service sends to another address. Set that one up, if it is yours.</source>
        <translation>서비스가 다른 주소로 보냅니다. 알고 있는 주소라면 그 주소로 설정해 주세요.</translation>
    </message>
    <message id="webhook.fault.refused">
        <source>The service refused the message. See its log for why.</source>
        <translation>서비스가 메시지를 거절했습니다. 서비스의 기록에서 이유를 확인해 주세요.</translation>
    </message>
    <message id="webhook.fault.server">
        <source>The service reports an error. See its log, and that its address and key are right.</source>
        <translation>서비스가 오류를 알렸습니다. 서비스의 기록과 주소, 키를 확인해 주세요.</translation>
    </message>
    <message id="webhook.failing">
        <source>Webhook: {n} not delivered</source>
        <translation>웹훅 미전달 {n}건</translation>
    </message>
</context>
</TS>
