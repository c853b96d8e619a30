package org.dinggang.ui.versions;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Ratio;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.StructureRules;
import org.dinggang.structures.StructureBasis;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.structure.GradeRows;

/** What the posts are calculated from: rule set, level, ratio, all posts, technical share, top grade, rounding. */
final class BasisForm extends Details {
    final Select<RuleSet> ruleSet = new Select<>();
    final Select<InstitutionLevel> level = new Select<>();
    final ComboBox<RatioTable> table = new ComboBox<>();
    final TextField ratio = new TextField();
    final IntegerField total = new IntegerField();
    final Select<PostCategory> mainCategory = new Select<>();
    final IntegerField technical = new IntegerField();
    final Select<Grade> topGrade = new Select<>();
    final Select<Rounding> rounding = new Select<>();
    final IntegerField fullSenior = new IntegerField();
    final IntegerField cityWideSeniors = new IntegerField();
    final IntegerField technicians = new IntegerField();
    private final Formats formats = Formats.current();
    private final Runnable changed;
    private List<RankShare> ownShares = List.of();
    private boolean showing;

    /**
     * A form without choices made.
     *
     * @param authorized the establishment that the version is based on
     * @param changed when something has changed
     * @param topGradeChanged takes another top grade
     */
    BasisForm(List<RuleSet> rules, int authorized, Runnable changed, Consumer<Grade> topGradeChanged) {
        this.changed = changed;
        setSummaryText(getTranslation("structures.basis"));
        setOpened(true);
        addClassNames("basis", "card");
        ruleSet.setItems(rules).setIdentifierProvider(RuleSet::name);
        ruleSet.setItemLabelGenerator(one -> formats.text(one.title()));
        level.setItems(InstitutionLevel.values());
        level.setItemLabelGenerator(one -> formats.text(one.label()));
        table.setItemLabelGenerator(this::words);
        table.setClearButtonVisible(true);
        mainCategory.setItems(PostCategory.values());
        mainCategory.setItemLabelGenerator(one -> formats.text(one.label()));
        topGrade.setItems(Grade.all());
        topGrade.setItemLabelGenerator(one -> getTranslation("structures.grade", one.toString()));
        rounding.setItems(Rounding.values());
        rounding.setEmptySelectionAllowed(true);
        total.setHelperText(getTranslation("structures.basis.total.help", formats.number(authorized)));
        labels();
        ruleSet.addValueChangeListener(change -> {
            offerTables();
            told();
        });
        table.addValueChangeListener(change -> {
            showRatio();
            told();
        });
        ratio.addValueChangeListener(change -> readRatio(change.getValue().strip()));
        topGrade.addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) {
                topGradeChanged.accept(change.getValue());
                told();
            }
        });
        for (IntegerField number : List.of(total, technical, fullSenior, cityWideSeniors, technicians)) {
            number.setMin(0);
            number.setValueChangeMode(ValueChangeMode.LAZY);
            number.addValueChangeListener(change -> told());
        }
        List.of(level, mainCategory, rounding).forEach(field -> field.addValueChangeListener(change -> told()));
        Div fields = new Div(
                ruleSet,
                level,
                table,
                ratio,
                total,
                mainCategory,
                technical,
                topGrade,
                rounding,
                fullSenior,
                technicians,
                cityWideSeniors);
        fields.addClassName("basis-fields");
        add(fields);
    }

    private void labels() {
        ruleSet.setLabel(getTranslation("structures.rule-set"));
        level.setLabel(getTranslation("structures.basis.level"));
        table.setLabel(getTranslation("structures.basis.table"));
        ratio.setLabel(getTranslation("structures.basis.ratio"));
        ratio.setPlaceholder("1:3:6");
        ratio.setValueChangeMode(ValueChangeMode.LAZY);
        total.setLabel(getTranslation("structures.basis.total"));
        mainCategory.setLabel(getTranslation("structures.basis.main"));
        technical.setLabel(getTranslation("structures.basis.technical"));
        topGrade.setLabel(getTranslation("structures.basis.top-grade"));
        rounding.setLabel(getTranslation("structures.basis.rounding"));
        rounding.setEmptySelectionCaption(getTranslation("structures.basis.rounding.rule-set"));
        rounding.setItemLabelGenerator(
                one -> one == null ? getTranslation("structures.basis.rounding.rule-set") : formats.text(one.label()));
        fullSenior.setLabel(getTranslation("structures.basis.full-senior"));
        cityWideSeniors.setLabel(getTranslation("structures.basis.city-wide"));
        technicians.setLabel(getTranslation("structures.basis.technicians"));
    }

    private void told() {
        technical.setHelperText(technicalHelp());
        if (!showing) {
            changed.run();
        }
    }

    /** Shows a basis. */
    void show(StructureBasis basis) {
        showing = true;
        StructureRequest request = basis.request();
        ruleSet.getListDataView()
                .getItems()
                .filter(one -> one.name().equals(basis.ruleSet()))
                .findFirst()
                .ifPresent(ruleSet::setValue);
        level.setValue(basis.level());
        offerTables();
        table.setValue(
                rules().flatMap(rules -> Optional.ofNullable(basis.table()).flatMap(rules::table))
                        .orElse(null));
        ownShares = basis.table() == null ? request.shares() : List.of();
        ratio.clear();
        showRatio();
        total.setValue(request.total());
        mainCategory.setValue(request.mainCategory());
        technical.setValue(request.categories().get(PostCategory.TECHNICAL));
        topGrade.setValue(request.topGrade());
        rounding.setValue(request.rounding());
        fullSenior.setValue(request.fullSenior());
        cityWideSeniors.setValue(request.cityWideSeniors());
        technicians.setValue(request.technicians());
        technical.setHelperText(technicalHelp());
        showing = false;
    }

    private Optional<StructureRules> rules() {
        return Optional.ofNullable(ruleSet.getValue()).map(RuleSet::structure);
    }

    private void offerTables() {
        RatioTable before = table.getValue();
        List<RatioTable> tables =
                rules().map(rules -> List.copyOf(rules.tables().values())).orElse(List.of());
        table.setItems(tables);
        table.setValue(tables.stream()
                .filter(one -> before != null && one.id().equals(before.id()))
                .findFirst()
                .orElse(null));
    }

    private void showRatio() {
        RatioTable chosen = table.getValue();
        ratio.setVisible(chosen == null);
        ratio.setHelperText(ownShares.isEmpty() ? getTranslation("structures.basis.ratio.help") : words(ownShares));
        table.setHelperText(chosen == null ? getTranslation("structures.basis.table.help") : words(chosen.shares()));
        fullSenior.setVisible(shares().stream().anyMatch(share -> share.band() == RankBand.SENIOR));
        cityWideSeniors.setVisible(chosen != null && chosen.cityWideSeniors() != null);
    }

    private void readRatio(String typed) {
        if (showing) {
            return;
        }
        Optional<List<RankShare>> read =
                typed.isEmpty() ? Optional.of(List.of()) : Ratio.parse(typed).flatMap(RankShare::ofRatio);
        ratio.setInvalid(read.isEmpty());
        ratio.setErrorMessage(read.isEmpty() ? getTranslation("structures.basis.ratio.unreadable") : "");
        read.ifPresent(shares -> {
            ownShares = shares;
            showRatio();
            told();
        });
    }

    private List<RankShare> shares() {
        return table.getValue() == null ? ownShares : table.getValue().shares();
    }

    private String words(RatioTable one) {
        return one.institutions() == null
                ? formats.text(one.title())
                : getTranslation(
                        "structures.basis.table.item", formats.text(one.title()), formats.text(one.institutions()));
    }

    private String words(List<RankShare> shares) {
        return shares.stream()
                .map(share -> getTranslation(
                        "structures.basis.share", formats.text(share.band().label()), formats.text(share.words())))
                .collect(Collectors.joining(getTranslation("structures.separator")));
    }

    private String technicalHelp() {
        Integer number = technical.getValue();
        Integer all = total.getValue();
        return number == null || all == null || all == 0
                ? getTranslation("structures.basis.technical.help")
                : getTranslation("structures.basis.technical.share", formats.percent((double) number / all));
    }

    /** Everything entered here, for a draft with those technical posts. */
    StructureBasis basis(StructureBasis before, Posts posts) {
        RatioTable chosen = table.getValue();
        Map<PostCategory, Integer> given = new EnumMap<>(PostCategory.class);
        TreeMap<Grade, Integer> approved = new TreeMap<>();
        if (rounding.getValue() == Rounding.TABLE) {
            given.put(PostCategory.TECHNICAL, GradeRows.all(posts));
            posts.numbers().forEach((range, number) -> approved.merge(range.highest(), number, Integer::sum));
        } else if (technical.getValue() != null) {
            given.put(PostCategory.TECHNICAL, technical.getValue());
        }
        return new StructureBasis(
                ruleSet.getValue() == null
                        ? before.ruleSet()
                        : ruleSet.getValue().name(),
                Objects.requireNonNullElse(level.getValue(), before.level()),
                chosen == null ? null : chosen.id(),
                new StructureRequest(
                        number(total),
                        Objects.requireNonNullElse(mainCategory.getValue(), PostCategory.TECHNICAL),
                        given,
                        topGrade(),
                        shares(),
                        fullSenior.getValue(),
                        number(cityWideSeniors),
                        number(technicians),
                        rounding.getValue(),
                        approved));
    }

    /** The top grade chosen. */
    Grade topGrade() {
        return Objects.requireNonNullElse(topGrade.getValue(), Grade.of(Grade.HIGHEST));
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    /** Whether everything can be read. */
    boolean isReadable() {
        return !ratio.isInvalid()
                && List.of(total, technical, fullSenior, cityWideSeniors, technicians).stream()
                        .noneMatch(IntegerField::isInvalid);
    }
}
