pragma ComponentBehavior: Bound

import QtQuick

// Buttons one above the other; those that share stand side by side where their words allow it.
// The labels step down together until the stack fits into `room`.
Item {
    id: root

    property real room: Infinity
    property real gap: Theme.grid
    // Sharing buttons keep their own width and stand at the two ends.
    property bool apart: false
    // Sharing buttons are all of one width.
    property bool even: false

    // Turns the pages of what stands above. Where all buttons together are taller than `calm`, the others
    // wait for the last page.
    property ActionButton turner: null
    property bool turning: false
    property bool lastPage: false
    property real calm: root.room

    // Heights without the turner, on every page, and what the last page adds.
    property real roomyHeight: 0
    property real tightHeight: 0
    property real tailHeight: 0

    property bool arranging: false
    property bool unsettled: false
    readonly property var wishes: Array.from(root.children).map(child => root.wish(child as ActionButton))

    function wish(button: ActionButton): string {
        return button ? `${button.offered} ${button.natural} ${button.narrow} ${button.shares}` : "";
    }

    function buttons(): var {
        return Array.from(root.children).filter(child => child instanceof ActionButton && (child as ActionButton).offered);
    }

    function widths(row: var): var {
        const free = root.width - root.gap * (row.length - 1);
        const natural = row.map(button => button.natural);
        const narrow = row.map(button => button.narrow);
        const sum = list => list.reduce((total, one) => total + one, 0);
        if (root.apart && sum(natural) <= free)
            return natural.map(width => Math.min(Math.max(width, Theme.mm(64 * Theme.scale)), Math.floor(free / row.length) > width ? free / row.length : width));
        if (Math.max(...root.even ? narrow : natural) <= free / row.length)
            return row.map(() => free / row.length);
        if (root.even)
            return null;
        if (sum(natural) <= free)
            return natural.map(width => width * free / sum(natural));
        return root.squeeze(natural, narrow, free);
    }

    // Short labels keep their width, long ones share what is left; null if a word is too long for that.
    function squeeze(natural: var, narrow: var, free: real): var {
        const widths = natural.map(() => 0);
        let left = free;
        const order = natural.map((width, at) => at).sort((a, b) => natural[a] - natural[b]);
        order.forEach((at, rank) => {
            const rest = order.slice(rank + 1).reduce((total, other) => total + narrow[other], 0);
            widths[at] = Math.max(narrow[at], Math.min(natural[at], left / (order.length - rank), left - rest));
            left -= widths[at];
        });
        return left < -1 ? null : widths;
    }

    // The rows as lists of [button, x, width, height].
    function rows(buttons: var): var {
        const rows = [];
        for (let first = 0; first < buttons.length; ) {
            let last = first + 1;
            while (buttons[first].shares && last < buttons.length && buttons[last].shares)
                last += 1;
            rows.push(...root.group(buttons.slice(first, last)));
            first = last;
        }
        return rows;
    }

    // One row; else the outer two in one and what is between them in another above; else a row each.
    function group(buttons: var): var {
        const one = root.row(buttons);
        return one.length === 1 || buttons.length < 3 ? one : root.group(buttons.slice(1, -1)).concat(root.row([buttons[0], buttons[buttons.length - 1]]));
    }

    function row(row: var): var {
        row.forEach(button => button.bare = false);
        if (row.some(button => button.natural > root.width) || row.reduce((sum, button) => sum + button.natural + root.gap, -root.gap) > root.width)
            row.forEach(button => button.bare = true);
        const stacked = row.map(button => [[button, 0, root.width, button.heightAt(root.width)]]);
        const widths = row.length > 1 ? root.widths(row) : null;
        if (!widths)
            return stacked;
        const height = Math.max(...row.map((button, at) => button.heightAt(widths[at])));
        if (height > stacked.reduce((total, one) => total + one[0][3] + root.gap, -root.gap))
            return stacked;
        let x = 0;
        const free = root.width - widths.reduce((total, width) => total + width, 0);
        return [row.map((button, at) => {
                const place = [button, x, widths[at], height];
                x += widths[at] + free / (row.length - 1);
                return place;
            })];
    }

    function isWhole(rows: var): bool {
        return rows.every(row => row.every(([button, x, width, height]) => button.narrow <= width + 1));
    }

    // The first step at which the buttons fit and no word is broken, else the last.
    function plan(buttons: var): var {
        let plan = null;
        for (const step of [1, 0.94, 0.88, 0.82, 0.75, 0.68, 0.6, 0.5]) {
            buttons.forEach(button => button.step = step);
            const rows = root.rows(buttons);
            plan = {
                step: step,
                rows: rows,
                height: Math.max(0, rows.reduce((sum, row) => sum + row[0][3] + root.gap, -root.gap))
            };
            if (plan.height <= root.room && root.isWhole(rows))
                break;
        }
        return plan;
    }

    function settle() {
        if (root.arranging)
            return;
        root.unsettled = true;
        Settling.ask();
    }

    function arrange() {
        if (root.arranging || root.width <= 0)
            return;
        root.arranging = true;
        const all = root.buttons();
        const others = all.filter(button => button !== root.turner);
        const roomy = root.plan(others);
        let shown = roomy;
        root.roomyHeight = roomy.height;
        root.tightHeight = roomy.height;
        root.tailHeight = 0;
        if (root.turner) {
            const alone = root.plan([root.turner]);
            const together = root.plan([root.turner].concat(others));
            const last = together.height <= root.room ? together : roomy;
            const crowded = together.height > root.calm;
            root.tightHeight = crowded ? alone.height : together.height;
            root.tailHeight = crowded ? Math.max(0, last.height - alone.height) : 0;
            if (root.turning)
                shown = crowded && !root.lastPage ? alone : last;
        }
        root.height = shown.height;
        root.show(all, shown);
        root.arranging = false;
        root.unsettled = false;
    }

    function show(all: var, plan: var) {
        let y = root.height - plan.height;
        const shown = [];
        for (const row of plan.rows) {
            for (const [button, x, width, height] of row) {
                button.step = plan.step;
                button.x = Math.round(x);
                button.y = Math.round(y);
                button.width = Math.floor(width);
                button.height = height;
                shown.push(button);
            }
            y += row[0][3] + root.gap;
        }
        Array.from(root.children).forEach(child => child.visible = shown.includes(child));
    }

    onCalmChanged: root.settle()
    onLastPageChanged: root.settle()
    onRoomChanged: root.settle()
    onTurningChanged: root.settle()
    // At once: what a block demands in a column hangs on it.
    onWidthChanged: root.arrange()
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
