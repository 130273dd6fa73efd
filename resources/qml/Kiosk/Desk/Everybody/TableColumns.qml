import QtQuick
import Kiosk.Desk.Parts

// Where the columns of the list stand, for the heads and the rows: name, organisation, delegation, category, table, arrival.
QtObject {
    id: root

    required property real width

    readonly property list<real> shares: DeskTheme.narrow ? [0.28, 0.26, 0.16, 0.1, 0.06, 0.14] : [0.24, 0.26, 0.17, 0.11, 0.07, 0.15]
    readonly property list<real> places: root.shares.map((_, at) => DeskTheme.px(12) + root.shares.slice(0, at).reduce((sum, one) => sum + one, 0) * (root.width - DeskTheme.px(24)))

    function widthOf(column: int): real {
        return root.shares[column] * (root.width - DeskTheme.px(24)) - DeskTheme.px(12);
    }
}
