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
        <source>--files {given} is not known. Name some of {known}, with commas between them.</source>
        <translation>--files {given} 값을 알 수 없습니다. {known} 중에서 쉼표로 구분해 적어 주세요.</translation>
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
</context>
</TS>
