pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// The room from above: walls, doors, stage, and all tables with their seats. Places come from kiosk/domain/floor_plan.
Item {
    id: root

    required property TablesViewModel page
    readonly property PlanDrawingViewModel drawing: root.page.room.drawing

    // The sizes that `FloorPlanViewModel.drawOn` reads.
    readonly property real tableSize: DeskTheme.px(190)
    readonly property real wallWidth: DeskTheme.px(4)
    readonly property real stripHeight: 0
    readonly property real sideStripWidth: 0
    readonly property real casingWidth: 0

    signal cardFocused(string guest)
    signal dragged(point position)

    // The table at a place of the window, null for none.
    function tableAt(position: point): var {
        const at = root.mapFromItem(null, position.x, position.y);
        const table = root.childAt(at.x, at.y) as RoomTable;
        return table ? table.table : null;
    }
    function draw() {
        root.page.room.drawOn(root);
    }

    objectName: "room"

    Component.onCompleted: root.draw()
    onHeightChanged: root.draw()
    onWidthChanged: root.draw()

    Shape {
        anchors.fill: parent
        z: -1

        ShapePath {
            fillColor: DeskTheme.surface
            strokeWidth: -1

            PathSvg {
                path: root.drawing.floor
            }
        }
        ShapePath {
            fillColor: DeskTheme.toneBackground("plain")
            strokeColor: DeskTheme.divider
            strokeWidth: DeskTheme.hairline

            PathSvg {
                path: root.drawing.stage
            }
        }
        ShapePath {
            fillColor: DeskTheme.toneBackground("plain")
            strokeColor: DeskTheme.outline
            strokeWidth: DeskTheme.hairline

            PathSvg {
                path: root.drawing.obstacles
            }
        }
        ShapePath {
            fillColor: DeskTheme.chosen
            strokeColor: DeskTheme.outline
            strokeWidth: DeskTheme.hairline

            PathSvg {
                path: root.drawing.leaves
            }
        }
        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin
            strokeColor: root.drawing.walls === "" ? "transparent" : DeskTheme.secondaryText
            strokeWidth: root.wallWidth

            PathSvg {
                path: root.drawing.walls
            }
        }
    }
    DeskText {
        color: DeskTheme.secondaryText
        text: root.page.room.stage
        visible: root.drawing.stage !== "" && root.drawing.stageHeight >= height
        wrapMode: Text.NoWrap
        x: root.drawing.stageX + (root.drawing.stageWidth - width) / 2
        y: root.drawing.stageY + (root.drawing.stageHeight - height) / 2
    }
    Repeater {
        model: root.page.tables

        RoomTable {
            required property string rowId

            drawn: Array.from(root.drawing.tables).find(one => one.number === rowId) ?? null
            table: rowId

            onCardClicked: guest => root.page.choose(guest)
            onCardFocused: guest => root.cardFocused(guest)
            onDragged: position => root.dragged(position)
            onDropped: root.page.act("drop")
            onPickedUp: guest => root.page.pick(guest)
        }
    }
}
