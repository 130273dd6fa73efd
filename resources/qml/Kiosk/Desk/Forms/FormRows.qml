import QtQuick
import Kiosk.Desk.Parts

// Where the rows of a form's content begin and end.
QtObject {
    id: root

    // A column of all rows.
    required property Item content

    // The visible items of a positioner from top to bottom, those of nested ones in their place: [top, bottom] in px.
    function rowsOf(positioner: Item, top: real): list<var> {
        const shown = Array.from(positioner.children).filter(item => (item as Item).visible && (item as Item).height > 0);
        return shown.reduce((rows, item) => rows.concat(item instanceof Column || item instanceof Flow ? root.rowsOf(item, top + item.y) : [[top + item.y, top + item.y + item.height]]), []);
    }

    // The greatest height up to `room` px that cuts no row, if that leaves little of the room unused, else `room`.
    function wholeRows(room: real): real {
        if (room >= root.content.height)
            return room;
        const rows = root.rowsOf(root.content, 0);
        const bottoms = rows.map(row => row[1] + DeskTheme.grid).filter(cut => cut <= room && cut > room - DeskTheme.px(160));
        const cuts = bottoms.filter(cut => !rows.some(row => row[0] < cut - DeskTheme.grid && cut - DeskTheme.grid < row[1]));
        return cuts.length > 0 ? Math.max(...cuts) : room;
    }

    // Where the first row from `lowest` to `highest` px begins; if none does, `lowest`, but at most `highest`.
    function rowStart(lowest: real, highest: real): real {
        const starts = root.rowsOf(root.content, 0).map(row => row[0] - DeskTheme.grid).filter(start => start >= lowest && start <= highest);
        return starts.length > 0 ? Math.min(...starts) : Math.min(lowest, highest);
    }
}
