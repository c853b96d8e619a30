package org.dinggang.ui.structure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.dinggang.establishment.Arithmetic;
import org.dinggang.establishment.Arithmetic.Kind;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.shell.Translations;
import org.dinggang.ui.widgets.Table;

/** The arithmetic behind a number: base, share, the exact fraction, what came from above, the posts, what was passed down. */
@EnumTexts(prefix = "structures.arithmetic.kind.", of = Kind.class)
public final class ArithmeticDialog extends Dialog {
    private final Formats formats = Formats.current();

    /** Of that number. */
    public ArithmeticDialog(Arithmetic arithmetic) {
        setHeaderTitle(getTranslation(
                "structures.arithmetic.of", formats.text(arithmetic.place().label())));
        addClassName("fact-dialog");
        Paragraph sentence = new Paragraph(formats.text(arithmetic.sentence()));
        sentence.addClassName("arithmetic-sentence");
        add(sentence, steps(arithmetic));
        getFooter().add(new Button(getTranslation("structures.close"), click -> close()));
    }

    private Table steps(Arithmetic arithmetic) {
        Table table = new Table(
                getTranslation("structures.arithmetic"),
                getTranslation("structures.arithmetic.step"),
                getTranslation("structures.arithmetic.value"));
        table.row(List.of(
                getTranslation("structures.arithmetic.kind"),
                getTranslation(Translations.key("structures.arithmetic.kind.", arithmetic.kind()))));
        table.row(List.of(getTranslation("structures.arithmetic.base"), formats.number(arithmetic.base())));
        if (arithmetic.kind() != Kind.REST) {
            table.row(List.of(
                    getTranslation("structures.arithmetic.share"),
                    arithmetic.share().toString()));
            table.row(List.of(getTranslation("structures.arithmetic.exact"), arithmetic.exactWords()));
        }
        if (arithmetic.kind() == Kind.SHARE) {
            table.row(List.of(getTranslation("structures.arithmetic.received"), arithmetic.receivedWords()));
            table.row(List.of(
                    getTranslation("structures.arithmetic.rounding"),
                    formats.text(arithmetic.rounding().label())));
        }
        table.row(List.of(getTranslation("structures.arithmetic.number"), formats.number(arithmetic.number())));
        if (arithmetic.kind() == Kind.SHARE) {
            table.row(List.of(getTranslation("structures.arithmetic.passed"), arithmetic.passedWords()));
        }
        return table;
    }
}
