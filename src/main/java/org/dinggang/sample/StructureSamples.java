package org.dinggang.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.establishment.StructureCalculation;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.exchange.StructureDetails;
import org.dinggang.exchange.StructureInput;
import org.dinggang.exchange.Structures;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.StructureRules;

/** Structures of posts and a pool for the schools of an invented county, from its people as the generator makes them. */
public final class StructureSamples {

    private static final String RULE_SET = "panjin-2024";
    private static final String TABLE = "county";
    private static final Grade TOP = Grade.of(5);
    private static final int MANAGEMENT_PART = 12;
    private static final int WORKER_PART = 25;

    /** Every so many schools, one has a post too many at grade 7. */
    private static final int WRONG = 9;

    /** Every so many schools, one may have a single post more than people hold. */
    private static final int CAPPED = 5;

    /** For so many people who wait, the pool has a post that nobody holds. */
    private static final int WAITING_PER_POST = 5;

    private static final List<Rank> POOLED = List.of(Rank.ASSOCIATE_SENIOR, Rank.INTERMEDIATE);

    private StructureSamples() {}

    /** Structures of the county's schools, some of them with a mistake to be found. */
    public static Structures structures(long seed) {
        Case county = county(seed);
        RuleSet ruleSet = RuleSets.builtIn().load(RULE_SET);
        StructureRules rules = Objects.requireNonNull(ruleSet.structure());
        RatioTable table = rules.table(TABLE).orElseThrow();
        List<StructureInput> institutions = new ArrayList<>();
        for (Institution institution : county.institutions()) {
            StructureInput drafted = input(institution, table);
            StructureInput calculated = drafted.with(StructureCalculation.calculate(rules, drafted.request()));
            institutions.add(institutions.size() % WRONG == WRONG - 1 ? withOneTooMany(calculated) : calculated);
        }
        return new Structures(ruleSet, rules, institutions);
    }

    /** The county's associate senior and intermediate posts, and who holds them and waits for them. */
    public static AllocationRequest pool(long seed) {
        Case county = county(seed);
        LocalDate day = county.round().effectiveDate();
        SortedMap<GradeRange, Integer> posts = new TreeMap<>();
        List<Member> members = new ArrayList<>();
        for (Institution institution : county.institutions()) {
            List<Staff> people = county.staff().stream()
                    .filter(person -> person.institution().equals(institution.code()))
                    .toList();
            SortedMap<GradeRange, Need> needs = new TreeMap<>();
            for (Rank rank : POOLED) {
                Need need = need(people, rank, day);
                GradeRange grades = new GradeRange(rank.highestGrade(), rank.lowestGrade());
                needs.put(grades, need);
                posts.merge(grades, need.holders() + need.waiting() / WAITING_PER_POST, Integer::sum);
            }
            int holders = needs.values().stream().mapToInt(Need::holders).sum();
            Integer cap = members.size() % CAPPED == CAPPED - 1 ? Integer.valueOf(holders + 1) : null;
            members.add(new Member(institution.code(), institution.name(), cap, needs));
        }
        return new AllocationRequest("示例县中小学统筹岗位", new Posts(posts), Measure.WAITING_PEOPLE, members);
    }

    private static Case county(long seed) {
        return SampleGenerator.generate(SampleKind.COUNTY_SCHOOLS, SampleKind.COUNTY_SCHOOLS.usualPeople(), seed);
    }

    private static StructureInput input(Institution institution, RatioTable table) {
        int authorized = institution.establishment().authorized();
        int management = Math.max(1, authorized / MANAGEMENT_PART);
        int workers = authorized / WORKER_PART;
        Map<PostCategory, Integer> categories = new EnumMap<>(PostCategory.class);
        categories.put(PostCategory.MANAGEMENT, management);
        categories.put(PostCategory.TECHNICAL, authorized - management - workers);
        categories.put(PostCategory.WORKER, workers);
        SortedMap<Integer, Integer> managers = new TreeMap<>(Map.of(7, 1));
        if (management > 1) {
            managers.put(9, management - 1);
        }
        SortedMap<Integer, Integer> skilled = workers == 0 ? new TreeMap<>() : new TreeMap<>(Map.of(4, workers));
        return new StructureInput(
                institution.code(),
                institution.name(),
                authorized,
                authorized,
                authorized,
                0,
                PostCategory.TECHNICAL,
                categories,
                TOP,
                table,
                null,
                0,
                0,
                null,
                Posts.NONE,
                Posts.NONE,
                false,
                List.of(),
                null,
                new StructureDetails(
                        institution.department(),
                        "股级",
                        "全额拨款",
                        "义务教育",
                        4,
                        management,
                        authorized - management - workers,
                        workers,
                        1,
                        managers,
                        skilled));
    }

    private static StructureInput withOneTooMany(StructureInput input) {
        SortedMap<GradeRange, Integer> posts = new TreeMap<>(input.posts().numbers());
        posts.merge(GradeRange.single(Grade.of(7)), 1, Integer::sum);
        posts.merge(GradeRange.single(Grade.of(12)), -1, Integer::sum);
        return new StructureInput(
                input.code(),
                input.name(),
                input.authorized(),
                input.registered(),
                input.total(),
                input.temporary(),
                input.mainCategory(),
                input.categories(),
                input.topGrade(),
                input.table(),
                input.fullSenior(),
                input.cityWideSeniors(),
                input.technicians(),
                input.rounding(),
                new Posts(posts),
                input.special(),
                input.approved(),
                input.series(),
                input.seniorsBefore(),
                input.details());
    }

    private static Need need(List<Staff> people, Rank rank, LocalDate day) {
        int holders = 0;
        int waiting = 0;
        long days = 0;
        for (Staff person : people) {
            Rank held = person.spells().stream()
                    .filter(spell -> spell.isOpenOn(day) && spell.institution().equals(person.institution()))
                    .map(Spell::grade)
                    .sorted()
                    .findFirst()
                    .map(Grade::rank)
                    .orElse(Rank.TECHNICIAN);
            LocalDate obtained = person.titles().stream()
                    .filter(title -> title.rank() == rank)
                    .map(Title::obtainedOn)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (held == rank) {
                holders++;
            } else if (rank.isAbove(held) && obtained != null && obtained.isBefore(day)) {
                waiting++;
                days += ChronoUnit.DAYS.between(obtained, day);
            }
        }
        return new Need(holders, waiting, days, holders, null, null);
    }
}
