package org.dinggang.ui.workspace;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.planning.Quota;
import org.dinggang.rounds.OpenPlan;
import org.dinggang.ui.plan.Words;
import org.dinggang.ui.shell.Formats;

/** What can be tried, in words for the buttons. */
final class OfferWords {
    private final OpenPlan plan;
    private final Map<String, Quota> quotas = new HashMap<>();

    OfferWords(OpenPlan plan) {
        this.plan = plan;
        plan.board().forEach(row -> quotas.put(row.quota().name(), row.quota()));
    }

    String of(Offer offer) {
        return switch (offer) {
            case Offer.MorePosts more -> posts(more);
            case Offer.Leaves leaves -> I18NProvider.translate("workspace.offer.leaves", name(leaves.staff()));
            case Offer.Withdraws withdraws ->
                I18NProvider.translate("workspace.offer.withdraws", name(withdraws.staff()));
            case Offer.Applies applies -> I18NProvider.translate("workspace.offer.applies");
            case Offer.Waits waits ->
                I18NProvider.translate(
                        "workspace.offer.waits", Formats.current().date(waits.day()));
            case Offer.Title title ->
                I18NProvider.translate(
                        "workspace.offer.title",
                        Formats.current().text(title.rank().label()));
        };
    }

    private String posts(Offer.MorePosts more) {
        return more.quotas().size() == 1
                ? I18NProvider.translate(
                        "workspace.offer.posts", quota(more.quotas().getFirst()), more.posts())
                : I18NProvider.translate(
                        "workspace.offer.posts.each",
                        more.quotas().stream()
                                .map(this::quota)
                                .collect(Collectors.joining(I18NProvider.translate("workspace.offer.and"))),
                        more.posts());
    }

    /** What people call a quota of the plan. */
    private String quota(String name) {
        Quota quota = quotas.get(name);
        return quota == null ? name : Words.quota(quota);
    }

    /** Name of a person of the plan. */
    String name(String staff) {
        return plan.person(staff).map(person -> person.staff().name()).orElse(staff);
    }
}
