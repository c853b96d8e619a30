package org.dinggang.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Values of parameters in words. */
public final class ParameterText {

    private static final Text NONE = new Text("无", "none");

    private ParameterText() {}

    /** The value of the parameter in words. */
    public static Text of(ParameterName name, Parameters parameters) {
        return switch (name) {
            case TENURE_YEARS -> tenureYears(parameters.tenureYears());
            case DOWNWARD_USE ->
                switch (parameters.downwardUse()) {
                    case NONE -> new Text("不能", "no");
                    case WITHIN_RANK -> new Text("可以，限同一层级内", "yes, inside a rank");
                    case ALL -> new Text("可以，不限层级", "yes, over all grades");
                };
            case CHAIN_VACANCIES ->
                switch (parameters.chainVacancies()) {
                    case SAME_ROUND -> new Text("同一批次", "in the same round");
                    case NEXT_ROUND -> new Text("下一批次", "in the next round");
                };
            case FIRST_APPOINTMENT_LOWER_RANK ->
                parameters.firstAppointmentLowerRank() ? new Text("能", "yes") : new Text("不能", "no");
            case RESERVED_GRADES -> grades(parameters.reservedGrades());
            case APPRAISAL_BARRING -> appraisals(parameters.barringAppraisals());
            case APPRAISAL_NON_COUNTING -> appraisals(parameters.nonCountingAppraisals());
            case OVER_QUOTA_DIGEST -> digest(parameters.overQuotaDigest());
            case OBJECTIVE ->
                switch (parameters.objective()) {
                    case MERIT_FIRST -> new Text("先择优，再看聘用人数", "merit first, then how many are appointed");
                    case FILL_FIRST -> new Text("先看聘用人数，再择优", "how many are appointed first, then merit");
                };
            case PREFERENCES -> preferences(parameters.preferences());
        };
    }

    private static Text tenureYears(TenureYears years) {
        List<Text> parts = new ArrayList<>();
        years.byTarget()
                .forEach((grade, number) ->
                        parts.add(new Text(grade + "级" + number + "年", "grade " + grade + ": " + years(number))));
        Text others = new Text(years.standard() + "年", years(years.standard()));
        parts.add(
                parts.isEmpty()
                        ? new Text("各等级" + others.zh(), "every grade: " + others.en())
                        : new Text("其他等级" + others.zh(), "other grades: " + others.en()));
        return joined(parts);
    }

    private static String years(int number) {
        return number == 1 ? "1 year" : number + " years";
    }

    private static Text grades(Collection<Grade> grades) {
        return joined(grades.stream()
                .map(grade -> new Text(grade + "级", "grade " + grade))
                .toList());
    }

    private static Text appraisals(Collection<AppraisalResult> results) {
        return joined(results.stream().sorted().map(AppraisalResult::label).toList());
    }

    private static Text digest(@Nullable Digest digest) {
        if (digest == null) {
            return new Text("降到岗位数以内之前不进人", "nobody enters before the number of posts is reached");
        }
        List<Text> parts = new ArrayList<>();
        @Nullable Integer below = null;
        for (Digest.Band band : digest.bands()) {
            Text exchange = exchange(band);
            Text excess = excess(below, band.upTo());
            parts.add(new Text(excess.zh() + exchange.zh(), exchange.en() + excess.en()));
            below = band.upTo();
        }
        if (below != null) {
            Text excess = excess(below, null);
            parts.add(new Text(excess.zh() + "不进人", "nobody enters" + excess.en()));
        }
        return joined(parts);
    }

    private static Text exchange(Digest.Band band) {
        return new Text(
                "每退出" + band.leave() + "人可聘用" + band.appoint() + "人",
                band.appoint() + " may enter for every " + band.leave() + " who leave");
    }

    /** How far over the number of posts, in percent of it; nothing to say where both bounds are null. */
    private static Text excess(@Nullable Integer above, @Nullable Integer upTo) {
        if (above == null && upTo == null) {
            return new Text("", "");
        }
        if (above == null) {
            return new Text("超出岗位数" + upTo + "%以内的", " while over by at most " + upTo + " %");
        }
        return upTo == null
                ? new Text("超出" + above + "%以上的", " while over by more than " + above + " %")
                : new Text(
                        "超出" + above + "%以上、" + upTo + "%以内的",
                        " while over by more than " + above + " and at most " + upTo + " %");
    }

    private static Text preferences(List<Preference> preferences) {
        return joined(preferences.stream().map(ParameterText::preference).toList());
    }

    private static Text preference(Preference preference) {
        Text kind = switch (preference.kind()) {
            case LEAVING_WITHIN_YEARS ->
                new Text(preference.years() + "年内离岗", "leaving within " + years(preference.years()));
            case LONGEST_WAIT -> new Text("现聘等级任职时间长", "longest wait in the grade");
        };
        return new Text(
                kind.zh() + "（权重" + preference.weight() + "）", kind.en() + " (weight " + preference.weight() + ")");
    }

    private static Text joined(List<Text> parts) {
        return parts.isEmpty() ? NONE : new Text(joined(parts, Text::zh, "，"), joined(parts, Text::en, ", "));
    }

    private static String joined(List<Text> parts, Function<Text, String> language, String separator) {
        return parts.stream().map(language).collect(Collectors.joining(separator));
    }
}
