package org.dinggang.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Competition;
import org.dinggang.model.Establishment;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;

/** Small rosters for tests. */
final class Rosters {
    static final IdentityNumber IDENTITY = new IdentityNumber("11010519491231002X");

    private Rosters() {}

    /** A number with a check digit that fits, a different one for each sequence from 0 to 999. */
    static IdentityNumber identity(int sequence) {
        String start = "11010119790503%03d".formatted(sequence);
        return "0123456789X"
                .chars()
                .mapToObj(digit -> start + (char) digit)
                .filter(number -> IdentityNumber.problem(number) == null)
                .map(IdentityNumber::new)
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Institution institution(String code, int posts) {
        return new Institution(
                code,
                "单位" + code,
                "市卫健委",
                "health",
                false,
                new Establishment(100, null, null, false),
                Posts.of(Map.of(GradeRange.single(Grade.of(7)), posts, new GradeRange(Grade.of(8), Grade.of(10)), 9)),
                Posts.of(Map.of(GradeRange.single(Grade.of(7)), 1)),
                List.of(new Waiver("structure-adjusted", null, "盘编办〔2024〕1号")));
    }

    /** Somebody of whom much is known. */
    static Staff person(String code, String institution) {
        return new Staff(
                code,
                "张三",
                institution,
                "内科",
                "卫生",
                Sex.F,
                day("1979-05-03"),
                List.of(
                        new Title(Rank.INTERMEDIATE, day("2010-12-30")),
                        new Title(Rank.ASSOCIATE_SENIOR, day("2021-12-30"))),
                List.of(
                        new Spell(Grade.of(9), institution, day("2014-01-01"), day("2018-01-01"), false),
                        new Spell(Grade.of(8), institution, day("2018-01-01"), null, false)),
                new TreeMap<>(Map.of(2022, AppraisalResult.QUALIFIED, 2023, AppraisalResult.EXCELLENT)),
                day("2025-03-01"),
                null,
                true,
                null,
                Set.of(),
                List.of(new Waiver("sequential", Grade.of(6), "盘人社函〔2024〕1号")),
                List.of(new Exemption("POSTDOC", null, "辽博管〔2024〕2号")),
                null);
    }

    static Staff named(Staff person, String name) {
        return new Staff(
                person.id(),
                name,
                person.institution(),
                person.section(),
                person.series(),
                person.sex(),
                person.birthDate(),
                person.titles(),
                person.spells(),
                person.appraisals(),
                person.disciplinedUntil(),
                person.leavesOn(),
                true,
                null,
                Set.of(),
                person.waivers(),
                person.exemptions(),
                null);
    }

    static Staff holding(Staff person, Spell... spells) {
        return new Staff(
                person.id(),
                person.name(),
                person.institution(),
                person.section(),
                person.series(),
                person.sex(),
                person.birthDate(),
                person.titles(),
                Arrays.asList(spells),
                person.appraisals(),
                person.disciplinedUntil(),
                person.leavesOn(),
                true,
                null,
                Set.of(),
                person.waivers(),
                person.exemptions(),
                null);
    }

    static ReadRoster of(List<Institution> institutions, Staff... staff) {
        return of(institutions, List.of(), List.of(), Map.of(), staff);
    }

    static ReadRoster of(
            List<Institution> institutions,
            List<Pool> pools,
            List<Limit> limits,
            Map<String, IdentityNumber> identities,
            Staff... staff) {
        return new ReadRoster(
                institutions,
                pools,
                limits,
                Arrays.asList(staff),
                identities,
                List.of(),
                pointer -> new Place.WholeFile());
    }

    static Pool pool(String name, int posts, String... institutions) {
        return new Pool(
                name, List.of(institutions), Posts.of(Map.of(GradeRange.single(Grade.of(5)), posts)), Competition.POOL);
    }

    static Limit limit(String name, int max, String... institutions) {
        return new Limit(
                name,
                List.of(institutions),
                List.of("内科"),
                List.of(),
                new TreeSet<>(Set.of(Grade.of(5), Grade.of(6))),
                max);
    }
}
