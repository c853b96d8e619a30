package org.dinggang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.Language;
import org.dinggang.model.Text;
import org.dinggang.policy.Clause;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.StructureRules;
import org.dinggang.policy.StructureTerm;
import org.jspecify.annotations.Nullable;

/** What a rule set says about structures of posts, as somebody reads it who knows the regulations. */
final class StructureRulesText {

    private static final String INDENT = "  ";
    private static final String DEEPER = "      ";

    private final StructureRules rules;
    private final @Nullable StructureRules parent;
    private final @Nullable String parentName;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    /** Clauses of the table before: those of a table that rests on the same are not printed again. */
    private List<Clause> printed = List.of();

    private StructureRulesText(
            StructureRules rules, @Nullable StructureRules parent, @Nullable String parentName, Language language) {
        this.rules = rules;
        this.parent = parent;
        this.parentName = parentName;
        this.language = language;
    }

    /**
     * The lines to print.
     *
     * @param parent what the rule set extended says, to mark where the two differ; null where there is none
     * @param parentName its name
     */
    static List<String> lines(
            StructureRules rules, @Nullable StructureRules parent, @Nullable String parentName, Language language) {
        StructureRulesText text = new StructureRulesText(rules, parent, parentName, language);
        text.terms();
        rules.tables().values().forEach(text::table);
        return List.copyOf(text.lines);
    }

    private void terms() {
        term("rounding", new Text("取整办法", "rounding"), StructureRules::rounding, value -> value.label());
        term(
                "categoryShares",
                new Text("主体岗位最低比例", "least share of the main category"),
                StructureRules::categoryShares,
                shares -> new Text(
                        shares.entrySet().stream()
                                .map(entry -> entry.getKey().label().zh() + " " + entry.getValue())
                                .collect(Collectors.joining("、")),
                        shares.entrySet().stream()
                                .map(entry -> entry.getKey().label().en() + " " + entry.getValue())
                                .collect(Collectors.joining(", "))));
        term(
                "temporaryPosts",
                new Text("超编人员的临时岗位", "temporary posts for people beyond the establishment"),
                StructureRules::temporaryPosts,
                value -> value ? new Text("可以设，只减不增", "allowed, they only become fewer") : new Text("不设", "none"));
        term(
                "gradeRatios",
                new Text("层级内等级比例", "ratios of grades inside a rank"),
                StructureRules::gradeRatios,
                ratios -> new Text(
                        ratios.entrySet().stream()
                                .map(entry -> entry.getKey() + "级 " + entry.getValue())
                                .collect(Collectors.joining("；")),
                        ratios.entrySet().stream()
                                .map(entry -> "grades " + entry.getKey() + " " + entry.getValue())
                                .collect(Collectors.joining("; "))));
        term(
                "topGrade",
                new Text("辅系列最高等级", "top grade of auxiliary series"),
                StructureRules::auxiliaryBelow,
                below -> below.map(grades -> new Text(
                                "低于主系列至少" + grades + "级", "at least " + grades + " below that of the main series"))
                        .orElse(new Text("一般低于主系列", "generally below that of the main series")));
        term(
                "growth",
                new Text("高级岗位每年增幅", "growth of senior posts in a year"),
                StructureRules::growth,
                growth -> growth.map(limit -> new Text(
                                "专业技术岗位的" + limit.perYear() + "，至少" + limit.least() + "个",
                                limit.perYear() + " of the technical posts, at least " + limit.least()))
                        .orElse(new Text("不限", "no limit")));
        term(
                "passRate",
                new Text("评聘分开的评审通过率", "rate of passing where reviews are not tied to posts"),
                StructureRules::passRate,
                rate -> rate.map(share -> new Text("不超过" + share, "at most " + share))
                        .orElse(new Text("不限", "no limit")));
        term("approval", new Text("岗位设置方案", "structures need"), StructureRules::approval, value -> value.label());
    }

    private <T> void term(
            String id, Text meaning, Function<StructureRules, StructureTerm<T>> part, Function<T, Text> words) {
        StructureTerm<T> term = part.apply(rules);
        Text value = words.apply(term.value());
        Text before = parent == null ? value : words.apply(part.apply(parent).value());
        lines.add(INDENT
                + id
                + INDENT
                + meaning.in(language)
                + say("：", ": ")
                + value.in(language)
                + say("【", " [")
                + term.severity().label().in(language)
                + say("】", "]")
                + (value.equals(before) ? "" : INDENT + "※ " + parentName + say("：", ": ") + before.in(language)));
        clauses(term.clauses());
        note(term.note());
    }

    private void table(RatioTable table) {
        boolean own = parent != null && !Objects.equals(parent.tables().get(table.id()), table);
        lines.add(INDENT
                + table.id()
                + INDENT
                + table.title().in(language)
                + (table.institutions() == null
                        ? ""
                        : say("，", ", ") + table.institutions().in(language))
                + (table.level() == null
                        ? ""
                        : say("，", ", ") + table.level().label().in(language))
                + say("：", ": ")
                + table.shares().stream().map(this::share).collect(Collectors.joining(say("，", ", ")))
                + (own ? INDENT + "※" : ""));
        if (!table.clauses().equals(printed)) {
            clauses(table.clauses());
            printed = table.clauses();
        }
        note(table.note());
    }

    private String share(RankShare share) {
        return share.band().label().in(language)
                + (language == Language.CHINESE ? "" : " ")
                + share.words().in(language);
    }

    private void clauses(List<Clause> clauses) {
        for (Clause clause : clauses) {
            lines.add(DEEPER
                    + clause.citation()
                    + (clause.summary() ? say("（摘要）", " (summary)") : "")
                    + say("：", ": ")
                    + clause.text().in(language));
        }
    }

    private void note(@Nullable Text note) {
        if (note != null) {
            lines.add(DEEPER + note.in(language));
        }
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
