<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk_pages</name>
    <message id="d7.plan.proving">
        <source>Working out how good any plan could be</source>
        <translation>Working out how good any plan could be</translation>
    </message>
    <message id="d7.title">
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message id="d7.loading">
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message id="d7.no_rounds">
        <source>No rounds yet. Import the event’s rounds and tables first</source>
        <translation>No rounds yet. Import the event’s rounds and tables first</translation>
    </message>
    <message id="d7.no_tables">
        <source>This round’s room has no tables. Import the tables first</source>
        <translation>This round’s room has no tables. Import the tables first</translation>
    </message>
    <message id="d7.locked">
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message id="d7.locked_by">
        <source>Locked by {name}, {time}</source>
        <translation>Locked by {name}, {time}</translation>
    </message>
    <message id="d7.seated">
        <source>{n} seated, {here} of them here</source>
        <translation>{n} seated, {here} of them here</translation>
    </message>
    <message id="d7.table">
        <source>Table {n}, {a} of {c}</source>
        <translation>Table {n}, {a} of {c}</translation>
    </message>
    <message id="d7.any">
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message id="d7.unseated">
        <source>No table yet</source>
        <translation>No table yet</translation>
    </message>
    <message id="d7.unseated_n">
        <source>{n} without a table</source>
        <translation>{n} without a table</translation>
    </message>
    <message id="d16.label">
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message id="d16.title">
        <source>Registration systems</source>
        <translation>Registration systems</translation>
    </message>
    <message id="d16.none">
        <source>This machine exchanges with no registration system. Set one up with: kiosk connect add</source>
        <translation>This machine exchanges with no registration system. Set one up with: kiosk connect add</translation>
    </message>
    <message id="d16.number">
        <source>{n:system/systems}</source>
        <translation>{n:system/systems}</translation>
    </message>
    <message id="d16.choose">
        <source>Choose a system</source>
        <translation>Choose a system</translation>
    </message>
    <message id="d16.address">
        <source>at {address}</source>
        <translation>at {address}</translation>
    </message>
    <message id="d16.contact">
        <source>Last answer {time}</source>
        <translation>Last answer {time}</translation>
    </message>
    <message id="d16.no_contact">
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message id="d16.waiting">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message id="d16.counts">
        <source>{guests} guests came from there, {told} entries were told there</source>
        <translation>{guests} guests came from there, {told} entries were told there</translation>
    </message>
    <message id="d16.more">
        <source>{n} more were not accepted</source>
        <translation>{n} more were not accepted</translation>
    </message>
    <message id="d16.chip.works">
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message id="d16.chip.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="d16.chip.paused">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="d16.chip.problem">
        <source>No exchange</source>
        <translation>No exchange</translation>
    </message>
    <message id="d16.chip.refused">
        <source>Not all accepted</source>
        <translation>Not all accepted</translation>
    </message>
    <message id="d16.chip.elsewhere">
        <source>Another device</source>
        <translation>Another device</translation>
    </message>
    <message id="d16.try">
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message id="d16.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="d16.resume">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="d16.done">
        <source>{name}: done</source>
        <translation>{name}: done</translation>
    </message>
    <message id="d16.again">
        <source>{name} is told {n:entry/entries} once more</source>
        <translation>{name} is told {n:entry/entries} once more</translation>
    </message>
    <message id="d16.unknown">
        <source>{name} is no longer set up on this machine</source>
        <translation>{name} is no longer set up on this machine</translation>
    </message>
    <message id="d7.more">
        <source>and {n} more, not shown</source>
        <translation>and {n} more, not shown</translation>
    </message>
    <message id="d7.absent">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="d7.tell">
        <source>Has to be told</source>
        <translation>Has to be told</translation>
    </message>
    <message id="d7.tell_n">
        <source>{n:guest has/guests have} to be told their table</source>
        <translation>{n:guest has/guests have} to be told their table</translation>
    </message>
    <message id="d7.tell_label">
        <source>was told table {n}, has to be told</source>
        <translation>was told table {n}, has to be told</translation>
    </message>
    <message id="d7.is_told">
        <source>told</source>
        <translation>told</translation>
    </message>
    <message id="d7.told">
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message id="d7.told_recorded">
        <source>Recorded: the guest knows the table</source>
        <translation>Recorded: the guest knows the table</translation>
    </message>
    <message id="d7.hint.full">
        <source>Table full</source>
        <translation>Table full</translation>
    </message>
    <message id="d7.hint.same_organisation">
        <source>Same organisation</source>
        <translation>Same organisation</translation>
    </message>
    <message id="d7.hint.same_country">
        <source>Same country</source>
        <translation>Same country</translation>
    </message>
    <message id="d7.move">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="d7.moving">
        <source>{who} → table {n}</source>
        <translation>{who} → table {n}</translation>
    </message>
    <message id="d7.moving_out">
        <source>{who} → no table</source>
        <translation>{who} → no table</translation>
    </message>
    <message id="d7.how">
        <source>Choose a card and press M, or drag it to another table</source>
        <translation>Choose a card and press M, or drag it to another table</translation>
    </message>
    <message id="d7.why">
        <source>Table {n}: {text}</source>
        <translation>Table {n}: {text}</translation>
    </message>
    <message id="d7.why.plan">
        <source>by the plan</source>
        <translation>by the plan</translation>
    </message>
    <message id="d7.why.check_in">
        <source>given at check-in</source>
        <translation>given at check-in</translation>
    </message>
    <message id="d7.why.check_in_at">
        <source>given at check-in, {time}</source>
        <translation>given at check-in, {time}</translation>
    </message>
    <message id="d7.why.hand">
        <source>given by staff</source>
        <translation>given by staff</translation>
    </message>
    <message id="d7.why.import">
        <source>from an imported list</source>
        <translation>from an imported list</translation>
    </message>
    <message id="d7.why.improved">
        <source>improved by the search while guests came</source>
        <translation>improved by the search while guests came</translation>
    </message>
    <message id="d7.why.left">
        <source>freed, as they left</source>
        <translation>freed, as they left</translation>
    </message>
    <message id="d7.why.away">
        <source>freed, as they were not here</source>
        <translation>freed, as they were not here</translation>
    </message>
    <message id="d7.why.pinned">
        <source>a rule puts them here</source>
        <translation>a rule puts them here</translation>
    </message>
    <message id="d7.why.told">
        <source>told to the guest</source>
        <translation>told to the guest</translation>
    </message>
    <message id="d7.why.alone">
        <source>nobody else sits here</source>
        <translation>nobody else sits here</translation>
    </message>
    <message id="d7.why.organisation">
        <source>{n:other/others} of the same mission or institution</source>
        <translation>{n:other/others} of the same mission or institution</translation>
    </message>
    <message id="d7.why.no_organisation">
        <source>nobody else of the same mission or institution</source>
        <translation>nobody else of the same mission or institution</translation>
    </message>
    <message id="d7.why.country">
        <source>{n:other/others} of the same country</source>
        <translation>{n:other/others} of the same country</translation>
    </message>
    <message id="d7.why.common">
        <source>interests in common with {n}</source>
        <translation>interests in common with {n}</translation>
    </message>
    <message id="d7.why.met">
        <source>meets {n:person/people} again</source>
        <translation>meets {n:person/people} again</translation>
    </message>
    <message id="d7.why.no_met">
        <source>meets nobody again</source>
        <translation>meets nobody again</translation>
    </message>
    <message id="d7.why.language">
        <source>does not speak the table’s language</source>
        <translation>does not speak the table’s language</translation>
    </message>
    <message id="d7.why.dearer">
        <source>any other table costs {n:point/points} more</source>
        <translation>any other table costs {n:point/points} more</translation>
    </message>
    <message id="d7.why.cheaper">
        <source>another table would save {n:point/points}</source>
        <translation>another table would save {n:point/points}</translation>
    </message>
    <message id="d7.cost.none">
        <source>Changes no points</source>
        <translation>Changes no points</translation>
    </message>
    <message id="d7.cost.points">
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message id="d7.cost.rule">
        <source>Breaks a rule</source>
        <translation>Breaks a rule</translation>
    </message>
    <message id="d7.drop">
        <source>Put here</source>
        <translation>Put here</translation>
    </message>
    <message id="d7.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="d7.plan">
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message id="d7.plan_all">
        <source>Plan all rounds</source>
        <translation>Plan all rounds</translation>
    </message>
    <message id="d7.plan_round">
        <source>Plan this round</source>
        <translation>Plan this round</translation>
    </message>
    <message id="d7.plan_one">
        <source>Plan the round</source>
        <translation>Plan the round</translation>
    </message>
    <message id="d7.plan.title">
        <source>Proposed plan</source>
        <translation>Proposed plan</translation>
    </message>
    <message id="d7.plan.searching">
        <source>Searching for a plan</source>
        <translation>Searching for a plan</translation>
    </message>
    <message id="d7.plan.percent">
        <source>{n} % searched</source>
        <translation>{n} % searched</translation>
    </message>
    <message id="d7.plan.stands">
        <source>The seats stay as they are until you apply a plan</source>
        <translation>The seats stay as they are until you apply a plan</translation>
    </message>
    <message id="d7.plan.refused">
        <source>No plan is possible</source>
        <translation>No plan is possible</translation>
    </message>
    <message id="d7.plan.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="d7.plan.changes">
        <source>{n} of {seats:seat changes/seats change}. Seats that guests were told, or that staff gave, stay</source>
        <translation>{n} of {seats:seat changes/seats change}. Seats that guests were told, or that staff gave, stay</translation>
    </message>
    <message id="d7.plan.marked">
        <source>Guests with a frame get another table</source>
        <translation>Guests with a frame get another table</translation>
    </message>
    <message id="d7.plan.no_changes">
        <source>No better plan was found. No seat changes</source>
        <translation>No better plan was found. No seat changes</translation>
    </message>
    <message id="d7.plan.points">
        <source>{n} points instead of {now}; fewer are better</source>
        <translation>{n} points instead of {now}; fewer are better</translation>
    </message>
    <message id="d7.plan.unseated_now">
        <source>{n:seat is/seats are} still to be given now</source>
        <translation>{n:seat is/seats are} still to be given now</translation>
    </message>
    <message id="d7.plan.broken">
        <source>{n:rule cannot/rules cannot} be kept in this plan</source>
        <translation>{n:rule cannot/rules cannot} be kept in this plan</translation>
    </message>
    <message id="d7.plan.now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="d7.plan.planned">
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message id="d7.plan.total">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="d7.plan.other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="d7.plan.next">
        <source>Next plan</source>
        <translation>Next plan</translation>
    </message>
    <message id="d7.plan.another">
        <source>Another plan</source>
        <translation>Another plan</translation>
    </message>
    <message id="d7.plan.numbered">
        <source>Plan {n} of {m} · seed {seed} · {iterations:iteration/iterations}</source>
        <translation>Plan {n} of {m} · seed {seed} · {iterations:iteration/iterations}</translation>
    </message>
    <message id="d7.plan.moves">
        <source>Who sits elsewhere: {n}</source>
        <translation>Who sits elsewhere: {n}</translation>
    </message>
    <message id="d7.plan.move">
        <source>{who}: {a} → {b}</source>
        <translation>{who}: {a} → {b}</translation>
    </message>
    <message id="d7.plan.move_other">
        <source>{who}: {a} → {b}, by the other plan {c}</source>
        <translation>{who}: {a} → {b}, by the other plan {c}</translation>
    </message>
    <message id="d7.plan.not_undone">
        <source>{n:guest was/guests were} moved, told or locked since; nothing was undone. Move single guests instead</source>
        <translation>{n:guest was/guests were} moved, told or locked since; nothing was undone. Move single guests instead</translation>
    </message>
    <message id="d7.apply">
        <source>Apply {n:change/changes}?</source>
        <translation>Apply {n:change/changes}?</translation>
    </message>
    <message id="d7.apply_yes">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="d7.discard">
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message id="d7.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="d7.undo_n">
        <source>Undo ({n})</source>
        <translation>Undo ({n})</translation>
    </message>
    <message id="d7.lock">
        <source>Lock round</source>
        <translation>Lock round</translation>
    </message>
    <message id="d7.unlock">
        <source>Unlock round</source>
        <translation>Unlock round</translation>
    </message>
    <message id="d7.is_locked">
        <source>The round is locked. Nobody is moved until it is unlocked</source>
        <translation>The round is locked. Nobody is moved until it is unlocked</translation>
    </message>
    <message id="d7.is_open">
        <source>The round is unlocked</source>
        <translation>The round is unlocked</translation>
    </message>
    <message id="d7.seat">
        <source>Give a free seat</source>
        <translation>Give a free seat</translation>
    </message>
    <message id="d7.seat.none">
        <source>No seat is free: add a table on the sheet Tables, or move somebody by M</source>
        <translation>No seat is free: add a table on the sheet Tables, or move somebody by M</translation>
    </message>
    <message id="d7.live">
        <source>Seated live</source>
        <translation>Seated live</translation>
    </message>
    <message id="d7.live.waiting">
        <source>Seated live: no seat at check-in for {n:guest who is here/guests who are here}, first under Unassigned</source>
        <translation>Seated live: no seat at check-in for {n:guest who is here/guests who are here}, first under Unassigned</translation>
    </message>
    <message id="d7.live.begin">
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message id="d7.live.begun">
        <source>From now on guests of this round are told their table at check-in, and seats of those who do not come are given to others</source>
        <translation>From now on guests of this round are told their table at check-in, and seats of those who do not come are given to others</translation>
    </message>
    <message id="d7.live.ended">
        <source>Seats of this round stay as planned, and every guest sees theirs</source>
        <translation>Seats of this round stay as planned, and every guest sees theirs</translation>
    </message>
    <message id="d7.moved">
        <source>{who} moved</source>
        <translation>{who} moved</translation>
    </message>
    <message id="d7.moved_to">
        <source>{who} moved to table {n}</source>
        <translation>{who} moved to table {n}</translation>
    </message>
    <message id="d7.moved_out">
        <source>{who} without a table now</source>
        <translation>{who} without a table now</translation>
    </message>
    <message id="d7.undone">
        <source>Undone: {text}</source>
        <translation>Undone: {text}</translation>
    </message>
    <message id="d7.not_moved">
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message id="d7.moved_meanwhile">
        <source>Somebody else moved this guest just now. Look at the board and move again</source>
        <translation>Somebody else moved this guest just now. Look at the board and move again</translation>
    </message>
    <message id="d7.overfull">
        <source>Table {n} is full. Choose another table</source>
        <translation>Table {n} is full. Choose another table</translation>
    </message>
    <message id="d7.round_locked">
        <source>This round is locked. Unlock it before moving anybody</source>
        <translation>This round is locked. Unlock it before moving anybody</translation>
    </message>
    <message id="d7.rules">
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message id="d7.rules.close">
        <source>Close the rules</source>
        <translation>Close the rules</translation>
    </message>
    <message id="d7.rules.how">
        <source>Choose guests: tap their cards, or press Space on them. One for where they sit, several for who sits with whom.</source>
        <translation>Choose guests: tap their cards, or press Space on them. One for where they sit, several for who sits with whom.</translation>
    </message>
    <message id="d7.rules.together">
        <source>At one table</source>
        <translation>At one table</translation>
    </message>
    <message id="d7.rules.apart">
        <source>At different tables</source>
        <translation>At different tables</translation>
    </message>
    <message id="d7.rules.pin">
        <source>Stays at table {n}</source>
        <translation>Stays at table {n}</translation>
    </message>
    <message id="d7.rules.not_here">
        <source>Not at table {n}</source>
        <translation>Not at table {n}</translation>
    </message>
    <message id="d7.rules.step_free">
        <source>Needs a table without steps</source>
        <translation>Needs a table without steps</translation>
    </message>
    <message id="d7.rules.step_free_need">
        <source>Table without steps</source>
        <translation>Table without steps</translation>
    </message>
    <message id="d7.rules.to_every_round">
        <source>Make it hold in all rounds</source>
        <translation>Make it hold in all rounds</translation>
    </message>
    <message id="d7.rules.to_one_round">
        <source>Make it hold in this round only</source>
        <translation>Make it hold in this round only</translation>
    </message>
    <message id="d7.rules.every_round">
        <source>The rule will hold in all rounds.</source>
        <translation>The rule will hold in all rounds.</translation>
    </message>
    <message id="d7.rules.one_round">
        <source>The rule will hold in {round}.</source>
        <translation>The rule will hold in {round}.</translation>
    </message>
    <message id="d7.rules.all_rounds">
        <source>All rounds</source>
        <translation>All rounds</translation>
    </message>
    <message id="d7.rules.checking">
        <source>Comparing with the other rules…</source>
        <translation>Comparing with the other rules…</translation>
    </message>
    <message id="d7.rules.refused">
        <source>Nothing was written: the rule cannot hold.</source>
        <translation>Nothing was written: the rule cannot hold.</translation>
    </message>
    <message id="d7.rules.hold">
        <source>Rules that hold: {n}</source>
        <translation>Rules that hold: {n}</translation>
    </message>
    <message id="d7.rules.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="d7.rules.written">
        <source>The rule was written. Seats change with the next plan</source>
        <translation>The rule was written. Seats change with the next plan</translation>
    </message>
    <message id="d7.rules.removed">
        <source>The rule was removed</source>
        <translation>The rule was removed</translation>
    </message>
    <message id="d7.rules.stands">
        <source>This rule holds already</source>
        <translation>This rule holds already</translation>
    </message>
    <message id="d7.rules.meanwhile">
        <source>Somebody else changed this rule just now. Look at the rules and write it again</source>
        <translation>Somebody else changed this rule just now. Look at the rules and write it again</translation>
    </message>
    <message id="d7.rules.need_written">
        <source>{who} gets a table without steps with the next plan</source>
        <translation>{who} gets a table without steps with the next plan</translation>
    </message>
    <message id="d7.rules.need_meanwhile">
        <source>Somebody else changed this guest just now. Choose the guest again</source>
        <translation>Somebody else changed this guest just now. Choose the guest again</translation>
    </message>
    <message id="d7.room.plan">
        <source>Room plan</source>
        <translation>Room plan</translation>
    </message>
    <message id="d7.room.list">
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message id="d7.room.stage">
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message id="d7.room.none">
        <source>The room plan needs a place for every table. Write X and Y in the sheet Tables and import it</source>
        <translation>The room plan needs a place for every table. Write X and Y in the sheet Tables and import it</translation>
    </message>
    <message id="d7.gone">
        <source>The round or table is no longer there. Choose again</source>
        <translation>The round or table is no longer there. Choose again</translation>
    </message>
    <message id="d7.not_allowed">
        <source>Your role may not move guests. Ask protocol or an admin</source>
        <translation>Your role may not move guests. Ask protocol or an admin</translation>
    </message>
    <message id="d8.title">
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message id="d8.project">
        <source>Projector view</source>
        <translation>Projector view</translation>
    </message>
    <message id="d8.counting">
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message id="d8.as_of">
        <source>As of {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message id="d8.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="d8.of">
        <source>of {n} expected · {percent} %</source>
        <translation>of {n} expected · {percent} %</translation>
    </message>
    <message id="d8.inside">
        <source>Inside now</source>
        <translation>Inside now</translation>
    </message>
    <message id="d8.missing">
        <source>{n} not arrived</source>
        <translation>{n} not arrived</translation>
    </message>
    <message id="d8.rate">
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message id="d8.per_ten">
        <source>per 10 min</source>
        <translation>per 10 min</translation>
    </message>
    <message id="d8.last_ten">
        <source>{n} in the last full 10 min</source>
        <translation>{n} in the last full 10 min</translation>
    </message>
    <message id="d8.forecast">
        <source>All here by</source>
        <translation>All here by</translation>
    </message>
    <message id="d8.by">
        <source>{n} by {time} at this pace</source>
        <translation>{n} by {time} at this pace</translation>
    </message>
    <message id="ev.title">
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message id="ev.of">
        <source>{n} of {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message id="ev.of.rest">
        <source>{n} of {total} · not expected: {rest}</source>
        <translation>{n} of {total} · not expected: {rest}</translation>
    </message>
    <message id="ev.nobody">
        <source>Nobody matches this filter</source>
        <translation>Nobody matches this filter</translation>
    </message>
    <message id="ev.nobody.registered">
        <source>Nobody is registered yet</source>
        <translation>Nobody is registered yet</translation>
    </message>
    <message id="ev.narrow">
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message id="ev.tab.any">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="ev.tab.not_arrived">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="ev.tab.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="ev.tab.inside">
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message id="ev.tab.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="ev.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="ev.delegation">
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message id="ev.table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="ev.vip">
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message id="ev.needs">
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message id="ev.ticket_open">
        <source>Ticket open</source>
        <translation>Ticket open</translation>
    </message>
    <message id="ev.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="ev.without">
        <source>None</source>
        <translation>None</translation>
    </message>
    <message id="ev.clear">
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message id="ev.export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="ev.erased">
        <source>Erased guest</source>
        <translation>Erased guest</translation>
    </message>
    <message id="ev.column.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="ev.column.organisation">
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message id="ev.column.delegation">
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message id="ev.column.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="ev.column.table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="ev.column.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="d8.complete">
        <source>All here</source>
        <translation>All here</translation>
    </message>
    <message id="d8.chart">
        <source>Arrivals per 10 minutes</source>
        <translation>Arrivals per 10 minutes</translation>
    </message>
    <message id="d8.chart_label">
        <source>Arrivals per 10 minutes. Most at {time}: {n}</source>
        <translation>Arrivals per 10 minutes. Most at {time}: {n}</translation>
    </message>
    <message id="d8.bars">
        <source>per 10 min</source>
        <translation>per 10 min</translation>
    </message>
    <message id="d8.curve">
        <source>total</source>
        <translation>total</translation>
    </message>
    <message id="d8.bar">
        <source>{time}: {n}, {total} in all</source>
        <translation>{time}: {n}, {total} in all</translation>
    </message>
    <message id="d8.categories">
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message id="d8.no_category">
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message id="d8.nobody">
        <source>Nobody is expected yet</source>
        <translation>Nobody is expected yet</translation>
    </message>
    <message id="d8.delegations">
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message id="d8.no_delegations">
        <source>No delegations</source>
        <translation>No delegations</translation>
    </message>
    <message id="d8.absent">
        <source>Not arrived, by precedence ({n})</source>
        <translation>Not arrived, by precedence ({n})</translation>
    </message>
    <message id="d8.all_here">
        <source>Nobody of rank is missing</source>
        <translation>Nobody of rank is missing</translation>
    </message>
    <message id="d8.rank">
        <source>Rank {n}</source>
        <translation>Rank {n}</translation>
    </message>
    <message id="d8.vip">
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message id="d8.sessions">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="d8.no_sessions">
        <source>No session has an entrance of its own</source>
        <translation>No session has an entrance of its own</translation>
    </message>
    <message id="d8.full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="d8.attention">
        <source>Needs action · devices</source>
        <translation>Needs action · devices</translation>
    </message>
    <message id="d8.no_attention">
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message id="d8.apart">
        <source>Entered twice at {where}</source>
        <translation>Entered twice at {where}</translation>
    </message>
    <message id="d8.doubtful">
        <source>Scans at a doubtful time</source>
        <translation>Scans at a doubtful time</translation>
    </message>
    <message id="d8.doubtful.detail">
        <source>A device’s clock is or was wrong. Check the clocks; undo scans that never were.</source>
        <translation>A device’s clock is or was wrong. Check the clocks; undo scans that never were.</translation>
    </message>
    <message id="d8.look">
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message id="d8.forced">
        <source>Forced by staff</source>
        <translation>Forced by staff</translation>
    </message>
    <message id="d8.why.cancelled">
        <source>Registration cancelled</source>
        <translation>Registration cancelled</translation>
    </message>
    <message id="d8.why.pending">
        <source>Registration pending</source>
        <translation>Registration pending</translation>
    </message>
    <message id="d8.why.blocked">
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message id="d8.why.revoked">
        <source>Revoked code</source>
        <translation>Revoked code</translation>
    </message>
    <message id="d8.why.unknown_status">
        <source>Unknown status</source>
        <translation>Unknown status</translation>
    </message>
    <message id="d8.why.other">
        <source>Unknown result ({value})</source>
        <translation>Unknown result ({value})</translation>
    </message>
    <message id="d8.why.ambiguous">
        <source>Code held by several</source>
        <translation>Code held by several</translation>
    </message>
    <message id="d8.why.data_missing">
        <source>Data missing</source>
        <translation>Data missing</translation>
    </message>
    <message id="d8.why.bad_signature">
        <source>Signature not verified</source>
        <translation>Signature not verified</translation>
    </message>
    <message id="d8.why.clock">
        <source>Depends on a doubtful time</source>
        <translation>Depends on a doubtful time</translation>
    </message>
    <message id="d8.why.AlreadyIn">
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message id="d8.why.NotYet">
        <source>Too early</source>
        <translation>Too early</translation>
    </message>
    <message id="d8.why.NoLonger">
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message id="d8.why.WrongCheckpoint">
        <source>Another entrance</source>
        <translation>Another entrance</translation>
    </message>
    <message id="d8.why.Full">
        <source>Session full</source>
        <translation>Session full</translation>
    </message>
    <message id="d8.why.NotFound">
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message id="d8.why.Foreign">
        <source>Another event’s code</source>
        <translation>Another event’s code</translation>
    </message>
    <message id="d8.why.Unreadable">
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message id="d8.never_scanned">
        <source>No scan yet</source>
        <translation>No scan yet</translation>
    </message>
    <message id="d8.last_scan">
        <source>Last scan {time}</source>
        <translation>Last scan {time}</translation>
    </message>
    <message id="d8.ok">
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message id="d8.quiet">
        <source>Quiet {n} min</source>
        <translation>Quiet {n} min</translation>
    </message>
    <message id="d12.title">
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message id="d12.working">
        <source>{n} working</source>
        <translation>{n} working</translation>
    </message>
    <message id="d12.choose">
        <source>Choose somebody, or add a new person</source>
        <translation>Choose somebody, or add a new person</translation>
    </message>
    <message id="d12.add">
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message id="d12.new">
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message id="d12.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="d12.role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="d12.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="d12.new_pin">
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message id="d12.pin_how">
        <source>Everybody unlocks the desk with a PIN of their own. Only its hash is kept</source>
        <translation>Everybody unlocks the desk with a PIN of their own. Only its hash is kept</translation>
    </message>
    <message id="d12.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="d12.saved">
        <source>{name} saved</source>
        <translation>{name} saved</translation>
    </message>
    <message id="d12.remove">
        <source>Hold to remove</source>
        <translation>Hold to remove</translation>
    </message>
    <message id="d12.return">
        <source>Take on again</source>
        <translation>Take on again</translation>
    </message>
    <message id="d12.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="d12.is_gone">
        <source>No longer works at the desk. What they did stays under their name</source>
        <translation>No longer works at the desk. What they did stays under their name</translation>
    </message>
    <message id="d12.waits">
        <source>Wrong PIN several times. May try again at {time}</source>
        <translation>Wrong PIN several times. May try again at {time}</translation>
    </message>
    <message id="d12.not_allowed">
        <source>Your role may not change staff. Ask an admin</source>
        <translation>Your role may not change staff. Ask an admin</translation>
    </message>
    <message id="d12.may.volunteer">
        <source>Finds people, checks in, takes tickets</source>
        <translation>Finds people, checks in, takes tickets</translation>
    </message>
    <message id="d12.may.other">
        <source>Nothing, for this version does not know the role</source>
        <translation>Nothing, for this version does not know the role</translation>
    </message>
    <message id="d12.may.desk">
        <source>Also corrects, forces, undoes, registers walk-ins</source>
        <translation>Also corrects, forces, undoes, registers walk-ins</translation>
    </message>
    <message id="d12.may.protocol">
        <source>Also seats guests and changes the programme</source>
        <translation>Also seats guests and changes the programme</translation>
    </message>
    <message id="d12.may.admin">
        <source>Everything, also exports, staff and erasing</source>
        <translation>Everything, also exports, staff and erasing</translation>
    </message>
    <message id="dl.title">
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message id="dl.none">
        <source>No delegations yet. They come with the guest list</source>
        <translation>No delegations yet. They come with the guest list</translation>
    </message>
    <message id="dl.note">
        <source>{n:delegation/delegations}, {complete} complete</source>
        <translation>{n:delegation/delegations}, {complete} complete</translation>
    </message>
    <message id="dl.show.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="dl.show.missing">
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message id="dl.show.complete">
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message id="dl.here">
        <source>{a} of {b} here</source>
        <translation>{a} of {b} here</translation>
    </message>
    <message id="dl.choose">
        <source>Choose a delegation to see its people</source>
        <translation>Choose a delegation to see its people</translation>
    </message>
    <message id="dl.find">
        <source>Find a delegation or a country</source>
        <translation>Find a delegation or a country</translation>
    </message>
    <message id="dl.not_found">
        <source>No delegation of that name</source>
        <translation>No delegation of that name</translation>
    </message>
    <message id="dl.count">
        <source>{a} of {b}</source>
        <translation>{a} of {b}</translation>
    </message>
    <message id="dl.every">
        <source>Select all absent</source>
        <translation>Select all absent</translation>
    </message>
    <message id="dl.nobody">
        <source>Select nobody</source>
        <translation>Select nobody</translation>
    </message>
    <message id="dl.everybody">
        <source>Select everybody</source>
        <translation>Select everybody</translation>
    </message>
    <message id="dl.check_in">
        <source>Check in ({n})</source>
        <translation>Check in ({n})</translation>
    </message>
    <message id="dl.undo">
        <source>Undo ({n})</source>
        <translation>Undo ({n})</translation>
    </message>
    <message id="dl.undo.title">
        <source>Undo the check-in of {n:person/people}?</source>
        <translation>Undo the check-in of {n:person/people}?</translation>
    </message>
    <message id="dl.undo.text">
        <source>The entries stay visible in the history of each</source>
        <translation>The entries stay visible in the history of each</translation>
    </message>
    <message id="dl.undo.do">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="dl.why.wrong_person">
        <source>Not this delegation</source>
        <translation>Not this delegation</translation>
    </message>
    <message id="dl.why.mistake">
        <source>Pressed by mistake</source>
        <translation>Pressed by mistake</translation>
    </message>
    <message id="dl.why.other_day">
        <source>They come later</source>
        <translation>They come later</translation>
    </message>
    <message id="dl.print">
        <source>Badges ({n})</source>
        <translation>Badges ({n})</translation>
    </message>
    <message id="dl.sheet">
        <source>Sheet for the greeter</source>
        <translation>Sheet for the greeter</translation>
    </message>
    <message id="dl.sheets">
        <source>Sheets for greeters</source>
        <translation>Sheets for greeters</translation>
    </message>
    <message id="dl.sheet.done">
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message id="dl.absent">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="dl.in">
        <source>In since {time}</source>
        <translation>In since {time}</translation>
    </message>
    <message id="dl.out">
        <source>Left, came {time}</source>
        <translation>Left, came {time}</translation>
    </message>
    <message id="dl.checked_in">
        <source>{who} checked in</source>
        <translation>{who} checked in</translation>
    </message>
    <message id="dl.checked_in.some">
        <source>{who} checked in · Not checked in: {left}, the reason stands at each name</source>
        <translation>{who} checked in · Not checked in: {left}, the reason stands at each name</translation>
    </message>
    <message id="dl.checked_in.none">
        <source>Not checked in: {left}, the reason stands at each name</source>
        <translation>Not checked in: {left}, the reason stands at each name</translation>
    </message>
    <message id="dl.undone">
        <source>Check-in undone: {who}</source>
        <translation>Check-in undone: {who}</translation>
    </message>
    <message id="dl.undone.some">
        <source>Check-in undone: {who} · Not inside here: {left}</source>
        <translation>Check-in undone: {who} · Not inside here: {left}</translation>
    </message>
    <message id="dl.undone.none">
        <source>Nothing undone. Not inside here: {left}</source>
        <translation>Nothing undone. Not inside here: {left}</translation>
    </message>
    <message id="dl.printed">
        <source>Badges are being printed: {who}</source>
        <translation>Badges are being printed: {who}</translation>
    </message>
    <message id="dl.printed.some">
        <source>Badges are being printed: {who} · No code: {left}</source>
        <translation>Badges are being printed: {who} · No code: {left}</translation>
    </message>
    <message id="dl.printed.none">
        <source>No badge is printed. No code: {left}</source>
        <translation>No badge is printed. No code: {left}</translation>
    </message>
    <message id="dl.not_allowed">
        <source>Your role may not check in delegations. Ask the desk</source>
        <translation>Your role may not check in delegations. Ask the desk</translation>
    </message>
    <message id="sm.page">
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message id="sm.prompt.entry">
        <source>Scan a code: its guest is checked in at once</source>
        <translation>Scan a code: its guest is checked in at once</translation>
    </message>
    <message id="sm.prompt.exit">
        <source>Scan a code: its guest is checked out at once</source>
        <translation>Scan a code: its guest is checked out at once</translation>
    </message>
    <message id="sm.direction.entry">
        <source>Checking in</source>
        <translation>Checking in</translation>
    </message>
    <message id="sm.direction.exit">
        <source>Checking out</source>
        <translation>Checking out</translation>
    </message>
    <message id="sm.turn.entry">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="sm.turn.exit">
        <source>Check out</source>
        <translation>Check out</translation>
    </message>
    <message id="sm.printing.on">
        <source>Print badges: on</source>
        <translation>Print badges: on</translation>
    </message>
    <message id="sm.printing.off">
        <source>Print badges: off</source>
        <translation>Print badges: off</translation>
    </message>
    <message id="sm.leave">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="sm.admitted">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="sm.admitted_again">
        <source>Checked in again</source>
        <translation>Checked in again</translation>
    </message>
    <message id="sm.left">
        <source>Checked out</source>
        <translation>Checked out</translation>
    </message>
    <message id="sm.already">
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message id="sm.not_in">
        <source>Not checked in</source>
        <translation>Not checked in</translation>
    </message>
    <message id="sm.unknown">
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message id="sm.not_recorded">
        <source>Not recorded. Scan again</source>
        <translation>Not recorded. Scan again</translation>
    </message>
    <message id="sm.since">
        <source>Since {when}</source>
        <translation>Since {when}</translation>
    </message>
    <message id="sm.search">
        <source>search by name with /</source>
        <translation>search by name with /</translation>
    </message>
    <message id="sm.decide">
        <source>Open the card</source>
        <translation>Open the card</translation>
    </message>
    <message id="sm.party">
        <source>Companions who are not in yet: {n}</source>
        <translation>Companions who are not in yet: {n}</translation>
    </message>
    <message id="sm.no_table">
        <source>No table yet</source>
        <translation>No table yet</translation>
    </message>
    <message id="sm.badge.missing">
        <source>No badge yet</source>
        <translation>No badge yet</translation>
    </message>
    <message id="sm.badge.queued">
        <source>Badge is being printed</source>
        <translation>Badge is being printed</translation>
    </message>
    <message id="sm.badge.failed">
        <source>Badge was not printed</source>
        <translation>Badge was not printed</translation>
    </message>
    <message id="sm.badge.printed">
        <source>Has a badge</source>
        <translation>Has a badge</translation>
    </message>
    <message id="sm.recent">
        <source>Earlier scans</source>
        <translation>Earlier scans</translation>
    </message>
    <message id="sm.nobody">
        <source>Unknown code</source>
        <translation>Unknown code</translation>
    </message>
    <message id="sm.code">
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="sm.counts.doors">
        <source>All doors of this session</source>
        <translation>All doors of this session</translation>
    </message>
    <message id="sm.inside">
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message id="sm.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="sm.expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="sm.waiting">
        <source>On the waiting list as number {n}</source>
        <translation>On the waiting list as number {n}</translation>
    </message>
    <message id="sm.wait">
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message id="sm.wait.done">
        <source>{name} is on the waiting list as number {n}</source>
        <translation>{name} is on the waiting list as number {n}</translation>
    </message>
    <message id="sd.page">
        <source>Doors</source>
        <translation>Doors</translation>
    </message>
    <message id="sd.title">
        <source>Doors</source>
        <translation>Doors</translation>
    </message>
    <message id="sd.none">
        <source>No session has a capacity at its door. The programme gives sessions a capacity, the list of checkpoints their doors</source>
        <translation>No session has a capacity at its door. The programme gives sessions a capacity, the list of checkpoints their doors</translation>
    </message>
    <message id="sd.note">
        <source>{n:session/sessions}, {waiting} waiting</source>
        <translation>{n:session/sessions}, {waiting} waiting</translation>
    </message>
    <message id="sd.choose">
        <source>Choose a session to see who waits</source>
        <translation>Choose a session to see who waits</translation>
    </message>
    <message id="sd.counts">
        <source>{inside} of {capacity} inside, {free} free</source>
        <translation>{inside} of {capacity} inside, {free} free</translation>
    </message>
    <message id="sd.counts.held">
        <source>{inside} of {capacity} inside, {held} held for called guests, {free} free</source>
        <translation>{inside} of {capacity} inside, {held} held for called guests, {free} free</translation>
    </message>
    <message id="sd.rule">
        <source>{door}: {rule}</source>
        <translation>{door}: {rule}</translation>
    </message>
    <message id="sd.waiting">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message id="sd.nobody">
        <source>Nobody waits. Scan a code or press A to put somebody on the list</source>
        <translation>Nobody waits. Scan a code or press A to put somebody on the list</translation>
    </message>
    <message id="sd.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="sd.add.who">
        <source>Whom to put on the waiting list</source>
        <translation>Whom to put on the waiting list</translation>
    </message>
    <message id="sd.since">
        <source>Waits since {when}</source>
        <translation>Waits since {when}</translation>
    </message>
    <message id="sd.held">
        <source>Called, place held until {when}</source>
        <translation>Called, place held until {when}</translation>
    </message>
    <message id="sd.lapsed">
        <source>Did not come by {when}</source>
        <translation>Did not come by {when}</translation>
    </message>
    <message id="sd.let_in">
        <source>Let in {name}</source>
        <translation>Let in {name}</translation>
    </message>
    <message id="sd.call">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="sd.remove">
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message id="sd.force">
        <source>Over capacity</source>
        <translation>Over capacity</translation>
    </message>
    <message id="sd.force.title">
        <source>Let {name} in over capacity?</source>
        <translation>Let {name} in over capacity?</translation>
    </message>
    <message id="sd.force.text">
        <source>The entry stands in the history with the reason</source>
        <translation>The entry stands in the history with the reason</translation>
    </message>
    <message id="sd.force.do">
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message id="sd.why.organiser">
        <source>The organiser agreed</source>
        <translation>The organiser agreed</translation>
    </message>
    <message id="sd.why.escorted">
        <source>Escorts somebody inside</source>
        <translation>Escorts somebody inside</translation>
    </message>
    <message id="sd.why.speaker">
        <source>Speaks or serves there</source>
        <translation>Speaks or serves there</translation>
    </message>
    <message id="sd.done.add">
        <source>On the waiting list</source>
        <translation>On the waiting list</translation>
    </message>
    <message id="sd.done.remove">
        <source>Taken off the waiting list</source>
        <translation>Taken off the waiting list</translation>
    </message>
    <message id="sd.done.call">
        <source>Called, a place is held</source>
        <translation>Called, a place is held</translation>
    </message>
    <message id="sd.done.called">
        <source>{n} called from the waiting list</source>
        <translation>{n} called from the waiting list</translation>
    </message>
    <message id="sd.done.let_in">
        <source>{name} is in</source>
        <translation>{name} is in</translation>
    </message>
    <message id="sd.done.not_in">
        <source>Not let in: {why}</source>
        <translation>Not let in: {why}</translation>
    </message>
    <message id="pc.title">
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message id="pc.note">
        <source>Every screen shows a change within a second</source>
        <translation>Every screen shows a change within a second</translation>
    </message>
    <message id="pc.show.session">
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message id="pc.show.checkpoint">
        <source>Entrances</source>
        <translation>Entrances</translation>
    </message>
    <message id="pc.show.way">
        <source>Ways</source>
        <translation>Ways</translation>
    </message>
    <message id="pc.show.look">
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message id="pc.no_sessions">
        <source>No sessions yet. Import the programme first</source>
        <translation>No sessions yet. Import the programme first</translation>
    </message>
    <message id="pc.no_checkpoints">
        <source>No entrances yet. Import the programme first</source>
        <translation>No entrances yet. Import the programme first</translation>
    </message>
    <message id="pc.no_ways">
        <source>No ways yet. They lead from an entrance to a room: import both first</source>
        <translation>No ways yet. They lead from an entrance to a room: import both first</translation>
    </message>
    <message id="pc.choose">
        <source>Choose a session, an entrance or a way to change it</source>
        <translation>Choose a session, an entrance or a way to change it</translation>
    </message>
    <message id="pc.text">
        <source>Change the time, the room or the speakers; nothing is saved before you say so</source>
        <translation>Change the time, the room or the speakers; nothing is saved before you say so</translation>
    </message>
    <message id="pc.cancelled_text">
        <source>Cancelled. Guests see it struck through</source>
        <translation>Cancelled. Guests see it struck through</translation>
    </message>
    <message id="pc.starts">
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message id="pc.ends">
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message id="pc.time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="pc.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="pc.speakers">
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message id="pc.comma">
        <source>Names, separated by commas</source>
        <translation>Names, separated by commas</translation>
    </message>
    <message id="pc.nobody">
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message id="pc.nowhere">
        <source>no room</source>
        <translation>no room</translation>
    </message>
    <message id="pc.no_time">
        <source>Write a time like 10:30</source>
        <translation>Write a time like 10:30</translation>
    </message>
    <message id="pc.will_change">
        <source>What will change</source>
        <translation>What will change</translation>
    </message>
    <message id="pc.from_to">
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message id="pc.save">
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message id="pc.saved">
        <source>Saved. Every screen shows it now</source>
        <translation>Saved. Every screen shows it now</translation>
    </message>
    <message id="pc.way.text">
        <source>The arrow shows in which direction the way begins; the text is one line on the kiosk. Without both no way is shown. Walls, doors and stage of a room come from an imported list or drawing only</source>
        <translation>The arrow shows in which direction the way begins; the text is one line on the kiosk. Without both no way is shown. Walls, doors and stage of a room come from an imported list or drawing only</translation>
    </message>
    <message id="pc.way.arrow">
        <source>Arrow</source>
        <translation>Arrow</translation>
    </message>
    <message id="pc.way.no_arrow">
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message id="pc.way.line_ko">
        <source>Way in Korean</source>
        <translation>Way in Korean</translation>
    </message>
    <message id="pc.way.line_en">
        <source>Way in English</source>
        <translation>Way in English</translation>
    </message>
    <message id="pc.way.no_text">
        <source>No text</source>
        <translation>No text</translation>
    </message>
    <message id="pc.way.unknown">
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message id="pc.look">
        <source>The host’s colour and logo</source>
        <translation>The host’s colour and logo</translation>
    </message>
    <message id="pc.look.text">
        <source>They are shown on the screens for guests. Empty a field and save to remove it</source>
        <translation>They are shown on the screens for guests. Empty a field and save to remove it</translation>
    </message>
    <message id="pc.look.colour">
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message id="pc.look.logo">
        <source>Logo on light ground</source>
        <translation>Logo on light ground</translation>
    </message>
    <message id="pc.look.logo_dark">
        <source>Logo on coloured ground</source>
        <translation>Logo on coloured ground</translation>
    </message>
    <message id="pc.look.pattern">
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message id="pc.look.path">
        <source>Path of a file: PNG or SVG, a pattern PNG, up to 512 KB</source>
        <translation>Path of a file: PNG or SVG, a pattern PNG, up to 512 KB</translation>
    </message>
    <message id="pc.cancel">
        <source>Hold to cancel session</source>
        <translation>Hold to cancel session</translation>
    </message>
    <message id="pc.restore">
        <source>Restore session</source>
        <translation>Restore session</translation>
    </message>
    <message id="pc.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="pc.over">
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message id="pc.now">
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message id="pc.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="pc.closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="pc.open_now">
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message id="pc.close">
        <source>Hold to close</source>
        <translation>Hold to close</translation>
    </message>
    <message id="pc.opens">
        <source>opens {time}</source>
        <translation>opens {time}</translation>
    </message>
    <message id="pc.closes">
        <source>closes {time}</source>
        <translation>closes {time}</translation>
    </message>
    <message id="pc.always">
        <source>no fixed hours</source>
        <translation>no fixed hours</translation>
    </message>
    <message id="pc.not_allowed">
        <source>Your role may not change the programme. Ask protocol</source>
        <translation>Your role may not change the programme. Ask protocol</translation>
    </message>
    <message id="d9.title">
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message id="d9.none">
        <source>No device has reported yet</source>
        <translation>No device has reported yet</translation>
    </message>
    <message id="d9.note">
        <source>{devices:device/devices}, {printers:printer/printers}</source>
        <translation>{devices:device/devices}, {printers:printer/printers}</translation>
    </message>
    <message id="d9.recovery">
        <source>No recovery file was written yet: if this machine is lost, every device has to join again. Write one to a stick with kiosk devices recovery-file.</source>
        <translation>No recovery file was written yet: if this machine is lost, every device has to join again. Write one to a stick with kiosk devices recovery-file.</translation>
    </message>
    <message id="d9.choose">
        <source>Choose a device or a printer</source>
        <translation>Choose a device or a printer</translation>
    </message>
    <message id="d9.add">
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message id="d9.check">
        <source>Network check</source>
        <translation>Network check</translation>
    </message>
    <message id="d9.check.running">
        <source>Listening for the event’s devices and connecting to each. This takes a few seconds.</source>
        <translation>Listening for the event’s devices and connecting to each. This takes a few seconds.</translation>
    </message>
    <message id="d9.check.cancelled">
        <source>The check was cancelled.</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message id="d9.check.failed">
        <source>The check could not be made. Start it again; the log says more.</source>
        <translation>The check could not be made. Start it again; the log says more.</translation>
    </message>
    <message id="d9.check.well">
        <source>Nothing to do: every device can be reached.</source>
        <translation>Nothing to do: every device can be reached.</translation>
    </message>
    <message id="d9.check.wrong">
        <source>{n} to look at.</source>
        <translation>{n} to look at.</translation>
    </message>
    <message id="d9.check.stop">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="d9.check.again">
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message id="d9.check.here">
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message id="d9.new">
        <source>Add a device</source>
        <translation>Add a device</translation>
    </message>
    <message id="d9.new_how">
        <source>Start the kiosk program on the new machine, on the same network. It then scans a code from this screen.</source>
        <translation>Start the kiosk program on the new machine, on the same network. It then scans a code from this screen.</translation>
    </message>
    <message id="d9.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="d9.role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="d9.role.board">
        <source>Board: shows the programme</source>
        <translation>Board: shows the programme</translation>
    </message>
    <message id="d9.role.attendee">
        <source>Kiosk: guests check in</source>
        <translation>Kiosk: guests check in</translation>
    </message>
    <message id="d9.role.desk">
        <source>Desk: staff work at it</source>
        <translation>Desk: staff work at it</translation>
    </message>
    <message id="d9.role.admin">
        <source>Admin’s device</source>
        <translation>Admin’s device</translation>
    </message>
    <message id="d9.issue">
        <source>Show the code</source>
        <translation>Show the code</translation>
    </message>
    <message id="d9.code_title">
        <source>Code for “{name}”</source>
        <translation>Code for “{name}”</translation>
    </message>
    <message id="d9.code_soon">
        <source>One moment: this device is making itself reachable for others.</source>
        <translation>One moment: this device is making itself reachable for others.</translation>
    </message>
    <message id="d9.code_how">
        <source>Hold this code under the scanner of the new machine, or type it there after “kiosk join”. Valid for {left}, once.
{code}</source>
        <translation>Hold this code under the scanner of the new machine, or type it there after “kiosk join”. Valid for {left}, once.
{code}</translation>
    </message>
    <message id="d9.code_loading">
        <source>The new device is loading the event.</source>
        <translation>The new device is loading the event.</translation>
    </message>
    <message id="d9.code_over">
        <source>This code was not used in time.</source>
        <translation>This code was not used in time.</translation>
    </message>
    <message id="d9.code_again">
        <source>Make a new code</source>
        <translation>Make a new code</translation>
    </message>
    <message id="d9.withdraw">
        <source>Withdraw the code</source>
        <translation>Withdraw the code</translation>
    </message>
    <message id="d9.joined">
        <source>“{name}” has joined</source>
        <translation>“{name}” has joined</translation>
    </message>
    <message id="d9.excluded">
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message id="d9.revoked_stays">
        <source>Revoked. It erased {erasures} guests and imported {imported} records: that stays.</source>
        <translation>Revoked. It erased {erasures} guests and imported {imported} records: that stays.</translation>
    </message>
    <message id="d9.exclude">
        <source>Hold to revoke this device</source>
        <translation>Hold to revoke this device</translation>
    </message>
    <message id="d9.kiosk.close">
        <source>Out of order</source>
        <translation>Out of order</translation>
    </message>
    <message id="d9.kiosk.closed">
        <source>Out of order</source>
        <translation>Out of order</translation>
    </message>
    <message id="d9.kiosk.close_how">
        <source>Guests see that this kiosk is not available, until it is put back in service here. The reason is for staff only.</source>
        <translation>Guests see that this kiosk is not available, until it is put back in service here. The reason is for staff only.</translation>
    </message>
    <message id="d9.kiosk.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="d9.kiosk.reopen">
        <source>Back in service</source>
        <translation>Back in service</translation>
    </message>
    <message id="d9.kiosk.message">
        <source>Message to guests</source>
        <translation>Message to guests</translation>
    </message>
    <message id="d9.kiosk.message_now">
        <source>Message to guests</source>
        <translation>Message to guests</translation>
    </message>
    <message id="d9.kiosk.message_how">
        <source>This stands on the first screen of the kiosk. Leave both empty to remove it.</source>
        <translation>This stands on the first screen of the kiosk. Leave both empty to remove it.</translation>
    </message>
    <message id="d9.kiosk.message_ko">
        <source>In Korean</source>
        <translation>In Korean</translation>
    </message>
    <message id="d9.kiosk.message_en">
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message id="d9.kiosk.everywhere">
        <source>At all {n} kiosks</source>
        <translation>At all {n} kiosks</translation>
    </message>
    <message id="d9.kiosk.show">
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message id="d9.kiosk.restart">
        <source>Hold to start the program again</source>
        <translation>Hold to start the program again</translation>
    </message>
    <message id="d9.kiosk.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="d9.kiosk.sent">
        <source>Recorded. The kiosk follows as soon as it learns of it</source>
        <translation>Recorded. The kiosk follows as soon as it learns of it</translation>
    </message>
    <message id="d9.address">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="d9.exchanged">
        <source>Last exchange</source>
        <translation>Last exchange</translation>
    </message>
    <message id="d9.backlog">
        <source>Entries waiting</source>
        <translation>Entries waiting</translation>
    </message>
    <message id="d9.waiting_n">
        <source>{out} to send · {back} to receive</source>
        <translation>{out} to send · {back} to receive</translation>
    </message>
    <message id="d9.clock">
        <source>Clock against this one</source>
        <translation>Clock against this one</translation>
    </message>
    <message id="d9.round_trip">
        <source>Round trip</source>
        <translation>Round trip</translation>
    </message>
    <message id="d9.program">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="d9.behind_n">
        <source>{n} not here yet</source>
        <translation>{n} not here yet</translation>
    </message>
    <message id="d9.not_known">
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message id="d9.status">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="d9.status_of">
        <source>State as of</source>
        <translation>State as of</translation>
    </message>
    <message id="d9.scanner">
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message id="d9.scanner.ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="d9.scanner.typed">
        <source>Types like a keyboard; whether it is connected is not known</source>
        <translation>Types like a keyboard; whether it is connected is not known</translation>
    </message>
    <message id="d9.scanner.missing">
        <source>Missing: nothing can read a code</source>
        <translation>Missing: nothing can read a code</translation>
    </message>
    <message id="d9.printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="d9.printer.none">
        <source>None of its own</source>
        <translation>None of its own</translation>
    </message>
    <message id="d9.printer.ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="d9.trouble.off">
        <source>Off, or cannot be reached</source>
        <translation>Off, or cannot be reached</translation>
    </message>
    <message id="d9.trouble.silent">
        <source>Does not answer</source>
        <translation>Does not answer</translation>
    </message>
    <message id="d9.trouble.paper">
        <source>Out of labels or ribbon</source>
        <translation>Out of labels or ribbon</translation>
    </message>
    <message id="d9.trouble.media">
        <source>Other labels than the layout is for</source>
        <translation>Other labels than the layout is for</translation>
    </message>
    <message id="d9.trouble.jam">
        <source>Jammed</source>
        <translation>Jammed</translation>
    </message>
    <message id="d9.trouble.cover">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="d9.trouble.stopped">
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message id="d9.trouble.refused">
        <source>Refuses the badge</source>
        <translation>Refuses the badge</translation>
    </message>
    <message id="d9.trouble.unprintable">
        <source>A badge cannot be set</source>
        <translation>A badge cannot be set</translation>
    </message>
    <message id="d9.trouble.unknown">
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message id="d9.battery">
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message id="d9.battery_n">
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message id="d9.charging">
        <source>on mains</source>
        <translation>on mains</translation>
    </message>
    <message id="d9.discharging">
        <source>on battery</source>
        <translation>on battery</translation>
    </message>
    <message id="d9.started">
        <source>Program started</source>
        <translation>Program started</translation>
    </message>
    <message id="d9.restarts">
        <source>Restarts</source>
        <translation>Restarts</translation>
    </message>
    <message id="d9.restarts_n">
        <source>{n} in the 12 h before</source>
        <translation>{n} in the 12 h before</translation>
    </message>
    <message id="d9.reduced">
        <source>Devices left out</source>
        <translation>Devices left out</translation>
    </message>
    <message id="d9.reduced_text">
        <source>started without camera and printer, after ending five times in two minutes. Check both, then restart it from here.</source>
        <translation>started without camera and printer, after ending five times in two minutes. Check both, then restart it from here.</translation>
    </message>
    <message id="d9.chip.reduced">
        <source>No camera or printer</source>
        <translation>No camera or printer</translation>
    </message>
    <message id="d9.chip.scanner">
        <source>Scanner missing</source>
        <translation>Scanner missing</translation>
    </message>
    <message id="d9.chip.printer">
        <source>Printer fault</source>
        <translation>Printer fault</translation>
    </message>
    <message id="d9.chip.battery">
        <source>Battery {n} %</source>
        <translation>Battery {n} %</translation>
    </message>
    <message id="d9.ago_s">
        <source>{n} s ago</source>
        <translation>{n} s ago</translation>
    </message>
    <message id="d9.ago_min">
        <source>{n} min ago</source>
        <translation>{n} min ago</translation>
    </message>
    <message id="d9.ago_h">
        <source>{n} h ago</source>
        <translation>{n} h ago</translation>
    </message>
    <message id="d9.clock_wrong">
        <source>Clock is wrong</source>
        <translation>Clock is wrong</translation>
    </message>
    <message id="d9.clock_ahead">
        <source>The clock of {name} is {seconds} s ahead of this one. Set both by the same time.</source>
        <translation>The clock of {name} is {seconds} s ahead of this one. Set both by the same time.</translation>
    </message>
    <message id="d9.clock_behind">
        <source>The clock of {name} is {seconds} s behind this one. Set both by the same time.</source>
        <translation>The clock of {name} is {seconds} s behind this one. Set both by the same time.</translation>
    </message>
    <message id="d9.peer.absent">
        <source>Not found yet</source>
        <translation>Not found yet</translation>
    </message>
    <message id="d9.peer.found">
        <source>On the network</source>
        <translation>On the network</translation>
    </message>
    <message id="d9.peer.refused">
        <source>Refuses</source>
        <translation>Refuses</translation>
    </message>
    <message id="d9.peer.connected">
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message id="d9.peer.dead">
        <source>Does not answer</source>
        <translation>Does not answer</translation>
    </message>
    <message id="d9.peer.revoked">
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message id="d9.peer.revoked_here">
        <source>Says this one is revoked</source>
        <translation>Says this one is revoked</translation>
    </message>
    <message id="d9.peer.other_event">
        <source>Other event</source>
        <translation>Other event</translation>
    </message>
    <message id="d9.peer.newer">
        <source>Newer version</source>
        <translation>Newer version</translation>
    </message>
    <message id="d9.peer.older">
        <source>Older version</source>
        <translation>Older version</translation>
    </message>
    <message id="d9.peer.copy">
        <source>Same store twice</source>
        <translation>Same store twice</translation>
    </message>
    <message id="d9.peer.other">
        <source>Another machine answers</source>
        <translation>Another machine answers</translation>
    </message>
    <message id="d9.peer.unknown">
        <source>Unknown device</source>
        <translation>Unknown device</translation>
    </message>
    <message id="d9.peer.waiting">
        <source>Not let in yet</source>
        <translation>Not let in yet</translation>
    </message>
    <message id="d9.peer.full">
        <source>Disk is full</source>
        <translation>Disk is full</translation>
    </message>
    <message id="d9.peer.replaced">
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message id="d9.peer_help.absent">
        <source>{name} was not found on this network. Switch it on, and connect it to the same network.</source>
        <translation>{name} was not found on this network. Switch it on, and connect it to the same network.</translation>
    </message>
    <message id="d9.peer_help.found">
        <source>{name} is on this network at {address}, and no connection has been made yet. If this stays, let its firewall allow port {port}, and switch off client isolation at the router.</source>
        <translation>{name} is on this network at {address}, and no connection has been made yet. If this stays, let its firewall allow port {port}, and switch off client isolation at the router.</translation>
    </message>
    <message id="d9.peer_help.refused">
        <source>{name} is on this network at {address} but refuses the connection: start the kiosk program there, and let its firewall allow port {port}.</source>
        <translation>{name} is on this network at {address} but refuses the connection: start the kiosk program there, and let its firewall allow port {port}.</translation>
    </message>
    <message id="d9.peer_help.dead">
        <source>{name} does not answer at {address}. Check that it is switched on and that its cable or Wi-Fi is connected; what it recorded comes by itself afterwards.</source>
        <translation>{name} does not answer at {address}. Check that it is switched on and that its cable or Wi-Fi is connected; what it recorded comes by itself afterwards.</translation>
    </message>
    <message id="d9.peer_help.revoked">
        <source>{name} was revoked: nothing is exchanged with it. Other devices learn of it as soon as they are connected.</source>
        <translation>{name} was revoked: nothing is exchanged with it. Other devices learn of it as soon as they are connected.</translation>
    </message>
    <message id="d9.peer_help.revoked_here">
        <source>{name} says that this device was revoked. Let this one join again with a new code.</source>
        <translation>{name} says that this device was revoked. Let this one join again with a new code.</translation>
    </message>
    <message id="d9.peer_help.other_event">
        <source>The device at {address} belongs to another event. Nothing is exchanged with it, and nothing has to be done.</source>
        <translation>The device at {address} belongs to another event. Nothing is exchanged with it, and nothing has to be done.</translation>
    </message>
    <message id="d9.peer_help.newer">
        <source>{name} runs a newer version of the program. Install the same version here.</source>
        <translation>{name} runs a newer version of the program. Install the same version here.</translation>
    </message>
    <message id="d9.peer_help.older">
        <source>{name} runs an older version of the program. Install the same version there.</source>
        <translation>{name} runs an older version of the program. Install the same version there.</translation>
    </message>
    <message id="d9.peer_help.copy">
        <source>Two machines use a copy of the same store. Close the program on one of them, and let it join again with a new code.</source>
        <translation>Two machines use a copy of the same store. Close the program on one of them, and let it join again with a new code.</translation>
    </message>
    <message id="d9.peer_help.unknown">
        <source>{name} at {address} does not know this device, or is not known here. Let it join with a new code.</source>
        <translation>{name} at {address} does not know this device, or is not known here. Let it join with a new code.</translation>
    </message>
    <message id="d9.hub">
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message id="d9.hub_help.found">
        <source>The hub at {address} is being looked for.</source>
        <translation>The hub at {address} is being looked for.</translation>
    </message>
    <message id="d9.hub_help.dead">
        <source>The hub does not answer at {address}. Check that its machine is switched on and on the network. Devices go on by themselves, and what they recorded comes to it afterwards.</source>
        <translation>The hub does not answer at {address}. Check that its machine is switched on and on the network. Devices go on by themselves, and what they recorded comes to it afterwards.</translation>
    </message>
    <message id="d9.hub_help.refused">
        <source>The hub at {address} refuses this device, or has another certificate than the event’s. Open the desk on an admin’s device, which lets this one in anew; on an admin’s device itself: kiosk hub start</source>
        <translation>The hub at {address} refuses this device, or has another certificate than the event’s. Open the desk on an admin’s device, which lets this one in anew; on an admin’s device itself: kiosk hub start</translation>
    </message>
    <message id="d9.hub_help.waiting">
        <source>The hub at {address} does not know this device yet. An admin’s device lets it in by itself: switch one on and open its desk or kiosk. Until then this device exchanges entries with the others directly.</source>
        <translation>The hub at {address} does not know this device yet. An admin’s device lets it in by itself: switch one on and open its desk or kiosk. Until then this device exchanges entries with the others directly.</translation>
    </message>
    <message id="d9.hub_help.full">
        <source>The disk of the hub at {address} is full. Make room on that machine. Devices go on by themselves, and what waits comes to it afterwards.</source>
        <translation>The disk of the hub at {address} is full. Make room on that machine. Devices go on by themselves, and what waits comes to it afterwards.</translation>
    </message>
    <message id="d9.hub_help.replaced">
        <source>Two hubs were set up for this event. The later one counts, and all devices use it; the one at {address} can be switched off.</source>
        <translation>Two hubs were set up for this event. The later one counts, and all devices use it; the one at {address} can be switched off.</translation>
    </message>
    <message id="d9.hub_help.copy">
        <source>The hub at {address} has other entries under the id of this device: two machines use a copy of the same store. Close the program on one of them, and let it join again with a new code.</source>
        <translation>The hub at {address} has other entries under the id of this device: two machines use a copy of the same store. Close the program on one of them, and let it join again with a new code.</translation>
    </message>
    <message id="d9.hub_help.revoked_here">
        <source>The hub at {address} says that this device was revoked. Let it join again with a new code.</source>
        <translation>The hub at {address} says that this device was revoked. Let it join again with a new code.</translation>
    </message>
    <message id="d9.hub_help.other_event">
        <source>The database at {address} is the hub of another event. Set the hub of this one up on a machine of an admin: kiosk hub start</source>
        <translation>The database at {address} is the hub of another event. Set the hub of this one up on a machine of an admin: kiosk hub start</translation>
    </message>
    <message id="d9.failed">
        <source>{n} stuck</source>
        <translation>{n} stuck</translation>
    </message>
    <message id="d9.unused">
        <source>Out of use</source>
        <translation>Out of use</translation>
    </message>
    <message id="d9.low">
        <source>Labels low</source>
        <translation>Labels low</translation>
    </message>
    <message id="d9.left">
        <source>{n:label/labels} left</source>
        <translation>{n:label/labels} left</translation>
    </message>
    <message id="d9.left_unknown">
        <source>Labels not counted yet</source>
        <translation>Labels not counted yet</translation>
    </message>
    <message id="d9.waiting">
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message id="d9.revoked">
        <source>Passes revoked</source>
        <translation>Passes revoked</translation>
    </message>
    <message id="d9.no_scanner">
        <source>No scans</source>
        <translation>No scans</translation>
    </message>
    <message id="d9.id">
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message id="d9.facts">
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message id="d9.facts_n">
        <source>{n} in the journal</source>
        <translation>{n} in the journal</translation>
    </message>
    <message id="d9.last_fact">
        <source>Last record</source>
        <translation>Last record</translation>
    </message>
    <message id="d9.last_scan">
        <source>Last scan</source>
        <translation>Last scan</translation>
    </message>
    <message id="d9.where">
        <source>Scans at</source>
        <translation>Scans at</translation>
    </message>
    <message id="d9.passes">
        <source>Signed passes</source>
        <translation>Signed passes</translation>
    </message>
    <message id="d9.signs">
        <source>Signs passes</source>
        <translation>Signs passes</translation>
    </message>
    <message id="d9.signs_not">
        <source>Signs none</source>
        <translation>Signs none</translation>
    </message>
    <message id="d9.revoked_at">
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message id="d9.job.waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="d9.job.printing">
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message id="d9.job.failed">
        <source>Stuck</source>
        <translation>Stuck</translation>
    </message>
    <message id="d9.job.printed">
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message id="d9.job.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="d9.loaded">
        <source>Labels put in</source>
        <translation>Labels put in</translation>
    </message>
    <message id="d9.count">
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message id="d9.load">
        <source>Count from here</source>
        <translation>Count from here</translation>
    </message>
    <message id="d9.again">
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message id="d9.to">
        <source>Print on {to}</source>
        <translation>Print on {to}</translation>
    </message>
    <message id="d9.cancel">
        <source>Hold to cancel badges</source>
        <translation>Hold to cancel badges</translation>
    </message>
    <message id="d9.revoke">
        <source>Hold to revoke its passes</source>
        <translation>Hold to revoke its passes</translation>
    </message>
    <message id="d9.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="d9.gone">
        <source>That badge or printer is no longer there. Look again</source>
        <translation>That badge or printer is no longer there. Look again</translation>
    </message>
    <message id="d9.not_allowed">
        <source>Your role may not do this. Ask an admin</source>
        <translation>Your role may not do this. Ask an admin</translation>
    </message>
    <message id="d10.title">
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message id="d10.none">
        <source>No cases: what the devices recorded fits together</source>
        <translation>No cases: what the devices recorded fits together</translation>
    </message>
    <message id="d10.open">
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message id="d10.choose">
        <source>Choose a case</source>
        <translation>Choose a case</translation>
    </message>
    <message id="d10.undecided">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="d10.decided">
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message id="d10.decided_by">
        <source>Decided by {name}, {time}.</source>
        <translation>Decided by {name}, {time}.</translation>
    </message>
    <message id="d10.decide">
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message id="d10.reopen">
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message id="d10.done">
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message id="d10.again">
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message id="d10.first">
        <source>First</source>
        <translation>First</translation>
    </message>
    <message id="d10.second">
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message id="d10.accept_table">
        <source>Accept one more seat</source>
        <translation>Accept one more seat</translation>
    </message>
    <message id="d10.told">
        <source>Was told this table</source>
        <translation>Was told this table</translation>
    </message>
    <message id="d10.not_told">
        <source>Not told yet</source>
        <translation>Not told yet</translation>
    </message>
    <message id="d10.row.who">
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message id="d10.row.value">
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message id="d10.row.device">
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message id="d10.row.author">
        <source>By</source>
        <translation>By</translation>
    </message>
    <message id="d10.row.at">
        <source>When</source>
        <translation>When</translation>
    </message>
    <message id="d10.row.clock">
        <source>Clock against others</source>
        <translation>Clock against others</translation>
    </message>
    <message id="d10.kind.entered_twice">
        <source>Entered twice while apart</source>
        <translation>Entered twice while apart</translation>
    </message>
    <message id="d10.kind.corrected_twice">
        <source>Two corrections of one field</source>
        <translation>Two corrections of one field</translation>
    </message>
    <message id="d10.kind.after_revocation">
        <source>Entries after the device was revoked</source>
        <translation>Entries after the device was revoked</translation>
    </message>
    <message id="d10.kind.unknown_kind">
        <source>Entries of a newer version</source>
        <translation>Entries of a newer version</translation>
    </message>
    <message id="d10.kind.refused">
        <source>Entries that were refused</source>
        <translation>Entries that were refused</translation>
    </message>
    <message id="d10.kind.overfilled">
        <source>More people than places</source>
        <translation>More people than places</translation>
    </message>
    <message id="d10.kind.table_overfull">
        <source>More people than seats at a table</source>
        <translation>More people than seats at a table</translation>
    </message>
    <message id="d10.kind.same_code">
        <source>One code, two guests</source>
        <translation>One code, two guests</translation>
    </message>
    <message id="d10.kind.same_reference">
        <source>One guest ID, two guests</source>
        <translation>One guest ID, two guests</translation>
    </message>
    <message id="d10.kind.same_seat">
        <source>One seat, two guests</source>
        <translation>One seat, two guests</translation>
    </message>
    <message id="d10.kind.same_staff_name">
        <source>One name, two people of staff</source>
        <translation>One name, two people of staff</translation>
    </message>
    <message id="d10.kind.same_ticket_number">
        <source>One ticket number, two guests</source>
        <translation>One ticket number, two guests</translation>
    </message>
    <message id="d10.what.entered_twice">
        <source>Two doors that did not know of each other admitted the same pass. Both entries stand. Ask the guest whether somebody else used the code.</source>
        <translation>Two doors that did not know of each other admitted the same pass. Both entries stand. Ask the guest whether somebody else used the code.</translation>
    </message>
    <message id="d10.what.corrected_twice">
        <source>Two desks set this field to different values. The later one is in force; correct it where it stands if the other is right.</source>
        <translation>Two desks set this field to different values. The later one is in force; correct it where it stands if the other is right.</translation>
    </message>
    <message id="d10.what.after_revocation">
        <source>A revoked device recorded these. They are kept and do not count. Record again by hand what was genuine.</source>
        <translation>A revoked device recorded these. They are kept and do not count. Record again by hand what was genuine.</translation>
    </message>
    <message id="d10.what.unknown_kind">
        <source>Only a newer version of the program understands these. They are kept; install the same version on all devices.</source>
        <translation>Only a newer version of the program understands these. They are kept; install the same version on all devices.</translation>
    </message>
    <message id="d10.what.refused.hole">
        <source>Entries of this device before that one are missing here. They usually come by themselves with the next exchange; if not, bring them from the device with kiosk carry.</source>
        <translation>Entries of this device before that one are missing here. They usually come by themselves with the next exchange; if not, bring them from the device with kiosk carry.</translation>
    </message>
    <message id="d10.what.refused.fork">
        <source>Two machines record under this device’s name: its store was copied, or somebody has its key. Find out which machine is the right one. Let the other one join again with another file; if neither is known, revoke the device.</source>
        <translation>Two machines record under this device’s name: its store was copied, or somebody has its key. Find out which machine is the right one. Let the other one join again with another file; if neither is known, revoke the device.</translation>
    </message>
    <message id="d10.what.refused.altered">
        <source>An entry was changed on its way. Nothing of it was taken in; it comes again from another device. If that repeats, check the network and the stick it came by.</source>
        <translation>An entry was changed on its way. Nothing of it was taken in; it comes again from another device. If that repeats, check the network and the stick it came by.</translation>
    </message>
    <message id="d10.what.refused.unsigned">
        <source>Entries came without the device’s signature. They wait for it; if it does not come, the program of that device was changed: revoke it.</source>
        <translation>Entries came without the device’s signature. They wait for it; if it does not come, the program of that device was changed: revoke it.</translation>
    </message>
    <message id="d10.what.refused.signature">
        <source>The signature is not by this device: somebody writes in its name without its key. Nothing was taken in. Look for a machine that does not belong to the event.</source>
        <translation>The signature is not by this device: somebody writes in its name without its key. Nothing was taken in. Look for a machine that does not belong to the event.</translation>
    </message>
    <message id="d10.what.refused.forbidden">
        <source>This device recorded something that its role does not allow. Give it the role that it needs, or revoke it if nobody knows why it did.</source>
        <translation>This device recorded something that its role does not allow. Give it the role that it needs, or revoke it if nobody knows why it did.</translation>
    </message>
    <message id="d10.what.refused.too_large">
        <source>An entry is larger than any that this program makes. Nothing was taken in. If the device runs our program, update it; else revoke it.</source>
        <translation>An entry is larger than any that this program makes. Nothing was taken in. If the device runs our program, update it; else revoke it.</translation>
    </message>
    <message id="d10.what.refused.malformed">
        <source>An entry cannot be read. Nothing was taken in. If the device runs our program, update it; else revoke it.</source>
        <translation>An entry cannot be read. Nothing was taken in. If the device runs our program, update it; else revoke it.</translation>
    </message>
    <message id="d10.what.refused.same_id">
        <source>An entry repeats the id of another device’s. Nothing was taken in. The program of that device was changed: revoke it.</source>
        <translation>An entry repeats the id of another device’s. Nothing was taken in. The program of that device was changed: revoke it.</translation>
    </message>
    <message id="d10.what.refused.backdated">
        <source>An entry is dated before the one that came first. Nothing was taken in. The program of that device was changed: revoke it.</source>
        <translation>An entry is dated before the one that came first. Nothing was taken in. The program of that device was changed: revoke it.</translation>
    </message>
    <message id="d10.what.refused.other">
        <source>Entries of this device were not taken in, for a reason that only a newer version knows. Update this machine.</source>
        <translation>Entries of this device were not taken in, for a reason that only a newer version knows. Update this machine.</translation>
    </message>
    <message id="d10.what.overfilled">
        <source>More people were admitted here than there are places, as the doors did not know of each other.</source>
        <translation>More people were admitted here than there are places, as the doors did not know of each other.</translation>
    </message>
    <message id="d10.what.table_overfull">
        <source>Two devices that did not know of each other gave the last seat. Everybody stays for now. Accept a table of one more, or move one of them, on the page Tables or on their card; whoever was told this table then has to be told.</source>
        <translation>Two devices that did not know of each other gave the last seat. Everybody stays for now. Accept a table of one more, or move one of them, on the page Tables or on their card; whoever was told this table then has to be told.</translation>
    </message>
    <message id="d10.what.same_code">
        <source>Two guests have this code. Give one of them a new one at the person.</source>
        <translation>Two guests have this code. Give one of them a new one at the person.</translation>
    </message>
    <message id="d10.what.same_reference">
        <source>Two guests have this ID. If they are one person, merge them at the person.</source>
        <translation>Two guests have this ID. If they are one person, merge them at the person.</translation>
    </message>
    <message id="d10.what.same_seat">
        <source>Two guests have this seat. Move one of them on the page Tables.</source>
        <translation>Two guests have this seat. Move one of them on the page Tables.</translation>
    </message>
    <message id="d10.what.same_staff_name">
        <source>Two people of staff have this name. Rename one of them on the page Staff.</source>
        <translation>Two people of staff have this name. Rename one of them on the page Staff.</translation>
    </message>
    <message id="d10.what.same_ticket_number">
        <source>Two waiting guests have this number. Call them by name.</source>
        <translation>Two waiting guests have this number. Call them by name.</translation>
    </message>
    <message id="d10.field.room">
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message id="d10.field.starts">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="d10.field.ends">
        <source>End</source>
        <translation>End</translation>
    </message>
    <message id="d10.field.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="d10.field.speakers">
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message id="d10.field.closes">
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message id="d10.field.locked">
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message id="d10.field.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="d10.field.role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="d10.field.active">
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message id="d10.field.pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="d10.field.address">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="d10.field.seat">
        <source>Table in {round}</source>
        <translation>Table in {round}</translation>
    </message>
    <message id="d10.no_table">
        <source>no table</source>
        <translation>no table</translation>
    </message>
    <message id="d10.refused.hole">
        <source>entries before it are missing</source>
        <translation>entries before it are missing</translation>
    </message>
    <message id="d10.refused.fork">
        <source>two histories</source>
        <translation>two histories</translation>
    </message>
    <message id="d10.refused.altered">
        <source>altered</source>
        <translation>altered</translation>
    </message>
    <message id="d10.refused.unsigned">
        <source>no signature</source>
        <translation>no signature</translation>
    </message>
    <message id="d10.refused.signature">
        <source>wrong signature</source>
        <translation>wrong signature</translation>
    </message>
    <message id="d10.refused.forbidden">
        <source>beyond its role</source>
        <translation>beyond its role</translation>
    </message>
    <message id="d10.refused.too_large">
        <source>too large</source>
        <translation>too large</translation>
    </message>
    <message id="d10.refused.malformed">
        <source>malformed</source>
        <translation>malformed</translation>
    </message>
    <message id="d10.refused.same_id">
        <source>one id twice</source>
        <translation>one id twice</translation>
    </message>
    <message id="d10.refused.backdated">
        <source>dated back</source>
        <translation>dated back</translation>
    </message>
    <message id="d10.refused.other">
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message id="imp.title">
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message id="imp.note">
        <source>{number} to decide</source>
        <translation>{number} to decide</translation>
    </message>
    <message id="imp.note.none">
        <source>Nothing to decide</source>
        <translation>Nothing to decide</translation>
    </message>
    <message id="imp.choose">
        <source>Choose a file, or drop a list on the window</source>
        <translation>Choose a file, or drop a list on the window</translation>
    </message>
    <message id="imp.file">
        <source>A list or workbook</source>
        <translation>A list or workbook</translation>
    </message>
    <message id="imp.file.about">
        <source>Look at what it would change, then apply</source>
        <translation>Look at what it would change, then apply</translation>
    </message>
    <message id="imp.about">
        <source>What staff corrected stays. A status set at the desk is never changed by a list.</source>
        <translation>What staff corrected stays. A status set at the desk is never changed by a list.</translation>
    </message>
    <message id="imp.path">
        <source>File</source>
        <translation>File</translation>
    </message>
    <message id="imp.path.hint">
        <source>Type the path, choose, or drop the file on the window</source>
        <translation>Type the path, choose, or drop the file on the window</translation>
    </message>
    <message id="imp.encoding">
        <source>Encoding of a CSV file</source>
        <translation>Encoding of a CSV file</translation>
    </message>
    <message id="imp.encoding.hint">
        <source>cp949, utf-8 … if names look garbled</source>
        <translation>cp949, utf-8 … if names look garbled</translation>
    </message>
    <message id="imp.encoding.note">
        <source>{place}: read as {encoding}; text looks like: {samples}. If it is garbled, choose “Another file” and enter its encoding.</source>
        <translation>{place}: read as {encoding}; text looks like: {samples}. If it is garbled, choose “Another file” and enter its encoding.</translation>
    </message>
    <message id="imp.encoding.ask">
        <source>The letters of this list can be read in several ways: {samples}. Choose “Another file” and enter the encoding whose words are right, or save the list as .xlsx or as “CSV UTF-8”.</source>
        <translation>The letters of this list can be read in several ways: {samples}. Choose “Another file” and enter the encoding whose words are right, or save the list as .xlsx or as “CSV UTF-8”.</translation>
    </message>
    <message id="imp.show">
        <source>See what would change</source>
        <translation>See what would change</translation>
    </message>
    <message id="imp.browse">
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message id="imp.no_file">
        <source>No file yet. Type a path, choose a file, or drop one on the window</source>
        <translation>No file yet. Type a path, choose a file, or drop one on the window</translation>
    </message>
    <message id="imp.going">
        <source>Reading the list. Check-in goes on meanwhile</source>
        <translation>Reading the list. Check-in goes on meanwhile</translation>
    </message>
    <message id="imp.look">
        <source>Nothing is recorded yet</source>
        <translation>Nothing is recorded yet</translation>
    </message>
    <message id="imp.same">
        <source>The list says nothing new</source>
        <translation>The list says nothing new</translation>
    </message>
    <message id="imp.apply">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="imp.again">
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message id="imp.done">
        <source>Taken in: {new} new, {changed:field/fields} changed</source>
        <translation>Taken in: {new} new, {changed:field/fields} changed</translation>
    </message>
    <message id="imp.more">
        <source>… and {number} more</source>
        <translation>… and {number} more</translation>
    </message>
    <message id="imp.chip.refused">
        <source>Not taken in</source>
        <translation>Not taken in</translation>
    </message>
    <message id="imp.chip.case">
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message id="imp.chip.kept">
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message id="imp.chip.changed">
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message id="imp.chip.new">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="imp.chip.missing">
        <source>Not in this list, stays</source>
        <translation>Not in this list, stays</translation>
    </message>
    <message id="imp.chip.position">
        <source>님</source>
        <translation>님</translation>
    </message>
    <message id="imp.positions">
        <source>No honorific is known for {positions:position/positions} of {guests:guest/guests}, who are called 님 in Korean</source>
        <translation>No honorific is known for {positions:position/positions} of {guests:guest/guests}, who are called 님 in Korean</translation>
    </message>
    <message id="imp.line.case">
        <source>{field}: the desk has {ours}, the list now says {theirs}</source>
        <translation>{field}: the desk has {ours}, the list now says {theirs}</translation>
    </message>
    <message id="imp.line.position">
        <source>{guests:guest/guests}: {names}</source>
        <translation>{guests:guest/guests}: {names}</translation>
    </message>
    <message id="imp.line.kept">
        <source>{field}: {ours} (the list says {theirs})</source>
        <translation>{field}: {ours} (the list says {theirs})</translation>
    </message>
    <message id="imp.line.changed">
        <source>{field}: {ours} → {theirs}</source>
        <translation>{field}: {ours} → {theirs}</translation>
    </message>
    <message id="imp.case.about">
        <source>The desk and the list both changed this. The desk’s stands until somebody decides.</source>
        <translation>The desk and the list both changed this. The desk’s stands until somebody decides.</translation>
    </message>
    <message id="imp.case.ours">
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message id="imp.case.theirs">
        <source>In the list now</source>
        <translation>In the list now</translation>
    </message>
    <message id="imp.case.before">
        <source>In the list before</source>
        <translation>In the list before</translation>
    </message>
    <message id="imp.keep">
        <source>Keep {value}</source>
        <translation>Keep {value}</translation>
    </message>
    <message id="imp.take">
        <source>Take {value}</source>
        <translation>Take {value}</translation>
    </message>
    <message id="imp.kept">
        <source>{name}: the desk’s word stays</source>
        <translation>{name}: the desk’s word stays</translation>
    </message>
    <message id="imp.taken">
        <source>{name}: the list’s word was taken</source>
        <translation>{name}: the list’s word was taken</translation>
    </message>
    <message id="imp.meanwhile">
        <source>Decided or changed by somebody else meanwhile</source>
        <translation>Decided or changed by somebody else meanwhile</translation>
    </message>
    <message id="imp.not_allowed">
        <source>Only an admin may take in lists</source>
        <translation>Only an admin may take in lists</translation>
    </message>
    <message id="imp.elsewhere">
        <source>{files} was imported by {who}: {records:record/records} new or changed</source>
        <translation>{files} was imported by {who}: {records:record/records} new or changed</translation>
    </message>
    <message id="imp.elsewhere_undecided">
        <source>{files} was imported by {who}: {records:record/records} new or changed, {undecided:record/records} to decide on the import page</source>
        <translation>{files} was imported by {who}: {records:record/records} new or changed, {undecided:record/records} to decide on the import page</translation>
    </message>
    <message id="imp.changed_under">
        <source>{name}: {fields} changed just now ({who})</source>
        <translation>{name}: {fields} changed just now ({who})</translation>
    </message>
    <message id="bd.title">
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message id="bd.note">
        <source>Printers, and badges for many</source>
        <translation>Printers, and badges for many</translation>
    </message>
    <message id="bd.bulk">
        <source>Print for many</source>
        <translation>Print for many</translation>
    </message>
    <message id="bd.bulk.detail">
        <source>By filter, on a printer or as a PDF</source>
        <translation>By filter, on a printer or as a PDF</translation>
    </message>
    <message id="bd.bulk.chip">
        <source>{n} of {of}</source>
        <translation>{n} of {of}</translation>
    </message>
    <message id="bd.bulk.counting">
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message id="bd.bulk.count">
        <source>Badges to print: {n}</source>
        <translation>Badges to print: {n}</translation>
    </message>
    <message id="bd.bulk.had">
        <source>left out, as they have one: {n}</source>
        <translation>left out, as they have one: {n}</translation>
    </message>
    <message id="bd.bulk.without">
        <source>without a valid code, cancelled or blocked: {n}</source>
        <translation>without a valid code, cancelled or blocked: {n}</translation>
    </message>
    <message id="bd.bulk.printing">
        <source>Printed: {n} of {of}</source>
        <translation>Printed: {n} of {of}</translation>
    </message>
    <message id="bd.bulk.writing">
        <source>Writing the PDF</source>
        <translation>Writing the PDF</translation>
    </message>
    <message id="bd.bulk.who">
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message id="bd.bulk.any">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="bd.bulk.not_arrived">
        <source>Not arrived</source>
        <translation>Not arrived</translation>
    </message>
    <message id="bd.bulk.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="bd.bulk.inside">
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message id="bd.bulk.left">
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message id="bd.bulk.text">
        <source>Name, organisation or delegation</source>
        <translation>Name, organisation or delegation</translation>
    </message>
    <message id="bd.bulk.category">
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message id="bd.bulk.vip">
        <source>VIPs only</source>
        <translation>VIPs only</translation>
    </message>
    <message id="bd.bulk.needs">
        <source>With needs only</source>
        <translation>With needs only</translation>
    </message>
    <message id="bd.bulk.again">
        <source>Also those with a badge</source>
        <translation>Also those with a badge</translation>
    </message>
    <message id="bd.bulk.to">
        <source>Print on</source>
        <translation>Print on</translation>
    </message>
    <message id="bd.bulk.pdf">
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message id="bd.bulk.print">
        <source>Hold to print {n}</source>
        <translation>Hold to print {n}</translation>
    </message>
    <message id="bd.bulk.write">
        <source>Hold to write {n}</source>
        <translation>Hold to write {n}</translation>
    </message>
    <message id="bd.bulk.stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="bd.bulk.stopped">
        <source>Stopped. No PDF was written</source>
        <translation>Stopped. No PDF was written</translation>
    </message>
    <message id="bd.bulk.stopped_after">
        <source>Stopped after {n} badges</source>
        <translation>Stopped after {n} badges</translation>
    </message>
    <message id="bd.bulk.done">
        <source>All {n} badges have left the queue</source>
        <translation>All {n} badges have left the queue</translation>
    </message>
    <message id="bd.bulk.written">
        <source>Badges in the PDF: {n}</source>
        <translation>Badges in the PDF: {n}</translation>
    </message>
    <message id="bd.choose">
        <source>Choose a printer</source>
        <translation>Choose a printer</translation>
    </message>
    <message id="bd.no_printers">
        <source>No printer is set up. Add one</source>
        <translation>No printer is set up. Add one</translation>
    </message>
    <message id="bd.new">
        <source>Add a printer</source>
        <translation>Add a printer</translation>
    </message>
    <message id="bd.new_detail">
        <source>Found on this machine and on the network, or typed in</source>
        <translation>Found on this machine and on the network, or typed in</translation>
    </message>
    <message id="bd.new_how">
        <source>Tick a printer that was found, or type its address</source>
        <translation>Tick a printer that was found, or type its address</translation>
    </message>
    <message id="bd.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="bd.address">
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message id="bd.address.ipp">
        <source>ipp://192.168.0.9/ipp/print</source>
        <translation>ipp://192.168.0.9/ipp/print</translation>
    </message>
    <message id="bd.address.brother">
        <source>192.168.0.9, or /dev/usb/lp0</source>
        <translation>192.168.0.9, or /dev/usb/lp0</translation>
    </message>
    <message id="bd.address.zebra">
        <source>192.168.0.9, or /dev/usb/lp0</source>
        <translation>192.168.0.9, or /dev/usb/lp0</translation>
    </message>
    <message id="bd.kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="bd.kind.ipp">
        <source>IPP or CUPS</source>
        <translation>IPP or CUPS</translation>
    </message>
    <message id="bd.kind.brother">
        <source>Brother QL</source>
        <translation>Brother QL</translation>
    </message>
    <message id="bd.kind.zebra">
        <source>Zebra</source>
        <translation>Zebra</translation>
    </message>
    <message id="bd.layout">
        <source>Layout and size of the labels</source>
        <translation>Layout and size of the labels</translation>
    </message>
    <message id="bd.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="bd.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="bd.saved">
        <source>{name} is saved</source>
        <translation>{name} is saved</translation>
    </message>
    <message id="bd.removed">
        <source>{name} is used no more</source>
        <translation>{name} is used no more</translation>
    </message>
    <message id="bd.remove">
        <source>Hold to stop using</source>
        <translation>Hold to stop using</translation>
    </message>
    <message id="bd.own">
        <source>This desk prints here</source>
        <translation>This desk prints here</translation>
    </message>
    <message id="bd.own_set">
        <source>This desk prints on {name}</source>
        <translation>This desk prints on {name}</translation>
    </message>
    <message id="bd.use_here">
        <source>Use at this desk</source>
        <translation>Use at this desk</translation>
    </message>
    <message id="bd.test">
        <source>Test print</source>
        <translation>Test print</translation>
    </message>
    <message id="bd.testing">
        <source>Printing a sample on {name}</source>
        <translation>Printing a sample on {name}</translation>
    </message>
    <message id="bd.tested">
        <source>The sample came out of {name}</source>
        <translation>The sample came out of {name}</translation>
    </message>
    <message id="bd.search">
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message id="bd.searching">
        <source>Searching for printers</source>
        <translation>Searching for printers</translation>
    </message>
    <message id="bd.found_none">
        <source>No printer was found</source>
        <translation>No printer was found</translation>
    </message>
    <message id="bd.found_none_how">
        <source>See that it is on and on the same network, or type its address</source>
        <translation>See that it is on and on the same network, or type its address</translation>
    </message>
    <message id="bd.ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="bd.faulty">
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message id="bd.off">
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message id="bd.unheard">
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message id="bd.is_ready">
        <source>The printer is ready</source>
        <translation>The printer is ready</translation>
    </message>
    <message id="bd.is_unheard">
        <source>The printer has not answered yet</source>
        <translation>The printer has not answered yet</translation>
    </message>
    <message id="d11.title">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="d11.note">
        <source>Lists and the report of the day</source>
        <translation>Lists and the report of the day</translation>
    </message>
    <message id="d11.choose">
        <source>Choose what to take home</source>
        <translation>Choose what to take home</translation>
    </message>
    <message id="d11.warning">
        <source>These files hold personal data. Give them only to whom they are meant for, and delete them when they are no longer needed</source>
        <translation>These files hold personal data. Give them only to whom they are meant for, and delete them when they are no longer needed</translation>
    </message>
    <message id="d11.listed">
        <source>Everybody, as listed: {n} people</source>
        <translation>Everybody, as listed: {n} people</translation>
    </message>
    <message id="d11.going">
        <source>Writing. You can go on working meanwhile</source>
        <translation>Writing. You can go on working meanwhile</translation>
    </message>
    <message id="d11.format">
        <source>As</source>
        <translation>As</translation>
    </message>
    <message id="d11.format.csv">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="d11.format.xlsx">
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message id="d11.format.pdf">
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message id="d11.format.zip">
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message id="d11.folder">
        <source>Into the folder</source>
        <translation>Into the folder</translation>
    </message>
    <message id="d11.protect">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="d11.protect.yes">
        <source>Protect as a ZIP</source>
        <translation>Protect as a ZIP</translation>
    </message>
    <message id="d11.password">
        <source>Password for the file</source>
        <translation>Password for the file</translation>
    </message>
    <message id="d11.again">
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message id="d11.passwords_differ">
        <source>The two passwords differ. Type both again</source>
        <translation>The two passwords differ. Type both again</translation>
    </message>
    <message id="d11.recent">
        <source>Last exports</source>
        <translation>Last exports</translation>
    </message>
    <message id="d11.protected">
        <source>With a password</source>
        <translation>With a password</translation>
    </message>
    <message id="d11.rows">
        <source>{n} rows</source>
        <translation>{n} rows</translation>
    </message>
    <message id="d11.export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="d11.done">
        <source>Files written: {n}</source>
        <translation>Files written: {n}</translation>
    </message>
    <message id="d11.no_folder">
        <source>There is no such folder. Write another one</source>
        <translation>There is no such folder. Write another one</translation>
    </message>
    <message id="d11.unwritten">
        <source>The file could not be written. Choose another folder, or make room on the disk</source>
        <translation>The file could not be written. Choose another folder, or make room on the disk</translation>
    </message>
    <message id="d11.not_allowed">
        <source>Your role may not export. Ask an admin</source>
        <translation>Your role may not export. Ask an admin</translation>
    </message>
    <message id="d11.kind.arrivals">
        <source>Arrivals</source>
        <translation>Arrivals</translation>
    </message>
    <message id="d11.kind.attendance">
        <source>Everybody, with their state</source>
        <translation>Everybody, with their state</translation>
    </message>
    <message id="d11.kind.no_shows">
        <source>No-shows</source>
        <translation>No-shows</translation>
    </message>
    <message id="d11.kind.delegations">
        <source>Delegations</source>
        <translation>Delegations</translation>
    </message>
    <message id="d11.kind.tables">
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message id="d11.kind.changes">
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message id="d11.kind.everything">
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message id="d11.kind.report">
        <source>Attendance report</source>
        <translation>Attendance report</translation>
    </message>
    <message id="d11.about.arrivals">
        <source>Who came, when and where</source>
        <translation>Who came, when and where</translation>
    </message>
    <message id="d11.about.attendance">
        <source>Who has arrived, who has not, and their tables</source>
        <translation>Who has arrived, who has not, and their tables</translation>
    </message>
    <message id="d11.about.no_shows">
        <source>Who was expected and did not come</source>
        <translation>Who was expected and did not come</translation>
    </message>
    <message id="d11.about.delegations">
        <source>Each mission with its people</source>
        <translation>Each mission with its people</translation>
    </message>
    <message id="d11.about.tables">
        <source>Who sits where, round by round</source>
        <translation>Who sits where, round by round</translation>
    </message>
    <message id="d11.about.changes">
        <source>What staff corrected, forced and undid</source>
        <translation>What staff corrected, forced and undid</translation>
    </message>
    <message id="d11.about.everything">
        <source>All lists in one workbook</source>
        <translation>All lists in one workbook</translation>
    </message>
    <message id="d11.about.report">
        <source>For the file, with charts, in both languages</source>
        <translation>For the file, with charts, in both languages</translation>
    </message>
    <message id="d11.kind.paper">
        <source>List for paper</source>
        <translation>List for paper</translation>
    </message>
    <message id="d11.about.paper">
        <source>To tick by hand when nothing else works, with codes</source>
        <translation>To tick by hand when nothing else works, with codes</translation>
    </message>
    <message id="d11.kind.greeters">
        <source>Sheets for greeters</source>
        <translation>Sheets for greeters</translation>
    </message>
    <message id="d11.about.greeters">
        <source>Each delegation with its head, escorts, number and tables, to hold in the hand</source>
        <translation>Each delegation with its head, escorts, number and tables, to hold in the hand</translation>
    </message>
    <message id="d11.kind.table_cards">
        <source>Table cards</source>
        <translation>Table cards</translation>
    </message>
    <message id="d11.about.table_cards">
        <source>The number of each table with room and rounds, to fold and put up</source>
        <translation>The number of each table with room and rounds, to fold and put up</translation>
    </message>
    <message id="d11.kind.place_cards">
        <source>Place cards</source>
        <translation>Place cards</translation>
    </message>
    <message id="d11.about.place_cards">
        <source>A card for each guest, by table. Whoever has one keeps the table</source>
        <translation>A card for each guest, by table. Whoever has one keeps the table</translation>
    </message>
    <message id="d11.kind.seats_by_table">
        <source>Seats by table</source>
        <translation>Seats by table</translation>
    </message>
    <message id="d11.about.seats_by_table">
        <source>Who sits at each table. Whoever is listed keeps the table</source>
        <translation>Who sits at each table. Whoever is listed keeps the table</translation>
    </message>
    <message id="d11.kind.seats_by_name">
        <source>Seats by name</source>
        <translation>Seats by name</translation>
    </message>
    <message id="d11.about.seats_by_name">
        <source>Each guest with their tables, to post. Whoever is listed keeps the table</source>
        <translation>Each guest with their tables, to post. Whoever is listed keeps the table</translation>
    </message>
    <message id="d11.kind.calendars">
        <source>Calendars for phones</source>
        <translation>Calendars for phones</translation>
    </message>
    <message id="d11.about.calendars">
        <source>One .ics for each guest, to which the QR for phones leads</source>
        <translation>One .ics for each guest, to which the QR for phones leads</translation>
    </message>
    <message id="d11.by">
        <source>Sorted by</source>
        <translation>Sorted by</translation>
    </message>
    <message id="d11.by.delegation">
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message id="d11.by.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="d11.round">
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message id="d11.round.every">
        <source>All rounds</source>
        <translation>All rounds</translation>
    </message>
    <message id="d11.cards">
        <source>Heads of mission</source>
        <translation>Heads of mission</translation>
    </message>
    <message id="d11.cards.post">
        <source>The Ambassador of …</source>
        <translation>The Ambassador of …</translation>
    </message>
    <message id="d11.cards.name">
        <source>Name and post</source>
        <translation>Name and post</translation>
    </message>
    <message id="d11.told">
        <source>Whoever is on it counts as told of their seat: no plan moves them any more</source>
        <translation>Whoever is on it counts as told of their seat: no plan moves them any more</translation>
    </message>
    <message id="pe.title">
        <source>Paper entry</source>
        <translation>Paper entry</translation>
    </message>
    <message id="pe.note">
        <source>What was ticked on paper, entered at the time it happened</source>
        <translation>What was ticked on paper, entered at the time it happened</translation>
    </message>
    <message id="pe.time">
        <source>Time of entry</source>
        <translation>Time of entry</translation>
    </message>
    <message id="pe.checkpoint">
        <source>Entrance</source>
        <translation>Entrance</translation>
    </message>
    <message id="pe.no_time">
        <source>Write a time like 09:10 that is not in the future</source>
        <translation>Write a time like 09:10 that is not in the future</translation>
    </message>
    <message id="pe.by.delegation">
        <source>By delegation</source>
        <translation>By delegation</translation>
    </message>
    <message id="pe.by.name">
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message id="pe.seek">
        <source>Name, organisation, code or number. Enter ticks the first</source>
        <translation>Name, organisation, code or number. Enter ticks the first</translation>
    </message>
    <message id="pe.enter">
        <source>Enter {n} ticked</source>
        <translation>Enter {n} ticked</translation>
    </message>
    <message id="pe.clear">
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message id="pe.in">
        <source>In {time}</source>
        <translation>In {time}</translation>
    </message>
    <message id="pe.nobody">
        <source>Nobody matches. Write less of the name</source>
        <translation>Nobody matches. Write less of the name</translation>
    </message>
    <message id="pe.more">
        <source>and {n} more. Write a name to find them</source>
        <translation>and {n} more. Write a name to find them</translation>
    </message>
    <message id="pe.done">
        <source>{n} entered at {time}</source>
        <translation>{n} entered at {time}</translation>
    </message>
    <message id="pe.done_some">
        <source>{n} entered, {left} need a look: the reason stands at each name</source>
        <translation>{n} entered, {left} need a look: the reason stands at each name</translation>
    </message>
    <message id="pe.entered.tab">
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message id="pe.entered.none">
        <source>Nothing was entered from paper yet</source>
        <translation>Nothing was entered from paper yet</translation>
    </message>
    <message id="pe.entered.note">
        <source>Open what was entered in one act. Untick who stays, then undo the others</source>
        <translation>Open what was entered in one act. Untick who stays, then undo the others</translation>
    </message>
    <message id="pe.entered.choose">
        <source>Choose what was entered</source>
        <translation>Choose what was entered</translation>
    </message>
    <message id="pe.entered.when">
        <source>Entered {when}</source>
        <translation>Entered {when}</translation>
    </message>
    <message id="pe.entered.count">
        <source>{n} in</source>
        <translation>{n} in</translation>
    </message>
    <message id="pe.entered.undone">
        <source>{n} undone</source>
        <translation>{n} undone</translation>
    </message>
    <message id="pe.entered.gone">
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message id="pe.entered.undo">
        <source>Hold to undo {n}</source>
        <translation>Hold to undo {n}</translation>
    </message>
    <message id="pe.entered.reason">
        <source>Entered from paper by mistake</source>
        <translation>Entered from paper by mistake</translation>
    </message>
    <message id="pe.entered.done">
        <source>{n} entries undone</source>
        <translation>{n} entries undone</translation>
    </message>
    <message id="pe.not_allowed">
        <source>Your role may not enter paper lists. Ask the desk</source>
        <translation>Your role may not enter paper lists. Ask the desk</translation>
    </message>
    <message id="er.title">
        <source>Erase personal data</source>
        <translation>Erase personal data</translation>
    </message>
    <message id="er.detail">
        <source>After the event; cannot be undone</source>
        <translation>After the event; cannot be undone</translation>
    </message>
    <message id="er.people">
        <source>This is about {n:person/people}.</source>
        <translation>This is about {n:person/people}.</translation>
    </message>
    <message id="er.remark">
        <source>Names, contacts, codes, seats and notes go from this store and its backups. Counts stay. Export first what you have to keep</source>
        <translation>Names, contacts, codes, seats and notes go from this store and its backups. Counts stay. Export first what you have to keep</translation>
    </message>
    <message id="er.who">
        <source>Whose data</source>
        <translation>Whose data</translation>
    </message>
    <message id="er.everybody">
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message id="er.one">
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message id="er.guest">
        <source>Code or number</source>
        <translation>Code or number</translation>
    </message>
    <message id="er.one_is">
        <source>This is {who}</source>
        <translation>This is {who}</translation>
    </message>
    <message id="er.unknown">
        <source>Nobody goes by “{guest}”. Check the code or number</source>
        <translation>Nobody goes by “{guest}”. Check the code or number</translation>
    </message>
    <message id="er.confirm">
        <source>Type this to confirm: {word}</source>
        <translation>Type this to confirm: {word}</translation>
    </message>
    <message id="er.word">
        <source>erase</source>
        <translation>erase</translation>
    </message>
    <message id="er.erase">
        <source>Hold to erase</source>
        <translation>Hold to erase</translation>
    </message>
    <message id="er.going">
        <source>Erasing. Leave this machine on</source>
        <translation>Erasing. Leave this machine on</translation>
    </message>
    <message id="er.done">
        <source>{n:record/records} erased</source>
        <translation>{n:record/records} erased</translation>
    </message>
    <message id="er.records">
        <source>{n:record/records} of guests erased</source>
        <translation>{n:record/records} of guests erased</translation>
    </message>
    <message id="er.facts">
        <source>{n:entry/entries} of the journal emptied</source>
        <translation>{n:entry/entries} of the journal emptied</translation>
    </message>
    <message id="er.copy">
        <source>Earlier copy, deleted</source>
        <translation>Earlier copy, deleted</translation>
    </message>
    <message id="er.backup">
        <source>New backup without personal data</source>
        <translation>New backup without personal data</translation>
    </message>
    <message id="er.elsewhere">
        <source>Files that were exported and copies elsewhere are yours to delete</source>
        <translation>Files that were exported and copies elsewhere are yours to delete</translation>
    </message>
    <message id="er.listed">
        <source>Take this person out of your list too, or the next import registers them again</source>
        <translation>Take this person out of your list too, or the next import registers them again</translation>
    </message>
    <message id="er.held">
        <source>Another program was reading the store. Close the kiosks on this machine and erase once more</source>
        <translation>Another program was reading the store. Close the kiosks on this machine and erase once more</translation>
    </message>
    <message id="er.not_allowed">
        <source>Your role may not erase. Ask an admin</source>
        <translation>Your role may not erase. Ask an admin</translation>
    </message>
    <message id="d8.why.rule">
        <source>Rule of the checkpoint</source>
        <translation>Rule of the checkpoint</translation>
    </message>
    <message id="d8.why.rule_failed">
        <source>Rule cannot be evaluated</source>
        <translation>Rule cannot be evaluated</translation>
    </message>
    <message id="d8.why.unanswered">
        <source>Required question not answered</source>
        <translation>Required question not answered</translation>
    </message>
</context>
</TS>
