package org.dinggang.ui.structure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dinggang.establishment.Finding;
import org.dinggang.establishment.StructureRequest;
import org.dinggang.exchange.StructureDetails;
import org.dinggang.exchange.StructureFiles;
import org.dinggang.exchange.StructureInput;
import org.dinggang.exchange.StructureResult;
import org.dinggang.exchange.Structures;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Posts;
import org.dinggang.model.Text;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.policy.RankShare;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;
import org.dinggang.policy.RuleSet;
import org.dinggang.policy.StructureRules;
import org.dinggang.registry.InstitutionDetail;
import org.dinggang.structures.StructureBasis;
import org.dinggang.structures.VersionContent;
import org.jspecify.annotations.Nullable;

/** Structures of the program in the official forms (岗位设置审核表, 岗位设置方案表, 基本情况和岗位类别设置表), and back. */
public final class StructureForms {
    private StructureForms() {}

    /**
     * Writes the forms of one institution; the caller closes the stream.
     *
     * @param rules the rule set that the content names
     * @param approved whether its posts are approved
     * @param findings what the check says of it
     */
    public static void write(
            InstitutionDetail detail,
            RuleSet rules,
            VersionContent content,
            boolean approved,
            List<Finding> findings,
            OutputStream stream)
            throws IOException {
        StructureRules structure = Objects.requireNonNull(rules.structure());
        StructureInput input = input(detail, structure, content, approved);
        Structures structures = new Structures(rules, structure, List.of(input));
        Path file = Files.createTempFile("dinggang-forms-", ".xlsx");
        try {
            StructureFiles.write(structures, List.of(new StructureResult(input, null, findings)), file);
            Files.copy(file, stream);
        } catch (UnusableInputException unknownEnding) {
            throw new IllegalStateException("Workbooks can be written", unknownEnding);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static StructureInput input(
            InstitutionDetail detail, StructureRules rules, VersionContent content, boolean approved) {
        StructureRequest request = content.basis().request();
        Map<PostCategory, Integer> categories = new EnumMap<>(PostCategory.class);
        for (PostCategory category : PostCategory.values()) {
            categories.put(category, content.categories().getOrDefault(category, 0));
        }
        return new StructureInput(
                detail.institution().code(),
                detail.institution().name(),
                detail.institution().establishment().authorized(),
                content.registered(),
                request.total(),
                content.temporary(),
                request.mainCategory(),
                categories,
                request.topGrade(),
                table(rules, content.basis()),
                request.fullSenior(),
                request.cityWideSeniors(),
                request.technicians(),
                request.rounding(),
                content.technical(),
                content.special(),
                approved,
                content.series(),
                content.seniorsBefore(),
                StructureDetails.NONE);
    }

    private static @Nullable RatioTable table(StructureRules rules, StructureBasis basis) {
        if (basis.table() != null) {
            return rules.table(basis.table()).orElse(null);
        }
        List<RankShare> shares = basis.request().shares();
        return shares.isEmpty() || RatioTable.problem(shares) != null
                ? null
                : new RatioTable("own", Text.same(""), null, null, shares, null, basis.ruleSet(), List.of(), null);
    }

    /**
     * What a form says, as a version's content; what no form says is taken from what is in force.
     *
     * @param ruleSet the rule set that the form names
     */
    public static VersionContent content(StructureInput input, RuleSet ruleSet, VersionContent inForce) {
        RatioTable table = input.table();
        StructureRules rules = Objects.requireNonNull(ruleSet.structure());
        RatioTable named = table == null ? null : rules.table(table.id()).orElse(null);
        InstitutionLevel level =
                named == null || named.level() == null ? inForce.basis().level() : named.level();
        StructureRequest request = input.request();
        StructureRequest calculated = new StructureRequest(
                request.total(),
                request.mainCategory(),
                request.rounding() == Rounding.TABLE
                        ? Map.of(PostCategory.TECHNICAL, GradeRows.all(input.posts()))
                        : Map.of(),
                request.topGrade(),
                request.shares(),
                request.fullSenior(),
                request.cityWideSeniors(),
                request.technicians(),
                request.rounding(),
                request.rounding() == Rounding.TABLE ? request.approved() : new TreeMap<>());
        Map<PostCategory, Integer> categories = new EnumMap<>(PostCategory.class);
        categories.putAll(input.categories());
        return new VersionContent(
                new StructureBasis(ruleSet.name(), level, named == null ? null : named.id(), calculated),
                categories,
                input.posts(),
                kept(inForce.reserved(), input.posts()),
                input.special(),
                input.temporary(),
                input.registered(),
                input.series(),
                input.seniorsBefore(),
                null,
                null,
                null,
                Map.of(),
                "");
    }

    /** Forms say nothing of reserved posts: they stay as far as there are posts to reserve. */
    private static Posts kept(Posts reserved, Posts posts) {
        Map<GradeRange, Integer> kept = new TreeMap<>();
        reserved.numbers().forEach((range, number) -> {
            int most = Math.min(number, posts.number(range));
            if (most > 0) {
                kept.put(range, most);
            }
        });
        return Posts.of(kept);
    }
}
