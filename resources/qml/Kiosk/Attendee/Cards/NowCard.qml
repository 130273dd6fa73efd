import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// What is on now or comes next: how long, what, where.
CardBlock {
    id: root

    required property NowCardViewModel model
    required property int relief

    // In the panel of a wide window.
    property bool compact: false
    // A card that is taller than a page steps down.
    property real step: 1

    readonly property bool bare: Theme.large || root.relief >= CardColumn.Bare
    readonly property real padding: Theme.padding * (root.compact || Theme.small && root.bare ? 0.6 : root.relief >= CardColumn.Tight ? 0.75 : 1)
    readonly property real inner: root.width - 2 * root.padding
    readonly property real between: (Theme.small && root.bare ? 0.2 : Theme.small ? 0.3 : root.relief >= CardColumn.Tight ? 0.35 : 0.45) * Theme.padding
    readonly property bool progressing: root.model !== null && root.model.progress >= 0 && root.relief < CardColumn.NoProgress && !root.bare
    readonly property real natural: root.padding + top.height + root.between + title.height + (root.progressing ? root.between + Theme.bar : 0) + (place.implicitHeight > 0 ? 2 * root.between + place.implicitHeight : 0) + root.padding
    // Extra height goes between the parts in equal shares.
    readonly property real share: root.extra / 4
    readonly property bool apart: chip.implicitWidth + minutes.line + Theme.px(4) <= root.inner

    growth: Theme.px(root.model?.room ? 76 : 40)
    implicitHeight: root.model ? root.natural : 0

    Card {
        anchors.fill: parent

        Item {
            id: top

            height: root.bare ? minutes.height : root.apart ? Math.max(chip.implicitHeight, minutes.height) : chip.implicitHeight + minutes.height + Theme.px(2)
            width: root.inner
            x: root.padding
            y: root.padding + 0.5 * root.share

            Chip {
                id: chip

                anchors.left: parent.left
                filled: root.model?.isOn ?? false
                height: implicitHeight
                icon: "clock"
                most: root.inner
                text: root.bare ? "" : root.model?.chip ?? ""
                width: implicitWidth
                y: root.apart ? Math.round((parent.height - height) / 2) : 0
            }
            FittedText {
                id: minutes

                align: root.bare || !root.apart ? Text.AlignLeft : Text.AlignRight
                anchors.right: parent.right
                color: Theme.brand
                floor: 12
                glyph: root.compact ? 1.08 * Theme.type("line", fullWidth) : Theme.type("head", fullWidth) * (fullWidth ? 1.05 : 0.94)
                leading: 1.1
                most: 1
                step: root.step
                text: root.model?.minutes ?? ""
                weight: Font.ExtraBold
                width: root.bare || !root.apart ? root.inner : root.inner - chip.width - Theme.px(4)
                y: root.apart || root.bare ? Math.round((parent.height - height) / 2) : chip.implicitHeight + Theme.px(2)
            }
        }
        FittedText {
            id: title

            color: Theme.ink
            floor: 12
            balanced: true
            most: 2
            // The name for a badge, which has neither time nor place, is as large as a place.
            role: root.compact ? "line" : root.model?.minutes === "" && root.model.room === "" ? "place" : "what"
            step: root.step
            text: root.model?.title ?? ""
            weight: Font.Bold
            width: root.inner
            x: root.padding
            y: top.y + top.height + root.between + root.share
        }
        Rectangle {
            id: track

            color: Theme.hair
            height: root.progressing ? Theme.bar : 0
            radius: height / 2
            visible: root.progressing
            width: root.inner
            x: root.padding
            y: title.y + title.height + root.between

            Rectangle {
                border.color: Theme.highContrast ? "#000000" : "transparent"
                border.width: Theme.highContrast ? 1 : 0
                color: Theme.brand
                height: parent.height
                radius: height / 2
                width: Math.max(height, parent.width * Math.max(0, root.model?.progress ?? 0))
            }
        }
        Rectangle {
            id: rule

            color: Theme.hair
            height: 2
            visible: place.implicitHeight > 0
            width: root.inner
            x: root.padding
            y: (root.progressing ? track.y + track.height : title.y + title.height) + root.between + root.share
        }
        PlaceRow {
            id: place

            arrow: root.model?.arrow ?? ""
            compact: root.compact
            place: root.model?.room ?? ""
            showsWay: root.relief < CardColumn.NoWay && !root.bare
            step: root.step
            tile: Theme.px(root.compact ? 27 : Theme.large ? 36 : root.relief >= CardColumn.Tight ? 32 : 42)
            way: root.model?.way ?? ""
            width: root.inner
            x: root.padding
            y: rule.y + root.between + root.share
        }
    }
}
