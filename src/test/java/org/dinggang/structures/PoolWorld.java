package org.dinggang.structures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.TestDatabase;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.registry.InstitutionSummary;
import org.dinggang.registry.Institutions;
import org.dinggang.rounds.RoundsInTests;
import org.dinggang.rounds.SmallCases;

/**
 * Three schools that share three posts of grade 8: at A three people wait for one, at B two, at C one person holds one. One more at B lacks
 * a month.
 */
final class PoolWorld implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.parse("2024-12-01");
    static final LocalDate LONG_AGO = LocalDate.parse("2015-01-01");
    static final GradeRange EIGHT = GradeRange.single(Grade.of(8));
    static final String DOCUMENT = "盘人社批〔2024〕8号";
    static final String RULE_SET = "panjin-2024";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final RoundsInTests program;
    final String name = "P" + COUNT.incrementAndGet();
    final String a = name + "A";
    final String b = name + "B";
    final String c = name + "C";
    final Actor officer;
    final Actor department;
    final Actor colleague;
    final Actor bureau;
    final Actor administrator;

    PoolWorld(TestDatabase database, Path files) {
        program = new RoundsInTests(database, files);
        officer = program.load(data(3, List.of(a, b, c)));
        long[] all =
                officer.institutions().ids().stream().mapToLong(Long::longValue).toArray();
        department = program.actors().department(all);
        colleague = program.actors().department(all);
        bureau = program.actors().bureau(all);
        administrator = program.actors().administrator();
    }

    Case data(int pooled, List<String> members) {
        return data(pooled, members, Posts.NONE);
    }

    /** The schools, C keeping some posts free. */
    Case data(int pooled, List<String> members, Posts reserved) {
        List<Staff> staff = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            staff.add(SmallCases.person(a, number, "80", LONG_AGO));
        }
        staff.add(SmallCases.person(b, 1, "80", LONG_AGO));
        staff.add(SmallCases.person(b, 2, "80", LONG_AGO));
        staff.add(SmallCases.person(b, 3, "80", LocalDate.parse("2023-01-01")));
        staff.add(holding(SmallCases.person(c, 1, "80", LONG_AGO)));
        Pool pool = new Pool(name, members, Posts.of(Map.of(EIGHT, pooled)), Competition.INSTITUTION);
        return new Case(
                new Round("2024年度岗位聘用" + name, TODAY, null, RULE_SET, new TreeMap<>(), null),
                List.of(institution(a, Posts.NONE), institution(b, Posts.NONE), institution(c, reserved)),
                List.of(pool),
                List.of(),
                staff);
    }

    private static Institution institution(String code, Posts reserved) {
        return new Institution(
                code,
                "学校" + code,
                "县教育局",
                "education",
                false,
                new Establishment(100, LocalDate.parse("2024-01-10"), LocalDate.parse("2024-02-20"), false),
                Posts.of(Map.of(GradeRange.single(Grade.of(9)), 4, GradeRange.single(Grade.of(10)), 4)),
                reserved,
                List.of());
    }

    private static Staff holding(Staff person) {
        return new Staff(
                person.id(),
                person.name(),
                person.institution(),
                person.section(),
                person.series(),
                person.sex(),
                person.birthDate(),
                person.titles(),
                List.of(new Spell(Grade.of(8), person.institution(), LONG_AGO, null, false)),
                person.appraisals(),
                null,
                null,
                true,
                person.merit(),
                person.priority(),
                List.of(),
                List.of(),
                null);
    }

    PoolAllocations allocations() {
        return program.bean(PoolAllocations.class);
    }

    long pool() {
        return allocations().pools(department).stream()
                .filter(pool -> pool.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    AllocationTerms terms() {
        return new AllocationTerms("方案甲", Measure.WAITING_PEOPLE, RULE_SET, TODAY, new TreeMap<>(), new TreeMap<>());
    }

    long drafted(AllocationTerms terms) {
        return allocations().create(department, pool(), terms);
    }

    long solved(AllocationTerms terms) {
        long id = drafted(terms);
        allocations().solve(department, id, 1, share -> {});
        return id;
    }

    long submitted(AllocationTerms terms) {
        long id = solved(terms);
        allocations().submit(department, id, 2);
        return id;
    }

    long approved(AllocationTerms terms, LocalDate inForceFrom) {
        long id = submitted(terms);
        allocations().approve(bureau, id, 3, approval(inForceFrom));
        return id;
    }

    static AllocationApproval approval(LocalDate inForceFrom) {
        return new AllocationApproval(DOCUMENT, TODAY, inForceFrom, "");
    }

    int revision(long id) {
        return allocations().detail(officer, id).summary().revision();
    }

    VersionState state(long id) {
        return allocations().detail(officer, id).summary().state();
    }

    /** How many posts of grade 8 the schools have by the solution, A first. */
    List<Integer> numbers(long id) {
        AllocationSolution solution = allocations().detail(department, id).solution();
        if (solution == null) {
            return List.of();
        }
        return List.of(a, b, c).stream()
                .map(code -> solution.allocation().number(code, EIGHT))
                .toList();
    }

    long institution(String code) {
        return program.bean(Institutions.class).list(officer).stream()
                .filter(summary -> summary.code().equals(code))
                .map(InstitutionSummary::id)
                .findFirst()
                .orElseThrow();
    }

    /** The school as it is on a day. */
    Institution on(String code, LocalDate day) {
        long id = institution(code);
        return program.bean(Institutions.class).on(officer, List.of(id), day).get(id);
    }

    Actor actor(Role role) {
        return switch (role) {
            case INSTITUTION -> officer;
            case DEPARTMENT -> department;
            case BUREAU -> bureau;
            case ADMIN -> administrator;
        };
    }

    @Override
    public void close() {
        program.close();
    }
}
