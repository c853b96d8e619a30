package org.dinggang.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.model.Competition;
import org.dinggang.model.Pool;
import org.dinggang.model.Posts;
import org.jspecify.annotations.Nullable;

/** Reads pools. */
final class PoolReader {

    static final Set<String> FIELDS = Set.of("name", "institutions", "posts", "competition");

    private static final Map<String, Competition> COMPETITIONS = Choices.of(Competition.values());

    private final Names names;
    private final Members members;
    private final PostsReader posts;
    private final Problems problems;

    PoolReader(Names names, Problems problems) {
        this.names = names;
        this.members = new Members(names, problems);
        this.posts = new PostsReader(problems);
        this.problems = problems;
    }

    /** The pool; null, and problems, where it cannot be used. */
    @Nullable
    Pool read(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, FIELDS);
        if (fields == null) {
            return null;
        }
        String name = fields.requiredWords("name");
        if (name != null) {
            names.take(name, Names.Owner.POOL, fields.at("name"));
        }
        List<String> institutions = members.institutions(fields);
        Posts shared = posts.required(fields, "posts");
        Competition competition = fields.choice("competition", COMPETITIONS);
        return name == null
                ? null
                : new Pool(name, institutions, shared, competition == null ? Competition.INSTITUTION : competition);
    }
}
