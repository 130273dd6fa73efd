pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// A button whose label wraps by word; `step` shrinks the label where a stack of them runs short.
Button {
    id: root

    required property ColourScheme colours
    property bool primary: false
    property bool chosen: false
    property bool choice: false
    property bool shares: false
    // With less room around a short label.
    property bool snug: root.choice
    property bool offered: true
    property string glyph: ""
    property real step: 1
    // Without its drawing, where a row of buttons is short of room.
    property bool bare: false

    readonly property bool filled: root.primary || root.chosen
    readonly property real leading: 1.2
    readonly property real labelSize: Math.ceil(TextSizes.pixels(root.text, Math.max(Theme.least * Theme.scale, Theme.grown(Theme.least) * root.step)))
    readonly property real iconSize: root.bare || root.glyph === "" || Theme.zoom > 1 ? 0 : Math.round(1.1 * Theme.least * Theme.scale * Theme.pxPerMm)
    readonly property real inset: Theme.mm((root.snug ? 1 : Theme.small ? 3 : 4) * Theme.scale)
    readonly property real around: 2 * root.inset + (root.iconSize > 0 ? root.iconSize + root.inset / 2 : 0)

    // The width of the label in one line, and of its longest word, with all that is around it.
    readonly property real natural: Math.ceil(TextSizes.advance(root.text, Font.Bold) * root.labelSize + root.around) + 2
    readonly property real narrow: Math.ceil(Math.max(...root.text.split(" ").map(word => TextSizes.advance(word, Font.Bold))) * root.labelSize + root.around) + 2

    // The least height, and what stands above and below the label.
    readonly property real lowest: root.primary && Theme.zoom === 1 && !Theme.small && !Theme.wide ? 1.25 * Theme.target : Theme.target
    readonly property real lineSpare: 2 * Theme.grid

    function heightAt(width: real): real {
        return TextFitting.labelHeight(root.text, root.labelSize, width - root.around, root.lineSpare, root.lowest);
    }

    // The window defines the tab order itself.
    activeFocusOnTab: false
    focusPolicy: Qt.StrongFocus
    height: root.heightAt(root.width)
    padding: 0
    width: root.natural

    Accessible.checkable: root.choice
    Accessible.checked: root.chosen
    Accessible.focusable: true
    Accessible.name: root.text
    Accessible.role: root.choice ? Accessible.RadioButton : Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: root.filled ? root.colours.action : root.colours.line
        border.width: Theme.border
        color: root.filled ? root.colours.action : root.colours.plate
        radius: Theme.radius

        Rectangle {
            anchors.fill: parent
            color: root.filled ? root.colours.actionInk : root.colours.ink
            opacity: root.down ? 0.18 : 0
            radius: Theme.radius

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.press
                }
            }
        }
        FocusRing {
            control: root
            colours: root.colours
        }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: root.inset / 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                height: root.iconSize
                ink: label.color
                name: root.glyph
                visible: root.iconSize > 0
                width: root.iconSize
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: root.filled ? root.colours.actionInk : root.colours.plateInk
                font.family: Theme.family
                font.pixelSize: root.labelSize
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                lineHeight: root.leading / 1.193
                text: root.text
                textFormat: Text.PlainText
                width: Math.min(implicitWidth, root.width - root.around)
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
        }
    }
}
