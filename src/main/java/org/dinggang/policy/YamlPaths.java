package org.dinggang.policy;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where each node of a file stands, as keys from the root: {@code rules/sequential/severity}; elements of lists by their position
 * from 0. What an alias repeats keeps the place where it was written out.
 */
final class YamlPaths {

    private final Map<Node, String> paths;

    private YamlPaths(Map<Node, String> paths) {
        this.paths = paths;
    }

    /**
     * Adds the path of every node below the root, keys included; the root has none.
     *
     * @param paths by node, not by what it says
     */
    static void collect(Node root, Map<Node, String> paths) {
        new YamlPaths(paths).below(root, "");
    }

    private void below(Node node, String prefix) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String path = prefix + key.getValue();
                    paths.putIfAbsent(key, path);
                    take(tuple.getValueNode(), path);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> elements = sequence.getValue();
            for (int index = 0; index < elements.size(); index++) {
                take(elements.get(index), prefix + index);
            }
        }
    }

    private void take(Node node, String path) {
        if (paths.putIfAbsent(node, path) == null) {
            below(node, path + "/");
        }
    }
}
