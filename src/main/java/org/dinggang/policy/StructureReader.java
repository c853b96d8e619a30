package org.dinggang.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSetFile.Place;
import org.dinggang.policy.StructureFile.TableEntry;
import org.dinggang.policy.YamlDocument.Entry;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the part {@code structure} of a rule set's file. */
final class StructureReader {

    private static final List<String> FIELDS = List.of(
            "rounding",
            "categoryShares",
            "temporaryPosts",
            "gradeRatios",
            "topGrade",
            "growth",
            "passRate",
            "approval",
            "tables");
    private static final List<String> TERM_FIELDS = List.of("value", "severity", "clauses", "note");
    private static final List<String> GROWTH_FIELDS = List.of("perYear", "least");
    private static final int MOST_GRADES = 12;
    private static final int MOST_POSTS = 1_000;

    private final RuleSetSource source;
    private final YamlDocument yaml;
    private final ClauseReader clauseReader;
    private final RatioTableReader tableReader;

    StructureReader(RuleSetSource source, YamlDocument yaml, ClauseReader clauseReader) {
        this.source = source;
        this.yaml = yaml;
        this.clauseReader = clauseReader;
        this.tableReader = new RatioTableReader(source.name(), yaml, clauseReader);
    }

    /** What the file says. */
    StructureFile read(Entry structure) {
        Map<String, Entry> fields = yaml.entries(structure.value(), FIELDS);
        return new StructureFile(
                new Place(source.file(), YamlDocument.line(structure.key())),
                term(fields, "rounding", Severity.ABSOLUTE, node -> choice(node, Rounding.values())),
                term(fields, "categoryShares", Severity.IN_PRINCIPLE, this::categoryShares),
                term(fields, "temporaryPosts", Severity.ABSOLUTE, this::yesOrNo),
                term(fields, "gradeRatios", Severity.ABSOLUTE, this::gradeRatios),
                term(fields, "topGrade", Severity.IN_PRINCIPLE, node -> orNothing(node, this::grades)),
                term(fields, "growth", Severity.ABSOLUTE, node -> orNothing(node, this::growth)),
                term(fields, "passRate", Severity.IN_PRINCIPLE, node -> orNothing(node, tableReader::share)),
                term(fields, "approval", Severity.ABSOLUTE, node -> choice(node, StructureApproval.values())),
                tables(fields.get("tables")));
    }

    private <T> @Nullable StructureTerm<T> term(
            Map<String, Entry> fields, String name, Severity usual, Function<Node, Optional<T>> reader) {
        Entry entry = fields.get(name);
        if (entry == null) {
            return null;
        }
        Map<String, Entry> parts = yaml.entries(entry.value(), TERM_FIELDS);
        Entry value = parts.get("value");
        Entry note = parts.get("note");
        Entry severity = parts.get("severity");
        if (value == null) {
            yaml.report(entry.key(), "缺少 value", "lacks its value");
        }
        if (note == null && !parts.containsKey("clauses")) {
            yaml.report(
                    entry.key(),
                    "缺少 clauses（依据的条款）；没有文件依据的，在 note 中说明",
                    "lacks the clauses that it rests on; where no document says it, a note says why");
        }
        List<Clause> clauses = clauseReader.clauses(parts.get("clauses"));
        Text words = note == null ? null : clauseReader.bilingual(note.value()).orElse(null);
        Severity binding = severity == null ? usual : severity(severity.value());
        return value == null
                ? null
                : reader.apply(value.value())
                        .map(read -> new StructureTerm<>(read, binding, source.name(), clauses, words))
                        .orElse(null);
    }

    private Severity severity(Node node) {
        Object value = yaml.plain(node);
        if ("in-principle".equals(value)) {
            return Severity.IN_PRINCIPLE;
        }
        if (!"absolute".equals(value)) {
            yaml.reportForm(node, "absolute（刚性）或 in-principle（原则上）", "absolute or in-principle");
        }
        return Severity.ABSOLUTE;
    }

    private Optional<Boolean> yesOrNo(Node node) {
        return Optional.of(yaml.yesOrNo(node));
    }

