package org.dinggang.ui.versions;

import java.util.Map;
import java.util.TreeMap;
import org.dinggang.access.Actor;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.establishment.StructureVersion.Reason;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.Ratio;
import org.dinggang.structures.StructureBasis;
import org.dinggang.structures.VersionContent;
import org.dinggang.ui.structure.StructureServices;

/** Drafts of the test's institution, which has twelve technical posts and an establishment of fourteen. */
public final class Drafts {
    private static final String RULES = "national-2006";

    private Drafts() {}

    /** The posts in force, as they can be submitted: no ratio applies, the other two posts are management. */
    public static VersionContent lawful(StructureServices services, Actor actor, long institution) {
        VersionContent proposal = services.versions().proposal(actor, institution, RULES);
        return new VersionContent(
                proposal.basis(),
                Map.of(PostCategory.MANAGEMENT, 2, PostCategory.TECHNICAL, 12, PostCategory.WORKER, 0),
                proposal.technical(),
                proposal.reserved(),
                proposal.special(),
                0,
                proposal.registered(),
                proposal.series(),
                null,
                Reason.BUSINESS_NEED,
                null,
                services.today(),
                Map.of(),
                "");
    }

    /** One post of grade 12 more, one of management less. */
    static VersionContent oneMoreTechnical(VersionContent content) {
        TreeMap<GradeRange, Integer> numbers = new TreeMap<>(content.technical().numbers());
        numbers.merge(GradeRange.single(Grade.of(12)), 1, Integer::sum);
        return new VersionContent(
                content.basis(),
                Map.of(PostCategory.MANAGEMENT, 1, PostCategory.TECHNICAL, 13, PostCategory.WORKER, 0),
                Posts.of(numbers),
                content.reserved(),
                content.special(),
                content.temporary(),
                content.registered(),
                content.series(),
                content.seniorsBefore(),
                content.reason(),
                content.reasonDocument(),
                content.inForceFrom(),
                content.waivers(),
                content.words());
    }

    /** The same with the ratio 1:3:6, from which its posts can be calculated. */
    static VersionContent withRatio(StructureServices services, Actor actor, long institution) {
        VersionContent lawful = lawful(services, actor, institution);
        StructureRequest request = new StructureRequest(
                14,
                PostCategory.TECHNICAL,
                Map.of(PostCategory.TECHNICAL, 12),
                Grade.of(6),
                RankShare.ofRatio(Ratio.parse("1:3:6").orElseThrow()).orElseThrow(),
                null,
                0,
                0,
                null,
                new TreeMap<>());
        return new VersionContent(
                new StructureBasis(RULES, lawful.basis().level(), null, request),
                lawful.categories(),
                lawful.technical(),
                lawful.reserved(),
                lawful.special(),
                0,
                lawful.registered(),
                lawful.series(),
                null,
                lawful.reason(),
                null,
                lawful.inForceFrom(),
                Map.of(),
                "");
    }
}
