<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk</name>
    <message id="desk.page.find">
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="desk.search.label">
        <source>Search name, organisation, last 4 digits</source>
        <translation>Search name, organisation, last 4 digits</translation>
    </message>
    <message id="desk.language.ko">
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message id="desk.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="desk.dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="desk.light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="desk.lock">
        <source>Lock the screen</source>
        <translation>Lock the screen</translation>
    </message>
    <message id="desk.switch.title">
        <source>Where does this desk check in?</source>
        <translation>Where does this desk check in?</translation>
    </message>
    <message id="desk.switch.text">
        <source>A digit or Enter chooses. This device keeps it for the next start</source>
        <translation>A digit or Enter chooses. This device keeps it for the next start</translation>
    </message>
    <message id="desk.switch.done">
        <source>This desk now checks in at {where}</source>
        <translation>This desk now checks in at {where}</translation>
    </message>
    <message id="desk.role.volunteer">
        <source>Volunteer</source>
        <translation>Volunteer</translation>
    </message>
    <message id="desk.role.desk">
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message id="desk.role.protocol">
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message id="desk.role.admin">
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message id="desk.role.other">
        <source>Unknown role ({value})</source>
        <translation>Unknown role ({value})</translation>
    </message>
    <message id="desk.scan.ready">
        <source>Scan ready</source>
        <translation>Scan ready</translation>
    </message>
    <message id="desk.store.ok">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="desk.peers">
        <source>{linked} of {all:device/devices}</source>
        <translation>{linked} of {all:device/devices}</translation>
    </message>
    <message id="desk.hub.connected">
        <source>hub connected</source>
        <translation>hub connected</translation>
    </message>
    <message id="desk.hub.found">
        <source>looking for the hub</source>
        <translation>looking for the hub</translation>
    </message>
    <message id="desk.hub.dead">
        <source>hub does not answer</source>
        <translation>hub does not answer</translation>
    </message>
    <message id="desk.hub.refused">
        <source>hub refuses</source>
        <translation>hub refuses</translation>
    </message>
    <message id="desk.hub.waiting">
        <source>hub does not know this device yet</source>
        <translation>hub does not know this device yet</translation>
    </message>
    <message id="desk.hub.full">
        <source>hub is full</source>
        <translation>hub is full</translation>
    </message>
    <message id="desk.hub.copy">
        <source>this store is used twice</source>
        <translation>this store is used twice</translation>
    </message>
    <message id="desk.hub.revoked_here">
        <source>hub says this device is revoked</source>
        <translation>hub says this device is revoked</translation>
    </message>
    <message id="desk.hub.other_event">
        <source>hub is of another event</source>
        <translation>hub is of another event</translation>
    </message>
    <message id="desk.peers.waiting">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message id="desk.peers.loading">
        <source>still loading {n}</source>
        <translation>still loading {n}</translation>
    </message>
    <message id="desk.peers.last">
        <source>exchanged {age}</source>
        <translation>exchanged {age}</translation>
    </message>
    <message id="desk.peers.clock">
        <source>a clock is wrong</source>
        <translation>a clock is wrong</translation>
    </message>
    <message id="desk.peers.own_clock">
        <source>this clock is wrong</source>
        <translation>this clock is wrong</translation>
    </message>
    <message id="desk.store.opening">
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message id="desk.store.broken">
        <source>Not saving</source>
        <translation>Not saving</translation>
    </message>
    <message id="desk.store.again">
        <source>Saving works again. Please look once more at what you did last</source>
        <translation>Saving works again. Please look once more at what you did last</translation>
    </message>
    <message id="desk.unexpected">
        <source>That could not be finished. Look at the screen and try again</source>
        <translation>That could not be finished. Look at the screen and try again</translation>
    </message>
    <message id="desk.lock.broken">
        <source>The event’s store cannot be opened</source>
        <translation>The event’s store cannot be opened</translation>
    </message>
    <message id="desk.lock.opening">
        <source>Opening the event’s store</source>
        <translation>Opening the event’s store</translation>
    </message>
    <message id="desk.lock.title">
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message id="desk.lock.text">
        <source>Type the first letters of your name, then your PIN</source>
        <translation>Type the first letters of your name, then your PIN</translation>
    </message>
    <message id="desk.lock.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.lock.unlock">
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message id="desk.lock.wait">
        <source>The PIN was wrong several times. Try again in {seconds} s</source>
        <translation>The PIN was wrong several times. Try again in {seconds} s</translation>
    </message>
    <message id="desk.lock.letters">
        <source>First letters of your name</source>
        <translation>First letters of your name</translation>
    </message>
    <message id="desk.lock.unknown">
        <source>Nobody has worked on this machine yet</source>
        <translation>Nobody has worked on this machine yet</translation>
    </message>
    <message id="desk.lock.nobody">
        <source>Nobody of that name works here</source>
        <translation>Nobody of that name works here</translation>
    </message>
    <message id="desk.quit.title">
        <source>Quit the desk?</source>
        <translation>Quit the desk?</translation>
    </message>
    <message id="desk.quit.text">
        <source>To quit, choose your name and type your PIN. Other desks and kiosks go on</source>
        <translation>To quit, choose your name and type your PIN. Other desks and kiosks go on</translation>
    </message>
    <message id="desk.quit.unlock">
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message id="desk.quit.stay">
        <source>Do not quit</source>
        <translation>Do not quit</translation>
    </message>
    <message id="desk.setup.title">
        <source>Make the first admin</source>
        <translation>Make the first admin</translation>
    </message>
    <message id="desk.setup.text">
        <source>Whoever opens this event’s desk first becomes its admin. There is no preset PIN: choose one</source>
        <translation>Whoever opens this event’s desk first becomes its admin. There is no preset PIN: choose one</translation>
    </message>
    <message id="desk.setup.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.setup.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="desk.setup.pin.hint">
        <source>At least 6 digits</source>
        <translation>At least 6 digits</translation>
    </message>
    <message id="desk.setup.again">
        <source>PIN once more</source>
        <translation>PIN once more</translation>
    </message>
    <message id="desk.setup.submit">
        <source>Begin as admin</source>
        <translation>Begin as admin</translation>
    </message>
    <message id="desk.setup.differ">
        <source>The two PINs differ. Type them again</source>
        <translation>The two PINs differ. Type them again</translation>
    </message>
    <message id="desk.yes">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="desk.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="desk.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="desk.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="desk.table">
        <source>Table {table}</source>
        <translation>Table {table}</translation>
    </message>
    <message id="desk.unseated">
        <source>No seat</source>
        <translation>No seat</translation>
    </message>
    <message id="desk.change">
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message id="desk.not_allowed">
        <source>Your role may not do this. Ask protocol or an admin</source>
        <translation>Your role may not do this. Ask protocol or an admin</translation>
    </message>
    <message id="desk.status.in">
        <source>In</source>
        <translation>In</translation>
    </message>
    <message id="desk.status.out">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="desk.status.expected">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="desk.status.confirmed">
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message id="desk.status.pending">
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message id="desk.status.other">
        <source>Unknown status ({value})</source>
        <translation>Unknown status ({value})</translation>
    </message>
    <message id="desk.status.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.status.blocked">
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message id="desk.chip.vip">
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message id="desk.chip.walk_in">
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message id="desk.chip.erased">
        <source>Personal data erased</source>
        <translation>Personal data erased</translation>
    </message>
    <message id="desk.chip.from_pass">
        <source>Known from the pass only</source>
        <translation>Known from the pass only</translation>
    </message>
    <message id="desk.chip.hide_from_search">
        <source>Hidden at kiosks</source>
        <translation>Hidden at kiosks</translation>
    </message>
    <message id="desk.list.empty">
        <source>Whom are you looking for?</source>
        <translation>Whom are you looking for?</translation>
    </message>
    <message id="desk.list.empty.text">
        <source>Type a name, an organisation, the last 4 digits or a code, or scan a QR code</source>
        <translation>Type a name, an organisation, the last 4 digits or a code, or scan a QR code</translation>
    </message>
    <message id="desk.list.none">
        <source>Nobody found for {text}</source>
        <translation>Nobody found for {text}</translation>
    </message>
    <message id="desk.list.none.text">
        <source>Try the name in Latin letters or the organisation. Somebody who is not registered can be registered as a walk-in</source>
        <translation>Try the name in Latin letters or the organisation. Somebody who is not registered can be registered as a walk-in</translation>
    </message>
    <message id="desk.list.shown">
        <source>{n} of {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message id="desk.list.more">
        <source>{n} shown, more match</source>
        <translation>{n} shown, more match</translation>
    </message>
    <message id="desk.list.all">
        <source>Show all in the list</source>
        <translation>Show all in the list</translation>
    </message>
    <message id="desk.card.none">
        <source>Nobody selected</source>
        <translation>Nobody selected</translation>
    </message>
    <message id="desk.card.none.text">
        <source>Choose somebody from the list or scan a code: everything about them appears here</source>
        <translation>Choose somebody from the list or scan a code: everything about them appears here</translation>
    </message>
    <message id="desk.card.seats">
        <source>Tables by round</source>
        <translation>Tables by round</translation>
    </message>
    <message id="desk.card.namesakes">
        <source>Also called {name}</source>
        <translation>Also called {name}</translation>
    </message>
    <message id="desk.card.tickets">
        <source>Desk tickets</source>
        <translation>Desk tickets</translation>
    </message>
    <message id="desk.card.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="desk.card.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="desk.card.facts">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="desk.card.only_english">
        <source>only the English name is listed</source>
        <translation>only the English name is listed</translation>
    </message>
    <message id="desk.card.codes">
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message id="desk.card.photo">
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message id="desk.card.photo.remove">
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message id="desk.card.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="desk.card.sessions.change">
        <source>Change enrolment</source>
        <translation>Change enrolment</translation>
    </message>
    <message id="desk.card.badge">
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message id="desk.card.merged">
        <source>Merged records</source>
        <translation>Merged records</translation>
    </message>
    <message id="desk.party.title">
        <source>Companions: {here} of {n} here</source>
        <translation>Companions: {here} of {n} here</translation>
    </message>
    <message id="desk.party.with">
        <source>Comes with</source>
        <translation>Comes with</translation>
    </message>
    <message id="desk.party.all">
        <source>Check in all ({n})</source>
        <translation>Check in all ({n})</translation>
    </message>
    <message id="desk.party.print">
        <source>Print their badges</source>
        <translation>Print their badges</translation>
    </message>
    <message id="desk.party.companion_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="desk.party.companion_undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.party.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="desk.party.ask">
        <source>Companion of {name}</source>
        <translation>Companion of {name}</translation>
    </message>
    <message id="desk.party.ask.text">
        <source>Gets a code and a badge of their own, and what the guest is enrolled in. Check them in on the card afterwards.</source>
        <translation>Gets a code and a badge of their own, and what the guest is enrolled in. Check them in on the card afterwards.</translation>
    </message>
    <message id="desk.party.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="desk.party.name.hint">
        <source>Leave empty if it is not known</source>
        <translation>Leave empty if it is not known</translation>
    </message>
    <message id="desk.card.history">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="desk.card.history.count">
        <source>{n} entries</source>
        <translation>{n} entries</translation>
    </message>
    <message id="desk.card.history.show">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="desk.card.history.hide">
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message id="desk.code.valid">
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message id="desk.code.revoked">
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message id="desk.session.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.session.full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="desk.session.inside">
        <source>{a} of {b} inside</source>
        <translation>{a} of {b} inside</translation>
    </message>
    <message id="desk.session.number">
        <source>Waiting no. {n}</source>
        <translation>Waiting no. {n}</translation>
    </message>
    <message id="desk.session.wait">
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message id="desk.stands.early">
        <source>Admitted from {when}</source>
        <translation>Admitted from {when}</translation>
    </message>
    <message id="desk.stands.late">
        <source>Admission ended at {when}</source>
        <translation>Admission ended at {when}</translation>
    </message>
    <message id="desk.stands.full">
        <source>Full: {capacity} people</source>
        <translation>Full: {capacity} people</translation>
    </message>
    <message id="desk.stands.wrong">
        <source>This entrance is not for them</source>
        <translation>This entrance is not for them</translation>
    </message>
    <message id="desk.stands.wrong.next">
        <source>This entrance is not for them. Next: {when} {title}</source>
        <translation>This entrance is not for them. Next: {when} {title}</translation>
    </message>
    <message id="desk.stands.forced">
        <source>Let in anyway: {why}</source>
        <translation>Let in anyway: {why}</translation>
    </message>
    <message id="desk.stands.refused">
        <source>Refused {when} · {where}: {why}</source>
        <translation>Refused {when} · {where}: {why}</translation>
    </message>
    <message id="desk.reason.cancelled">
        <source>The registration was cancelled</source>
        <translation>The registration was cancelled</translation>
    </message>
    <message id="desk.reason.pending">
        <source>The registration is not confirmed yet</source>
        <translation>The registration is not confirmed yet</translation>
    </message>
    <message id="desk.reason.blocked">
        <source>Entry is blocked</source>
        <translation>Entry is blocked</translation>
    </message>
    <message id="desk.reason.revoked">
        <source>The code was revoked</source>
        <translation>The code was revoked</translation>
    </message>
    <message id="desk.reason.unknown_status">
        <source>This version does not know their status</source>
        <translation>This version does not know their status</translation>
    </message>
    <message id="desk.reason.other">
        <source>A reason that this version does not know ({value})</source>
        <translation>A reason that this version does not know ({value})</translation>
    </message>
    <message id="desk.reason.ambiguous">
        <source>Two people hold this code</source>
        <translation>Two people hold this code</translation>
    </message>
    <message id="desk.reason.data_missing">
        <source>Data are missing</source>
        <translation>Data are missing</translation>
    </message>
    <message id="desk.reason.bad_signature">
        <source>The code’s signature does not verify</source>
        <translation>The code’s signature does not verify</translation>
    </message>
    <message id="desk.reason.clock">
        <source>It depends on a scan whose time cannot be right: look whether they were in</source>
        <translation>It depends on a scan whose time cannot be right: look whether they were in</translation>
    </message>
    <message id="desk.doubt.far">
        <source>Its time is far from the event: the clock was wrong</source>
        <translation>Its time is far from the event: the clock was wrong</translation>
    </message>
    <message id="desk.doubt.behind">
        <source>Its clock was behind what had been recorded before</source>
        <translation>Its clock was behind what had been recorded before</translation>
    </message>
    <message id="desk.doubt.ahead">
        <source>Its time is in the future</source>
        <translation>Its time is in the future</translation>
    </message>
    <message id="desk.doubt.other">
        <source>Its time is in doubt ({value})</source>
        <translation>Its time is in doubt ({value})</translation>
    </message>
    <message id="desk.outcome.Admitted">
        <source>In</source>
        <translation>In</translation>
    </message>
    <message id="desk.outcome.Left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="desk.outcome.AlreadyIn">
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message id="desk.outcome.NotYet">
        <source>Too early</source>
        <translation>Too early</translation>
    </message>
    <message id="desk.outcome.NoLonger">
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message id="desk.outcome.WrongCheckpoint">
        <source>Other entrance</source>
        <translation>Other entrance</translation>
    </message>
    <message id="desk.outcome.Full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="desk.outcome.NeedsDesk">
        <source>To the desk</source>
        <translation>To the desk</translation>
    </message>
    <message id="desk.outcome.NotFound">
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message id="desk.outcome.Foreign">
        <source>Other event</source>
        <translation>Other event</translation>
    </message>
    <message id="desk.outcome.Unreadable">
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message id="desk.outcome.other">
        <source>Unknown result ({value})</source>
        <translation>Unknown result ({value})</translation>
    </message>
    <message id="desk.history.entry">
        <source>Entry · {where}</source>
        <translation>Entry · {where}</translation>
    </message>
    <message id="desk.history.exit">
        <source>Exit · {where}</source>
        <translation>Exit · {where}</translation>
    </message>
    <message id="desk.history.forced">
        <source>Let in by staff</source>
        <translation>Let in by staff</translation>
    </message>
    <message id="desk.history.annulled">
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message id="desk.history.guest_registered">
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message id="desk.history.guest_corrected">
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message id="desk.history.guest_known">
        <source>Known from a pass</source>
        <translation>Known from a pass</translation>
    </message>
    <message id="desk.history.guest_erased">
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message id="desk.history.guest_seated">
        <source>Seated</source>
        <translation>Seated</translation>
    </message>
    <message id="desk.history.seat_told">
        <source>Told their table</source>
        <translation>Told their table</translation>
    </message>
    <message id="desk.seated.plan">
        <source>by the plan</source>
        <translation>by the plan</translation>
    </message>
    <message id="desk.seated.check_in">
        <source>at check-in</source>
        <translation>at check-in</translation>
    </message>
    <message id="desk.seated.hand">
        <source>by staff</source>
        <translation>by staff</translation>
    </message>
    <message id="desk.seated.import">
        <source>from a list</source>
        <translation>from a list</translation>
    </message>
    <message id="desk.seated.improved">
        <source>by the search of a live round</source>
        <translation>by the search of a live round</translation>
    </message>
    <message id="desk.seated.left">
        <source>freed, as they left</source>
        <translation>freed, as they left</translation>
    </message>
    <message id="desk.seated.away">
        <source>freed, as they were not here</source>
        <translation>freed, as they were not here</translation>
    </message>
    <message id="desk.history.guest_merged">
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message id="desk.history.guest_merged.who">
        <source>{record} → {person}</source>
        <translation>{record} → {person}</translation>
    </message>
    <message id="desk.history.merge_annulled">
        <source>Merge undone</source>
        <translation>Merge undone</translation>
    </message>
    <message id="desk.history.merge_annulled.who">
        <source>{record}</source>
        <translation>{record}</translation>
    </message>
    <message id="desk.history.case_decided">
        <source>Kept, although a list says otherwise</source>
        <translation>Kept, although a list says otherwise</translation>
    </message>
    <message id="desk.history.source">
        <source>List: {file}</source>
        <translation>List: {file}</translation>
    </message>
    <message id="desk.history.code_scanned">
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message id="desk.history.other">
        <source>Recorded by a newer version ({value})</source>
        <translation>Recorded by a newer version ({value})</translation>
    </message>
    <message id="desk.history.code_issued">
        <source>Code issued</source>
        <translation>Code issued</translation>
    </message>
    <message id="desk.history.code_revoked">
        <source>Code revoked</source>
        <translation>Code revoked</translation>
    </message>
    <message id="desk.history.scan_annulled">
        <source>Check-in undone</source>
        <translation>Check-in undone</translation>
    </message>
    <message id="desk.history.annulment_refused">
        <source>Not undone</source>
        <translation>Not undone</translation>
    </message>
    <message id="desk.history.note_added">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="desk.history.guest_photo_set">
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message id="desk.history.alert_acknowledged">
        <source>Arrival acknowledged</source>
        <translation>Arrival acknowledged</translation>
    </message>
    <message id="desk.history.mail_started">
        <source>E-mail handed to the mail server</source>
        <translation>E-mail handed to the mail server</translation>
    </message>
    <message id="desk.history.mail_sent">
        <source>E-mail accepted by the mail server</source>
        <translation>E-mail accepted by the mail server</translation>
    </message>
    <message id="desk.history.mail_refused">
        <source>E-mail not accepted by the mail server</source>
        <translation>E-mail not accepted by the mail server</translation>
    </message>
    <message id="desk.history.mail_bounced">
        <source>E-mail returned as undeliverable</source>
        <translation>E-mail returned as undeliverable</translation>
    </message>
    <message id="desk.history.mail_checked">
        <source>Asked whether the e-mail arrived</source>
        <translation>Asked whether the e-mail arrived</translation>
    </message>
    <message id="desk.mail.arrived">
        <source>It arrived</source>
        <translation>It arrived</translation>
    </message>
    <message id="desk.mail.lost">
        <source>It did not arrive</source>
        <translation>It did not arrive</translation>
    </message>
    <message id="desk.history.waiting_joined">
        <source>Put on the waiting list</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message id="desk.history.waiting_called">
        <source>Called from the waiting list</source>
        <translation>Called from the waiting list</translation>
    </message>
    <message id="desk.history.waiting_removed">
        <source>Taken off the waiting list</source>
        <translation>Taken off the waiting list</translation>
    </message>
    <message id="desk.history.held">
        <source>Place held until {when}</source>
        <translation>Place held until {when}</translation>
    </message>
    <message id="desk.history.from_list">
        <source>From the waiting list</source>
        <translation>From the waiting list</translation>
    </message>
    <message id="desk.mail.series.invitation">
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message id="desk.mail.series.reminder">
        <source>Reminder {number}</source>
        <translation>Reminder {number}</translation>
    </message>
    <message id="desk.mail.series.other">
        <source>E-mail of a newer version ({value})</source>
        <translation>E-mail of a newer version ({value})</translation>
    </message>
    <message id="desk.mail.reply">
        <source>{series} · reply {reply}</source>
        <translation>{series} · reply {reply}</translation>
    </message>
    <message id="iv.title">
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message id="iv.page">
        <source>Invites</source>
        <translation>Invites</translation>
    </message>
    <message id="iv.note">
        <source>{n} of {all} sent · mail server {server}</source>
        <translation>{n} of {all} sent · mail server {server}</translation>
    </message>
    <message id="iv.no_server">
        <source>No mail server is set up on this machine yet. An admin does so here under Mail server, or with kiosk invitations mail-server set. Codes and letters can be written to a folder without one.</source>
        <translation>No mail server is set up on this machine yet. An admin does so here under Mail server, or with kiosk invitations mail-server set. Codes and letters can be written to a folder without one.</translation>
    </message>
    <message id="iv.choose">
        <source>Choose a line</source>
        <translation>Choose a line</translation>
    </message>
    <message id="iv.nobody">
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message id="iv.more">
        <source>{n} more</source>
        <translation>{n} more</translation>
    </message>
    <message id="iv.group.due">
        <source>To send</source>
        <translation>To send</translation>
    </message>
    <message id="iv.group.sent">
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message id="iv.group.uncertain">
        <source>Perhaps sent</source>
        <translation>Perhaps sent</translation>
    </message>
    <message id="iv.group.refused">
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message id="iv.group.bounced">
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message id="iv.group.no_address">
        <source>Without a usable address</source>
        <translation>Without a usable address</translation>
    </message>
    <message id="iv.group.not_invited">
        <source>Not invited</source>
        <translation>Not invited</translation>
    </message>
    <message id="iv.about.due">
        <source>have not got it yet</source>
        <translation>have not got it yet</translation>
    </message>
    <message id="iv.about.sent">
        <source>accepted by the mail server</source>
        <translation>accepted by the mail server</translation>
    </message>
    <message id="iv.about.uncertain">
        <source>connection ended before the answer</source>
        <translation>connection ended before the answer</translation>
    </message>
    <message id="iv.about.refused">
        <source>by the mail server</source>
        <translation>by the mail server</translation>
    </message>
    <message id="iv.about.bounced">
        <source>undeliverable</source>
        <translation>undeliverable</translation>
    </message>
    <message id="iv.about.no_address">
        <source>add or correct it on the card</source>
        <translation>add or correct it on the card</translation>
    </message>
    <message id="iv.about.not_invited">
        <source>cancelled, blocked, pending, without a code</source>
        <translation>cancelled, blocked, pending, without a code</translation>
    </message>
    <message id="iv.do.due">
        <source>Each gets their code, letter and calendar in their own language, once.</source>
        <translation>Each gets their code, letter and calendar in their own language, once.</translation>
    </message>
    <message id="iv.do.sent">
        <source>Open a card to send it again.</source>
        <translation>Open a card to send it again.</translation>
    </message>
    <message id="iv.do.uncertain">
        <source>Not sent again by itself. Ask them, select who answered, and say whether it arrived.</source>
        <translation>Not sent again by itself. Ask them, select who answered, and say whether it arrived.</translation>
    </message>
    <message id="iv.did_arrive">
        <source>It did arrive ({n})</source>
        <translation>It did arrive ({n})</translation>
    </message>
    <message id="iv.send_again">
        <source>It did not arrive: send again ({n})</source>
        <translation>It did not arrive: send again ({n})</translation>
    </message>
    <message id="iv.arrived">
        <source>{n:e-mail counts/e-mails count} as sent</source>
        <translation>{n:e-mail counts/e-mails count} as sent</translation>
    </message>
    <message id="iv.do.refused">
        <source>Correct the address on the card; it is then sent with the next run.</source>
        <translation>Correct the address on the card; it is then sent with the next run.</translation>
    </message>
    <message id="iv.do.bounced">
        <source>Correct the address on the card; it is then sent with the next run.</source>
        <translation>Correct the address on the card; it is then sent with the next run.</translation>
    </message>
    <message id="iv.do.no_address">
        <source>They get one as soon as the card has an address.</source>
        <translation>They get one as soon as the card has an address.</translation>
    </message>
    <message id="iv.do.not_invited">
        <source>They get none while this is so.</source>
        <translation>They get none while this is so.</translation>
    </message>
    <message id="iv.why.no_address">
        <source>No address</source>
        <translation>No address</translation>
    </message>
    <message id="iv.why.bad_address">
        <source>Unusable address</source>
        <translation>Unusable address</translation>
    </message>
    <message id="iv.why.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="iv.why.blocked">
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message id="iv.why.pending">
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message id="iv.why.unknown">
        <source>Unknown status</source>
        <translation>Unknown status</translation>
    </message>
    <message id="iv.why.codeless">
        <source>No valid code</source>
        <translation>No valid code</translation>
    </message>
    <message id="iv.reply">
        <source>Reply {reply}</source>
        <translation>Reply {reply}</translation>
    </message>
    <message id="iv.to">
        <source>To</source>
        <translation>To</translation>
    </message>
    <message id="iv.attendance.any">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="iv.attendance.not_arrived">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="iv.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="iv.category.any">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="iv.rate">
        <source>E-mails a minute</source>
        <translation>E-mails a minute</translation>
    </message>
    <message id="iv.test_to">
        <source>Test to your own address</source>
        <translation>Test to your own address</translation>
    </message>
    <message id="iv.test_hint">
        <source>you@example.org: one of each language</source>
        <translation>you@example.org: one of each language</translation>
    </message>
    <message id="iv.test">
        <source>Send a test</source>
        <translation>Send a test</translation>
    </message>
    <message id="iv.test_first">
        <source>Send a test to yourself first, and look at what arrives.</source>
        <translation>Send a test to yourself first, and look at what arrives.</translation>
    </message>
    <message id="iv.send">
        <source>Send {n}</source>
        <translation>Send {n}</translation>
    </message>
    <message id="iv.sending">
        <source>{done} of {n} done</source>
        <translation>{done} of {n} done</translation>
    </message>
    <message id="iv.sent">
        <source>{n:e-mail/e-mails} sent, {others} not accepted, {remaining} left</source>
        <translation>{n:e-mail/e-mails} sent, {others} not accepted, {remaining} left</translation>
    </message>
    <message id="iv.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="iv.pausing">
        <source>Pausing after the present e-mail. What is left is sent with the next run.</source>
        <translation>Pausing after the present e-mail. What is left is sent with the next run.</translation>
    </message>
    <message id="iv.not_allowed">
        <source>Your role may not send invitations.</source>
        <translation>Your role may not send invitations.</translation>
    </message>
    <message id="iv.files">
        <source>Codes and letters</source>
        <translation>Codes and letters</translation>
    </message>
    <message id="iv.files.about">
        <source>write them to a folder</source>
        <translation>write them to a folder</translation>
    </message>
    <message id="iv.files.remark">
        <source>A picture of the code, a letter and a calendar for each guest, and a table for mail merge. They hold personal data.</source>
        <translation>A picture of the code, a letter and a calendar for each guest, and a table for mail merge. They hold personal data.</translation>
    </message>
    <message id="iv.server">
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message id="iv.server.none">
        <source>not set up yet</source>
        <translation>not set up yet</translation>
    </message>
    <message id="iv.server.remark">
        <source>E-mails go through your own mail server, always encrypted. The password stays on this machine, in no backup.</source>
        <translation>E-mails go through your own mail server, always encrypted. The password stays on this machine, in no backup.</translation>
    </message>
    <message id="iv.server.host">
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message id="iv.server.port">
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message id="iv.server.security">
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message id="iv.server.tls">
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message id="iv.server.starttls">
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message id="iv.server.user">
        <source>User</source>
        <translation>User</translation>
    </message>
    <message id="iv.server.password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="iv.server.kept">
        <source>kept, type only to change it</source>
        <translation>kept, type only to change it</translation>
    </message>
    <message id="iv.server.sender">
        <source>Sender address</source>
        <translation>Sender address</translation>
    </message>
    <message id="iv.server.name">
        <source>Sender’s name</source>
        <translation>Sender’s name</translation>
    </message>
    <message id="iv.server.reply_to">
        <source>Address for replies</source>
        <translation>Address for replies</translation>
    </message>
    <message id="iv.server.rate">
        <source>E-mails a minute</source>
        <translation>E-mails a minute</translation>
    </message>
    <message id="iv.server.ca">
        <source>Certificates (PEM) of a server of your own</source>
        <translation>Certificates (PEM) of a server of your own</translation>
    </message>
    <message id="iv.server.optional">
        <source>only where its certificate is not publicly known</source>
        <translation>only where its certificate is not publicly known</translation>
    </message>
    <message id="iv.server.save">
        <source>Save and connect</source>
        <translation>Save and connect</translation>
    </message>
    <message id="iv.server.connecting">
        <source>Connecting to the mail server …</source>
        <translation>Connecting to the mail server …</translation>
    </message>
    <message id="iv.server.testing">
        <source>Sending a test …</source>
        <translation>Sending a test …</translation>
    </message>
    <message id="iv.server.logs_in">
        <source>Saved. {server} answers and takes the password. Now send a test to yourself.</source>
        <translation>Saved. {server} answers and takes the password. Now send a test to yourself.</translation>
    </message>
    <message id="iv.server.answers">
        <source>Saved. {server} answers. Now send a test to yourself.</source>
        <translation>Saved. {server} answers. Now send a test to yourself.</translation>
    </message>
    <message id="iv.form">
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message id="iv.form.letter">
        <source>Letters, A4</source>
        <translation>Letters, A4</translation>
    </message>
    <message id="iv.form.card">
        <source>Cards, A6</source>
        <translation>Cards, A6</translation>
    </message>
    <message id="iv.write">
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message id="desk.action.check_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="desk.action.check_in.again">
        <source>Check in again</source>
        <translation>Check in again</translation>
    </message>
    <message id="desk.action.check_out">
        <source>Check out</source>
        <translation>Check out</translation>
    </message>
    <message id="desk.action.force">
        <source>Let in anyway</source>
        <translation>Let in anyway</translation>
    </message>
    <message id="desk.action.undo">
        <source>Undo check-in</source>
        <translation>Undo check-in</translation>
    </message>
    <message id="desk.action.undo_exit">
        <source>Undo check-out</source>
        <translation>Undo check-out</translation>
    </message>
    <message id="desk.action.confirm">
        <source>Confirm registration</source>
        <translation>Confirm registration</translation>
    </message>
    <message id="desk.action.reinstate">
        <source>Reinstate registration</source>
        <translation>Reinstate registration</translation>
    </message>
    <message id="desk.action.block">
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message id="desk.action.unblock">
        <source>Unblock</source>
        <translation>Unblock</translation>
    </message>
    <message id="desk.action.print">
        <source>Print badge</source>
        <translation>Print badge</translation>
    </message>
    <message id="desk.action.print.again">
        <source>Reprint</source>
        <translation>Reprint</translation>
    </message>
    <message id="desk.action.correct">
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message id="desk.action.correct.draft">
        <source>Go on correcting</source>
        <translation>Go on correcting</translation>
    </message>
    <message id="desk.action.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="desk.action.note.draft">
        <source>Go on with note</source>
        <translation>Go on with note</translation>
    </message>
    <message id="desk.action.seat">
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message id="desk.action.codes">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="desk.action.merge">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="desk.action.separate">
        <source>Separate</source>
        <translation>Separate</translation>
    </message>
    <message id="desk.action.companion">
        <source>Add companion</source>
        <translation>Add companion</translation>
    </message>
    <message id="desk.action.withdraw">
        <source>Not coming</source>
        <translation>Not coming</translation>
    </message>
    <message id="desk.why">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="desk.why.words">
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
    <message id="desk.why.wrong_person">
        <source>Wrong person</source>
        <translation>Wrong person</translation>
    </message>
    <message id="desk.why.same_name">
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message id="desk.why.not_entered">
        <source>Did not go in</source>
        <translation>Did not go in</translation>
    </message>
    <message id="desk.why.still_inside">
        <source>Still inside</source>
        <translation>Still inside</translation>
    </message>
    <message id="desk.why.organiser">
        <source>Approved by the organiser</source>
        <translation>Approved by the organiser</translation>
    </message>
    <message id="desk.why.mistake">
        <source>Mistake in the registration</source>
        <translation>Mistake in the registration</translation>
    </message>
    <message id="desk.why.escorted">
        <source>Escorted by staff</source>
        <translation>Escorted by staff</translation>
    </message>
    <message id="desk.why.behaviour">
        <source>Trouble at the venue</source>
        <translation>Trouble at the venue</translation>
    </message>
    <message id="desk.why.documents">
        <source>Papers checked</source>
        <translation>Papers checked</translation>
    </message>
    <message id="desk.why.attends">
        <source>Comes after all</source>
        <translation>Comes after all</translation>
    </message>
    <message id="desk.why.cancelled_by_mistake">
        <source>Cancelled by mistake</source>
        <translation>Cancelled by mistake</translation>
    </message>
    <message id="desk.why.organiser_request">
        <source>Requested by the organiser</source>
        <translation>Requested by the organiser</translation>
    </message>
    <message id="desk.why.shared_code">
        <source>Badge or code used by somebody else</source>
        <translation>Badge or code used by somebody else</translation>
    </message>
    <message id="desk.why.settled">
        <source>Matter settled</source>
        <translation>Matter settled</translation>
    </message>
    <message id="desk.why.blocked_by_mistake">
        <source>Blocked by mistake</source>
        <translation>Blocked by mistake</translation>
    </message>
    <message id="desk.why.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="desk.why.missing">
        <source>Choose a reason by its number</source>
        <translation>Choose a reason by its number</translation>
    </message>
    <message id="desk.ask.undo">
        <source>Undo the check-in of {name}?</source>
        <translation>Undo the check-in of {name}?</translation>
    </message>
    <message id="desk.ask.undo_exit">
        <source>Undo the check-out of {name}?</source>
        <translation>Undo the check-out of {name}?</translation>
    </message>
    <message id="desk.ask.undo.text">
        <source>Choose a reason, then hold the button. The record stays, struck through</source>
        <translation>Choose a reason, then hold the button. The record stays, struck through</translation>
    </message>
    <message id="desk.ask.force">
        <source>Let {name} in?</source>
        <translation>Let {name} in?</translation>
    </message>
    <message id="desk.ask.force.text">
        <source>The rules would not admit them. Who let them in, and why, is recorded</source>
        <translation>The rules would not admit them. Who let them in, and why, is recorded</translation>
    </message>
    <message id="desk.ask.block">
        <source>Block {name}?</source>
        <translation>Block {name}?</translation>
    </message>
    <message id="desk.ask.block.text">
        <source>No entrance lets them in or out until they are unblocked</source>
        <translation>No entrance lets them in or out until they are unblocked</translation>
    </message>
    <message id="desk.ask.unblock">
        <source>Unblock {name}?</source>
        <translation>Unblock {name}?</translation>
    </message>
    <message id="desk.ask.unblock.text">
        <source>They stand as before again</source>
        <translation>They stand as before again</translation>
    </message>
    <message id="desk.ask.confirm">
        <source>Confirm the registration of {name}?</source>
        <translation>Confirm the registration of {name}?</translation>
    </message>
    <message id="desk.ask.confirm.text">
        <source>They can be checked in at once then</source>
        <translation>They can be checked in at once then</translation>
    </message>
    <message id="desk.ask.reinstate">
        <source>Reinstate the registration of {name}?</source>
        <translation>Reinstate the registration of {name}?</translation>
    </message>
    <message id="desk.ask.reinstate.text">
        <source>A cancelled registration becomes a confirmed one</source>
        <translation>A cancelled registration becomes a confirmed one</translation>
    </message>
    <message id="desk.ask.note.text">
        <source>What other staff should know of this person. Guests never see it</source>
        <translation>What other staff should know of this person. Guests never see it</translation>
    </message>
    <message id="desk.ask.note">
        <source>Note on {name}</source>
        <translation>Note on {name}</translation>
    </message>
    <message id="desk.ask.codes.text">
        <source>A new code makes all earlier ones lead to the desk</source>
        <translation>A new code makes all earlier ones lead to the desk</translation>
    </message>
    <message id="desk.ask.codes">
        <source>Codes of {name}</source>
        <translation>Codes of {name}</translation>
    </message>
    <message id="desk.ask.namesakes">
        <source>{count} people are called {name}</source>
        <translation>{count} people are called {name}</translation>
    </message>
    <message id="desk.ask.namesakes.text">
        <source>Ask what tells them apart, then press the number of the person before you</source>
        <translation>Ask what tells them apart, then press the number of the person before you</translation>
    </message>
    <message id="desk.ask.namesakes.digit">
        <source>Enter does not choose. Press the number of the person before you</source>
        <translation>Enter does not choose. Press the number of the person before you</translation>
    </message>
    <message id="desk.do.undo">
        <source>Hold to undo</source>
        <translation>Hold to undo</translation>
    </message>
    <message id="desk.do.force">
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message id="desk.do.block">
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message id="desk.do.unblock">
        <source>Unblock</source>
        <translation>Unblock</translation>
    </message>
    <message id="desk.do.confirm">
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message id="desk.do.reinstate">
        <source>Reinstate</source>
        <translation>Reinstate</translation>
    </message>
    <message id="desk.do.note">
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message id="desk.do.codes">
        <source>Issue a new code</source>
        <translation>Issue a new code</translation>
    </message>
    <message id="desk.do.revoke">
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message id="desk.do.namesakes">
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message id="desk.done.check_in">
        <source>{name} checked in</source>
        <translation>{name} checked in</translation>
    </message>
    <message id="desk.done.check_out">
        <source>{name} checked out</source>
        <translation>{name} checked out</translation>
    </message>
    <message id="desk.done.force">
        <source>{name} let in, with the reason</source>
        <translation>{name} let in, with the reason</translation>
    </message>
    <message id="desk.done.undo_key">
        <source>{text} · Undo U</source>
        <translation>{text} · Undo U</translation>
    </message>
    <message id="desk.done.not_in">
        <source>{name} was not admitted. See why on the card</source>
        <translation>{name} was not admitted. See why on the card</translation>
    </message>
    <message id="desk.about_guest">
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message id="desk.who.one">
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message id="desk.who.more">
        <source>{name} and {n} more</source>
        <translation>{name} and {n} more</translation>
    </message>
    <message id="desk.done.undo">
        <source>The last record of {name} is undone. It stays, struck through</source>
        <translation>The last record of {name} is undone. It stays, struck through</translation>
    </message>
    <message id="desk.done.block">
        <source>{name} is blocked</source>
        <translation>{name} is blocked</translation>
    </message>
    <message id="desk.done.unblock">
        <source>{name} is no longer blocked</source>
        <translation>{name} is no longer blocked</translation>
    </message>
    <message id="desk.done.confirm">
        <source>The registration of {name} is confirmed</source>
        <translation>The registration of {name} is confirmed</translation>
    </message>
    <message id="desk.done.reinstate">
        <source>The registration of {name} is reinstated</source>
        <translation>The registration of {name} is reinstated</translation>
    </message>
    <message id="desk.done.note">
        <source>Note on {name} saved</source>
        <translation>Note on {name} saved</translation>
    </message>
    <message id="desk.done.mail">
        <source>Invitation sent to {name}</source>
        <translation>Invitation sent to {name}</translation>
    </message>
    <message id="desk.done.codes">
        <source>New code for {name}: {code}</source>
        <translation>New code for {name}: {code}</translation>
    </message>
    <message id="desk.done.revoke">
        <source>A code of {name} is revoked</source>
        <translation>A code of {name} is revoked</translation>
    </message>
    <message id="desk.key.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="desk.key.move">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="desk.key.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="desk.key.narrow">
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message id="desk.key.sort">
        <source>Next column</source>
        <translation>Next column</translation>
    </message>
    <message id="desk.key.reverse">
        <source>Other direction</source>
        <translation>Other direction</translation>
    </message>
    <message id="desk.key.to_list">
        <source>To the list</source>
        <translation>To the list</translation>
    </message>
    <message id="desk.key.choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="desk.key.return">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="desk.key.open_named">
        <source>Open {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message id="desk.key.back">
        <source>Back to {name}</source>
        <translation>Back to {name}</translation>
    </message>
    <message id="desk.key.back_to_search">
        <source>Back to the search</source>
        <translation>Back to the search</translation>
    </message>
    <message id="desk.key.clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="desk.key.quit">
        <source>Leave the field</source>
        <translation>Leave the field</translation>
    </message>
    <message id="desk.key.next">
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message id="desk.key.scroll">
        <source>Scroll</source>
        <translation>Scroll</translation>
    </message>
    <message id="desk.key.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="desk.enter.other_key">
        <source>{name}: {status}. Enter does not let them in. {key}: {action}</source>
        <translation>{name}: {status}. Enter does not let them in. {key}: {action}</translation>
    </message>
    <message id="desk.enter.nothing">
        <source>{name}: {status}. Your role cannot let them in; call a colleague who can</source>
        <translation>{name}: {status}. Your role cannot let them in; call a colleague who can</translation>
    </message>
    <message id="desk.scan.nobody">
        <source>Nobody has this code. Search by name</source>
        <translation>Nobody has this code. Search by name</translation>
    </message>
    <message id="desk.queue.title">
        <source>Waiting at the desk</source>
        <translation>Waiting at the desk</translation>
    </message>
    <message id="desk.queue.none">
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="desk.queue.take">
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message id="desk.queue.coming">
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message id="desk.queue.seen">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="desk.queue.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="desk.queue.taken">
        <source>Taken by {by}</source>
        <translation>Taken by {by}</translation>
    </message>
    <message id="desk.queue.seen_by">
        <source>Seen by {by}</source>
        <translation>Seen by {by}</translation>
    </message>
    <message id="desk.ticket.before">
        <source>{by} took ticket {number} before</source>
        <translation>{by} took ticket {number} before</translation>
    </message>
    <message id="desk.ticket.closed_before">
        <source>{by} closed ticket {number} before</source>
        <translation>{by} closed ticket {number} before</translation>
    </message>
    <message id="desk.ticket.taken">
        <source>Ticket {number} taken</source>
        <translation>Ticket {number} taken</translation>
    </message>
    <message id="desk.ticket.seen">
        <source>Ticket {number} seen by {by}</source>
        <translation>Ticket {number} seen by {by}</translation>
    </message>
    <message id="desk.ticket.cancelled_by_guest">
        <source>The guest cancelled ticket {number}</source>
        <translation>The guest cancelled ticket {number}</translation>
    </message>
    <message id="desk.ticket.closed">
        <source>Ticket {number} closed</source>
        <translation>Ticket {number} closed</translation>
    </message>
    <message id="desk.ticket.gone">
        <source>Ticket {number} is no longer in the queue</source>
        <translation>Ticket {number} is no longer in the queue</translation>
    </message>
    <message id="desk.ticket.other">
        <source>Asked for the desk</source>
        <translation>Asked for the desk</translation>
    </message>
    <message id="desk.ticket.no_code">
        <source>No QR code</source>
        <translation>No QR code</translation>
    </message>
    <message id="desk.ticket.not_found">
        <source>Registration not found</source>
        <translation>Registration not found</translation>
    </message>
    <message id="desk.ticket.cancelled">
        <source>Registration cancelled</source>
        <translation>Registration cancelled</translation>
    </message>
    <message id="desk.ticket.pending">
        <source>Registration pending</source>
        <translation>Registration pending</translation>
    </message>
    <message id="desk.ticket.blocked">
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message id="desk.ticket.revoked">
        <source>Revoked code</source>
        <translation>Revoked code</translation>
    </message>
    <message id="desk.ticket.unknown_status">
        <source>Unknown status</source>
        <translation>Unknown status</translation>
    </message>
    <message id="desk.ticket.ambiguous">
        <source>Code of two people</source>
        <translation>Code of two people</translation>
    </message>
    <message id="desk.ticket.data_missing">
        <source>Data missing</source>
        <translation>Data missing</translation>
    </message>
    <message id="desk.ticket.bad_signature">
        <source>Signature not verified</source>
        <translation>Signature not verified</translation>
    </message>
    <message id="desk.ticket.clock">
        <source>Doubtful scan time</source>
        <translation>Doubtful scan time</translation>
    </message>
    <message id="desk.ticket.help">
        <source>Called staff</source>
        <translation>Called staff</translation>
    </message>
    <message id="desk.alert.vip">
        <source>VIP arrived</source>
        <translation>VIP arrived</translation>
    </message>
    <message id="desk.alert.attention">
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="desk.alert.tries">
        <source>Wrong PIN at a kiosk</source>
        <translation>Wrong PIN at a kiosk</translation>
    </message>
    <message id="desk.alert.tries.text">
        <source>{n} wrong tries · latest {at}</source>
        <translation>{n} wrong tries · latest {at}</translation>
    </message>
    <message id="desk.alert.tries.seen">
        <source>{device}: wrong PINs acknowledged by {by}</source>
        <translation>{device}: wrong PINs acknowledged by {by}</translation>
    </message>
    <message id="desk.alert.escort">
        <source>Escort {escort}</source>
        <translation>Escort {escort}</translation>
    </message>
    <message id="desk.alert.seen">
        <source>Seen by {by}</source>
        <translation>Seen by {by}</translation>
    </message>
    <message id="desk.alert.seen_by">
        <source>Arrival acknowledged by {by}</source>
        <translation>Arrival acknowledged by {by}</translation>
    </message>
    <message id="desk.alert.gone">
        <source>This arrival was annulled</source>
        <translation>This arrival was annulled</translation>
    </message>
    <message id="desk.alert.see_to">
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message id="desk.alert.unfold">
        <source>Show {n} acknowledged</source>
        <translation>Show {n} acknowledged</translation>
    </message>
    <message id="desk.alert.fold">
        <source>Hide acknowledged</source>
        <translation>Hide acknowledged</translation>
    </message>
    <message id="desk.field.name_ko">
        <source>Korean name</source>
        <translation>Korean name</translation>
    </message>
    <message id="desk.field.name_latin">
        <source>Latin name</source>
        <translation>Latin name</translation>
    </message>
    <message id="desk.field.family_latin">
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message id="desk.field.given_latin">
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message id="desk.field.name_order">
        <source>Name order</source>
        <translation>Name order</translation>
    </message>
    <message id="desk.field.style">
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message id="desk.field.courtesy">
        <source>Courtesy</source>
        <translation>Courtesy</translation>
    </message>
    <message id="desk.field.position_ko">
        <source>Position (Korean)</source>
        <translation>Position (Korean)</translation>
    </message>
    <message id="desk.field.position_en">
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message id="desk.field.organisation_ko">
        <source>Organisation (Korean)</source>
        <translation>Organisation (Korean)</translation>
    </message>
    <message id="desk.field.organisation_en">
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message id="desk.field.delegation">
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message id="desk.field.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="desk.field.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="desk.field.languages">
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message id="desk.field.email">
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message id="desk.field.phone">
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message id="desk.field.status">
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message id="desk.field.valid_while_pending">
        <source>Valid while pending</source>
        <translation>Valid while pending</translation>
    </message>
    <message id="desk.field.valid_from">
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message id="desk.field.valid_until">
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message id="desk.field.attention">
        <source>Note for staff</source>
        <translation>Note for staff</translation>
    </message>
    <message id="desk.field.precedence">
        <source>Precedence</source>
        <translation>Precedence</translation>
    </message>
    <message id="desk.field.interests">
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message id="desk.field.accessibility">
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message id="desk.field.greeting_ko">
        <source>Greeting (Korean)</source>
        <translation>Greeting (Korean)</translation>
    </message>
    <message id="desk.field.greeting_en">
        <source>Greeting</source>
        <translation>Greeting</translation>
    </message>
    <message id="desk.field.hide_from_search">
        <source>Hidden at kiosks</source>
        <translation>Hidden at kiosks</translation>
    </message>
    <message id="desk.field.tracks">
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message id="desk.field.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="desk.field.companion_of">
        <source>Companion of</source>
        <translation>Companion of</translation>
    </message>
    <message id="desk.field.companion_number">
        <source>Companion number</source>
        <translation>Companion number</translation>
    </message>
    <message id="desk.field.vip">
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message id="desk.field.escort">
        <source>Escort</source>
        <translation>Escort</translation>
    </message>
    <message id="desk.field.name_at_table">
        <source>Name shown to others at the table</source>
        <translation>Name shown to others at the table</translation>
    </message>
    <message id="desk.field.reference">
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message id="desk.field.walk_in">
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message id="desk.field.consent">
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message id="desk.field.extra">
        <source>Other data</source>
        <translation>Other data</translation>
    </message>
    <message id="desk.field.from_pass">
        <source>Known from the pass only</source>
        <translation>Known from the pass only</translation>
    </message>
    <message id="desk.field.erased">
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message id="desk.table.free">
        <source>Table {table}, {taken} seated</source>
        <translation>Table {table}, {taken} seated</translation>
    </message>
    <message id="desk.table.unknown">
        <source>Table {table} has no free place, or there is no such table. Choose one of those below or on the tables page</source>
        <translation>Table {table} has no free place, or there is no such table. Choose one of those below or on the tables page</translation>
    </message>
    <message id="desk.unfit">
        <source>Please look at the marked fields</source>
        <translation>Please look at the marked fields</translation>
    </message>
    <message id="desk.unfit.first">
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message id="desk.unfit.more">
        <source>{first} (and {n} more)</source>
        <translation>{first} (and {n} more)</translation>
    </message>
    <message id="desk.unfit.nothing">
        <source>There is nothing to save yet</source>
        <translation>There is nothing to save yet</translation>
    </message>
    <message id="desk.conflict">
        <source>Somebody else changed the same just now. Choose which to keep</source>
        <translation>Somebody else changed the same just now. Choose which to keep</translation>
    </message>
    <message id="desk.conflict.theirs">
        <source>{seen} → {theirs}</source>
        <translation>{seen} → {theirs}</translation>
    </message>
    <message id="desk.conflict.by">
        <source>Changed by {by}</source>
        <translation>Changed by {by}</translation>
    </message>
    <message id="desk.conflict.take">
        <source>Take this</source>
        <translation>Take this</translation>
    </message>
    <message id="desk.precedence.number">
        <source>Give the precedence as a number</source>
        <translation>Give the precedence as a number</translation>
    </message>
    <message id="desk.ask.correct">
        <source>Correct {name}</source>
        <translation>Correct {name}</translation>
    </message>
    <message id="desk.ask.correct.text">
        <source>What a field holds now is shown struck through below the new value. The printed code goes on working. Of the names, one has to stay</source>
        <translation>What a field holds now is shown struck through below the new value. The printed code goes on working. Of the names, one has to stay</translation>
    </message>
    <message id="desk.draft.correct">
        <source>Correction that was not saved</source>
        <translation>Correction that was not saved</translation>
    </message>
    <message id="desk.draft.note">
        <source>Note that was not saved</source>
        <translation>Note that was not saved</translation>
    </message>
    <message id="desk.draft.discard">
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message id="desk.draft.kept.correct">
        <source>Correction of {name} not saved, kept as a draft · E on the card goes on with it</source>
        <translation>Correction of {name} not saved, kept as a draft · E on the card goes on with it</translation>
    </message>
    <message id="desk.draft.kept.note">
        <source>Note on {name} not saved, kept as a draft · M on the card goes on with it</source>
        <translation>Note on {name} not saved, kept as a draft · M on the card goes on with it</translation>
    </message>
    <message id="desk.ask.conflict">
        <source>Changed by two people</source>
        <translation>Changed by two people</translation>
    </message>
    <message id="desk.do.correct">
        <source>Save changes ({count})</source>
        <translation>Save changes ({count})</translation>
    </message>
    <message id="desk.do.unmerge">
        <source>Separate again</source>
        <translation>Separate again</translation>
    </message>
    <message id="desk.ask.seat.text">
        <source>Choose a round, then type the number of the table; 0 is no seat</source>
        <translation>Choose a round, then type the number of the table; 0 is no seat</translation>
    </message>
    <message id="desk.ask.seat.locked">
        <source>All rounds are locked. Unlock one on the tables page</source>
        <translation>All rounds are locked. Unlock one on the tables page</translation>
    </message>
    <message id="desk.ask.sessions">
        <source>Sessions of {name}</source>
        <translation>Sessions of {name}</translation>
    </message>
    <message id="desk.ask.sessions.text">
        <source>A digit enrols them or withdraws them</source>
        <translation>A digit enrols them or withdraws them</translation>
    </message>
    <message id="desk.ask.sessions.wait">
        <source>A digit enrols or withdraws them, or changes the waiting list of a full session</source>
        <translation>A digit enrols or withdraws them, or changes the waiting list of a full session</translation>
    </message>
    <message id="desk.ask.photo">
        <source>Take away the photo of {name}?</source>
        <translation>Take away the photo of {name}?</translation>
    </message>
    <message id="desk.ask.photo.text">
        <source>No desk shows it any more</source>
        <translation>No desk shows it any more</translation>
    </message>
    <message id="desk.seat.round">
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message id="desk.ask.seat">
        <source>Where does {name} sit?</source>
        <translation>Where does {name} sit?</translation>
    </message>
    <message id="desk.seat.table">
        <source>Table number</source>
        <translation>Table number</translation>
    </message>
    <message id="desk.seat.meanwhile">
        <source>Somebody else moved this guest just now. Look at where they sit</source>
        <translation>Somebody else moved this guest just now. Look at where they sit</translation>
    </message>
    <message id="desk.do.seat">
        <source>Seat here</source>
        <translation>Seat here</translation>
    </message>
    <message id="desk.do.sessions">
        <source>Save enrolment</source>
        <translation>Save enrolment</translation>
    </message>
    <message id="desk.do.photo">
        <source>Take the photo away</source>
        <translation>Take the photo away</translation>
    </message>
    <message id="desk.ask.merge">
        <source>Merge another record of {name}</source>
        <translation>Merge another record of {name}</translation>
    </message>
    <message id="desk.ask.merge.text">
        <source>For somebody who is registered twice. Codes and history come together on this card, and can be separated again</source>
        <translation>For somebody who is registered twice. Codes and history come together on this card, and can be separated again</translation>
    </message>
    <message id="desk.ask.merge.both">
        <source>Compare both records: is it the same person? The left one stands for them, and values struck through are not used. VIP, attention, needs, sessions, notes, codes and entries of both stay</source>
        <translation>Compare both records: is it the same person? The left one stands for them, and values struck through are not used. VIP, attention, needs, sessions, notes, codes and entries of both stay</translation>
    </message>
    <message id="desk.merge.query">
        <source>Find the other record</source>
        <translation>Find the other record</translation>
    </message>
    <message id="desk.merge.others">
        <source>Choose the record of the same person</source>
        <translation>Choose the record of the same person</translation>
    </message>
    <message id="desk.merge.choose">
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message id="desk.merge.chosen">
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message id="desk.merge.missing">
        <source>Choose the other record first</source>
        <translation>Choose the other record first</translation>
    </message>
    <message id="desk.merge.listed">
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message id="desk.merge.walk_in">
        <source>Registered at the desk</source>
        <translation>Registered at the desk</translation>
    </message>
    <message id="desk.merge.from_pass">
        <source>Known from a signed pass</source>
        <translation>Known from a signed pass</translation>
    </message>
    <message id="desk.merge.separate">
        <source>Record to separate</source>
        <translation>Record to separate</translation>
    </message>
    <message id="desk.ask.separate">
        <source>Separate the records of {name}</source>
        <translation>Separate the records of {name}</translation>
    </message>
    <message id="desk.ask.separate.text">
        <source>The record stands for itself again, with its own codes, entries, places and notes</source>
        <translation>The record stands for itself again, with its own codes, entries, places and notes</translation>
    </message>
    <message id="desk.ask.sign">
        <source>A signed pass for {name}</source>
        <translation>A signed pass for {name}</translation>
    </message>
    <message id="desk.ask.sign.text">
        <source>Every device that trusts this desk admits this pass until {until}, even where nobody has heard of the guest. Codes that they hold stay valid</source>
        <translation>Every device that trusts this desk admits this pass until {until}, even where nobody has heard of the guest. Codes that they hold stay valid</translation>
    </message>
    <message id="desk.do.merge">
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message id="desk.do.separate">
        <source>Separate</source>
        <translation>Separate</translation>
    </message>
    <message id="desk.do.sign">
        <source>Issue the pass</source>
        <translation>Issue the pass</translation>
    </message>
    <message id="desk.ask.print.text">
        <source>Choose the printer</source>
        <translation>Choose the printer</translation>
    </message>
    <message id="desk.print.where">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="desk.print.none">
        <source>There is no printer to use. Ask an admin to set one up</source>
        <translation>There is no printer to use. Ask an admin to set one up</translation>
    </message>
    <message id="desk.print.unknown">
        <source>Cannot print. See whether the guest has a code and the printer is in use</source>
        <translation>Cannot print. See whether the guest has a code and the printer is in use</translation>
    </message>
    <message id="desk.done.correct">
        <source>{name} corrected</source>
        <translation>{name} corrected</translation>
    </message>
    <message id="desk.done.correct.badge">
        <source>{name} corrected. Reprint the badge? Press P</source>
        <translation>{name} corrected. Reprint the badge? Press P</translation>
    </message>
    <message id="desk.done.seat.badge">
        <source>{name} seated. Reprint the badge? Press P</source>
        <translation>{name} seated. Reprint the badge? Press P</translation>
    </message>
    <message id="desk.done.seat">
        <source>{name} seated</source>
        <translation>{name} seated</translation>
    </message>
    <message id="desk.done.sessions">
        <source>The sessions of {name} are changed</source>
        <translation>The sessions of {name} are changed</translation>
    </message>
    <message id="desk.done.photo">
        <source>The photo of {name} is taken away</source>
        <translation>The photo of {name} is taken away</translation>
    </message>
    <message id="desk.done.merge">
        <source>Both records are {name} now</source>
        <translation>Both records are {name} now</translation>
    </message>
    <message id="desk.done.separate">
        <source>Records of {name} separated</source>
        <translation>Records of {name} separated</translation>
    </message>
    <message id="desk.done.unmerge">
        <source>A record was separated from {name} again</source>
        <translation>A record was separated from {name} again</translation>
    </message>
    <message id="desk.done.print">
        <source>Badge of {name} sent to the printer</source>
        <translation>Badge of {name} sent to the printer</translation>
    </message>
    <message id="desk.done.party_in">
        <source>{n} checked in with {name}’s party</source>
        <translation>{n} checked in with {name}’s party</translation>
    </message>
    <message id="desk.done.party_in.some">
        <source>{n} of {name}’s party checked in, {refused} not admitted; open their cards to see why</source>
        <translation>{n} of {name}’s party checked in, {refused} not admitted; open their cards to see why</translation>
    </message>
    <message id="desk.done.party_print">
        <source>{n} badges of {name}’s party are being printed</source>
        <translation>{n} badges of {name}’s party are being printed</translation>
    </message>
    <message id="desk.done.party_print.none">
        <source>Every badge of {name}’s party was printed before; print single ones on their cards</source>
        <translation>Every badge of {name}’s party was printed before; print single ones on their cards</translation>
    </message>
    <message id="desk.done.companion">
        <source>Companion of {name} added</source>
        <translation>Companion of {name} added</translation>
    </message>
    <message id="desk.done.companion_undo">
        <source>The check-in of {name}’s companion was undone</source>
        <translation>The check-in of {name}’s companion was undone</translation>
    </message>
    <message id="desk.done.withdraw">
        <source>{name} is not expected any more; C reinstates them</source>
        <translation>{name} is not expected any more; C reinstates them</translation>
    </message>
    <message id="desk.page.walk_in">
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message id="desk.walk_in.title">
        <source>Walk-in registration</source>
        <translation>Walk-in registration</translation>
    </message>
    <message id="desk.walk_in.text">
        <source>Registering issues a code and checks in at once</source>
        <translation>Registering issues a code and checks in at once</translation>
    </message>
    <message id="desk.invisible">
        <source>Invisible characters stand here and will be taken out: “{shown}”. Look whether what is left is right</source>
        <translation>Invisible characters stand here and will be taken out: “{shown}”. Look whether what is left is right</translation>
    </message>
    <message id="desk.required.names">
        <source>* Required; of the names, one is enough</source>
        <translation>* Required; of the names, one is enough</translation>
    </message>
    <message id="desk.walk_in.organisation">
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message id="desk.walk_in.position">
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message id="desk.walk_in.alike">
        <source>A similar name exists. See whether they are registered already</source>
        <translation>A similar name exists. See whether they are registered already</translation>
    </message>
    <message id="desk.walk_in.seat">
        <source>Seat in {round}</source>
        <translation>Seat in {round}</translation>
    </message>
    <message id="desk.walk_in.agreed">
        <source>They agree</source>
        <translation>They agree</translation>
    </message>
    <message id="desk.walk_in.submit">
        <source>Register and check in</source>
        <translation>Register and check in</translation>
    </message>
    <message id="desk.walk_in.clear">
        <source>Clear the form</source>
        <translation>Clear the form</translation>
    </message>
    <message id="desk.walk_in.done">
        <source>{name} registered and checked in. Press P to print the badge</source>
        <translation>{name} registered and checked in. Press P to print the badge</translation>
    </message>
    <message id="desk.walk_in.not_in">
        <source>{name} registered. This entrance does not admit them now: see why on the card</source>
        <translation>{name} registered. This entrance does not admit them now: see why on the card</translation>
    </message>
    <message id="desk.walk_in.kept">
        <source>Registration not finished: {name} · N goes on with it</source>
        <translation>Registration not finished: {name} · N goes on with it</translation>
    </message>
    <message id="desk.walk_in.alone">
        <source>No similar name</source>
        <translation>No similar name</translation>
    </message>
    <message id="desk.walk_in.alone.text">
        <source>While the name is typed, similar people who are registered already appear here</source>
        <translation>While the name is typed, similar people who are registered already appear here</translation>
    </message>
    <message id="desk.list.register">
        <source>Register as walk-in</source>
        <translation>Register as walk-in</translation>
    </message>
    <message id="desk.scan.none">
        <source>No scanner</source>
        <translation>No scanner</translation>
    </message>
    <message id="desk.leave">
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message id="desk.done.already">
        <source>{name} was checked in somewhere else just now</source>
        <translation>{name} was checked in somewhere else just now</translation>
    </message>
    <message id="desk.ticket.not_verified">
        <source>Phone number did not match</source>
        <translation>Phone number did not match</translation>
    </message>
    <message id="desk.ticket.badge_name">
        <source>Name on the badge is not right</source>
        <translation>Name on the badge is not right</translation>
    </message>
    <message id="desk.ticket.no_phone">
        <source>No phone number known</source>
        <translation>No phone number known</translation>
    </message>
    <message id="desk.lock.erase">
        <source>Erase one digit</source>
        <translation>Erase one digit</translation>
    </message>
    <message id="desk.reader.pass">
        <source>Signed pass</source>
        <translation>Signed pass</translation>
    </message>
    <message id="desk.reader.pretix">
        <source>pretix ticket</source>
        <translation>pretix ticket</translation>
    </message>
    <message id="desk.reader.indico">
        <source>Indico ticket</source>
        <translation>Indico ticket</translation>
    </message>
    <message id="desk.reader.alfio">
        <source>alf.io ticket</source>
        <translation>alf.io ticket</translation>
    </message>
    <message id="desk.reader.hievents">
        <source>Hi.Events ticket</source>
        <translation>Hi.Events ticket</translation>
    </message>
    <message id="desk.reader.eventyay">
        <source>eventyay ticket</source>
        <translation>eventyay ticket</translation>
    </message>
    <message id="desk.reader.url">
        <source>Ticket link</source>
        <translation>Ticket link</translation>
    </message>
    <message id="desk.reader.other">
        <source>Unknown kind of code ({value})</source>
        <translation>Unknown kind of code ({value})</translation>
    </message>
    <message id="desk.action.sign">
        <source>Signed pass</source>
        <translation>Signed pass</translation>
    </message>
    <message id="desk.action.mail">
        <source>E-mail the invitation</source>
        <translation>E-mail the invitation</translation>
    </message>
    <message id="desk.done.sign">
        <source>Signed pass of {name} issued. Print the badge again and it carries the pass</source>
        <translation>Signed pass of {name} issued. Print the badge again and it carries the pass</translation>
    </message>
    <message id="desk.print.pass">
        <source>The badge before</source>
        <translation>The badge before</translation>
    </message>
    <message id="desk.print.kept">
        <source>Still valid</source>
        <translation>Still valid</translation>
    </message>
    <message id="desk.print.lost">
        <source>Lost: revoke it, print a new code</source>
        <translation>Lost: revoke it, print a new code</translation>
    </message>
    <message id="desk.print.lacks">
        <source>Not on the badge: {fields}</source>
        <translation>Not on the badge: {fields}</translation>
    </message>
    <message id="desk.print.no_name">
        <source>Cannot print: the guest has no name yet. Enter one under Correct</source>
        <translation>Cannot print: the guest has no name yet. Enter one under Correct</translation>
    </message>
    <message id="desk.print.glyphs">
        <source>Cannot print: the badge’s typeface lacks {missing}. Write the name in Hangul or Latin letters under Correct</source>
        <translation>Cannot print: the badge’s typeface lacks {missing}. Write the name in Hangul or Latin letters under Correct</translation>
    </message>
    <message id="desk.print.room">
        <source>Cannot print: the name is too long for this badge. Shorten it under Correct, or choose a larger badge layout for the printer</source>
        <translation>Cannot print: the name is too long for this badge. Shorten it under Correct, or choose a larger badge layout for the printer</translation>
    </message>
    <message id="desk.reason.rule">
        <source>The rule of this checkpoint does not admit them now</source>
        <translation>The rule of this checkpoint does not admit them now</translation>
    </message>
    <message id="desk.reason.rule_failed">
        <source>The rule of this checkpoint cannot be evaluated: nobody enters until it is corrected</source>
        <translation>The rule of this checkpoint cannot be evaluated: nobody enters until it is corrected</translation>
    </message>
    <message id="desk.reason.rule.says">
        <source>The rule of this checkpoint: {rule}</source>
        <translation>The rule of this checkpoint: {rule}</translation>
    </message>
    <message id="desk.ticket.rule">
        <source>Rule of the checkpoint</source>
        <translation>Rule of the checkpoint</translation>
    </message>
    <message id="desk.ticket.rule_failed">
        <source>Rule of the checkpoint cannot be evaluated</source>
        <translation>Rule of the checkpoint cannot be evaluated</translation>
    </message>
    <message id="desk.reason.unanswered">
        <source>A required question is not answered: ask it below, then check in</source>
        <translation>A required question is not answered: ask it below, then check in</translation>
    </message>
    <message id="desk.ticket.unanswered">
        <source>Required question not answered</source>
        <translation>Required question not answered</translation>
    </message>
    <message id="desk.history.question_answered">
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message id="desk.card.answers">
        <source>Questions at the door</source>
        <translation>Questions at the door</translation>
    </message>
    <message id="desk.action.answers">
        <source>Answer questions</source>
        <translation>Answer questions</translation>
    </message>
    <message id="desk.answers.required">
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message id="desk.answers.hidden">
        <source>Answered, not shown to this role</source>
        <translation>Answered, not shown to this role</translation>
    </message>
    <message id="desk.answers.hint.date">
        <source>Such as 2027-06-02</source>
        <translation>Such as 2027-06-02</translation>
    </message>
    <message id="desk.answers.hint.time">
        <source>Such as 14:30</source>
        <translation>Such as 14:30</translation>
    </message>
    <message id="desk.answers.hint.phone">
        <source>Such as 010-0000-0000</source>
        <translation>Such as 010-0000-0000</translation>
    </message>
    <message id="desk.answers.hint.email">
        <source>Such as name@example.org</source>
        <translation>Such as name@example.org</translation>
    </message>
    <message id="desk.ask.answers">
        <source>Questions to {name}</source>
        <translation>Questions to {name}</translation>
    </message>
    <message id="desk.ask.answers.text">
        <source>Ask the guest and enter the answers; a digit chooses an option</source>
        <translation>Ask the guest and enter the answers; a digit chooses an option</translation>
    </message>
    <message id="desk.do.answers">
        <source>Save answers</source>
        <translation>Save answers</translation>
    </message>
    <message id="desk.done.answers">
        <source>{name}: answers saved</source>
        <translation>{name}: answers saved</translation>
    </message>
</context>
</TS>
