<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>settings</name>
    <message id="settings.absent">
        <source>The settings file {file} cannot be opened: {reason}. Give another in KIOSK_SETTINGS, or leave it out.</source>
        <translation>설정 파일 {file:을/를} 열 수 없습니다: {reason}. KIOSK_SETTINGS로 다른 파일을 지정하거나 이 변수를 빼 주세요.</translation>
    </message>
    <message id="settings.unreadable">
        <source>The settings file {file} is not TOML: {reason}. Correct that place and start again.</source>
        <translation>설정 파일 {file:은/는} TOML 형식이 아닙니다: {reason}. 그 부분을 고친 뒤 다시 시작해 주세요.</translation>
    </message>
    <message id="settings.unknown">
        <source>{source}: there is no setting named {key}. There are: {known}.</source>
        <translation>{source}: {key} 설정은 없습니다. 쓸 수 있는 설정: {known}.</translation>
    </message>
    <message id="settings.wrong">
        <source>{source}: {key} cannot be used as it stands. {right}</source>
        <translation>{source}: {key} 값을 쓸 수 없습니다. {right}</translation>
    </message>
    <message id="settings.right.language">
        <source>It is ko or en.</source>
        <translation>ko 또는 en이어야 합니다.</translation>
    </message>
    <message id="settings.right.px_per_mm">
        <source>It is a number of pixels per millimetre from 1 to 40, or one for each display.</source>
        <translation>밀리미터당 픽셀 수(1~40)이거나 화면마다 하나씩 적은 표여야 합니다.</translation>
    </message>
    <message id="settings.right.staff_code">
        <source>It is what kiosk staff exit-code prints (sha256:…). A code in plain text is not accepted.</source>
        <translation>kiosk staff exit-code가 출력하는 줄(sha256:…)이어야 합니다. 16자가 안 되는 코드나 읽을 수 있는 코드는 받지 않습니다.</translation>
    </message>
    <message id="settings.right.staff_pin">
        <source>It is what kiosk staff exit-pin prints (scrypt:…). A PIN in plain text is not accepted.</source>
        <translation>kiosk staff exit-pin이 출력하는 줄(scrypt:…)이어야 합니다. 읽을 수 있는 PIN은 받지 않습니다.</translation>
    </message>
    <message id="settings.right.sound">
        <source>It is true or false.</source>
        <translation>true 또는 false여야 합니다.</translation>
    </message>
    <message id="settings.right.volume">
        <source>It is a number from 0 to 1.</source>
        <translation>0에서 1 사이의 숫자여야 합니다.</translation>
    </message>
    <message id="settings.right.reduce_motion">
        <source>It is true or false.</source>
        <translation>true 또는 false여야 합니다.</translation>
    </message>
    <message id="settings.right.scanner_prefix">
        <source>It is one character, the name of a key like F20 or Ctrl+B, or empty.</source>
        <translation>글자 하나이거나 F20, Ctrl+B 같은 키 이름이거나 비어 있어야 합니다.</translation>
    </message>
    <message id="settings.right.scanner_suffix">
        <source>It is one character, the name of a key like F20 or Ctrl+B, or empty.</source>
        <translation>글자 하나이거나 F20, Ctrl+B 같은 키 이름이거나 비어 있어야 합니다.</translation>
    </message>
    <message id="settings.right.kiosk_letter">
        <source>It is one letter from A to Z, or empty.</source>
        <translation>A부터 Z까지의 대문자 하나이거나 비어 있어야 합니다.</translation>
    </message>
    <message id="settings.right.log_folder">
        <source>It is the path of a folder.</source>
        <translation>폴더 경로여야 합니다.</translation>
    </message>
    <message id="settings.right.scanners">
        <source>It is a list of {forms}, each once.</source>
        <translation>목록이어야 합니다. 항목은 {forms}이며 같은 항목은 한 번만 적습니다.</translation>
    </message>
    <message id="settings.scanner.unknown">
        <source>There is no scanner like {name}. {right}</source>
        <translation>{name}: 그런 스캐너는 없습니다. {right}</translation>
    </message>
    <message id="settings.right.camera_side">
        <source>It is top, bottom, left or right.</source>
        <translation>top, bottom, left, right 중 하나여야 합니다.</translation>
    </message>
    <message id="settings.right.printer">
        <source>It is the id or name of a printer in quotation marks, up to 100 characters</source>
        <translation>따옴표로 묶은 프린터의 ID나 이름(100자 이하)이어야 합니다</translation>
    </message>
    <message id="settings.right.role">
        <source>It is kiosk, desk, both or hub.</source>
        <translation>kiosk, desk, both, hub 중 하나여야 합니다.</translation>
    </message>
    <message id="settings.right.store">
        <source>It is the path of the event’s store.</source>
        <translation>행사 저장소의 경로여야 합니다.</translation>
    </message>
    <message id="settings.right.checkpoint">
        <source>It is the id of a checkpoint of the event.</source>
        <translation>행사 체크포인트의 ID여야 합니다.</translation>
    </message>
    <message id="settings.right.rotation">
        <source>It is 0, 90, 180 or 270.</source>
        <translation>0, 90, 180, 270 중 하나여야 합니다.</translation>
    </message>
</context>
</TS>
