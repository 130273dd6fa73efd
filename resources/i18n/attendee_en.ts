<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translation>Hold your QR face down
over the scanner below</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translation>Reading your code</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translation>Hold it still for a moment</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translation>Please try again. A brighter screen helps</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translation>Checked in · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translation>On now</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translation>{minutes}&#xa0;min left</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translation>in {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translation>{minutes}&#xa0;min · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translation>at {time}</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translation>starting now</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translation>On now</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translation>Soon</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translation>Your table</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translation>Your table {table}</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translation>{round} · Table {table}</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translation>Table {table}</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translation>{round} · {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translation>My table</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translation>Goodbye</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translation>Checked out</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translation>Reprint badge</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translation>Already checked in</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translation>Not you? Please call staff</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translation>Please use another entrance</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translation>This entrance is for “{session}” only</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translation>A little early</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translation>Opens at {when}</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translation>Not open yet</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translation>Opens at {when}</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translation>Valid from {when}</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translation>Entry has closed</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translation>Closed at {when}</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translation>No longer valid</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translation>Valid until {when}</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translation>in {wait}</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translation>The help desk can help</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translation>This session is full</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translation>You can join the waiting list at the help desk</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translation>You are on the waiting list, number&#xa0;{n}</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translation>Ask at the help desk</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translation>My day, {date}</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translation>Still on</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translation>{count:past session/past sessions}</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translation>{count:past session/past sessions} · up to {last}</translation>
    </message>
    <message id="k9.free">
        <source>{minutes}&#xa0;min free</source>
        <translation>{minutes}&#xa0;min free</translation>
    </message>
    <message id="k9.free.hours">
        <source>{hours}&#xa0;h free</source>
        <translation>{hours}&#xa0;h free</translation>
    </message>
    <message id="k9.free.hours.minutes">
        <source>{hours}&#xa0;h {minutes}&#xa0;min free</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min free</translation>
    </message>
    <message id="k9.table">
        <source>Table {table}</source>
        <translation>Table {table}</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translation>Room changed</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translation>New time</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translation>No more sessions today</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translation>{round}: table {table}</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translation>More</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translation>To phone</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translation>My day on my phone</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translation>Scan with your phone camera</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translation>Puts your sessions and tables into your calendar</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translation>Holds your sessions and tables as text</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translation>{held} (without the last {left})</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translation>Your name is not in it</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translation>My day</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translation>Your table {table} · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translation>Your table {table}</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translation>Your table</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translation>in {minutes}&#xa0;min</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translation>{minutes}&#xa0;min left</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translation>{round}: table {table}</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translation>With you at the table</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translation>With you at the table so far</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translation>At my table</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translation>With you:</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translation>Floor plan</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translation>Please come
