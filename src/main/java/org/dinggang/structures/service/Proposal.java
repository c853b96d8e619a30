package org.dinggang.structures.service;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.structures.StructureBasis;
import org.dinggang.structures.VersionContent;

/** What a new draft begins with. */
final class Proposal {

    /** The highest grade that an institution can have posts of by itself: those of grade 1 belong to the state. */
    private static final Grade HIGHEST = Grade.of(2);

    private Proposal() {}

    /** The posts in force, where nothing else is known of the institution. */
    static VersionContent of(InstitutionDetail detail, String ruleSet) {
        Institution institution = detail.institution();
        Posts posts = institution.posts();
        int technical =
                posts.numbers().values().stream().mapToInt(Integer::intValue).sum();
        Grade topGrade = posts.numbers().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey().highest())
                .sorted()
                .findFirst()
                .orElse(HIGHEST);
        StructureRequest request = new StructureRequest(
                institution.establishment().authorized(),
                PostCategory.TECHNICAL,
                Map.of(),
                topGrade,
                List.of(),
                null,
                0,
                0,
                null,
                new TreeMap<>());
        return new VersionContent(
                new StructureBasis(ruleSet, InstitutionLevel.CITY, null, request),
                Map.of(PostCategory.TECHNICAL, technical),
                posts,
                institution.reserved(),
                Posts.NONE,
                0,
                detail.people(),
                List.of(),
                null,
                null,
                null,
                null,
                Map.of(),
                "");
    }

    /** The posts in force, with all else as the latest version has it. */
    static VersionContent of(InstitutionDetail detail, VersionContent latest, String ruleSet) {
        StructureRequest before = latest.basis().request();
        StructureRequest request = new StructureRequest(
                detail.institution().establishment().authorized(),
                before.mainCategory(),
                before.categories(),
                before.topGrade(),
                before.shares(),
                before.fullSenior(),
                before.cityWideSeniors(),
                before.technicians(),
                before.rounding(),
                before.approved());
        return new VersionContent(
                new StructureBasis(
                        ruleSet, latest.basis().level(), latest.basis().table(), request),
                latest.categories(),
                detail.institution().posts(),
                detail.institution().reserved(),
                latest.special(),
                latest.temporary(),
                latest.registered(),
                latest.series(),
                latest.seniorsBefore(),
                null,
                null,
                null,
                Map.of(),
                "");
    }
}
