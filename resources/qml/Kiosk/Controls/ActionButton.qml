pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.ViewModels

// A button whose label wraps by word; `step` shrinks the label where a stack of them runs short.
Button {
    id: root

    property ColourScheme colours: Theme.plain
    property bool primary: false
    // Of the dock, where buttons are always the same.
    property bool quiet: false
    // The same in another language, beside the first or under it.
    property string second: ""
    // Wide enough for the second label beside the first.
    property bool beside: false
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
    // The least height that is wished for, in px.
    property real wished: 0

    // Of several values the chosen one has a tick and an outline; a screen has one filled button.
    readonly property bool ticked: root.choice && root.chosen
    readonly property bool filled: root.primary || root.chosen && !root.choice
    readonly property real leading: 1.2
    property color face: Theme.surface
    // The band that it stands on, whose colours set it off; null on a light ground.
    property BandColours band: null
    property real glyphMm: Theme.type(root.quiet || root.snug || root.second !== "" ? "min" : "line", TextSizes.fullWidth(root.text))
    readonly property real labelSize: Math.ceil(TextSizes.pixels(root.text, Math.max(Theme.least * Theme.scale, (root.quiet ? Theme.scaled(Math.max(root.glyphMm, Theme.least * Theme.zoom)) : Theme.grown(root.glyphMm)) * root.step)))
    readonly property real secondSize: root.sizeOf(root.second)
    readonly property real iconSize: root.bare || root.glyph === "" || root.quiet && Theme.large ? 0 : Theme.px(Theme.tight ? (Theme.large ? 18 : root.quiet ? 11.5 : 13) : Theme.large ? 24 : root.quiet ? 13.5 : 16)
    // A tick takes what its label leaves over, so that choosing moves nothing.
    readonly property real tickSize: Theme.px(Theme.large ? 20 : 13)
    readonly property bool marked: root.ticked && root.width - root.around - root.lineWidth >= root.tickSize + 2 * root.markGap
    readonly property real markGap: root.choice ? Theme.px(2) : root.inset
    readonly property real markSize: root.marked ? root.tickSize : root.iconSize
    readonly property real inset: Theme.px(root.snug ? 1 : Theme.tight ? 3 : 4)
    readonly property real around: 2 * root.inset + (root.iconSize > 0 ? root.iconSize + root.inset : 0)
    readonly property color ink: root.band ? (root.filled ? root.band.plateInk : root.band.ink) : root.filled ? Theme.brandInk : root.ticked ? Theme.brand : root.quiet || root.choice || root.snug ? Theme.ink : Theme.brand

    readonly property real lineWidth: Math.ceil(TextSizes.advance(root.text, Font.Bold) * root.labelSize) + 2
    readonly property real secondWidth: root.second === "" ? 0 : root.widthOf(root.second)
    // With a second label: the width for both beside each other, and what it adds to the height under the first.
    readonly property real rowWidth: root.second === "" ? 0 : root.widthBeside(root.second)
    readonly property real secondHeight: root.second === "" ? 0 : Math.ceil(1.25 * root.secondSize)
    readonly property bool stacked: root.width < root.rowWidth

    // The width of the label in one line, and of its longest word, with all that is around it.
    readonly property real natural: root.beside && root.second !== "" ? root.rowWidth : Math.max(root.lineWidth, root.secondWidth) + root.around
    readonly property real narrow: Math.ceil(Math.max(root.second === "" ? 0 : root.secondWidth, ...root.text.split(" ").map(word => TextSizes.advance(word, Font.Bold) * root.labelSize)) + root.around) + 2

    // The least height, and what stands above and below the label.
    readonly property real lowest: Math.max(Theme.target, root.wished)
    readonly property real lineSpare: 2 * Theme.px(3)

    // The size of a second label and its width in px, and the width of the button with it beside the first.
    function sizeOf(second: string): real {
        return Math.ceil(TextSizes.pixels(second, Math.max(Theme.least * Theme.scale, Theme.grown(root.glyphMm) * root.step * 0.98)));
    }

    function widthOf(second: string): real {
        return Math.ceil(TextSizes.advance(second, Font.Bold) * root.sizeOf(second)) + 2;
    }

    function widthBeside(second: string): real {
        return root.lineWidth + root.widthOf(second) + root.around + 3 * root.inset;
    }

    function heightAt(width: real): real {
        return TextFitting.labelHeight(root.text, root.labelSize, width - root.around, root.lineSpare + (width < root.rowWidth ? root.secondHeight : 0), root.lowest);
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
    Accessible.name: TextSizes.plain(root.second === "" ? root.text : `${root.text} / ${root.second}`)
    Accessible.role: root.choice ? Accessible.RadioButton : Accessible.Button
    Accessible.onPressAction: root.click()
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()

    background: Rectangle {
        border.color: root.band ? root.ink : root.filled || root.ticked ? Theme.brand : root.quiet || root.choice || root.snug ? Theme.line : Theme.brand
        border.width: root.ticked ? Math.max(4, Theme.px(1.25)) : root.quiet || root.choice || root.snug ? Math.max(2, Theme.mm(0.4)) : Math.max(2, Theme.px(0.75))
        color: root.band ? (root.filled ? root.band.plate : "transparent") : root.filled ? Theme.brand : root.ticked ? Theme.brandTint : root.quiet ? Theme.quiet : root.face
        radius: Theme.radius

        Rectangle {
            anchors.fill: parent
            color: root.ink
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
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            anchors.right: labels.left
            anchors.rightMargin: root.markGap
            anchors.verticalCenter: parent.verticalCenter
            height: root.markSize
            ink: root.ink
            name: root.marked ? "tick" : root.glyph
            visible: root.markSize > 0
            width: root.markSize
        }
        Item {
            id: labels

            anchors.left: parent.left
            anchors.leftMargin: Math.round((parent.width - width + (root.markSize > 0 ? root.markSize + root.markGap : 0)) / 2)
            anchors.verticalCenter: parent.verticalCenter
            height: root.stacked ? label.height + other.height : label.height
            width: root.stacked ? Math.max(label.width, other.width) : label.width + (root.second === "" ? 0 : other.width + 2.4 * root.inset)

            Text {
                id: label

                anchors.left: parent.left
                color: root.ink
                font.family: Theme.family
                font.pixelSize: root.labelSize
                font.weight: Font.Bold
                horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                lineHeight: root.leading / 1.193
                text: root.text
                textFormat: Text.PlainText
                width: Math.min(implicitWidth, root.width - root.around)
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: label.width + 1.2 * root.inset
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.line
                height: 0.9 * root.labelSize
                opacity: 0.6
                visible: root.second !== "" && !root.stacked
                width: Math.max(2, Theme.mm(0.4))
            }
            Text {
                id: other

                anchors.left: parent.left
                anchors.leftMargin: root.stacked ? 0 : label.width + 2.4 * root.inset
                color: root.stacked ? Theme.ink2 : root.ink
                font.family: Theme.family
                font.pixelSize: root.secondSize || 1
                font.weight: root.stacked ? Font.Medium : Font.Bold
                text: root.second
                textFormat: Text.PlainText
                visible: root.second !== ""
                y: root.stacked ? label.height : Math.round(label.baselineOffset - baselineOffset)

                Accessible.ignored: true
            }
        }
    }
}
