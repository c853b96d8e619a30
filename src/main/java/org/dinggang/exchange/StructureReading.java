package org.dinggang.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dinggang.establishment.SeriesPosts;
import org.dinggang.establishment.StructureFaults;
import org.dinggang.exchange.Structures.Purpose;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.RuleSets;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;

/** Says what of a file of structures is right, and everything that is wrong; whatever the form of the file. */
final class StructureReading {

    static final String FORMAT = "dinggang-structure/1";

    static final Set<String> FIELDS = Set.of("format", "ruleSet", "institutions");
    static final Set<String> INSTITUTION_FIELDS = Set.of(
            "code",
            "name",
            "authorized",
            "registered",
            "total",
            "temporary",
            "mainCategory",
            "categories",
            "topGrade",
            "table",
            "ratio",
            "shares",
            "fullSenior",
            "cityWideSeniors",
            "technicians",
            "rounding",
            "posts",
            "special",
            "approved",
            "series",
            "seniorsBefore",
            "details");

    static final int GREATEST = 1_000_000;
    private static final Map<String, PostCategory> CATEGORIES = Choices.of(PostCategory.values());
    private static final Map<String, Rounding> ROUNDINGS = Choices.of(Rounding.values());

    private final NamedRuleSets named;
    private final Purpose purpose;
    private final Problems problems;
    private final PostsReader posts;
    private final Set<String> codes = new HashSet<>();

    StructureReading(RuleSets ruleSets, Purpose purpose, Problems problems) {
        this.named = new NamedRuleSets(ruleSets);
        this.purpose = purpose;
        this.problems = problems;
        this.posts = new PostsReader(problems);
    }

    /**
     * The structures.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    Structures read(Tree tree) throws UnusableInputException {
        FieldReader fields = FieldReader.of(tree, Pointer.ROOT, problems, FIELDS);
        if (fields != null) {
            Formats.check(fields, FORMAT);
            RuleSet ruleSet = ruleSet(fields);
            StructureRules rules = ruleSet == null ? null : ruleSet.structure();
            if (ruleSet != null && rules == null) {
                fields.complain("ruleSet", withoutStructures(ruleSet.name()));
            }
            List<StructureInput> institutions = new ArrayList<>();
            List<Tree> items = fields.requiredItems("institutions");
            for (int index = 0; index < items.size(); index++) {
                StructureInput institution =
                        institution(items.get(index), fields.at("institutions").element(index), rules);
                if (institution != null) {
                    institutions.add(institution);
                }
            }
            problems.throwIfAny();
            return new Structures(Objects.requireNonNull(ruleSet), Objects.requireNonNull(rules), institutions);
        }
        problems.throwIfAny();
        throw new IllegalStateException("A document that is no object is a problem");
    }

    private @Nullable RuleSet ruleSet(FieldReader fields) {
        String name = fields.requiredWords("ruleSet");
        return name == null ? null : named.read(fields, name);
    }

    private @Nullable StructureInput institution(Tree tree, Pointer pointer, @Nullable StructureRules rules) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, INSTITUTION_FIELDS);
        if (fields == null) {
            return null;
        }
        String code = fields.requiredWords("code");
        if (code != null && !codes.add(code)) {
            fields.complain("code", Complaints.taken(code, new Text("另一单位", "another institution")));
        }
        String name = fields.requiredWords("name");
        Integer authorized = fields.requiredCount("authorized", GREATEST);
        PostCategory main = fields.choice("mainCategory", CATEGORIES);
        Map<PostCategory, Integer> categories = categories(fields);
        Grade top = fields.requiredGrade("topGrade");
        RatioTable table = rules == null ? null : new RatioReader(problems).read(fields, rules);
        Rounding rounding = fields.choice("rounding", ROUNDINGS);
        boolean needsPosts = purpose == Purpose.CHECK || rounding == Rounding.TABLE;
        Posts numbers = needsPosts || fields.has("posts") ? posts.required(fields, "posts") : Posts.NONE;
        Posts special = fields.has("special") ? posts.required(fields, "special") : Posts.NONE;
        int greatest = authorized == null ? 0 : authorized;
        if (code == null || name == null || authorized == null || top == null || rules == null) {
            return null;
        }
        StructureInput input = new StructureInput(
                code,
                name,
                authorized,
                count(fields, "registered", authorized),
                count(fields, "total", greatest),
                count(fields, "temporary", 0),
                main == null ? PostCategory.TECHNICAL : main,
                categories,
                top,
                table,
                fields.has("fullSenior") ? (Integer) count(fields, "fullSenior", 0) : null,
                count(fields, "cityWideSeniors", 0),
                count(fields, "technicians", 0),
                rounding,
                numbers,
                special,
                fields.flag("approved", false),
                series(fields),
                fields.has("seniorsBefore") ? (Integer) count(fields, "seniorsBefore", 0) : null,
                new StructureDetailsReader(problems).read(fields, "details"));
        check(fields, input);
        return input;
    }

    private void check(FieldReader fields, StructureInput input) {
        if (purpose == Purpose.CALCULATION) {
            if (input.table() == null) {
                if (!fields.has("table") && !fields.has("ratio") && !fields.has("shares")) {
                    fields.complain("table", Complaints.missing());
                }
                return;
            }
            for (StructureFaults.Fault fault : StructureFaults.of(input.request())) {
                fields.complain(fault.field().equals("approved") ? "posts" : fault.field(), fault.message());
            }
        } else if (input.categories().size() < PostCategory.values().length) {
            fields.complain(
                    "categories",
                    new Text(
                            "核对时须写明三类岗位数，没有的写0",
                            "a check needs the posts of all three categories, 0 where there are none"));
        }
    }

    private Map<PostCategory, Integer> categories(FieldReader fields) {
        Map<PostCategory, Integer> categories = new EnumMap<>(PostCategory.class);
        fields.entries("categories").forEach((key, value) -> {
            Pointer pointer = fields.at("categories").field(key);
            PostCategory category = CATEGORIES.get(key);
            if (category == null) {
                problems.add(pointer, () -> Complaints.unknownField(key, CATEGORIES.keySet()));
                return;
            }
            Integer number = Scalars.count(value, pointer, problems, GREATEST);
            if (number != null) {
                categories.put(category, number);
            }
        });
        return categories;
    }

    private int count(FieldReader fields, String name, int usual) {
        if (!fields.has(name)) {
            return usual;
        }
        Integer number = fields.requiredCount(name, GREATEST);
        return number == null ? usual : number;
    }

    private List<SeriesPosts> series(FieldReader owner) {
        List<SeriesPosts> series = new ArrayList<>();
        List<Tree> items = owner.items("series");
        for (int index = 0; index < items.size(); index++) {
            FieldReader fields = FieldReader.of(
                    items.get(index), owner.at("series").element(index), problems, Set.of("name", "main", "posts"));
            if (fields != null) {
                String name = fields.requiredWords("name");
                Posts numbers = posts.required(fields, "posts");
                boolean main = fields.flag("main", false);
                if (name != null) {
                    series.add(new SeriesPosts(name, main, numbers));
                }
            }
        }
        return series;
    }

    private static Text withoutStructures(String ruleSet) {
        return new Text(
                "规则集 " + Quote.of(ruleSet) + " 没有岗位设置的规定（structure）",
                "the rule set " + Quote.of(ruleSet) + " says nothing about structures of posts");
    }
}
