package org.dinggang.policy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** One YAML file as nodes that know their lines; collects what is wrong with the file. */
final class YamlDocument {

    private static final int MOST_CHARACTERS = 1_000_000;

    private final String file;
    private final List<RuleSetProblem> problems;
    private final Map<Node, String> paths = new IdentityHashMap<>();

    YamlDocument(String file, List<RuleSetProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** One entry of a mapping. */
    record Entry(Node key, Node value) {}

    /** The single document of the file; empty, and the problem reported, where there is none. */
    Optional<Node> read(byte[] content) {
        Optional<String> text = decode(content);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setSchema(new CoreSchema())
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            Optional<Integer> tooDeep = YamlShape.lineTooDeep(text.get(), settings);
            if (tooDeep.isPresent()) {
                reportLine(tooDeep.get(), "嵌套过深", "nests too deeply");
                return Optional.empty();
            }
            Iterator<Node> documents =
                    new Compose(settings).composeAllFromString(text.get()).iterator();
            if (!documents.hasNext()) {
                reportLine(1, "文件是空的", "the file is empty");
                return Optional.empty();
            }
            Node root = documents.next();
            if (documents.hasNext()) {
                report(documents.next(), "一个文件只能有一个规则集", "a file holds one rule set");
            }
            Optional<Node> endless = YamlShape.containingItself(root);
            if (endless.isPresent()) {
                String alias = endless.get().getAnchor().map(Anchor::getValue).orElse("");
                report(endless.get(), "别名 *" + alias + " 包含它自己", "the alias *" + alias + " contains itself");
                return Optional.empty();
            }
            if (!YamlShape.isBounded(root)) {
                report(root, "引用展开后过大", "the file is too large once its aliases are written out");
                return Optional.empty();
            }
            YamlPaths.collect(root, paths);
            return Optional.of(root);
        } catch (MarkedYamlEngineException exception) {
            int line = exception.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            reportLine(line, "不是有效的 YAML：" + exception.getProblem(), "invalid YAML: " + exception.getProblem());
        } catch (YamlEngineException exception) {
            reportLine(1, "不是有效的 YAML：" + exception.getMessage(), "invalid YAML: " + exception.getMessage());
        }
        return Optional.empty();
    }

    /** The entries of a mapping by key; anything else, and a key that appears twice, is reported. */
    Map<String, Entry> entries(Node node) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            reportMapping(node);
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(tuple.getKeyNode(), "键应为一个词", "a key must be a single word");
                continue;
            }
            Entry earlier = entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode()));
            if (earlier != null) {
                report(
                        key,
                        "“" + key.getValue() + "”重复，第 " + line(earlier.key()) + " 行已有",
                        "\"" + key.getValue() + "\" appears twice, first in line " + line(earlier.key()));
            }
        }
        return entries;
    }

    /** The entries of a mapping that knows only these keys; any other key is reported. */
    Map<String, Entry> entries(Node node, List<String> known) {
        Map<String, Entry> entries = entries(node);
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                report(
                        entry.key(),
                        "不认识的字段“" + key + "”；有：" + String.join(", ", known),
                        "unknown field \"" + key + "\"; there are: " + String.join(", ", known));
            }
        });
        entries.keySet().retainAll(known);
        return entries;
    }

    /** The elements of a list; anything else is reported. */
    List<Node> elements(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        reportForm(node, "列表", "a list");
        return List.of();
    }

    /** A word or sentence; anything else, and an empty one, is reported. */
    Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar
                && !scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        reportForm(node, "文字，不能为空", "a text that is not empty");
        return Optional.empty();
    }

    /** {@code true} or {@code false}; anything else is reported. */
    boolean yesOrNo(Node node) {
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.TRUE.equals(plain(node));
        }
        reportForm(node, "true 或 false", "true or false");
        return false;
    }

    /** Whether the node is {@code null}. */
    static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** The node as a JSON reader would give it: Boolean, Integer, Double, String, List, Map or null. */
    @Nullable
    Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> plain(scalar);
            case SequenceNode sequence -> {
                List<@Nullable Object> values = new ArrayList<>();
                sequence.getValue().forEach(element -> values.add(plain(element)));
                yield values;
            }
            case MappingNode mapping -> {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                entries(mapping).forEach((key, entry) -> values.put(key, plain(entry.value())));
                yield values;
            }
            default -> null;
        };
    }

    private static @Nullable Object plain(ScalarNode scalar) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return scalar.getValue().toLowerCase(Locale.ROOT).equals("true");
        }
        if (tag.equals(Tag.INT)) {
            try {
                return Integer.valueOf(scalar.getValue());
            } catch (NumberFormatException exception) {
                return scalar.getValue();
            }
        }
        return scalar.getValue();
    }

    /** Line of the node, from 1. */
    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /** Reports what is wrong with the node, under its path in the file. */
    void report(Node node, String zh, String en) {
        String path = paths.getOrDefault(node, "");
        reportLine(line(node), path.isEmpty() ? zh : path + "：" + zh, path.isEmpty() ? en : path + ": " + en);
    }

    /** Reports a node that is not what it must be, and says what it is. */
    void reportForm(Node node, String zh, String en) {
        Text words = GivenValue.words(plain(node), new Text(zh, en));
        report(node, words.zh(), words.en());
    }

    /** Reports a node that is no mapping. */
    void reportMapping(Node node) {
        reportForm(node, "“键: 值”的对照表", "a mapping of keys to values");
    }

    private void reportLine(int line, String zh, String en) {
        problems.add(new RuleSetProblem(file, line, new Text(zh, en)));
    }

    private Optional<String> decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, characters, true);
        characters.flip();
        if (!result.isError()) {
            return Optional.of(characters.toString());
        }
        int line = 1
                + (int) characters
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        reportLine(line, "文件不是 UTF-8 编码", "the file is not encoded in UTF-8");
        return Optional.empty();
    }
}
