<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="rehearsal.curve.row">
        <source>Row {row} of the arrival curve cannot be read: “{text}”. Write the minutes after the start (negative before it) and a share from 0 to 100, like -30,25.</source>
        <translation>Row {row} of the arrival curve cannot be read: “{text}”. Write the minutes after the start (negative before it) and a share from 0 to 100, like -30,25.</translation>
    </message>
    <message id="rehearsal.curve.order">
        <source>Row {row} of the arrival curve is not later than the row before it. Sort the rows by minutes.</source>
        <translation>Row {row} of the arrival curve is not later than the row before it. Sort the rows by minutes.</translation>
    </message>
    <message id="rehearsal.curve.rows">
        <source>The arrival curve has {n:row/rows}; it needs from 2 to 1000. Write minutes and share on each line, like -30,25.</source>
        <translation>The arrival curve has {n:row/rows}; it needs from 2 to 1000. Write minutes and share on each line, like -30,25.</translation>
    </message>
    <message id="rehearsal.curve.total">
        <source>The shares of the arrival curve add up to {total}. They have to add up to 100 (or to 1).</source>
        <translation>The shares of the arrival curve add up to {total}. They have to add up to 100 (or to 1).</translation>
    </message>
</context>
</TS>
