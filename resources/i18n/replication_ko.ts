<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="replication.listening">
        <source>Exchanging entries with the event's other devices on port {port}; Ctrl+C ends it.</source>
        <translation>{port}번 포트에서 행사의 다른 기기와 기록을 주고받고 있습니다. 끝내려면 Ctrl+C를 누르세요.</translation>
    </message>
    <message id="replication.alone">
        <source>{path} has no other devices yet, so there is nobody to exchange entries with. Add a device first: kiosk devices add</source>
        <translation>{path}에는 아직 다른 기기가 없어 기록을 주고받을 상대가 없습니다. 먼저 기기를 추가하세요: kiosk devices add</translation>
    </message>
    <message id="replication.revoked">
        <source>This device was revoked: it belongs to the event no more, and the guests' data was removed from {path}. To use it again, let it join anew: kiosk join</source>
        <translation>이 기기는 등록이 해제되어 더 이상 행사에 속하지 않으며, {path}에서 참석자 정보를 지웠습니다. 다시 쓰려면 새로 참가시키세요: kiosk join</translation>
    </message>
    <message id="replication.running">
        <source>Another program exchanges the entries of {path} already, as every open window does. Close it first, or leave it to that one.</source>
        <translation>다른 프로그램이 이미 {path}의 기록을 주고받고 있습니다. 열려 있는 창은 모두 이 일을 합니다. 그 프로그램을 닫거나 그대로 맡겨 두세요.</translation>
    </message>
    <message id="replication.address">
        <source>{address} is no address. Write a name or an IP address, with a port where it is not the usual one: gate-2.local or 192.168.1.5:47300</source>
        <translation>{address}은(는) 주소가 아닙니다. 이름이나 IP 주소를 쓰고, 포트가 기본값과 다르면 함께 쓰세요: gate-2.local 또는 192.168.1.5:47300</translation>
    </message>
    <message id="replication.port">
        <source>Port {port} is in use by another program. Choose another one: --listen 47301</source>
        <translation>{port}번 포트는 다른 프로그램이 쓰고 있습니다. 다른 포트를 고르세요: --listen 47301</translation>
    </message>
</context>
</TS>
