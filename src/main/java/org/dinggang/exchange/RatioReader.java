package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Text;
import org.dinggang.policy.RankBand;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Ratio;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Share;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;

/** Reads which ratio applies to an institution: a table of the rule set, or shares of its own from its approving document. */
final class RatioReader {

    private static final Map<String, RankBand> BANDS = Choices.of(RankBand.values());
    private static final Set<Set<String>> FORMS = Set.of(Set.of("atMost"), Set.of("atLeast"), Set.of("from", "to"));

    private final Problems problems;

    RatioReader(Problems problems) {
        this.problems = problems;
    }

    /** The table; null where none is named, and, with problems, where it cannot be used. */
    @Nullable
    RatioTable read(FieldReader fields, StructureRules rules) {
        List<String> given =
                List.of("table", "ratio", "shares").stream().filter(fields::has).toList();
        if (given.size() > 1) {
            fields.complain(
                    given.get(1),
                    new Text("table、ratio、shares 只能写一项", "only one of table, ratio and shares may be given"));
            return null;
        }
        return given.isEmpty()
                ? null
                : switch (given.getFirst()) {
                    case "table" -> table(fields, rules);
                    case "ratio" -> ratio(fields);
                    default -> shares(fields);
                };
    }

    private @Nullable RatioTable table(FieldReader fields, StructureRules rules) {
        String name = fields.requiredWords("table");
        if (name == null) {
            return null;
        }
        Optional<RatioTable> table = rules.table(name);
        if (table.isEmpty()) {
            fields.complain(
                    "table",
                    Complaints.orRather(
                            new Text(
                                    "规则集没有比例表 " + Quote.of(name) + "，有："
                                            + Quote.names(rules.tables().keySet()),
                                    "the rule set has no ratio table " + Quote.of(name) + "; there are: "
                                            + Quote.names(rules.tables().keySet())),
                            Nearest.to(name, rules.tables().keySet())));
        }
        return table.orElse(null);
    }

    private @Nullable RatioTable ratio(FieldReader fields) {
        String text = fields.requiredWords("ratio");
        if (text == null) {
            return null;
        }
        Optional<List<RankShare>> shares = Ratio.parse(text).flatMap(RankShare::ofRatio);
        if (shares.isEmpty()) {
            fields.complain(
                    "ratio",
                    new Text(
                            Quote.of(text) + " 无法使用，应为高、中、初级（或正高、副高、中、初级）的比例，如 \"1:3:6\"",
                            Quote.of(text)
                                    + " cannot be used: expected a ratio of senior, intermediate and junior posts, or with full and associate senior apart, for instance \"1:3:6\""));
        }
        return shares.map(found -> own(text, found)).orElse(null);
    }

    private @Nullable RatioTable shares(FieldReader owner) {
        List<RankShare> shares = new ArrayList<>();
        Map<String, Tree> entries = owner.entries("shares");
        entries.forEach((name, tree) -> {
            Pointer pointer = owner.at("shares").field(name);
            RankBand band = BANDS.get(name);
            if (band == null) {
                problems.add(pointer, () -> Complaints.unknownField(name, BANDS.keySet()));
                return;
            }
            FieldReader fields = FieldReader.of(tree, pointer, problems, Set.of("atMost", "atLeast", "from", "to"));
            RankShare share = fields == null ? null : share(fields, pointer, band);
            if (share != null) {
                shares.add(share);
            }
        });
        if (shares.size() < entries.size()) {
            return null;
        }
        Text problem = RatioTable.problem(shares);
        if (problem != null) {
            owner.complain("shares", problem);
            return null;
        }
        return own("shares", shares);
    }

    private @Nullable RankShare share(FieldReader fields, Pointer pointer, RankBand band) {
        Set<String> given = Set.copyOf(List.of("atMost", "atLeast", "from", "to").stream()
                .filter(fields::has)
                .toList());
        if (!FORMS.contains(given)) {
            problems.add(
                    pointer,
                    new Text("应写明 atMost、atLeast 之一，或 from 和 to", "needs one of atMost and atLeast, or from and to"));
            return null;
        }
        if (given.size() == 1) {
            String name = given.iterator().next();
            Share share = share(fields, name);
            return share == null
                    ? null
                    : name.equals("atMost") ? RankShare.atMost(band, share) : RankShare.atLeast(band, share);
        }
        Share least = share(fields, "from");
        Share most = share(fields, "to");
        if (least == null || most == null) {
            return null;
        }
        if (least.compareTo(most) > 0) {
            problems.add(pointer, new Text("from 大于 to", "from is larger than to"));
            return null;
        }
        return new RankShare(band, least, most);
    }

    private static @Nullable Share share(FieldReader fields, String name) {
        String text = fields.requiredWords(name);
        if (text == null) {
            return null;
        }
        Optional<Share> share = Share.parse(text).filter(found -> found.compareTo(Share.WHOLE) <= 0);
        if (share.isEmpty()) {
            fields.complain(
                    name,
                    new Text(
                            Quote.of(text) + " 无法使用，应为0至100%的比例，如 \"22%\" 或 \"22/100\"",
                            Quote.of(text)
                                    + " cannot be used: expected a share from 0 to 100%, for instance \"22%\" or \"22/100\""));
        }
        return share.orElse(null);
    }

    private static RatioTable own(String id, List<RankShare> shares) {
        return new RatioTable(
                id,
                new Text("核准文件的比例", "ratio of the approving document"),
                null,
                null,
                shares,
                null,
                "",
                List.of(),
                null);
    }
}
