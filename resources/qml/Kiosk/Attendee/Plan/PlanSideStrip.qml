import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What stands in a strip at the left or right of the room: the words of where the guest is, one below the
// other, under the mark or above it; and the help desk.
Item {
    id: root

    required property FloorPlanViewModel plan
    readonly property PlanDrawingViewModel drawing: root.plan.drawing
    readonly property real mark: Theme.mm(17 * Theme.scale)
    readonly property real gap: Theme.mm(3.5 * Theme.scale)
    readonly property real stripBottom: root.drawing.stripY + root.drawing.stripHeight
    readonly property string hereText: root.drawing.atDoor ? root.plan.door : root.plan.here
    readonly property real markTop: root.drawing.hereY - root.mark / 2
    readonly property real markBottom: root.drawing.hereY + root.mark / 2
    readonly property real roomAbove: root.markTop - root.gap - root.drawing.stripY
    readonly property real roomBelow: root.stripBottom - root.markBottom - root.gap
    // The size at which the words fit on the roomier side; at the least size they may not.
    readonly property int hereSize: TextSizes.fit(root.hereText, Font.Bold, Theme.scaled(Theme.least), Theme.scaled(0.6 * Theme.least), root.drawing.stripWidth - root.gap, 99, Math.max(root.roomAbove, root.roomBelow), root.leading)
    readonly property real leading: 1.15
    readonly property bool below: here.height <= root.roomBelow + root.gap || root.roomBelow >= root.roomAbove
    // What the mark and its words take.
    readonly property real takenTop: root.below ? root.markTop : here.y
    readonly property real takenBottom: root.below ? here.y + here.height : root.markBottom

    Text {
        id: here

        readonly property rect painted: Qt.rect((width - contentWidth) / 2, 0, contentWidth, height)

        objectName: "planLabel"
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: root.hereSize
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        lineHeight: root.leading / 1.193
        text: root.hereText
        textFormat: Text.PlainText
        visible: root.drawing.hasHere && here.height <= Math.max(root.roomAbove, root.roomBelow) + root.gap
        width: Math.floor(root.drawing.stripWidth)
        wrapMode: Text.WordWrap
        x: Math.round(root.drawing.stripX)
        y: Math.round(root.below ? root.markBottom + root.gap : root.markTop - root.gap - height)

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }
    Icon {
        id: desk

        readonly property real wanted: root.drawing.deskY - height / 2
        readonly property bool isClear: desk.wanted + height + root.gap <= root.takenTop || desk.wanted >= root.takenBottom + root.gap
        readonly property bool isAbove: root.drawing.deskY < root.drawing.hereY
        readonly property real place: desk.isClear ? desk.wanted : desk.isAbove ? root.takenTop - root.gap - height : root.takenBottom + root.gap

        height: width
        ink: Theme.ink2
        name: "counter"
        visible: root.drawing.hasDesk && root.drawing.deskX >= root.drawing.stripX && root.drawing.deskX <= root.drawing.stripX + root.drawing.stripWidth && desk.place >= root.drawing.stripY && desk.place + height <= root.stripBottom
        width: Theme.mm(13 * Theme.scale)
        x: Math.round(root.drawing.deskX - width / 2)
        y: Math.round(desk.place)
    }
}
