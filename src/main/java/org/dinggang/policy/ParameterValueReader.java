package org.dinggang.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Reads the value of one parameter as a JSON or YAML reader gives it, and reports all that is wrong with it. */
final class ParameterValueReader {

    private static final String STANDARD = "default";
    private static final int MOST_YEARS = 40;
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_WEIGHT = 1_000;
    private static final int MOST_PERCENT = 1_000;
    private static final String UP_TO = "upTo";
    private static final String LEAVE = "leave";
    private static final String APPOINT = "appoint";

    private final ParameterName name;
    private final List<ParameterProblem> problems;

    ParameterValueReader(ParameterName name, List<ParameterProblem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Years by target grade, merged over those that were there before.
     *
     * @param before what was there before; null where the value has to say everything itself
     */
    TenureYears tenureYears(@Nullable Object value, @Nullable TenureYears before) {
        SortedMap<Grade, Integer> byTarget = new TreeMap<>(before == null ? Map.of() : before.byTarget());
        int standard = before == null ? 0 : before.standard();
        if (!(value instanceof Map<?, ?> entries)) {
            reportForm(
                    "", value, "年限表，如 {\"default\": 2, \"3\": 5}", "a table of years like {\"default\": 2, \"3\": 5}");
            return new TenureYears(standard, byTarget);
        }
        if (before == null && !entries.containsKey(STANDARD)) {
            report("", "缺少 default（其他等级的年限）", "lacks default, the years of every other grade");
        }
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String key = String.valueOf(entry.getKey());
            String path = ParameterProblem.step("", key);
            Optional<Grade> target = gradeOf(key);
            if (target.isPresent()) {
                byTarget.put(target.get(), wholeNumber(entry.getValue(), path, 0, MOST_YEARS, 0));
            } else if (STANDARD.equals(key)) {
                standard = wholeNumber(entry.getValue(), path, 0, MOST_YEARS, 0);
            } else {
                reportForm(path, key, "等级（1 至 13）或 default", "a grade from 1 to 13, or default");
            }
        }
        return new TenureYears(standard, byTarget);
    }

    <E extends Enum<E>> E oneOf(@Nullable Object value, Class<E> type, E before) {
        return oneOf(value, "", type).orElse(before);
    }

    boolean yesOrNo(@Nullable Object value, boolean before) {
        if (value instanceof Boolean answer) {
            return answer;
        }
        reportForm("", value, "true 或 false", "true or false");
        return before;
    }

    SortedSet<Grade> grades(@Nullable Object value) {
        SortedSet<Grade> grades = new TreeSet<>();
        eachOf(value, "等级的列表，如 [1, 2]", "a list of grades like [1, 2]", (element, path) -> {
            if (element instanceof Integer number && Grade.isGrade(number)) {
                return grades.add(Grade.of(number));
            }
            reportForm(path, element, "等级，即 1 至 13 的整数", "a grade, a whole number from 1 to 13");
            return true;
        });
        return Collections.unmodifiableSortedSet(grades);
    }

    Set<AppraisalResult> appraisalResults(@Nullable Object value) {
        Set<AppraisalResult> results = EnumSet.noneOf(AppraisalResult.class);
        eachOf(
                value,
                "考核等次的列表，如 [UNQUALIFIED]",
                "a list of appraisal results like [UNQUALIFIED]",
                (element, path) -> oneOf(element, path, AppraisalResult.class)
                        .map(results::add)
                        .orElse(true));
        return Collections.unmodifiableSet(results);
    }

    @Nullable
    Digest digest(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        List<Digest.Band> bands = new ArrayList<>();
        if (value instanceof List<?> elements && !elements.isEmpty()) {
            for (int i = 0; i < elements.size(); i++) {
                String path = ParameterProblem.step("", i);
                if (elements.get(i) instanceof Map<?, ?> entries) {
                    int before = problems.size();
                    Digest.Band band = bandUpTo(entries, path, i == elements.size() - 1);
                    if (problems.size() == before) {
                        checkHarder(bands, band, path);
                    }
                    if (problems.size() == before) {
                        bands.add(band);
                    }
                } else {
                    reportForm(
                            path,
                            elements.get(i),
                            "{\"upTo\": 10, \"leave\": 2, \"appoint\": 1} 的形式",
                            "of the form {\"upTo\": 10, \"leave\": 2, \"appoint\": 1}");
                }
            }
        } else if (value instanceof Map<?, ?> entries) {
            checkKeys(entries, "", Set.of(LEAVE, APPOINT));
            bands.add(band(null, entries, ""));
        } else {
            reportForm(
                    "",
                    value instanceof List ? "[]" : value,
                    "null、{\"leave\": 2, \"appoint\": 1} 或按超出幅度分档的列表，如 "
                            + "[{\"upTo\": 10, \"leave\": 2, \"appoint\": 1}, {\"leave\": 3, \"appoint\": 1}]",
                    "null, {\"leave\": 2, \"appoint\": 1} or a list by how far numbers are exceeded, like "
                            + "[{\"upTo\": 10, \"leave\": 2, \"appoint\": 1}, {\"leave\": 3, \"appoint\": 1}]");
        }
        return new Digest(bands);
    }

