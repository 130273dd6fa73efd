<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>devices</name>
    <message id="devices.no_sound">
        <source>This machine has no sound output, so the kiosk is silent. Connect a loudspeaker; it is used at once.</source>
        <translation>이 기기에는 소리 출력 장치가 없어 소리가 나지 않습니다. 스피커를 연결하면 바로 소리가 납니다.</translation>
    </message>
</context>
</TS>
