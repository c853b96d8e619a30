package org.dinggang.structures.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Text;
import org.dinggang.structures.AllocationApproval;
import org.dinggang.structures.StructureProblem;

/** Finds what is wrong with the approval of an allocation. */
public final class AllocationApprovalCheck {

    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_WORDS = 2_000;

    private AllocationApprovalCheck() {}

    /** Everything that is wrong; empty where nothing is. */
    public static List<StructureProblem> problems(AllocationApproval approval, LocalDate today, int yearsAhead) {
        List<StructureProblem> problems = new ArrayList<>();
        if (approval.document().isBlank() || approval.document().length() > LONGEST_DOCUMENT) {
            problems.add(problem(
                    "document",
                    "请填写批准文件号，最多" + LONGEST_DOCUMENT + "个字",
                    "Enter the number of the approving document, at most " + LONGEST_DOCUMENT + " characters"));
        }
        if (approval.words().length() > LONGEST_WORDS) {
            problems.add(problem("words", "最多" + LONGEST_WORDS + "个字", "At most " + LONGEST_WORDS + " characters"));
        }
        if (approval.approvedOn().isAfter(today)) {
            problems.add(problem("approvedOn", "批准日期不能晚于今天", "The day of the approval cannot be after today"));
        }
        if (approval.inForceFrom().isBefore(approval.approvedOn())) {
            problems.add(problem(
                    "inForceFrom",
                    "分配方案批准后才能生效，生效日期不能早于批准日期" + approval.approvedOn(),
                    "An allocation takes effect after it is approved: not before " + approval.approvedOn()));
        }
        if (approval.inForceFrom().isAfter(today.plusYears(yearsAhead))) {
            problems.add(problem(
                    "inForceFrom",
                    "生效日期最多提前" + yearsAhead + "年",
                    "The allocation can be in force at most " + yearsAhead + " years ahead"));
        }
        return problems;
    }

    private static StructureProblem problem(String field, String zh, String en) {
        return new StructureProblem(field, new Text(zh, en));
    }
}
