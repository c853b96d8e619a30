package org.dinggang.exchange;

import java.util.List;
import org.dinggang.explanation.Decider;
import org.dinggang.explanation.Decision;
import org.dinggang.explanation.Reason;
import org.dinggang.explanation.ReasonFacts;
import org.dinggang.policy.Obstacle;
import tools.jackson.core.JsonGenerator;

/** Writes what a plan means for each person, and the reasons with their facts. */
final class JsonDecisionWriter {

    private final JsonGenerator json;
    private final JsonFields fields;

    JsonDecisionWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** Writes the decision about a person. */
    void decision(Decision decision) {
        json.writeStartObject();
        json.writeStringProperty("staff", decision.staff());
        fields.gradeOrNull("current", decision.current());
        fields.gradeOrNull("final", decision.finalGrade());
        fields.grades("options", decision.options());
        reasons(decision.reasons());
        fields.dateOrNull("earliest", decision.earliest());
        fields.text("message", decision.sentence());
        json.writeEndObject();
    }

    /** Writes the field {@code reasons}. A reason that names several quotas is written once for each of them. */
    void reasons(List<Reason> reasons) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : reasons) {
            if (reason.facts() instanceof ReasonFacts.PostsShort shortage) {
                shortage.quotas().forEach(quota -> postsShort(reason, shortage, quota));
            } else {
                begin(reason);
                facts(reason.facts());
                end(reason);
            }
        }
        json.writeEndArray();
    }

    private void begin(Reason reason) {
        json.writeStartObject();
        json.writeStringProperty("rule", reason.rule());
        fields.grade("grade", reason.grade());
    }

    private void end(Reason reason) {
        fields.date("earliest", reason.earliest());
        fields.clauses(reason.clauses());
        fields.text("message", reason.sentence());
        json.writeEndObject();
    }

    private void postsShort(Reason reason, ReasonFacts.PostsShort shortage, String quota) {
        begin(reason);
        json.writeStringProperty("quota", quota);
        json.writeStringProperty("list", shortage.list());
        json.writeNumberProperty("place", shortage.place());
        json.writeNumberProperty("appointedOnList", shortage.appointedOnList());
        fields.wordsOrNull("lastAppointed", shortage.lastAppointed());
        if (shortage.needed() == null) {
            json.writeNullProperty("needed");
        } else {
            json.writeNumberProperty("needed", shortage.needed());
        }
        end(reason);
    }

    private void facts(ReasonFacts facts) {
        switch (facts) {
            case ReasonFacts.RuleNotMet notMet -> obstacle(notMet.obstacle());
            case ReasonFacts.PostsShort shortage ->
                throw new IllegalArgumentException("Written once for each of its quotas: " + shortage);
            case ReasonFacts.WouldPassOver passing -> {
                json.writeStringProperty("list", passing.list());
                json.writeNumberProperty("place", passing.place());
                fields.list("ahead", passing.ahead());
            }
            case ReasonFacts.OthersInstead instead -> othersInstead(instead);
            case ReasonFacts.Pinned pinned -> fields.gradeOrNull("to", pinned.to());
            case ReasonFacts.TopOfRank top ->
                json.writeStringProperty("rank", top.rank().name());
            case ReasonFacts.LeftOut leftOut -> {}
            case ReasonFacts.NotApplied notApplied -> {}
        }
    }

    private void othersInstead(ReasonFacts.OthersInstead instead) {
        json.writeStringProperty("list", instead.list());
        json.writeNumberProperty("place", instead.place());
        fields.list("inFavourOf", instead.others());
        switch (instead.decider()) {
            case null -> json.writeNullProperty("decider");
            case Decider.Costs costs -> {
                json.writeStringProperty("decider", costs.level().name());
                json.writeNumberProperty("cost", costs.amount());
                json.writeBooleanProperty("proven", costs.proven());
            }
            case Decider.PinnedBelow pinned -> {
                json.writeStringProperty("decider", "PINNED_BELOW");
                fields.list("pinned", pinned.pinned());
            }
            case Decider.EquallyGood equal -> json.writeStringProperty("decider", "EQUALLY_GOOD");
            case Decider.NotBest notBest -> json.writeStringProperty("decider", "NOT_BEST");
        }
    }

    private void obstacle(Obstacle obstacle) {
        switch (obstacle) {
            case Obstacle.TitleMissing missing -> {
                json.writeStringProperty("needs", missing.needed().name());
                fields.wordsOrNull(
                        "has", missing.held() == null ? null : missing.held().name());
            }
            case Obstacle.TenureShort tenure -> {
                fields.grade("at", tenure.at());
                json.writeNumberProperty("years", tenure.years());
                fields.dateOrNull("start", tenure.start());
                json.writeNumberProperty("uncountedDays", tenure.uncountedDays());
                fields.date("cutoff", tenure.cutoff());
            }
            case Obstacle.UnknownFact unknown -> fields.list("fields", unknown.fields());
            case Obstacle.GradeSkipped skipped -> fields.grade("next", skipped.next());
            case Obstacle.NotAtEntry entry -> fields.grades("allowed", entry.allowed());
            case Obstacle.AbovePrevious above -> fields.grade("previous", above.previous());
            case Obstacle.StructureOutdated outdated -> {
                fields.date("changedOn", outdated.changedOn());
                fields.dateOrNull("postsAdjustedOn", outdated.adjustedOn());
            }
            case Obstacle.UnderSanction sanction -> fields.date("until", sanction.until());
            case Obstacle.AppraisalBars appraisal -> {
                json.writeNumberProperty("year", appraisal.year());
                json.writeStringProperty("result", appraisal.result().name());
            }
            case Obstacle.HasLeft left -> fields.date("leavesOn", left.leavesOn());
            case Obstacle.TransferPending pending -> {}
            case Obstacle.GradeReserved reserved -> {}
            case Obstacle.LowerGrade lower -> {}
        }
    }
}
