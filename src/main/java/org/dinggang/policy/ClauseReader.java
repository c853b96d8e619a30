package org.dinggang.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Text;
import org.dinggang.policy.YamlDocument.Entry;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads clauses and bilingual texts of a rule set's file. */
final class ClauseReader {

    private static final List<String> CLAUSE_FIELDS =
            List.of("document", "article", "zh", "en", "summary", "forNewStaff");
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final YamlDocument yaml;

    ClauseReader(YamlDocument yaml) {
        this.yaml = yaml;
    }

    /** The clauses of the list; a list without any is reported, an absent one is empty. */
    List<Clause> clauses(@Nullable Entry entry) {
        if (entry == null) {
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        List<Node> elements = yaml.elements(entry.value());
        for (Node element : elements) {
            clause(element).ifPresent(clauses::add);
        }
        if (yaml.plain(entry.value()) instanceof List<?> && elements.isEmpty()) {
            yaml.report(entry.key(), "至少要有一条条款", "must have at least one clause");
        }
        return clauses;
    }

    /** A text in both languages; a missing language is reported. */
    Optional<Text> bilingual(Node node) {
        return text(node, yaml.entries(node, LANGUAGES));
    }

    private Optional<Clause> clause(Node node) {
        Map<String, Entry> parts = yaml.entries(node, CLAUSE_FIELDS);
        Optional<String> document = part(node, parts, "document");
        Optional<Text> text = text(node, parts);
        Entry article = parts.get("article");
        String place = article == null ? "" : yaml.text(article.value()).orElse("");
        boolean summary = isSet(parts.get("summary"));
        boolean forNewStaff = isSet(parts.get("forNewStaff"));
        return document.flatMap(name -> text.map(words -> new Clause(name, place, words, summary, forNewStaff)));
    }

    private Optional<Text> text(Node node, Map<String, Entry> parts) {
        Optional<String> chinese = part(node, parts, "zh");
        Optional<String> english = part(node, parts, "en");
        return chinese.flatMap(zh -> english.map(en -> new Text(zh, en)));
    }

    private Optional<String> part(Node node, Map<String, Entry> parts, String field) {
        Entry entry = parts.get(field);
        if (entry == null) {
            yaml.report(node, "缺少字段“" + field + "”", "the field \"" + field + "\" is missing");
            return Optional.empty();
        }
        return yaml.text(entry.value());
    }

    private boolean isSet(@Nullable Entry entry) {
        return entry != null && yaml.yesOrNo(entry.value());
    }
}
