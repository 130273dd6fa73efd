import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// A line of the band in the size of its role.
FittedText {
    id: root

    required property BandLineViewModel modelData
    required property BandColours bandColours
    // The share of the size of names.
    property real nameStep: 1

    // Headlines are larger where the band has the screen.
    property bool grows: false

    readonly property bool isPanel: root.modelData.role === "panel"
    // A detail that leaves last.
    readonly property bool isFact: root.modelData.role === "fact"
    readonly property bool isDetail: root.modelData.role === "detail" || root.isPanel || root.isFact
    readonly property bool shortened: root.modelData.short !== "" && TextSizes.line(root.modelData.text, Font.Medium, Theme.grown(Theme.least)) > root.width
    readonly property bool isName: root.modelData.role === "name"
    // What a guest can do next: as large as a headline, and smaller with the names where there is no room.
    readonly property bool isAdvice: root.modelData.role === "advice"

    fixed: root.isName || Theme.tight && Theme.large && !root.isDetail
    color: root.isDetail ? root.bandColours.soft : root.bandColours.ink
    floor: root.isDetail ? Theme.least : root.isName ? (Theme.small ? 10.5 : 12) : root.isAdvice ? 12 : 14.2
    most: root.isName || root.grows ? 3 : root.isPanel ? 1 : root.isDetail || root.isAdvice ? 2 : root.modelData.text.split("\n").length
    glyph: Theme.type(root.isDetail ? "detail" : root.isAdvice ? "head" : root.modelData.role, fullWidth) * (root.grows && !(Theme.tight && Theme.large) ? root.isDetail ? 1.15 : 1.3 : 1)
    // A small panel is read from nearer.
    unbroken: root.isName ? Theme.scaled(6.3) : 0
    step: root.isName || root.isAdvice ? root.nameStep : 1
    text: root.isPanel && (!Theme.wide || Theme.large) ? "" : root.shortened ? root.modelData.short : root.modelData.text
    weight: root.isDetail ? Font.Medium : Font.ExtraBold
}
