<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message id="import.refused">
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message id="import.at.file">
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message id="import.at.sheet">
        <source>{file}, {sheet}</source>
        <translation>{file}, {sheet}</translation>
    </message>
    <message id="import.at.row">
        <source>{file}, row {row}</source>
        <translation>{file}, row {row}</translation>
    </message>
    <message id="import.at.row_column">
        <source>{file}, row {row}, {column}</source>
        <translation>{file}, row {row}, {column}</translation>
    </message>
    <message id="import.at.sheet_row">
        <source>{file}, {sheet}, row {row}</source>
        <translation>{file}, {sheet}, row {row}</translation>
    </message>
    <message id="import.at.sheet_row_column">
        <source>{file}, {sheet}, row {row}, {column}</source>
        <translation>{file}, {sheet}, row {row}, {column}</translation>
    </message>
    <message id="import.kind.event">
        <source>event</source>
        <translation>event</translation>
    </message>
    <message id="import.kind.rooms">
        <source>rooms</source>
        <translation>rooms</translation>
    </message>
    <message id="import.kind.sessions">
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message id="import.kind.rounds">
        <source>rounds</source>
        <translation>rounds</translation>
    </message>
    <message id="import.kind.tables">
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message id="import.schedule.empty">
        <source>This is a schedule of {system} with no talk in it, so nothing was taken in. Export it again once the programme is released there.</source>
        <translation>This is a schedule of {system} with no talk in it, so nothing was taken in. Export it again once the programme is released there.</translation>
    </message>
    <message id="import.schedule.damaged">
        <source>The schedule breaks off or is damaged; nothing of it was taken in. Export or load it again.</source>
        <translation>The schedule breaks off or is damaged; nothing of it was taken in. Export or load it again.</translation>
    </message>
    <message id="import.schedule.long">
        <source>A schedule has at most {most} talks. Export one event only.</source>
        <translation>A schedule has at most {most} talks. Export one event only.</translation>
    </message>
    <message id="import.schedule.endless">
        <source>"{title}" in the schedule repeats without an end. Give it a last day or a number of times there, and export it again.</source>
        <translation>"{title}" in the schedule repeats without an end. Give it a last day or a number of times there, and export it again.</translation>
    </message>
    <message id="import.schedule.two_rooms">
        <source>Two rooms are called {room}, and nothing tells them apart. Give one of them another name, there or in the list of rooms here.</source>
        <translation>Two rooms are called {room}, and nothing tells them apart. Give one of them another name, there or in the list of rooms here.</translation>
    </message>
    <message id="import.schedule.other">
        <source>{missing} of {earlier} talks of the earlier version are missing, so this seems to be the schedule of another event. Nothing was taken in; give the file another name if it is right.</source>
        <translation>{missing} of {earlier} talks of the earlier version are missing, so this seems to be the schedule of another event. Nothing was taken in; give the file another name if it is right.</translation>
    </message>
    <message id="import.kind.ways">
        <source>ways</source>
        <translation>ways</translation>
    </message>
    <message id="import.kind.checkpoints">
        <source>checkpoints</source>
        <translation>checkpoints</translation>
    </message>
    <message id="import.kind.guests">
        <source>guests</source>
        <translation>guests</translation>
    </message>
    <message id="import.kind.seats">
        <source>seats</source>
        <translation>seats</translation>
    </message>
    <message id="import.kind.seating_rules">
        <source>rules of the seating</source>
        <translation>rules of the seating</translation>
    </message>
    <message id="import.file.missing">
        <source>There is no such file. Check the name and the folder.</source>
        <translation>There is no such file. Check the name and the folder.</translation>
    </message>
    <message id="import.file.folder">
        <source>This is a folder. Name the files in it.</source>
        <translation>This is a folder. Name the files in it.</translation>
    </message>
    <message id="import.file.special">
        <source>This is not an ordinary file. Save the list as .xlsx or .csv.</source>
        <translation>This is not an ordinary file. Save the list as .xlsx or .csv.</translation>
    </message>
    <message id="import.file.unreadable">
        <source>The file cannot be opened ({reason}). Check that you may read it and that no other program holds it.</source>
        <translation>The file cannot be opened ({reason}). Check that you may read it and that no other program holds it.</translation>
    </message>
    <message id="import.changed_meanwhile">
        <source>Others changed the same data while the list was being checked, {attempts:time/times} in a row. Nothing was taken in; import the list again in a moment.</source>
        <translation>Others changed the same data while the list was being checked, {attempts:time/times} in a row. Nothing was taken in; import the list again in a moment.</translation>
    </message>
    <message id="import.changed_in_part">
        <source>Others changed the same data while the list was being taken in, {attempts:time/times} in a row. A part of it was taken in; import the list again in a moment for the rest.</source>
        <translation>Others changed the same data while the list was being taken in, {attempts:time/times} in a row. A part of it was taken in; import the list again in a moment for the rest.</translation>
    </message>
    <message id="import.file.empty">
        <source>The file holds no rows. A list needs a header and a row for each guest.</source>
        <translation>The file holds no rows. A list needs a header and a row for each guest.</translation>
    </message>
    <message id="import.file.large">
        <source>The file is larger than {most} MB. Keep only the lists in it, without pictures.</source>
        <translation>The file is larger than {most} MB. Keep only the lists in it, without pictures.</translation>
    </message>
    <message id="import.file.pdf">
        <source>This is a PDF, whatever its name says. Save the list as .xlsx or .csv.</source>
        <translation>This is a PDF, whatever its name says. Save the list as .xlsx or .csv.</translation>
    </message>
    <message id="import.file.markup">
        <source>This is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>This is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message id="import.drawing.damaged">
        <source>This drawing is damaged. Open it in the program that made it and save it again as plain SVG or as DXF.</source>
        <translation>This drawing is damaged. Open it in the program that made it and save it again as plain SVG or as DXF.</translation>
    </message>
    <message id="import.drawing.dwg">
        <source>DWG files cannot be read. Save the drawing as DXF.</source>
        <translation>DWG files cannot be read. Save the drawing as DXF.</translation>
    </message>
    <message id="import.drawing.active">
        <source>The drawing contains {what}: scripts, links, entities and references to other files are not taken in. Remove it and save the drawing again.</source>
        <translation>The drawing contains {what}: scripts, links, entities and references to other files are not taken in. Remove it and save the drawing again.</translation>
    </message>
    <message id="import.drawing.many_parts">
        <source>The drawing has more than {most:part/parts}. Save one with the room’s walls, doors, stage and tables only.</source>
        <translation>The drawing has more than {most:part/parts}. Save one with the room’s walls, doors, stage and tables only.</translation>
    </message>
    <message id="import.drawing.no_layers">
        <source>The drawing shows no walls and no tables. Name its layers or groups walls, doors, stage, tables; found: {layers}.</source>
        <translation>The drawing shows no walls and no tables. Name its layers or groups walls, doors, stage, tables; found: {layers}.</translation>
    </message>
    <message id="import.drawing.walls_open">
        <source>The walls enclose no room. Draw the outline as one closed line on the layer walls.</source>
        <translation>The walls enclose no room. Draw the outline as one closed line on the layer walls.</translation>
    </message>
    <message id="import.drawing.corners">
        <source>The outline has {number:corner/corners}; between 3 and {most} are possible. Draw a simpler one on the layer walls.</source>
        <translation>The outline has {number:corner/corners}; between 3 and {most} are possible. Draw a simpler one on the layer walls.</translation>
    </message>
    <message id="import.drawing.table_twice">
        <source>Table {table} is in the drawing twice; each number may be there once.</source>
        <translation>Table {table} is in the drawing twice; each number may be there once.</translation>
    </message>
    <message id="import.drawing.many_tables">
        <source>The drawing has more than {most:table/tables}. Save one for each room.</source>
        <translation>The drawing has more than {most:table/tables}. Save one for each room.</translation>
    </message>
    <message id="import.drawing.no_room">
        <source>It is not clear which room this is. Name the file after the room’s id; rooms: {rooms}.</source>
        <translation>It is not clear which room this is. Name the file after the room’s id; rooms: {rooms}.</translation>
    </message>
    <message id="import.drawing.no_rooms">
        <source>There is no room for this drawing yet. Import the list of rooms with it.</source>
        <translation>There is no room for this drawing yet. Import the list of rooms with it.</translation>
    </message>
    <message id="import.drawing.no_scale">
        <source>The drawing does not say how long its unit is. Write the width of its outline in metres into the column Width of room {room}.</source>
        <translation>The drawing does not say how long its unit is. Write the width of its outline in metres into the column Width of room {room}.</translation>
    </message>
    <message id="import.drawing.wrong_scale">
        <source>By its unit the drawing’s room would be {width} × {depth} m. Write the real width in metres into the column Width of room {room}.</source>
        <translation>By its unit the drawing’s room would be {width} × {depth} m. Write the real width in metres into the column Width of room {room}.</translation>
    </message>
    <message id="import.file.json">
        <source>This is JSON, which is no list of rows. Export the list as CSV or XLSX.</source>
        <translation>This is JSON, which is no list of rows. Export the list as CSV or XLSX.</translation>
    </message>
    <message id="import.file.encrypted">
        <source>The workbook is protected by a password. Save it without one.</source>
        <translation>The workbook is protected by a password. Save it without one.</translation>
    </message>
    <message id="import.file.old">
        <source>This is an old .xls or another program’s document. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>This is an old .xls or another program’s document. Open it in a spreadsheet program and save it as .xlsx.</translation>
    </message>
    <message id="import.file.damaged">
        <source>The workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.</source>
        <translation>The workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.</translation>
    </message>
    <message id="import.file.no_workbook">
        <source>This is an archive or a document, not a workbook. Save the list as .xlsx or .csv.</source>
        <translation>This is an archive or a document, not a workbook. Save the list as .xlsx or .csv.</translation>
    </message>
    <message id="import.file.bomb">
        <source>Unpacked the workbook is far larger than a guest list can be (more than {most} MB, or packed suspiciously tight). Copy the rows into a new workbook.</source>
        <translation>Unpacked the workbook is far larger than a guest list can be (more than {most} MB, or packed suspiciously tight). Copy the rows into a new workbook.</translation>
    </message>
    <message id="import.file.linked">
        <source>The workbook takes values from other files. Replace such formulas by their values (Paste special, Values) or break the links, and save it.</source>
        <translation>The workbook takes values from other files. Replace such formulas by their values (Paste special, Values) or break the links, and save it.</translation>
    </message>
    <message id="import.file.uncalculated">
        <source>Cell {cell} holds a formula whose result was never saved. Open the workbook in a spreadsheet program and save it.</source>
        <translation>Cell {cell} holds a formula whose result was never saved. Open the workbook in a spreadsheet program and save it.</translation>
    </message>
    <message id="import.file.slow">
        <source>The file was not read within {seconds} seconds. Copy the rows into a new workbook, or save them as .csv.</source>
        <translation>The file was not read within {seconds} seconds. Copy the rows into a new workbook, or save them as .csv.</translation>
    </message>
    <message id="import.file.too_much">
        <source>The file takes more memory than a guest list does, perhaps because a cell far from all others is filled. Copy the rows into a new workbook.</source>
        <translation>The file takes more memory than a guest list does, perhaps because a cell far from all others is filled. Copy the rows into a new workbook.</translation>
    </message>
    <message id="import.file.wide">
        <source>Row {row} has more than {most} columns. Delete the columns that are not part of the list.</source>
        <translation>Row {row} has more than {most} columns. Delete the columns that are not part of the list.</translation>
    </message>
    <message id="import.file.long">
        <source>The file holds more than {most} cells. Split it into several files.</source>
        <translation>The file holds more than {most} cells. Split it into several files.</translation>
    </message>
    <message id="import.file.not_text">
        <source>This is neither a workbook nor a table of text. Save the list as .xlsx or .csv.</source>
        <translation>This is neither a workbook nor a table of text. Save the list as .xlsx or .csv.</translation>
    </message>
    <message id="import.file.quotes">
        <source>Row {row}: a quotation mark is not closed, something follows it, or a cell is far too long. Close it, double those within a cell, or save the list as .xlsx.</source>
        <translation>Row {row}: a quotation mark is not closed, something follows it, or a cell is far too long. Close it, double those within a cell, or save the list as .xlsx.</translation>
    </message>
    <message id="import.file.unknown">
        <source>No header is recognised. Name the columns in the first row, for example 성명, 소속, 이메일 or name, organisation, e-mail; kiosk template writes a workbook with all of them.</source>
        <translation>No header is recognised. Name the columns in the first row, for example 성명, 소속, 이메일 or name, organisation, e-mail; kiosk template writes a workbook with all of them.</translation>
    </message>
    <message id="import.file.left_out">
        <source>This does not list attendees one by one. Of pretix take the sheet “Order positions” or a check-in list, of Sessionize “Speakers” or “Accepted sessions”.</source>
        <translation>This does not list attendees one by one. Of pretix take the sheet “Order positions” or a check-in list, of Sessionize “Speakers” or “Accepted sessions”.</translation>
    </message>
    <message id="import.file.own">
        <source>This is a list of what happened that this program wrote itself; there is nothing to take in.</source>
        <translation>This is a list of what happened that this program wrote itself; there is nothing to take in.</translation>
    </message>
    <message id="import.file.no_rows">
        <source>Nothing stands below the headers. Write a row for each person or thing, and import again.</source>
        <translation>Nothing stands below the headers. Write a row for each person or thing, and import again.</translation>
    </message>
    <message id="import.encoding.unknown">
        <source>There is no encoding “{encoding}”. Name one such as utf-8, cp949 or utf-16.</source>
        <translation>There is no encoding “{encoding}”. Name one such as utf-8, cp949 or utf-16.</translation>
    </message>
    <message id="import.encoding.misfit">
        <source>The file is not text in {encoding}. Leave the encoding out, or name another one.</source>
        <translation>The file is not text in {encoding}. Leave the encoding out, or name another one.</translation>
    </message>
    <message id="import.encoding.ask">
        <source>The letters of this list can be read in several ways: {samples}. Import it again with --encoding and the one whose words are right, or save the list as .xlsx or as “CSV UTF-8”.</source>
        <translation>The letters of this list can be read in several ways: {samples}. Import it again with --encoding and the one whose words are right, or save the list as .xlsx or as “CSV UTF-8”.</translation>
    </message>
    <message id="import.moment.wrong">
        <source>“{value}” is not understood as a date or time; write it like 2024-12-11 14:05.</source>
        <translation>“{value}” is not understood as a date or time; write it like 2024-12-11 14:05.</translation>
    </message>
    <message id="import.moment.no_day">
        <source>“{value}”: nothing says which day that is. Write the day before the time, as in 2024-12-11 14:05, or in a column 날짜 (Date), or give the event its start (시작일시) on the event sheet.</source>
        <translation>“{value}”: nothing says which day that is. Write the day before the time, as in 2024-12-11 14:05, or in a column 날짜 (Date), or give the event its start (시작일시) on the event sheet.</translation>
    </message>
    <message id="import.period.backwards">
        <source>The end, {ends}, is before the start, {starts}; the end has to come after it.</source>
        <translation>The end, {ends}, is before the start, {starts}; the end has to come after it.</translation>
    </message>
    <message id="import.country.wrong">
        <source>“{value}” is no country that we know; write an ISO code such as VN or a name such as Viet Nam, or leave it empty for an international organisation.</source>
        <translation>“{value}” is no country that we know; write an ISO code such as VN or a name such as Viet Nam, or leave it empty for an international organisation.</translation>
    </message>
    <message id="import.country.near">
        <source>“{value}” is no country that we know; perhaps {code} is meant.</source>
        <translation>“{value}” is no country that we know; perhaps {code} is meant.</translation>
    </message>
    <message id="import.countries.wrong">
        <source>“{value}” does not say how to show a country; write it like KR=대한민국|Republic of Korea.</source>
        <translation>“{value}” does not say how to show a country; write it like KR=대한민국|Republic of Korea.</translation>
    </message>
    <message id="import.honorific.wrong">
        <source>“{value}” does not say a Korean honorific of a position; write it like 수석전문역=전문역님.</source>
        <translation>“{value}” does not say a Korean honorific of a position; write it like 수석전문역=전문역님.</translation>
    </message>
    <message id="import.honorific.twice">
        <source>“{value}” has two different honorifics; keep one.</source>
        <translation>“{value}” has two different honorifics; keep one.</translation>
    </message>
    <message id="import.positions.where">
        <source>Add them to the column “Honorifics” (호칭표기) of the event sheet as position=honorific, several divided by semicolons, and import it again; {position}=님 where 님 is right.</source>
        <translation>Add them to the column “Honorifics” (호칭표기) of the event sheet as position=honorific, several divided by semicolons, and import it again; {position}=님 where 님 is right.</translation>
    </message>
    <message id="import.tracks.wrong">
        <source>“{value}” does not say the colour of a track; write it like 정책|Policy=policy.</source>
        <translation>“{value}” does not say the colour of a track; write it like 정책|Policy=policy.</translation>
    </message>
    <message id="import.colour.wrong">
        <source>“{value}” is not a colour; write one like #1A3E9E.</source>
        <translation>“{value}” is not a colour; write one like #1A3E9E.</translation>
    </message>
    <message id="import.picture.folder">
        <source>“{value}” is not just the name of a file; put the file into the folder of this list and write its name.</source>
        <translation>“{value}” is not just the name of a file; put the file into the folder of this list and write its name.</translation>
    </message>
    <message id="import.placeholder.unknown">
        <source>{value} stands for nothing; use {known}, or write it without braces.</source>
        <translation>{value} stands for nothing; use {known}, or write it without braces.</translation>
    </message>
    <message id="import.picture.missing">
        <source>There is no file “{value}”; put it into the folder of this list, or empty the cell.</source>
        <translation>There is no file “{value}”; put it into the folder of this list, or empty the cell.</translation>
    </message>
    <message id="import.picture.large">
        <source>The picture has {given} KB; make it {most} KB or less.</source>
        <translation>The picture has {given} KB; make it {most} KB or less.</translation>
    </message>
    <message id="import.picture.sides">
        <source>A side of the picture is longer than {most} pixels; make it smaller.</source>
        <translation>A side of the picture is longer than {most} pixels; make it smaller.</translation>
    </message>
    <message id="import.picture.kind">
        <source>The picture is neither PNG nor SVG; save it as one of them.</source>
        <translation>The picture is neither PNG nor SVG; save it as one of them.</translation>
    </message>
    <message id="import.picture.pattern">
        <source>The pattern is not a PNG picture; save it as PNG.</source>
        <translation>The pattern is not a PNG picture; save it as PNG.</translation>
    </message>
    <message id="import.picture.damaged">
        <source>The picture cannot be read; save it again.</source>
        <translation>The picture cannot be read; save it again.</translation>
    </message>
    <message id="import.picture.active">
        <source>The picture contains {what}: scripts, links and references to other files are not taken in. Remove it and save the picture again.</source>
        <translation>The picture contains {what}: scripts, links and references to other files are not taken in. Remove it and save the picture again.</translation>
    </message>
    <message id="import.calendar.wrong">
        <source>“{value}” is not an address of calendars; write one like https://example.org/ics/{{id}}, with {{id}} for the guest.</source>
        <translation>“{value}” is not an address of calendars; write one like https://example.org/ics/{{id}}, with {{id}} for the guest.</translation>
    </message>
    <message id="import.calendar.long">
        <source>The address of calendars is too long; use {most} characters or less.</source>
        <translation>The address of calendars is too long; use {most} characters or less.</translation>
    </message>
    <message id="import.email.wrong">
        <source>“{value}” is not an e-mail address; write one like name@example.org.</source>
        <translation>“{value}” is not an e-mail address; write one like name@example.org.</translation>
    </message>
    <message id="import.phone.wrong">
        <source>“{value}” is not a phone number; one has 4 to 20 digits, like +82 2 555 0100.</source>
        <translation>“{value}” is not a phone number; one has 4 to 20 digits, like +82 2 555 0100.</translation>
    </message>
    <message id="import.cell.error">
        <source>“{value}” is the error of a formula, and what stood there is lost; correct it in the list.</source>
        <translation>“{value}” is the error of a formula, and what stood there is lost; correct it in the list.</translation>
    </message>
    <message id="import.cell.rounded">
        <source>“{value}” is a number that lost its last digits; format the column as text and enter it again.</source>
        <translation>“{value}” is a number that lost its last digits; format the column as text and enter it again.</translation>
    </message>
    <message id="import.cell.invisible">
        <source>invisible characters were taken out that can make a text look like another: “{shown}”; look whether what is left is right.</source>
        <translation>invisible characters were taken out that can make a text look like another: “{shown}”; look whether what is left is right.</translation>
    </message>
    <message id="import.cell.no_text">
        <source>This cell holds bytes that are no text; enter it again and save the list as .xlsx or as “CSV UTF-8”.</source>
        <translation>This cell holds bytes that are no text; enter it again and save the list as .xlsx or as “CSV UTF-8”.</translation>
    </message>
    <message id="import.row.header">
        <source>This row repeats the header.</source>
        <translation>This row repeats the header.</translation>
    </message>
    <message id="import.row.total">
        <source>“{value}” is a total, not an entry.</source>
        <translation>“{value}” is a total, not an entry.</translation>
    </message>
    <message id="import.row.heading">
        <source>“{value}” is a heading or a remark, not an entry.</source>
        <translation>“{value}” is a heading or a remark, not an entry.</translation>
    </message>
    <message id="import.row.footer">
        <source>“{value}” is a line about the list, not an entry.</source>
        <translation>“{value}” is a line about the list, not an entry.</translation>
    </message>
    <message id="import.flag.wrong">
        <source>“{value}” is neither yes nor no; write 예 or 아니오, yes or no.</source>
        <translation>“{value}” is neither yes nor no; write 예 or 아니오, yes or no.</translation>
    </message>
    <message id="import.number.wrong">
        <source>“{value}” is not a number; write one like 12 or 6.5.</source>
        <translation>“{value}” is not a number; write one like 12 or 6.5.</translation>
    </message>
    <message id="import.plan.numbers">
        <source>“{value}” is no list of corners; write x and y of each in metres, such as 0 0, 24 0, 24 16, 0 16.</source>
        <translation>“{value}” is no list of corners; write x and y of each in metres, such as 0 0, 24 0, 24 16, 0 16.</translation>
    </message>
    <message id="import.plan.pairs">
        <source>“{value}”: each place needs an x and a y in metres, such as 12 16.</source>
        <translation>“{value}”: each place needs an x and a y in metres, such as 12 16.</translation>
    </message>
    <message id="import.plan.corners">
        <source>“{value}”: give two opposite corners of a rectangle, or 3 to {most} corners in order.</source>
        <translation>“{value}”: give two opposite corners of a rectangle, or 3 to {most} corners in order.</translation>
    </message>
    <message id="import.plan.large">
        <source>“{value}”: coordinates are metres and may be up to {most}; check the unit.</source>
        <translation>“{value}”: coordinates are metres and may be up to {most}; check the unit.</translation>
    </message>
    <message id="import.plan.area">
        <source>“{value}” encloses no area; give the corners in order around it.</source>
        <translation>“{value}” encloses no area; give the corners in order around it.</translation>
    </message>
    <message id="import.plan.crossing">
        <source>“{value}” crosses itself; give the corners in order around it.</source>
        <translation>“{value}” crosses itself; give the corners in order around it.</translation>
    </message>
    <message id="import.plan.door">
        <source>“{value}” is no door; write x, y and width in metres, then in or out, such as 12 16 2.4 in.</source>
        <translation>“{value}” is no door; write x, y and width in metres, then in or out, such as 12 16 2.4 in.</translation>
    </message>
    <message id="import.plan.width">
        <source>“{value}”: a door is 0.4 to 20 m wide; check the unit.</source>
        <translation>“{value}”: a door is 0.4 to 20 m wide; check the unit.</translation>
    </message>
    <message id="import.plan.many">
        <source>“{value}”: at most {most} parts in one cell.</source>
        <translation>“{value}”: at most {most} parts in one cell.</translation>
    </message>
    <message id="import.plan.no_outline">
        <source>Doors need walls; give the room’s outline as well.</source>
        <translation>Doors need walls; give the room’s outline as well.</translation>
    </message>
    <message id="import.plan.door_far">
        <source>The door “{value}” is in no wall of the outline; its middle may be 1 m from one at most.</source>
        <translation>The door “{value}” is in no wall of the outline; its middle may be 1 m from one at most.</translation>
    </message>
    <message id="import.plan.outside">
        <source>“{value}” is outside the room’s outline; check the corners of both.</source>
        <translation>“{value}” is outside the room’s outline; check the corners of both.</translation>
    </message>
    <message id="import.count.wrong">
        <source>“{value}” is not a whole number from 0 on; write one like 12.</source>
        <translation>“{value}” is not a whole number from 0 on; write one like 12.</translation>
    </message>
    <message id="import.clock.wrong">
        <source>“{value}” is not a time of day; write it like 03:00.</source>
        <translation>“{value}” is not a time of day; write it like 03:00.</translation>
    </message>
    <message id="import.zone.wrong">
        <source>“{value}” is not a time zone; write its IANA name, such as Asia/Seoul.</source>
        <translation>“{value}” is not a time zone; write its IANA name, such as Asia/Seoul.</translation>
    </message>
    <message id="import.prefix.wrong">
        <source>“{value}” cannot stand before codes; use 2 to 6 letters A to Z or digits.</source>
        <translation>“{value}” cannot stand before codes; use 2 to 6 letters A to Z or digits.</translation>
    </message>
    <message id="picture.missing">
        <source>There is no file {path}. Check the name.</source>
        <translation>There is no file {path}. Check the name.</translation>
    </message>
    <message id="picture.unreadable">
        <source>{path} is no picture that can be read. Save it as PNG or JPEG and try again.</source>
        <translation>{path} is no picture that can be read. Save it as PNG or JPEG and try again.</translation>
    </message>
    <message id="picture.large">
        <source>{path} is too large a picture. Cut out the part with the code and try again.</source>
        <translation>{path} is too large a picture. Cut out the part with the code and try again.</translation>
    </message>
    <message id="picture.empty">
        <source>No code was found in {path}. Take the picture closer and straighter.</source>
        <translation>No code was found in {path}. Take the picture closer and straighter.</translation>
    </message>
    <message id="picture.unwritable">
        <source>The picture {path} cannot be written. Name it like code.png, in a folder that may be written to.</source>
        <translation>The picture {path} cannot be written. Name it like code.png, in a folder that may be written to.</translation>
    </message>
    <message id="import.systems.wrong">
        <source>“{value}” is no ticket system that we read; use pretix, Indico, alf.io, Hi.Events or eventyay.</source>
        <translation>“{value}” is no ticket system that we read; use pretix, Indico, alf.io, Hi.Events or eventyay.</translation>
    </message>
    <message id="import.keys.wrong">
        <source>“{value}” is no public key; copy the event’s key from pretix (valid_keys.pretix_sig1) or its PEM text.</source>
        <translation>“{value}” is no public key; copy the event’s key from pretix (valid_keys.pretix_sig1) or its PEM text.</translation>
    </message>
    <message id="import.urls.wrong">
        <source>“{value}” does not say where a ticket’s id stands; write it like https://tickets.example.org/t/{example}.</source>
        <translation>“{value}” does not say where a ticket’s id stands; write it like https://tickets.example.org/t/{example}.</translation>
    </message>
    <message id="import.language.wrong">
        <source>“{value}” is no language that we know; write a code such as ko or a name such as Korean.</source>
        <translation>“{value}” is no language that we know; write a code such as ko or a name such as Korean.</translation>
    </message>
    <message id="import.language.absent">
        <source>“{value}” has no texts for the screens of guests; write only languages of these: {languages}.</source>
        <translation>“{value}” has no texts for the screens of guests; write only languages of these: {languages}.</translation>
    </message>
    <message id="import.code.long">
        <source>The code is longer than {most} characters; shorten it.</source>
        <translation>The code is longer than {most} characters; shorten it.</translation>
    </message>
    <message id="import.choice.wrong">
        <source>“{value}” is not one of {choices}; write one of them.</source>
        <translation>“{value}” is not one of {choices}; write one of them.</translation>
    </message>
    <message id="import.way.long">
        <source>The text of the way has {given} characters; write at most {most}, so that it fits on one line of the kiosk.</source>
        <translation>The text of the way has {given} characters; write at most {most}, so that it fits on one line of the kiosk.</translation>
    </message>
    <message id="import.way.incomplete">
        <source>A way needs both a checkpoint and a room; fill in the empty cell.</source>
        <translation>A way needs both a checkpoint and a room; fill in the empty cell.</translation>
    </message>
    <message id="import.way.empty">
        <source>There is neither an arrow nor a text; write at least one of them.</source>
        <translation>There is neither an arrow nor a text; write at least one of them.</translation>
    </message>
    <message id="import.way.twice">
        <source>Row {row} already has the way from this checkpoint to this room; keep one of the two rows.</source>
        <translation>Row {row} already has the way from this checkpoint to this room; keep one of the two rows.</translation>
    </message>
    <message id="import.choices.status">
        <source>confirmed, pending, cancelled, blocked</source>
        <translation>confirmed, pending, cancelled, blocked</translation>
    </message>
    <message id="import.status.blocked">
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message id="import.status.cancelled">
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message id="import.status.confirmed">
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message id="import.status.pending">
        <source>pending</source>
        <translation>pending</translation>
    </message>
    <message id="import.choices.reentry">
        <source>once, after exit, many</source>
        <translation>once, after exit, many</translation>
    </message>
    <message id="import.choices.nameorder">
        <source>family first, given first</source>
        <translation>family first, given first</translation>
    </message>
    <message id="import.choices.arrowkind">
        <source>straight, left, right, escalator up, escalator down, stairs up, stairs down, lift</source>
        <translation>straight, left, right, escalator up, escalator down, stairs up, stairs down, lift</translation>
    </message>
    <message id="import.choices.rulekind">
        <source>together, apart, at table, not at table, absent, points</source>
        <translation>together, apart, at table, not at table, absent, points</translation>
    </message>
    <message id="import.choices.seatingterm">
        <source>language, precedence, repeat, organisation, country, host country, category, empty, topics</source>
        <translation>language, precedence, repeat, organisation, country, host country, category, empty, topics</translation>
    </message>
    <message id="import.choices.trackcolour">
        <source>policy, outcomes, meal, network, none</source>
        <translation>policy, outcomes, meal, network, none</translation>
    </message>
    <message id="import.event.second">
        <source>This is a second event; a store holds one. Delete the row.</source>
        <translation>This is a second event; a store holds one. Delete the row.</translation>
    </message>
    <message id="import.id.missing">
        <source>The row has neither an id nor a name; give it one.</source>
        <translation>The row has neither an id nor a name; give it one.</translation>
    </message>
    <message id="import.id.twice">
        <source>“{id}” is also in row {row}; each needs an id of its own.</source>
        <translation>“{id}” is also in row {row}; each needs an id of its own.</translation>
    </message>
    <message id="import.guest.nameless">
        <source>The row names nobody; give a Korean or a Latin name.</source>
        <translation>The row names nobody; give a Korean or a Latin name.</translation>
    </message>
    <message id="import.companions.wrong">
        <source>“{value}” is no number of companions; write a whole number from 0 to {most}, or yes for one.</source>
        <translation>“{value}” is no number of companions; write a whole number from 0 to {most}, or yes for one.</translation>
    </message>
    <message id="import.companions.many">
        <source>The cell names {number} companions; one guest brings at most {most}. List the others as guests of their own.</source>
        <translation>The cell names {number} companions; one guest brings at most {most}. List the others as guests of their own.</translation>
    </message>
    <message id="import.party.wrong">
        <source>“{value}” is no size of a party; write a whole number from 1 to {most}, the guest included.</source>
        <translation>“{value}” is no size of a party; write a whole number from 1 to {most}, the guest included.</translation>
    </message>
    <message id="import.companion.nested">
        <source>A companion cannot have companions: “{value}” is a companion, or the guest of this row has companions. Name the guest with whom everybody comes.</source>
        <translation>A companion cannot have companions: “{value}” is a companion, or the guest of this row has companions. Name the guest with whom everybody comes.</translation>
    </message>
    <message id="import.companion.party">
        <source>The row is a companion’s, and a companion cannot have companions; empty this cell, and write the number in the row of the guest with whom they come.</source>
        <translation>The row is a companion’s, and a companion cannot have companions; empty this cell, and write the number in the row of the guest with whom they come.</translation>
    </message>
    <message id="import.reference.twice">
        <source>The guest ID {value} is also in row {row}; each guest needs their own.</source>
        <translation>The guest ID {value} is also in row {row}; each guest needs their own.</translation>
    </message>
    <message id="import.addon.orphan">
        <source>This is an add-on to {value}, which is not in the list. Export the whole list, or delete this row.</source>
        <translation>This is an add-on to {value}, which is not in the list. Export the whole list, or delete this row.</translation>
    </message>
    <message id="import.code.twice">
        <source>The code {value} is also in row {row}; each guest needs their own.</source>
        <translation>The code {value} is also in row {row}; each guest needs their own.</translation>
    </message>
    <message id="import.code.taken">
        <source>The code {value} is already another guest’s; give this guest a code of their own, or none.</source>
        <translation>The code {value} is already another guest’s; give this guest a code of their own, or none.</translation>
    </message>
    <message id="import.reference.unknown">
        <source>There is no “{value}” among the {kind}{known}; add it there, or write one that is there.</source>
        <translation>There is no “{value}” among the {kind}{known}; add it there, or write one that is there.</translation>
    </message>
    <message id="import.reference.near">
        <source>There is no “{value}” among the {kind}{known}; perhaps “{meant}” is meant.</source>
        <translation>There is no “{value}” among the {kind}{known}; perhaps “{meant}” is meant.</translation>
    </message>
    <message id="import.seat.nobody">
        <source>The row does not say whose seat it is; give a guest ID, code, e-mail or name.</source>
        <translation>The row does not say whose seat it is; give a guest ID, code, e-mail or name.</translation>
    </message>
    <message id="import.seat.ambiguous">
        <source>“{value}” fits {number} guests; give a guest ID, code or e-mail instead.</source>
        <translation>“{value}” fits {number} guests; give a guest ID, code or e-mail instead.</translation>
    </message>
    <message id="import.seat.no_round">
        <source>The row does not say in which round; write one from the sheet of rounds.</source>
        <translation>The row does not say in which round; write one from the sheet of rounds.</translation>
    </message>
    <message id="import.seat.twice">
        <source>The guest already has table {table} in round {round} (row {row}); delete one of the two.</source>
        <translation>The guest already has table {table} in round {round} (row {row}); delete one of the two.</translation>
    </message>
    <message id="import.seat.full">
        <source>Table {table} takes {capacity} guests, and they are already seated in round {round}; choose another table or raise its capacity.</source>
        <translation>Table {table} takes {capacity} guests, and they are already seated in round {round}; choose another table or raise its capacity.</translation>
    </message>
    <message id="import.seat.taken">
        <source>Seat {seat} at table {table} in round {round} is already that of another guest; choose another seat, or leave its number empty.</source>
        <translation>Seat {seat} at table {table} in round {round} is already that of another guest; choose another seat, or leave its number empty.</translation>
    </message>
    <message id="import.seat.taken_in">
        <source>Seat {seat} at table {table} in round {round} is already that of the guest in row {row}; choose another seat, or leave its number empty.</source>
        <translation>Seat {seat} at table {table} in round {round} is already that of the guest in row {row}; choose another seat, or leave its number empty.</translation>
    </message>
    <message id="import.rule.kindless">
        <source>The row does not say which rule it is; write one of: {choices}.</source>
        <translation>The row does not say which rule it is; write one of: {choices}.</translation>
    </message>
    <message id="import.rule.alone">
        <source>This rule needs two people or more; write their guest IDs or full names, divided by ;.</source>
        <translation>This rule needs two people or more; write their guest IDs or full names, divided by ;.</translation>
    </message>
    <message id="import.rule.nobody">
        <source>The row does not say whom the rule is about; write guest IDs or full names, divided by ;.</source>
        <translation>The row does not say whom the rule is about; write guest IDs or full names, divided by ;.</translation>
    </message>
    <message id="import.rule.no_table">
        <source>The row does not say which table; write one from the sheet of tables.</source>
        <translation>The row does not say which table; write one from the sheet of tables.</translation>
    </message>
    <message id="import.rule.no_term">
        <source>The row does not say what the points are for; write one of: {choices}.</source>
        <translation>The row does not say what the points are for; write one of: {choices}.</translation>
    </message>
    <message id="import.rule.no_points">
        <source>The row does not say how many points; write a whole number, 0 or more.</source>
        <translation>The row does not say how many points; write a whole number, 0 or more.</translation>
    </message>
    <message id="import.rule.unused">
        <source>A rule of this kind does not use this column; empty the cell, or write another rule.</source>
        <translation>A rule of this kind does not use this column; empty the cell, or write another rule.</translation>
    </message>
    <message id="import.rule.twice">
        <source>Row {row} already has this rule; keep one of the two rows.</source>
        <translation>Row {row} already has this rule; keep one of the two rows.</translation>
    </message>
    <message id="import.rule.opposite">
        <source>{where} has the opposite rule for “{first}” and “{second}”; delete one of the two, or give them different rounds.</source>
        <translation>{where} has the opposite rule for “{first}” and “{second}”; delete one of the two, or give them different rounds.</translation>
    </message>
    <message id="import.rule.elsewhere">
        <source>{where} says otherwise of “{name}” and table {table}; delete one of the two, or give them different rounds.</source>
        <translation>{where} says otherwise of “{name}” and table {table}; delete one of the two, or give them different rounds.</translation>
    </message>
    <message id="import.rule.full">
        <source>Table {table} takes {capacity} guests, and rules put {number} there; choose another table or raise its capacity.</source>
        <translation>Table {table} takes {capacity} guests, and rules put {number} there; choose another table or raise its capacity.</translation>
    </message>
    <message id="import.rule.row">
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message id="import.rule.earlier">
        <source>A rule of the event</source>
        <translation>A rule of the event</translation>
    </message>
    <message id="import.note.sheet">
        <source>{place}: {kind}, {rows:row/rows}</source>
        <translation>{place}: {kind}, {rows:row/rows}</translation>
    </message>
    <message id="import.note.sheet_extra">
        <source>{place}: {kind}, {rows:row/rows}; kept as extra data: {extra}</source>
        <translation>{place}: {kind}, {rows:row/rows}; kept as extra data: {extra}</translation>
    </message>
    <message id="import.note.system">
        <source>{place}: read as an export of {system}</source>
        <translation>{place}: read as an export of {system}</translation>
    </message>
    <message id="import.note.not_accepted">
        <source>{number:row/rows} left out: not accepted into the programme</source>
        <translation>{number:row/rows} left out: not accepted into the programme</translation>
    </message>
    <message id="import.note.addons">
        <source>{number:add-on/add-ons} taken to the tickets that they extend</source>
        <translation>{number:add-on/add-ons} taken to the tickets that they extend</translation>
    </message>
    <message id="import.note.encoding">
        <source>{place}: read as {encoding}; text looks like: {samples}. If it is garbled, say --encoding.</source>
        <translation>{place}: read as {encoding}; text looks like: {samples}. If it is garbled, say --encoding.</translation>
    </message>
    <message id="import.note.cell_left_out">
        <source>{place}: {problem} The cell is left out.</source>
        <translation>{place}: {problem} The cell is left out.</translation>
    </message>
    <message id="import.note.cells_left_out">
        <source>{place}, {column}, rows {rows}: {problem} {number:cell is/cells are} left out.</source>
        <translation>{place}, {column}, rows {rows}: {problem} {number:cell is/cells are} left out.</translation>
    </message>
    <message id="import.note.invisible">
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message id="import.note.stands">
        <source>{place}: {name} is known already and stays as recorded, with the status “{status}”.</source>
        <translation>{place}: {name} is known already and stays as recorded, with the status “{status}”.</translation>
    </message>
    <message id="import.note.status_unknown">
        <source>{place}: {name} is known already. The status in the list is not understood, so it becomes “pending” and the desk decides.</source>
        <translation>{place}: {name} is known already. The status in the list is not understood, so it becomes “pending” and the desk decides.</translation>
    </message>
    <message id="import.note.status_held">
        <source>{place}: {name} is known already. The status in the list is not understood; the one that the desk set stays until somebody decides.</source>
        <translation>{place}: {name} is known already. The status in the list is not understood; the one that the desk set stays until somebody decides.</translation>
    </message>
    <message id="import.note.row_left_out">
        <source>{place}: {problem} The row is left out.</source>
        <translation>{place}: {problem} The row is left out.</translation>
    </message>
    <message id="import.note.rows_left_out">
        <source>{place}, rows {rows}: {problem} {number:row is/rows are} left out.</source>
        <translation>{place}, rows {rows}: {problem} {number:row is/rows are} left out.</translation>
    </message>
    <message id="import.note.same">
        <source>{place}: says the same as an earlier sheet and is passed over</source>
        <translation>{place}: says the same as an earlier sheet and is passed over</translation>
    </message>
    <message id="import.note.hidden">
        <source>{place}: a hidden sheet, passed over; show it or give it a name such as 참가자 to take it</source>
        <translation>{place}: a hidden sheet, passed over; show it or give it a name such as 참가자 to take it</translation>
    </message>
    <message id="import.note.unknown">
        <source>{place}: no header is recognised, passed over</source>
        <translation>{place}: no header is recognised, passed over</translation>
    </message>
    <message id="import.note.attention_left_out">
        <source>{place}: {number:order/orders} marked for attention at check-in, of whose guests none is in these files; import the order positions or a check-in list as well</source>
        <translation>{place}: {number:order/orders} marked for attention at check-in, of whose guests none is in these files; import the order positions or a check-in list as well</translation>
    </message>
    <message id="import.note.attention_joined">
        <source>{place}: {number:order/orders} marked for attention at check-in; it is noted for the guests of each</source>
        <translation>{place}: {number:order/orders} marked for attention at check-in; it is noted for the guests of each</translation>
    </message>
    <message id="import.note.left_out">
        <source>{place}: does not list attendees one by one, passed over</source>
        <translation>{place}: does not list attendees one by one, passed over</translation>
    </message>
    <message id="import.note.own">
        <source>{place}: a list of what happened that this program wrote itself, passed over</source>
        <translation>{place}: a list of what happened that this program wrote itself, passed over</translation>
    </message>
    <message id="import.note.example">
        <source>{place}: the example of the template, left out</source>
        <translation>{place}: the example of the template, left out</translation>
    </message>
    <message id="import.note.twice_email">
        <source>{place}: the same e-mail as in row {row}. Both are kept; merge them at the desk if they are one person.</source>
        <translation>{place}: the same e-mail as in row {row}. Both are kept; merge them at the desk if they are one person.</translation>
    </message>
    <message id="import.note.twice_name">
        <source>{place}: the same name and organisation as in row {row}. Both are kept; merge them at the desk if they are one person.</source>
        <translation>{place}: the same name and organisation as in row {row}. Both are kept; merge them at the desk if they are one person.</translation>
    </message>
    <message id="import.note.twice_more">
        <source>{number} more rows may repeat a person.</source>
        <translation>{number} more rows may repeat a person.</translation>
    </message>
    <message id="import.note.companions">
        <source>{number:companion/companions} set up, each with the guest whom they accompany.</source>
        <translation>{number:companion/companions} set up, each with the guest whom they accompany.</translation>
    </message>
    <message id="import.note.companion_stays">
        <source>{place}: the list has fewer companions than before; {name} has arrived or has a name, and stays. Check it at the desk.</source>
        <translation>{place}: the list has fewer companions than before; {name} has arrived or has a name, and stays. Check it at the desk.</translation>
    </message>
    <message id="import.note.main">
        <source>The event has no checkpoints; “{checkpoint}” is set up for everybody</source>
        <translation>The event has no checkpoints; “{checkpoint}” is set up for everybody</translation>
    </message>
    <message id="import.note.main_overnight">
        <source>The event has no checkpoints; “{checkpoint}” is set up for everybody, and empties at {at} each night, so that everybody may come in again the next day</source>
        <translation>The event has no checkpoints; “{checkpoint}” is set up for everybody, and empties at {at} each night, so that everybody may come in again the next day</translation>
    </message>
    <message id="import.note.rooms_set_up">
        <source>{number:room/rooms} that only the programme names, set up: {rooms}</source>
        <translation>{number:room/rooms} that only the programme names, set up: {rooms}</translation>
    </message>
    <message id="import.note.colour_darkened">
        <source>White text is hard to read on the colour {before}; the screens use {after} instead</source>
        <translation>White text is hard to read on the colour {before}; the screens use {after} instead</translation>
    </message>
    <message id="import.note.colour_like_ok">
        <source>The colour {colour} is close to the green that says a check-in is done; another one is better</source>
        <translation>The colour {colour} is close to the green that says a check-in is done; another one is better</translation>
    </message>
    <message id="import.note.colour_like_wait">
        <source>The colour {colour} is close to the amber that says to wait; another one is better</source>
        <translation>The colour {colour} is close to the amber that says to wait; another one is better</translation>
    </message>
    <message id="import.note.tables_outside">
        <source>{room}: outside the walls of its plan: {tables:table/tables} {names}. Check their x and y; the plan shows them there.</source>
        <translation>{room}: outside the walls of its plan: {tables:table/tables} {names}. Check their x and y; the plan shows them there.</translation>
    </message>
    <message id="import.note.tables_together">
        <source>{room}: these tables are at the same place: {names}. Check their x and y.</source>
        <translation>{room}: these tables are at the same place: {names}. Check their x and y.</translation>
    </message>
    <message id="import.note.drawing">
        <source>{file}: plan of {room}, {tables:table/tables}, {doors:door/doors}</source>
        <translation>{file}: plan of {room}, {tables:table/tables}, {doors:door/doors}</translation>
    </message>
    <message id="import.note.not_drawn">
        <source>{file}: {tables:table/tables} of this room not in the drawing: {names}. The plan shows only tables with a place.</source>
        <translation>{file}: {tables:table/tables} of this room not in the drawing: {names}. The plan shows only tables with a place.</translation>
    </message>
    <message id="import.note.drawn_kiosk">
        <source>{file}: “{kiosk}” is no checkpoint of the event; left out.</source>
        <translation>{file}: “{kiosk}” is no checkpoint of the event; left out.</translation>
    </message>
    <message id="import.note.rounds_set_up">
        <source>No networking round is listed; the table numbers make {number:round/rounds}: {rounds}</source>
        <translation>No networking round is listed; the table numbers make {number:round/rounds}: {rounds}</translation>
    </message>
    <message id="import.note.tables_set_up">
        <source>No table is listed; the table numbers of guests make {number:table/tables}: {tables}</source>
        <translation>No table is listed; the table numbers of guests make {number:table/tables}: {tables}</translation>
    </message>
    <message id="import.note.table_of_which_round">
        <source>The column “{column}” does not say which round it is for, and is kept as extra data; call it for example “1라운드 테이블” or “Round 1 table”</source>
        <translation>The column “{column}” does not say which round it is for, and is kept as extra data; call it for example “1라운드 테이블” or “Round 1 table”</translation>
    </message>
    <message id="template.event.name_ko">
        <source>The event’s name. Replace the example rows of all sheets; leave out sheets and columns that you do not need.</source>
        <translation>The event’s name. Replace the example rows of all sheets; leave out sheets and columns that you do not need.</translation>
    </message>
    <message id="template.event.venue_ko">
        <source>Where the event takes place.</source>
        <translation>Where the event takes place.</translation>
    </message>
    <message id="template.event.starts">
        <source>When the event starts. Times elsewhere that have no day are on this day.</source>
        <translation>When the event starts. Times elsewhere that have no day are on this day.</translation>
    </message>
    <message id="template.event.ends">
        <source>When it ends; not before it starts.</source>
        <translation>When it ends; not before it starts.</translation>
    </message>
    <message id="template.event.timezone">
        <source>IANA name of the time zone that holds for all times. Empty: Asia/Seoul.</source>
        <translation>IANA name of the time zone that holds for all times. Empty: Asia/Seoul.</translation>
    </message>
    <message id="template.event.code_prefix">
        <source>2 to 6 letters or digits before every code that we issue. May be empty.</source>
        <translation>2 to 6 letters or digits before every code that we issue. May be empty.</translation>
    </message>
    <message id="template.event.languages">
        <source>Languages of the kiosk, the first one first: ko, en, ja, zh, vi, fr, es. Empty: ko, en.</source>
        <translation>Languages of the kiosk, the first one first: ko, en, ja, zh, vi, fr, es. Empty: ko, en.</translation>
    </message>
    <message id="template.event.name_order">
        <source>Order of the Latin names of Koreans and of guests without a country: family first (KIM Minseo) or given first (Minseo KIM). Other names follow their country’s order.</source>
        <translation>Order of the Latin names of Koreans and of guests without a country: family first (KIM Minseo) or given first (Minseo KIM). Other names follow their country’s order.</translation>
    </message>
    <message id="template.event.desk_ko">
        <source>Where the help desk is, as guests are told.</source>
        <translation>Where the help desk is, as guests are told.</translation>
    </message>
    <message id="template.event.formal">
        <source>Yes for state events: more formal wording.</source>
        <translation>Yes for state events: more formal wording.</translation>
    </message>
    <message id="template.event.reprint_at_kiosk">
        <source>Yes to let guests who are checked in print their badge once more at the kiosk. Else only the desk does.</source>
        <translation>Yes to let guests who are checked in print their badge once more at the kiosk. Else only the desk does.</translation>
    </message>
    <message id="template.event.honorifics">
        <source>Korean honorifics of positions that the kiosk does not know, or that should differ: position=honorific, several divided by semicolons. Known ones (대사님, 교수님, 국장님…) need no entry.</source>
        <translation>Korean honorifics of positions that the kiosk does not know, or that should differ: position=honorific, several divided by semicolons. Known ones (대사님, 교수님, 국장님…) need no entry.</translation>
    </message>
    <message id="template.event.hide_names">
        <source>Yes for a welcome without a name on the kiosk’s screen.</source>
        <translation>Yes for a welcome without a name on the kiosk’s screen.</translation>
    </message>
    <message id="template.event.walk_in_fields">
        <source>What the desk asks of people who come unregistered: name, organisation, position, category, country, phone, e-mail.</source>
        <translation>What the desk asks of people who come unregistered: name, organisation, position, category, country, phone, e-mail.</translation>
    </message>
    <message id="template.event.consent_ko">
        <source>What people who register at the desk agree to, in Korean.</source>
        <translation>What people who register at the desk agree to, in Korean.</translation>
    </message>
    <message id="template.event.consent_en">
        <source>The same in English.</source>
        <translation>The same in English.</translation>
    </message>
    <message id="template.event.invitation_ko">
        <source>The text of invitation letters in Korean, a paragraph a line.</source>
        <translation>The text of invitation letters in Korean, a paragraph a line.</translation>
    </message>
    <message id="template.event.invitation_en">
        <source>The text of invitation letters in English, a paragraph a line.</source>
        <translation>The text of invitation letters in English, a paragraph a line.</translation>
    </message>
    <message id="template.event.invitation_subject_ko">
        <source>The subject of e-mails with the invitation in Korean; {{이름}}, {{행사}} and {{장소}} stand for the guest, the event and the venue, also in the text.</source>
        <translation>The subject of e-mails with the invitation in Korean; {{이름}}, {{행사}} and {{장소}} stand for the guest, the event and the venue, also in the text.</translation>
    </message>
    <message id="template.event.invitation_subject_en">
        <source>The subject of e-mails with the invitation in English; {{name}}, {{event}} and {{venue}} stand for the guest, the event and the venue, also in the text.</source>
        <translation>The subject of e-mails with the invitation in English; {{name}}, {{event}} and {{venue}} stand for the guest, the event and the venue, also in the text.</translation>
    </message>
    <message id="template.event.ticket_systems">
        <source>Which systems issued the tickets that guests show: pretix, Indico, alf.io, Hi.Events, eventyay. Tickets of others count as another event’s.</source>
        <translation>Which systems issued the tickets that guests show: pretix, Indico, alf.io, Hi.Events, eventyay. Tickets of others count as another event’s.</translation>
    </message>
    <message id="template.event.ticket_keys">
        <source>Public keys of pretix’s signed tickets, several divided by spaces.</source>
        <translation>Public keys of pretix’s signed tickets, several divided by spaces.</translation>
    </message>
    <message id="template.event.ticket_urls">
        <source>URLs in guests’ QR codes with id in braces where the guest’s code stands, several divided by spaces.</source>
        <translation>URLs in guests’ QR codes with id in braces where the guest’s code stands, several divided by spaces.</translation>
    </message>
    <message id="template.event.countries">
        <source>How this event shows countries: KR=대한민국|Republic of Korea, several divided by semicolons.</source>
        <translation>How this event shows countries: KR=대한민국|Republic of Korea, several divided by semicolons.</translation>
    </message>
    <message id="template.event.categories">
        <source>Spellings that mean one category: 연구자|Researcher, several groups divided by semicolons. Usual ones are known.</source>
        <translation>Spellings that mean one category: 연구자|Researcher, several groups divided by semicolons. Usual ones are known.</translation>
    </message>
    <message id="template.event.tracks">
        <source>Names and colours of tracks: 정책|Policy=policy; 오찬|Lunch=meal. Colours are policy, outcomes, meal, network. Tracks that are not named get theirs by usual words.</source>
        <translation>Names and colours of tracks: 정책|Policy=policy; 오찬|Lunch=meal. Colours are policy, outcomes, meal, network. Tracks that are not named get theirs by usual words.</translation>
    </message>
    <message id="template.event.colour">
        <source>The host’s colour, like #1A3E9E. Where white text would be hard to read it is darkened, and you are told.</source>
        <translation>The host’s colour, like #1A3E9E. Where white text would be hard to read it is darkened, and you are told.</translation>
    </message>
    <message id="template.event.logo">
        <source>The file of the logo on light ground: PNG or SVG in the folder of this list, up to 512 KB.</source>
        <translation>The file of the logo on light ground: PNG or SVG in the folder of this list, up to 512 KB.</translation>
    </message>
    <message id="template.event.logo_dark">
        <source>The file of the logo on coloured ground: PNG or SVG in the folder of this list, up to 512 KB.</source>
        <translation>The file of the logo on coloured ground: PNG or SVG in the folder of this list, up to 512 KB.</translation>
    </message>
    <message id="template.event.pattern">
        <source>The file of a pattern for the coloured band: PNG in the folder of this list, up to 512 KB.</source>
        <translation>The file of a pattern for the coloured band: PNG in the folder of this list, up to 512 KB.</translation>
    </message>
    <message id="template.event.calendar_url">
        <source>The address of each guest’s calendar (.ics), with {{id}} in place of the guest’s code. Without it the QR for phones holds text.</source>
        <translation>The address of each guest’s calendar (.ics), with {{id}} in place of the guest’s code. Without it the QR for phones holds text.</translation>
    </message>
    <message id="template.event.confirm_badge">
        <source>Whether the kiosk asks once more if the name is right before it prints a badge.</source>
        <translation>Whether the kiosk asks once more if the name is right before it prints a badge.</translation>
    </message>
    <message id="template.event.hide_tablemates">
        <source>Yes if screens must not say which organisations and countries sit at a guest’s table. Names are shown of people who agreed only.</source>
        <translation>Yes if screens must not say which organisations and countries sit at a guest’s table. Names are shown of people who agreed only.</translation>
    </message>
    <message id="template.rooms.id">
        <source>Short id that other sheets refer to. Empty: the name.</source>
        <translation>Short id that other sheets refer to. Empty: the name.</translation>
    </message>
    <message id="template.rooms.name_ko">
        <source>The room’s name.</source>
        <translation>The room’s name.</translation>
    </message>
    <message id="template.rooms.floor_ko">
        <source>The floor it is on.</source>
        <translation>The floor it is on.</translation>
    </message>
    <message id="template.rooms.width">
        <source>Width of its plan in metres.</source>
        <translation>Width of its plan in metres.</translation>
    </message>
    <message id="template.rooms.depth">
        <source>Depth of its plan in metres.</source>
        <translation>Depth of its plan in metres.</translation>
    </message>
    <message id="template.rooms.outline">
        <source>The room’s walls on its plan: its corners in order, as x y in metres from the top left. Two corners: a rectangle. Empty: the plan shows the tables alone.</source>
        <translation>The room’s walls on its plan: its corners in order, as x y in metres from the top left. Two corners: a rectangle. Empty: the plan shows the tables alone.</translation>
    </message>
    <message id="template.rooms.doors">
        <source>Doors: x y of the opening’s middle, its width in metres, and in or out for the side it swings to. Semicolons between several.</source>
        <translation>Doors: x y of the opening’s middle, its width in metres, and in or out for the side it swings to. Semicolons between several.</translation>
    </message>
    <message id="template.rooms.stage">
        <source>The stage: its corners, or two opposite ones.</source>
        <translation>The stage: its corners, or two opposite ones.</translation>
    </message>
    <message id="template.rooms.obstacles">
        <source>Columns and other obstacles: the corners of each. Semicolons between several.</source>
        <translation>Columns and other obstacles: the corners of each. Semicolons between several.</translation>
    </message>
    <message id="template.rooms.desk">
        <source>The help desk’s place on this plan, x y in metres. It may be outside the walls.</source>
        <translation>The help desk’s place on this plan, x y in metres. It may be outside the walls.</translation>
    </message>
    <message id="template.sessions.id">
        <source>Short id that other sheets refer to. Empty: the title.</source>
        <translation>Short id that other sheets refer to. Empty: the title.</translation>
    </message>
    <message id="template.sessions.title_ko">
        <source>The session’s title.</source>
        <translation>The session’s title.</translation>
    </message>
    <message id="template.sessions.track">
        <source>The track it belongs to. Empty: everybody’s.</source>
        <translation>The track it belongs to. Empty: everybody’s.</translation>
    </message>
    <message id="template.sessions.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>A room’s id or name from the sheet of rooms.</translation>
    </message>
    <message id="template.sessions.starts">
        <source>When it starts, in the event’s time zone. 2024-12-11 14:05, a date cell, or a time alone on the event’s first day. A column for the date and one for a span (14:00~15:00) work too.</source>
        <translation>When it starts, in the event’s time zone. 2024-12-11 14:05, a date cell, or a time alone on the event’s first day. A column for the date and one for a span (14:00~15:00) work too.</translation>
    </message>
    <message id="template.sessions.ends">
        <source>When it ends; not before it starts.</source>
        <translation>When it ends; not before it starts.</translation>
    </message>
    <message id="template.sessions.categories">
        <source>Guest categories it is for, divided by commas. Empty: everybody.</source>
        <translation>Guest categories it is for, divided by commas. Empty: everybody.</translation>
    </message>
    <message id="template.sessions.enrolled_only">
        <source>Yes if only guests who enrolled may attend.</source>
        <translation>Yes if only guests who enrolled may attend.</translation>
    </message>
    <message id="template.sessions.capacity">
        <source>How many people fit in. Empty: any number.</source>
        <translation>How many people fit in. Empty: any number.</translation>
    </message>
    <message id="template.sessions.call_minutes">
        <source>Minutes that a guest called from the waiting list has to come. Empty: 10.</source>
        <translation>Minutes that a guest called from the waiting list has to come. Empty: 10.</translation>
    </message>
    <message id="template.sessions.speakers">
        <source>Speakers, divided by commas.</source>
        <translation>Speakers, divided by commas.</translation>
    </message>
    <message id="template.sessions.description_ko">
        <source>What it is about.</source>
        <translation>What it is about.</translation>
    </message>
    <message id="template.sessions.cancelled">
        <source>Yes if it does not take place.</source>
        <translation>Yes if it does not take place.</translation>
    </message>
    <message id="template.rounds.id">
        <source>The round’s number.</source>
        <translation>The round’s number.</translation>
    </message>
    <message id="template.rounds.name_ko">
        <source>The round’s name.</source>
        <translation>The round’s name.</translation>
    </message>
    <message id="template.rounds.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>A room’s id or name from the sheet of rooms.</translation>
    </message>
    <message id="template.rounds.starts">
        <source>When it starts, in the event’s time zone. 2024-12-11 14:05, a date cell, or a time alone on the event’s first day. A column for the date and one for a span (14:00~15:00) work too.</source>
        <translation>When it starts, in the event’s time zone. 2024-12-11 14:05, a date cell, or a time alone on the event’s first day. A column for the date and one for a span (14:00~15:00) work too.</translation>
    </message>
    <message id="template.rounds.ends">
        <source>When it ends; not before it starts.</source>
        <translation>When it ends; not before it starts.</translation>
    </message>
    <message id="template.rounds.live">
        <source>Whether guests are told their table at their check-in, and the seats of those who are not here yet are searched anew meanwhile. No: seats stay as planned.</source>
        <translation>Whether guests are told their table at their check-in, and the seats of those who are not here yet are searched anew meanwhile. No: seats stay as planned.</translation>
    </message>
    <message id="template.tables.id">
        <source>What guests are told: 12 or A.</source>
        <translation>What guests are told: 12 or A.</translation>
    </message>
    <message id="template.tables.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>A room’s id or name from the sheet of rooms.</translation>
    </message>
    <message id="template.tables.x">
        <source>Metres from the left edge of the room’s plan.</source>
        <translation>Metres from the left edge of the room’s plan.</translation>
    </message>
    <message id="template.tables.y">
        <source>Metres from the top edge of the room’s plan.</source>
        <translation>Metres from the top edge of the room’s plan.</translation>
    </message>
    <message id="template.tables.capacity">
        <source>How many guests sit at it. Empty: any number.</source>
        <translation>How many guests sit at it. Empty: any number.</translation>
    </message>
    <message id="template.tables.route_ko">
        <source>The way to it in words, instead of the computed sentence.</source>
        <translation>The way to it in words, instead of the computed sentence.</translation>
    </message>
    <message id="template.tables.languages">
        <source>The languages spoken at it: ko, en. Empty: any.</source>
        <translation>The languages spoken at it: ko, en. Empty: any.</translation>
    </message>
    <message id="template.tables.step_free">
        <source>Whether it is reached without stairs: only such tables suit guests who need it.</source>
        <translation>Whether it is reached without stairs: only such tables suit guests who need it.</translation>
    </message>
    <message id="template.tables.head">
        <source>Whether it is for guests of high precedence.</source>
        <translation>Whether it is for guests of high precedence.</translation>
    </message>
    <message id="template.checkpoints.id">
        <source>Short id for the command line, such as main. Without any checkpoint we set up main.</source>
        <translation>Short id for the command line, such as main. Without any checkpoint we set up main.</translation>
    </message>
    <message id="template.checkpoints.name_ko">
        <source>The checkpoint’s name.</source>
        <translation>The checkpoint’s name.</translation>
    </message>
    <message id="template.checkpoints.room">
        <source>A room’s id or name from the sheet of rooms.</source>
        <translation>A room’s id or name from the sheet of rooms.</translation>
    </message>
    <message id="template.checkpoints.categories">
        <source>Guest categories it is for, divided by commas. Empty: everybody.</source>
        <translation>Guest categories it is for, divided by commas. Empty: everybody.</translation>
    </message>
    <message id="template.checkpoints.tracks">
        <source>Tracks it is for, divided by commas. Empty: everybody.</source>
        <translation>Tracks it is for, divided by commas. Empty: everybody.</translation>
    </message>
    <message id="template.checkpoints.session">
        <source>A session’s id or title, if only its guests may enter.</source>
        <translation>A session’s id or title, if only its guests may enter.</translation>
    </message>
    <message id="template.checkpoints.reentry">
        <source>once; after exit (the usual); many.</source>
        <translation>once; after exit (the usual); many.</translation>
    </message>
    <message id="template.checkpoints.admits_pending">
        <source>Yes if guests whose registration is pending may enter.</source>
        <translation>Yes if guests whose registration is pending may enter.</translation>
    </message>
    <message id="template.checkpoints.opens">
        <source>When the doors open. Empty: always.</source>
        <translation>When the doors open. Empty: always.</translation>
    </message>
    <message id="template.checkpoints.closes">
        <source>When the doors close. Empty: never.</source>
        <translation>When the doors close. Empty: never.</translation>
    </message>
    <message id="template.checkpoints.capacity">
        <source>How many people may be inside. Empty: any number.</source>
        <translation>How many people may be inside. Empty: any number.</translation>
    </message>
    <message id="template.checkpoints.empties_at">
        <source>Time of day at which everybody inside counts as having left, such as 03:00.</source>
        <translation>Time of day at which everybody inside counts as having left, such as 03:00.</translation>
    </message>
    <message id="template.checkpoints.rule">
        <source>Who enters when and how often, in words; several are divided by semicolons: once a day; at most 3 entries; not after 18:00; from 10:00; between 09:00 and 12:00; only after main (another checkpoint); press: from 10:00 (for a category).</source>
        <translation>Who enters when and how often, in words; several are divided by semicolons: once a day; at most 3 entries; not after 18:00; from 10:00; between 09:00 and 12:00; only after main (another checkpoint); press: from 10:00 (for a category).</translation>
    </message>
    <message id="template.checkpoints.x">
        <source>Metres from the left edge of the room’s plan.</source>
        <translation>Metres from the left edge of the room’s plan.</translation>
    </message>
    <message id="template.checkpoints.y">
        <source>Metres from the top edge of the room’s plan.</source>
        <translation>Metres from the top edge of the room’s plan.</translation>
    </message>
    <message id="template.checkpoints.bearing">
        <source>Which way a guest at the kiosk faces: degrees clockwise from the plan’s top.</source>
        <translation>Which way a guest at the kiosk faces: degrees clockwise from the plan’s top.</translation>
    </message>
    <message id="template.checkpoints.desk_arrow">
        <source>In which direction the way from here to the help desk begins. Leave it empty if unknown.</source>
        <translation>In which direction the way from here to the help desk begins. Leave it empty if unknown.</translation>
    </message>
    <message id="template.checkpoints.desk_metres">
        <source>How far the help desk is from here, in metres.</source>
        <translation>How far the help desk is from here, in metres.</translation>
    </message>
    <message id="template.checkpoints.desk_way_ko">
        <source>The way from here to the help desk, in one line: up to 60 characters, 40 in Korean.</source>
        <translation>The way from here to the help desk, in one line: up to 60 characters, 40 in Korean.</translation>
    </message>
    <message id="template.ways.checkpoint">
        <source>The checkpoint where the way begins: its id or name.</source>
        <translation>The checkpoint where the way begins: its id or name.</translation>
    </message>
    <message id="template.ways.room">
        <source>The room that it leads to: its id or name.</source>
        <translation>The room that it leads to: its id or name.</translation>
    </message>
    <message id="template.ways.arrow">
        <source>In which direction it begins. Without it no arrow is shown.</source>
        <translation>In which direction it begins. Without it no arrow is shown.</translation>
    </message>
    <message id="template.ways.line_ko">
        <source>The way in one line: up to 60 characters, 40 in Korean.</source>
        <translation>The way in one line: up to 60 characters, 40 in Korean.</translation>
    </message>
    <message id="template.guests.reference">
        <source>Your own key for the guest. It finds the guest again when the list is imported again; it must not change. A running number (번호, No.) works less well.</source>
        <translation>Your own key for the guest. It finds the guest again when the list is imported again; it must not change. A running number (번호, No.) works less well.</translation>
    </message>
    <message id="template.guests.name_ko">
        <source>The name in Korean, and in Latin letters. One of them is enough. A single column of names works too.</source>
        <translation>The name in Korean, and in Latin letters. One of them is enough. A single column of names works too.</translation>
    </message>
    <message id="template.guests.family_ko">
        <source>Family name in Latin letters, if you have it apart.</source>
        <translation>Family name in Latin letters, if you have it apart.</translation>
    </message>
    <message id="template.guests.given_ko">
        <source>Given name in Latin letters, if you have it apart.</source>
        <translation>Given name in Latin letters, if you have it apart.</translation>
    </message>
    <message id="template.guests.name_order">
        <source>Order of this guest’s Latin name. Empty: as the event has it.</source>
        <translation>Order of this guest’s Latin name. Empty: as the event has it.</translation>
    </message>
    <message id="template.guests.style">
        <source>H.E., Hon., Dr., Prof. and the like; shown above the name.</source>
        <translation>H.E., Hon., Dr., Prof. and the like; shown above the name.</translation>
    </message>
    <message id="template.guests.courtesy">
        <source>Mr., Ms.</source>
        <translation>Mr., Ms.</translation>
    </message>
    <message id="template.guests.position_ko">
        <source>Position or title.</source>
        <translation>Position or title.</translation>
    </message>
    <message id="template.guests.organisation_ko">
        <source>Organisation.</source>
        <translation>Organisation.</translation>
    </message>
    <message id="template.guests.delegation">
        <source>The mission or organisation that the guest comes with.</source>
        <translation>The mission or organisation that the guest comes with.</translation>
    </message>
    <message id="template.guests.country">
        <source>ISO code or name in Korean or English. Empty for international organisations.</source>
        <translation>ISO code or name in Korean or English. Empty for international organisations.</translation>
    </message>
    <message id="template.guests.category">
        <source>Official, diplomatic mission, researcher, press, staff… Checkpoints and sessions may be for some only.</source>
        <translation>Official, diplomatic mission, researcher, press, staff… Checkpoints and sessions may be for some only.</translation>
    </message>
    <message id="template.guests.languages">
        <source>The guest’s languages, the preferred one first: ko, en.</source>
        <translation>The guest’s languages, the preferred one first: ko, en.</translation>
    </message>
    <message id="template.guests.email">
        <source>E-mail address. Never shown to others.</source>
        <translation>E-mail address. Never shown to others.</translation>
    </message>
    <message id="template.guests.phone">
        <source>Mobile number, with its leading zero.</source>
        <translation>Mobile number, with its leading zero.</translation>
    </message>
    <message id="template.guests.status">
        <source>confirmed, pending, cancelled, blocked. Empty: confirmed.</source>
        <translation>confirmed, pending, cancelled, blocked. Empty: confirmed.</translation>
    </message>
    <message id="template.guests.valid_while_pending">
        <source>Yes if the guest may enter although pending.</source>
        <translation>Yes if the guest may enter although pending.</translation>
    </message>
    <message id="template.guests.valid_from">
        <source>The pass is valid from then on. Empty: always.</source>
        <translation>The pass is valid from then on. Empty: always.</translation>
    </message>
    <message id="template.guests.valid_until">
        <source>The pass is valid until then; a date alone includes that day.</source>
        <translation>The pass is valid until then; a date alone includes that day.</translation>
    </message>
    <message id="template.guests.attention">
        <source>A note for staff. Never on a guest’s screen.</source>
        <translation>A note for staff. Never on a guest’s screen.</translation>
    </message>
    <message id="template.guests.precedence">
        <source>Your order of precedence, 1 is first. Staff only.</source>
        <translation>Your order of precedence, 1 is first. Staff only.</translation>
    </message>
    <message id="template.guests.interests">
        <source>Fields of interest, divided by commas.</source>
        <translation>Fields of interest, divided by commas.</translation>
    </message>
    <message id="template.guests.accessibility">
        <source>What the guest needs, divided by commas.</source>
        <translation>What the guest needs, divided by commas.</translation>
    </message>
    <message id="template.guests.greeting_ko">
        <source>Shown word for word instead of the usual greeting.</source>
        <translation>Shown word for word instead of the usual greeting.</translation>
    </message>
    <message id="template.guests.hide_from_search">
        <source>Yes if the guest must not be found by name at a kiosk.</source>
        <translation>Yes if the guest must not be found by name at a kiosk.</translation>
    </message>
    <message id="template.guests.vip">
        <source>Yes: the desk is told at once when this guest arrives. Staff only.</source>
        <translation>Yes: the desk is told at once when this guest arrives. Staff only.</translation>
    </message>
    <message id="template.guests.escort">
        <source>Whom the desk calls then, with a phone number. Staff only.</source>
        <translation>Whom the desk calls then, with a phone number. Staff only.</translation>
    </message>
    <message id="template.guests.name_at_table">
        <source>Yes if the guest agreed that others at their table see their name on the kiosk’s screen. Empty: no.</source>
        <translation>Yes if the guest agreed that others at their table see their name on the kiosk’s screen. Empty: no.</translation>
    </message>
    <message id="template.guests.tracks">
        <source>Tracks of the guest, divided by commas.</source>
        <translation>Tracks of the guest, divided by commas.</translation>
    </message>
    <message id="template.guests.sessions">
        <source>Sessions that the guest enrolled in: ids or titles, divided by commas.</source>
        <translation>Sessions that the guest enrolled in: ids or titles, divided by commas.</translation>
    </message>
    <message id="template.guests.companion_of">
        <source>The guest with whom this person comes: guest ID, code, e-mail or name. Empty for everybody else.</source>
        <translation>The guest with whom this person comes: guest ID, code, e-mail or name. Empty for everybody else.</translation>
    </message>
    <message id="template.guests.code">
        <source>The guest’s own code in the QR. Empty: we issue one.</source>
        <translation>The guest’s own code in the QR. Empty: we issue one.</translation>
    </message>
    <message id="template.guests.companions">
        <source>How many people come with the guest, without the guest. Each gets a badge and a code; they may be named later.</source>
        <translation>How many people come with the guest, without the guest. Each gets a badge and a code; they may be named later.</translation>
    </message>
    <message id="template.guests.companion_names">
        <source>The names of those who come with the guest, divided by semicolons.</source>
        <translation>The names of those who come with the guest, divided by semicolons.</translation>
    </message>
    <message id="template.guests.photo">
        <source>The name of the photo’s file, for example hong.jpg, in the folder of this list. Only the desk shows it.</source>
        <translation>The name of the photo’s file, for example hong.jpg, in the folder of this list. Only the desk shows it.</translation>
    </message>
    <message id="template.seats.reference">
        <source>The guest’s ID; or use one of the next three columns. Columns per round (1라운드, 2라운드) in the guest list work too.</source>
        <translation>The guest’s ID; or use one of the next three columns. Columns per round (1라운드, 2라운드) in the guest list work too.</translation>
    </message>
    <message id="template.seats.code">
        <source>The guest’s code.</source>
        <translation>The guest’s code.</translation>
    </message>
    <message id="template.seats.email">
        <source>The guest’s e-mail address.</source>
        <translation>The guest’s e-mail address.</translation>
    </message>
    <message id="template.seats.guest">
        <source>The guest’s name, if nobody shares it.</source>
        <translation>The guest’s name, if nobody shares it.</translation>
    </message>
    <message id="template.seats.round">
        <source>A round from the sheet of rounds. May be empty if there is only one.</source>
        <translation>A round from the sheet of rounds. May be empty if there is only one.</translation>
    </message>
    <message id="template.seats.table">
        <source>A table from the sheet of tables. Empty takes the seat away.</source>
        <translation>A table from the sheet of tables. Empty takes the seat away.</translation>
    </message>
    <message id="template.seats.seat">
        <source>The place at the table. May be empty.</source>
        <translation>The place at the table. May be empty.</translation>
    </message>
    <message id="template.seating_rules.kind">
        <source>What holds: together or apart (at one table, or never at one), at table, not at table, absent (not there in that round), points (how much a term counts).</source>
        <translation>What holds: together or apart (at one table, or never at one), at table, not at table, absent (not there in that round), points (how much a term counts).</translation>
    </message>
    <message id="template.seating_rules.guests">
        <source>Guest IDs or full names, divided by ;. Empty for points.</source>
        <translation>Guest IDs or full names, divided by ;. Empty for points.</translation>
    </message>
    <message id="template.seating_rules.round">
        <source>A round from the sheet of rounds. Empty: all rounds.</source>
        <translation>A round from the sheet of rounds. Empty: all rounds.</translation>
    </message>
    <message id="template.seating_rules.table">
        <source>For at table and not at table: a table from the sheet of tables.</source>
        <translation>For at table and not at table: a table from the sheet of tables.</translation>
    </message>
    <message id="template.seating_rules.term">
        <source>For points: language, precedence (first ranks at no head table), repeat (the same two meet again), organisation, country, host country, category, empty (empty seats), topics (nothing in common).</source>
        <translation>For points: language, precedence (first ranks at no head table), repeat (the same two meet again), organisation, country, host country, category, empty (empty seats), topics (nothing in common).</translation>
    </message>
    <message id="template.seating_rules.points">
        <source>For points: how much one such case counts against a plan. 0 or more; usually language 60, repeat 40, organisation and country 20.</source>
        <translation>For points: how much one such case counts against a plan. 0 or more; usually language 60, repeat 40, organisation and country 20.</translation>
    </message>
    <message id="template.seating_rules.removed">
        <source>Whether the rule does not hold any more: yes or no.</source>
        <translation>Whether the rule does not hold any more: yes or no.</translation>
    </message>
    <message id="import.entry_rule.wrong">
        <source>“{value}” is not understood. Write one of these, several divided by semicolons: once a day; at most 3 entries; at most 2 entries a day; not after 18:00; from 10:00; between 09:00 and 12:00; only after main; at least 90 minutes after the last entry; and before it, for whom: press: from 10:00</source>
        <translation>“{value}” is not understood. Write one of these, several divided by semicolons: once a day; at most 3 entries; at most 2 entries a day; not after 18:00; from 10:00; between 09:00 and 12:00; only after main; at least 90 minutes after the last entry; and before it, for whom: press: from 10:00</translation>
    </message>
    <message id="import.entry_rule.json">
        <source>The rule begins as JSON and is none: copy the whole rule, or write it in words such as: once a day</source>
        <translation>The rule begins as JSON and is none: copy the whole rule, or write it in words such as: once a day</translation>
    </message>
    <message id="import.kind.questions">
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message id="import.choices.questionkind">
        <source>text, number, choice, choices, yes/no, consent, date, time, country, phone, email</source>
        <translation>text, number, choice, choices, yes/no, consent, date, time, country, phone, email</translation>
    </message>
    <message id="import.choices.askedat">
        <source>kiosk, desk, nowhere</source>
        <translation>kiosk, desk, nowhere</translation>
    </message>
    <message id="import.question.empty">
        <source>A question needs its text, in Korean or in English.</source>
        <translation>A question needs its text, in Korean or in English.</translation>
    </message>
    <message id="import.question.other">
        <source>“{value}” is no ID of another question. Write the ID of the question whose answer decides whether this one is asked.</source>
        <translation>“{value}” is no ID of another question. Write the ID of the question whose answer decides whether this one is asked.</translation>
    </message>
    <message id="import.question.options">
        <source>A choice needs options, divided by semicolons; the two languages of one are divided by a bar: 한식|Korean; 채식|Vegetarian</source>
        <translation>A choice needs options, divided by semicolons; the two languages of one are divided by a bar: 한식|Korean; 채식|Vegetarian</translation>
    </message>
    <message id="import.question.column_twice">
        <source>The answers to question “{id}” are in this column already. Give this question another answer column.</source>
        <translation>The answers to question “{id}” are in this column already. Give this question another answer column.</translation>
    </message>
    <message id="import.question.column">
        <source>“{value}” is a column of the guest list already. Give the answers a column of their own in “Answer column”.</source>
        <translation>“{value}” is a column of the guest list already. Give the answers a column of their own in “Answer column”.</translation>
    </message>
    <message id="template.questions.id">
        <source>A short ID that stays the same when the text changes. Empty: the text itself.</source>
        <translation>A short ID that stays the same when the text changes. Empty: the text itself.</translation>
    </message>
    <message id="template.questions.text_ko">
        <source>The question as guests read it.</source>
        <translation>The question as guests read it.</translation>
    </message>
    <message id="template.questions.kind">
        <source>What is answered: text, number, choice, choices (several), yes/no, consent (if required, only a yes counts), date, time, country, phone, email. Empty: text.</source>
        <translation>What is answered: text, number, choice, choices (several), yes/no, consent (if required, only a yes counts), date, time, country, phone, email. Empty: text.</translation>
    </message>
    <message id="template.questions.required">
        <source>Yes: nobody enters before it is answered.</source>
        <translation>Yes: nobody enters before it is answered.</translation>
    </message>
    <message id="template.questions.options">
        <source>The options of a choice, divided by semicolons, the languages of one by a bar: 한식|Korean; 채식|Vegetarian</source>
        <translation>The options of a choice, divided by semicolons, the languages of one by a bar: 한식|Korean; 채식|Vegetarian</translation>
    </message>
    <message id="template.questions.asked">
        <source>kiosk: by the kiosk and at the desk; desk: at the desk only; nowhere: not at check-in.</source>
        <translation>kiosk: by the kiosk and at the desk; desk: at the desk only; nowhere: not at check-in.</translation>
    </message>
    <message id="template.questions.categories">
        <source>Who is asked, by category; empty: everybody.</source>
        <translation>Who is asked, by category; empty: everybody.</translation>
    </message>
    <message id="template.questions.checkpoints">
        <source>Where it is asked: IDs of checkpoints; empty: everywhere.</source>
        <translation>Where it is asked: IDs of checkpoints; empty: everywhere.</translation>
    </message>
    <message id="template.questions.depends_on">
        <source>The ID of another question: this one is asked only of those who answered that as the next column says.</source>
        <translation>The ID of another question: this one is asked only of those who answered that as the next column says.</translation>
    </message>
    <message id="template.questions.depends_values">
        <source>The answers to that question, divided by semicolons.</source>
        <translation>The answers to that question, divided by semicolons.</translation>
    </message>
    <message id="template.questions.column">
        <source>The column of the guest list with the answers, also in exports. Empty: the text of the question.</source>
        <translation>The column of the guest list with the answers, also in exports. Empty: the text of the question.</translation>
    </message>
    <message id="template.questions.position">
        <source>The order in which questions are asked: 1, 2, 3 …</source>
        <translation>The order in which questions are asked: 1, 2, 3 …</translation>
    </message>
    <message id="template.questions.removed">
        <source>Yes: the question is no longer asked; its answers stay.</source>
        <translation>Yes: the question is no longer asked; its answers stay.</translation>
    </message>
</context>
</TS>
