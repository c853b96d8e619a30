package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Measure;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Says what of a file of a pool is right, and everything that is wrong; whatever the form of the file. */
final class AllocationReading {

    static final String FORMAT = "dinggang-allocation/1";

    static final Set<String> FIELDS = Set.of("format", "pool", "measure", "posts", "institutions");
    static final Set<String> INSTITUTION_FIELDS = Set.of("code", "name", "cap", "needs");
    static final Set<String> NEED_FIELDS = Set.of("holders", "waiting", "waitingDays", "current", "cap", "pin");

    private static final Map<String, Measure> MEASURES = measures();

    private final Problems problems;
    private final Set<String> codes = new HashSet<>();

    AllocationReading(Problems problems) {
        this.problems = problems;
    }

    /**
     * The pool and who shares it.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    AllocationRequest read(Tree tree) throws UnusableInputException {
        FieldReader fields = FieldReader.of(tree, Pointer.ROOT, problems, FIELDS);
        if (fields == null) {
            problems.throwIfAny();
            throw new IllegalStateException("A document that is no object is a problem");
        }
        Formats.check(fields, FORMAT);
        String pool = fields.requiredWords("pool");
        Measure measure = fields.choice("measure", MEASURES);
        Posts posts = new PostsReader(problems).required(fields, "posts");
        posts.numbers().forEach((range, number) -> {
            if (number > AllocationRequest.MOST_POSTS) {
                fields.complain(
                        fields.at("posts").field(range.toString()),
                        new Text("最多" + AllocationRequest.MOST_POSTS + "个", "at most " + AllocationRequest.MOST_POSTS));
            }
        });
        overlap(fields, posts);
        List<Member> members = new ArrayList<>();
        List<Tree> items = fields.requiredItems("institutions");
        for (int index = 0; index < items.size(); index++) {
            Member member = member(items.get(index), fields.at("institutions").element(index), posts);
            if (member != null) {
                members.add(member);
            }
        }
        long days = members.stream()
                .flatMap(member -> member.needs().values().stream())
                .mapToLong(Need::waitingDays)
                .sum();
        if (days > AllocationRequest.MOST_WAITING_DAYS) {
            fields.complain(
                    "institutions",
                    new Text(
                            "候聘天数合计" + days + "，最多" + AllocationRequest.MOST_WAITING_DAYS,
                            days + " days waited in all, at most " + AllocationRequest.MOST_WAITING_DAYS));
        }
        problems.throwIfAny();
        return new AllocationRequest(
                pool == null ? "" : pool, posts, measure == null ? Measure.WAITING_PEOPLE : measure, members);
    }

    private static void overlap(FieldReader fields, Posts posts) {
        List<GradeRange> keys = List.copyOf(posts.numbers().keySet());
        for (int index = 1; index < keys.size(); index++) {
            if (keys.get(index - 1).contains(keys.get(index).highest())) {
                fields.complain(
                        fields.at("posts").field(keys.get(index).toString()),
                        new Text("与 " + keys.get(index - 1) + " 重叠", "overlaps with " + keys.get(index - 1)));
            }
        }
    }

    private @Nullable Member member(Tree tree, Pointer pointer, Posts posts) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, INSTITUTION_FIELDS);
        if (fields == null) {
            return null;
        }
        String code = fields.requiredWords("code");
        if (code != null && !codes.add(code)) {
            fields.complain("code", Complaints.taken(code, new Text("另一单位", "another institution")));
        }
        String name = fields.requiredWords("name");
        Integer cap = optional(fields, "cap", Need.MOST);
        SortedMap<GradeRange, Need> needs = new TreeMap<>();
        fields.entries("needs").forEach((key, value) -> {
            Pointer place = fields.at("needs").field(key);
            Optional<GradeRange> range =
                    GradeRange.parse(key).filter(parsed -> posts.numbers().containsKey(parsed));
            if (range.isEmpty()) {
                problems.add(
                        place,
                        new Text(Quote.of(key) + " 不在统筹岗位 posts 中", Quote.of(key) + " is no key of the pool's posts"));
                return;
            }
            needs.put(range.get(), need(value, place));
        });
        return code == null || name == null ? null : new Member(code, name, cap, needs);
    }

    private Need need(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, NEED_FIELDS);
        if (fields == null) {
            return Need.NONE;
        }
        Integer days = optional(fields, "waitingDays", (int) Need.MOST_DAYS);
        return new Need(
                count(fields, "holders"),
                count(fields, "waiting"),
                days == null ? 0 : days,
                count(fields, "current"),
                optional(fields, "cap", Need.MOST),
                optional(fields, "pin", Need.MOST));
    }

    private static int count(FieldReader fields, String name) {
        Integer number = optional(fields, name, Need.MOST);
        return number == null ? 0 : number;
    }

    private static @Nullable Integer optional(FieldReader fields, String name, int greatest) {
        return fields.has(name) ? fields.requiredCount(name, greatest) : null;
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        Arrays.stream(Measure.values()).forEach(measure -> measures.put(measure.id(), measure));
        return measures;
    }
}
