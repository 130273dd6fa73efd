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
    readonly property list<real> steps: [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5]
    // The step at which blocks begin; not the first where another one spares a page.
    property real ease: 1
    readonly property list<real> eases: root.steps.slice(0, 3)
    // Whether the last page leaves room for the tail.
    property bool booked: false
    property bool arranging: false
    property bool unsettled: false
    property var arranged: [] // the result of `flow` that is shown
    readonly property var wishes: Array.from(root.children).map(child => child === root.stretch ? root.stretchLeast : child.height)

    function turn() {
        root.page = (root.page + 1) % root.pages;
        root.unsettled ? root.arrange() : root.showPage();
    }

    function showPage() {
        root.arranged.forEach((blocks, place) => blocks.forEach(([block]) => block.visible = Math.floor(place / root.columns.length) === root.page));
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
            root.steps.filter(step => step <= root.ease).some(step => {
                block.step = step;
                return block.height <= most;
            });
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
        let places = [];
        root.booked = root.eases.every(ease => {
            root.ease = ease;
            places = root.paginate(root.roomy);
            return places.length > root.columns.length;
        });
        root.arranged = root.booked ? root.book() : places;
        root.pages = Math.ceil(root.arranged.length / root.columns.length);
        root.page = Math.min(root.page, root.pages - 1);
        const placed = [].concat(...root.arranged).map(([block]) => block);
        Array.from(root.children).filter(child => !placed.includes(child)).forEach(child => child.visible = false);
        root.arranged.forEach((blocks, place) => root.fill(blocks, place));
        root.showPage();
        root.arranging = false;
        root.unsettled = false;
    }

    // As few pages as a little less size allows.
    function book(): var {
        const counts = root.eases.map(ease => root.leave(ease).length);
        return root.leave(root.eases[counts.indexOf(Math.min(...counts))]);
    }

    // With room for the tail in the last column: its last block steps down or turns the page with the tail.
    function leave(ease: real): var {
        root.ease = ease;
        const places = root.paginate(root.tight);
        while (places.length % root.columns.length !== 0)
            places.push([]);
        const blocks = places[places.length - 1];
        const left = root.columns[root.columns.length - 1].height - root.tail - root.gap - root.taken(blocks);
        if (root.tail === 0 || left >= 0 || root.lower(blocks, left))
            return places;
        const moved = blocks.length > (root.columns.length > 1 ? 0 : 1) ? [blocks.pop()] : [];
        root.columns.forEach((column, at) => places.push(at === 0 ? moved : []));
        return places;
    }

    // Whether the last of the blocks steps down by as much as is lacking, and stays easy to read.
    function lower(blocks: var, lacking: real): bool {
        const [block, height] = blocks[blocks.length - 1] ?? [null, 0];
        const before = block?.step;
        if (before === undefined)
            return false;
        block.step = root.steps.find(step => {
            block.step = step;
            return step < before && step > 0.55 && block.height <= height + lacking;
        }) ?? before;
        blocks[blocks.length - 1] = [block, block.height];
        return block.step < before;
    }

    function taken(blocks: var): real {
        return blocks.reduce((sum, [, height]) => sum + height + root.gap, -root.gap);
    }

    function fill(blocks: var, place: int) {
        const at = place % root.columns.length;
        const column = root.columns[at];
        const isLast = place === root.pages * root.columns.length - 1;
        const left = Math.max(0, column.height - (root.booked && isLast ? root.tail : 0) - root.taken(blocks));
        const sinks = !blocks.some(([block]) => block === root.stretch) && (root.sunk || (at > 0 && root.asideLast));
        let y = column.y + (sinks ? left : 0);
        for (const [block, height] of blocks) {
            block.x = Math.round(column.x);
            block.y = Math.round(y);
            block.width = Math.floor(column.width);
            if (block === root.stretch)
                block.height = height + left;
            y += block.height + root.gap;
        }
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
