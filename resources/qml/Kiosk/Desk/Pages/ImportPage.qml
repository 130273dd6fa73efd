pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Kiosk.ViewModels

// Import of lists: files are chosen, checked and applied, open conflicts are decided.
ListPage {
    id: root

    Connections {
        function onFileDialogRequested() {
            dialog.open();
        }

        target: root.page as ImportViewModel
    }
    FileDialog {
        id: dialog

        fileMode: FileDialog.OpenFiles
        nameFilters: ["XLSX, CSV (*.xlsx *.csv *.tsv *.txt)"]

        onAccepted: (root.page as ImportViewModel).openFiles(dialog.selectedFiles)
    }
}
