package org.dinggang.rounds;

import java.time.Instant;
import org.dinggang.policy.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a round but its people and plans.
 *
 * @param summary what the list shows of it
 * @param settings its settings
 * @param ruleSet the rule set in force with the round's overrides: as it was when the round started, or, of a draft, as it is now
 * @param createdAt when it was made
 * @param startedAt when it was started; null for a draft
 * @param closedAt when it was closed; null where it has not been
 * @param people people of the institutions
 * @param applied those of them who have applied
 * @param withMerit those of the applicants whose merit is entered
 */
public record RoundDetail(
        RoundSummary summary,
        RoundDraft settings,
        RuleSet ruleSet,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt,
        int people,
        int applied,
        int withMerit) {}
