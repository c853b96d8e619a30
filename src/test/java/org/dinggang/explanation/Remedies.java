package org.dinggang.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dinggang.explanation.ReasonFacts.RuleNotMet;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.dinggang.policy.Obstacle;
import org.dinggang.policy.RuleSet;
import org.jspecify.annotations.Nullable;

/** Takes away exactly what the reasons of one grade name, and changes nothing else. */
final class Remedies {

    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

    private final String staffId;
    private final Grade grade;
    private Case data;
    private RuleSet ruleSet;
    private final Map<String, Integer> addedPosts = new HashMap<>();
    private boolean removable = true;

    private Remedies(Case data, RuleSet ruleSet, String staffId, Grade grade) {
        this.data = data;
        this.ruleSet = ruleSet;
        this.staffId = staffId;
        this.grade = grade;
    }

    /**
     * The case without what these reasons name.
     *
     * @param removable whether everything could be removed; no cut-off meets a tenure without {@code earliest}
     */
    record Outcome(Case data, RuleSet ruleSet, Map<String, Integer> addedPosts, boolean removable) {}

    static Outcome apply(Case data, RuleSet ruleSet, Decision decision, Grade grade) {
        Remedies remedies = new Remedies(data, ruleSet, decision.staff(), grade);
        decision.reasonsFor(grade).forEach(reason -> remedies.remove(reason.facts()));
        return new Outcome(remedies.data, remedies.ruleSet, remedies.addedPosts, remedies.removable);
    }

    private void remove(ReasonFacts facts) {
        switch (facts) {
            case RuleNotMet rule -> remove(rule.obstacle());
            case ReasonFacts.PostsShort posts -> {
                Integer needed = posts.needed();
                removable &= needed != null;
                posts.quotas().forEach(quota -> addedPosts.put(quota, needed == null ? 0 : needed));
            }
            case ReasonFacts.WouldPassOver ahead -> {
                Set<String> withdrawn = new HashSet<>(ahead.ahead());
                change(staff -> withdrawn.contains(staff.id()) ? staff.withApplied(false) : staff);
            }
            case ReasonFacts.Pinned pinned -> changePerson(staff -> staff.withPin(null));
            case ReasonFacts.NotApplied notApplied -> changePerson(staff -> staff.withApplied(true));
            case ReasonFacts.LeftOut left -> {}
            case ReasonFacts.OthersInstead instead -> {}
            case ReasonFacts.TopOfRank top -> {}
        }
    }

    private void remove(Obstacle obstacle) {
        switch (obstacle) {
            case Obstacle.TitleMissing missing ->
                changePerson(staff -> {
                    List<Title> titles = new ArrayList<>(staff.titles());
                    titles.add(new Title(missing.needed(), data.round().effectiveDate()));
                    return staff.withTitles(titles);
                });
            case Obstacle.TenureShort tenure -> moveCutoff(tenure.earliest());
            case Obstacle.UnknownFact fact -> fact.fields().forEach(this::fillIn);
            case Obstacle.GradeSkipped skipped -> waive("sequential");
            case Obstacle.NotAtEntry entry -> waive("first-appointment");
            case Obstacle.AbovePrevious previous ->
                changePerson(staff -> edit(
                        staff,
                        staff.spells().stream()
                                .map(spell -> spell.grade().equals(previous.previous())
                                        ? new Spell(
                                                grade,
                                                spell.institution(),
                                                spell.from(),
                                                spell.to(),
                                                spell.quotaExempt())
                                        : spell)
                                .toList(),
                        staff.appraisals(),
                        staff.disciplinedUntil(),
                        staff.waivers()));
            case Obstacle.StructureOutdated structure ->
                changeEstablishment(before -> new Establishment(
                        before.authorized(),
                        before.changedOn(),
                        data.round().effectiveDate(),
                        before.transferPending()));
            case Obstacle.TransferPending pending ->
                changeEstablishment(before ->
                        new Establishment(before.authorized(), before.changedOn(), before.postsAdjustedOn(), false));
            case Obstacle.UnderSanction sanction ->
                changePerson(staff -> edit(staff, staff.spells(), staff.appraisals(), null, staff.waivers()));
            case Obstacle.AppraisalBars appraisal ->
                changePerson(staff -> {
                    SortedMap<Integer, AppraisalResult> appraisals = new TreeMap<>(staff.appraisals());
                    appraisals.put(appraisal.year(), AppraisalResult.QUALIFIED);
                    return edit(staff, staff.spells(), appraisals, staff.disciplinedUntil(), staff.waivers());
                });
            case Obstacle.GradeReserved reserved -> {
                SortedSet<Grade> kept = new TreeSet<>(ruleSet.parameters().reservedGrades());
                kept.remove(reserved.grade());
                ruleSet = ruleSet.with(
                        Map.of(
                                "reservedGrades",
                                kept.stream().map(Grade::number).toList()),
                        null);
            }
            case Obstacle.LowerGrade lower -> removable = false;
            case Obstacle.HasLeft left -> removable = false;
        }
    }

