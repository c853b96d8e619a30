package org.dinggang.ui.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Translations;

/** All keys of the workspace. */
@EnumTexts(prefix = "workspace.key.", of = Command.class)
final class ShortcutsDialog extends Dialog {
    ShortcutsDialog() {
        setHeaderTitle(getTranslation("workspace.keys"));
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "keys");
        NativeTableBody body = new NativeTableBody();
        body.add(row("Enter", getTranslation("workspace.key.enter")));
        body.add(row("↑ ↓ ← →", getTranslation("workspace.key.arrows")));
        for (Command command : Command.values()) {
            body.add(row(command.keyName(), getTranslation(Translations.key("workspace.key.", command))));
        }
        table.add(body);
        add(table);
        getFooter().add(new Button(getTranslation("workspace.close"), click -> close()));
    }

    private static NativeTableRow row(String key, String words) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(key);
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(head, new NativeTableCell(words));
    }
}
