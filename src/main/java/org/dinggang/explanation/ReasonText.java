package org.dinggang.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dinggang.explanation.ReasonFacts.PostsShort;
import org.dinggang.explanation.ReasonFacts.WouldPassOver;
import org.dinggang.model.Case;
import org.dinggang.model.Grade;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaUse;
import org.jspecify.annotations.Nullable;

/** Words reasons as an HR officer would say them. */
final class ReasonText {

    private static final int NAMED = 3;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Quota> quotas = new HashMap<>();
    private final Map<String, QuotaUse> uses = new HashMap<>();

    private final Map<String, Integer> waiting;
    private final Map<String, Digestion> digestions;

    /**
     * Words for the reasons of a case.
     *
     * @param waiting posts left in this round that wait for the next one, by name of the quota
     * @param digestions how quotas in excess are digested, by their name
     */
    ReasonText(
            Case data,
            List<Quota> quotas,
            List<QuotaUse> uses,
            Map<String, Integer> waiting,
            Map<String, Digestion> digestions) {
        this.digestions = Map.copyOf(digestions);
        this.waiting = Map.copyOf(waiting);
        data.staff().forEach(staff -> names.put(staff.id(), staff.name()));
        quotas.forEach(quota -> this.quotas.put(quota.name(), quota));
        uses.forEach(use -> this.uses.put(use.quota(), use));
    }

    /** The reason in a sentence, without the grade that it stands in the way of where the facts do not bring it up. */
    Text of(ReasonFacts facts, @Nullable Grade grade, Staff staff) {
        return switch (facts) {
            case ReasonFacts.RuleNotMet rule -> RuleReasonText.of(rule, grade == null ? Grade.of(Grade.LOWEST) : grade);
            case PostsShort posts -> postsShort(posts);
            case WouldPassOver ahead -> wouldPassOver(ahead);
            case ReasonFacts.OthersInstead instead -> new OthersInsteadText(this::name).of(instead);
            case ReasonFacts.Pinned pinned ->
                pinned.to() == null
                        ? new Text("已人工确定本次保持现状", "a decision made by hand has the person stay")
                        : new Text(
                                "已人工确定聘用到" + pinned.to() + "级",
                                "a decision made by hand appoints the person to grade " + pinned.to());
            case ReasonFacts.LeftOut left ->
                new Text("条件和岗位都允许, 本方案未作安排", "conditions and posts allow it, and this plan leaves it out");
            case ReasonFacts.NotApplied notApplied -> new Text("本次未申报", "no application in this round");
            case ReasonFacts.TopOfRank top -> topOfRank(top);
        };
    }

    private static Text topOfRank(ReasonFacts.TopOfRank top) {
        Grade highest = top.rank().highestGrade();
        return top.rank()
                .nextAbove()
                .map(above -> new Text(
                        "现聘" + highest + "级已是" + top.rank().label().zh() + "的最高等级, 取得"
                                + above.label().zh() + "职称后方可聘用到上一层级",
                        "grade " + highest + " is the highest of the rank \""
                                + top.rank().label().en() + "\"; the next rank needs a title of rank \""
                                + above.label().en() + "\""))
                .orElseGet(
                        () -> new Text("现聘" + highest + "级, 已是最高等级", "grade " + highest + " is the highest there is"));
    }

    private Text postsShort(PostsShort posts) {
        int more = posts.quotas().size() - NAMED;
        String countsZh =
                posts.quotas().stream().limit(NAMED).map(this::countZh).collect(Collectors.joining("; "))
                        + (more > 0 ? "; 等" + posts.quotas().size() + "项岗位数均不足" : "");
        String countsEn =
                posts.quotas().stream().limit(NAMED).map(this::countEn).collect(Collectors.joining("; "))
                        + (more > 0
                                ? "; and " + more + (more == 1 ? " more quota is" : " more quotas are") + " short"
                                : "");
        String appointedZh = posts.appointedOnList() == 0 ? "名单上无人聘用" : "名单上聘用" + posts.appointedOnList() + "人";
        String appointedEn = posts.appointedOnList() == 0
                ? "nobody is appointed"
                : posts.appointedOnList() + (posts.appointedOnList() == 1 ? " is" : " are") + " appointed";
        Text needed = needed(posts);
        return new Text(
                countsZh + "; 竞聘名单第" + posts.place() + "名, " + appointedZh + needed.zh(),
                countsEn + "; place " + posts.place() + " on the competition list, of which " + appointedEn
                        + needed.en());
    }

