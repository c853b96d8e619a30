package org.dinggang.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dinggang.model.Establishment;
import org.dinggang.model.Institution;
import org.dinggang.model.Posts;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Reads institutions. */
final class InstitutionReader {

    static final Set<String> FIELDS = Set.of(
            "code", "name", "department", "category", "selfReview", "establishment", "posts", "reserved", "waivers");
    static final Set<String> ESTABLISHMENT_FIELDS =
            Set.of("authorized", "changedOn", "postsAdjustedOn", "transferPending");

    private final WaiverReader waivers;
    private final PostsReader posts;
    private final Names names;
    private final Problems problems;

    InstitutionReader(WaiverReader waivers, Names names, Problems problems) {
        this.waivers = waivers;
        this.posts = new PostsReader(problems);
        this.names = names;
        this.problems = problems;
    }

    /** The institution; null, and problems, where it cannot be used. */
    @Nullable
    Institution read(Tree tree, Pointer pointer) {
        FieldReader fields = FieldReader.of(tree, pointer, problems, FIELDS);
        if (fields == null) {
            return null;
        }
        String code = fields.requiredWords("code");
        if (code != null) {
            names.take(code, Names.Owner.INSTITUTION, fields.at("code"));
        }
        String name = fields.requiredWords("name");
        String department = fields.words("department");
        String category = fields.words("category");
        boolean selfReview = fields.flag("selfReview", false);
        Establishment establishment = establishment(fields);
        Posts approved = posts.required(fields, "posts");
        Posts reserved = posts.reserved(fields, "reserved", approved);
        List<Waiver> lifted = waivers.ofInstitution(fields);
        if (code == null || name == null || establishment == null) {
            return null;
        }
        return new Institution(code, name, department, category, selfReview, establishment, approved, reserved, lifted);
    }

    private @Nullable Establishment establishment(FieldReader institution) {
        Tree tree = institution.requiredValue("establishment");
        FieldReader fields = tree == null
                ? null
                : FieldReader.of(tree, institution.at("establishment"), problems, ESTABLISHMENT_FIELDS);
        if (fields == null) {
            return null;
        }
        Integer authorized = fields.requiredCount("authorized", PostsReader.GREATEST);
        LocalDate changedOn = fields.date("changedOn");
        LocalDate postsAdjustedOn = fields.date("postsAdjustedOn");
        boolean transferPending = fields.flag("transferPending", false);
        return authorized == null ? null : new Establishment(authorized, changedOn, postsAdjustedOn, transferPending);
    }
}
