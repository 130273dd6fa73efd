<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>checkin</name>
    <message id="scan.checkpoint_missing">
        <source>There is no checkpoint “{checkpoint}”. The event has: {known}</source>
        <translation>There is no checkpoint “{checkpoint}”. The event has: {known}</translation>
    </message>
    <message id="scan.wrong.code">
        <source>code must be a text</source>
        <translation>code must be a text</translation>
    </message>
    <message id="scan.wrong.id">
        <source>id must be a text of at most 200 printable characters</source>
        <translation>id must be a text of at most 200 printable characters</translation>
    </message>
    <message id="scan.wrong.direction">
        <source>direction {value} is unknown. Give entry or exit</source>
        <translation>direction {value} is unknown. Give entry or exit</translation>
    </message>
    <message id="scan.wrong.forced">
        <source>forced must be true or false</source>
        <translation>forced must be true or false</translation>
    </message>
    <message id="scan.wrong.at">
        <source>at {value} is no time. Write it with its offset, like 2024-12-11T09:12:03+09:00</source>
        <translation>at {value} is no time. Write it with its offset, like 2024-12-11T09:12:03+09:00</translation>
    </message>
    <message id="category.official">
        <source>Official</source>
        <translation>Official</translation>
    </message>
    <message id="category.mission">
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message id="category.researcher">
        <source>Researcher</source>
        <translation>Researcher</translation>
    </message>
    <message id="category.press">
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message id="category.staff">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="category.speaker">
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message id="category.industry">
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message id="companion">
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message id="companion.of">
        <source>Companion of {name}</source>
        <translation>Companion of {name}</translation>
    </message>
    <message id="companion.numbered">
        <source>Companion {number}</source>
        <translation>Companion {number}</translation>
    </message>
    <message id="companion.numbered.of">
        <source>Companion {number} of {name}</source>
        <translation>Companion {number} of {name}</translation>
    </message>
</context>
</TS>
