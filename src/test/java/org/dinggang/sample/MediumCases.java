package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Merit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;

/** Medium cases: a pyramid of grades in each institution, many waiting for few posts. */
final class MediumCases {

    private static final List<String> SECTIONS = List.of("甲", "乙", "丙", "丁");
    private static final List<List<Integer>> BLOCKS =
            List.of(List.of(5, 6, 7), List.of(8, 9, 10), List.of(6, 7), List.of(9, 10, 11));

    private final RandomCases.Shape shape;
    private final Draws draws;

    MediumCases(RandomCases.Shape shape, Draws draws) {
        this.shape = shape;
        this.draws = draws;
    }

    Case make(long seed) {
        List<SortedMap<GradeRange, Integer>> posts = new ArrayList<>();
        List<Staff> staff = new ArrayList<>();
        for (int index = 0; index < shape.institutions(); index++) {
            int[] holders = new int[Grade.LOWEST + 1];
            for (int person = 0; person < shape.peoplePerInstitution(); person++) {
                staff.add(person(index, person, holders));
            }
            posts.add(posts(holders));
        }
        List<Pool> pools = new ArrayList<>();
        for (int index = 0; index < shape.pools() && shape.institutions() > 1; index++) {
            pools.add(pool(index, posts));
        }
        List<Limit> limits = new ArrayList<>();
        for (int index = 0; index < shape.limits(); index++) {
            limits.add(limit(index));
        }
        Round round =
                new Round("中等" + seed, RandomCases.EFFECTIVE, null, "panjin-2024", new TreeMap<>(), shape.objective());
        return new Case(round, institutions(posts), pools, limits, staff);
    }

    private List<Institution> institutions(List<SortedMap<GradeRange, Integer>> posts) {
        List<Institution> institutions = new ArrayList<>();
        for (int index = 0; index < posts.size(); index++) {
            institutions.add(new Institution(
                    code(index),
                    "单位" + index,
                    "主管部门",
                    "education",
                    false,
                    new Establishment(shape.peoplePerInstitution(), null, null, false),
                    new Posts(posts.get(index)),
                    Posts.NONE,
                    List.of()));
        }
        return institutions;
    }

    private SortedMap<GradeRange, Integer> posts(int[] holders) {
        SortedMap<GradeRange, Integer> posts = new TreeMap<>();
        for (int grade = 4; grade <= Grade.LOWEST; grade++) {
            int spread = 1 + holders[grade] / 8;
            posts.put(single(grade), Math.max(0, holders[grade] + draws.between(-spread, spread)));
        }
        return posts;
    }

    private Pool pool(int index, List<SortedMap<GradeRange, Integer>> posts) {
        int members = Math.min(shape.institutions(), draws.between(2, 4));
        int first = draws.between(0, shape.institutions() - members);
        List<Integer> block = draws.pick(BLOCKS);
        SortedMap<GradeRange, Integer> pooled = new TreeMap<>();
        List<String> codes = new ArrayList<>();
        for (int member = first; member < first + members; member++) {
            codes.add(code(member));
            for (int grade : block) {
                Integer moved = posts.get(member).remove(single(grade));
                pooled.merge(single(grade), moved == null ? 0 : moved, Integer::sum);
            }
        }
        Competition competition = draws.percent(50) ? Competition.POOL : Competition.INSTITUTION;
        return new Pool("统筹" + index, codes, new Posts(pooled), competition);
    }

    private Limit limit(int index) {
        int first = draws.between(0, shape.institutions() - 1);
        List<String> codes = new ArrayList<>(List.of(code(first)));
        if (first + 1 < shape.institutions() && draws.percent(30)) {
            codes.add(code(first + 1));
        }
        List<Integer> block = draws.pick(BLOCKS);
        TreeSet<Grade> grades = new TreeSet<>();
        block.forEach(grade -> grades.add(Grade.of(grade)));
        int max = draws.between(0, Math.max(1, shape.peoplePerInstitution() * codes.size() / 8));
        return new Limit("限额" + index, codes, List.of(draws.pick(SECTIONS)), List.of(), grades, max);
    }

    private Staff person(int institution, int index, int[] holders) {
        boolean fresh = draws.percent(8);
        int grade = draws.weighted(0, 0, 0, 3, 5, 8, 10, 12, 16, 16, 12, 14, 4) + 1;
        Rank rank = Rank.of(Grade.of(grade));
        List<Spell> spells = new ArrayList<>();
        if (!fresh) {
            holders[grade]++;
            LocalDate from = RandomCases.EFFECTIVE.minusDays(draws.between(200, 2600));
            spells.add(new Spell(Grade.of(grade), code(institution), from, null, false));
        }
        List<Title> titles = new ArrayList<>();
        titles.add(new Title(rank, RandomCases.EFFECTIVE.minusDays(draws.between(2600, 6000))));
        if (rank.ordinal() > 0 && draws.percent(40)) {
            titles.add(new Title(
                    Rank.values()[rank.ordinal() - 1], RandomCases.EFFECTIVE.minusDays(draws.between(10, 2500))));
        }
        return new Staff(
                "%s-%04d".formatted(code(institution), index),
                "员" + index,
                code(institution),
                draws.pick(SECTIONS),
                "教师",
                null,
                null,
                titles,
                spells,
                new TreeMap<>(),
                null,
                draws.percent(5) ? RandomCases.EFFECTIVE.minusDays(draws.between(0, 90)) : null,
                !draws.percent(4),
                new Merit(Math.clamp(draws.around(7800, 1400) / 25 * 25, 0, Merit.MAXIMUM)),
                draws.percent(6) ? Set.of("KEY_PROJECT") : Set.of(),
                List.of(),
                List.of(),
                null);
    }

    private static String code(int index) {
        return "M%03d".formatted(index);
    }

    private static GradeRange single(int grade) {
        return GradeRange.single(Grade.of(grade));
    }
}
