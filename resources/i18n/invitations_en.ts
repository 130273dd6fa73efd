<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="invitations.done">
        <source>{n:invitation/invitations}, listed in {table}</source>
        <translation>{n:invitation/invitations}, listed in {table}</translation>
    </message>
    <message id="invitations.files">
        <source>--files {given} is not known. Name some of {known}, with commas between them.</source>
        <translation>--files {given} is not known. Name some of {known}, with commas between them.</translation>
    </message>
    <message id="invitations.left_out.cancelled">
        <source>Cancelled, so not invited ({n}): {names}</source>
        <translation>Cancelled, so not invited ({n}): {names}</translation>
    </message>
    <message id="invitations.left_out.blocked">
        <source>Blocked, so not invited ({n}): {names}</source>
        <translation>Blocked, so not invited ({n}): {names}</translation>
    </message>
    <message id="invitations.left_out.pending">
        <source>Pending, so not invited yet ({n}): {names}. Confirm them, or add --only status=pending.</source>
        <translation>Pending, so not invited yet ({n}): {names}. Confirm them, or add --only status=pending.</translation>
    </message>
    <message id="invitations.left_out.unknown">
        <source>Of a status that a newer version knows, so not invited ({n}): {names}. Update this machine.</source>
        <translation>Of a status that a newer version knows, so not invited ({n}): {names}. Update this machine.</translation>
    </message>
    <message id="invitations.left_out.codeless">
        <source>Without a valid code, so not invited ({n}): {names}. Issue one at the desk.</source>
        <translation>Without a valid code, so not invited ({n}): {names}. Issue one at the desk.</translation>
    </message>
</context>
</TS>
