package org.dinggang.ui.structure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.dinggang.establishment.Finding;
import org.dinggang.policy.RuleSet;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.structures.VersionContent;
import org.dinggang.ui.widgets.ExportButton;
import org.jspecify.annotations.Nullable;

/** Buttons that download structures in the official forms. */
public final class FormExport {
    private FormExport() {}

    /** The posts in force. */
    public static ExportButton button(
            StructureServices services, InstitutionDetail detail, RuleSet rules, VersionContent inForce) {
        return button(services, new Exported(detail, rules, inForce, true, List.of()));
    }

    /** That and nothing else. */
    public static ExportButton button(StructureServices services, Exported exported) {
        return button(services, () -> exported, exported.detail().institution().name());
    }

    /**
     * What is to be written.
     *
     * @param detail the institution
     * @param rules the rule set that the content names
     * @param content what the version says
     * @param approved whether it is approved
     * @param findings what the check says of it
     */
    public record Exported(
            InstitutionDetail detail, RuleSet rules, VersionContent content, boolean approved, List<Finding> findings) {
        public Exported {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What is on the screen when it is asked for; it is taken while the screen stands still.
     *
     * @param owner on the screen
     * @param name what the file is called after
     */
    public static ExportButton button(
            StructureServices services, Component owner, Supplier<Exported> shown, String name) {
        return button(services, () -> taken(owner, shown), name);
    }

    private static Exported taken(Component owner, Supplier<Exported> shown) {
        UI screen = owner.getUI().orElseThrow(() -> new IllegalStateException("The screen has been left"));
        AtomicReference<@Nullable Exported> taken = new AtomicReference<>();
        screen.accessSynchronously(() -> taken.set(shown.get()));
        return Objects.requireNonNull(taken.get());
    }

    private static ExportButton button(StructureServices services, Supplier<Exported> taken, String name) {
        return new ExportButton(
                I18NProvider.translate("structures.form.write"),
                I18NProvider.translate("structures.form.file", name),
                ExportButton.WORKBOOK,
                (stream, progress) -> {
                    Exported exported = taken.get();
                    StructureForms.write(
                            exported.detail(),
                            exported.rules(),
                            exported.content(),
                            exported.approved(),
                            exported.findings(),
                            stream);
                },
                services.failures());
    }
}
