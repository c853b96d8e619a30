package org.dinggang.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.dinggang.policy.RuleSetFile.ExemptionEntry;
import org.dinggang.policy.RuleSetFile.ParameterEntry;
import org.dinggang.policy.RuleSetFile.Place;
import org.dinggang.policy.RuleSetFile.RuleEntry;
import org.dinggang.policy.YamlDocument.Entry;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one file of a rule set and reports all that is wrong in it, each with its line. */
final class RuleSetFileReader {

    private static final List<String> FIELDS = List.of(
            "name", "title", "validFrom", "extends", "sources", "parameters", "rules", "exemptions", "structure");
    private static final List<String> RULE_FIELDS = List.of("severity", "title", "clauses", "addClauses");
    private static final List<String> EXEMPTION_FIELDS =
            List.of("title", "grade", "firstAppointmentOnly", "lifts", "clauses");
    private static final List<String> PARAMETER_FIELDS = List.of("value", "clauses", "note");

    private final RuleSetSource source;
    private final YamlDocument yaml;
    private final ClauseReader clauseReader;

    RuleSetFileReader(RuleSetSource source, List<RuleSetProblem> problems) {
        this.source = source;
        this.yaml = new YamlDocument(source.file(), problems);
        this.clauseReader = new ClauseReader(yaml);
    }

    /** The file as far as it can be understood; empty where it is no YAML at all, or no mapping. */
    Optional<RuleSetFile> read(byte[] content) {
        Optional<Node> root = yaml.read(content);
        if (root.isPresent() && !(root.get() instanceof MappingNode)) {
            yaml.reportMapping(root.get());
            return Optional.empty();
        }
        return root.map(this::read);
    }

    private RuleSetFile read(Node root) {
        Map<String, Entry> fields = yaml.entries(root, FIELDS);
        @Nullable Entry parent = fields.get("extends");
        @Nullable Entry structure = fields.get("structure");
        return new RuleSetFile(
                source.file(),
                name(root, fields),
                required(root, fields, "title").flatMap(clauseReader::bilingual).orElse(Text.same(source.name())),
                validFrom(root, fields),
                parent == null ? null : yaml.text(parent.value()).orElse(null),
                parent == null ? null : place(parent.value()),
                sources(root, fields),
                parameters(fields),
                rules(fields),
                exemptions(fields),
                structure == null ? null : new StructureReader(source, yaml, clauseReader).read(structure),
                placeOf(root, fields, "rules"),
                placeOf(root, fields, "parameters"));
    }

    private Place place(Node node) {
        return new Place(source.file(), YamlDocument.line(node));
    }

    private Place placeOf(Node root, Map<String, Entry> fields, String field) {
        Entry entry = fields.get(field);
        return place(entry == null ? root : entry.key());
    }

    private String name(Node root, Map<String, Entry> fields) {
        Optional<Node> node = required(root, fields, "name");
        Optional<String> name = node.flatMap(yaml::text);
        name.filter(given -> !given.equals(source.name()))
                .ifPresent(given -> yaml.report(
                        node.orElse(root),
                        "名称“" + given + "”与文件名不同，应为“" + source.name() + "”",
                        "the name \"" + given + "\" differs from that of the file, \"" + source.name() + "\""));
        return source.name();
    }

    private LocalDate validFrom(Node root, Map<String, Entry> fields) {
        Optional<Node> node = required(root, fields, "validFrom");
        Optional<String> text = node.flatMap(yaml::text);
        if (text.isPresent()) {
            try {
                return LocalDate.parse(text.get());
            } catch (DateTimeException exception) {
                yaml.reportForm(node.orElse(root), "日期，如 2024-06-06", "a date like 2024-06-06");
            }
        }
        return LocalDate.EPOCH;
    }

    private List<String> sources(Node root, Map<String, Entry> fields) {
        List<String> sources = new ArrayList<>();
        required(root, fields, "sources").ifPresent(node -> {
            yaml.elements(node).forEach(element -> yaml.text(element).ifPresent(sources::add));
            if (yaml.plain(node) instanceof List<?> list && list.isEmpty()) {
                yaml.report(node, "至少要有一份文件", "must name at least one document");
            }
        });
        return sources;
    }

    private Map<ParameterName, ParameterEntry> parameters(Map<String, Entry> fields) {
        Map<ParameterName, ParameterEntry> parameters = new EnumMap<>(ParameterName.class);
        entriesOf(fields, "parameters").forEach((key, entry) -> {
            Optional<ParameterName> name = ParameterName.of(key);
            if (name.isEmpty()) {
                Text reason = ParameterValues.unknownParameter(key);
                yaml.report(entry.key(), reason.zh(), reason.en());
            }
            Map<String, Entry> parts = yaml.entries(entry.value(), PARAMETER_FIELDS);
            Entry value = parts.get("value");
            if (value == null) {
                yaml.report(entry.key(), "缺少 value", "lacks its value");
                return;
            }
            Entry note = parts.get("note");
            if (note == null && !parts.containsKey("clauses")) {
                yaml.report(
                        entry.key(),
                        "缺少 clauses（依据的条款）；没有文件依据的，在 note 中说明",
                        "lacks the clauses that it rests on; where no document says it, a note says why");
            }
            ParameterBasis basis = new ParameterBasis(
                    source.name(),
                    clauseReader.clauses(parts.get("clauses")),
                    note == null ? null : clauseReader.bilingual(note.value()).orElse(null));
            Map<String, Place> places = new HashMap<>();
            collectPlaces(value.value(), "", places);
            name.ifPresent(
                    known -> parameters.put(known, new ParameterEntry(yaml.plain(value.value()), places, basis)));
        });
        return parameters;
    }

