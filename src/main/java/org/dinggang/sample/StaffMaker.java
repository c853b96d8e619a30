package org.dinggang.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Merit;
import org.dinggang.model.Rank;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Draws the people of one institution, one after another. */
final class StaffMaker {

    private static final LocalDate EFFECTIVE = RoundCalendar.EFFECTIVE;
    private static final int FIRST_APPRAISAL = 2021;
    private static final List<LocalDate> SANCTIONS = List.of(
            LocalDate.of(2023, 9, 1),
            LocalDate.of(2024, 6, 1),
            EFFECTIVE,
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 11, 16));
    private static final List<LocalDate> OTHER_DEPARTURES = List.of(
            LocalDate.of(2024, 9, 1),
            EFFECTIVE.minusDays(1),
            EFFECTIVE,
            EFFECTIVE.plusDays(1),
            LocalDate.of(2025, 3, 1));

    private static final int TWINS_PERCENT = 6;
    private static final int DAYS_BETWEEN_TWINS = 45;

    private final String code;
    private final Profile profile;
    private final CareerMaker careers;
    private final Draws draws;
    private final Map<Grade, Staff> latest = new TreeMap<>();

    StaffMaker(String code, Profile profile, CareerMaker careers, Draws draws) {
        this.code = code;
        this.profile = profile;
        this.careers = careers;
        this.draws = draws;
    }

    /**
     * The next person of the institution.
     *
     * @param place the person's place in the institution, from 1
     * @param number the person's number in the case
     */
    Staff person(Role role, int place, int number) {
        String id = "%s-%04d".formatted(code, place);
        String name = Names.person(number);
        return switch (role) {
            case Role.Holder holder -> holder(holder.grade(), id, name);
            case Role.TransferredIn moved -> draw(careers.transferredIn(moved.grade()), moved.grade(), false, id, name);
            case Role.FormerPostdoc postdoc -> draw(postdoc(), Rank.ASSOCIATE_SENIOR.lowestGrade(), false, id, name);
            case Role.Newcomer newcomer -> {
                boolean finished = profile.postdocs() && draws.percent(12);
                yield draw(careers.newcomer(finished), null, finished, id, name);
            }
        };
    }

    private Staff holder(Grade grade, String id, String name) {
        Staff before = latest.get(grade);
        if (before != null && before.leavesOn() == null && draws.percent(TWINS_PERCENT)) {
            return twin(before, id, name);
        }
        Career career = careers.holder(grade);
        Staff person = draw(draws.perMille(8) ? unknown(career) : career, grade, false, id, name);
        latest.put(grade, person);
        return person;
    }

    /** Somebody with the history, titles and merit of another: only the identifier tells their order. */
    private static Staff twin(Staff other, String id, String name) {
        return new Staff(
                id,
                name,
                other.institution(),
                other.section(),
                other.series(),
                other.sex(),
                other.birthDate() == null ? null : other.birthDate().plusDays(DAYS_BETWEEN_TWINS),
                other.titles(),
                other.spells(),
                other.appraisals(),
                other.disciplinedUntil(),
                other.leavesOn(),
                other.applied(),
                other.merit(),
                other.priority(),
                List.of(),
                List.of(),
                null);
    }

    private Career postdoc() {
        LocalDate since = EFFECTIVE.minusYears(draws.between(1, 4)).minusMonths(draws.between(0, 9));
        return new Career(
                List.of(new Spell(Rank.ASSOCIATE_SENIOR.lowestGrade(), code, since, null, true)),
                List.of(
                        new Title(Rank.INTERMEDIATE, since.minusYears(3)),
                        new Title(Rank.ASSOCIATE_SENIOR, since.minusMonths(1))),
                since,
                32);
    }

    private Staff draw(Career career, @Nullable Grade grade, boolean finishedPostdoc, String id, String name) {
        Workplace workplace = workplace();
        boolean senior = grade != null && grade.rank().compareTo(Rank.ASSOCIATE_SENIOR) <= 0;
        Life life = Life.of(career.workedSince(), career.trained(), senior, profile.women(), draws);
        SortedMap<Integer, AppraisalResult> appraisals = appraisals(career);
        boolean applied = !draws.percent(4);
        return new Staff(
                id,
                name,
                code,
                workplace.section(),
                workplace.series(),
                life.sex(),
                life.birthDate(),
                career.titles(),
                career.spells(),
                appraisals,
                draws.perMille(6) ? draws.pick(SANCTIONS) : null,
                leavesOn(life),
                applied,
                applied && !draws.perMille(5) ? merit(appraisals) : null,
                draws.percent(4) ? Set.of("重点项目") : Set.of(),
                waivers(career, grade),
                exemptions(career, grade, finishedPostdoc),
                null);
    }

    private @Nullable LocalDate leavesOn(Life life) {
        return life.leavesOn() == null && draws.perMille(6) ? draws.pick(OTHER_DEPARTURES) : life.leavesOn();
    }

    private Workplace workplace() {
        int[] weights =
                profile.workplaces().stream().mapToInt(Workplace::weight).toArray();
        return profile.workplaces().get(draws.weighted(weights));
    }

    private SortedMap<Integer, AppraisalResult> appraisals(Career career) {
        SortedMap<Integer, AppraisalResult> appraisals = new TreeMap<>();
        for (int year = Math.max(FIRST_APPRAISAL, career.workedSince().getYear()); year < EFFECTIVE.getYear(); year++) {
            AppraisalResult result = switch (draws.weighted(160, 808, 12, 3, 8, 9)) {
                case 0 -> AppraisalResult.EXCELLENT;
                case 1 -> AppraisalResult.QUALIFIED;
                case 2 -> AppraisalResult.BASICALLY_QUALIFIED;
                case 3 -> AppraisalResult.UNQUALIFIED;
                case 4 -> AppraisalResult.UNDETERMINED;
                default -> AppraisalResult.ABSENT;
            };
            appraisals.put(year, result);
        }
        return appraisals;
    }

    private Merit merit(SortedMap<Integer, AppraisalResult> appraisals) {
        long excellent = appraisals.values().stream()
                .filter(result -> result == AppraisalResult.EXCELLENT)
                .count();
        int drawn = draws.around(7_700, 1_500) + (int) excellent * 200;
        return new Merit(Math.clamp(drawn / profile.meritStep() * profile.meritStep(), 4_000, 9_900));
    }

    /** A waiver now and then: two grades at once, or a rank entered above its lowest grade. */
    private List<Waiver> waivers(Career career, @Nullable Grade grade) {
        if (grade == null || career.titles().isEmpty() || !draws.perMille(4)) {
            return List.of();
        }
        Rank title = career.titles().getLast().rank();
        String document = document("示人社函", draws.between(1, 90));
        if (title.isAbove(grade.rank())) {
            return List.of(
                    new Waiver("first-appointment", Grade.of(title.lowestGrade().number() - 1), document));
        }
        Grade twoUp = Grade.of(Math.max(Grade.HIGHEST, grade.number() - 2));
        return twoUp.rank() == grade.rank() && twoUp.number() > 2
                ? List.of(new Waiver("sequential", twoUp, document))
                : List.of();
    }

    private List<Exemption> exemptions(Career career, @Nullable Grade grade, boolean finishedPostdoc) {
        if (finishedPostdoc) {
            return List.of(new Exemption("POSTDOC", null, document("示博管", draws.between(1, 40))));
        }
        if (grade == null || career.titles().isEmpty() || !draws.perMille(2)) {
            return List.of();
        }
        Rank title = career.titles().getLast().rank();
        int target = title.isAbove(grade.rank()) ? title.lowestGrade().number() : grade.number() - 1;
        return target < 3 || Rank.of(Grade.of(target)).isAbove(title)
                ? List.of()
                : List.of(new Exemption("SPECIAL_POST", Grade.of(target), document("示人社特", draws.between(1, 30))));
    }

    /** The career with one fact missing, as rosters have it: the start of the present post, or the date of a title. */
    private Career unknown(Career career) {
        if (draws.percent(60)) {
            List<Spell> spells = new ArrayList<>(career.spells());
            Spell last = spells.removeLast();
            spells.add(new Spell(last.grade(), last.institution(), null, last.to(), last.quotaExempt()));
            return new Career(spells, career.titles(), career.workedSince(), career.trained());
        }
        List<Title> titles = new ArrayList<>(career.titles());
        titles.add(new Title(titles.removeLast().rank(), null));
        return new Career(career.spells(), titles, career.workedSince(), career.trained());
    }

    private static String document(String office, int number) {
        return office + "〔2024〕" + number + "号";
    }
}
