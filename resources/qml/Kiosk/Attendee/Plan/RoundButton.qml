import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Controls
import Kiosk.ViewModels

// The guest's table in one round; pressing it shows that table on the plan.
Button {
    id: root

    required property RoundViewModel modelData
    required property AttendeeViewModel viewModel
    // On the coloured panel of a wide screen the shown one is white, and each has its time.
    property bool onBand: false

    readonly property bool shown: root.modelData.shown
    readonly property color ground: root.shown ? (root.onBand && !Theme.highContrast ? "#ffffff" : Theme.brand) : Theme.networkTint
    readonly property color ink: root.shown ? (root.onBand && !Theme.highContrast ? Theme.hostColour : Theme.brandInk) : Theme.network
    readonly property string timed: root.onBand && root.modelData.time !== "" ? `${root.modelData.label} ${root.modelData.time}` : root.modelData.label
    readonly property real inset: Theme.px(5)
    // The height that its words need.
    readonly property real need: label.height + Theme.px(5)
    readonly property real figure: TextSizes.advance(root.modelData.table, Font.ExtraBold)
    // The words come first: the number takes what they leave over.
    readonly property real words: TextSizes.line(root.modelData.label, Font.Bold, Theme.scaled(Theme.least))
    readonly property int numberSize: Math.max(TextSizes.pixels("0", Theme.scaled(Theme.least)) + 1, Math.floor(Math.min(0.66 * Theme.button / 0.707, (root.width - 3 * root.inset - root.words - Theme.px(2)) / Math.max(0.6, root.figure))))
    readonly property real wordRoom: root.width - 3 * root.inset - number.implicitWidth

    activeFocusOnTab: false
    focusPolicy: Qt.StrongFocus
    padding: 0
    text: root.modelData.spoken

    Accessible.focusable: true
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    onClicked: root.viewModel.act(root.modelData.action)

    background: Rectangle {
        border.color: root.shown ? root.ground : root.ink
        border.width: Theme.border
        color: root.ground
        radius: Theme.radius

        Rectangle {
            anchors.fill: parent
            color: Theme.ink
            opacity: root.down ? 0.12 : 0
            radius: Theme.radius

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.press
                }
            }
        }
        FocusRing {
            control: root
        }
    }
    contentItem: Item {
        FittedText {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: root.inset
            color: root.ink
            floor: 12
            glyph: 13
            // In one line, if need be smaller, before it takes two.
            most: root.words <= root.wordRoom + 1 ? 1 : 2
            text: TextSizes.line(root.timed, Font.Bold, Theme.grown(Theme.least)) <= root.wordRoom ? root.timed : root.modelData.label
            weight: Font.Bold
            width: root.wordRoom
            y: Math.round((root.height - height) / 2)
        }
        Text {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: root.inset - 2 * root.rightPadding
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            font.family: Theme.family
            font.letterSpacing: -0.018 * root.numberSize
            font.pixelSize: root.numberSize
            font.weight: Font.ExtraBold
            text: root.modelData.table
            textFormat: Text.PlainText

            Accessible.ignored: true
        }
    }
}
