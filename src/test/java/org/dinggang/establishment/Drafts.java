package org.dinggang.establishment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.jspecify.annotations.Nullable;

/** Drafted structures in tests, changed one thing at a time. */
final class Drafts {

    private boolean approved;
    private int authorized;
    private int registered;
    private PostCategory main = PostCategory.TECHNICAL;
    private final Map<PostCategory, Integer> categories = new TreeMap<>();
    private int temporary;
    private Posts technical = Posts.NONE;
    private Posts special = Posts.NONE;
    private int top = 5;
    private @Nullable RatioTable table;
    private int cityWide;
    private List<SeriesPosts> series = List.of();
    private @Nullable Integer before;
    private @Nullable Rounding rounding;

    private Drafts() {}

    /** An institution of technical posts alone. */
    static Drafts technical(String posts) {
        Drafts draft = new Drafts();
        draft.technical = posts(posts);
        int sum = GradeNumbers.all(draft.technical);
        draft.categories.put(PostCategory.TECHNICAL, sum);
        draft.authorized = sum;
        draft.registered = sum;
        return draft;
    }

    /** An institution of which only the numbers of the categories matter. */
    static Drafts categories(int management, int technical, int workers) {
        Drafts draft = technical("12:" + technical);
        draft.categories.put(PostCategory.MANAGEMENT, management);
        draft.categories.put(PostCategory.WORKER, workers);
        draft.authorized = management + technical + workers;
        draft.registered = draft.authorized;
        return draft;
    }

    /** "5:1 6:2 7-8:3". */
    static Posts posts(String words) {
        Map<GradeRange, Integer> numbers = new TreeMap<>();
        for (String part : words.split(" ")) {
            if (!part.isBlank()) {
                String[] pair = part.split(":");
                numbers.put(GradeRange.parse(pair[0]).orElseThrow(), Integer.valueOf(pair[1]));
            }
        }
        return Posts.of(numbers);
    }

    static RatioTable table(List<RankShare> shares) {
        return new RatioTable("t", new Text("表", "table"), null, null, shares, null, "test", List.of(), null);
    }

    Drafts approved() {
        approved = true;
        return this;
    }

    Drafts authorized(int authorized) {
        this.authorized = authorized;
        return this;
    }

    Drafts registered(int registered) {
        this.registered = registered;
        return this;
    }

    Drafts temporary(int temporary) {
        this.temporary = temporary;
        return this;
    }

    Drafts main(PostCategory main) {
        this.main = main;
        return this;
    }

    Drafts special(String posts) {
        special = posts(posts);
        return this;
    }

    Drafts top(int top) {
        this.top = top;
        return this;
    }

    Drafts table(RatioTable table) {
        this.table = table;
        return this;
    }

    Drafts ratio(String ratio) {
        return table(table(Requests.ratio(ratio)));
    }

    Drafts cityWide(int seniors) {
        cityWide = seniors;
        return this;
    }

    Drafts series(SeriesPosts... series) {
        this.series = List.of(series);
        return this;
    }

    Drafts before(int seniors) {
        before = seniors;
        return this;
    }

    Drafts rounding(Rounding rounding) {
        this.rounding = rounding;
        return this;
    }

    DraftedStructure draft() {
        return new DraftedStructure(
                approved,
                authorized,
                registered,
                main,
                categories,
                temporary,
                technical,
                special,
                Grade.of(top),
                table,
                cityWide,
                series,
                before,
                rounding);
    }
}
