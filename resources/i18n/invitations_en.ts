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
        <source>{option} {given} is not known. Name some of {known}, with commas between them.</source>
        <translation>{option} {given} is not known. Name some of {known}, with commas between them.</translation>
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
    <message id="invitations.left_out.no_address">
        <source>Without an e-mail address, so not written to ({n}): {names}. Add one at the desk or in the list.</source>
        <translation>Without an e-mail address, so not written to ({n}): {names}. Add one at the desk or in the list.</translation>
    </message>
    <message id="invitations.left_out.bad_address">
        <source>With an address that no mail server takes, so not written to ({n}): {names}. Correct it at the desk.</source>
        <translation>With an address that no mail server takes, so not written to ({n}): {names}. Correct it at the desk.</translation>
    </message>
    <message id="invitations.left_out.sent">
        <source>Have this e-mail already ({n}): {names}</source>
        <translation>Have this e-mail already ({n}): {names}</translation>
    </message>
    <message id="invitations.left_out.uncertain">
        <source>Perhaps have this e-mail, as the connection ended before the answer ({n}): {names}. Ask them, and record what they say with kiosk invitations uncertain.</source>
        <translation>Perhaps have this e-mail, as the connection ended before the answer ({n}): {names}. Ask them, and record what they say with kiosk invitations uncertain.</translation>
    </message>
    <message id="invitations.left_out.refused">
        <source>Refused by the mail server before, so not sent again ({n}): {names}. Correct the address, or add --again.</source>
        <translation>Refused by the mail server before, so not sent again ({n}): {names}. Correct the address, or add --again.</translation>
    </message>
    <message id="invitations.left_out.bounced">
        <source>Returned as undeliverable before, so not sent again ({n}): {names}. Correct the address, or add --again.</source>
        <translation>Returned as undeliverable before, so not sent again ({n}): {names}. Correct the address, or add --again.</translation>
    </message>
    <message id="mail.no_server">
        <source>No mail server is set up. Do so with kiosk invitations mail-server set.</source>
        <translation>No mail server is set up. Do so with kiosk invitations mail-server set.</translation>
    </message>
    <message id="mail.untested">
        <source>Send one to yourself first: add --test-to with your own address, and look at what arrives.</source>
        <translation>Send one to yourself first: add --test-to with your own address, and look at what arrives.</translation>
    </message>
    <message id="mail.running">
        <source>E-mails of this event are being sent right now by another window or command. Wait until it is done, or end it.</source>
        <translation>E-mails of this event are being sent right now by another window or command. Wait until it is done, or end it.</translation>
    </message>
    <message id="mail.placeholder">
        <source>The text or the subject of the invitation has {value}, which stands for nothing; use {known}. Correct the event sheet and import it.</source>
        <translation>The text or the subject of the invitation has {value}, which stands for nothing; use {known}. Correct the event sheet and import it.</translation>
    </message>
    <message id="mail.nobody">
        <source>Nobody of this selection may be invited, so there is nothing to show.</source>
        <translation>Nobody of this selection may be invited, so there is nothing to show.</translation>
    </message>
    <message id="mail.trial_refused">
        <source>The mail server did not take the e-mail to {address} (reply {code}). Check the address.</source>
        <translation>The mail server did not take the e-mail to {address} (reply {code}). Check the address.</translation>
    </message>
    <message id="mail.trial_sent">
        <source>{n:e-mail/e-mails} sent to {address}, as for: {names}</source>
        <translation>{n:e-mail/e-mails} sent to {address}, as for: {names}</translation>
    </message>
    <message id="mail.due">
        <source>{n:e-mail/e-mails} to send</source>
        <translation>{n:e-mail/e-mails} to send</translation>
    </message>
    <message id="mail.sent">
        <source>{n:e-mail/e-mails} sent, {remaining} left</source>
        <translation>{n:e-mail/e-mails} sent, {remaining} left</translation>
    </message>
    <message id="mail.uncertain">
        <source>Perhaps arrived ({n}): {names}. Ask them, and add --arrived or --not-arrived.</source>
        <translation>Perhaps arrived ({n}): {names}. Ask them, and add --arrived or --not-arrived.</translation>
    </message>
    <message id="mail.none_uncertain">
        <source>There is no e-mail left of which it is not known whether it arrived.</source>
        <translation>There is no e-mail left of which it is not known whether it arrived.</translation>
    </message>
    <message id="mail.arrived">
        <source>Counted as sent ({n}): {names}</source>
        <translation>Counted as sent ({n}): {names}</translation>
    </message>
    <message id="mail.not_arrived">
        <source>Due again ({n}): {names}. They get it with the next kiosk invitations send.</source>
        <translation>Due again ({n}): {names}. They get it with the next kiosk invitations send.</translation>
    </message>
    <message id="bounces.unreadable">
        <source>{file} cannot be read ({reason}). Name an mbox file, a message or a folder of messages.</source>
        <translation>{file} cannot be read ({reason}). Name an mbox file, a message or a folder of messages.</translation>
    </message>
    <message id="bounces.recorded">
        <source>Returned as undeliverable ({n}): {names}. Correct the addresses, and send again.</source>
        <translation>Returned as undeliverable ({n}): {names}. Correct the addresses, and send again.</translation>
    </message>
    <message id="bounces.known">
        <source>Known as returned before ({n}): {names}</source>
        <translation>Known as returned before ({n}): {names}</translation>
    </message>
    <message id="bounces.delayed">
        <source>Delayed, the mail server still tries ({n}): {names}</source>
        <translation>Delayed, the mail server still tries ({n}): {names}</translation>
    </message>
    <message id="bounces.foreign">
        <source>Reports about e-mails that were not sent from here ({n})</source>
        <translation>Reports about e-mails that were not sent from here ({n})</translation>
    </message>
    <message id="bounces.read">
        <source>{n:report/reports} read, {others} other messages</source>
        <translation>{n:report/reports} read, {others} other messages</translation>
    </message>
    <message id="mail.one.deferred">
        <source>The mail server does not take the e-mail to {address} for now (reply {code}). Try again later.</source>
        <translation>The mail server does not take the e-mail to {address} for now (reply {code}). Try again later.</translation>
    </message>
    <message id="mail.one.refused">
        <source>The mail server refused {address} (reply {code}). Correct the address.</source>
        <translation>The mail server refused {address} (reply {code}). Correct the address.</translation>
    </message>
    <message id="mail.one.uncertain">
        <source>Perhaps sent to {address}: the connection ended before the answer.</source>
        <translation>Perhaps sent to {address}: the connection ended before the answer.</translation>
    </message>
    <message id="mail.one.withdrawn">
        <source>Changed while it was being sent, so not sent. Try again.</source>
        <translation>Changed while it was being sent, so not sent. Try again.</translation>
    </message>
    <message id="mail.one.no_address">
        <source>There is no e-mail address. Add one first.</source>
        <translation>There is no e-mail address. Add one first.</translation>
    </message>
    <message id="mail.one.bad_address">
        <source>No mail server takes this e-mail address. Correct it first.</source>
        <translation>No mail server takes this e-mail address. Correct it first.</translation>
    </message>
    <message id="mail.one.cancelled">
        <source>Who is cancelled gets no invitation. Reinstate first.</source>
        <translation>Who is cancelled gets no invitation. Reinstate first.</translation>
    </message>
    <message id="mail.one.blocked">
        <source>Who is blocked gets no invitation.</source>
        <translation>Who is blocked gets no invitation.</translation>
    </message>
    <message id="mail.one.pending">
        <source>Pending, so not invited yet. Confirm first.</source>
        <translation>Pending, so not invited yet. Confirm first.</translation>
    </message>
    <message id="mail.one.unknown">
        <source>Of a status that a newer version knows. Update this machine.</source>
        <translation>Of a status that a newer version knows. Update this machine.</translation>
    </message>
    <message id="mail.one.codeless">
        <source>There is no valid code. Issue one first.</source>
        <translation>There is no valid code. Issue one first.</translation>
    </message>
    <message id="mail.result.refused">
        <source>Refused by the mail server ({n}): {names}. Correct the addresses, and send again.</source>
        <translation>Refused by the mail server ({n}): {names}. Correct the addresses, and send again.</translation>
    </message>
    <message id="mail.result.deferred">
        <source>Not taken for now ({n}): {names}. Send again later.</source>
        <translation>Not taken for now ({n}): {names}. Send again later.</translation>
    </message>
    <message id="mail.result.uncertain">
        <source>Perhaps sent, as the connection ended before the answer ({n}): {names}. Ask them, and record what they say with kiosk invitations uncertain.</source>
        <translation>Perhaps sent, as the connection ended before the answer ({n}): {names}. Ask them, and record what they say with kiosk invitations uncertain.</translation>
    </message>
    <message id="mail.result.withdrawn">
        <source>Changed while it was being sent, so not sent ({n}): {names}. Send again.</source>
        <translation>Changed while it was being sent, so not sent ({n}): {names}. Send again.</translation>
    </message>
    <message id="mail_server.saved">
        <source>Mail server {server}, from {sender}. Send one to yourself with kiosk invitations send --test-to.</source>
        <translation>Mail server {server}, from {sender}. Send one to yourself with kiosk invitations send --test-to.</translation>
    </message>
    <message id="mail_server.checked">
        <source>{server} can be used; the connection is encrypted.</source>
        <translation>{server} can be used; the connection is encrypted.</translation>
    </message>
    <message id="mail_server.removed">
        <source>The mail server and its password are forgotten.</source>
        <translation>The mail server and its password are forgotten.</translation>
    </message>
    <message id="mail_server.password">
        <source>Password of the mail server</source>
        <translation>Password of the mail server</translation>
    </message>
    <message id="cli.password_file">
        <source>{file} cannot be read. Name a text file with the password in its first line.</source>
        <translation>{file} cannot be read. Name a text file with the password in its first line.</translation>
    </message>
    <message id="mail_server.invalid.host">
        <source>Give the name of the mail server, without line breaks or control characters in any value.</source>
        <translation>Give the name of the mail server, without line breaks or control characters in any value.</translation>
    </message>
    <message id="mail_server.invalid.port">
        <source>The port is a number from 1 to 65535.</source>
        <translation>The port is a number from 1 to 65535.</translation>
    </message>
    <message id="mail_server.invalid.rate">
        <source>E-mails a minute: a number from 0 to 6000; 0 for as many as go.</source>
        <translation>E-mails a minute: a number from 0 to 6000; 0 for as many as go.</translation>
    </message>
    <message id="mail_server.invalid.password">
        <source>Type the password: the one that is kept belongs to another server or user.</source>
        <translation>Type the password: the one that is kept belongs to another server or user.</translation>
    </message>
    <message id="mail_server.invalid.address">
        <source>“{address}” is no e-mail address that a mail server takes. Write one such as events@example.org.</source>
        <translation>“{address}” is no e-mail address that a mail server takes. Write one such as events@example.org.</translation>
    </message>
    <message id="mail_server.unreachable">
        <source>{server} does not answer. Check the name, the port and the network.</source>
        <translation>{server} does not answer. Check the name, the port and the network.</translation>
    </message>
    <message id="mail_server.certificate">
        <source>The certificate of {server} is not valid for it ({why}), so nothing was sent. Check the name of the server; for one of your own give its certificates (--ca).</source>
        <translation>The certificate of {server} is not valid for it ({why}), so nothing was sent. Check the name of the server; for one of your own give its certificates (--ca).</translation>
    </message>
    <message id="mail_server.tls">
        <source>{server} did not answer with encryption. Try the other encryption (--security tls or starttls), or another port.</source>
        <translation>{server} did not answer with encryption. Try the other encryption (--security tls or starttls), or another port.</translation>
    </message>
    <message id="mail_server.ca">
        <source>{file}, the certificates of {server}, cannot be read. Set up the mail server again.</source>
        <translation>{file}, the certificates of {server}, cannot be read. Set up the mail server again.</translation>
    </message>
    <message id="mail_server.login">
        <source>{server} refused the login of {user} (reply {code}). Set up the mail server again with the right password; some providers want a password for applications.</source>
        <translation>{server} refused the login of {user} (reply {code}). Set up the mail server again with the right password; some providers want a password for applications.</translation>
    </message>
    <message id="mail_server.unsupported">
        <source>{server} does not offer encryption with STARTTLS, or no way to log in, so nothing was sent. Try TLS (--security tls), or leave out the user.</source>
        <translation>{server} does not offer encryption with STARTTLS, or no way to log in, so nothing was sent. Try TLS (--security tls), or leave out the user.</translation>
    </message>
    <message id="mail_server.letters">
        <source>User and password of {server} may have ASCII letters only. Set up the mail server again.</source>
        <translation>User and password of {server} may have ASCII letters only. Set up the mail server again.</translation>
    </message>
    <message id="mail_server.refused">
        <source>{server} refused the connection (reply {code}: {said}).</source>
        <translation>{server} refused the connection (reply {code}: {said}).</translation>
    </message>
    <message id="mail_server.sender">
        <source>{server} does not take e-mails from {sender} (reply {code}: {said}). Set up the mail server with an address of its own.</source>
        <translation>{server} does not take e-mails from {sender} (reply {code}: {said}). Set up the mail server with an address of its own.</translation>
    </message>
    <message id="mail_server.refuses_all">
        <source>{server} refused every one of the first e-mails (reply {code}), so no more were sent. Ask who runs it; then send these again with --again.</source>
        <translation>{server} refused every one of the first e-mails (reply {code}), so no more were sent. Ask who runs it; then send these again with --again.</translation>
    </message>
    <message id="mail_server.lost">
        <source>The connection to {server} is lost again and again. What was sent is recorded; start again later, and the others follow.</source>
        <translation>The connection to {server} is lost again and again. What was sent is recorded; start again later, and the others follow.</translation>
    </message>
    <message id="wallet.ask">
        <source>Password of the certificate</source>
        <translation>Password of the certificate</translation>
    </message>
    <message id="wallet.password">
        <source>{file} is no PKCS #12 file, or its password is another one. Export it again from the keychain with its key.</source>
        <translation>{file} is no PKCS #12 file, or its password is another one. Export it again from the keychain with its key.</translation>
    </message>
    <message id="wallet.incomplete">
        <source>{file} lacks the certificate or its private key. Export both together from the keychain.</source>
        <translation>{file} lacks the certificate or its private key. Export both together from the keychain.</translation>
    </message>
    <message id="wallet.expired">
        <source>The certificate in {file} is valid until {until}, not now. Renew it at Apple, and check the clock of this machine.</source>
        <translation>The certificate in {file} is valid until {until}, not now. Renew it at Apple, and check the clock of this machine.</translation>
    </message>
    <message id="wallet.no_authority">
        <source>The certificate of “{issuer}”, who issued that in {file}, is missing, so phones would refuse the passes. Load it from apple.com/certificateauthority and name it with --wallet-authority.</source>
        <translation>The certificate of “{issuer}”, who issued that in {file}, is missing, so phones would refuse the passes. Load it from apple.com/certificateauthority and name it with --wallet-authority.</translation>
    </message>
    <message id="wallet.authority">
        <source>{file} holds no certificate. Name a .cer or .pem file.</source>
        <translation>{file} holds no certificate. Name a .cer or .pem file.</translation>
    </message>
    <message id="wallet.not_for_passes">
        <source>The certificate in {file} is none for passes: it names no pass type and team. Make a Pass Type ID certificate at Apple.</source>
        <translation>The certificate in {file} is none for passes: it names no pass type and team. Make a Pass Type ID certificate at Apple.</translation>
    </message>
    <message id="wallet.unreadable">
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} cannot be read ({reason}).</translation>
    </message>
</context>
</TS>
