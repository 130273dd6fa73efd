<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="seating.planned">
        <source>{n:person/people} planned in rounds {rounds}, with seed {seed}.</source>
        <translation>{n:person/people} planned in rounds {rounds}, with seed {seed}.</translation>
    </message>
    <message id="seating.column.term">
        <source>What counts</source>
        <translation>What counts</translation>
    </message>
    <message id="seating.column.count">
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message id="seating.column.points">
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message id="seating.column.least">
        <source>Cannot be below</source>
        <translation>Cannot be below</translation>
    </message>
    <message id="seating.column.round">
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message id="seating.column.guest">
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message id="seating.column.before">
        <source>Table now</source>
        <translation>Table now</translation>
    </message>
    <message id="seating.column.after">
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message id="seating.column.told">
        <source>Was told</source>
        <translation>Was told</translation>
    </message>
    <message id="seating.column.now">
        <source>Points now</source>
        <translation>Points now</translation>
    </message>
    <message id="seating.column.then">
        <source>With the file</source>
        <translation>With the file</translation>
    </message>
    <message id="seating.term.language">
        <source>Does not speak the table’s language</source>
        <translation>Does not speak the table’s language</translation>
    </message>
    <message id="seating.term.precedence">
        <source>High rank, not at a head table</source>
        <translation>High rank, not at a head table</translation>
    </message>
    <message id="seating.term.repeat">
        <source>Meet again</source>
        <translation>Meet again</translation>
    </message>
    <message id="seating.term.organisation">
        <source>Same mission or institution</source>
        <translation>Same mission or institution</translation>
    </message>
    <message id="seating.term.country">
        <source>Same country</source>
        <translation>Same country</translation>
    </message>
    <message id="seating.term.host_country">
        <source>Both from the host country</source>
        <translation>Both from the host country</translation>
    </message>
    <message id="seating.term.category">
        <source>Same category</source>
        <translation>Same category</translation>
    </message>
    <message id="seating.term.empty">
        <source>Two empty seats at a table</source>
        <translation>Two empty seats at a table</translation>
    </message>
    <message id="seating.term.topics">
        <source>Common interests missing</source>
        <translation>Common interests missing</translation>
    </message>
    <message id="seating.total">
        <source>Total {total} points, the fewer the better. No plan has fewer than {bound}; plans by chance have {random} on average.</source>
        <translation>Total {total} points, the fewer the better. No plan has fewer than {bound}; plans by chance have {random} on average.</translation>
    </message>
    <message id="seating.captured">
        <source>This plan captures at least {n} % of what any plan could save against chance.</source>
        <translation>This plan captures at least {n} % of what any plan could save against chance.</translation>
    </message>
    <message id="seating.proven">
        <source>That is proven: the best plan there is has between {bound} and {total} points.</source>
        <translation>That is proven: the best plan there is has between {bound} and {total} points.</translation>
    </message>
    <message id="seating.best">
        <source>That is proven: no plan has fewer points than this one.</source>
        <translation>That is proven: no plan has fewer points than this one.</translation>
    </message>
    <message id="seating.unproven">
        <source>Some seconds more give a closer limit: kiosk seat --prove</source>
        <translation>Some seconds more give a closer limit: kiosk seat --prove</translation>
    </message>
    <message id="seating.repeats">
        <source>{n:pair meets/pairs meet} more than once.</source>
        <translation>{n:pair meets/pairs meet} more than once.</translation>
    </message>
    <message id="seating.recorded">
        <source>{n:seat was/seats were} changed.</source>
        <translation>{n:seat was/seats were} changed.</translation>
    </message>
    <message id="seating.to_tell">
        <source>The table of {n:guest/guests} was taken away after they were told it. Tell them their new one; the page Tables marks who they are.</source>
        <translation>The table of {n:guest/guests} was taken away after they were told it. Tell them their new one; the page Tables marks who they are.</translation>
    </message>
    <message id="seating.compared.moves">
        <source>The files change {n:seat/seats}.</source>
        <translation>The files change {n:seat/seats}.</translation>
    </message>
    <message id="seating.compared.to_tell">
        <source>{n:of these guests was/of these guests were} told another table: tell them if the file is imported.</source>
        <translation>{n:of these guests was/of these guests were} told another table: tell them if the file is imported.</translation>
    </message>
    <message id="seating.compared.kept">
        <source>{n:seat stays/seats stay} although the files have others: staff or a plan changed them since.</source>
        <translation>{n:seat stays/seats stay} although the files have others: staff or a plan changed them since.</translation>
    </message>
    <message id="seating.compared.cases">
        <source>{n:seat was/seats were} changed both here and in the files: the import asks for each, and they stay until then.</source>
        <translation>{n:seat was/seats were} changed both here and in the files: the import asks for each, and they stay until then.</translation>
    </message>
    <message id="seating.compared.total">
        <source>Points: {now} now, {then} with the files.</source>
        <translation>Points: {now} now, {then} with the files.</translation>
    </message>
    <message id="seating.compared.broken">
        <source>Rules that have to be kept and are broken: {now} now, {then} with the files.</source>
        <translation>Rules that have to be kept and are broken: {now} now, {then} with the files.</translation>
    </message>
    <message id="seating.compared.unseated">
        <source>Without a seat: {now} now, {then} with the files.</source>
        <translation>Without a seat: {now} now, {then} with the files.</translation>
    </message>
    <message id="seating.compared.repeated_pairs">
        <source>Pairs who meet again: {now} now, {then} with the files.</source>
        <translation>Pairs who meet again: {now} now, {then} with the files.</translation>
    </message>
    <message id="seating.compared.import">
        <source>Nothing was recorded. To take the seats in, import the same files: kiosk import.</source>
        <translation>Nothing was recorded. To take the seats in, import the same files: kiosk import.</translation>
    </message>
    <message id="seating.dry_run">
        <source>Nothing was recorded; {n:seat/seats} would change.</source>
        <translation>Nothing was recorded; {n:seat/seats} would change.</translation>
    </message>
    <message id="seating.moved_meanwhile">
        <source>Seats of {n:guest/guests} were changed or told while the plan was searched; nothing was changed. Plan again.</source>
        <translation>Seats of {n:guest/guests} were changed or told while the plan was searched; nothing was changed. Plan again.</translation>
    </message>
    <message id="seating.no_rounds">
        <source>The event has no round of networking tables. Add rounds to the sheet “Rounds” and import it.</source>
        <translation>The event has no round of networking tables. Add rounds to the sheet “Rounds” and import it.</translation>
    </message>
    <message id="seating.unknown_rounds">
        <source>The event has no round {rounds}. See the rounds with: kiosk show seating</source>
        <translation>The event has no round {rounds}. See the rounds with: kiosk show seating</translation>
    </message>
    <message id="seating.no_tables">
        <source>Round {round} has no table with seats in its room. Give the tables of that room a number of seats.</source>
        <translation>Round {round} has no table with seats in its room. Give the tables of that room a number of seats.</translation>
    </message>
    <message id="seating.too_few_seats">
        <source>Round {round} has {seats:seat/seats} for {people:person/people}. Add tables or seats, or write who is absent in that round.</source>
        <translation>Round {round} has {seats:seat/seats} for {people:person/people}. Add tables or seats, or write who is absent in that round.</translation>
    </message>
    <message id="seating.search_failed">
        <source>The search ended before it had a plan. All seats stand as they were. Plan again; if it ends again, close other programs on this machine.</source>
        <translation>The search ended before it had a plan. All seats stand as they were. Plan again; if it ends again, close other programs on this machine.</translation>
    </message>
    <message id="seating.conflict">
        <source>Round {round}: these cannot hold together, change one of them: {rules}.</source>
        <translation>Round {round}: these cannot hold together, change one of them: {rules}.</translation>
    </message>
    <message id="seating.rule.together">
        <source>{names} at one table</source>
        <translation>{names} at one table</translation>
    </message>
    <message id="seating.rule.apart">
        <source>{names} at different tables</source>
        <translation>{names} at different tables</translation>
    </message>
    <message id="seating.rule.at_table">
        <source>{names} at table {table}</source>
        <translation>{names} at table {table}</translation>
    </message>
    <message id="seating.rule.not_at_table">
        <source>{names} not at table {table}</source>
        <translation>{names} not at table {table}</translation>
    </message>
    <message id="seating.rule.absent">
        <source>{names} absent in round {round}</source>
        <translation>{names} absent in round {round}</translation>
    </message>
    <message id="seating.rule.points">
        <source>“{term}” costs {n:point/points}</source>
        <translation>“{term}” costs {n:point/points}</translation>
    </message>
    <message id="seating.rule.companion">
        <source>{companion} beside {name}, whom they come with</source>
        <translation>{companion} beside {name}, whom they come with</translation>
    </message>
    <message id="seating.rule.step_free">
        <source>{name} at a table without steps</source>
        <translation>{name} at a table without steps</translation>
    </message>
    <message id="seating.rule.kept">
        <source>{name} already told or seated at table {table}</source>
        <translation>{name} already told or seated at table {table}</translation>
    </message>
</context>
</TS>