    private static Text needed(PostsShort posts) {
        Integer needed = posts.needed();
        if (needed == null) {
            return Text.same("");
        }
        boolean several = posts.quotas().size() > 1;
        return new Text(
                ", " + (several ? "以上各" : "再") + "增加" + needed + "个岗位即可聘用",
                "; " + needed + " more " + (needed == 1 ? "post" : "posts") + (several ? " in each" : "")
                        + " would be enough");
    }

    private String countZh(String name) {
        QuotaUse use = uses.get(name);
        String label = label(name).zh();
        if (use == null) {
            return label + "不足";
        }
        String over = use.after() > use.max() ? ", 超出" + (use.after() - use.max()) + "人" : "";
        int freed = waiting.getOrDefault(name, 0);
        String waits = freed > 0 ? ", 本次腾出的" + freed + "个岗位留待下一批次使用" : "";
        return label + "核定" + use.max() + "个, 聘后" + use.after() + "人" + over
                + digested(name).zh() + waits;
    }

    private String countEn(String name) {
        QuotaUse use = uses.get(name);
        String label = label(name).en();
        if (use == null) {
            return label + has(name) + "too few posts";
        }
        String over = use.after() > use.max() ? ", " + (use.after() - use.max()) + " over" : "";
        int freed = waiting.getOrDefault(name, 0);
        String waits = freed > 0
                ? ", and the " + (freed == 1 ? "post" : freed + " posts") + " left in this round "
                        + (freed == 1 ? "waits" : "wait") + " for the next"
                : "";
        return label
                + has(name)
                + use.max()
                + (use.max() == 1 ? " post and " : " posts and ")
                + use.after()
                + (use.after() == 1 ? " person" : " people")
                + over
                + digested(name).en()
                + waits;
    }

    /** How many have left and how many may enter for them; nothing where no excess is digested. */
    private Text digested(String name) {
        Digestion digestion = digestions.get(name);
        return digestion == null ? Text.same("") : digestion.text();
    }

    /** What people call the quota: the grades, as its name has them, where it is the institution's own, else pool or limit. */
    private Text label(String name) {
        Quota quota = quotas.get(name);
        if (quota == null) {
            return Text.same(name);
        }
        int slash = name.lastIndexOf('/');
        String grades = name.substring(slash + 1);
        Text spanned = new Text(grades + "级", (isPlural(quota) ? "grades " : "grade ") + grades);
        return switch (quota.origin()) {
            case POSTS, UNCOVERED -> spanned;
            case POOL -> {
                String pool = name.substring(0, Math.max(0, slash));
                yield new Text(pool + spanned.zh(), spanned.en() + " of " + pool);
            }
            case LIMIT -> new Text("限额\"" + name + "\"", "the limit \"" + name + "\"");
        };
    }

    private String has(String name) {
        Quota quota = quotas.get(name);
        boolean several = quota != null && quota.origin() != Quota.Origin.LIMIT && isPlural(quota);
        return several ? " have " : " has ";
    }

    private static boolean isPlural(Quota quota) {
        return quota.grades().size() > 1;
    }

    private Text wouldPassOver(WouldPassOver reason) {
        int count = reason.ahead().size();
        String zh = reason.ahead().stream().limit(NAMED).map(this::name).collect(Collectors.joining("、"));
        String en = reason.ahead().stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
        return new Text(
                "竞聘名单第" + reason.place() + "名, 排在前面的" + zh + (count > NAMED ? "等" + count + "人" : "")
                        + "已人工确定不聘到该等级, 越过其聘用不符合择优",
                "place " + reason.place() + " on the competition list; " + en
                        + (count > NAMED ? " and " + (count - NAMED) + " more" : "")
                        + (count == 1 ? " ranks" : " rank")
                        + " above and a decision made by hand keeps " + (count == 1 ? "that person" : "them")
                        + " lower, so an appointment would pass over merit");
    }

    /** What decides that others come to a grade instead. */
    Text why(ReasonFacts.OthersInstead instead) {
        return new OthersInsteadText(this::name).why(instead.decider());
    }

    String name(String staffId) {
        return names.getOrDefault(staffId, staffId);
    }
}
