pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Controls
import Kiosk.ViewModels

// The language button of the band; on the first screen with the language that is shown beside it.
Button {
    id: root

    required property AttendeeViewModel viewModel
    required property BandColours bandColours

    readonly property string now: Theme.large ? "" : root.viewModel.languageNow
    readonly property string label: Theme.large ? root.viewModel.languageShort : root.viewModel.languageLabel
    readonly property real inset: Theme.px(Theme.large ? 5 : 6.5)
    readonly property bool onAmber: Qt.colorEqual(root.bandColours.ink, "#2a1c00")
    readonly property color ink: root.onAmber ? Theme.ink : root.bandColours.ink

    activeFocusOnTab: false
    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.target, words.height + Theme.px(4))
    implicitWidth: row.width + 2 * root.inset
    padding: 0
    text: root.label

    Accessible.name: root.viewModel.languageLabel
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    onClicked: root.viewModel.act("language")

    background: Rectangle {
        border.color: root.onAmber ? Theme.ink : root.ink
        border.width: Math.max(2, Theme.px(0.6))
        color: root.onAmber ? Theme.surface : "transparent"
        radius: height / 2

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: 2 * parent.border.width
            color: root.bandColours.ink
            height: parent.height - 4 * parent.border.width
            radius: height / 2
            visible: current.visible
            width: current.width + 2 * root.inset - 2 * parent.border.width
            y: anchors.leftMargin
        }
        FocusRing {
            control: root
            corner: root.height / 2
        }
    }
    contentItem: Item {
        Item {
            id: row

            anchors.centerIn: parent
            height: words.height
            width: words.anchors.leftMargin + words.width

            FittedText {
                id: current

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: root.bandColours.deep
                most: 1
                role: "min"
                text: root.now
                visible: text !== ""
                weight: Font.Bold
                width: text === "" ? 0 : line
            }
            Icon {
                id: globe

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.px(14)
                ink: root.ink
                name: "globe"
                stroke: 1.9
                visible: root.now === "" && !Theme.large
                width: height
            }
            FittedText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.now !== "" ? current.width + 2.4 * root.inset : globe.visible ? globe.width + Theme.px(4) : 0
                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                leading: 1.2
                most: 1
                role: "min"
                text: root.label
                weight: Font.Bold
                width: line
            }
        }
    }
}
