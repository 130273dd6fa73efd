<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>checkin</name>
    <message id="scan.checkpoint_missing">
        <source>There is no checkpoint “{checkpoint}”. The event has: {known}</source>
        <translation>“{checkpoint}” 체크포인트가 없습니다. 있는 것: {known}</translation>
    </message>
    <message id="scan.wrong.code">
        <source>code must be a text</source>
        <translation>code는 글자여야 합니다</translation>
    </message>
    <message id="scan.wrong.id">
        <source>id must be a text of at most 200 printable characters</source>
        <translation>id는 보이는 글자로 200자 이하여야 합니다</translation>
    </message>
    <message id="scan.wrong.direction">
        <source>direction {value} is unknown. Give entry or exit</source>
        <translation>direction {value:은/는} 쓸 수 없습니다. entry나 exit을 주세요</translation>
    </message>
    <message id="scan.wrong.forced">
        <source>forced must be true or false</source>
        <translation>forced는 true나 false여야 합니다</translation>
    </message>
    <message id="scan.wrong.at">
        <source>at {value} is no time. Write it with its offset, like 2024-12-11T09:12:03+09:00</source>
        <translation>at {value:은/는} 시각으로 읽을 수 없습니다. 2024-12-11T09:12:03+09:00처럼 시차를 붙여 주세요</translation>
    </message>
    <message id="category.official">
        <source>Official</source>
        <translation>정부</translation>
    </message>
    <message id="category.mission">
        <source>Mission</source>
        <translation>외교공관</translation>
    </message>
    <message id="category.researcher">
        <source>Researcher</source>
        <translation>연구자</translation>
    </message>
    <message id="category.press">
        <source>Press</source>
        <translation>언론</translation>
    </message>
    <message id="category.staff">
        <source>Staff</source>
        <translation>운영진</translation>
    </message>
    <message id="category.speaker">
        <source>Speaker</source>
        <translation>연사</translation>
    </message>
    <message id="category.industry">
        <source>Industry</source>
        <translation>산업계</translation>
    </message>
    <message id="companion">
        <source>Companion</source>
        <translation>동반자</translation>
    </message>
    <message id="companion.of">
        <source>Companion of {name}</source>
        <translation>{name} 동반자</translation>
    </message>
    <message id="companion.numbered">
        <source>Companion {number}</source>
        <translation>동반자 {number}</translation>
    </message>
    <message id="companion.numbered.of">
        <source>Companion {number} of {name}</source>
        <translation>{name} 동반자 {number}</translation>
    </message>
</context>
</TS>
