package org.dinggang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.model.Pin;
import org.dinggang.model.Rank;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Reads people. */
final class StaffReader {

    static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "institution",
            "section",
            "series",
            "sex",
            "birthDate",
            "titles",
            "appointments",
            "appraisals",
            "disciplinedUntil",
            "leavesOn",
            "applied",
            "merit",
            "priority",
            "waivers",
            "exemptions",
            "pin");
    static final Set<String> TITLE_FIELDS = Set.of("rank", "obtainedOn");
    static final Set<String> PIN_FIELDS = Set.of("to");

    static final String STAY = "stay";
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(Merit.MAXIMUM, 2);
    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_DIGITS = 4;
    private static final Map<String, Sex> SEXES = Choices.of(Sex.values());
    private static final Map<String, Rank> RANKS = Choices.of(Rank.values());
    private static final Map<String, AppraisalResult> RESULTS = Choices.of(AppraisalResult.values());

    private final SpellReader spells;
    private final WaiverReader waivers;
    private final ExemptionReader exemptions;
    private final Names names;
    private final SharedWords shared = new SharedWords();
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    StaffReader(RoundReader.Reading round, Names names, Problems problems) {
        this.spells = new SpellReader(round.effectiveDate(), shared, problems);
        this.waivers = new WaiverReader(round.ruleSet(), problems);
        this.exemptions = new ExemptionReader(round.ruleSet(), shared, problems);
        this.names = names;
        this.problems = problems;
    }

    /** The person; null, and problems, where he or she cannot be used. */
    @Nullable
    Staff read(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, FIELDS);
        if (fields == null) {
            return null;
        }
        String id = id(fields);
        String name = name(fields);
        String institution = institution(fields);
        String section = shared.sharedOrNull(fields.words("section"));
        String series = shared.sharedOrNull(fields.words("series"));
        Sex sex = fields.choice("sex", SEXES);
        LocalDate birthDate = fields.date("birthDate");
        List<Title> titles = titles(fields);
        List<Spell> history = spells.read(fields, institution);
        SortedMap<Integer, AppraisalResult> appraisals = appraisals(fields);
        LocalDate disciplinedUntil = fields.date("disciplinedUntil");
        LocalDate leavesOn = fields.date("leavesOn");
        boolean applied = fields.flag("applied", true);
        Merit merit = merit(fields);
        Set<String> priority = priority(fields);
        List<Waiver> lifted = waivers.ofPerson(fields);
        List<Exemption> claimed = exemptions.read(fields);
        Pin pin = pin(fields);
        if (id == null || name == null || institution == null) {
            return null;
        }
        return new Staff(
                id,
                name,
                institution,
                section,
                series,
                sex,
                birthDate,
                titles,
                history,
                appraisals,
                disciplinedUntil,
                leavesOn,
                applied,
                merit,
                priority,
                lifted,
                claimed,
                pin);
    }

    private @Nullable String id(FieldReader person) {
        String id = person.requiredWords("id");
        if (id != null && !ids.add(id)) {
            person.complain("id", Complaints.taken(id, new Text("另一人员", "another person")));
        }
        return id;
    }

    private static @Nullable String name(FieldReader person) {
        String typed = person.requiredWords("name");
        if (typed == null) {
            return null;
        }
        String name = PersonName.plain(typed);
        if (name.isEmpty()) {
            person.complain("name", Complaints.blank());
            return null;
        }
        return name;
    }

    private @Nullable String institution(FieldReader person) {
        String code = person.requiredWords("institution");
        if (code == null) {
            return null;
        }
        if (!names.isInstitution(code)) {
            problems.add(person.at("institution"), () -> Complaints.unknownInstitution(code, names.institutions()));
        }
        return shared.shared(code);
    }

    private List<Title> titles(FieldReader person) {
        List<Tree> items = person.items("titles");
        List<Title> titles = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Pointer pointer = person.at("titles").element(index);
            FieldReader fields = FieldReader.of(items.get(index), pointer, problems, TITLE_FIELDS);
            if (fields == null) {
                continue;
            }
            Rank rank = fields.requiredValue("rank") == null ? null : fields.choice("rank", RANKS);
            LocalDate obtainedOn = fields.date("obtainedOn");
            if (rank != null) {
                titles.add(new Title(rank, obtainedOn));
            }
        }
        return titles;
    }

    private SortedMap<Integer, AppraisalResult> appraisals(FieldReader person) {
        SortedMap<Integer, AppraisalResult> appraisals = new TreeMap<>();
        person.entries("appraisals").forEach((year, value) -> {
            Pointer pointer = person.at("appraisals").field(year);
            if (!isYear(year)) {
                problems.add(pointer, notAYear(year));
            } else if (!(value instanceof Tree.Nothing)) {
                AppraisalResult result = Scalars.choice(value, pointer, problems, RESULTS);
                if (result != null) {
                    appraisals.put(Integer.valueOf(year), result);
                }
            }
        });
        return appraisals;
    }

    private @Nullable Merit merit(FieldReader person) {
        Tree value = person.value("merit");
        if (value == null || value instanceof Tree.Unusable) {
            return null;
        }
        Merit merit = value instanceof Tree.Numeral number ? merit(number.value()) : null;
        if (merit == null) {
            person.complain("merit", Complaints.notAMerit(value));
        }
        return merit;
    }

    private static @Nullable Merit merit(BigDecimal points) {
        if (points.signum() == 0) {
            return new Merit(0);
        }
        if (points.signum() < 0 || points.compareTo(FULL_MARKS) > 0) {
            return null;
        }
        Integer hundredths = Scalars.integer(points.movePointRight(2));
        return hundredths == null ? null : new Merit(hundredths);
    }

    private Set<String> priority(FieldReader person) {
        List<Tree> items = person.items("priority");
        Set<String> tags = new HashSet<>();
        for (int index = 0; index < items.size(); index++) {
            String tag = Scalars.words(items.get(index), person.at("priority").element(index), problems);
            if (tag != null) {
                tags.add(shared.shared(tag));
            }
        }
        return tags;
    }

    private @Nullable Pin pin(FieldReader person) {
        Tree tree = person.value("pin");
        FieldReader fields = tree == null ? null : FieldReader.of(tree, person.at("pin"), problems, PIN_FIELDS);
        Tree to = fields == null ? null : fields.requiredValue("to");
        if (fields == null || to == null || to instanceof Tree.Unusable) {
            return null;
        }
        if (to instanceof Tree.Words words && words.value().equals(STAY)) {
            return Pin.STAY;
        }
        if (!(to instanceof Tree.Numeral)) {
            fields.complain("to", notAPin(to));
            return null;
        }
        Grade grade = fields.grade("to");
        return grade == null ? null : new Pin(grade);
    }

    private static boolean isYear(String year) {
        return year.length() == YEAR_DIGITS
                && year.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(year) >= FIRST_YEAR;
    }

    private static Text notAYear(String year) {
        return new Text(
                Quote.of(year) + " 不是年份，考核年度应为四位数字，如 \"2023\"",
                Quote.of(year) + " is no year; expected four digits such as \"2023\"");
    }

    private static Text notAPin(Tree value) {
        return new Text(
                Quote.of(value) + " 无法使用，应为岗位等级1至13，或 \"stay\"（保持不变）",
                Quote.of(value) + " cannot be used: expected a grade from 1 to 13, or \"stay\"");
    }
}
