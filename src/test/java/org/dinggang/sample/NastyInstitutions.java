package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.model.Competition;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Waiver;

/** Institutions, pools and limits of the nasty cases. */
final class NastyInstitutions {

    static final List<String> SECTIONS = List.of("甲", "乙");
    static final List<String> SERIES = List.of("教师", "卫生");

    private static final List<String> RANGES = List.of("5-7", "8-10", "11-13", "5-6", "9-10");
    private static final List<List<Integer>> POOLED =
            List.of(List.of(5, 6, 7), List.of(8, 9, 10), List.of(10), List.of(7, 10), List.of(3, 4));
    private static final List<List<Integer>> LIMITED =
            List.of(List.of(5, 6, 7), List.of(8, 9), List.of(10, 12), List.of(8, 9, 10), List.of(7));
    private static final LocalDate CHANGED = LocalDate.of(2024, 5, 1);

    private NastyInstitutions() {}

    /** What the institutions have after pools took some of their posts, with the pools and limits. */
    record Shared(List<Institution> institutions, List<Pool> pools, List<Limit> limits) {}

    static Institution institution(int index, Draws draws) {
        Posts posts = posts(draws);
        Establishment establishment = establishment(draws);
        return new Institution(
                "U" + index,
                "单位" + index,
                "主管部门",
                "education",
                draws.percent(30),
                establishment,
                posts,
                reserved(posts, draws),
                waivers(establishment, draws));
    }

    private static Posts posts(Draws draws) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
        for (int grade = 3; grade <= Grade.LOWEST; grade++) {
            if (draws.percent(grade < 5 ? 30 : 78)) {
                numbers.put(single(grade), draws.weighted(30, 45, 20, 5));
            }
        }
        if (draws.percent(15)) {
            numbers.put(range(draws.pick(RANGES)), draws.between(0, 4));
        }
        return new Posts(numbers);
    }

    private static Posts reserved(Posts posts, Draws draws) {
        List<GradeRange> filled = posts.numbers().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey())
                .toList();
        if (filled.isEmpty() || !draws.percent(12)) {
            return Posts.NONE;
        }
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
        numbers.put(draws.pick(filled), 1);
        return new Posts(numbers);
    }

    private static Establishment establishment(Draws draws) {
        return switch (draws.weighted(86, 4, 4, 2, 2, 2)) {
            case 1 -> new Establishment(40, CHANGED, CHANGED.plusMonths(1), false);
            case 2 -> new Establishment(40, CHANGED, CHANGED.minusMonths(1), false);
            case 3 -> new Establishment(40, CHANGED, null, false);
            case 4 -> new Establishment(40, CHANGED, CHANGED, false);
            case 5 -> new Establishment(40, null, null, true);
            default -> new Establishment(40, null, null, false);
        };
    }

    private static List<Waiver> waivers(Establishment establishment, Draws draws) {
        List<Waiver> waivers = new ArrayList<>();
        if (establishment.changedOn() != null && draws.percent(50)) {
            waivers.add(new Waiver("structure-adjusted", null, "文1"));
        }
        if (establishment.transferPending() && draws.percent(50)) {
            waivers.add(new Waiver("transfer-complete", null, "文2"));
        }
        return waivers;
    }

    static Shared shared(List<Institution> institutions, Draws draws) {
        List<Institution> left = new ArrayList<>(institutions);
        List<Pool> pools = new ArrayList<>();
        int count = institutions.size() == 1 ? 0 : draws.weighted(45, 45, 10);
        for (int index = 0; index < count; index++) {
            pools.add(pool(index, left, draws));
        }
        List<Limit> limits = new ArrayList<>();
        int limited = draws.weighted(60, 30, 10);
        for (int index = 0; index < limited; index++) {
            limits.add(limit(index, left, draws));
        }
        return new Shared(left, pools, limits);
    }

    private static Pool pool(int index, List<Institution> institutions, Draws draws) {
        int members = draws.between(2, institutions.size());
        List<String> codes = new ArrayList<>();
        List<Integer> grades = draws.pick(POOLED);
        boolean instead = draws.percent(80);
        for (int member = 0; member < members; member++) {
            Institution institution = institutions.get(member);
            codes.add(institution.code());
            if (instead) {
                institutions.set(member, without(institution, grades));
            }
        }
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
        if (grades.size() == 3 && draws.percent(20)) {
            numbers.put(new GradeRange(Grade.of(grades.getFirst()), Grade.of(grades.getLast())), draws.between(0, 3));
        } else {
            grades.forEach(grade -> numbers.put(single(grade), draws.weighted(25, 40, 25, 10)));
        }
        Competition competition = draws.percent(50) ? Competition.POOL : Competition.INSTITUTION;
        return new Pool("统筹" + index, codes, new Posts(numbers), competition);
    }

    /** The institution without posts at those grades, which the pool has instead. */
    private static Institution without(Institution institution, List<Integer> grades) {
        return new Institution(
                institution.code(),
                institution.name(),
                institution.department(),
                institution.category(),
                institution.selfReview(),
                institution.establishment(),
                without(institution.posts(), grades),
                without(institution.reserved(), grades),
                institution.waivers());
    }

    private static Posts without(Posts posts, List<Integer> grades) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>(posts.numbers());
        grades.forEach(grade -> numbers.remove(single(grade)));
        return new Posts(numbers);
    }

    private static Limit limit(int index, List<Institution> institutions, Draws draws) {
        List<String> codes = new ArrayList<>();
        codes.add(draws.pick(institutions).code());
        if (institutions.size() > 1 && draws.percent(30)) {
            codes.clear();
            institutions.forEach(institution -> codes.add(institution.code()));
        }
        List<String> sections = draws.percent(60) ? List.of(draws.pick(SECTIONS)) : List.of();
        List<String> series = draws.percent(30) ? List.of(draws.pick(SERIES)) : List.of();
        TreeSet<Grade> grades = new TreeSet<>();
        draws.pick(LIMITED).forEach(grade -> grades.add(Grade.of(grade)));
        return new Limit("限额" + index, codes, sections, series, grades, draws.between(0, 3));
    }

    private static GradeRange single(int grade) {
        return GradeRange.single(Grade.of(grade));
    }

    private static GradeRange range(String text) {
        return GradeRange.parse(text).orElseThrow();
    }
}