    private void fillIn(String field) {
        String[] parts = field.split("/", -1);
        int index = Integer.parseInt(parts[1]);
        changePerson(staff -> {
            if (parts[0].equals("titles")) {
                List<Title> titles = new ArrayList<>(staff.titles());
                titles.set(index, new Title(titles.get(index).rank(), LONG_AGO));
                return staff.withTitles(titles);
            }
            List<Spell> spells = new ArrayList<>(staff.spells());
            Spell spell = spells.get(index);
            spells.set(index, new Spell(spell.grade(), spell.institution(), LONG_AGO, spell.to(), spell.quotaExempt()));
            return edit(staff, spells, staff.appraisals(), staff.disciplinedUntil(), staff.waivers());
        });
    }

    private void waive(String rule) {
        changePerson(staff -> {
            List<Waiver> waivers = new ArrayList<>(staff.waivers());
            waivers.add(new Waiver(rule, grade, "批准"));
            return edit(staff, staff.spells(), staff.appraisals(), staff.disciplinedUntil(), waivers);
        });
    }

    private void moveCutoff(@Nullable LocalDate cutoff) {
        if (cutoff == null) {
            removable = false;
            return;
        }
        Round round = data.round();
        data = new Case(
                new Round(
                        round.name(),
                        round.effectiveDate(),
                        cutoff,
                        round.ruleSet(),
                        round.parameters(),
                        round.objective()),
                data.institutions(),
                data.pools(),
                data.limits(),
                data.staff());
    }

    private void changeEstablishment(UnaryOperator<Establishment> change) {
        String code = data.staff().stream()
                .filter(staff -> staff.id().equals(staffId))
                .findFirst()
                .orElseThrow()
                .institution();
        data = new Case(
                data.round(),
                data.institutions().stream()
                        .map(before -> before.code().equals(code)
                                ? new Institution(
                                        before.code(),
                                        before.name(),
                                        before.department(),
                                        before.category(),
                                        before.selfReview(),
                                        change.apply(before.establishment()),
                                        before.posts(),
                                        before.reserved(),
                                        before.waivers())
                                : before)
                        .toList(),
                data.pools(),
                data.limits(),
                data.staff());
    }

    private void changePerson(UnaryOperator<Staff> change) {
        change(staff -> staff.id().equals(staffId) ? change.apply(staff) : staff);
    }

    private void change(UnaryOperator<Staff> change) {
        data = new Case(
                data.round(),
                data.institutions(),
                data.pools(),
                data.limits(),
                data.staff().stream().map(change).toList());
    }

    private static Staff edit(
            Staff staff,
            List<Spell> spells,
            SortedMap<Integer, AppraisalResult> appraisals,
            @Nullable LocalDate disciplinedUntil,
            List<Waiver> waivers) {
        return new Staff(
                staff.id(),
                staff.name(),
                staff.institution(),
                staff.section(),
                staff.series(),
                staff.sex(),
                staff.birthDate(),
                staff.titles(),
                spells,
                appraisals,
                disciplinedUntil,
                staff.leavesOn(),
                staff.applied(),
                staff.merit(),
                staff.priority(),
                waivers,
                staff.exemptions(),
                staff.pin());
    }
}
