import QtQuick
import Kiosk.Controls

// An icon as an SVG image: unlike a Shape it is clipped by its ancestors, and rasterised once.
Image {
    id: root

    required property string name
    required property color color
    readonly property list<string> paths: IconPaths.of(root.name)

    source: {
        if (root.paths[0] === "")
            return "";
        const elements = root.paths.filter(path => path !== "").map(path => `<path d="${path}"/>`).join("");
        return `data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${root.color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${elements}</svg>`.replace(/#/g, "%23");
    }
    sourceSize: Qt.size(root.width, root.height)
}
