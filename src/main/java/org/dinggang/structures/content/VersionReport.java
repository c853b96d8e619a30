package org.dinggang.structures.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dinggang.establishment.CalculatedStructure;
import org.dinggang.establishment.DraftedStructure;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.establishment.StructureCalculation;
import org.dinggang.establishment.StructureCheck;
import org.dinggang.establishment.StructureFaults;
import org.dinggang.establishment.StructureFaults.Fault;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.establishment.StructureVersion;
import org.dinggang.establishment.VersionCheck;
import org.dinggang.model.Text;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.RuleSetException;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.StructureRules;
import org.dinggang.structures.StructureBasis;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureReport;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;

/** Checks a version: by the rules on structures, and for everything that a submission needs. */
public final class VersionReport {

    private static final Text OWN_SHARES = new Text("本方案的比例", "the structure's own shares");

    private final VersionContent content;
    private final Situation situation;
    private final List<StructureProblem> problems = new ArrayList<>();

    private VersionReport(VersionContent content, Situation situation) {
        this.content = content;
        this.situation = situation;
    }

    /** What the check says. */
    public static StructureReport of(RuleSets ruleSets, VersionContent content, Situation situation) {
        VersionReport report = new VersionReport(content, situation);
        report.problems.addAll(ContentLimits.problems(content));
        if (!report.problems.isEmpty()) {
            return new StructureReport(report.problems, List.of(), null);
        }
        StructureRules rules = report.rules(ruleSets);
        if (rules == null) {
            report.problems.addAll(SubmissionNeeds.problems(content, situation));
            return report.with(List.of(), null);
        }
        return report.by(rules);
    }

    private StructureReport by(StructureRules rules) {
        RatioTable table = table(rules);
        List<Fault> faults = faults();
        faults.forEach(fault -> problems.add(new StructureProblem("basis." + fault.field(), fault.message())));
        StructureRequest request = content.basis().request();
        CalculatedStructure calculated =
                faults.isEmpty() && !request.shares().isEmpty() ? StructureCalculation.calculate(rules, request) : null;
        List<Finding> findings = new ArrayList<>(StructureCheck.check(rules, drafted(table)));
        findings.addAll(VersionCheck.check(rules, version(), null));
        problems.addAll(SubmissionNeeds.problems(content, situation));
        findings.stream().flatMap(finding -> problem(finding).stream()).forEach(problems::add);
        return with(findings, calculated);
    }

    /** Of what is approved nothing has to be put right any more. */
    private StructureReport with(List<Finding> findings, @Nullable CalculatedStructure calculated) {
        return new StructureReport(situation.isApproved() ? List.of() : problems, findings, calculated);
    }

    private @Nullable StructureRules rules(RuleSets ruleSets) {
        StructureBasis basis = content.basis();
        try {
            StructureRules rules = ruleSets.load(basis.ruleSet()).structure();
            if (rules == null) {
                add(
                        "basis.ruleSet",
                        "规则集“" + basis.ruleSet() + "”没有岗位设置的规定，请另选",
                        "The rule set " + basis.ruleSet() + " says nothing of structures; choose another");
            }
            return rules;
        } catch (RuleSetException unusable) {
            unusable.problems()
                    .forEach(problem -> problems.add(new StructureProblem("basis.ruleSet", problem.reason())));
            return null;
        }
    }

    /** Shares that cannot be used are a fault already; no shares at all mean that no ratio applies. */
    private @Nullable RatioTable table(StructureRules rules) {
        StructureBasis basis = content.basis();
        List<RankShare> shares = basis.request().shares();
        if (basis.table() == null) {
            return shares.isEmpty() || RatioTable.problem(shares) != null
                    ? null
                    : new RatioTable("own", OWN_SHARES, null, null, shares, null, basis.ruleSet(), List.of(), null);
        }
        Optional<RatioTable> named = rules.table(basis.table());
        if (named.isEmpty()) {
            add(
                    "basis.table",
                    "规则集没有比例表“" + basis.table() + "”，请另选",
                    "The rule set has no ratio table " + basis.table() + "; choose another");
        } else if (!named.get().shares().equals(shares)) {
            add(
                    "basis.table",
                    "所填比例与比例表“" + named.get().title().zh() + "”不同，请重新选择比例表，或不选比例表",
                    "The shares are not those of the table \""
                            + named.get().title().en() + "\"; choose the table again, or none");
        }
        return named.orElse(null);
    }

    private List<Fault> faults() {
        StructureRequest request = content.basis().request();
        return StructureFaults.of(request).stream()
                .filter(fault -> !request.shares().isEmpty() || !fault.field().equals("shares"))
                .toList();
    }

    private DraftedStructure drafted(@Nullable RatioTable table) {
        StructureRequest request = content.basis().request();
        return new DraftedStructure(
                situation.isApproved(),
                situation.basedOn().authorized(),
                content.registered(),
                request.mainCategory(),
                content.categories(),
                content.temporary(),
                content.technical(),
                content.special(),
                request.topGrade(),
                table,
                request.cityWideSeniors(),
                content.series(),
                content.seniorsBefore(),
                request.rounding());
    }

    private StructureVersion version() {
        return new StructureVersion(
                situation.name(),
                content.basis().level(),
                content.reason(),
                content.reasonDocument(),
                situation.approvedBy(),
                situation.approvedOn(),
                content.inForceFrom());
    }

    /** What binds absolutely stands in the way, what binds in principle until a document waives it. */
    private Optional<StructureProblem> problem(Finding finding) {
        if (finding.weight() == Weight.ABSOLUTE) {
            return Optional.of(new StructureProblem("findings", finding.sentence()));
        }
        String document = content.waivers().getOrDefault(finding.concern(), "");
        if (finding.weight() == Weight.IN_PRINCIPLE && document.isBlank()) {
            return Optional.of(new StructureProblem(
                    "waivers",
                    new Text(
                            finding.sentence().zh() + "；如经批准，请填写“"
                                    + finding.concern().label().zh() + "”的批准文件",
                            finding.sentence().en() + "; if it is permitted, enter the document that permits it for "
                                    + finding.concern().label().en())));
        }
        return Optional.empty();
    }

    private void add(String field, String zh, String en) {
        problems.add(new StructureProblem(field, new Text(zh, en)));
    }
}
