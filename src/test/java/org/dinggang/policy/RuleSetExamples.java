package org.dinggang.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.model.AppraisalResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The table of examples beside a rule set, as a lawyer reads it.
 *
 * @param ruleSet name of the rule set
 * @param people examples of people
 * @param posts examples of post numbers
 */
public record RuleSetExamples(String ruleSet, List<PersonExample> people, List<PostsExample> posts) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The table of the rule set. */
    public static RuleSetExamples of(String ruleSet) {
        String file = "rulesets/" + ruleSet + ".examples.yaml";
        try (InputStream content =
                Objects.requireNonNull(RuleSetExamples.class.getResourceAsStream(file), "There is no table " + file)) {
            return YAML.readValue(content, RuleSetExamples.class);
        } catch (IOException exception) {
            throw new AssertionError(file, exception);
        }
    }

    /**
     * A person who asks for a grade.
     *
     * @param on the effective date
     * @param cutoff tenure cut-off; null for the effective date
     * @param titles "RANK DATE"
     * @param held "GRADE from DATE [to DATE] [elsewhere]"
     * @param waivers "RULE [GRADE]"
     * @param exemptions "KIND [GRADE]"
     * @param asked the grade
     * @param expected "lawful", "not proposed", or the rules broken
     * @param earliest first cut-off that meets the tenure
     * @param outsideQuotas whether the appointment is outside the quotas; null where the example does not ask
     * @param clause citation of the clause that decides
     */
    public record PersonExample(
            String id,
            @JsonProperty("case") String words,
            LocalDate on,
            @Nullable LocalDate cutoff,
            @Nullable InstitutionExample institution,
            @Nullable List<String> titles,
            @Nullable List<String> held,
            @Nullable Map<Integer, AppraisalResult> appraisals,
            @Nullable LocalDate disciplinedUntil,
            @Nullable LocalDate leavesOn,
            @Nullable List<String> waivers,
            @Nullable List<String> exemptions,
            int asked,
            String expected,
            @Nullable LocalDate earliest,
            @Nullable Boolean outsideQuotas,
            String clause) {
        @Override
        public String toString() {
            return id + " " + words + " -> " + expected;
        }
    }

    /**
     * What is in motion at the institution.
     *
     * @param waivers rules waived
     */
    public record InstitutionExample(
            @Nullable Boolean transferPending,
            @Nullable LocalDate changedOn,
            @Nullable LocalDate postsAdjustedOn,
            @Nullable List<String> waivers) {}

    /**
     * An institution's posts and who moves.
     *
     * @param approved approved posts by grade or range
     * @param staying people who hold the grade before and after
     * @param leaving people who have held the grade and leave by the effective date
     * @param moves "GRADE to GRADE", "new to GRADE", or "postdoc to GRADE"
     * @param expected "lawful", or "RANGE over by NUMBER"
     * @param clause citation of the clause that decides
     */
    public record PostsExample(
            String id,
            @JsonProperty("case") String words,
            Map<String, Integer> approved,
            @Nullable Map<Integer, Integer> staying,
            @Nullable Map<Integer, Integer> leaving,
            @Nullable List<String> moves,
            String expected,
            String clause) {
        @Override
        public String toString() {
            return id + " " + words + " -> " + expected;
        }
    }
}
