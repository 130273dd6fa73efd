<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.check.well">
        <source>well  {seen}</source>
        <translation>정상  {seen}</translation>
    </message>
    <message id="cli.check.ill">
        <source>ill   {seen}</source>
        <translation>이상  {seen}</translation>
    </message>
    <message id="cli.backup">
        <source>Backed up to {path}</source>
        <translation>백업을 만들었습니다: {path}</translation>
    </message>
    <message id="cli.restored">
        <source>The backup is in place: {path}</source>
        <translation>백업을 넣었습니다: {path}</translation>
    </message>
    <message id="cli.set_aside">
        <source>The previous file was set aside, whole: {path}</source>
        <translation>이전 파일은 그대로 옮겨 두었습니다: {path}</translation>
    </message>
    <message id="cli.line">
        <source>Standard input, line {number}: {why}</source>
        <translation>표준 입력 {number}번째 줄: {why}</translation>
    </message>
</context>
</TS>
