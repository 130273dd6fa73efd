import QtQuick
import Kiosk.Controls

// An icon as a picture: unlike a Shape it stays within what clips it, and is drawn once.
Image {
    id: root

    required property string name
    required property color color
    readonly property list<string> path: IconPaths.of(root.name)

    source: {
        if (root.path[0] === "")
            return "";
        const lines = root.path.filter(line => line !== "").map(line => `<path d="${line}"/>`).join("");
        return `data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${root.color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${lines}</svg>`.replace(/#/g, "%23");
    }
    sourceSize: Qt.size(root.width, root.height)
}
