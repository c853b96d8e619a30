package org.dinggang.establishment.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Text;

/** Says of every number of an allocation why it is not smaller and why it is not larger. Reads request and numbers alone. */
public final class PostReasons {

    private final AllocationRequest request;
    private final Allocation allocation;

    private PostReasons(AllocationRequest request, Allocation allocation) {
        this.request = request;
        this.allocation = allocation;
    }

    /**
     * Why a number is what it is.
     *
     * @param institution code of the institution
     * @param grades the key of the posts
     * @param posts the number
     * @param notFewer why it has its last post; no post, no reason
     * @param notMore why it has no more
     */
    public record PostReason(String institution, GradeRange grades, int posts, Optional<Text> notFewer, Text notMore) {}

    /** The reason for every number, institution by institution. */
    public static List<PostReason> of(AllocationRequest request, Allocation allocation) {
        PostReasons reasons = new PostReasons(request, allocation);
        List<PostReason> all = new ArrayList<>();
        for (Member member : request.members()) {
            for (GradeRange grades : request.grades()) {
                all.add(reasons.reason(member, grades));
            }
        }
        return all;
    }

    /** The reason for one number. */
    static PostReason of(AllocationRequest request, Allocation allocation, Member member, GradeRange grades) {
        return new PostReasons(request, allocation).reason(member, grades);
    }

    private PostReason reason(Member member, GradeRange grades) {
        int posts = allocation.number(member.code(), grades);
        return new PostReason(
                member.code(),
                grades,
                posts,
                posts == 0 ? Optional.empty() : Optional.of(notFewer(member, grades, posts)),
                notMore(member, grades, posts));
    }

    private Text notFewer(Member member, GradeRange grades, int posts) {
        Need need = member.need(grades);
        if (need.pin() != null) {
            return new Text("锁定为" + need.pin() + "个", "pinned to " + need.pin());
        }
        if (posts <= need.holders()) {
            return new Text(
                    "现有" + need.holders() + "人在岗，岗位优先保证在岗人员",
                    need.holders() + " people hold such posts now, and they come first");
        }
        Claim own = claim(need, posts);
        Optional<Member> rival = nextBest(member, grades);
        Text claim = own.words(request.measure());
        if (rival.isEmpty()) {
            return new Text(
                    "+1：" + claim.zh() + "；没有其他单位还能增加",
                    "+1 because " + claim.en() + "; nobody else could take one more");
        }
        Claim other = next(rival.get(), grades);
        String zh =
                "“" + rival.get().name() + "”，" + other.words(request.measure()).zh();
        String en =
                rival.get().name() + ", where " + other.words(request.measure()).en();
        int order = own.compareTo(other);
        if (order > 0) {
            return new Text(
                    "+1：" + claim.zh() + "；其次是" + zh, "+1 because " + claim.en() + "; the next best claim was " + en);
        }
        if (order == 0) {
            return new Text(
                    "+1：" + claim.zh() + "；" + zh + "，两者相同，" + (posts <= need.current() ? "保持现行分配" : "按单位顺序"),
                    "+1 because " + claim.en() + "; the claim of " + en + ", is the same, and "
                            + (posts <= need.current()
                                    ? "the allocation in force is kept"
                                    : "the order of institutions decides"));
        }
        return new Text(
                "+1：" + claim.zh() + "；" + zh + "的需求更大，但各级岗位受单位合计上限牵制，改给后整体更差",
                "+1 because " + claim.en() + "; the claim of " + en
                        + ", is larger, but caps in all tie the grades together, and with it there the whole would be worse");
    }

    private Text notMore(Member member, GradeRange grades, int posts) {
        Need need = member.need(grades);
        if (need.pin() != null) {
            return new Text("锁定为" + need.pin() + "个", "pinned to " + need.pin());
        }
        if (need.cap() != null && posts >= need.cap()) {
            return new Text("已达上限" + need.cap() + "个", "its cap of " + need.cap() + " is reached");
        }
        if (member.cap() != null && allocation.total(member.code()) >= member.cap()) {
            return new Text("合计已达上限" + member.cap() + "个", "its cap of " + member.cap() + " in all is reached");
        }
        Claim own = next(member, grades);
        Text claim = own.words(request.measure());
        Optional<Member> holder = weakest(member, grades);
        if (holder.isEmpty()) {
            return new Text("统筹岗位已分完，其余均保证在岗人员或已锁定", "the pool is used up, all else is for holders or pinned");
        }
        int held = allocation.number(holder.get().code(), grades);
        Claim least = claim(holder.get().need(grades), held);
        return new Text(
                "再增1个的需求是" + claim.zh() + "；最后1个给了“" + holder.get().name() + "”，"
                        + least.words(request.measure()).zh(),
                "the claim to one more is that " + claim.en() + "; the last post went to "
                        + holder.get().name() + ", where "
                        + least.words(request.measure()).en());
    }

    /** The other institution that would get the post if this one did not. */
    private Optional<Member> nextBest(Member member, GradeRange grades) {
        return request.members().stream()
                .filter(other -> !other.code().equals(member.code()) && canGrow(other, grades))
                .max(Comparator.comparing((Member other) -> isHolderShort(other, grades))
                        .thenComparing(other -> next(other, grades))
                        .thenComparing(other -> allocation.number(other.code(), grades)
                                < other.need(grades).current()));
    }

    /** The institution with the weakest claim to a post that it has beyond those of its holders. */
    private Optional<Member> weakest(Member member, GradeRange grades) {
        return request.members().stream()
                .filter(other -> !other.code().equals(member.code())
                        && other.need(grades).pin() == null
                        && allocation.number(other.code(), grades)
                                > Math.max(0, other.need(grades).holders()))
                .min(Comparator.comparing(other -> claim(other.need(grades), allocation.number(other.code(), grades))));
    }

    private boolean canGrow(Member member, GradeRange grades) {
        return allocation.number(member.code(), grades) < member.need(grades).most()
                && (member.cap() == null || allocation.total(member.code()) < member.cap());
    }

    private boolean isHolderShort(Member member, GradeRange grades) {
        return allocation.number(member.code(), grades) < member.need(grades).holders();
    }

    private Claim next(Member member, GradeRange grades) {
        return claim(member.need(grades), allocation.number(member.code(), grades) + 1);
    }

    private Claim claim(Need need, int post) {
        return new Claim(need.claimants(request.measure()), post);
    }
}
