package org.dinggang.visitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server has told a browser to show: the tree of elements, the scripts to run, every word. */
public final class Page {
    private static final String TAG = "0/tag";
    private static final int CHILDREN = 2;

    private final Map<Integer, Map<String, JsonNode>> values = new HashMap<>();
    private final Map<Integer, List<Integer>> children = new HashMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private final List<JsonNode> scripts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int syncId;

    /** An element: a number that holds until the page is left. */
    public record Element(int node, String tag) {}

    /** Takes a message of the server. */
    synchronized void apply(JsonNode message) {
        words.append(message).append('\n');
        syncId = Math.max(syncId, message.path("syncId").asInt(syncId));
        message.path("constants").properties().forEach(entry -> constants.put(entry.getKey(), entry.getValue()));
        message.path("changes").forEach(this::change);
        message.path("execute").forEach(scripts::add);
        notifyAll();
    }

    private void change(JsonNode change) {
        int node = change.path("node").asInt();
        switch (change.path("type").asString("")) {
            case "put" ->
                values.computeIfAbsent(node, key -> new HashMap<>())
                        .put(
                                change.path("feat").asInt() + "/"
                                        + change.path("key").asString(),
                                change.has("value") ? change.get("value") : change.path("nodeValue"));
            case "splice" -> {
                if (change.path("feat").asInt() == CHILDREN) {
                    splice(children.computeIfAbsent(node, key -> new ArrayList<>()), change);
                }
            }
            case "detach" -> {
                values.remove(node);
                children.remove(node);
                children.values().forEach(list -> list.remove((Integer) node));
            }
            default -> {
                // attaching an element says nothing about it
            }
        }
    }

    private static void splice(List<Integer> list, JsonNode change) {
        int index = Math.min(change.path("index").asInt(), list.size());
        int removed = Math.min(change.path("remove").asInt(0), list.size() - index);
        list.subList(index, index + removed).clear();
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(one -> added.add(one.asInt()));
        list.addAll(index, added);
    }

    /** Waits until something holds of the page. */
    public synchronized boolean await(Predicate<Page> condition, long nanoseconds) throws InterruptedException {
        long end = System.nanoTime() + nanoseconds;
        while (!condition.test(this)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** The elements of a kind. */
    public synchronized List<Element> elements(String tag) {
        return values.entrySet().stream()
                .filter(entry -> tag.equals(word(entry.getValue().get(TAG))))
                .map(entry -> new Element(entry.getKey(), tag))
                .sorted(Comparator.comparingInt(Element::node))
                .toList();
    }

    /** The element of a kind that has those words in it; the last one where there are several. */
    public synchronized Optional<Element> element(String tag, String text) {
        return elements(tag).stream()
                .filter(element -> text(element.node()).contains(text))
                .reduce((first, second) -> second);
    }

    /** The last element of a kind with that value in a property or attribute. */
    public synchronized Optional<Element> elementWith(String tag, String key, String value) {
        return elements(tag).stream()
                .filter(element -> value.equals(property(element, key)))
                .reduce((first, second) -> second);
    }

    /** A property or attribute; null where it has none. */
    public synchronized @Nullable String property(Element element, String key) {
        Map<String, JsonNode> known = values.getOrDefault(element.node(), Map.of());
        return Stream.of("1/" + key, "3/" + key)
                .map(known::get)
                .map(Page::word)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What an event of the element has to tell the server: its expressions by name. */
    public synchronized List<String> eventData(Element element, String event) {
        JsonNode hash = values.getOrDefault(element.node(), Map.of()).get("4/" + event);
        JsonNode data = hash == null ? null : constants.get(hash.asString(""));
        return data == null
                ? List.of()
                : data.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** The keys of the rows that a grid was last given. */
    public synchronized List<String> rowKeys(Element grid) {
        for (JsonNode script : scripts.reversed()) {
            if (script.path(0).path("@v-node").asInt(0) == grid.node()
                    && script.path(2).isArray()
                    && !script.path(2).isEmpty()) {
                List<String> keys = new ArrayList<>();
                script.path(2).forEach(row -> keys.add(row.path("key").asString("")));
                return keys;
            }
        }
        return List.of();
    }

    /** How many messages' worth of words there are so far, to look only at what comes after. */
    public synchronized int length() {
        return words.length();
    }

    /** Whether the words have been said since. */
    public synchronized boolean says(String text, int since) {
        return words.indexOf(text, since) >= 0;
    }

    /** Every word so far. */
    public synchronized String words() {
        return words.toString();
    }

    synchronized int syncId() {
        return syncId;
    }

    private String text(int node) {
        StringBuilder text = new StringBuilder();
        Map<String, JsonNode> known = values.getOrDefault(node, Map.of());
        text.append(word(known.get("7/text"))).append(word(known.get("1/textContent")));
        children.getOrDefault(node, List.of()).forEach(child -> text.append(text(child)));
        return text.toString();
    }

    private static String word(@Nullable JsonNode value) {
        return value != null && value.isString() ? value.asString() : "";
    }
}
