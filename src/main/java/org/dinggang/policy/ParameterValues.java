package org.dinggang.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Grade;
import org.dinggang.model.Objective;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Parameters while they are being put together from a rule set, those it extends, and the overrides of a round. */
final class ParameterValues {

    private final Set<ParameterName> given = EnumSet.noneOf(ParameterName.class);
    private @Nullable TenureYears tenureYears;
    private DownwardUse downwardUse = DownwardUse.NONE;
    private ChainVacancies chainVacancies = ChainVacancies.SAME_ROUND;
    private boolean firstAppointmentLowerRank;
    private SortedSet<Grade> reservedGrades = new TreeSet<>();
    private Set<AppraisalResult> barringAppraisals = Set.of();
    private Set<AppraisalResult> nonCountingAppraisals = Set.of();
    private @Nullable Digest overQuotaDigest;
    private Objective objective = Objective.MERIT_FIRST;
    private List<Preference> preferences = List.of();

    private ParameterValues() {}

    /** No parameter given yet. */
    static ParameterValues none() {
        return new ParameterValues();
    }

    /** Every parameter as given there. */
    static ParameterValues of(Parameters parameters) {
        ParameterValues values = new ParameterValues();
        values.given.addAll(EnumSet.allOf(ParameterName.class));
        values.tenureYears = parameters.tenureYears();
        values.downwardUse = parameters.downwardUse();
        values.chainVacancies = parameters.chainVacancies();
        values.firstAppointmentLowerRank = parameters.firstAppointmentLowerRank();
        values.reservedGrades = parameters.reservedGrades();
        values.barringAppraisals = parameters.barringAppraisals();
        values.nonCountingAppraisals = parameters.nonCountingAppraisals();
        values.overQuotaDigest = parameters.overQuotaDigest();
        values.objective = parameters.objective();
        values.preferences = parameters.preferences();
        return values;
    }

    /** What to say about a name that is no parameter. */
    static Text unknownParameter(String name) {
        String known =
                Arrays.stream(ParameterName.values()).map(ParameterName::id).collect(Collectors.joining(", "));
        return new Text("没有参数“" + name + "”；有：" + known, "there is no parameter \"" + name + "\"; there are: " + known);
    }

    /** Takes the value over, or reports what is wrong with it and keeps the old one. */
    void set(ParameterName name, @Nullable Object value, List<ParameterProblem> problems) {
        ParameterValueReader reader = new ParameterValueReader(name, problems);
        given.add(name);
        switch (name) {
            case TENURE_YEARS -> tenureYears = reader.tenureYears(value, tenureYears);
            case DOWNWARD_USE -> downwardUse = reader.oneOf(value, DownwardUse.class, downwardUse);
            case CHAIN_VACANCIES -> chainVacancies = reader.oneOf(value, ChainVacancies.class, chainVacancies);
            case FIRST_APPOINTMENT_LOWER_RANK ->
                firstAppointmentLowerRank = reader.yesOrNo(value, firstAppointmentLowerRank);
            case RESERVED_GRADES -> reservedGrades = reader.grades(value);
            case APPRAISAL_BARRING -> barringAppraisals = reader.appraisalResults(value);
            case APPRAISAL_NON_COUNTING -> nonCountingAppraisals = reader.appraisalResults(value);
            case OVER_QUOTA_DIGEST -> overQuotaDigest = reader.digest(value);
            case OBJECTIVE -> objective = reader.objective(value, objective);
            case PREFERENCES -> preferences = reader.preferences(value);
        }
    }

    /** The parameters that nobody has given. */
    Set<ParameterName> missing() {
        Set<ParameterName> missing = EnumSet.allOf(ParameterName.class);
        missing.removeAll(given);
        return missing;
    }

    /** The parameters; none is missing, and nothing was wrong with any. */
    Parameters toParameters() {
        return new Parameters(
                Objects.requireNonNull(tenureYears),
                downwardUse,
                chainVacancies,
                firstAppointmentLowerRank,
                reservedGrades,
                barringAppraisals,
                nonCountingAppraisals,
                overQuotaDigest,
                objective,
                preferences);
    }
}