    /** A band of a list; only the last may be without a bound. */
    private Digest.Band bandUpTo(Map<?, ?> entries, String path, boolean last) {
        checkKeys(entries, path, Set.of(UP_TO, LEAVE, APPOINT));
        boolean open = last && !entries.containsKey(UP_TO);
        return band(
                open ? null : wholeNumber(entries.get(UP_TO), path + "/" + UP_TO, 1, MOST_PERCENT, 1), entries, path);
    }

    private Digest.Band band(@Nullable Integer upTo, Map<?, ?> entries, String path) {
        int leave = wholeNumber(entries.get(LEAVE), path + "/" + LEAVE, 1, MOST_PEOPLE, 1);
        int appoint = wholeNumber(entries.get(APPOINT), path + "/" + APPOINT, 0, MOST_PEOPLE, 0);
        return new Digest.Band(upTo, leave, appoint);
    }

    /** The further over, the fewer may enter: otherwise a post more could let somebody less in. */
    private void checkHarder(List<Digest.Band> lower, Digest.Band band, String path) {
        if (lower.isEmpty()) {
            return;
        }
        Digest.Band before = lower.getLast();
        if (before.upTo() != null && band.upTo() != null && band.upTo() <= before.upTo()) {
            report(
                    path + "/" + UP_TO,
                    "应大于上一档的 " + before.upTo(),
                    "must be more than " + before.upTo() + ", that of the band before");
        }
        if (band.leave() < before.leave() || band.appoint() > before.appoint()) {
            report(
                    path,
                    "不能比上一档宽松：leave 不得少于 " + before.leave() + "，appoint 不得多于 " + before.appoint(),
                    "must not be easier than the band before: leave at least " + before.leave() + ", appoint at most "
                            + before.appoint());
        }
    }

    Objective objective(@Nullable Object value, Objective before) {
        Optional<Objective> objective = value instanceof String id ? Objective.of(id) : Optional.empty();
        if (objective.isEmpty()) {
            reportChoice("", value, Objective.values(), Objective::id);
        }
        return objective.orElse(before);
    }

    List<Preference> preferences(@Nullable Object value) {
        List<Preference> preferences = new ArrayList<>();
        Set<Preference.Kind> seen = new HashSet<>();
        eachOf(value, "倾向的列表，没有则为 []", "a list of preferences, [] for none", (element, path) -> {
            Optional<Preference> preference = preference(element, path);
            preference.ifPresent(preferences::add);
            return preference.map(found -> seen.add(found.kind())).orElse(true);
        });
        return List.copyOf(preferences);
    }

    private Optional<Preference> preference(@Nullable Object value, String path) {
        if (!(value instanceof Map<?, ?> entries)) {
            reportForm(
                    path,
                    value,
                    "{\"kind\": \"LONGEST_WAIT\", \"weight\": 1} 的形式",
                    "of the form {\"kind\": \"LONGEST_WAIT\", \"weight\": 1}");
            return Optional.empty();
        }
        Optional<Preference.Kind> kind = oneOf(entries.get("kind"), path + "/kind", Preference.Kind.class);
        int weight = wholeNumber(entries.get("weight"), path + "/weight", 1, MOST_WEIGHT, 1);
        boolean withYears =
                kind.filter(Preference.Kind.LEAVING_WITHIN_YEARS::equals).isPresent();
        int years = withYears ? wholeNumber(entries.get("years"), path + "/years", 1, MOST_YEARS, 1) : 0;
        checkKeys(entries, path, withYears ? Set.of("kind", "years", "weight") : Set.of("kind", "weight"));
        return kind.map(found -> new Preference(found, years, weight));
    }

    /** Reads each element of a list; the reading says whether the element is new, and one that is not is reported. */
    private void eachOf(@Nullable Object value, String formZh, String formEn, ElementReader reading) {
        if (!(value instanceof List<?> elements)) {
            reportForm("", value, formZh, formEn);
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            String path = "/" + i;
            if (!reading.isNew(elements.get(i), path)) {
                report(path, "重复", "appears twice");
            }
        }
    }

    private <E extends Enum<E>> Optional<E> oneOf(@Nullable Object value, String path, Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            reportChoice(path, value, type.getEnumConstants(), Enum::name);
        }
        return found;
    }

    private int wholeNumber(@Nullable Object value, String path, int least, int most, int otherwise) {
        if (value instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        reportForm(path, value, least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most);
        return otherwise;
    }

    private void checkKeys(Map<?, ?> entries, String path, Set<String> known) {
        for (Object entry : entries.keySet()) {
            String key = String.valueOf(entry);
            if (!known.contains(key)) {
                report(ParameterProblem.step(path, key), "不认识的字段“" + key + "”", "unknown field \"" + key + "\"");
            }
        }
    }

    private static Optional<Grade> gradeOf(String key) {
        return Grade.all().stream()
                .filter(grade -> grade.toString().equals(key))
                .findFirst();
    }

    private <E> void reportChoice(String path, @Nullable Object value, E[] constants, Function<E, String> id) {
        String choice = Arrays.stream(constants).map(id).collect(Collectors.joining(", "));
        reportForm(path, value, "以下之一：" + choice, "one of " + choice);
    }

    private void reportForm(String path, @Nullable Object value, String zh, String en) {
        Text words = GivenValue.words(value, new Text(zh, en));
        report(path, words.zh(), words.en());
    }

    private void report(String path, String zh, String en) {
        problems.add(new ParameterProblem(name.id(), path, new Text(zh, en)));
    }

    private interface ElementReader {
        boolean isNew(@Nullable Object element, String path);
    }
}
