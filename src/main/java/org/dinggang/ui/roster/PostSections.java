package org.dinggang.ui.roster;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Limit;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.dinggang.registry.Change;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.registry.PostsInForce;
import org.dinggang.registry.PostsInForce.State;
import org.dinggang.ui.shell.Formats;
import org.dinggang.ui.widgets.Table;
import org.jspecify.annotations.Nullable;

/** Posts, pools and limits of an institution, to be read. */
final class PostSections {
    private final Formats formats = Formats.current();

    /** The posts that hold. */
    Section inForce(InstitutionDetail detail) {
        Section section = Sections.section(word("roster.posts"));
        section.add(
                new Paragraph(since(detail.postsInForceFrom(), detail.postsDocument())),
                numbers(
                        word("roster.posts"),
                        detail.institution().posts(),
                        detail.institution().reserved()));
        return section;
    }

    /** The posts that held before, or are to hold. */
    Section history(List<PostsInForce> all) {
        Section section = Sections.section(word("roster.posts.history"));
        List<PostsInForce> before =
                all.stream().filter(posts -> posts.state() != State.IN_FORCE).toList();
        if (before.isEmpty()) {
            section.add(none());
        }
        for (PostsInForce posts : before) {
            Change ended = posts.ended();
            String heading = ended == null
                    ? formats.text(posts.state().label()) + " " + since(posts.inForceFrom(), posts.document())
                    : I18NProvider.translate(
                            "roster.posts.until",
                            formats.time(posts.added().at()),
                            formats.time(ended.at()),
                            formats.who(posts.added().actor()));
            section.add(new Details(
                    heading,
                    new Paragraph(since(posts.inForceFrom(), posts.document())),
                    numbers(heading, posts.posts(), posts.reserved())));
        }
        return section;
    }

    /** The pools that it is a member of. */
    Section pools(List<Pool> pools) {
        Section section = Sections.section(word("roster.pools"));
        if (pools.isEmpty()) {
            section.add(none());
            return section;
        }
        Table table = new Table(
                word("roster.pools"), word("roster.pool.name"), word("roster.pool.members"), word("roster.posts"));
        for (Pool pool : pools) {
            table.row(List.of(
                    pool.name(),
                    String.join(word("roster.and"), pool.institutions()),
                    pool.posts().numbers().entrySet().stream()
                            .map(entry -> I18NProvider.translate(
                                    "roster.pool.number", entry.getKey().toString(), formats.number(entry.getValue())))
                            .collect(Collectors.joining(word("roster.and")))));
        }
        section.add(table);
        return section;
    }

    /** The limits that span it. */
    Section limits(List<Limit> limits) {
        Section section = Sections.section(word("roster.limits"));
        if (limits.isEmpty()) {
            section.add(none());
            return section;
        }
        Table table = new Table(
                word("roster.limits"),
                word("roster.pool.name"),
                word("roster.limit.scope"),
                word("roster.field.grade"),
                word("roster.limit.max"));
        for (Limit limit : limits) {
            List<String> scope = new ArrayList<>(limit.institutions());
            scope.addAll(limit.sections());
            scope.addAll(limit.series());
            table.row(List.of(
                    limit.name(),
                    String.join(word("roster.and"), scope),
                    limit.grades().stream().map(RosterWords::grade).collect(Collectors.joining(word("roster.and"))),
                    formats.number(limit.max())));
        }
        section.add(table);
        return section;
    }

    private Table numbers(String caption, Posts posts, Posts reserved) {
        SortedSet<GradeRange> ranges = new TreeSet<>(posts.numbers().keySet());
        ranges.addAll(reserved.numbers().keySet());
        Table table = new Table(
                caption,
                word("roster.field.grade"),
                word("roster.field.rank"),
                word("roster.posts.number"),
                word("roster.posts.reserved"));
        for (GradeRange range : ranges) {
            table.row(List.of(
                    I18NProvider.translate("roster.grade", range.toString()),
                    formats.text(range.highest().rank().label()),
                    formats.number(posts.number(range)),
                    formats.number(reserved.number(range))));
        }
        table.row(
                List.of(word("roster.posts.total"), "", formats.number(total(posts)), formats.number(total(reserved))));
        return table;
    }

    private String since(@Nullable LocalDate from, @Nullable String document) {
        return I18NProvider.translate(
                "roster.posts.since",
                from == null ? word("roster.unknown") : formats.date(from),
                document == null ? word("roster.unknown") : document);
    }

    private static Paragraph none() {
        Paragraph none = new Paragraph(word("roster.none"));
        none.addClassName("quiet");
        return none;
    }

    private static long total(Posts posts) {
        return posts.numbers().values().stream().mapToLong(Integer::longValue).sum();
    }

    private static String word(String key) {
        return I18NProvider.translate(key);
    }
}
