import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What stands outside the room, above or below it: where the guest is, or the only door, and the help desk.
// What stands beside the room is in `PlanSideStrip`.
Item {
    id: root

    required property FloorPlanViewModel plan
    // The size of texts in px; shrinks to three quarters for "you are here".
    required property int textSize

    readonly property PlanDrawingViewModel drawing: root.plan.drawing
    readonly property real mark: Theme.mm(17 * Theme.scale)
    readonly property real gap: Theme.mm(3.5 * Theme.scale)
    readonly property bool level: root.drawing.stripWidth > root.drawing.stripHeight
    readonly property bool inStrip: root.inside(root.drawing.hereX, root.drawing.hereY)
    readonly property real middle: root.drawing.stripY + root.drawing.stripHeight / 2
    readonly property real rightEdge: root.drawing.stripX + root.drawing.stripWidth - root.gap
    // Where the mark of this kiosk stands in the strip; a kiosk in the room has a second mark there as a key.
    readonly property real markX: root.inStrip ? root.drawing.hereX : root.drawing.stripX + root.gap + root.mark / 2
    readonly property real besideX: root.markX + root.mark / 2 + root.gap
    readonly property real roomRight: root.rightEdge - root.besideX
    readonly property real roomLeft: root.markX - root.mark / 2 - 2 * root.gap - root.drawing.stripX
    readonly property string hereText: root.drawing.atDoor ? root.plan.door : root.plan.here
    readonly property real hereEm: Math.max(0.1, TextSizes.advance(root.hereText, Font.Bold))
    readonly property int hereSize: Math.max(1, Math.floor(Math.min(root.textSize, Math.max(root.roomRight, root.roomLeft) / root.hereEm)))
    readonly property bool fitsRight: root.hereSize * root.hereEm <= root.roomRight
    readonly property real hereX: root.fitsRight ? root.besideX : root.markX - root.mark / 2 - root.gap - here.implicitWidth
    readonly property real hereLeft: Math.min(root.markX - root.mark / 2, root.hereX) - root.gap
    readonly property real hereRight: Math.max(root.markX + root.mark / 2, root.hereX + here.implicitWidth) + root.gap

    function inside(x: real, y: real): bool {
        const across = x - root.drawing.stripX;
        const down = y - root.drawing.stripY;
        return across >= 0 && across <= root.drawing.stripWidth && down >= 0 && down <= root.drawing.stripHeight;
    }

    HereMark {
        atDoor: root.drawing.atDoor
        heading: root.drawing.heading
        visible: root.drawing.hasHere && root.level
        width: root.mark
        x: Math.round(root.markX - width / 2)
        y: Math.round((root.inStrip ? root.drawing.hereY : root.middle) - width / 2)
    }
    HereMark {
        atDoor: root.drawing.atDoor
        heading: root.drawing.heading
        visible: root.drawing.hasHere && !(root.inStrip && root.level)
        width: root.mark
        x: Math.round(root.drawing.hereX - width / 2)
        y: Math.round(root.drawing.hereY - width / 2)
    }
    Text {
        id: here

        objectName: "planLabel"
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: root.hereSize
        font.weight: Font.Bold
        text: root.hereText
        textFormat: Text.PlainText
        visible: root.drawing.hasHere && root.level && root.hereSize >= 0.75 * root.textSize
        x: Math.round(root.hereX)
        y: Math.round(root.middle - height / 2)

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }
    Item {
        id: desk

        readonly property real most: root.drawing.deskX > root.markX ? root.rightEdge - root.hereRight : root.hereLeft - root.drawing.stripX - root.gap
        readonly property bool labelled: icon.width + root.gap + deskLabel.implicitWidth <= most
        readonly property real wanted: root.drawing.deskX - icon.width / 2

        height: icon.height
        visible: root.drawing.hasDesk && (desk.isInStrip ? icon.width <= most : !desk.isOutside)
        width: desk.labelled && desk.isInStrip ? icon.width + root.gap + deskLabel.implicitWidth : icon.width
        x: Math.round(!desk.isInStrip ? desk.wanted : root.drawing.deskX > root.markX ? Math.min(root.rightEdge - width, Math.max(root.hereRight, desk.wanted)) : Math.max(root.drawing.stripX + root.gap, Math.min(root.hereLeft - width, desk.wanted)))
        y: Math.round((desk.isInStrip ? root.middle : root.drawing.deskY) - height / 2)

        readonly property bool isOutside: root.inside(root.drawing.deskX, root.drawing.deskY)
        readonly property bool isInStrip: root.level && desk.isOutside

        Icon {
            id: icon

            height: width
            ink: Theme.ink2
            name: "counter"
            width: Theme.mm(13 * Theme.scale)
        }
        Text {
            id: deskLabel

            anchors.verticalCenter: icon.verticalCenter
            color: Theme.ink2
            font.family: Theme.family
            font.pixelSize: root.textSize
            font.weight: Font.Medium
            text: root.plan.desk
            textFormat: Text.PlainText
            visible: desk.labelled && desk.isInStrip
            x: icon.width + root.gap

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }
    }
}
