<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rules</name>
    <message id="rule.and">
        <source>{one}; {more}</source>
        <translation>{one}; {more}</translation>
    </message>
    <message id="rule.or">
        <source>{one}, or {more}</source>
        <translation>{one}, or {more}</translation>
    </message>
    <message id="rule.brackets">
        <source>({rule})</source>
        <translation>({rule})</translation>
    </message>
    <message id="rule.for">
        <source>{names}: {rule}</source>
        <translation>{names}: {rule}</translation>
    </message>
    <message id="rule.always">
        <source>always</source>
        <translation>always</translation>
    </message>
    <message id="rule.never">
        <source>never</source>
        <translation>never</translation>
    </message>
    <message id="rule.before">
        <source>not after {time}</source>
        <translation>not after {time}</translation>
    </message>
    <message id="rule.from">
        <source>from {time}</source>
        <translation>from {time}</translation>
    </message>
    <message id="rule.after">
        <source>only after {time}</source>
        <translation>only after {time}</translation>
    </message>
    <message id="rule.until">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="rule.tolerance">
        <source>{rule} (± {n} min)</source>
        <translation>{rule} (± {n} min)</translation>
    </message>
    <message id="rule.only.product">
        <source>only {names}</source>
        <translation>only {names}</translation>
    </message>
    <message id="rule.not.product">
        <source>not {names}</source>
        <translation>not {names}</translation>
    </message>
    <message id="rule.only.variation">
        <source>only the variation {names}</source>
        <translation>only the variation {names}</translation>
    </message>
    <message id="rule.not.variation">
        <source>not the variation {names}</source>
        <translation>not the variation {names}</translation>
    </message>
    <message id="rule.only.gate">
        <source>only at the gate {names}</source>
        <translation>only at the gate {names}</translation>
    </message>
    <message id="rule.not.gate">
        <source>not at the gate {names}</source>
        <translation>not at the gate {names}</translation>
    </message>
    <message id="rule.status.present">
        <source>only who is inside</source>
        <translation>only who is inside</translation>
    </message>
    <message id="rule.status.absent">
        <source>only who is not inside</source>
        <translation>only who is not inside</translation>
    </message>
    <message id="rule.entries.today">
        <source>{n:entry/entries} a day at most</source>
        <translation>{n:entry/entries} a day at most</translation>
    </message>
    <message id="rule.entries.number">
        <source>{n:entry/entries} at most</source>
        <translation>{n:entry/entries} at most</translation>
    </message>
    <message id="rule.after_entry">
        <source>only after entry at {checkpoint}</source>
        <translation>only after entry at {checkpoint}</translation>
    </message>
    <message id="rule.not_after_entry">
        <source>only before any entry at {checkpoint}</source>
        <translation>only before any entry at {checkpoint}</translation>
    </message>
    <message id="rule.moment.date_from">
        <source>the start of the event</source>
        <translation>the start of the event</translation>
    </message>
    <message id="rule.moment.date_to">
        <source>the end of the event</source>
        <translation>the end of the event</translation>
    </message>
    <message id="rule.moment.date_admission">
        <source>admission to the event</source>
        <translation>admission to the event</translation>
    </message>
    <message id="rule.quantity.now_isoweekday">
        <source>day of the week</source>
        <translation>day of the week</translation>
    </message>
    <message id="rule.quantity.entries_today">
        <source>entries today so far</source>
        <translation>entries today so far</translation>
    </message>
    <message id="rule.quantity.entries_number">
        <source>entries so far</source>
        <translation>entries so far</translation>
    </message>
    <message id="rule.quantity.entries_days">
        <source>days with an entry</source>
        <translation>days with an entry</translation>
    </message>
    <message id="rule.quantity.entries_since">
        <source>entries since {time}</source>
        <translation>entries since {time}</translation>
    </message>
    <message id="rule.quantity.entries_before">
        <source>entries before {time}</source>
        <translation>entries before {time}</translation>
    </message>
    <message id="rule.quantity.entries_days_since">
        <source>days with an entry since {time}</source>
        <translation>days with an entry since {time}</translation>
    </message>
    <message id="rule.quantity.entries_days_before">
        <source>days with an entry before {time}</source>
        <translation>days with an entry before {time}</translation>
    </message>
    <message id="rule.quantity.minutes_since_first_entry">
        <source>minutes since the first entry (-1 without one)</source>
        <translation>minutes since the first entry (-1 without one)</translation>
    </message>
    <message id="rule.quantity.minutes_since_last_entry">
        <source>minutes since the last entry (-1 without one)</source>
        <translation>minutes since the last entry (-1 without one)</translation>
    </message>
    <message id="rule.compare.equal">
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message id="rule.compare.unequal">
        <source>{what}: not {n}</source>
        <translation>{what}: not {n}</translation>
    </message>
    <message id="rule.compare.less">
        <source>{what}: less than {n}</source>
        <translation>{what}: less than {n}</translation>
    </message>
    <message id="rule.compare.at_most">
        <source>{what}: {n} at most</source>
        <translation>{what}: {n} at most</translation>
    </message>
    <message id="rule.compare.more">
        <source>{what}: more than {n}</source>
        <translation>{what}: more than {n}</translation>
    </message>
    <message id="rule.compare.at_least">
        <source>{what}: {n} at least</source>
        <translation>{what}: {n} at least</translation>
    </message>
    <message id="rule.fault.unreadable">
        <source>the rule cannot be read: correct it in the list of checkpoints or in the registration system</source>
        <translation>the rule cannot be read: correct it in the list of checkpoints or in the registration system</translation>
    </message>
    <message id="rule.fault.operator">
        <source>the rule uses “{value}”, which this version does not know: change the rule where it was written</source>
        <translation>the rule uses “{value}”, which this version does not know: change the rule where it was written</translation>
    </message>
    <message id="rule.fault.variable">
        <source>the rule asks for “{value}”, which is not known here: change the rule where it was written</source>
        <translation>the rule asks for “{value}”, which is not known here: change the rule where it was written</translation>
    </message>
    <message id="rule.fault.value">
        <source>the rule has a value that does not fit: “{value}”. Change the rule where it was written</source>
        <translation>the rule has a value that does not fit: “{value}”. Change the rule where it was written</translation>
    </message>
    <message id="rule.fault.no_time">
        <source>the rule asks for a time of the event that is not set ({value}): set it in the list of the event</source>
        <translation>the rule asks for a time of the event that is not set ({value}): set it in the list of the event</translation>
    </message>
    <message id="rule.fault.other">
        <source>the rule cannot be evaluated: {value}</source>
        <translation>the rule cannot be evaluated: {value}</translation>
    </message>
    <message id="cli.rules.none">
        <source>No checkpoint has a rule. Write one in the column “Rule” of the checkpoints, such as: once a day</source>
        <translation>No checkpoint has a rule. Write one in the column “Rule” of the checkpoints, such as: once a day</translation>
    </message>
    <message id="cli.rules.one">
        <source>{checkpoint}: {rule}</source>
        <translation>{checkpoint}: {rule}</translation>
    </message>
    <message id="cli.rules.enter">
        <source>{at}: {n} of {of} would enter</source>
        <translation>{at}: {n} of {of} would enter</translation>
    </message>
    <message id="cli.rules.kept_out">
        <source>{n} not, {why}: {names}</source>
        <translation>{n} not, {why}: {names}</translation>
    </message>
    <message id="cli.rules.kept_out_more">
        <source>{n} not, {why}: {names} and {more} more</source>
        <translation>{n} not, {why}: {names} and {more} more</translation>
    </message>
    <message id="cli.rules.until">
        <source>{why} ({time})</source>
        <translation>{why} ({time})</translation>
    </message>
    <message id="cli.rules.time">
        <source>“{value}” is no time: write 09:30, or 2027-06-02 09:30</source>
        <translation>“{value}” is no time: write 09:30, or 2027-06-02 09:30</translation>
    </message>
</context>
</TS>
