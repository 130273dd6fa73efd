pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A field, who may be meant, and the keys to type with: these stay, whichever page of people is shown.
ScreenPages {
    id: root

    readonly property bool sideways: Theme.wide
    // The top of the area in which controls may stand.
    readonly property real ceiling: root.sunk && !root.sideways ? Math.ceil(0.43 * Theme.panelHeight) : 0
    // All that the arrangement follows, beside the heights.
    readonly property string content: `${root.viewModel.entry}|${root.viewModel.note}|${root.viewModel.actions.length}|${keys.rows.length}`

    function people(): var {
        return Array.from(root.children).filter(child => child instanceof ActionButton);
    }

    function arrange() {
        if (root.arranging || root.roomy.length === 0)
            return;
        root.arranging = true;
        const page = root.page;
        if (!root.lay(root.roomy)) {
            root.page = page;
            root.lay(root.tight);
        }
        root.arranging = false;
        root.unsettled = false;
    }

    // Each page has its own positions here.
    function showPage() {
        root.arrange();
    }

    // Whether one page was enough. The keys make themselves small, then the title turns a page of its own,
    // and at last the people, too, before anybody is left out or a remark unseen.
    function lay(columns: list<rect>): bool {
        const lead = columns[0];
        const side = root.sideways ? columns[1] : lead;
        const foot = lead.y + lead.height;
        const words = [field, note];
        let pages = [];
        let bottom = foot;
        root.tallest = lead.height;
        words.concat(root.people()).forEach(one => root.put(one, lead.x, lead.width));
        for (const [share, parts] of root.choices()) {
            keys.room = Math.min(share * side.height, side.y + side.height - root.ceiling);
            root.put(keys, side.x, side.width);
            keys.y = Math.round(side.y + side.height - keys.height);
            bottom = root.sideways ? foot : keys.y - root.gap;
            pages = root.paged(parts, Math.min(bottom - root.ceiling, bottom - lead.y - root.stacked(parts)));
            if (pages.length > 0)
                break;
        }
        if (pages.length === 0) {
            const told = [field, note].filter(part => part === field || root.stacked([field, note]) <= bottom - Math.max(root.ceiling, lead.y));
            pages = [told.concat(keys)].concat(root.paged([], foot - Math.max(root.ceiling, lead.y)));
        } else {
            pages.forEach(page => page.push(keys));
        }
        const left = [note].filter(part => part.height > 0 && !pages[0].includes(part));
        if (left.length > 0)
            pages.push(left);
        root.pages = pages.length;
        root.page = Math.min(root.page, root.pages - 1);
        const shown = pages[root.page];
        words.concat(root.people(), [keys]).forEach(one => one.visible = shown.includes(one));
        root.stack(shown.filter(one => one !== keys), root.sunk ? (shown.includes(keys) ? bottom : foot) + root.gap : lead.y);
        return root.pages === 1;
    }

    // How much of the height the keys may take, and what stands above the people.
    function choices(): var {
        const all = [field, note];
        const shares = root.sideways ? [1] : [0.54, 0.46, 0.38, 0.3];
        return shares.map(share => [share, all]);
    }

    // The people, as many to a page as have room; none where one alone has not.
    function paged(parts: var, left: real): var {
        const pages = [parts.slice()];
        let y = 0;
        for (const one of root.people()) {
            one.bare = false;
            one.bare = one.natural > one.width;
            for (const step of [1, 0.88, 0.76, 0.64, 0.5]) {
                one.step = step;
                if (one.narrow <= one.width && one.heightAt(one.width) <= left)
                    break;
            }
            if (one.heightAt(one.width) > left)
                return [];
            if (y + one.heightAt(one.width) > left) {
                pages.push(parts.slice());
                y = 0;
            }
            pages[pages.length - 1].push(one);
            y += one.heightAt(one.width) + root.gap;
        }
        return pages;
    }

    function stacked(parts: var): real {
        return parts.reduce((sum, part) => sum + (part.height > 0 ? part.height + root.gap : 0), 0);
    }

    // From `from` downwards; where all sink, so that it ends there.
    function stack(parts: var, from: real) {
        let y = root.sunk ? from - root.stacked(parts) : from;
        for (const part of parts.filter(part => part.height > 0)) {
            part.y = Math.round(y);
            y += part.height + root.gap;
        }
    }

    function put(item: Item, x: real, width: real) {
        item.x = Math.round(x);
        item.width = Math.floor(width);
    }

    gap: Theme.grid

    onContentChanged: {
        root.page = 0;
        root.settle();
    }

    EntryField {
        id: field

        step: Theme.zoom > 1 ? 0.7 : 1
        text: root.viewModel.entry
        colours: root.colours
    }
    FittedText {
        id: note

        color: root.colours.soft
        glyph: Theme.least
        leading: 1.22
        room: 0.16 * root.tallest
        text: root.viewModel.note
        colours: root.colours

        onTextChanged: if (note.text !== "")
            note.Accessible.announce(note.text, Accessible.Polite)
    }
    Repeater {
        model: root.viewModel.actions

        ModelButton {
            required property ActionViewModel modelData

            modelAction: modelData
            colours: root.colours
            viewModel: root.viewModel
        }
    }
    Keyboard {
        id: keys

        colours: root.colours
        viewModel: root.viewModel
    }
}
