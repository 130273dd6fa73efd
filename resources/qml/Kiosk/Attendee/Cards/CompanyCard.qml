pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Controls.Layout
import Kiosk.ViewModels

// Who else sits at the guest's table, as many of them as there is room for: one below the other, or all in one
// line where the card is expendable.
CardBlock {
    id: root

    required property CompanyCardViewModel model
    required property int relief
    // The most height that a list may take.
    property real room: Infinity

    readonly property bool slim: root.expendable
    readonly property bool shown: root.model !== null && !root.dismissed && !(root.slim && Theme.large)
    readonly property real inset: Theme.px(Theme.tight ? 5 : 7)
    readonly property real tile: Theme.large ? 0 : Theme.px(root.slim ? 18 : 24)
    readonly property real textX: root.tile > 0 ? root.inset + root.tile + Theme.px(5.5) : Theme.padding
    readonly property real inner: root.width - root.textX - root.inset - Theme.px(2)
    readonly property real edge: Theme.px(root.slim ? 3 : 5)
    readonly property real pitch: 1.24 * TextSizes.pixels("0", Theme.grown(Theme.least))
    readonly property int lines: Math.max(3, Math.floor((root.room - 2 * root.edge) / root.pitch)) - root.count([root.title])
    readonly property string title: root.slim ? "" : (Theme.large ? root.model?.label : root.model?.title) ?? ""
    readonly property string before: root.slim && root.model ? root.model.label + (root.model.label.endsWith("：") ? "" : " ") : ""
    // One line is kept for the countries, if that leaves some for the people.
    readonly property var people: !root.shown ? [] : root.slim ? root.line() : root.first([root.lines - 1, root.lines], most => root.listed(root.model.people, most))
    readonly property var countries: root.shown && !root.slim ? root.joined(root.model.countries, Math.min(2, root.lines - root.count(root.people))) : []

    // The lines that texts take; many where a word is too long for a line.
    function count(texts: var): int {
        let lines = 0;
        for (const text of texts)
            lines += text === "" ? 0 : TextSizes.lines(text, Font.Bold, TextSizes.pixels(text, Theme.grown(Theme.least)), root.inner) || 99;
        return lines;
    }

    // So many of the texts that they fit with the words for those left out; none where not one does.
    function listed(texts: var, most: int): var {
        for (let left = 0; left < texts.length; left++) {
            const kept = texts.slice(0, texts.length - left).concat(left > 0 ? [root.model.more[left - 1]] : []);
            if (root.count(kept) <= most)
                return kept;
        }
        return [];
    }

    // The same in one text behind `before`.
    function joined(texts: var, most: int): var {
        for (let left = 0; left < texts.length; left++) {
            const text = root.before + texts.slice(0, texts.length - left).join(" · ") + (left > 0 ? " " + root.model.more[left - 1] : "");
            if (root.count([text]) <= most)
                return [text];
        }
        return [];
    }

    function line(): var {
        return root.first([root.model.people, root.model.countries], texts => root.joined(texts, 1));
    }

    // What is found for the first of some choices for which anything is.
    function first(choices: var, found: var): var {
        for (const choice of choices) {
            const texts = found(choice);
            if (texts.length > 0)
                return texts;
        }
        return [];
    }

    growth: root.slim ? Theme.px(4) : Infinity
    implicitHeight: root.people.length + root.countries.length === 0 ? 0 : words.height + 2 * root.edge

    Card {
        anchors.fill: parent
        visible: root.implicitHeight > 0

        IconTile {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            height: root.tile
            icon: "people"
            ink: Theme.network
            tint: Theme.networkTint
            visible: root.tile > 0
            width: root.tile
            y: Math.round((root.height - height) / 2)
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: root.textX
            width: root.inner
            y: Math.round((root.height - height) / 2)

            FittedText {
                color: Theme.network
                floor: 12
                glyph: Theme.least
                text: root.title
                weight: Font.Bold
                width: words.width
            }
            Repeater {
                model: root.people

                FittedText {
                    required property string modelData

                    color: Theme.ink
                    floor: 12
                    glyph: Theme.least
                    text: modelData
                    weight: Font.Bold
                    width: words.width
                }
            }
            Repeater {
                model: root.countries

                FittedText {
                    required property string modelData

                    color: Theme.ink2
                    floor: 12
                    glyph: Theme.least
                    text: modelData
                    width: words.width
                }
            }
        }
    }
}
