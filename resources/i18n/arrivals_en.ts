<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="arrivals.title">
        <source>Round {round}: {n:guest/guests} on the list, {seats:seat/seats} at {tables:table/tables}.</source>
        <translation>Round {round}: {n:guest/guests} on the list, {seats:seat/seats} at {tables:table/tables}.</translation>
    </message>
    <message id="arrivals.by_chance">
        <source>Each of them stays away with a chance of {share} %; {n:person comes/people come} who are on no list.</source>
        <translation>Each of them stays away with a chance of {share} %; {n:person comes/people come} who are on no list.</translation>
    </message>
    <message id="arrivals.by_number">
        <source>{away} of them stay away; {n:person comes/people come} who are on no list.</source>
        <translation>{away} of them stay away; {n:person comes/people come} who are on no list.</translation>
    </message>
    <message id="arrivals.unseated">
        <source>{n:guest has/guests have} no seat in it yet: a plan was searched for this, and not recorded. Plan with kiosk seat.</source>
        <translation>{n:guest has/guests have} no seat in it yet: a plan was searched for this, and not recorded. Plan with kiosk seat.</translation>
    </message>
    <message id="arrivals.column.hour">
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message id="arrivals.column.came">
        <source>Come</source>
        <translation>Come</translation>
    </message>
    <message id="arrivals.column.live">
        <source>Smallest table, live</source>
        <translation>Smallest table, live</translation>
    </message>
    <message id="arrivals.column.printed">
        <source>Printed plan</source>
        <translation>Printed plan</translation>
    </message>
    <message id="arrivals.column.hindsight">
        <source>Hindsight</source>
        <translation>Hindsight</translation>
    </message>
    <message id="arrivals.column.live_without">
        <source>Without a seat, live</source>
        <translation>Without a seat, live</translation>
    </message>
    <message id="arrivals.column.printed_without">
        <source>Without, printed</source>
        <translation>Without, printed</translation>
    </message>
    <message id="arrivals.column.hindsight_without">
        <source>Without, hindsight</source>
        <translation>Without, hindsight</translation>
    </message>
    <message id="arrivals.times">
        <source>{n:hour was/hours were} played, with seed {seed}. Nothing was recorded.</source>
        <translation>{n:hour was/hours were} played, with seed {seed}. Nothing was recorded.</translation>
    </message>
    <message id="arrivals.sum.live">
        <source>Live: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</source>
        <translation>Live: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</translation>
    </message>
    <message id="arrivals.sum.printed">
        <source>Printed plan: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</source>
        <translation>Printed plan: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</translation>
    </message>
    <message id="arrivals.sum.hindsight">
        <source>Hindsight, the plan of those who came: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</source>
        <translation>Hindsight, the plan of those who came: {mean} people at the smallest table on average, {least} in the worst hour; {without} without a seat on average, {most} at most; {points} points.</translation>
    </message>
    <message id="arrivals.as_good">
        <source>In {n} of {times:hour/hours} the smallest table of live seating has at least as many people as with hindsight.</source>
        <translation>In {n} of {times:hour/hours} the smallest table of live seating has at least as many people as with hindsight.</translation>
    </message>
    <message id="arrivals.moved">
        <source>{n:person was/people were} moved after they were told a table.</source>
        <translation>{n:person was/people were} moved after they were told a table.</translation>
    </message>
    <message id="arrivals.too_many">
        <source>The event has {n:guest/guests}: live seats are searched for up to {most}, beyond that they are given at check-in alone. There is nothing to play.</source>
        <translation>The event has {n:guest/guests}: live seats are searched for up to {most}, beyond that they are given at check-in alone. There is nothing to play.</translation>
    </message>
    <message id="arrivals.no_shows">
        <source>“{text}” is no number of no-shows. Write --no-shows 20, or --no-shows 10% with less than 100.</source>
        <translation>“{text}” is no number of no-shows. Write --no-shows 20, or --no-shows 10% with less than 100.</translation>
    </message>
</context>
</TS>
