<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="webhook.url">
        <source>This is no address that can be used. Give one such as https://example.org/arrivals.</source>
        <translation>This is no address that can be used. Give one such as https://example.org/arrivals.</translation>
    </message>
    <message id="webhook.user">
        <source>An address with a name and password is shown in logs of others. Give one without; the signature says who sends.</source>
        <translation>An address with a name and password is shown in logs of others. Give one without; the signature says who sends.</translation>
    </message>
    <message id="webhook.unencrypted">
        <source>Names of guests are sent encrypted only. Give an address that begins with https://.</source>
        <translation>Names of guests are sent encrypted only. Give an address that begins with https://.</translation>
    </message>
    <message id="webhook.key">
        <source>This is no signing key: at least 24 bytes in Base64, perhaps with whsec_ before them.</source>
        <translation>This is no signing key: at least 24 bytes in Base64, perhaps with whsec_ before them.</translation>
    </message>
    <message id="webhook.unwritten">
        <source>{file} was not written: {reason}. Nothing is sent; make room or see to the rights of the folder.</source>
        <translation>{file} was not written: {reason}. Nothing is sent; make room or see to the rights of the folder.</translation>
    </message>
    <message id="webhook.ask_url">
        <source>Address of the service</source>
        <translation>Address of the service</translation>
    </message>
    <message id="webhook.set">
        <source>{address} is told from now on who arrives, while a window is open on this machine.</source>
        <translation>{address} is told from now on who arrives, while a window is open on this machine.</translation>
    </message>
    <message id="webhook.key_made">
        <source>The service checks the signature with this key, which is shown only now: {key}</source>
        <translation>The service checks the signature with this key, which is shown only now: {key}</translation>
    </message>
    <message id="webhook.taken">
        <source>{address} took the test message{answer}.</source>
        <translation>{address} took the test message{answer}.</translation>
    </message>
    <message id="webhook.untaken">
        <source>{address} did not take the test message{answer}. {fault}</source>
        <translation>{address} did not take the test message{answer}. {fault}</translation>
    </message>
    <message id="webhook.none">
        <source>This machine has no webhook. Set one up with: kiosk webhook set</source>
        <translation>This machine has no webhook. Set one up with: kiosk webhook set</translation>
    </message>
    <message id="webhook.damaged">
        <source>{file} is damaged or edited. Set the webhook up again with: kiosk webhook set</source>
        <translation>{file} is damaged or edited. Set the webhook up again with: kiosk webhook set</translation>
    </message>
    <message id="webhook.status">
        <source>{address}: delivered {delivered}, waiting {waiting}, given up {given_up}</source>
        <translation>{address}: delivered {delivered}, waiting {waiting}, given up {given_up}</translation>
    </message>
    <message id="webhook.removed">
        <source>Nothing is sent any more.</source>
        <translation>Nothing is sent any more.</translation>
    </message>
    <message id="webhook.fault.unreachable">
        <source>The service cannot be reached. See whether this machine is on the internet.</source>
        <translation>The service cannot be reached. See whether this machine is on the internet.</translation>
    </message>
    <message id="webhook.fault.silent">
        <source>The service did not answer in time.</source>
        <translation>The service did not answer in time.</translation>
    </message>
    <message id="webhook.fault.certificate">
        <source>The certificate of the service is not valid for this address. Nothing was sent.</source>
        <translation>The certificate of the service is not valid for this address. Nothing was sent.</translation>
    </message>
    <message id="webhook.fault.redirect">
        <source>The service sends to another address. Set that one up, if it is yours.</source>
        <translation>The service sends to another address. Set that one up, if it is yours.</translation>
    </message>
    <message id="webhook.fault.refused">
        <source>The service refused the message. See its log for why.</source>
        <translation>The service refused the message. See its log for why.</translation>
    </message>
    <message id="webhook.fault.server">
        <source>The service reports an error. See its log, and that its address and key are right.</source>
        <translation>The service reports an error. See its log, and that its address and key are right.</translation>
    </message>
    <message id="webhook.failing">
        <source>Webhook: {n} not delivered</source>
        <translation>Webhook: {n} not delivered</translation>
    </message>
</context>
</TS>
