<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>demo</name>
    <message id="demo.1">
        <source>Researcher: greeted in Korean with her title; My day, a table in both rounds</source>
        <translation>Researcher: greeted in Korean with her title; My day, a table in both rounds</translation>
    </message>
    <message id="demo.2">
        <source>Ambassador: H.E. above the name; a note for staff that the kiosk does not show</source>
        <translation>Ambassador: H.E. above the name; a note for staff that the kiosk does not show</translation>
    </message>
    <message id="demo.3">
        <source>Has a greeting of his own</source>
        <translation>Has a greeting of his own</translation>
    </message>
    <message id="demo.4">
        <source>A name of sixty characters</source>
        <translation>A name of sixty characters</translation>
    </message>
    <message id="demo.5">
        <source>Has a namesake in the same mission</source>
        <translation>Has a namesake in the same mission</translation>
    </message>
    <message id="demo.6">
        <source>The namesake: another person, another table</source>
        <translation>The namesake: another person, another table</translation>
    </message>
    <message id="demo.7">
        <source>Greeted in English; Arabic spelling kept beside the Latin one</source>
        <translation>Greeted in English; Arabic spelling kept beside the Latin one</translation>
    </message>
    <message id="demo.8">
        <source>Pending, but marked valid: admitted</source>
        <translation>Pending, but marked valid: admitted</translation>
    </message>
    <message id="demo.9">
        <source>Pending: please come to the desk, with a number and no reason</source>
        <translation>Pending: please come to the desk, with a number and no reason</translation>
    </message>
    <message id="demo.10">
        <source>Cancelled: please come to the desk</source>
        <translation>Cancelled: please come to the desk</translation>
    </message>
    <message id="demo.11">
        <source>Blocked: please come to the desk</source>
        <translation>Blocked: please come to the desk</translation>
    </message>
    <message id="demo.12">
        <source>Valid from the afternoon on: before that, not yet</source>
        <translation>Valid from the afternoon on: before that, not yet</translation>
    </message>
    <message id="demo.13">
        <source>Uses a wheelchair: staff are told</source>
        <translation>Uses a wheelchair: staff are told</translation>
    </message>
    <message id="demo.14">
        <source>Press: admitted at the main entrance, not enrolled in Session 4</source>
        <translation>Press: admitted at the main entrance, not enrolled in Session 4</translation>
    </message>
    <message id="demo.foreign">
        <source>A code of another event</source>
        <translation>A code of another event</translation>
    </message>
    <message id="demo.unknown">
        <source>Some other QR code: no registration found</source>
        <translation>Some other QR code: no registration found</translation>
    </message>
    <message id="demo.title">
        <source>K-Science and Technology Global Forum: codes to try</source>
        <translation>K-Science and Technology Global Forum: codes to try</translation>
    </message>
</context>
</TS>
