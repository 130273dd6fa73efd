<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="photos.done">
        <source>{taken:photo/photos} taken in, {unchanged} unchanged, {problems} not taken in</source>
        <translation>{taken:photo/photos} taken in, {unchanged} unchanged, {problems} not taken in</translation>
    </message>
    <message id="photos.problem">
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message id="photos.folder">
        <source>{folder} is not a folder. Name the folder that has the photos.</source>
        <translation>{folder} is not a folder. Name the folder that has the photos.</translation>
    </message>
    <message id="photos.unreadable_folder">
        <source>{file} could not be read: {reason}</source>
        <translation>{file} could not be read: {reason}</translation>
    </message>
    <message id="photos.nobody">
        <source>belongs to no guest. Name the file after a reference, code, e-mail address or name, or name it in a column Photo of the list.</source>
        <translation>belongs to no guest. Name the file after a reference, code, e-mail address or name, or name it in a column Photo of the list.</translation>
    </message>
    <message id="photos.several">
        <source>belongs to several guests: {names}. Name the file after the reference of one.</source>
        <translation>belongs to several guests: {names}. Name the file after the reference of one.</translation>
    </message>
    <message id="photos.second">
        <source>{name} has another file here already. Keep one of the two.</source>
        <translation>{name} has another file here already. Keep one of the two.</translation>
    </message>
    <message id="photos.missing">
        <source>the list names it for {name}, but the folder lacks it.</source>
        <translation>the list names it for {name}, but the folder lacks it.</translation>
    </message>
    <message id="photos.large">
        <source>is {given} MB; at most {most} MB are taken. Save a smaller copy.</source>
        <translation>is {given} MB; at most {most} MB are taken. Save a smaller copy.</translation>
    </message>
    <message id="photos.pixels">
        <source>has {width} × {height} pixels, too many to open. Save a smaller copy.</source>
        <translation>has {width} × {height} pixels, too many to open. Save a smaller copy.</translation>
    </message>
    <message id="photos.kind">
        <source>is no JPEG, PNG or WebP picture. Save it as one of these.</source>
        <translation>is no JPEG, PNG or WebP picture. Save it as one of these.</translation>
    </message>
    <message id="photos.damaged">
        <source>is damaged. Save it again from its original.</source>
        <translation>is damaged. Save it again from its original.</translation>
    </message>
    <message id="photos.unread">
        <source>could not be read. Check that you may open it.</source>
        <translation>could not be read. Check that you may open it.</translation>
    </message>
</context>
</TS>
