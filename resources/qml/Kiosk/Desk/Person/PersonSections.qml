pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The sections of a person card in the order of need, the tables as tiles. Those about the record and its history, which
// is the last one, stand beside the others or, on a narrow card, below them.
Item {
    id: root

    required property PersonViewModel person
    // Whether the keys of the lines work: their labels are shown then.
    property bool keysShown: true
    readonly property bool wide: root.width > DeskTheme.px(680)
    readonly property real columnWidth: root.wide ? Math.floor((root.width - DeskTheme.px(32)) / 2) : root.width
    // Where the last section begins.
    readonly property real historyTop: aside.y + aside.lastTop

    signal opened(line: string)

    height: Math.max(first.height, aside.y + aside.height)

    Column {
        id: first

        spacing: DeskTheme.px(20)
        width: root.columnWidth

        SectionColumn {
            model: root.person.topSections
            visible: root.person.topSections.length > 0
            width: first.width
        }
        Column {
            spacing: DeskTheme.gap
            visible: root.person.seats.length > 0
            width: first.width

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
            model: root.person.mainSections
            visible: root.person.mainSections.length > 0
            width: first.width
        }
    }
    SectionColumn {
        id: aside

        model: root.person.asideSections
        width: root.columnWidth
        x: root.width - width
        y: root.wide || first.height === 0 ? 0 : first.height + DeskTheme.px(20)
    }

    component SectionColumn: Column {
        id: sections

        property alias model: repeater.model
        readonly property real lastTop: repeater.count > 0 ? (repeater.itemAt(repeater.count - 1)?.y ?? 0) : 0

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

                        keysShown: root.keysShown
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
