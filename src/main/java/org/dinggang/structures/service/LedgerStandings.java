package org.dinggang.structures.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dinggang.access.Actor;
import org.dinggang.access.Permission;
import org.dinggang.database.Transactions;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;
import org.dinggang.policy.InstitutionObstacles;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.RuleDefinition;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSetException;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.Severity;
import org.dinggang.registry.EstablishmentChange;
import org.dinggang.registry.EstablishmentRecord;
import org.dinggang.registry.Establishments;
import org.dinggang.registry.Institutions;
import org.dinggang.structures.Standing;
import org.dinggang.structures.Standing.Hindrance;
import org.dinggang.structures.Standings;
import org.dinggang.structures.StructureProblem;
import org.dinggang.structures.StructureRefusedException;
import org.dinggang.structures.store.VersionRow;
import org.dinggang.structures.store.VersionRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How the institutions of the ledger stand. */
@Service
class LedgerStandings implements Standings {

    private static final Text WAIVABLE =
            new Text("；确需先行聘用的，须经批准并登记批准文件", "; or enter the document that permits appointments before");

    private final Transactions transactions;
    private final Institutions institutions;
    private final Establishments establishments;
    private final VersionRows versions;
    private final RuleSets ruleSets;

    LedgerStandings(
            Transactions transactions,
            Institutions institutions,
            Establishments establishments,
            VersionRows versions,
            RuleSets ruleSets) {
        this.transactions = transactions;
        this.institutions = institutions;
        this.establishments = establishments;
        this.versions = versions;
        this.ruleSets = ruleSets;
    }

    @Override
    public List<Standing> of(Actor actor, Collection<Long> institutionIds, LocalDate day, String ruleSet) {
        actor.require(Permission.VIEW_ROSTER);
        actor.requireInstitutions(institutionIds);
        RuleSet rules = load(ruleSet);
        return transactions.read(actor.institutions(), () -> {
            List<Standing> standings = new ArrayList<>();
            institutions
                    .on(actor, institutionIds, day)
                    .forEach((id, institution) -> standings.add(new Standing(
                            id,
                            institution.code(),
                            institution.name(),
                            InstitutionObstacles.of(rules, institution, day).stream()
                                    .map(obstacle -> hindrance(actor, id, obstacle, day, rules))
                                    .toList(),
                            notices(institution, day))));
            return standings;
        });
    }

    private RuleSet load(String name) {
        try {
            return ruleSets.load(name);
        } catch (RuleSetException unusable) {
            throw new StructureRefusedException(unusable.problems().stream()
                    .map(problem -> new StructureProblem("ruleSet", problem.reason()))
                    .toList());
        }
    }

    private Hindrance hindrance(Actor actor, long institution, Obstacle obstacle, LocalDate day, RuleSet rules) {
        RuleDefinition rule = rules.rule(obstacle.rule());
        boolean pending = obstacle instanceof Obstacle.TransferPending;
        LocalDate since = obstacle instanceof Obstacle.StructureOutdated outdated
                ? outdated.changedOn()
                : transferSince(actor, institution);
        Text reason = pending
                ? new Text("机构转隶尚未完成，暂停岗位聘用", "A transfer of units or staff is not complete; no appointments are made")
                : new Text(
                        "编制自" + since + "起变动，岗位设置方案尚未随之调整，暂停岗位聘用",
                        "The establishment changed on " + since
                                + " and the posts are not adjusted to it; no appointments are made");
        Text remedy = pending
                ? new Text("转隶完成后，请登记完成日期和文件", "Record the day and the document when the transfer is complete")
                : remedy(institution, day);
        return new Hindrance(
                obstacle.rule(),
                rule.severity(),
                reason,
                since,
                rule.severity() == Severity.IN_PRINCIPLE
                        ? new Text(remedy.zh() + WAIVABLE.zh(), remedy.en() + WAIVABLE.en())
                        : remedy,
                rule.clauses());
    }

    private @Nullable LocalDate transferSince(Actor actor, long institution) {
        return establishments.history(actor, institution).stream()
                .map(EstablishmentRecord::what)
                .filter(what -> what instanceof EstablishmentChange.TransferBegun)
                .map(EstablishmentChange::day)
                .findFirst()
                .orElse(null);
    }

    /** What is to be done depends on how far the institution has come with a structure: the furthest counts. */
    private Text remedy(long institution, LocalDate day) {
        List<VersionRow> rows = versions.list(institution);
        for (VersionRow row : rows) {
            LocalDate from = row.content().inForceFrom();
            if (row.decision() != null && row.decision().document() != null && from != null && from.isAfter(day)) {
                return new Text(
                        VersionViews.name(row).zh() + "自" + from + "起生效，批次的生效日期可改为该日或以后",
                        "Let the round take effect on " + from + " or later, when "
                                + VersionViews.name(row).en() + " is in force");
            }
        }
        for (VersionRow row : rows) {
            Text name = VersionViews.name(row);
            switch (row.state()) {
                case SUBMITTED -> {
                    return new Text(
                            name.zh() + "已报送，请等待核准", "Wait for the decision on " + name.en() + ", which is submitted");
                }
                case RETURNED -> {
                    return new Text(
                            name.zh() + "已退回，请修改后重新报送",
                            "Mend " + name.en() + ", which was returned, and submit it again");
                }
                case DRAFT -> {
                    return new Text(name.zh() + "为草稿，请完成后报送", "Complete the draft, " + name.en() + ", and submit it");
                }
                case APPROVED, DISCARDED -> {}
            }
        }
        return new Text(
                "请按现行编制编制岗位设置方案，报送核准", "Draft a structure of posts on the establishment as it is, and submit it");
    }

    private static List<Text> notices(Institution institution, LocalDate day) {
        LocalDate changedOn = institution.establishment().changedOn();
        return changedOn == null || !changedOn.isAfter(day)
                ? List.of()
                : List.of(new Text(
                        "编制将自" + changedOn + "起变动，届时须有调整后的岗位设置方案",
                        "The establishment changes on " + changedOn
                                + "; from then on an adjusted structure is needed"));
    }
}
