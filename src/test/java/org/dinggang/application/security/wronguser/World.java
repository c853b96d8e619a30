package org.dinggang.application.security.wronguser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dinggang.access.Actor;
import org.dinggang.access.Actors;
import org.dinggang.access.TestUsers;
import org.dinggang.exchange.CaseFiles;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.Case;
import org.dinggang.policy.RuleSets;
import org.dinggang.registry.ImportListener;
import org.dinggang.registry.ImportPreview;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.MissingPeople;
import org.dinggang.registry.NewInstitution;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.PersonFile;
import org.dinggang.registry.Roster;
import org.dinggang.registry.RosterImport;
import org.dinggang.registry.RosterQuery;
import org.dinggang.rounds.PlanState;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.Rounds;
import org.dinggang.rounds.RoundsInTests;
import org.dinggang.structures.StructureVersions;
import org.springframework.context.ApplicationContext;

/** An institution of twelve people with a round and a plan, another institution, and users of every kind who can really sign in. */
public final class World {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A pool that the institution shares with nobody else. */
    private static final String POOL =
            "\"pools\": [{\"name\": \"统筹%s\", \"institutions\": [\"%s\"], \"posts\": {\"4\": 1}}],\n ";

    private final ApplicationContext context;
    private final Path folder;
    private final String code = "W%03d".formatted(COUNT.incrementAndGet());
    private final String otherCode = code.replace('W', 'V');
    private final Map<Person, Long> users = new EnumMap<>(Person.class);
    private final Map<Person, Actor> actors = new EnumMap<>(Person.class);
    private final Case data;
    private final long institution;
    private final long round;
    private final long plan;
    private final long person;

