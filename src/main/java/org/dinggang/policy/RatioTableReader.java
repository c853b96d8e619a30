package org.dinggang.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dinggang.model.Text;
import org.dinggang.policy.YamlDocument.Entry;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads ratio tables of a rule set's file. */
final class RatioTableReader {

    private static final List<String> FIELDS =
            List.of("title", "institutions", "level", "ratio", "shares", "cityWideSeniors", "clauses", "note");
    private static final List<String> SHARE_FIELDS = List.of("atMost", "atLeast", "from", "to");
    private static final Set<Set<String>> FORMS = Set.of(Set.of("atMost"), Set.of("atLeast"), Set.of("from", "to"));
    private static final List<String> SENIOR_FIELDS = List.of("cityShare", "institutionShare");

    private final String ruleSet;
    private final YamlDocument yaml;
    private final ClauseReader clauseReader;

    RatioTableReader(String ruleSet, YamlDocument yaml, ClauseReader clauseReader) {
        this.ruleSet = ruleSet;
        this.yaml = yaml;
        this.clauseReader = clauseReader;
    }

    /** The table; empty, and what is wrong reported, where it cannot be used. */
    Optional<RatioTable> read(String id, Entry entry) {
        Map<String, Entry> parts = yaml.entries(entry.value(), FIELDS);
        Entry title = parts.get("title");
        Entry institutions = parts.get("institutions");
        Entry seniors = parts.get("cityWideSeniors");
        Entry note = parts.get("note");
        if (title == null) {
            yaml.report(entry.key(), "缺少字段“title”", "the field \"title\" is missing");
        }
        if (!parts.containsKey("clauses")) {
            yaml.report(entry.key(), "缺少字段“clauses”", "the field \"clauses\" is missing");
        }
        Text name = title == null
                ? Text.same(id)
                : clauseReader.bilingual(title.value()).orElse(Text.same(id));
        Text kind = institutions == null
                ? null
                : clauseReader.bilingual(institutions.value()).orElse(null);
        InstitutionLevel level = level(parts.get("level"));
        CityWideSeniors cityWide = seniors == null ? null : seniors(seniors);
        List<Clause> clauses = clauseReader.clauses(parts.get("clauses"));
        Text words = note == null ? null : clauseReader.bilingual(note.value()).orElse(null);
        Optional<List<RankShare>> shares = shares(entry, parts.get("ratio"), parts.get("shares"));
        Text problem = shares.map(RatioTable::problem).orElse(null);
        if (problem != null) {
            yaml.report(entry.key(), problem.zh(), problem.en());
            return Optional.empty();
        }
        return shares.map(found -> new RatioTable(id, name, kind, level, found, cityWide, ruleSet, clauses, words));
    }

    /** A share; empty, and reported, where it is none. */
    Optional<Share> share(Node node) {
        Optional<Share> share = Optional.ofNullable(yaml.plain(node)).flatMap(value -> Share.parse(value.toString()));
        if (share.filter(found -> found.compareTo(Share.WHOLE) <= 0).isEmpty()) {
            yaml.reportForm(
                    node, "0至100%的比例，如 22%、22/100 或 0.22", "a share from 0 to 100%, for instance 22%, 22/100 or 0.22");
            return Optional.empty();
        }
        return share;
    }

    private Optional<List<RankShare>> shares(Entry table, @Nullable Entry ratio, @Nullable Entry shares) {
        if ((ratio == null) == (shares == null)) {
            yaml.report(table.key(), "应写明 ratio 或 shares 之一", "needs either a ratio or shares");
            return Optional.empty();
        }
        return ratio == null ? byBand(shares) : ofRatio(ratio);
    }

    private Optional<List<RankShare>> ofRatio(Entry entry) {
        Optional<List<RankShare>> shares = Optional.ofNullable(yaml.plain(entry.value()))
                .flatMap(text -> Ratio.parse(text.toString()))
                .flatMap(RankShare::ofRatio);
        if (shares.isEmpty()) {
            yaml.reportForm(
                    entry.value(),
                    "高、中、初级或正高、副高、中、初级的比例，如 \"1:3:6\"",
                    "a ratio of senior, intermediate and junior posts, or with full and associate senior apart, for instance \"1:3:6\"");
        }
        return shares;
    }

    private Optional<List<RankShare>> byBand(@Nullable Entry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        List<RankShare> shares = new ArrayList<>();
        List<String> known = Arrays.stream(RankBand.values()).map(Enum::name).toList();
        Map<String, Entry> bands = yaml.entries(entry.value(), known);
        bands.forEach((name, band) -> rankShare(RankBand.valueOf(name), band).ifPresent(shares::add));
        return shares.size() == bands.size() ? Optional.of(shares) : Optional.empty();
    }

    private Optional<RankShare> rankShare(RankBand band, Entry entry) {
        Map<String, Entry> parts = yaml.entries(entry.value(), SHARE_FIELDS);
        Entry from = parts.get("from");
        Entry to = parts.get("to");
        Entry atMost = parts.get("atMost");
        Entry atLeast = parts.get("atLeast");
        if (!FORMS.contains(parts.keySet())) {
            yaml.report(
                    entry.key(),
                    "应写明 atMost、atLeast 之一，或 from 和 to",
                    "needs one of atMost and atLeast, or from and to");
            return Optional.empty();
        }
        if (atMost != null) {
            return share(atMost.value()).map(most -> RankShare.atMost(band, most));
        }
        if (atLeast != null) {
            return share(atLeast.value()).map(least -> RankShare.atLeast(band, least));
        }
        Optional<Share> least = from == null ? Optional.empty() : share(from.value());
        Optional<Share> most = to == null ? Optional.empty() : share(to.value());
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get().compareTo(most.get()) > 0) {
            yaml.report(entry.key(), "from 大于 to", "from is larger than to");
            return Optional.empty();
        }
        return Optional.of(new RankShare(band, least.get(), most.get()));
    }

    private @Nullable InstitutionLevel level(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        Optional<InstitutionLevel> level = choice(yaml.plain(entry.value()), InstitutionLevel.values());
        if (level.isEmpty()) {
            String names = String.join(
                    ", ",
                    Arrays.stream(InstitutionLevel.values()).map(Enum::name).toList());
            yaml.reportForm(entry.value(), names + " 之一", "one of " + names);
        }
        return level.orElse(null);
    }

    private @Nullable CityWideSeniors seniors(Entry entry) {
        Map<String, Entry> parts = yaml.entries(entry.value(), SENIOR_FIELDS);
        Entry city = parts.get("cityShare");
        Entry institution = parts.get("institutionShare");
        if (city == null || institution == null) {
            yaml.report(entry.key(), "应写明 cityShare 和 institutionShare", "needs cityShare and institutionShare");
            return null;
        }
        Optional<Share> most = share(institution.value());
        return share(city.value())
                .flatMap(whole -> most.map(own -> new CityWideSeniors(whole, own)))
                .orElse(null);
    }

    /** The constant of that name; empty where there is none. */
    static <E extends Enum<E>> Optional<E> choice(@Nullable Object value, E[] values) {
        return Arrays.stream(values)
                .filter(constant -> constant.name().equals(value))
                .findFirst();
    }
}
