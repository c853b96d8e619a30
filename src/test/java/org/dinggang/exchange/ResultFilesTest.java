package org.dinggang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.PassedOver;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Checker;
import org.dinggang.planning.Evaluation;
import org.dinggang.planning.Plan;
import org.dinggang.planning.Tie;
import org.dinggang.planning.solver.PartReport;
import org.dinggang.policy.Clause;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.RuleId;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.sample.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results are written as the published schema says, and their appointments come back from the file. */
class ResultFilesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Text WORDS = new Text("话", "words");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writtenResults(long seed) throws Exception {
        Case value = RandomCases.nasty(seed);
        RuleSet ruleSet = RuleSets.builtIn()
                .load(value.round().ruleSet())
                .with(value.round().parameters(), value.round().objective());
        Evaluation evaluation = Checker.of(value, ruleSet).check(randomPlan(value, seed));
        Path file = folder.resolve("result.json");

        ResultFiles.write(result(evaluation), value, ruleSet, file);

        Schemas.RESULTS.accept(Files.readString(file));
        Map<String, Grade> appointments = new TreeMap<>();
        evaluation.appointments().forEach(one -> appointments.put(one.staff(), one.to()));
        assertThat(ResultFiles.readAppointments(file, value).appointments()).isEqualTo(appointments);
    }

    @Test
    void reasonsCarryTheirFacts() throws Exception {
        Case value = RandomCases.nasty(1);
        RuleSet ruleSet = RuleSets.builtIn()
                .load(value.round().ruleSet())
                .with(value.round().parameters(), value.round().objective());
        Path file = folder.resolve("result.json");

        ResultFiles.write(result(Checker.of(value, ruleSet).check(Plan.EMPTY)), value, ruleSet, file);

        JsonNode reasons = new JsonMapper().readTree(Files.readString(file)).at("/decisions/0/reasons");
        assertThat(reasons.get(0).toString())
                .startsWith("{\"rule\":\"quota\",\"grade\":8,\"quota\":\"YY01/8\",\"list\":\"YY01/8\",\"place\":3,"
                        + "\"appointedOnList\":2,\"lastAppointed\":\"YY01-0044\",\"needed\":1");
        assertThat(reasons.get(1).get("quota").asString()).isEqualTo("限额");
        assertThat(reasons).hasSize(facts().size() + 1);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("mistakes")
    void mistakesInAppointments(String content, String pointer, String englishPart) throws IOException {
        UnusableInputException unusable = read(content);

        assertThat(unusable.problems()).as(unusable.getMessage()).hasSize(1);
        assertThat(unusable.problems().getFirst().place()).isEqualTo(new Place.Pointer(pointer));
        assertThat(unusable.problems().getFirst().message().en()).contains(englishPart);
        assertThat(unusable.problems().getFirst().message().zh()).isNotBlank();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("[]", "", "expected an object"),
                arguments("{}", "/appointments", "missing"),
                arguments("{\"appointments\": {}}", "/appointments", "list"),
                arguments("{\"format\": \"dinggang-case/1\", \"appointments\": []}", "/format", "dinggang-result/1"),
                arguments("{\"appointments\": [], \"appointments\": []}", "/appointments", "twice"),
                arguments("{\"appointments\": [7]}", "/appointments/0", "object"),
                arguments("{\"appointments\": [{\"to\": 7}]}", "/appointments/0/staff", "missing"),
                arguments("{\"appointments\": [{\"staff\": \"A\"}]}", "/appointments/0/to", "missing"),
                arguments("{\"appointments\": [{\"staff\": \"A\", \"to\": 0}]}", "/appointments/0/to", "1 to 13"),
                arguments("{\"appointments\": [{\"staff\": \"Z9\", \"to\": 7}]}", "/appointments/0/staff", "no person"),
                arguments(
                        "{\"case\": \"2023\", \"appointments\": [{\"staff\": \"Z9\", \"to\": 7}]}",
                        "/appointments",
                        "the result of another case, \"2023\": 1 of the 1 people appointed"),
                arguments("{\"appointments\": [" + unknown(3) + "]}", "/appointments", "3 of the 3 people appointed"),
                arguments(
                        "{\"appointments\": [{\"staff\": \"A\", \"to\": 7}, {\"staff\": \"B\", \"to\": 7}, "
                                + unknown(3) + "]}",
                        "/appointments",
                        "3 of the 5 people appointed"),
                arguments(
                        "{\"case\": \"2023\", \"appointments\": [{\"staff\": \"A\", \"to\": 7}, " + unknown(1) + "]}",
                        "/appointments/1/staff",
                        "no person"),
                arguments(
                        "{\"appointments\": [{\"staff\": \"A\", \"to\": 7}, {\"staff\": \"A\", \"to\": 6}]}",
                        "/appointments/1/staff",
                        "more than once"));
    }

    private static String unknown(int people) {
        return IntStream.range(0, people)
                .mapToObj(index -> "{\"staff\": \"Z" + index + "\", \"to\": 7}")
                .collect(Collectors.joining(", "));
    }

    /** Two of many may be slips of the pen. */
    @Test
    void fewUnknownPeopleAreToldOneByOne() throws Exception {
        assertThat(read("{\"appointments\": [" + unknown(2) + "]}").problems())
                .extracting(InputProblem::place)
                .containsExactly(
                        new Place.Pointer("/appointments/0/staff"), new Place.Pointer("/appointments/1/staff"));
    }

    /** A plan made by hand needs to say no more than who goes where. */
    @Test
    void onlyAppointmentsAreNeeded() throws Exception {
        Path file = Files.writeString(
                folder.resolve("hand.json"),
                "{\"by\": \"hand\", \"score\": null, \"appointments\": [{\"staff\": \"A\", \"to\": 7, \"note\": {}}]}");
        Case value = CaseText.read(CaseText.SOUND, folder).value();

        assertThat(ResultFiles.readAppointments(file, value).appointments()).isEqualTo(Map.of("A", Grade.of(7)));
    }

    /** What does not count need not be understood: it is told beside what the case says. */
    @Test
    void claimsThatContradictTheCase() throws Exception {
        ReadCase read = CaseText.read(CaseText.SOUND, folder);
        Path file = Files.writeString(
                folder.resolve("hand.json"),
                "{\"appointments\": [{\"staff\": \"A\", \"to\": 7, \"from\": 8.0, \"kind\": \"FIRST_APPOINTMENT\", "
                        + "\"quotaExempt\": \"no\"}, {\"staff\": \"C\", \"to\": 7, \"from\": \"9\"}, "
                        + "{\"staff\": \"B\", \"to\": 7, \"from\": null}]}");

        ReadPlan result = ResultFiles.readPlan(file, read.value());

        assertThat(result.contradictions(
                        Checker.of(read.value(), read.ruleSet()).check(result.plan())))
                .extracting(problem -> problem.line().en())
                .containsExactly(
                        "/appointments/0/quotaExempt: being outside the quotas is given as \"no\"; by the case it is yes",
                        "/appointments/1/from: the current grade is given as \"9\"; by the case it is none");
    }

    @Test
    void clausesOfOneParagraphAreListedOnce() throws Exception {
        Case value = RandomCases.nasty(1);
        RuleSet ruleSet = RuleSets.builtIn().load("panjin-2024");
        List<Clause> clauses = ruleSet.rule(RuleId.QUOTA).clausesFor(true);
        Reason reason = new Reason(Grade.of(8), new ReasonFacts.LeftOut(), clauses, WORDS);
        Decision decision = new Decision("A", null, null, List.of(Grade.of(8)), List.of(reason), null, WORDS);
        Evaluation evaluation = Checker.of(value, ruleSet).check(Plan.EMPTY);
        Path file = folder.resolve("result.json");

        ResultFiles.write(
                new Result("批次", true, true, evaluation, List.of(decision), List.of(), List.of()),
                value,
                ruleSet,
                file);

        assertThat(clauses).hasSize(2);
        assertThat(new JsonMapper()
                        .readTree(Files.readString(file))
                        .at("/decisions/0/reasons/0/clauses")
                        .toString())
                .isEqualTo("[\"盘人社发〔2024〕34号（十二）\"]");
    }

    private UnusableInputException read(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("hand.json"), content);
        return catchThrowableOfType(
                UnusableInputException.class,
                () -> ResultFiles.readAppointments(
                        file, CaseText.read(CaseText.SOUND, folder).value()));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static Plan randomPlan(Case value, long seed) {
        Random random = new Random(seed);
        Map<String, Grade> appointments = new TreeMap<>();
        for (Staff person : value.staff()) {
            if (random.nextInt(3) > 0) {
                appointments.put(person.id(), Grade.of(1 + random.nextInt(Grade.LOWEST)));
            }
        }
        return Plan.of(appointments);
    }

    /** A result in which everything occurs that can be written. */
    private static Result result(Evaluation evaluation) {
        List<Reason> reasons = new ArrayList<>();
        for (ReasonFacts facts : facts()) {
            Clause clause = new Clause("文〔2024〕1号", "（二）", WORDS, false, false);
            reasons.add(new Reason(
                    facts instanceof ReasonFacts.NotApplied ? null : Grade.of(8), facts, List.of(clause), WORDS));
        }
        List<Decision> decisions = List.of(
                new Decision("A", Grade.of(9), Grade.of(9), List.of(Grade.of(8)), reasons, DAY, WORDS),
                new Decision("B", null, null, List.of(), List.of(), null, WORDS));
        PassedOver passedOver = new PassedOver("YY01/8", Grade.of(8), "A", 1, null, List.of("B"), reasons, WORDS);
        Evaluation tied = new Evaluation(
                evaluation.score(),
                evaluation.appointments(),
                evaluation.violations(),
                evaluation.quotas(),
                List.of(new Tie("YY01/8", Grade.of(8), "A", "B")));
        PartReport part = new PartReport(List.of("YY01"), 2, PartReport.Method.CASCADE, true);
        return new Result("批次", evaluation.isLawful(), true, tied, decisions, List.of(passedOver), List.of(part));
    }

    private static List<ReasonFacts> facts() {
        List<ReasonFacts> facts = new ArrayList<>(List.of(
                new ReasonFacts.PostsShort(List.of("YY01/8", "限额"), "YY01/8", 3, 2, "YY01-0044", 1),
                new ReasonFacts.PostsShort(List.of("YY01/8"), "YY01/8", 1, 0, null, null),
                new ReasonFacts.WouldPassOver("YY01/8", 2, List.of("C")),
                new ReasonFacts.Pinned(null),
                new ReasonFacts.LeftOut(),
                new ReasonFacts.NotApplied(),
                new ReasonFacts.TopOfRank(Rank.INTERMEDIATE)));
        Stream.of(
                        new Obstacle.TitleMissing(Rank.ASSOCIATE_SENIOR, null),
                        new Obstacle.TenureShort(Grade.of(9), 2, DAY, 365, DAY, DAY),
                        new Obstacle.UnknownFact(List.of("appointments/0/from")),
                        new Obstacle.GradeSkipped(Grade.of(8)),
                        new Obstacle.NotAtEntry(List.of(Grade.of(10))),
                        new Obstacle.AbovePrevious(Grade.of(9)),
                        new Obstacle.StructureOutdated(DAY, null),
                        new Obstacle.TransferPending(),
                        new Obstacle.UnderSanction(DAY),
                        new Obstacle.AppraisalBars(2023, AppraisalResult.UNQUALIFIED),
                        new Obstacle.GradeReserved(Grade.of(2)),
                        new Obstacle.LowerGrade(Grade.of(9)),
                        new Obstacle.HasLeft(DAY))
                .forEach(obstacle -> facts.add(new ReasonFacts.RuleNotMet(obstacle, DAY)));
        return facts;
    }
}
