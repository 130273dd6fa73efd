pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The sections of a person card: seats as tiles, then lists. The history, the last section, stands beside them or, on
// a narrow card, between the sections with a tone and the plain ones.
Item {
    id: root

    required property PersonViewModel person
    readonly property bool wide: root.width > DeskTheme.px(680)
    readonly property real columnWidth: Math.floor((root.width - DeskTheme.px(32)) / 2)

    signal opened(line: string)

    function stacked(): var {
        const others = root.person.sections.slice(0, -1);
        const urgent = others.filter(section => section.tone !== "plain");
        return [...urgent, ...root.person.sections.slice(-1), ...others.filter(section => section.tone === "plain")];
    }

    height: Math.max(left.height, right.height)

    Column {
        id: left

        spacing: DeskTheme.px(20)
        width: root.wide ? root.columnWidth : root.width

        Column {
            spacing: DeskTheme.gap
            visible: root.person.seats.length > 0
            width: left.width

            DeskText {
                font.weight: Font.Bold
                text: root.person.seatsTitle
                width: parent.width
            }
            Flow {
                spacing: DeskTheme.gap
                width: parent.width

                Repeater {
                    model: root.person.seats

                    SeatTile {
                        required property LineViewModel modelData

                        line: modelData
                    }
                }
            }
        }
        SectionColumn {
            model: root.wide ? root.person.sections.slice(0, -1) : root.stacked()
            width: left.width
        }
    }
    SectionColumn {
        id: right

        model: root.wide ? root.person.sections.slice(-1) : []
        width: root.columnWidth
        x: root.width - width
    }

    component SectionColumn: Column {
        id: sections

        property alias model: repeater.model

        spacing: DeskTheme.px(20)

        Repeater {
            id: repeater

            Column {
                id: section

                required property CardSectionViewModel modelData

                spacing: DeskTheme.px(2)
                width: sections.width

                DeskText {
                    color: section.modelData.tone === "plain" ? DeskTheme.text : DeskTheme.toneText(section.modelData.tone)
                    font.weight: Font.Bold
                    text: section.modelData.title
                    width: section.width
                }
                Repeater {
                    model: section.modelData.lines

                    LineRow {
                        id: row

                        required property LineViewModel modelData

                        leadWidth: DeskTheme.px(108)
                        line: modelData
                        width: section.width

                        onActionClicked: root.opened(row.modelData.id)
                    }
                }
            }
        }
    }
}
