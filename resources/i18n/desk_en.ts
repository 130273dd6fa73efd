<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="desk.checkpoint_missing">
        <source>There is no checkpoint {checkpoint}. The event has: {known}</source>
        <translation>There is no checkpoint {checkpoint}. The event has: {known}</translation>
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
</context>
</TS>
