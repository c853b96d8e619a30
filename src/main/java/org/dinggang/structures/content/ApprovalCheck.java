package org.dinggang.structures.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.structures.Approval;
import org.dinggang.structures.BasedOn;
import org.dinggang.structures.StructureProblem;

/** Finds what is wrong with an approval (国人部发〔2006〕70号第二十五条). */
public final class ApprovalCheck {

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_WORDS = 2_000;
    private static final int YEARS_AHEAD = 5;

    private final List<StructureProblem> problems = new ArrayList<>();

    private ApprovalCheck() {}

    /** Everything that is wrong; empty where nothing is. */
    public static List<StructureProblem> problems(Approval approval, BasedOn basedOn, LocalDate today) {
        ApprovalCheck check = new ApprovalCheck();
        check.words(approval);
        check.days(approval, basedOn, today);
        return check.problems;
    }

    private void words(Approval approval) {
        if (approval.document().isBlank() || approval.document().length() > LONGEST_DOCUMENT) {
            add(
                    "document",
                    "请填写批准文件号，最多" + LONGEST_DOCUMENT + "个字",
                    "Enter the number of the approving document, at most " + LONGEST_DOCUMENT + " characters");
        }
        if (approval.words().length() > LONGEST_WORDS) {
            add("words", "最多" + LONGEST_WORDS + "个字", "At most " + LONGEST_WORDS + " characters");
        }
    }

    private void days(Approval approval, BasedOn basedOn, LocalDate today) {
        if (approval.approvedOn().isAfter(today)) {
            add("approvedOn", "批准日期不能晚于今天", "The day of the approval cannot be after today");
        }
        if (approval.inForceFrom().isBefore(approval.approvedOn())) {
            add(
                    "inForceFrom",
                    "方案批准后才能生效，生效日期不能早于批准日期" + approval.approvedOn(),
                    "A structure takes effect after it is approved: not before " + approval.approvedOn());
        }
        LocalDate changedOn = basedOn.changedOn();
        if (changedOn != null && approval.inForceFrom().isBefore(changedOn)) {
            add(
                    "inForceFrom",
                    "方案依据" + changedOn + "起的编制，不能早于该日生效",
                    "The structure is based on the establishment from " + changedOn
                            + " on, and cannot be in force before");
        }
        if (approval.inForceFrom().isAfter(today.plusYears(YEARS_AHEAD))) {
            add(
                    "inForceFrom",
                    "生效日期最多提前" + YEARS_AHEAD + "年",
                    "The structure can be in force at most " + YEARS_AHEAD + " years ahead");
        }
    }

    private void add(String field, String zh, String en) {
        problems.add(new StructureProblem(field, new Text(zh, en)));
    }
}
