<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="cli.check.well">
        <source>well  {seen}</source>
        <translation>well  {seen}</translation>
    </message>
    <message id="cli.check.ill">
        <source>ill   {seen}</source>
        <translation>ill   {seen}</translation>
    </message>
    <message id="cli.backup">
        <source>Backed up to {path}</source>
        <translation>Backed up to {path}</translation>
    </message>
    <message id="cli.restored">
        <source>The backup is in place: {path}</source>
        <translation>The backup is in place: {path}</translation>
    </message>
    <message id="cli.set_aside">
        <source>The previous file was set aside, whole: {path}</source>
        <translation>The previous file was set aside, whole: {path}</translation>
    </message>
    <message id="cli.line">
        <source>Standard input, line {number}: {why}</source>
        <translation>Standard input, line {number}: {why}</translation>
    </message>
</context>
</TS>
