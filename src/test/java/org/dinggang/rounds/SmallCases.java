package org.dinggang.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Limit;
import org.dinggang.model.Merit;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Sex;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;

/** Cases small enough to be understood at a look. */
public final class SmallCases {

    private static final LocalDate LONG_AGO = LocalDate.parse("2015-01-01");

    private SmallCases() {}

    /**
     * One post of grade 8 is free and four of grade 9 are held: {@code CODE-1} with merit 90, {@code CODE-2} with 80, {@code CODE-3}
     * with 70, and {@code CODE-4} with 60, whose tenure is met a month after the effective date only.
     */
    public static Case oneFree(String code) {
        return of(
                code,
                1,
                person(code, 1, "90", LONG_AGO),
                person(code, 2, "80", LONG_AGO),
                person(code, 3, "70", LONG_AGO),
                person(code, 4, "60", LocalDate.parse("2023-01-01")));
    }

    /** The same, and a limit of so many people at grade 8 besides: {@code 骨干CODE}. */
    static Case limited(String code, int most) {
        Case free = oneFree(code);
        Limit limit =
                new Limit("骨干" + code, List.of(code), List.of(), List.of(), new TreeSet<>(Set.of(Grade.of(8))), most);
        return new Case(free.round(), free.institutions(), free.pools(), List.of(limit), free.staff());
    }

    public static Case of(String code, int postsOfEight, Staff... staff) {
        return of(code, postsOfEight, Posts.NONE, staff);
    }

    /** The same, some posts of grade 8 being kept free. */
    static Case reserved(String code, int postsOfEight, int reserved, Staff... staff) {
        return of(code, postsOfEight, Posts.of(Map.of(GradeRange.single(Grade.of(8)), reserved)), staff);
    }

    private static Case of(String code, int postsOfEight, Posts reserved, Staff... staff) {
        Institution institution = new Institution(
                code,
                "单位" + code,
                "市卫健委",
                "health",
                false,
                new Establishment(100, null, null, false),
                Posts.of(Map.of(
                        GradeRange.single(Grade.of(8)), postsOfEight,
                        GradeRange.single(Grade.of(9)), 4,
                        GradeRange.single(Grade.of(10)), 4)),
                reserved,
                List.of());
        return new Case(
                new Round(
                        "2024年度岗位聘用" + code, LocalDate.parse("2024-12-01"), null, "panjin-2024", new TreeMap<>(), null),
                List.of(institution),
                List.of(),
                List.of(),
                Arrays.asList(staff));
    }

    /** Somebody at grade 9 since that day. */
    public static Staff person(String code, int number, String merit, LocalDate since) {
        return person(code, number, merit, since, false);
    }

    /** Somebody at grade 9 for long, outside the quotas. */
    static Staff outside(String code, int number, String merit) {
        return person(code, number, merit, LONG_AGO, true);
    }

    private static Staff person(String code, int number, String merit, LocalDate since, boolean quotaExempt) {
        return new Staff(
                code + "-" + number,
                "人员" + "甲乙丙丁戊己".charAt(number - 1),
                code,
                "内科",
                "卫生",
                Sex.F,
                LocalDate.parse("1980-05-03"),
                List.of(new Title(Rank.INTERMEDIATE, LONG_AGO)),
                List.of(new Spell(Grade.of(9), code, since, null, quotaExempt)),
                new TreeMap<>(Map.of(2023, AppraisalResult.QUALIFIED)),
                null,
                null,
                true,
                Merit.ofPoints(new BigDecimal(merit)),
                Set.of(),
                List.of(),
                List.of(),
                null);
    }
}
