pragma ComponentBehavior: Bound

import QtQuick

// Lays blocks out in columns and, where these run out, on further pages.
Item {
    id: root

    // Places for the blocks, in px within this item: where one page is enough, and where pages must be turned.
    required property list<rect> roomy
    required property list<rect> tight
    // What the last page has to leave free at the bottom of its last column.
    required property real tail
    property real gap: Theme.gap
    // Blocks settle at the bottom of a column instead of its top.
    property bool sunk: false
    // Takes the height that its column has left, at least `stretchLeast` px.
    property Item stretch: null
    property real stretchLeast: 0
    // Left out, the last first, rather than given a page.
    property list<Item> optional: []
    // Opens the second column, where there is one; before or after all other blocks.
    property Item aside: null
    property bool asideLast: true

    property int page: 0
    property int pages: 1

    property list<rect> columns: root.roomy
    property bool arranging: false
    property bool unsettled: false
    readonly property var wishes: Array.from(root.children).map(child => child === root.stretch ? root.stretchLeast : child.height)

    function turn() {
        root.page = (root.page + 1) % root.pages;
        root.arrange();
    }

    function blocks(): var {
        const all = Array.from(root.children).filter(child => child === root.stretch ? root.stretchLeast > 0 : child.height > 0);
        return root.columns.length > 1 && root.asideLast && all.includes(root.aside) ? all.filter(child => child !== root.aside).concat([root.aside]) : all;
    }

    // The height of a block in a column; what has a `step` goes down it until it fits into one.
    function demand(block: var, width: real): real {
        block.width = width;
        if (block === root.stretch)
            return root.stretchLeast;
        if (block.step !== undefined) {
            const most = Math.max(...Array.from(root.columns).map(column => column.height));
            for (const step of [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5]) {
                block.step = step;
                if (block.height <= most)
                    break;
            }
        }
        return block.height;
    }

    // Which blocks stand in which column of which page: [[[block, height], …], …], columns running on.
    function flow(blocks: var): var {
        const places = [[]];
        let y = 0;
        for (const block of blocks) {
            let at = (places.length - 1) % root.columns.length;
            let height = root.demand(block, root.columns[at].width);
            const opens = block === root.aside && root.columns.length > 1 && at === 0;
            if (opens || (places[places.length - 1].length > 0 && y + height > root.columns[at].height)) {
                do {
                    places.push([]);
                    at = (places.length - 1) % root.columns.length;
                    height = root.demand(block, root.columns[at].width);
                } while (at > 0 && height > root.columns[at].height)
                y = 0;
            }
            places[places.length - 1].push([block, height]);
            y += height + root.gap;
        }
        return places;
    }

    function paginate(columns: list<rect>): var {
        root.columns = columns;
        const dropped = [];
        let places = root.flow(root.blocks());
        for (let last = root.optional.length - 1; last >= 0 && places.length > columns.length; last--) {
            dropped.push(root.optional[last]);
            places = root.flow(root.blocks().filter(block => !dropped.includes(block)));
        }
        return places;
    }

    function settle() {
        if (root.arranging)
            return;
        root.unsettled = true;
        Settling.ask();
    }

    function arrange() {
        if (root.arranging || root.roomy.length === 0)
            return;
        root.arranging = true;
        Array.from(root.children).forEach(child => child.width = root.roomy[0].width);
        let places = root.paginate(root.roomy);
        if (places.length > root.columns.length) {
            places = root.paginate(root.tight);
            root.leave(places);
        }
        root.pages = Math.ceil(places.length / root.columns.length);
        root.page = Math.min(root.page, root.pages - 1);
        const placed = [].concat(...places).map(([block, height]) => block);
        Array.from(root.children).filter(child => !placed.includes(child)).forEach(child => child.visible = false);
        places.forEach((blocks, place) => root.fill(blocks, place));
        root.arranging = false;
        root.unsettled = false;
    }

    // Adds columns until the last one has room for the tail.
    function leave(places: var) {
        const last = root.columns.length - 1;
        const height = root.columns[last].height;
        while ((places.length - 1) % root.columns.length !== last)
            places.push([]);
        if (root.tail > 0 && root.taken(places[places.length - 1]) + root.gap + root.tail > height)
            root.columns.forEach(() => places.push([]));
    }

    function taken(blocks: var): real {
        return blocks.reduce((sum, [block, height]) => sum + height + root.gap, -root.gap);
    }

    function fill(blocks: var, place: int) {
        const at = place % root.columns.length;
        const column = root.columns[at];
        const tail = at === root.columns.length - 1 && root.pages > 1 && Math.floor(place / root.columns.length) === root.pages - 1 ? root.tail : 0;
        const left = Math.max(0, column.height - tail - root.taken(blocks));
        const stretches = blocks.some(([block, height]) => block === root.stretch);
        const sinks = !stretches && (root.sunk || (at > 0 && root.asideLast));
        let y = column.y + (sinks ? left : 0);
        for (const [block, height] of blocks) {
            block.visible = Math.floor(place / root.columns.length) === root.page;
            root.place(block, column.x, y, column.width);
            if (block === root.stretch)
                block.height = height + left;
            y += block.height + root.gap;
        }
    }

    function place(block: Item, x: real, y: real, width: real) {
        block.x = Math.round(x);
        block.y = Math.round(y);
        block.width = Math.floor(width);
    }

    onRoomyChanged: root.settle()
    onTailChanged: root.settle()
    onTightChanged: root.settle()
    onWishesChanged: root.settle()
    Component.onCompleted: root.arrange()

    Connections {
        function onDue() {
            if (root.unsettled)
                root.arrange();
        }

        target: Settling
    }
}
