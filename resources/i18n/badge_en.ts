<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>badge</name>
    <message id="badge.layout.absent">
        <source>There is no badge layout "{name}". Choose one of {known}, or give the path of a .toml file of your own.</source>
        <translation>There is no badge layout "{name}". Choose one of {known}, or give the path of a .toml file of your own.</translation>
    </message>
    <message id="badge.layout.unopened">
        <source>The badge layout {file} cannot be opened: {reason}. Check the path.</source>
        <translation>The badge layout {file} cannot be opened: {reason}. Check the path.</translation>
    </message>
    <message id="badge.layout.unreadable">
        <source>The badge layout {file} is not valid TOML: {reason}. Mend that line.</source>
        <translation>The badge layout {file} is not valid TOML: {reason}. Mend that line.</translation>
    </message>
    <message id="badge.layout.missing">
        <source>The badge layout {file} lacks {field}. Add it; the layouts that come with the program show how.</source>
        <translation>The badge layout {file} lacks {field}. Add it; the layouts that come with the program show how.</translation>
    </message>
    <message id="badge.layout.unknown">
        <source>The badge layout {file} has {field}, which means nothing there. Take it out or correct its spelling.</source>
        <translation>The badge layout {file} has {field}, which means nothing there. Take it out or correct its spelling.</translation>
    </message>
    <message id="badge.layout.wrong">
        <source>In the badge layout {file}, {field} must be {right}.</source>
        <translation>In the badge layout {file}, {field} must be {right}.</translation>
    </message>
    <message id="badge.layout.our_font">
        <source>The badge layout {file} cannot be used: the font {font}, which came with the program, is not there or cannot be read. Install the program again.</source>
        <translation>The badge layout {file} cannot be used: the font {font}, which came with the program, is not there or cannot be read. Install the program again.</translation>
    </message>
    <message id="badge.layout.font">
        <source>In the badge layout {file}, {field} names the font {font}, which is not there or cannot be read. Put it beside the layout, or use Regular, Medium, Bold or ExtraBold.</source>
        <translation>In the badge layout {file}, {field} names the font {font}, which is not there or cannot be read. Put it beside the layout, or use Regular, Medium, Bold or ExtraBold.</translation>
    </message>
    <message id="badge.layout.nameless">
        <source>The badge layout {file} shows no name. Add a text with field = "name" to a {field}.</source>
        <translation>The badge layout {file} shows no name. Add a text with field = "name" to a {field}.</translation>
    </message>
    <message id="badge.right.side">
        <source>a number of millimetres from 20 to 420</source>
        <translation>a number of millimetres from 20 to 420</translation>
    </message>
    <message id="badge.right.gap">
        <source>a number of millimetres from -20 to 100</source>
        <translation>a number of millimetres from -20 to 100</translation>
    </message>
    <message id="badge.right.leading">
        <source>a number from 0.7 to 2</source>
        <translation>a number from 0.7 to 2</translation>
    </message>
    <message id="badge.right.lines">
        <source>a whole number from 1 to 9</source>
        <translation>a whole number from 1 to 9</translation>
    </message>
    <message id="badge.right.sizes">
        <source>the largest and the least size of type in millimetres from 1 to 60, as in [9, 4]</source>
        <translation>the largest and the least size of type in millimetres from 1 to 60, as in [9, 4]</translation>
    </message>
    <message id="badge.right.box">
        <source>left, top, width and height in millimetres, within the badge</source>
        <translation>left, top, width and height in millimetres, within the badge</translation>
    </message>
    <message id="badge.right.code_box">
        <source>left, top, width and height in millimetres, within the badge and at least 15 wide and high</source>
        <translation>left, top, width and height in millimetres, within the badge and at least 15 wide and high</translation>
    </message>
    <message id="badge.right.font">
        <source>Regular, Medium, Bold, ExtraBold or a font file beside the layout</source>
        <translation>Regular, Medium, Bold, ExtraBold or a font file beside the layout</translation>
    </message>
    <message id="badge.right.field">
        <source>one of style, name, second_name, own_name, position, second_position, organisation, second_organisation, country, event, second_event</source>
        <translation>one of style, name, second_name, own_name, position, second_position, organisation, second_organisation, country, event, second_event</translation>
    </message>
    <message id="badge.right.align">
        <source>left, centre or right</source>
        <translation>left, centre or right</translation>
    </message>
    <message id="badge.right.anchor">
        <source>top, middle or bottom</source>
        <translation>top, middle or bottom</translation>
    </message>
    <message id="badge.right.words">
        <source>words in quotation marks</source>
        <translation>words in quotation marks</translation>
    </message>
    <message id="badge.right.colour">
        <source>a colour such as "#1F4FD8"</source>
        <translation>a colour such as "#1F4FD8"</translation>
    </message>
    <message id="badge.right.table">
        <source>a table with a heading of its own</source>
        <translation>a table with a heading of its own</translation>
    </message>
    <message id="badge.right.list">
        <source>a list of tables with headings in double brackets</source>
        <translation>a list of tables with headings in double brackets</translation>
    </message>
    <message id="badge.lacking">
        <source>{name} ({guest}): the badge lacks {lacks}. Correct the guest, or print it as it is.</source>
        <translation>{name} ({guest}): the badge lacks {lacks}. Correct the guest, or print it as it is.</translation>
    </message>
    <message id="badge.lacking.event">
        <source>Badges lack {lack}. Give the event a shorter name, or use a larger layout.</source>
        <translation>Badges lack {lack}. Give the event a shorter name, or use a larger layout.</translation>
    </message>
    <message id="badge.nameless">
        <source>{name} ({guest}): not printed, no name can be set: {lacks}. Correct the name, or use a larger layout.</source>
        <translation>{name} ({guest}): not printed, no name can be set: {lacks}. Correct the name, or use a larger layout.</translation>
    </message>
    <message id="badge.lacks.glyphs">
        <source>{field} "{words}", of which no font has {missing}</source>
        <translation>{field} "{words}", of which no font has {missing}</translation>
    </message>
    <message id="badge.lacks.room">
        <source>{field} "{words}", which is too long even in the smallest letters</source>
        <translation>{field} "{words}", which is too long even in the smallest letters</translation>
    </message>
    <message id="badge.field.style">
        <source>the style</source>
        <translation>the style</translation>
    </message>
    <message id="badge.field.name">
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message id="badge.field.second_name">
        <source>the second name</source>
        <translation>the second name</translation>
    </message>
    <message id="badge.field.own_name">
        <source>the name in the guest’s own script</source>
        <translation>the name in the guest’s own script</translation>
    </message>
    <message id="badge.field.position">
        <source>the position</source>
        <translation>the position</translation>
    </message>
    <message id="badge.field.second_position">
        <source>the position in the other language</source>
        <translation>the position in the other language</translation>
    </message>
    <message id="badge.field.organisation">
        <source>the organisation</source>
        <translation>the organisation</translation>
    </message>
    <message id="badge.field.second_organisation">
        <source>the organisation in the other language</source>
        <translation>the organisation in the other language</translation>
    </message>
    <message id="badge.field.country">
        <source>the country</source>
        <translation>the country</translation>
    </message>
    <message id="badge.field.event">
        <source>the event</source>
        <translation>the event</translation>
    </message>
    <message id="badge.field.second_event">
        <source>the event in the other language</source>
        <translation>the event in the other language</translation>
    </message>
    <message id="badge.field.category">
        <source>the category</source>
        <translation>the category</translation>
    </message>
    <message id="badge.field.tables">
        <source>the table numbers</source>
        <translation>the table numbers</translation>
    </message>
    <message id="badge.trouble.off">
        <source>The printer is off or cannot be reached. See to its power and cable, then try again</source>
        <translation>The printer is off or cannot be reached. See to its power and cable, then try again</translation>
    </message>
    <message id="badge.trouble.silent">
        <source>The printer took the badge and says nothing. See whether it came out before printing it again</source>
        <translation>The printer took the badge and says nothing. See whether it came out before printing it again</translation>
    </message>
    <message id="badge.trouble.paper">
        <source>The printer is out of labels or ribbon. Put new ones in, then print the badge again</source>
        <translation>The printer is out of labels or ribbon. Put new ones in, then print the badge again</translation>
    </message>
    <message id="badge.trouble.media">
        <source>Other labels are in the printer than the layout is for. Change the labels or the layout</source>
        <translation>Other labels are in the printer than the layout is for. Change the labels or the layout</translation>
    </message>
    <message id="badge.trouble.jam">
        <source>Something is stuck in the printer. Take it out, then print the badge again</source>
        <translation>Something is stuck in the printer. Take it out, then print the badge again</translation>
    </message>
    <message id="badge.trouble.cover">
        <source>The printer is open. Close it, then print the badge again</source>
        <translation>The printer is open. Close it, then print the badge again</translation>
    </message>
    <message id="badge.trouble.stopped">
        <source>The printer is paused. Resume it, then print the badge again</source>
        <translation>The printer is paused. Resume it, then print the badge again</translation>
    </message>
    <message id="badge.trouble.refused">
        <source>The printer did not take the badge. Try another printer</source>
        <translation>The printer did not take the badge. Try another printer</translation>
    </message>
    <message id="badge.trouble.unprintable">
        <source>This badge cannot be set as it is. Look at its preview, and correct the guest or the layout</source>
        <translation>This badge cannot be set as it is. Look at its preview, and correct the guest or the layout</translation>
    </message>
    <message id="badge.trouble.unknown">
        <source>The printer says something that nobody understands. Look at its display, or try another printer</source>
        <translation>The printer says something that nobody understands. Look at its display, or try another printer</translation>
    </message>
    <message id="badge.trouble.interrupted">
        <source>The device went down while this badge was waiting. See whether it came out, then print it again</source>
        <translation>The device went down while this badge was waiting. See whether it came out, then print it again</translation>
    </message>
    <message id="badge.printer_trouble">
        <source>The badge of {name} did not come out. {trouble}</source>
        <translation>The badge of {name} did not come out. {trouble}</translation>
    </message>
    <message id="badge.codeless">
        <source>{name} ({guest}): not printed, there is no valid code. Issue one at the desk, then write the badges again.</source>
        <translation>{name} ({guest}): not printed, there is no valid code. Issue one at the desk, then write the badges again.</translation>
    </message>
</context>
</TS>
