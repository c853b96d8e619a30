package org.dinggang.structures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.dinggang.access.Actor;
import org.dinggang.access.Role;
import org.dinggang.database.TestDatabase;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.Establishments;
import org.dinggang.registry.Institutions;
import org.dinggang.rounds.RoundsInTests;
import org.dinggang.rounds.SmallCases;

/** An institution with four people of grade 9, one free post of grade 8, and somebody of each role who sees it. */
final class StructureWorld implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.parse("2024-12-01");
    static final String DOCUMENT = "盘人社批〔2024〕7号";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final RoundsInTests program;
    final String code = "S" + COUNT.incrementAndGet();
    final Case data = SmallCases.oneFree(code);
    final Actor officer;
    final Actor secondOfficer;
    final Actor department;
    final Actor bureau;
    final Actor administrator;
    final long institution;

    StructureWorld(TestDatabase database, Path files) {
        program = new RoundsInTests(database, files);
        officer = program.load(data);
        institution = officer.institutions().ids().iterator().next();
        secondOfficer = program.actors().institution(institution);
        department = program.actors().department(institution);
        bureau = program.actors().bureau(institution);
        administrator = program.actors().administrator();
    }

    StructureVersions versions() {
        return program.bean(StructureVersions.class);
    }

    Actor actor(Role role) {
        return switch (role) {
            case INSTITUTION -> officer;
            case DEPARTMENT -> department;
            case BUREAU -> bureau;
            case ADMIN -> administrator;
        };
    }

    /** A lawful structure with so many posts of grades 8, 9 and 10. */
    VersionContent content(int eight, int nine, int ten) {
        return content(eight, nine, ten, TODAY);
    }

    VersionContent content(int eight, int nine, int ten, LocalDate inForceFrom) {
        StructureRequest request = new StructureRequest(
                100, PostCategory.TECHNICAL, Map.of(), Grade.of(8), List.of(), null, 0, 0, null, new TreeMap<>());
        return new VersionContent(
                new StructureBasis("national-2006", InstitutionLevel.CITY, null, request),
                new EnumMap<>(Map.of(PostCategory.TECHNICAL, eight + nine + ten)),
                posts(eight, nine, ten),
                Posts.NONE,
                Posts.NONE,
                0,
                100,
                List.of(),
                null,
                Reason.BUSINESS_NEED,
                null,
                inForceFrom,
                Map.of(),
                "业务扩大");
    }

    static Posts posts(int eight, int nine, int ten) {
        return Posts.of(Map.of(
                GradeRange.single(Grade.of(8)), eight,
                GradeRange.single(Grade.of(9)), nine,
                GradeRange.single(Grade.of(10)), ten));
    }

    static Approval approval(LocalDate inForceFrom) {
        return new Approval(DOCUMENT, InstitutionLevel.CITY, TODAY, inForceFrom, "");
    }

    int revision(long version) {
        return versions().detail(officer, version).summary().revision();
    }

    VersionState state(long version) {
        return versions().detail(officer, version).summary().state();
    }

    /** A version of these posts that waits for the decision. */
    long submitted(VersionContent content) {
        long version = versions().create(officer, institution, content);
        versions().submit(officer, version, 1);
        return version;
    }

    /** A version of these posts, approved, in force from the day. */
    long approved(VersionContent content, LocalDate inForceFrom) {
        long version = submitted(content);
        versions().approve(bureau, version, revision(version), approval(inForceFrom));
        return version;
    }

    /** The institution as it is on a day. */
    Institution on(LocalDate day) {
        return program.bean(Institutions.class)
                .on(officer, List.of(institution), day)
                .get(institution);
    }

    void record(EstablishmentChange change) {
        program.bean(Establishments.class)
                .record(officer, institution, on(TODAY).establishment(), change);
    }

    @Override
    public void close() {
        program.close();
    }
}
