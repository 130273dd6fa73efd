pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Desk.Parts
import Kiosk.ViewModels

// Scan mode: where and what is scanned, the last scan large, the scans before it, and the counts.
FocusScope {
    id: root

    required property ScanModeViewModel page
    required property DeskViewModel desk
    readonly property ScanModeContent content: root.page.content

    focus: true

    ScanModeHeader {
        id: head

        content: root.content
        desk: root.desk
        width: root.width

        onTriggered: action => {
            if (action === "search")
                root.desk.startSearch();
            else
                root.page.act(action);
        }
    }
    ScanResult {
        id: result

        height: lower.y - y - DeskTheme.px(12)
        result: root.content.result
        width: root.width - 2 * DeskTheme.pad
        x: DeskTheme.pad
        y: head.height

        onDecided: root.page.act("decide")
    }
    Row {
        id: lower

        height: DeskTheme.px(248)
        spacing: DeskTheme.px(12)
        x: DeskTheme.pad
        y: root.height - height - DeskTheme.pad

        RecentScans {
            height: lower.height
            lines: root.content.recent
            title: root.content.recentTitle
            width: Math.round(result.width * 0.62)
        }
        DoorCounts {
            height: lower.height
            lines: root.content.counts
            title: root.content.countsTitle
            width: result.width - Math.round(result.width * 0.62) - lower.spacing
        }
    }
}
