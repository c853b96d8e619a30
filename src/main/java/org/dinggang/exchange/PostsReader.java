package org.dinggang.exchange;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;

/** Reads post numbers by grade or range of grades. */
final class PostsReader {

    /** Greatest number of posts, or of people, that a case may name. */
    static final int GREATEST = 10_000_000;

    private final Problems problems;

    PostsReader(Problems problems) {
        this.problems = problems;
    }

    /** Posts of an institution or a pool; the field must be there, if only empty. */
    Posts required(FieldReader owner, String name) {
        return owner.requiredValue(name) == null ? Posts.NONE : optional(owner, name);
    }

    /** Posts kept free, which must be among those that there are. */
    Posts reserved(FieldReader owner, String name, Posts posts) {
        Posts reserved = optional(owner, name);
        reserved.numbers().forEach((range, number) -> {
            Integer present = posts.numbers().get(range);
            if (present == null) {
                problems.add(owner.at(name).field(range.toString()), noPosts(range, posts));
            } else if (number > present) {
                problems.add(owner.at(name).field(range.toString()), moreThanPosts(number, present));
            }
        });
        return reserved;
    }

    private Posts optional(FieldReader owner, String name) {
        SortedMap<GradeRange, Integer> numbers = new TreeMap<>();
        owner.entries(name).forEach((key, value) -> {
            Pointer pointer = owner.at(name).field(key);
            Optional<GradeRange> range =
                    GradeRange.parse(key).filter(parsed -> parsed.toString().equals(key));
            if (range.isEmpty()) {
                problems.add(pointer, notARange(key));
                return;
            }
            Integer number = Scalars.count(value, pointer, problems, GREATEST);
            numbers.put(range.get(), number == null ? 0 : number);
        });
        return new Posts(numbers);
    }

    private static Text notARange(String key) {
        return new Text(
                Quote.of(key) + " 不是岗位等级，应为 \"1\" 至 \"13\" 或区间，如 \"5-7\"",
                Quote.of(key) + " is no grade: expected \"1\" to \"13\", or a range such as \"5-7\"");
    }

    private static Text noPosts(GradeRange range, Posts posts) {
        return new Text(
                "预留的 " + range + " 级在 posts 中没有对应的岗位数，posts 中有：" + keys(posts),
                "reserves posts under " + range + ", which is no key of posts; posts has: " + keys(posts));
    }

    private static Text moreThanPosts(int reserved, int posts) {
        return new Text(
                "预留" + reserved + "个，超过岗位数" + posts + "个",
                "reserves " + reserved + ", more than the " + posts + " posts there are");
    }

    private static String keys(Posts posts) {
        return posts.numbers().isEmpty()
                ? "-"
                : Quote.names(posts.numbers().keySet().stream()
                        .map(GradeRange::toString)
                        .toList());
    }
}