    /** A new one in that application. */
    public World(ApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
        this.institution = open(code);
        long other = open(otherCode);
        for (Person who : Person.values()) {
            Long[] granted = who == Person.BUREAU || who == Person.ADMINISTRATOR
                    ? new Long[0]
                    : switch (who) {
                        case OFFICER, DEPARTMENT -> new Long[] {institution};
                        case OFFICER_OF_ANOTHER, DEPARTMENT_OF_OTHERS -> new Long[] {other};
                        case BUREAU, ADMINISTRATOR, OFFICER_OF_NONE, DEPARTMENT_OF_NONE -> new Long[0];
                    };
            long user = bean(TestUsers.class).establish(name(who), who.role(), granted);
            users.put(who, user);
            actors.put(who, bean(Actors.class).find(user).orElseThrow());
        }
        this.data = read(workbookOf(code));
        load(Person.OFFICER, code);
        load(Person.OFFICER_OF_ANOTHER, otherCode);
        this.round = newRound();
        bean(Rounds.class).start(officer(), round);
        this.plan = bean(Plans.class).create(officer(), round, "方案" + code);
        this.person = bean(Roster.class)
                .page(officer(), RosterQuery.everybody(Set.of(institution)).page(0, 1))
                .getFirst()
                .personId();
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Who somebody is for services. */
    public Actor actor(Person who) {
        return actors.get(who);
    }

    /** Key of the user. */
    long user(Person who) {
        return users.get(who);
    }

    /** Name to sign in with; the password is {@link TestUsers#PASSWORD}. */
    public String name(Person who) {
        return "%s-%s".formatted(who, code).toLowerCase(Locale.ROOT);
    }

    Actor officer() {
        return actor(Person.OFFICER);
    }

    String code() {
        return code;
    }

    long institution() {
        return institution;
    }

    long round() {
        return round;
    }

    /** Key of a version of the institution's structure, a draft; one more each time. */
    long newVersion() {
        StructureVersions versions = bean(StructureVersions.class);
        return versions.create(officer(), institution, versions.proposal(officer(), institution, "national-2006"));
    }

    long plan() {
        return plan;
    }

    /** Key of the first of the twelve people. */
    long person() {
        return person;
    }

    /** Code of that person. */
    String staff() {
        return code + "-0001";
    }

    /** Code of somebody else, with whom nothing is done but leaving. */
    String leaving() {
        return code + "-0012";
    }

    Path folder() {
        return folder;
    }

    /** The institution's case. */
    Case data() {
        return data;
    }

    /** A draft of a round; says its key. */
    long newRound() {
        return bean(Rounds.class).create(officer(), RoundsInTests.draft(officer(), data));
    }

    /** Name of the pool of which the institution is the only member. */
    String pool() {
        return "统筹" + code;
    }

    /** Words that nobody may see whom the institution does not concern. */
    public List<String> secrets() {
        return List.of(
                institutionName(),
                "方案" + code,
                pool(),
                staff(),
                data.staff().getFirst().name());
    }

    /** The institution's name, which administrators see as well. */
    public String institutionName() {
        return "推广站" + code;
    }

    /** A workbook that says of the first person that he or she has applied, with merit. */
    Path applicants() {
        Path file = folder.resolve(code + "-applicants.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("申报");
            List<String> header = List.of("编号", "姓名", "申报", "竞聘得分", "优先");
            List<String> values = List.of(staff(), data.staff().getFirst().name(), "是", "77.5", "");
            for (int column = 0; column < header.size(); column++) {
                cell(sheet, 0, column).setCellValue(header.get(column));
                cell(sheet, 1, column).setCellValue(values.get(column));
            }
            workbook.write(stream);
            return file;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return found.createCell(column);
    }

    /** Waits until nothing is being planned any more. */
    void awaitNoRun() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (bean(Plans.class).list(officer(), round).stream().anyMatch(found -> found.state() != PlanState.IDLE)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("planning does not end");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Somebody's section changes, so that plans are out of date. */
    void changeRoster() {
        Roster roster = bean(Roster.class);
        PersonFile file = roster.person(officer(), person);
        PersonDetail detail = file.detail();
        roster.edit(
                officer(),
                person,
                file.asOf(),
                new PersonEdit.Detail(new PersonDetail(
                        detail.name(),
                        "调整后的科室",
                        detail.series(),
                        detail.sex(),
                        detail.birthDate(),
                        detail.leavesOn())));
    }

    /** The workbook of the institution. */
    Path workbook() {
        return workbookOf(code);
    }

    private long open(String institutionCode) {
        return bean(Institutions.class)
                .open(
                        bean(TestUsers.class).administrator(),
                        new NewInstitution(institutionCode, "推广站" + institutionCode, null, null));
    }

    private void load(Person officer, String institutionCode) {
        RosterImport imports = bean(RosterImport.class);
        ImportPreview preview =
                imports.preview(actor(officer), workbookOf(institutionCode), "花名册.xlsx", ImportListener.NONE);
        if (!preview.isUsable()) {
            throw new AssertionError(preview.problems());
        }
        imports.apply(actor(officer), preview, MissingPeople.STAY, ImportListener.NONE);
    }

    /** Everybody has a name of his or her own in each institution, so that a name betrays whose it is. */
    private Path workbookOf(String institutionCode) {
        try {
            String station = Files.readString(Path.of("datasets/station.json"))
                    .replace("NJ01", institutionCode)
                    .replace("示例县农业技术推广站", "推广站" + institutionCode)
                    .replace("王某甲", "王某甲" + institutionCode)
                    .replace("\"staff\": [", POOL.formatted(institutionCode, institutionCode) + "\"staff\": [");
            Path json = Files.writeString(folder.resolve(institutionCode + ".json"), station);
            Path workbook = folder.resolve(institutionCode + ".xlsx");
            Files.deleteIfExists(workbook);
            CaseFiles.write(CaseFiles.read(json, RuleSets.builtIn()).value(), workbook);
            return workbook;
        } catch (IOException | UnusableInputException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Case read(Path workbook) {
        try {
            return CaseFiles.read(workbook, RuleSets.builtIn()).value();
        } catch (UnusableInputException failure) {
            throw new AssertionError(failure);
        }
    }
}
