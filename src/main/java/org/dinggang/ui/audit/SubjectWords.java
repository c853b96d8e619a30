package org.dinggang.ui.audit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dinggang.access.AccessRefusedException;
import org.dinggang.access.Actor;
import org.dinggang.access.CurrentActor;
import org.dinggang.access.Permission;
import org.dinggang.registry.Institutions;
import org.dinggang.registry.Roster;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterRow;
import org.dinggang.rounds.Plans;
import org.dinggang.rounds.RoundRefusedException;
import org.dinggang.rounds.RoundSummary;
import org.dinggang.rounds.Rounds;
import org.dinggang.ui.shell.EnumTexts;
import org.dinggang.ui.shell.Translations;
import org.springframework.stereotype.Component;

/**
 * What entries are about, in words: what it is called now, as far as the reader may see it, and its code. Names are looked up where they
 * are shown, and kept for the screen.
 */
@EnumTexts(prefix = "audit.subject.", of = AuditSubject.class)
final class SubjectWords {
    /** People whose codes begin alike, among whom the one meant is found. */
    private static final int ALIKE = 50;

    private final Services services;
    private final Map<AuditSubject.Thing, String> names = new ConcurrentHashMap<>();

    SubjectWords(Services services) {
        this.services = services;
    }

    /**
     * Where names come from.
     *
     * @param actor whose screen it is
     * @param institutions names of institutions
     * @param roster names of people
     * @param rounds names of rounds
     * @param plans names of plans
     */
    @Component
    record Services(CurrentActor actor, Institutions institutions, Roster roster, Rounds rounds, Plans plans) {}

    /** The subject of that code; what it is about stands behind it where it has several parts. */
    String of(String subject) {
        return Arrays.stream(subject.split("/", -1))
                .map(part -> AuditSubject.of(part).map(this::words).orElse(part))
                .collect(Collectors.joining(I18NProvider.translate("audit.subject.separator")));
    }

    private String words(AuditSubject.Thing thing) {
        String kind = I18NProvider.translate(Translations.key("audit.subject.", thing.kind()));
        if (thing.key().isEmpty()) {
            return kind;
        }
        String name = names.computeIfAbsent(thing, this::name);
        return name.isEmpty()
                ? I18NProvider.translate("audit.subject.code", kind, thing.key())
                : I18NProvider.translate("audit.subject.named", kind, name, thing.key());
    }

    private String name(AuditSubject.Thing thing) {
        Actor actor = services.actor().get();
        if (!actor.may(Permission.VIEW_ROSTER)) {
            return "";
        }
        return switch (thing.kind()) {
            case PERSON -> person(actor, thing.key());
            case INSTITUTION ->
                services.institutions().list(actor).stream()
                        .filter(institution -> institution.code().equals(thing.key()))
                        .map(institution -> institution.name())
                        .findFirst()
                        .orElse("");
            case ROUND ->
                services.rounds().list(actor).stream()
                        .filter(round -> String.valueOf(round.id()).equals(thing.key()))
                        .map(RoundSummary::name)
                        .findFirst()
                        .orElse("");
            case PLAN ->
                seen(() -> services.plans()
                        .summary(actor, Long.parseLong(thing.key()))
                        .name());
            case USER, CHANGE, STRUCTURE, ROSTER, AUDIT -> "";
        };
    }

    private String person(Actor actor, String code) {
        RosterQuery query = new RosterQuery(Set.of(), code, Set.of(), Set.of(), Set.of(), List.of(), 0, ALIKE);
        return services.roster().page(actor, query).stream()
                .filter(row -> row.staffCode().equals(code))
                .map(RosterRow::name)
                .findFirst()
                .orElse("");
    }

    /** What is gone, or not to be seen, has no name. */
    private static String seen(Supplier<String> name) {
        try {
            return name.get();
        } catch (RoundRefusedException | AccessRefusedException unseen) {
            return "";
        }
    }
}
