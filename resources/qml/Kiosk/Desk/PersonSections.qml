pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// The parts of a card below each other: tables as tiles first, then the lists.
Column {
    id: root

    required property PersonViewModel person

    signal opened(line: string)

    spacing: Look.px(20)

    Column {
        spacing: Look.gap
        visible: root.person.seats.length > 0
        width: root.width

        Say {
            font.weight: Font.Bold
            text: root.person.seatsTitle
            width: parent.width
        }
        Flow {
            spacing: Look.gap
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
    Repeater {
        model: root.person.sections

        Column {
            id: section

            required property CardSectionViewModel modelData

            spacing: Look.px(2)
            width: root.width

            Say {
                color: section.modelData.tone === "plain" ? Look.ink : Look.ink2(section.modelData.tone)
                font.weight: Font.Bold
                text: section.modelData.title
                width: section.width
            }
            Repeater {
                model: section.modelData.lines

                LineRow {
                    id: row

                    required property LineViewModel modelData

                    leadWidth: Look.px(108)
                    line: modelData
                    width: section.width

                    onDone: root.opened(row.modelData.id)
                }
            }
        }
    }
}
