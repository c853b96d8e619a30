package org.dinggang.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.establishment.Finding.Concern;
import org.dinggang.establishment.Finding.Weight;
import org.dinggang.model.Text;
import org.dinggang.policy.InstitutionLevel;
import org.dinggang.policy.StructureApproval;
import org.dinggang.policy.StructureRules;
import org.jspecify.annotations.Nullable;

/** Checks how a version of a structure came to be in force (国人部发〔2006〕70号第二十四条至第二十七条). */
public final class VersionCheck {

    private VersionCheck() {}

    /**
     * What is found.
     *
     * @param usedOn the day on which a round uses it; null where none does
     */
    public static List<Finding> check(StructureRules rules, StructureVersion version, @Nullable LocalDate usedOn) {
        List<Finding> findings = new ArrayList<>();
        String document = version.document();
        if (version.reason() == StructureVersion.Reason.ESTABLISHMENT_CHANGE
                && (document == null || document.isBlank())) {
            findings.add(finding(
                    rules,
                    version,
                    Weight.ABSOLUTE,
                    "因编制增减变更，须写明机构编制部门的文件号",
                    "a change of the establishment needs the number of its document"));
        }
        if (usedOn != null && !version.isInForceOn(usedOn)) {
            findings.add(finding(
                    rules,
                    version,
                    Weight.ABSOLUTE,
                    "在" + usedOn + "尚未核准或未生效，不能据以聘用",
                    "is not approved or not in force on " + usedOn + ", so nobody can be appointed by it"));
        }
        boolean county = version.level() == InstitutionLevel.COUNTY || version.level() == InstitutionLevel.TOWNSHIP;
        if (county
                && version.approvedBy() == InstitutionLevel.COUNTY
                && rules.approval().value() == StructureApproval.APPROVE) {
            findings.add(
                    finding(
                            rules,
                            version,
                            Weight.NOTICE,
                            "县属单位的方案只经县级人事部门核准，应由设区的市核准",
                            "the structure of a county institution is approved by the county's bureau only; it should be by the city's"));
        }
        return List.copyOf(findings);
    }

    private static Finding finding(
            StructureRules rules, StructureVersion version, Weight weight, String zh, String en) {
        return new Finding(
                Concern.VERSION,
                weight,
                new StructurePlace.Version(version.name()),
                0,
                rules.approval().clauses(),
                new Text(zh, en));
    }
}
