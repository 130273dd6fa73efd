<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>export</name>
    <message id="export.arrivals">
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message id="export.attendance">
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message id="export.no_shows">
        <source>No-shows</source>
        <translation>No-shows</translation>
    </message>
    <message id="export.delegations">
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message id="export.members">
        <source>Delegation members</source>
        <translation>Delegation members</translation>
    </message>
    <message id="export.tables">
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message id="export.seats">
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message id="export.seating_rules">
        <source>Seating rules</source>
        <translation>Seating rules</translation>
    </message>
    <message id="export.seating">
        <source>Seating</source>
        <translation>Seating</translation>
    </message>
    <message id="export.changes">
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message id="export.guests">
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message id="export.scans">
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message id="export.notes">
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message id="export.tickets">
        <source>Desk tickets</source>
        <translation>Desk tickets</translation>
    </message>
    <message id="export.calendars.address">
        <source>The event has no address for calendars, from which their files have their names. Write it into the column “Calendar URL” of the event sheet, such as https://forum.example.org/calendars/{{id}}.ics, and import the sheet.</source>
        <translation>The event has no address for calendars, from which their files have their names. Write it into the column “Calendar URL” of the event sheet, such as https://forum.example.org/calendars/{{id}}.ics, and import the sheet.</translation>
    </message>
    <message id="export.calendars.none">
        <source>No guest who is admitted has a session or a table with a time, so there are no calendars. Check the times of the programme.</source>
        <translation>No guest who is admitted has a session or a table with a time, so there are no calendars. Check the times of the programme.</translation>
    </message>
    <message id="export.calendars.folder">
        <source>{n:calendar/calendars} written. Unpack the ZIP into the folder that the web server shows as {folder}, so that each is found at {address} ({place} is the guest’s id), as text/calendar. Export and unpack again when the programme or tables change.</source>
        <translation>{n:calendar/calendars} written. Unpack the ZIP into the folder that the web server shows as {folder}, so that each is found at {address} ({place} is the guest’s id), as text/calendar. Export and unpack again when the programme or tables change.</translation>
    </message>
    <message id="export.calendars.program">
        <source>{n:calendar/calendars} written, each called as the guest’s id. Let the server answer {address} with the file of that guest, as text/calendar.</source>
        <translation>{n:calendar/calendars} written, each called as the guest’s id. Let the server answer {address} with the file of that guest, as text/calendar.</translation>
    </message>
    <message id="export.protected">
        <source>{file} opens with its password in 7-Zip, Keka or the file manager of Linux, not in the Explorer of Windows. Tell the password by another way than the file; nobody can read the file without it.</source>
        <translation>{file} opens with its password in 7-Zip, Keka or the file manager of Linux, not in the Explorer of Windows. Tell the password by another way than the file; nobody can read the file without it.</translation>
    </message>
    <message id="export.pictures">
        <source>The pictures of the event are in the folder {folder}. Keep it beside the list: an import of the list takes them from there.</source>
        <translation>The pictures of the event are in the folder {folder}. Keep it beside the list: an import of the list takes them from there.</translation>
    </message>
    <message id="export.event">
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message id="export.rooms">
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message id="export.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="export.checkpoints">
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message id="export.ways">
        <source>Ways</source>
        <translation>Ways</translation>
    </message>
    <message id="export.rounds">
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message id="export.precedence">
        <source>Precedence</source>
        <translation>Precedence</translation>
    </message>
    <message id="export.name_ko">
        <source>Name (Korean)</source>
        <translation>Name (Korean)</translation>
    </message>
    <message id="export.name_latin">
        <source>Name (English)</source>
        <translation>Name (English)</translation>
    </message>
    <message id="export.position_ko">
        <source>Position (Korean)</source>
        <translation>Position (Korean)</translation>
    </message>
    <message id="export.position_en">
        <source>Position (English)</source>
        <translation>Position (English)</translation>
    </message>
    <message id="export.organisation_ko">
        <source>Organisation (Korean)</source>
        <translation>Organisation (Korean)</translation>
    </message>
    <message id="export.organisation_en">
        <source>Organisation (English)</source>
        <translation>Organisation (English)</translation>
    </message>
    <message id="export.delegation">
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message id="export.companion_of">
        <source>Companion of</source>
        <translation>Companion of</translation>
    </message>
    <message id="export.country">
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message id="export.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="export.status">
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message id="export.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="export.entered_at">
        <source>First entry</source>
        <translation>First entry</translation>
    </message>
    <message id="export.entered_where">
        <source>Entered at</source>
        <translation>Entered at</translation>
    </message>
    <message id="export.kiosk">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="export.inside">
        <source>Inside now</source>
        <translation>Inside now</translation>
    </message>
    <message id="export.also_at">
        <source>Also entered</source>
        <translation>Also entered</translation>
    </message>
    <message id="export.email">
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message id="export.phone">
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message id="export.expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="export.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="export.absent">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="export.inside_now">
        <source>Inside now</source>
        <translation>Inside now</translation>
    </message>
    <message id="export.round">
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message id="export.table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="export.seat">
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message id="export.arrived_mark">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="export.at">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="export.author">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="export.kind">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="export.about">
        <source>About</source>
        <translation>About</translation>
    </message>
    <message id="export.field">
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message id="export.old">
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message id="export.new">
        <source>After</source>
        <translation>After</translation>
    </message>
    <message id="export.source">
        <source>List</source>
        <translation>List</translation>
    </message>
    <message id="export.record">
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message id="export.checkpoint">
        <source>Checkpoint</source>
        <translation>Checkpoint</translation>
    </message>
    <message id="export.direction">
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message id="export.outcome">
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message id="export.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="export.forced">
        <source>Forced</source>
        <translation>Forced</translation>
    </message>
    <message id="export.annulled">
        <source>Annulled</source>
        <translation>Annulled</translation>
    </message>
    <message id="export.text">
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message id="export.number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="export.taken_by">
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message id="export.taken_at">
        <source>Taken at</source>
        <translation>Taken at</translation>
    </message>
    <message id="export.closed_by">
        <source>Closed by</source>
        <translation>Closed by</translation>
    </message>
    <message id="export.closed_at">
        <source>Closed at</source>
        <translation>Closed at</translation>
    </message>
    <message id="export.kind.event_changed">
        <source>Event changed</source>
        <translation>Event changed</translation>
    </message>
    <message id="export.kind.guest_corrected">
        <source>Guest corrected</source>
        <translation>Guest corrected</translation>
    </message>
    <message id="export.kind.room_changed">
        <source>Room changed</source>
        <translation>Room changed</translation>
    </message>
    <message id="export.kind.session_changed">
        <source>Session changed</source>
        <translation>Session changed</translation>
    </message>
    <message id="export.kind.checkpoint_changed">
        <source>Checkpoint changed</source>
        <translation>Checkpoint changed</translation>
    </message>
    <message id="export.kind.round_changed">
        <source>Round changed</source>
        <translation>Round changed</translation>
    </message>
    <message id="export.kind.way_changed">
        <source>Way changed</source>
        <translation>Way changed</translation>
    </message>
    <message id="export.kind.table_changed">
        <source>Table changed</source>
        <translation>Table changed</translation>
    </message>
    <message id="export.kind.seating_rule_changed">
        <source>Rule of the seating changed</source>
        <translation>Rule of the seating changed</translation>
    </message>
    <message id="export.kind.staff_changed">
        <source>Staff changed</source>
        <translation>Staff changed</translation>
    </message>
    <message id="export.kind.device_changed">
        <source>Device changed</source>
        <translation>Device changed</translation>
    </message>
    <message id="export.kind.printer_changed">
        <source>Printer changed</source>
        <translation>Printer changed</translation>
    </message>
    <message id="export.kind.code_issued">
        <source>Code reissued</source>
        <translation>Code reissued</translation>
    </message>
    <message id="export.kind.code_revoked">
        <source>Code revoked</source>
        <translation>Code revoked</translation>
    </message>
    <message id="export.kind.guest_seated">
        <source>Seat changed</source>
        <translation>Seat changed</translation>
    </message>
    <message id="export.kind.scan_annulled">
        <source>Scan annulled</source>
        <translation>Scan annulled</translation>
    </message>
    <message id="export.kind.note_added">
        <source>Note added</source>
        <translation>Note added</translation>
    </message>
    <message id="export.kind.guest_merged">
        <source>Records merged</source>
        <translation>Records merged</translation>
    </message>
    <message id="export.kind.merge_annulled">
        <source>Merge annulled</source>
        <translation>Merge annulled</translation>
    </message>
    <message id="export.kind.guest_erased">
        <source>Personal data erased</source>
        <translation>Personal data erased</translation>
    </message>
    <message id="export.kind.case_decided">
        <source>Kept against a list</source>
        <translation>Kept against a list</translation>
    </message>
    <message id="export.kind.kiosk_closed">
        <source>Kiosk put out of order</source>
        <translation>Kiosk put out of order</translation>
    </message>
    <message id="export.kind.kiosk_reopened">
        <source>Kiosk back in service</source>
        <translation>Kiosk back in service</translation>
    </message>
    <message id="export.kind.kiosk_message_set">
        <source>Message to guests at a kiosk</source>
        <translation>Message to guests at a kiosk</translation>
    </message>
    <message id="export.kind.kiosk_restart_requested">
        <source>Kiosk started again</source>
        <translation>Kiosk started again</translation>
    </message>
    <message id="export.kind.other">
        <source>Recorded by a newer version ({value})</source>
        <translation>Recorded by a newer version ({value})</translation>
    </message>
    <message id="report.title">
        <source>Attendance report</source>
        <translation>Attendance report</translation>
    </message>
    <message id="report.when">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="report.where">
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message id="report.as_of">
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message id="report.expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="report.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="report.absent">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="report.rate">
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message id="report.curve">
        <source>Arrivals by time</source>
        <translation>Arrivals by time</translation>
    </message>
    <message id="report.legend">
        <source>Bars: arrivals in ten minutes (left)  Line: so far (right)</source>
        <translation>Bars: arrivals in ten minutes (left)  Line: so far (right)</translation>
    </message>
    <message id="report.of.category">
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message id="report.of.delegation">
        <source>By delegation</source>
        <translation>By delegation</translation>
    </message>
    <message id="report.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="report.delegation">
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message id="report.unnamed">
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message id="report.remarks">
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message id="report.walk_ins">
        <source>Registered on the spot</source>
        <translation>Registered on the spot</translation>
    </message>
    <message id="report.forced">
        <source>Admitted by decision of staff</source>
        <translation>Admitted by decision of staff</translation>
    </message>
    <message id="report.refused">
        <source>Scans that let nobody in</source>
        <translation>Scans that let nobody in</translation>
    </message>
    <message id="report.annulled">
        <source>Scans taken back</source>
        <translation>Scans taken back</translation>
    </message>
    <message id="report.apart">
        <source>Entered twice at entrances out of contact</source>
        <translation>Entered twice at entrances out of contact</translation>
    </message>
    <message id="report.doubtful">
        <source>Scans at a doubtful time</source>
        <translation>Scans at a doubtful time</translation>
    </message>
    <message id="report.statement">
        <source>These figures were counted from the journal of the event that the number below identifies.</source>
        <translation>These figures were counted from the journal of the event that the number below identifies.</translation>
    </message>
    <message id="report.digest">
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message id="report.head">
        <source>Signed head, for kiosk doctor --head</source>
        <translation>Signed head, for kiosk doctor --head</translation>
    </message>
    <message id="report.prepared">
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message id="report.confirmed">
        <source>Confirmed by</source>
        <translation>Confirmed by</translation>
    </message>
    <message id="paper.title">
        <source>Paper list</source>
        <translation>Paper list</translation>
    </message>
    <message id="paper.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="paper.organisation">
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message id="paper.table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="paper.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="greeter.title">
        <source>Greeters</source>
        <translation>Greeters</translation>
    </message>
    <message id="greeter.how">
        <source>The head of each delegation stands first. Call the escort when they arrive.</source>
        <translation>The head of each delegation stands first. Call the escort when they arrive.</translation>
    </message>
    <message id="greeter.position">
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message id="greeter.expected">
        <source>{n} expected</source>
        <translation>{n} expected</translation>
    </message>
    <message id="greeter.head">
        <source>Head: {name}</source>
        <translation>Head: {name}</translation>
    </message>
    <message id="greeter.escort">
        <source>Escort: {escort}</source>
        <translation>Escort: {escort}</translation>
    </message>
    <message id="export.seats.by_table">
        <source>Seats by table</source>
        <translation>Seats by table</translation>
    </message>
    <message id="export.seats.by_name">
        <source>Seats by name</source>
        <translation>Seats by name</translation>
    </message>
    <message id="export.seats.count">
        <source>{n} people</source>
        <translation>{n} people</translation>
    </message>
    <message id="export.seats.count_of">
        <source>{n} of {seats} seats</source>
        <translation>{n} of {seats} seats</translation>
    </message>
    <message id="export.seats.nobody">
        <source>Nobody has a seat yet, so there is nothing to print. Seat guests on the page Tables, or import a sheet of seats.</source>
        <translation>Nobody has a seat yet, so there is nothing to print. Seat guests on the page Tables, or import a sheet of seats.</translation>
    </message>
    <message id="export.seats.no_round">
        <source>The event has no round of tables, so there is nothing to print. Add one on the sheet Rounds and import it.</source>
        <translation>The event has no round of tables, so there is nothing to print. Add one on the sheet Rounds and import it.</translation>
    </message>
    <message id="export.seats.no_table">
        <source>There is no table in this round, so there is nothing to print. Add tables on the sheet Tables and import it.</source>
        <translation>There is no table in this round, so there is nothing to print. Add tables on the sheet Tables and import it.</translation>
    </message>
    <message id="export.seats.unknown_round">
        <source>There is no round “{round}”. The rounds of this event: {known}</source>
        <translation>There is no round “{round}”. The rounds of this event: {known}</translation>
    </message>
    <message id="export.cards.lacking">
        <source>Some texts could not be printed on the cards of: {names}. Write these cards by hand, or correct the names and print again.</source>
        <translation>Some texts could not be printed on the cards of: {names}. Write these cards by hand, or correct the names and print again.</translation>
    </message>
    <message id="paper.alone">
        <source>Without a delegation</source>
        <translation>Without a delegation</translation>
    </message>
    <message id="paper.how.tick">
        <source>Tick the box when somebody enters, and note the time.</source>
        <translation>Tick the box when somebody enters, and note the time.</translation>
    </message>
    <message id="paper.how.enter">
        <source>Once the devices work again, scan the codes of those ticked into the desk’s page for paper lists.</source>
        <translation>Once the devices work again, scan the codes of those ticked into the desk’s page for paper lists.</translation>
    </message>
    <message id="paper.how.unsure">
        <source>A table with a question mark may still change: do not tell it to anybody.</source>
        <translation>A table with a question mark may still change: do not tell it to anybody.</translation>
    </message>
    <message id="export.id">
        <source>Guest ID</source>
        <translation>Guest ID</translation>
    </message>
    <message id="export.addressed">
        <source>Addressed as</source>
        <translation>Addressed as</translation>
    </message>
    <message id="export.language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="export.png">
        <source>Code as PNG</source>
        <translation>Code as PNG</translation>
    </message>
    <message id="export.svg">
        <source>Code as SVG</source>
        <translation>Code as SVG</translation>
    </message>
    <message id="export.pdf">
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message id="export.ics">
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message id="export.pkpass">
        <source>Wallet pass</source>
        <translation>Wallet pass</translation>
    </message>
    <message id="export.invitations">
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message id="export.questions">
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message id="export.kind.question_changed">
        <source>Question changed</source>
        <translation>Question changed</translation>
    </message>
    <message id="export.kind.question_answered">
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
</context>
</TS>