    private <E extends Enum<E>> Optional<E> choice(Node node, E[] values) {
        Optional<E> found = RatioTableReader.choice(yaml.plain(node), values);
        if (found.isEmpty()) {
            String names =
                    String.join(", ", Arrays.stream(values).map(Enum::name).toList());
            yaml.reportForm(node, names + " 之一", "one of " + names);
        }
        return found;
    }

    private static <T> Optional<Optional<T>> orNothing(Node node, Function<Node, Optional<T>> reader) {
        return YamlDocument.isNull(node)
                ? Optional.of(Optional.empty())
                : reader.apply(node).map(Optional::of);
    }

    private Optional<Integer> grades(Node node) {
        return number(node, 1, MOST_GRADES);
    }

    private Optional<Integer> number(Node node, int least, int most) {
        if (yaml.plain(node) instanceof Integer number && number >= least && number <= most) {
            return Optional.of(number);
        }
        yaml.reportForm(node, least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most);
        return Optional.empty();
    }

    private Optional<Growth> growth(Node node) {
        Map<String, Entry> parts = yaml.entries(node, GROWTH_FIELDS);
        Entry perYear = parts.get("perYear");
        Entry least = parts.get("least");
        if (perYear == null || least == null) {
            yaml.report(node, "应写明 perYear（每年增幅）和 least（每年至少可增）", "needs perYear and least");
            return Optional.empty();
        }
        Optional<Share> share = tableReader.share(perYear.value());
        Optional<Integer> posts = number(least.value(), 0, MOST_POSTS);
        return share.flatMap(found -> posts.map(number -> new Growth(found, number)));
    }

    private Optional<Map<PostCategory, Share>> categoryShares(Node node) {
        Map<PostCategory, Share> shares = new EnumMap<>(PostCategory.class);
        List<String> known = Arrays.stream(PostCategory.values())
                .map(category -> category.name().toLowerCase(Locale.ROOT))
                .toList();
        yaml.entries(node, known)
                .forEach((key, entry) -> tableReader
                        .share(entry.value())
                        .ifPresent(share -> shares.put(PostCategory.valueOf(key.toUpperCase(Locale.ROOT)), share)));
        return Optional.of(Collections.unmodifiableMap(shares));
    }

    private Optional<SortedMap<GradeRange, Ratio>> gradeRatios(Node node) {
        SortedMap<GradeRange, Ratio> ratios = new TreeMap<>();
        yaml.entries(node).forEach((key, entry) -> {
            Optional<GradeRange> grades = GradeRange.parse(key)
                    .filter(range -> !range.isSingle()
                            && range.highest().rank() == range.lowest().rank()
                            && range.lowest().equals(range.lowest().rank().lowestGrade()));
            Optional<Ratio> ratio =
                    Optional.ofNullable(yaml.plain(entry.value())).flatMap(text -> Ratio.parse(text.toString()));
            if (grades.isEmpty()) {
                yaml.report(
                        entry.key(),
                        "“" + key + "”应为同一层级到其最低等级的区间，如 \"5-7\"",
                        "\"" + key + "\" must be grades of one rank down to its lowest, for instance \"5-7\"");
            } else if (ratio.isEmpty()
                    || ratio.get().parts().size() != grades.get().grades().size()) {
                int parts = grades.get().grades().size();
                yaml.reportForm(
                        entry.value(),
                        parts + " 个数的比例，如 " + "1:".repeat(parts - 1) + "1",
                        "a ratio of " + parts + " numbers, for instance " + "1:".repeat(parts - 1) + "1");
            } else {
                ratios.put(grades.get(), ratio.get());
            }
        });
        return Optional.of(Collections.unmodifiableSortedMap(ratios));
    }

    private Map<String, TableEntry> tables(@Nullable Entry tables) {
        Map<String, TableEntry> read = new LinkedHashMap<>();
        if (tables != null) {
            yaml.entries(tables.value()).forEach((id, entry) -> {
                Place place = new Place(source.file(), YamlDocument.line(entry.key()));
                if (YamlDocument.isNull(entry.value())) {
                    read.put(id, new TableEntry(place, null));
                } else {
                    tableReader.read(id, entry).ifPresent(table -> read.put(id, new TableEntry(place, table)));
                }
            });
        }
        return read;
    }
}