    private void collectPlaces(Node node, String path, Map<String, Place> places) {
        places.put(path, place(node));
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    collectPlaces(tuple.getValueNode(), ParameterProblem.step(path, key.getValue()), places);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collectPlaces(sequence.getValue().get(i), ParameterProblem.step(path, i), places);
            }
        }
    }

    private Map<RuleId, RuleEntry> rules(Map<String, Entry> fields) {
        Map<RuleId, RuleEntry> rules = new EnumMap<>(RuleId.class);
        entriesOf(fields, "rules").forEach((key, entry) -> {
            Optional<RuleId> id = ruleId(key, entry.key());
            Map<String, Entry> parts = yaml.entries(entry.value(), RULE_FIELDS);
            Entry severity = parts.get("severity");
            Entry title = parts.get("title");
            Entry clauses = parts.get("clauses");
            RuleEntry rule = new RuleEntry(
                    place(entry.key()),
                    severity == null ? null : severity(id, severity.value()),
                    title == null ? null : clauseReader.bilingual(title.value()).orElse(Text.same(key)),
                    clauses == null ? null : clauseReader.clauses(clauses),
                    clauseReader.clauses(parts.get("addClauses")));
            id.ifPresent(known -> rules.put(known, rule));
        });
        return rules;
    }

    private Optional<RuleId> ruleId(String key, Node node) {
        Optional<RuleId> id = RuleId.of(key);
        if (id.isEmpty()) {
            yaml.report(node, "没有规则“" + key + "”", "there is no rule \"" + key + "\"");
        }
        return id;
    }

    private Severity severity(Optional<RuleId> rule, Node node) {
        Object value = yaml.plain(node);
        if ("in-principle".equals(value)) {
            rule.filter(RuleId::isAlwaysAbsolute)
                    .ifPresent(id -> yaml.report(
                            node, "规则“" + id + "”只能为 absolute（刚性）", "the rule \"" + id + "\" is always absolute"));
            return Severity.IN_PRINCIPLE;
        }
        if (!"absolute".equals(value)) {
            yaml.reportForm(node, "absolute（刚性）或 in-principle（原则上）", "absolute or in-principle");
        }
        return Severity.ABSOLUTE;
    }

    private Map<String, ExemptionEntry> exemptions(Map<String, Entry> fields) {
        Map<String, ExemptionEntry> exemptions = new LinkedHashMap<>();
        entriesOf(fields, "exemptions").forEach((key, entry) -> exemptions.put(key, exemption(key, entry)));
        return exemptions;
    }

    private ExemptionEntry exemption(String key, Entry entry) {
        Place place = place(entry.key());
        if (YamlDocument.isNull(entry.value())) {
            return new ExemptionEntry(place, true, null, null, false, null, null, null);
        }
        Map<String, Entry> parts = yaml.entries(entry.value(), EXEMPTION_FIELDS);
        Entry title = parts.get("title");
        Entry grade = parts.get("grade");
        Entry first = parts.get("firstAppointmentOnly");
        Entry lifts = parts.get("lifts");
        Entry clauses = parts.get("clauses");
        return new ExemptionEntry(
                place,
                false,
                title == null ? null : clauseReader.bilingual(title.value()).orElse(Text.same(key)),
                grade == null ? null : grade(grade.value()),
                grade != null,
                first == null ? null : yaml.yesOrNo(first.value()),
                lifts == null ? null : lifts(lifts.value()),
                clauses == null ? null : clauseReader.clauses(clauses));
    }

    private @Nullable Grade grade(Node node) {
        Object value = yaml.plain(node);
        if (value instanceof Integer number && Grade.isGrade(number)) {
            return Grade.of(number);
        }
        if (value != null) {
            yaml.reportForm(
                    node,
                    "1 至 13 的整数，或 null（由豁免本身写明等级）",
                    "a whole number from 1 to 13, or null where each exemption names its grade");
        }
        return null;
    }

    private Set<RuleId> lifts(Node node) {
        Set<RuleId> lifts = EnumSet.noneOf(RuleId.class);
        for (Node element : yaml.elements(node)) {
            yaml.text(element).flatMap(id -> ruleId(id, element)).ifPresent(lifts::add);
        }
        if (yaml.plain(node) instanceof List<?> list && list.isEmpty()) {
            yaml.report(node, "至少要豁免一条规则", "must lift at least one rule");
        }
        return lifts;
    }

    private Map<String, Entry> entriesOf(Map<String, Entry> fields, String field) {
        Entry entry = fields.get(field);
        return entry == null ? Map.of() : yaml.entries(entry.value());
    }

    private Optional<Node> required(Node root, Map<String, Entry> fields, String field) {
        Entry entry = fields.get(field);
        if (entry == null) {
            yaml.report(root, "缺少字段“" + field + "”", "the field \"" + field + "\" is missing");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }
}
