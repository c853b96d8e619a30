package org.dinggang.policy;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Bounds on the shape of a file, so that reading it ends: how deeply it nests, and how much it says once the aliases are
 * written out.
 */
final class YamlShape {

    /** Deepest nesting; a rule set needs six levels. */
    static final int DEEPEST = 20;

    private static final int MOST_NODES = 100_000;

    private int nodes;

    /** Line of the first place that nests too deeply, from 1. To be asked before nodes are composed. */
    static Optional<Integer> lineTooDeep(String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> {}
            }
            if (depth > DEEPEST) {
                return Optional.of(event.getStartMark().map(Mark::getLine).orElse(0) + 1);
            }
        }
        return Optional.empty();
    }

    /** The first node that an alias inside it names again; empty where there is none. */
    static Optional<Node> containingItself(Node root) {
        return containingItself(root, newSet(), newSet());
    }

    private static Optional<Node> containingItself(Node node, Set<Node> around, Set<Node> finished) {
        if (around.contains(node)) {
            return Optional.of(node);
        }
        if (finished.contains(node)) {
            return Optional.empty();
        }
        around.add(node);
        Optional<Node> endless = children(node)
                .flatMap(child -> containingItself(child, around, finished).stream())
                .findFirst();
        around.remove(node);
        finished.add(node);
        return endless;
    }

    private static Set<Node> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static Stream<Node> children(Node node) {
        return switch (node) {
            case SequenceNode sequence -> sequence.getValue().stream();
            case MappingNode mapping ->
                mapping.getValue().stream().flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()));
            default -> Stream.empty();
        };
    }

    /** Whether the node, with all aliases written out, stays within the bounds; none contains itself. */
    static boolean isBounded(Node node) {
        return new YamlShape().isBounded(node, 0);
    }

    private boolean isBounded(Node node, int depth) {
        nodes++;
        if (depth > DEEPEST || nodes > MOST_NODES) {
            return false;
        }
        return children(node).allMatch(child -> isBounded(child, depth + 1));
    }
}