to the help desk</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translation>Show this number to the staff</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translation>The desk knows</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translation>Enjoy
the event</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translation>Next guest, please scan</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translation>Do you need more time?</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translation>Returning to start in {seconds} s</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translation>Yes, more time</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translation>Display options</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translation>These last for your visit only</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translation>Low position</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translation>On</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translation>Settings have been reset</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translation>This kiosk is not available</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translation>Please use the next one or the help desk</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translation>Calling our staff</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translation>Call sent</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translation>We have told the staff</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translation>Waiting for them to see it</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translation>Our staff have seen your call</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translation>We will tell you when staff set out</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translation>A member of staff is on the way</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translation>Please wait here</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translation>Your call is closed</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translation>Call again if you need more help</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translation>Please come to the help desk</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translation>Cancel the call</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translation>Your call is cancelled</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translation>Find my name</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translation>Find my name</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translation>Please scan again</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translation>We could not find your registration</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translation>Scan your invitation once more</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translation>Not a code of this event</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translation>Please scan the QR of your invitation</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translation>Scan your invitation</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translation>Not an event code</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translation>Please scan the QR of your invitation</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translation>Scan your invitation</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translation>Please scan again</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translation>The code could not be read</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translation>Scan your invitation once more</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translation>Brighter</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translation>Face down</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translation>Type your name</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translation>Type at least 2 syllables</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translation>Type at least 3 letters</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translation>Touch your name</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translation>Keep typing to narrow the list</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translation>No match. Try your name in Korean or English</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translation>Help desk</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translation>Type the whole code or ticket number</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translation>Use this code</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translation>Last 4 digits of your phone</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translation>Enter them to show that it is you</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translation>That does not match. Try again ({left} left)</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translation>Double consonants</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translation>Next letter</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translation>English letters</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translation>Enter the staff PIN</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translation>That does not match. Please try again</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translation>The number did not match several times. Try again in {seconds} s</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translation>This clock differs by {seconds} s from the other devices. Set it</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translation>Call staff</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translation>{room}, {floor}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translation>{time} today</translation>
    </message>
    <message id="when.date">
        <source>{time} on {date}</source>
        <translation>{time} on {date}</translation>
    </message>
    <message id="date.day">
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message id="way.number">
        <source>It is table {table}</source>
        <translation>It is table {table}</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translation>You are there</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translation>Go to {room} and look for table {table}</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translation>Straight ahead</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translation>To the left</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translation>To the right</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translation>Escalator up</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translation>Escalator down</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translation>Stairs up</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translation>Stairs down</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translation>By lift</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translation>{way} · about {metres}&#xa0;m</translation>
    </message>
    <message id="duration.minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="duration.hours">
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message id="duration.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message id="duration.days">
        <source>{days:day/days}</source>
        <translation>{days:day/days}</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translation>{row}, straight ahead</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translation>{row}, {place} from the right</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translation>{row}, {place} from the left</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translation>{row}, in the middle</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translation>{row} row from here</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translation>{row} row</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translation>About {metres}&#xa0;m straight ahead</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translation>About {metres}&#xa0;m ahead on the right</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translation>About {metres}&#xa0;m to your right</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translation>About {metres}&#xa0;m behind you on the right</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translation>About {metres}&#xa0;m behind you</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translation>About {metres}&#xa0;m behind you on the left</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translation>About {metres}&#xa0;m to your left</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translation>About {metres}&#xa0;m ahead on the left</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translation>1st</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translation>2nd</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translation>3rd</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translation>4th</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translation>5th</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translation>6th</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translation>7th</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translation>8th</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translation>9th</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translation>10th</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translation>11th</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translation>12th</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message id="date.month.1">
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message id="date.month.2">
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message id="date.month.3">
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message id="date.month.4">
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message id="date.month.5">
        <source>May</source>
        <translation>May</translation>
    </message>
    <message id="date.month.6">
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message id="date.month.7">
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message id="date.month.8">
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message id="date.month.9">
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message id="date.month.10">
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message id="date.month.11">
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message id="date.month.12">
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message id="k1.camera">
        <source>The camera only reads QR codes. No images are stored</source>
        <translation>The camera only reads QR codes. No images are stored</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translation>Show your QR
to the camera</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translation>Badges are handed out at the desk today</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translation>Loading: {n} entries to go</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translation>Printing your badge</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translation>Name on your badge</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translation>Yes, print it</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translation>No, go to the desk</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translation>Please take your badge</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translation>Please collect your badge at the help desk</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translation>Who is here with you?</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translation>You are checked in</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translation>Those who come later scan their own code</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translation>Companion</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translation>Companion&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translation>All here</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translation>Only me</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translation>Check in&#xa0;{n:companion/companions}</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translation>Checked in with you:&#xa0;{n}</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translation>The others, please come to the desk</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translation>Those who came with you, please come to the desk</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translation>Codes cannot be read
at the moment</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translation>Search by name, or come to the help desk</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translation>Your programme</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translation>Hold this code under the scanner at the entrance, on paper or on your phone.</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translation>This code is yours alone. Please do not pass it on.</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translation>You are invited to our event: {event}. Please bring this code with you.</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translation>You may choose several</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translation>Please choose at least one</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translation>Please check what you typed</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translation>Year, month and day, such as 2027 06 02</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translation>Hour and minute, such as 14 30</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translation>Type your answer, then touch Next</translation>
    </message>
</context>
</TS>
