<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="arrivals.title">
        <source>Round {round}: {n:guest/guests} on the list, {seats:seat/seats} at {tables:table/tables}.</source>
        <translation>라운드 {round}: 명단의 손님 {n}명, 테이블 {tables}개의 자리 {seats}개입니다.</translation>
    </message>
    <message id="arrivals.by_chance">
        <source>Each of them stays away with a chance of {share} %; {n:person comes/people come} who are on no list.</source>
        <translation>손님마다 {share}%의 확률로 오지 않고, 명단에 없는 사람 {n}명이 옵니다.</translation>
    </message>
    <message id="arrivals.by_number">
        <source>{away} of them stay away; {n:person comes/people come} who are on no list.</source>
        <translation>그 가운데 {away}명이 오지 않고, 명단에 없는 사람 {n}명이 옵니다.</translation>
    </message>
    <message id="arrivals.unseated">
        <source>{n:guest has/guests have} no seat in it yet: a plan was searched for this, and not recorded. Plan with kiosk seat.</source>
        <translation>아직 자리가 없는 손님이 {n}명이어서 이번에만 쓸 계획을 찾았고, 기록하지 않았습니다. kiosk seat로 계획해 주세요.</translation>
    </message>
    <message id="arrivals.column.hour">
        <source>Hour</source>
        <translation>시간</translation>
    </message>
    <message id="arrivals.column.came">
        <source>Come</source>
        <translation>온 사람</translation>
    </message>
    <message id="arrivals.column.live">
        <source>Smallest table, live</source>
        <translation>가장 작은 테이블, 실시간</translation>
    </message>
    <message id="arrivals.column.printed">
        <source>Printed plan</source>
        <translation>인쇄한 계획</translation>
    </message>
    <message id="arrivals.column.hindsight">
        <source>Hindsight</source>
        <translation>나중에 안 계획</translation>
    </message>
    <message id="arrivals.column.live_without">
        <source>Without a seat, live</source>
        <translation>자리 없음, 실시간</translation>
    </message>
    <message id="arrivals.column.printed_without">
        <source>Without, printed</source>
        <translation>자리 없음, 인쇄</translation>
    </message>
    <message id="arrivals.column.hindsight_without">
        <source>Without, hindsight</source>
        <translation>자리 없음, 나중</translation>
    </message>
    <message id="arrivals.times">
        <source>{n:hour was/hours were} played, with seed {seed}. Nothing was recorded.</source>
        <translation>시드 {seed}로 {n}번 돌려 보았습니다. 기록하지 않았습니다.</translation>
    </message>
    <message id="arrivals.sum.live">
        <source>Live: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</source>
        <translation>실시간: 가장 작은 테이블이 평균 {mean}명, 가장 나쁜 시간에 {least}명입니다. 자리 없는 사람은 평균 {without}명, 많아야 {most}명이고, {points}점입니다.</translation>
    </message>
    <message id="arrivals.sum.printed">
        <source>Printed plan: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</source>
        <translation>인쇄한 계획: 가장 작은 테이블이 평균 {mean}명, 가장 나쁜 시간에 {least}명입니다. 자리 없는 사람은 평균 {without}명, 많아야 {most}명이고, {points}점입니다.</translation>
    </message>
    <message id="arrivals.sum.hindsight">
        <source>Hindsight, the plan of those who came: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</source>
        <translation>나중에 안 계획, 온 사람만의 계획: 가장 작은 테이블이 평균 {mean}명, 가장 나쁜 시간에 {least}명입니다. 자리 없는 사람은 평균 {without}명, 많아야 {most}명이고, {points}점입니다.</translation>
    </message>
    <message id="arrivals.as_good">
        <source>In {n} of {times:hour/hours} the smallest table of live seating has at least as many people as with hindsight.</source>
        <translation>{times}번 가운데 {n}번은 실시간 배정의 가장 작은 테이블이 나중에 안 계획보다 작지 않았습니다.</translation>
    </message>
    <message id="arrivals.moved">
        <source>{n:person was/people were} moved after they were told a table.</source>
        <translation>테이블을 안내받은 뒤에 옮겨진 사람은 {n}명입니다.</translation>
    </message>
    <message id="arrivals.too_many">
        <source>The event has {n:guest/guests}: live seats are searched for up to {most}, beyond that they are given at check-in alone. There is nothing to play.</source>
        <translation>손님이 {n}명입니다. 실시간 자리는 {most}명까지 찾고, 그보다 많으면 체크인 때만 줍니다. 돌려 볼 것이 없습니다.</translation>
    </message>
    <message id="arrivals.no_shows">
        <source>“{text}” is no number of no-shows. Write --no-shows 20, or --no-shows 10% with less than 100.</source>
        <translation>“{text}”: 오지 않는 사람의 수가 아닙니다. --no-shows 20, 또는 100보다 작게 --no-shows 10%처럼 적어 주세요.</translation>
    </message>
</context>
</TS>
