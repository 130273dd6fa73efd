pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.ViewModels

// The room from above, up where the guest faces: walls, doors, stage, all tables, and the way to the guest's own.
// Places and sizes come from kiosk/domain/floor_plan.
Item {
    id: root

    required property FloorPlanViewModel plan

    readonly property PlanDrawingViewModel drawing: root.plan.drawing
    readonly property PlanColours colours: PlanColours {}
    readonly property int least: Math.ceil(Theme.least * Theme.scale * Theme.pxPerMm / 0.707)
    // All numbers as large as the longest fits its table, and no larger than 12 mm: so large they are where
    // tables of two figures are 22 mm wide, which takes 25 mm from each table to the next.
    readonly property int numberSize: {
        const letters = Math.max(1.2, ...Array.from(root.drawing.numbers).map(number => TextSizes.advance(number, Font.Medium)));
        return Math.max(1, Math.min(root.least, Math.floor(0.98 * root.drawing.plainDiameter / letters)));
    }
    readonly property real tableSize: Theme.mm((root.width > root.height ? 22 : 25) * Theme.scale)
    readonly property real wallWidth: Theme.px(Theme.small ? 2.2 : 3)
    readonly property real stripHeight: Theme.px(Theme.tight ? 20 : 28)
    // A strip beside the room is as wide as the longest word in it.
    readonly property real sideStripWidth: {
        const words = Math.max(TextSizes.widestWord(root.plan.here, Font.Bold), TextSizes.widestWord(root.plan.door, Font.Bold));
        return Math.min(0.24 * root.width, Math.max(root.stripHeight, Math.ceil(words * root.least) + Theme.px(4)));
    }
    readonly property real casingWidth: Theme.mm(7.5 * Theme.scale)
    property string wayShown: ""

    function draw() {
        root.plan.drawOn(root);
    }

    function drawWay() {
        const way = Array.from(root.drawing.way).join();
        if (way === root.wayShown)
            return;
        const anew = root.wayShown === "";
        root.wayShown = way;
        trail.begin(Theme.reduceMotion ? 0 : anew ? 400 : 240);
    }

    objectName: "floorPlan"

    // Left is left in the room, too.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Component.onCompleted: {
        root.draw();
        root.drawWay();
    }
    onHeightChanged: root.draw()
    onPlanChanged: root.draw()
    onSideStripWidthChanged: root.draw()
    onWidthChanged: root.draw()

    Connections {
        function onChanged() {
            root.drawWay();
        }

        target: root.drawing
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.surface
            strokeWidth: -1

            PathSvg {
                path: root.drawing.floor
            }
        }
        ShapePath {
            fillColor: root.colours.stage
            strokeColor: Theme.highContrast ? Theme.line : "transparent"
            strokeWidth: Theme.border

            PathSvg {
                path: root.drawing.stage
            }
        }
        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            strokeColor: root.drawing.stage === "" ? "transparent" : root.colours.lip
            strokeWidth: Theme.mm(2 * Theme.scale)

            PathSvg {
                path: root.drawing.lip
            }
        }
        ShapePath {
            fillColor: root.colours.stage
            strokeColor: Theme.line
            strokeWidth: Theme.border

            PathSvg {
                path: root.drawing.obstacles
            }
        }
        ShapePath {
            fillColor: Theme.brandTint
            strokeColor: Theme.line
            strokeWidth: Theme.border

            PathSvg {
                path: root.drawing.leaves
            }
        }
        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin
            strokeColor: root.drawing.walls === "" ? "transparent" : root.colours.wall
            strokeWidth: root.wallWidth

            PathSvg {
                path: root.drawing.walls
            }
        }
    }
    Text {
        objectName: "planLabel"

        readonly property int size: Math.floor(Math.min(root.least, 0.86 * root.drawing.stageHeight, 0.9 * root.drawing.stageWidth / Math.max(1, TextSizes.advance(root.plan.stage, Font.Bold))))

        color: Theme.ink2
        font.family: Theme.family
        font.pixelSize: Math.max(1, size)
        font.weight: Font.Bold
        text: root.plan.stage
        textFormat: Text.PlainText
        visible: root.drawing.stage !== "" && size >= root.least / 2
        x: Math.round(root.drawing.stageX + (root.drawing.stageWidth - width) / 2)
        y: Math.round(root.drawing.stageY + (root.drawing.stageHeight - height) / 2)

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }
    PlanWay {
        id: trail

        anchors.fill: parent
        drawing: root.drawing
        z: 1
    }
    Rectangle {
        color: Theme.brandTint
        height: root.drawing.stripHeight
        width: root.drawing.stripWidth
        x: root.drawing.stripX
        y: root.drawing.stripY
        z: -1
    }
    PlanStrip {
        anchors.fill: parent
        plan: root.plan
        textSize: root.least
        z: 3
    }
    PlanSideStrip {
        anchors.fill: parent
        plan: root.plan
        visible: root.drawing.stripHeight > root.drawing.stripWidth
        z: 3
    }
    Repeater {
        model: root.drawing.tables

        PlanTable {
            leastSize: root.least
            numberSize: root.numberSize
        }
    }
}
