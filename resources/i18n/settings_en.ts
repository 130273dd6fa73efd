<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>settings</name>
    <message id="settings.absent">
        <source>The settings file {file} cannot be opened: {reason}. Give another in KIOSK_SETTINGS, or leave it out.</source>
        <translation>The settings file {file} cannot be opened: {reason}. Give another in KIOSK_SETTINGS, or leave it out.</translation>
    </message>
    <message id="settings.unreadable">
        <source>The settings file {file} is not TOML: {reason}. Correct that place and start again.</source>
        <translation>The settings file {file} is not TOML: {reason}. Correct that place and start again.</translation>
    </message>
    <message id="settings.unknown">
        <source>{source}: there is no setting named {key}. There are: {known}.</source>
        <translation>{source}: there is no setting named {key}. There are: {known}.</translation>
    </message>
    <message id="settings.wrong">
        <source>{source}: {key} cannot be used as it stands. {right}</source>
        <translation>{source}: {key} cannot be used as it stands. {right}</translation>
    </message>
    <message id="settings.right.language">
        <source>It is ko or en.</source>
        <translation>It is ko or en.</translation>
    </message>
    <message id="settings.right.px_per_mm">
        <source>It is a number of pixels per millimetre from 1 to 40, or one for each display.</source>
        <translation>It is a number of pixels per millimetre from 1 to 40, or one for each display.</translation>
    </message>
    <message id="settings.right.staff_code">
        <source>It is what kiosk staff exit-code prints (sha256:…). A code in plain text is not accepted.</source>
        <translation>It is what kiosk staff exit-code prints (sha256:…). A code in plain text is not accepted.</translation>
    </message>
    <message id="settings.right.staff_pin">
        <source>It is what kiosk staff exit-pin prints (scrypt:…). A PIN in plain text is not accepted.</source>
        <translation>It is what kiosk staff exit-pin prints (scrypt:…). A PIN in plain text is not accepted.</translation>
    </message>
    <message id="settings.right.sound">
        <source>It is true or false.</source>
        <translation>It is true or false.</translation>
    </message>
    <message id="settings.right.volume">
        <source>It is a number from 0 to 1.</source>
        <translation>It is a number from 0 to 1.</translation>
    </message>
    <message id="settings.right.reduce_motion">
        <source>It is true or false.</source>
        <translation>It is true or false.</translation>
    </message>
    <message id="settings.right.scanner_prefix">
        <source>It is one character, the name of a key like F20 or Ctrl+B, or empty.</source>
        <translation>It is one character, the name of a key like F20 or Ctrl+B, or empty.</translation>
    </message>
    <message id="settings.right.scanner_suffix">
        <source>It is one character, the name of a key like F20 or Ctrl+B, or empty.</source>
        <translation>It is one character, the name of a key like F20 or Ctrl+B, or empty.</translation>
    </message>
    <message id="settings.right.kiosk_letter">
        <source>It is one letter from A to Z, or empty.</source>
        <translation>It is one letter from A to Z, or empty.</translation>
    </message>
    <message id="settings.right.log_folder">
        <source>It is the path of a folder.</source>
        <translation>It is the path of a folder.</translation>
    </message>
    <message id="settings.right.scanners">
        <source>It is a list of {forms}, each once.</source>
        <translation>It is a list of {forms}, each once.</translation>
    </message>
    <message id="settings.scanner.unknown">
        <source>There is no scanner like {name}. {right}</source>
        <translation>There is no scanner like {name}. {right}</translation>
    </message>
    <message id="settings.right.camera_side">
        <source>It is top, bottom, left or right.</source>
        <translation>It is top, bottom, left or right.</translation>
    </message>
    <message id="settings.right.printer">
        <source>It is the id or name of a printer in quotation marks, up to 100 characters</source>
        <translation>It is the id or name of a printer in quotation marks, up to 100 characters</translation>
    </message>
    <message id="settings.right.role">
        <source>It is kiosk, desk, both or hub.</source>
        <translation>It is kiosk, desk, both or hub.</translation>
    </message>
    <message id="settings.right.store">
        <source>It is the path of the event’s store.</source>
        <translation>It is the path of the event’s store.</translation>
    </message>
    <message id="settings.right.checkpoint">
        <source>It is the id of a checkpoint of the event.</source>
        <translation>It is the id of a checkpoint of the event.</translation>
    </message>
    <message id="settings.right.rotation">
        <source>It is 0, 90, 180 or 270.</source>
        <translation>It is 0, 90, 180 or 270.</translation>
    </message>
</context>
</TS>
