package org.dinggang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.model.Establishment;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.junit.jupiter.api.Test;

class QuotaTextTest {
    private static final List<Institution> INSTITUTIONS = List.of(new Institution(
            "DW/01",
            "市医院",
            null,
            null,
            false,
            new Establishment(10, null, null, false),
            Posts.NONE,
            Posts.NONE,
            List.of()));

    @Test
    void anInstitutionsOwnPostsAreCalledByItsNameAndTheirGrades() {
        assertThat(text("DW/01/8", Quota.Origin.POSTS, 8)).isEqualTo(new Text("市医院8级", "grade 8 of 市医院"));
        assertThat(text("DW/01/5-6", Quota.Origin.POSTS, 5, 6)).isEqualTo(new Text("市医院5-6级", "grades 5-6 of 市医院"));
        assertThat(text("DW/01/2", Quota.Origin.UNCOVERED, 2)).isEqualTo(new Text("市医院2级", "grade 2 of 市医院"));
    }

    @Test
    void poolsAndLimitsAreCalledByTheirNames() {
        assertThat(text("县统筹/7", Quota.Origin.POOL, 7)).isEqualTo(new Text("县统筹7级", "grade 7 of 县统筹"));
        assertThat(text("内科/副高", Quota.Origin.LIMIT, 5, 6, 7)).isEqualTo(new Text("限额“内科/副高”", "the limit “内科/副高”"));
    }

    private static Text text(String name, Quota.Origin origin, Integer... grades) {
        TreeSet<Grade> span = new TreeSet<>();
        for (Integer grade : grades) {
            span.add(Grade.of(grade));
        }
        return QuotaText.of(new Quota(name, origin, List.of("DW/01"), span, Set.of(), Set.of(), 1), INSTITUTIONS);
    }
}
