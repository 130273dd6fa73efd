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
    <message id="rehearsal.curve.unread">
        <source>{file} cannot be read ({reason}). Give a CSV file with minutes and share on each line.</source>
        <translation>{file} cannot be read ({reason}). Give a CSV file with minutes and share on each line.</translation>
    </message>
    <message id="rehearsal.curve.file">
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message id="rehearsal.doors">
        <source>Give the doors as one number, or for each checkpoint as CHECKPOINT=NUMBER, not both.</source>
        <translation>Give the doors as one number, or for each checkpoint as CHECKPOINT=NUMBER, not both.</translation>
    </message>
    <message id="rehearsal.doors.text">
        <source>“{text}” is no number of doors. Write --doors 4, or --doors main=3 --doors vip=1, each checkpoint once.</source>
        <translation>“{text}” is no number of doors. Write --doors 4, or --doors main=3 --doors vip=1, each checkpoint once.</translation>
    </message>
    <message id="rehearsal.range.doors">
        <source>{value} doors are not possible. Give from {least} to {most}.</source>
        <translation>{value} doors are not possible. Give from {least} to {most}.</translation>
    </message>
    <message id="rehearsal.range.desks">
        <source>{value} desks are not possible. Give from {least} to {most}.</source>
        <translation>{value} desks are not possible. Give from {least} to {most}.</translation>
    </message>
    <message id="rehearsal.range.turnout">
        <source>A turnout of {value} % is not possible. Give from {least} to {most} %.</source>
        <translation>A turnout of {value} % is not possible. Give from {least} to {most} %.</translation>
    </message>
    <message id="rehearsal.range.limit">
        <source>A limit of {value} minutes is not possible. Give from {least} to {most} minutes.</source>
        <translation>A limit of {value} minutes is not possible. Give from {least} to {most} minutes.</translation>
    </message>
    <message id="rehearsal.range.runs">
        <source>{value} runs are not possible. Give from {least} to {most}.</source>
        <translation>{value} runs are not possible. Give from {least} to {most}.</translation>
    </message>
    <message id="rehearsal.range.seconds">
        <source>A duration of {value} seconds is not possible. Give from {least} to {most} seconds.</source>
        <translation>A duration of {value} seconds is not possible. Give from {least} to {most} seconds.</translation>
    </message>
    <message id="rehearsal.no_guests">
        <source>In {path} no guest is expected at these doors. Import a guest list, or name other checkpoints with --doors.</source>
        <translation>In {path} no guest is expected at these doors. Import a guest list, or name other checkpoints with --doors.</translation>
    </message>
    <message id="rehearsal.no_start">
        <source>The event has no start time, so nobody knows when guests come. Give --start and --from with a date, like 2024-12-11T09:30, or import the event with its start.</source>
        <translation>The event has no start time, so nobody knows when guests come. Give --start and --from with a date, like 2024-12-11T09:30, or import the event with its start.</translation>
    </message>
    <message id="rehearsal.after_event">
        <source>{opens} is after the end of the event ({ends}). Give an earlier --from.</source>
        <translation>{opens} is after the end of the event ({ends}). Give an earlier --from.</translation>
    </message>
    <message id="rehearsal.nobody_comes">
        <source>At {opens} all guests have come already: the arrival curve ends at {last}. Give an earlier --from, or a curve with --arrivals.</source>
        <translation>At {opens} all guests have come already: the arrival curve ends at {last}. Give an earlier --from, or a curve with --arrivals.</translation>
    </message>
    <message id="rehearsal.until">
        <source>The end {until} is not within a day after the opening {opens}. Give a later --until.</source>
        <translation>The end {until} is not within a day after the opening {opens}. Give a later --until.</translation>
    </message>
    <message id="rehearsal.title">
        <source>Rehearsal of {day}, {opens} to {until}: doors {doors}, desks {desks}</source>
        <translation>Rehearsal of {day}, {opens} to {until}: doors {doors}, desks {desks}</translation>
    </message>
    <message id="rehearsal.expected">
        <source>{n:guest/guests} expected; the programme starts at {start}.</source>
        <translation>{n:guest/guests} expected; the programme starts at {start}.</translation>
    </message>
    <message id="rehearsal.people.refused">
        <source>- {n} more without a confirmed registration (blocked, unpaid, unknown): from the door to the desk</source>
        <translation>- {n} more without a confirmed registration (blocked, unpaid, unknown): from the door to the desk</translation>
    </message>
    <message id="rehearsal.people.unidentified">
        <source>- {n} without a code and a phone number: from the door to the desk</source>
        <translation>- {n} without a code and a phone number: from the door to the desk</translation>
    </message>
    <message id="rehearsal.people.searching">
        <source>- {n} without a code: find their name at the door</source>
        <translation>- {n} without a code: find their name at the door</translation>
    </message>
    <message id="rehearsal.people.badges">
        <source>- {n} get a badge at the door</source>
        <translation>- {n} get a badge at the door</translation>
    </message>
    <message id="rehearsal.people.vips">
        <source>- {n:VIP/VIPs}</source>
        <translation>- {n:VIP/VIPs}</translation>
    </message>
    <message id="rehearsal.people.groups">
        <source>- {n:delegation group/delegation groups} of up to 10 who come together (assumed)</source>
        <translation>- {n:delegation group/delegation groups} of up to 10 who come together (assumed)</translation>
    </message>
    <message id="rehearsal.people.elsewhere">
        <source>- {n} may enter at other checkpoints only: left out</source>
        <translation>- {n} may enter at other checkpoints only: left out</translation>
    </message>
    <message id="rehearsal.people.invalid">
        <source>- {n} whose registration is no longer valid when the doors open, or whose checkpoint is closed by then: left out</source>
        <translation>- {n} whose registration is no longer valid when the doors open, or whose checkpoint is closed by then: left out</translation>
    </message>
    <message id="rehearsal.people.later">
        <source>- {n} whose registration is valid only later, or whose checkpoint opens later: they do not come before (assumed)</source>
        <translation>- {n} whose registration is valid only later, or whose checkpoint opens later: they do not come before (assumed)</translation>
    </message>
    <message id="rehearsal.turnout">
        <source>- {share} % of them come</source>
        <translation>- {share} % of them come</translation>
    </message>
    <message id="rehearsal.curve_from.given">
        <source>Arrivals: by the given curve.</source>
        <translation>Arrivals: by the given curve.</translation>
    </message>
    <message id="rehearsal.curve_from.recorded">
        <source>Arrivals: as recorded on {day} ({n:guest/guests}).</source>
        <translation>Arrivals: as recorded on {day} ({n:guest/guests}).</translation>
    </message>
    <message id="rehearsal.curve_from.assumed">
        <source>Arrivals: assumed, 90 % in the hour before the start. Give your own with --arrivals.</source>
        <translation>Arrivals: assumed, 90 % in the hour before the start. Give your own with --arrivals.</translation>
    </message>
    <message id="rehearsal.source.given">
        <source>given</source>
        <translation>given</translation>
    </message>
    <message id="rehearsal.source.recorded">
        <source>{n} recorded</source>
        <translation>{n} recorded</translation>
    </message>
    <message id="rehearsal.source.assumed">
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message id="rehearsal.duration.scan">
        <source>- a code at the door: {seconds} s ({source})</source>
        <translation>- a code at the door: {seconds} s ({source})</translation>
    </message>
    <message id="rehearsal.duration.search">
        <source>- a name search: {seconds} s ({source})</source>
        <translation>- a name search: {seconds} s ({source})</translation>
    </message>
    <message id="rehearsal.duration.badge">
        <source>- a badge: {seconds} s ({source})</source>
        <translation>- a badge: {seconds} s ({source})</translation>
    </message>
    <message id="rehearsal.duration.desk">
        <source>- a case at the desk: {seconds} s ({source})</source>
        <translation>- a case at the desk: {seconds} s ({source})</translation>
    </message>
    <message id="rehearsal.entry_assumed">
        <source>Not considered: how many people fit behind a checkpoint, and that it closes or a registration ends during the morning.</source>
        <translation>Not considered: how many people fit behind a checkpoint, and that it closes or a registration ends during the morning.</translation>
    </message>
    <message id="rehearsal.runs">
        <source>Medians of {n:run/runs}, seed {seed}; in brackets the range of 90 % of them. Who comes before the doors open waits from then on. Waits in minutes:seconds.</source>
        <translation>Medians of {n:run/runs}, seed {seed}; in brackets the range of 90 % of them. Who comes before the doors open waits from then on. Waits in minutes:seconds.</translation>
    </message>
    <message id="rehearsal.column.time">
        <source>from</source>
        <translation>from</translation>
    </message>
    <message id="rehearsal.column.arrivals">
        <source>arrivals</source>
        <translation>arrivals</translation>
    </message>
    <message id="rehearsal.column.queue">
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message id="rehearsal.column.queue_90">
        <source>queue 90 %</source>
        <translation>queue 90 %</translation>
    </message>
    <message id="rehearsal.column.longest">
        <source>longest wait</source>
        <translation>longest wait</translation>
    </message>
    <message id="rehearsal.column.wait_90">
        <source>wait 90 %</source>
        <translation>wait 90 %</translation>
    </message>
    <message id="rehearsal.column.use">
        <source>doors used</source>
        <translation>doors used</translation>
    </message>
    <message id="rehearsal.column.desk_queue">
        <source>desk queue</source>
        <translation>desk queue</translation>
    </message>
    <message id="rehearsal.column.desk_wait_90">
        <source>desk wait 90 %</source>
        <translation>desk wait 90 %</translation>
    </message>
    <message id="rehearsal.column.desk_use">
        <source>desks used</source>
        <translation>desks used</translation>
    </message>
    <message id="rehearsal.doors_sum">
        <source>At the doors 90 % of the guests wait at most {wait}; longest wait {longest}, longest queue {queue}.</source>
        <translation>At the doors 90 % of the guests wait at most {wait}; longest wait {longest}, longest queue {queue}.</translation>
    </message>
    <message id="rehearsal.vip_sum">
        <source>Of the VIPs 90 % wait at most {wait}.</source>
        <translation>Of the VIPs 90 % wait at most {wait}.</translation>
    </message>
    <message id="rehearsal.desk_sum">
        <source>To the desk go {n} people; 90 % wait there at most {wait}, the longest wait is {longest}.</source>
        <translation>To the desk go {n} people; 90 % wait there at most {wait}, the longest wait is {longest}.</translation>
    </message>
    <message id="rehearsal.waiting">
        <source>At {until} people still wait: {doors} at the doors, {desk} at the desk.</source>
        <translation>At {until} people still wait: {doors} at the doors, {desk} at the desk.</translation>
    </message>
    <message id="rehearsal.later">
        <source>{n} come after {until} and are left out.</source>
        <translation>{n} come after {until} and are left out.</translation>
    </message>
    <message id="rehearsal.more.door">
        <source>One more door</source>
        <translation>One more door</translation>
    </message>
    <message id="rehearsal.more.door_at">
        <source>One more door at {checkpoint}</source>
        <translation>One more door at {checkpoint}</translation>
    </message>
    <message id="rehearsal.more.desk">
        <source>One more desk</source>
        <translation>One more desk</translation>
    </message>
    <message id="rehearsal.help">
        <source>{more} helps from {from} to {until}: the wait of 90 % goes from {before} to {after}, the longest from {longest} to {shorter}.</source>
        <translation>{more} helps from {from} to {until}: the wait of 90 % goes from {before} to {after}, the longest from {longest} to {shorter}.</translation>
    </message>
    <message id="rehearsal.no_help">
        <source>{more} would shorten no wait by half a minute.</source>
        <translation>{more} would shorten no wait by half a minute.</translation>
    </message>
    <message id="rehearsal.needed">
        <source>So that 90 % wait at most {limit} min: doors {doors}.</source>
        <translation>So that 90 % wait at most {limit} min: doors {doors}.</translation>
    </message>
    <message id="rehearsal.not_enough">
        <source>No number of doors keeps the wait of 90 % below {limit} min. Let guests come at different times, or open earlier.</source>
        <translation>No number of doors keeps the wait of 90 % below {limit} min. Let guests come at different times, or open earlier.</translation>
    </message>
    <message id="rehearsal.chart.title">
        <source>{day}, {opens} to {until}: doors {doors}</source>
        <translation>{day}, {opens} to {until}: doors {doors}</translation>
    </message>
    <message id="rehearsal.chart.arrivals">
        <source>People arriving in 5 minutes</source>
        <translation>People arriving in 5 minutes</translation>
    </message>
    <message id="rehearsal.chart.queue">
        <source>Longest queue, median</source>
        <translation>Longest queue, median</translation>
    </message>
    <message id="rehearsal.chart.queue_90">
        <source>… not exceeded in 90 % of the runs</source>
        <translation>… not exceeded in 90 % of the runs</translation>
    </message>
    <message id="rehearsal.chart.wait_90">
        <source>Wait of 90 % of them, minutes</source>
        <translation>Wait of 90 % of them, minutes</translation>
    </message>
    <message id="rehearsal.chart.longest">
        <source>Longest wait, minutes</source>
        <translation>Longest wait, minutes</translation>
    </message>
    <message id="rehearsal.chart.limit">
        <source>Limit of {n} min</source>
        <translation>Limit of {n} min</translation>
    </message>
</context>
</TS>
