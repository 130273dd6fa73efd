import QtQuick

// Content on one page or several.
Item {
    id: root

    property int page: 0
    property int pages: 1

    // Places and shows what stands on the page.
    function showPage() {
    }

    function turn() {
        root.page = (root.page + 1) % root.pages;
        root.showPage();
    }
}
