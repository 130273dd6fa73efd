<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>front</name>
    <message id="front.page.find">
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="front.search.label">
        <source>Search name, organisation, last 4 digits</source>
        <translation>Search name, organisation, last 4 digits</translation>
    </message>
    <message id="front.language.ko">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="front.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="front.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="front.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="front.lock">
        <source>Lock the screen</source>
        <translation>Lock the screen</translation>
    </message>
    <message id="front.role.volunteer">
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message id="front.role.desk">
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message id="front.role.protocol">
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message id="front.role.admin">
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message id="front.scan.ready">
        <source>Scan ready</source>
        <translation>Scan ready</translation>
    </message>
    <message id="front.store.ok">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="front.store.opening">
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message id="front.store.broken">
        <source>Not saving</source>
        <translation>Not saving</translation>
    </message>
    <message id="front.store.again">
        <source>Saving works again. Please look once more at what you did last</source>
        <translation>Saving works again. Please look once more at what you did last</translation>
    </message>
    <message id="front.unexpected">
        <source>That could not be finished. Look at the screen and try again</source>
        <translation>That could not be finished. Look at the screen and try again</translation>
    </message>
    <message id="front.lock.broken">
        <source>The event's store cannot be opened</source>
        <translation>The event's store cannot be opened</translation>
    </message>
    <message id="front.lock.opening">
        <source>Opening the event's store</source>
        <translation>Opening the event's store</translation>
    </message>
    <message id="front.lock.title">
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message id="front.lock.text">
        <source>Choose your name and type your PIN</source>
        <translation>Choose your name and type your PIN</translation>
    </message>
    <message id="front.lock.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="front.lock.unlock">
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message id="front.lock.wait">
        <source>The PIN was wrong several times. Try again in {seconds} s</source>
        <translation>The PIN was wrong several times. Try again in {seconds} s</translation>
    </message>
    <message id="front.setup.title">
        <source>Make the first admin</source>
        <translation>Make the first admin</translation>
    </message>
    <message id="front.setup.text">
        <source>Whoever opens this event's desk first becomes its admin. There is no preset PIN: choose one</source>
        <translation>Whoever opens this event's desk first becomes its admin. There is no preset PIN: choose one</translation>
    </message>
    <message id="front.setup.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="front.setup.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="front.setup.pin.hint">
        <source>At least 6 digits</source>
        <translation>At least 6 digits</translation>
    </message>
    <message id="front.setup.again">
        <source>PIN once more</source>
        <translation>PIN once more</translation>
    </message>
    <message id="front.setup.submit">
        <source>Begin as admin</source>
        <translation>Begin as admin</translation>
    </message>
    <message id="front.setup.differ">
        <source>The two PINs differ. Type them again</source>
        <translation>The two PINs differ. Type them again</translation>
    </message>
</context>
</TS>
