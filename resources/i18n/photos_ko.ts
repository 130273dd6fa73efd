<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="photos.done">
        <source>{taken:photo/photos} taken in, {unchanged} unchanged, {problems} not taken in</source>
        <translation>사진 {taken}장을 받아들였고, {unchanged}장은 그대로이며, {problems}장은 받아들이지 않았습니다</translation>
    </message>
    <message id="photos.problem">
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message id="photos.folder">
        <source>{folder} is not a folder. Name the folder that has the photos.</source>
        <translation>{folder} 폴더가 없습니다. 사진이 있는 폴더를 지정하십시오.</translation>
    </message>
    <message id="photos.unreadable_folder">
        <source>{file} could not be read: {reason}</source>
        <translation>{file}을(를) 읽지 못했습니다: {reason}</translation>
    </message>
    <message id="photos.nobody">
        <source>belongs to no guest. Name the file after a reference, code, e-mail address or name, or name it in a column Photo of the list.</source>
        <translation>누구의 사진인지 알 수 없습니다. 파일 이름을 등록번호, 코드, 이메일 또는 이름으로 바꾸거나 명단의 ‘사진’ 열에 적으십시오.</translation>
    </message>
    <message id="photos.several">
        <source>belongs to several guests: {names}. Name the file after the reference of one.</source>
        <translation>여러 사람에게 해당합니다: {names}. 파일 이름을 한 사람의 등록번호로 바꾸십시오.</translation>
    </message>
    <message id="photos.second">
        <source>{name} has another file here already. Keep one of the two.</source>
        <translation>{name} 님의 다른 사진 파일이 이미 있습니다. 하나만 남기십시오.</translation>
    </message>
    <message id="photos.missing">
        <source>the list names it for {name}, but the folder lacks it.</source>
        <translation>명단에 {name} 님의 사진으로 적혀 있지만 폴더에 없습니다.</translation>
    </message>
    <message id="photos.large">
        <source>is {given} MB; at most {most} MB are taken. Save a smaller copy.</source>
        <translation>크기가 {given}MB입니다. {most}MB까지 받습니다. 더 작게 저장하십시오.</translation>
    </message>
    <message id="photos.pixels">
        <source>has {width} × {height} pixels, too many to open. Save a smaller copy.</source>
        <translation>{width} × {height} 픽셀이라 너무 커서 열 수 없습니다. 더 작게 저장하십시오.</translation>
    </message>
    <message id="photos.kind">
        <source>is no JPEG, PNG or WebP picture. Save it as one of these.</source>
        <translation>JPEG, PNG, WebP 그림이 아닙니다. 이 가운데 하나로 저장하십시오.</translation>
    </message>
    <message id="photos.damaged">
        <source>is damaged. Save it again from its original.</source>
        <translation>파일이 손상되었습니다. 원본에서 다시 저장하십시오.</translation>
    </message>
    <message id="photos.unread">
        <source>could not be read. Check that you may open it.</source>
        <translation>읽을 수 없습니다. 파일을 열 권한이 있는지 확인하십시오.</translation>
    </message>
</context>
</TS>
