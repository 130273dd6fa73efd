<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="connect.address">
        <source>{address} is no address of a system. Give one such as https://tickets.example.org, without user and query.</source>
        <translation>{address} is no address of a system. Give one such as https://tickets.example.org, without user and query.</translation>
    </message>
    <message id="connect.unencrypted">
        <source>Tokens and names are sent encrypted only, and {address} is not. Give an address that begins with https://.</source>
        <translation>Tokens and names are sent encrypted only, and {address} is not. Give an address that begins with https://.</translation>
    </message>
    <message id="connect.organizer">
        <source>A token does not say whose it is. Give the organizer’s short name with --organizer.</source>
        <translation>A token does not say whose it is. Give the organizer’s short name with --organizer.</translation>
    </message>
    <message id="connect.name">
        <source>{name} cannot be the name of a system here. Give one of up to 60 letters, digits, dots and hyphens with --name.</source>
        <translation>{name} cannot be the name of a system here. Give one of up to 60 letters, digits, dots and hyphens with --name.</translation>
    </message>
    <message id="connect.list_option">
        <source>{value} is not a check-in list with a checkpoint. Write it as 7=main: the number of the list there, the checkpoint here.</source>
        <translation>{value} is not a check-in list with a checkpoint. Write it as 7=main: the number of the list there, the checkpoint here.</translation>
    </message>
    <message id="connect.ask_token">
        <source>QR code of the device, or token</source>
        <translation>QR code of the device, or token</translation>
    </message>
    <message id="connect.used_code">
        <source>{address} does not accept this code: it was used before, or is not known. Make a new one there and scan that.</source>
        <translation>{address} does not accept this code: it was used before, or is not known. Make a new one there and scan that.</translation>
    </message>
    <message id="connect.event">
        <source>The token sees no event {event}. It sees: {known}. Give one of them with --event.</source>
        <translation>The token sees no event {event}. It sees: {known}. Give one of them with --event.</translation>
    </message>
    <message id="connect.which_event">
        <source>The token sees several events or none: {known}. Say which one with --event.</source>
        <translation>The token sees several events or none: {known}. Say which one with --event.</translation>
    </message>
    <message id="connect.added">
        <source>{name} is set up: event {event} at {address}. See what the token is allowed with: kiosk connect check {name}</source>
        <translation>{name} is set up: event {event} at {address}. See what the token is allowed with: kiosk connect check {name}</translation>
    </message>
    <message id="connect.none">
        <source>This machine exchanges with no registration system. Set one up with: kiosk connect add</source>
        <translation>This machine exchanges with no registration system. Set one up with: kiosk connect add</translation>
    </message>
    <message id="connect.unknown">
        <source>There is no system {name} here. See the names with: kiosk connect list</source>
        <translation>There is no system {name} here. See the names with: kiosk connect list</translation>
    </message>
    <message id="connect.fault.not_there">
        <source>{host} has nothing at {path}. Check the address in a browser; it is tried again by itself.</source>
        <translation>{host} has nothing at {path}. Check the address in a browser; it is tried again by itself.</translation>
    </message>
    <message id="connect.programme.address">
        <source>{address} is no address of a programme. Give one that begins with https://, or the path of a file.</source>
        <translation>{address} is no address of a programme. Give one that begins with https://, or the path of a file.</translation>
    </message>
    <message id="connect.programme.added">
        <source>{name} is set up: the programme at {address} is looked at every minute while a window is open on the store, or with: kiosk connect run</source>
        <translation>{name} is set up: the programme at {address} is looked at every minute while a window is open on the store, or with: kiosk connect run</translation>
    </message>
    <message id="connect.runs">
        <source>Another program on this machine exchanges already. There is nothing to do; end it first if you want to see what happens here.</source>
        <translation>Another program on this machine exchanges already. There is nothing to do; end it first if you want to see what happens here.</translation>
    </message>
    <message id="connect.retried">
        <source>{name} is told {number} entries once more.</source>
        <translation>{name} is told {number} entries once more.</translation>
    </message>
    <message id="connect.removed">
        <source>{name} is forgotten here, with its token. If the token is not used elsewhere, revoke it there.</source>
        <translation>{name} is forgotten here, with its token. If the token is not used elsewhere, revoke it there.</translation>
    </message>
    <message id="connect.row_of_list">
        <source>{name}: {system} {event} at {address}; last answer {contact}; told {told}, waiting {waiting}, not accepted there {refused}, not taken in here {not_taken_in}</source>
        <translation>{name}: {system} {event} at {address}; last answer {contact}; told {told}, waiting {waiting}, not accepted there {refused}, not taken in here {not_taken_in}</translation>
    </message>
    <message id="connect.held">
        <source>{device} exchanges with it in place of this device, which takes over if that one is gone for five minutes.</source>
        <translation>{device} exchanges with it in place of this device, which takes over if that one is gone for five minutes.</translation>
    </message>
    <message id="connect.row">
        <source>{ticket}, {column}: {problem}</source>
        <translation>{ticket}, {column}: {problem}</translation>
    </message>
    <message id="connect.row_whole">
        <source>{ticket}: {problem}</source>
        <translation>{ticket}: {problem}</translation>
    </message>
    <message id="connect.clock">
        <source>The clock of this machine and that of the system differ by {minutes} minutes. Set the clock of this machine by the network; times of entries may be wrong.</source>
        <translation>The clock of this machine and that of the system differ by {minutes} minutes. Set the clock of this machine by the network; times of entries may be wrong.</translation>
    </message>
    <message id="connect.check.passed">
        <source>allowed: {what}</source>
        <translation>allowed: {what}</translation>
    </message>
    <message id="connect.check.failed">
        <source>NOT allowed: {what}</source>
        <translation>NOT allowed: {what}</translation>
    </message>
    <message id="connect.check.items">
        <source>see products</source>
        <translation>see products</translation>
    </message>
    <message id="connect.check.categories">
        <source>see categories of products</source>
        <translation>see categories of products</translation>
    </message>
    <message id="connect.check.questions">
        <source>see questions</source>
        <translation>see questions</translation>
    </message>
    <message id="connect.check.checkinlists">
        <source>see check-in lists</source>
        <translation>see check-in lists</translation>
    </message>
    <message id="connect.check.orders">
        <source>see orders with their tickets</source>
        <translation>see orders with their tickets</translation>
    </message>
    <message id="connect.check.registrations">
        <source>see registrations</source>
        <translation>see registrations</translation>
    </message>
    <message id="connect.check.redeem">
        <source>check tickets in</source>
        <translation>check tickets in</translation>
    </message>
    <message id="connect.untold.no_code">
        <source>{ticket}: the guest has no code any more that is known there, so the entry was not told. Check the ticket in there by hand.</source>
        <translation>{ticket}: the guest has no code any more that is known there, so the entry was not told. Check the ticket in there by hand.</translation>
    </message>
    <message id="connect.untold.unknown">
        <source>{ticket}: the code is not known there any more, so the entry was noted there as one of an unknown ticket. Check whether the ticket was changed or cancelled.</source>
        <translation>{ticket}: the code is not known there any more, so the entry was noted there as one of an unknown ticket. Check whether the ticket was changed or cancelled.</translation>
    </message>
    <message id="connect.notice.rules">
        <source>The rule of the check-in list {list} cannot be evaluated here, so nobody enters at its checkpoint: {why}</source>
        <translation>The rule of the check-in list {list} cannot be evaluated here, so nobody enters at its checkpoint: {why}</translation>
    </message>
    <message id="connect.check.file">
        <source>read {file}</source>
        <translation>read {file}</translation>
    </message>
    <message id="connect.watched">
        <source>{file} is taken in each time that it is saved, under the name {name}. What became of it says: kiosk connect list</source>
        <translation>{file} is taken in each time that it is saved, under the name {name}. What became of it says: kiosk connect list</translation>
    </message>
    <message id="connect.file.other">
        <source>{files}: {missing} of {earlier} guests that were in it before are not. It seems to be another list and was not taken in. If it is right, take it in with: kiosk import</source>
        <translation>{files}: {missing} of {earlier} guests that were in it before are not. It seems to be another list and was not taken in. If it is right, take it in with: kiosk import</translation>
    </message>
    <message id="connect.fault.missing">
        <source>There is no file to read at {host}. Put it back, or end watching with: kiosk connect remove</source>
        <translation>There is no file to read at {host}. Put it back, or end watching with: kiosk connect remove</translation>
    </message>
    <message id="connect.untold.gone">
        <source>{ticket}: the registration is not there any more, so the entry was not told.</source>
        <translation>{ticket}: the registration is not there any more, so the entry was not told.</translation>
    </message>
    <message id="connect.untold.refused">
        <source>{ticket}: not accepted there ({reason}). Put it right there, then: kiosk connect retry</source>
        <translation>{ticket}: not accepted there ({reason}). Put it right there, then: kiosk connect retry</translation>
    </message>
    <message id="connect.fault.unreachable">
        <source>{host} cannot be reached. Check network and address; it is tried again by itself.</source>
        <translation>{host} cannot be reached. Check network and address; it is tried again by itself.</translation>
    </message>
    <message id="connect.fault.silent">
        <source>{host} does not answer in time. It is tried again by itself.</source>
        <translation>{host} does not answer in time. It is tried again by itself.</translation>
    </message>
    <message id="connect.fault.certificate">
        <source>{host} shows a certificate that is not its own or that nobody here trusts. Nothing was sent. Check the address, and ask who runs the system.</source>
        <translation>{host} shows a certificate that is not its own or that nobody here trusts. Nothing was sent. Check the address, and ask who runs the system.</translation>
    </message>
    <message id="connect.fault.redirect">
        <source>{host} sends on to {elsewhere}; nothing was sent there. If that is right, set the system up again with that address.</source>
        <translation>{host} sends on to {elsewhere}; nothing was sent there. If that is right, set the system up again with that address.</translation>
    </message>
    <message id="connect.fault.token">
        <source>{host} does not accept the token, or no longer. Make a new one there and set the system up again with: kiosk connect add</source>
        <translation>{host} does not accept the token, or no longer. Make a new one there and set the system up again with: kiosk connect add</translation>
    </message>
    <message id="connect.fault.forbidden">
        <source>{host} does not allow this token {path}. Give it there the right to see orders and to check people in.</source>
        <translation>{host} does not allow this token {path}. Give it there the right to see orders and to check people in.</translation>
    </message>
    <message id="connect.fault.event">
        <source>{host} has no event {event} that this token may see. If it was renamed, set the system up again with its new name: kiosk connect add</source>
        <translation>{host} has no event {event} that this token may see. If it was renamed, set the system up again with its new name: kiosk connect add</translation>
    </message>
    <message id="connect.fault.limited">
        <source>{host} asks for fewer requests. It is tried again after the wait that it asked for; nothing is lost.</source>
        <translation>{host} asks for fewer requests. It is tried again after the wait that it asked for; nothing is lost.</translation>
    </message>
    <message id="connect.fault.server">
        <source>{host} has a fault of its own (HTTP {answer}). It is tried again by itself.</source>
        <translation>{host} has a fault of its own (HTTP {answer}). It is tried again by itself.</translation>
    </message>
    <message id="connect.fault.broken">
        <source>An answer of {host} broke off or is damaged. Nothing of it was taken in; it is tried again by itself.</source>
        <translation>An answer of {host} broke off or is damaged. Nothing of it was taken in; it is tried again by itself.</translation>
    </message>
    <message id="connect.fault.page">
        <source>{host} answers with a page in place of data (HTTP {answer}). Check the address, and whether this network wants a login first.</source>
        <translation>{host} answers with a page in place of data (HTTP {answer}). Check the address, and whether this network wants a login first.</translation>
    </message>
    <message id="connect.fault.unexpected">
        <source>{host} answers {path} otherwise than expected. Nothing of it was taken in; check whether the address is that of the system, and its version.</source>
        <translation>{host} answers {path} otherwise than expected. Nothing of it was taken in; check whether the address is that of the system, and its version.</translation>
    </message>
    <message id="connect.fault.large">
        <source>An answer of {host} has more than {most} MB and was not taken in. Check whether the address is right.</source>
        <translation>An answer of {host} has more than {most} MB and was not taken in. Check whether the address is right.</translation>
    </message>
    <message id="connect.fault.driver">
        <source>{host} needs the Python package {package}, which this machine does not have. Install it, or export the list to a file and watch that with: kiosk connect watch</source>
        <translation>{host} needs the Python package {package}, which this machine does not have. Install it, or export the list to a file and watch that with: kiosk connect watch</translation>
    </message>
    <message id="connect.fault.login">
        <source>{host} does not let {user} in. Check user and password there, then set the list up again with: kiosk connect add sql</source>
        <translation>{host} does not let {user} in. Check user and password there, then set the list up again with: kiosk connect add sql</translation>
    </message>
    <message id="connect.fault.database">
        <source>There is no database {host}, or it cannot be opened. Check the address; it is tried again by itself.</source>
        <translation>There is no database {host}, or it cannot be opened. Check the address; it is tried again by itself.</translation>
    </message>
    <message id="connect.fault.table">
        <source>{host} has no {table}, or no longer. Check its name there, or set the list up again with: kiosk connect add sql</source>
        <translation>{host} has no {table}, or no longer. Check its name there, or set the list up again with: kiosk connect add sql</translation>
    </message>
    <message id="connect.fault.column">
        <source>A column that is read of {table} at {host} is gone: {said}. Nothing was taken in. Bring it back there, or set the list up again with: kiosk connect add sql</source>
        <translation>A column that is read of {table} at {host} is gone: {said}. Nothing was taken in. Bring it back there, or set the list up again with: kiosk connect add sql</translation>
    </message>
    <message id="connect.fault.denied">
        <source>{host} does not allow {user} what is needed on {table}. Grant SELECT on the list there, and INSERT on the table for arrivals.</source>
        <translation>{host} does not allow {user} what is needed on {table}. Grant SELECT on the list there, and INSERT on the table for arrivals.</translation>
    </message>
    <message id="connect.fault.read_only">
        <source>{host} takes no entries at the moment: it is open for reading only. They wait and are told again by themselves.</source>
        <translation>{host} takes no entries at the moment: it is open for reading only. They wait and are told again by themselves.</translation>
    </message>
    <message id="connect.fault.locked">
        <source>{table} at {host} is locked by another program. It is tried again by itself.</source>
        <translation>{table} at {host} is locked by another program. It is tried again by itself.</translation>
    </message>
    <message id="connect.fault.slow">
        <source>{host} takes too long to read {table}. It is tried again by itself; a shorter query or an index there helps.</source>
        <translation>{host} takes too long to read {table}. It is tried again by itself; a shorter query or an index there helps.</translation>
    </message>
    <message id="connect.fault.query">
        <source>{host} does not carry out what it is asked of {table}: {said}. Check the query, then set the list up again with: kiosk connect add sql</source>
        <translation>{host} does not carry out what it is asked of {table}: {said}. Check the query, then set the list up again with: kiosk connect add sql</translation>
    </message>
    <message id="connect.fault.long">
        <source>{table} at {host} is larger than a list may be ({most}). Read fewer columns or rows with a query: kiosk connect add sql</source>
        <translation>{table} at {host} is larger than a list may be ({most}). Read fewer columns or rows with a query: kiosk connect add sql</translation>
    </message>
    <message id="connect.fault.no_key">
        <source>No column of {table} at {host} says who is who. Name the one with a number or code of each guest: --map COLUMN="Guest ID"</source>
        <translation>No column of {table} at {host} says who is who. Name the one with a number or code of each guest: --map COLUMN="Guest ID"</translation>
    </message>
    <message id="connect.notice.gone">
        <source>{number} rows are no longer in the list there: {keys}. Their guests stay here; cancel them at the desk if they do not come.</source>
        <translation>{number} rows are no longer in the list there: {keys}. Their guests stay here; cancel them at the desk if they do not come.</translation>
    </message>
    <message id="connect.notice.twice">
        <source>{number} rows have a number that another row has: {keys}. The first of each counts; give the others numbers of their own there.</source>
        <translation>{number} rows have a number that another row has: {keys}. The first of each counts; give the others numbers of their own there.</translation>
    </message>
    <message id="connect.notice.no_key">
        <source>{number} rows have no number or code of a guest and are left out. Fill it in there.</source>
        <translation>{number} rows have no number or code of a guest and are left out. Fill it in there.</translation>
    </message>
    <message id="connect.check.table">
        <source>read {table}</source>
        <translation>read {table}</translation>
    </message>
    <message id="connect.check.arrivals">
        <source>add rows to {table}</source>
        <translation>add rows to {table}</translation>
    </message>
    <message id="connect.sql.address">
        <source>This is no address of a database. Give one such as postgresql://user@host/name, mariadb://…, mssql://… or sqlite:///file.db.</source>
        <translation>This is no address of a database. Give one such as postgresql://user@host/name, mariadb://…, mssql://… or sqlite:///file.db.</translation>
    </message>
    <message id="connect.sql.password_in_address">
        <source>A password in an address is seen by everybody on this machine. Leave it out; it is asked for, or read from --password-file.</source>
        <translation>A password in an address is seen by everybody on this machine. Leave it out; it is asked for, or read from --password-file.</translation>
    </message>
    <message id="connect.sql.table_or_query">
        <source>Say which list it is: either --table with its name, or --query with a SELECT.</source>
        <translation>Say which list it is: either --table with its name, or --query with a SELECT.</translation>
    </message>
    <message id="connect.sql.no_select">
        <source>A query has to be one statement that begins with SELECT or WITH. This one is not asked.</source>
        <translation>A query has to be one statement that begins with SELECT or WITH. This one is not asked.</translation>
    </message>
    <message id="connect.sql.writes">
        <source>A query only reads, and this one has {word} in it. It was not asked; put a column of that name in quotes.</source>
        <translation>A query only reads, and this one has {word} in it. It was not asked; put a column of that name in quotes.</translation>
    </message>
    <message id="connect.sql.long_query">
        <source>A query has at most {most} characters. Make a view of it there and give that with --table.</source>
        <translation>A query has at most {most} characters. Make a view of it there and give that with --table.</translation>
    </message>
    <message id="connect.sql.header">
        <source>{header} is no header of a guest list, so the column {column} cannot be read as that. Use one of the workbook that kiosk template writes, or nothing to leave the column out.</source>
        <translation>{header} is no header of a guest list, so the column {column} cannot be read as that. Use one of the workbook that kiosk template writes, or nothing to leave the column out.</translation>
    </message>
    <message id="connect.sql.map_option">
        <source>{value} names no column with a header. Write it as full_name=Name.</source>
        <translation>{value} names no column with a header. Write it as full_name=Name.</translation>
    </message>
    <message id="connect.sql.ask">
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message id="connect.sql.column">
        <source>{column} → {field}: {values}</source>
        <translation>{column} → {field}: {values}</translation>
    </message>
    <message id="connect.sql.extra">
        <source>{column}, kept under its own name: {values}</source>
        <translation>{column}, kept under its own name: {values}</translation>
    </message>
    <message id="connect.sql.confirm">
        <source>Take the list in like this?</source>
        <translation>Take the list in like this?</translation>
    </message>
    <message id="connect.sql.unrecorded">
        <source>Nothing was set up. Change what a column is read as with --map, or take it as it is with --yes.</source>
        <translation>Nothing was set up. Change what a column is read as with --map, or take it as it is with --yes.</translation>
    </message>
    <message id="connect.sql.created">
        <source>The table {table} was made there. It has no row yet.</source>
        <translation>The table {table} was made there. It has no row yet.</translation>
    </message>
    <message id="connect.sql.added">
        <source>{name} is set up. It is taken in while a window is open on the store, or with: kiosk connect run</source>
        <translation>{name} is set up. It is taken in while a window is open on the store, or with: kiosk connect run</translation>
    </message>
    <message id="connect.notice.questions">
        <source>pretix asks at check-in, and this program does not: {questions}. Let staff ask, or have the answers given before.</source>
        <translation>pretix asks at check-in, and this program does not: {questions}. Let staff ask, or have the answers given before.</translation>
    </message>
    <message id="connect.untold.incomplete">
        <source>{ticket}: pretix wants answers to “{questions}” first. Answer them in pretix, or at the desk before the next check-in.</source>
        <translation>{ticket}: pretix wants answers to “{questions}” first. Answer them in pretix, or at the desk before the next check-in.</translation>
    </message>
</context>
</TS>
