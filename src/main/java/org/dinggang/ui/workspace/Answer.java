package org.dinggang.ui.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.Grade;
import org.dinggang.policy.Parameters;
import org.dinggang.rounds.PlanDifference;
import org.dinggang.rounds.PlanDifference.PersonDifference;
import org.dinggang.rounds.WhatIfOutcome;
import org.dinggang.ui.plan.ScoreLevel;
import org.dinggang.ui.plan.Words;

/** The answer to a question in a sentence: first what it means for the person asked about, then for everybody else. */
final class Answer {
    private final Asked asked;
    private final WhatIfOutcome outcome;
    private final Parameters parameters;

    Answer(Asked asked, WhatIfOutcome outcome, Parameters parameters) {
        this.asked = asked;
        this.outcome = outcome;
        this.parameters = parameters;
    }

    /** The sentence. */
    String sentence() {
        int others = outcome.difference().people().size() - (person().isPresent() ? 1 : 0);
        return asked.isAboutLeaving()
                ? I18NProvider.translate("workspace.question.only-others", others, appointed())
                : I18NProvider.translate("workspace.question.answer", own(), others, appointed());
    }

    /** The difference, the person asked about first. */
    PlanDifference difference() {
        PlanDifference difference = outcome.difference();
        List<PersonDifference> people = new ArrayList<>(difference.people());
        person().ifPresent(person -> {
            people.remove(person);
            people.addFirst(person);
        });
        return new PlanDifference(
                difference.one(),
                difference.oneWords(),
                difference.other(),
                difference.otherWords(),
                people,
                difference.quotas(),
                difference.onlyInOne(),
                difference.onlyInOther());
    }

    /** The person asked about, where the plans treat him or her differently. */
    Optional<PersonDifference> person() {
        return outcome.difference().people().stream()
                .filter(person -> person.staff().equals(asked.person().staff().id()))
                .findFirst();
    }

    private String own() {
        String name = asked.person().staff().name();
        Optional<PersonDifference> person = person();
        Grade wanted = asked.grade();
        if (person.isEmpty()) {
            return wanted != null && outcome.fromThisPlan()
                    ? I18NProvider.translate("workspace.question.still-not", name, Words.grade(wanted))
                    : I18NProvider.translate("workspace.question.same", name);
        }
        Grade end = person.get().other();
        if (end == null) {
            return I18NProvider.translate(
                    "workspace.question.no-more",
                    name,
                    Words.gradeOrNone(person.get().current()));
        }
        return wanted != null && wanted.isAbove(end)
                ? I18NProvider.translate("workspace.question.instead", name, Words.grade(end), Words.grade(wanted))
                : I18NProvider.translate("workspace.question.appointed", name, Words.grade(end));
    }

    /** How many more or fewer are appointed. */
    private String appointed() {
        ScoreLevel one = level(ScoreLevel.of(outcome.difference().one(), parameters));
        ScoreLevel other = level(ScoreLevel.of(outcome.difference().other(), parameters));
        long more = other.amount() - one.amount();
        return more == 0 ? I18NProvider.translate("workspace.question.as-many") : other.signed(more);
    }

    private static ScoreLevel level(List<ScoreLevel> levels) {
        return levels.stream()
                .filter(level -> level.kind() == ScoreLevel.Kind.APPOINTED)
                .findFirst()
                .orElseThrow();
    }
}
