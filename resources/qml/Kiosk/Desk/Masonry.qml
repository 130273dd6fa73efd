pragma ComponentBehavior: Bound

import QtQuick

// Children in rows of so many, each row as high as its tallest.
Item {
    id: root

    property int columns: 1
    property real spacing: 0
    readonly property real columnWidth: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
    readonly property var heights: Array.from(root.children).map(child => child.height)

    function arrange() {
        let y = 0;
        const cards = Array.from(root.children).filter(child => child.height > 0);
        for (let first = 0; first < cards.length; first += root.columns) {
            const row = cards.slice(first, first + root.columns);
            const tallest = Math.max(...row.map(card => card.implicitHeight));
            row.forEach((card, place) => {
                card.x = place * (root.columnWidth + root.spacing);
                card.y = y;
            });
            y += tallest + root.spacing;
        }
        root.implicitHeight = Math.max(0, y - root.spacing);
    }

    height: implicitHeight

    onColumnWidthChanged: root.arrange()
    onHeightsChanged: root.arrange()
}
