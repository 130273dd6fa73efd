<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="rehearsal.curve.row">
        <source>Row {row} of the arrival curve cannot be read: “{text}”. Write the minutes after the start (negative before it) and a share from 0 to 100, like -30,25.</source>
        <translation>도착 곡선 {row}행을 읽을 수 없습니다: “{text}”. 시작 뒤 몇 분인지(시작 전은 음수)와 0부터 100까지의 비율을 -30,25처럼 적어 주세요.</translation>
    </message>
    <message id="rehearsal.curve.order">
        <source>Row {row} of the arrival curve is not later than the row before it. Sort the rows by minutes.</source>
        <translation>도착 곡선 {row}행의 시각이 앞 행보다 늦지 않습니다. 행을 분 순서로 정렬해 주세요.</translation>
    </message>
    <message id="rehearsal.curve.rows">
        <source>The arrival curve has {n:row/rows}; it needs from 2 to 1000. Write minutes and share on each line, like -30,25.</source>
        <translation>도착 곡선에 행이 {n}개 있습니다. 2개부터 1000개까지 필요합니다. 한 줄에 분과 비율을 -30,25처럼 적어 주세요.</translation>
    </message>
    <message id="rehearsal.curve.total">
        <source>The shares of the arrival curve add up to {total}. They have to add up to 100 (or to 1).</source>
        <translation>도착 곡선의 비율을 더하면 {total}입니다. 합이 100(또는 1)이 되어야 합니다.</translation>
    </message>
</context>
</TS>
