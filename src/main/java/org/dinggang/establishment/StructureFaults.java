package org.dinggang.establishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dinggang.model.Grade;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;
import org.dinggang.policy.RatioTable;
import org.dinggang.policy.Rounding;

/** What contradicts itself in the data that a structure is to be calculated from. */
public final class StructureFaults {

    private StructureFaults() {}

    /**
     * One contradiction.
     *
     * @param field the part of the request, named as in files
     * @param message what is wrong and what would be right
     */
    public record Fault(String field, Text message) {}

    /** Everything that is wrong; empty where nothing is. */
    public static List<Fault> of(StructureRequest request) {
        List<Fault> faults = new ArrayList<>();
        int given = request.categories().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (given > request.total()) {
            faults.add(new Fault(
                    "categories",
                    new Text(
                            "各类岗位之和" + given + "个多于岗位总量" + request.total() + "个",
                            "the categories add up to " + given + ", more than all " + request.total() + " posts")));
        }
        if (request.categories().size() == PostCategory.values().length && given != request.total()) {
            faults.add(new Fault(
                    "categories",
                    new Text(
                            "三类岗位之和" + given + "个不等于岗位总量" + request.total() + "个",
                            "the three categories add up to " + given + ", not to all " + request.total() + " posts")));
        }
        Text shares = RatioTable.problem(request.shares());
        if (shares != null) {
            faults.add(new Fault("shares", shares));
        }
        if (request.rounding() == Rounding.TABLE) {
            table(request, faults);
        }
        return faults;
    }

    private static void table(StructureRequest request, List<Fault> faults) {
        int typed =
                request.approved().values().stream().mapToInt(Integer::intValue).sum();
        Integer technical = request.categories().get(PostCategory.TECHNICAL);
        if (request.approved().isEmpty() || technical == null || technical != typed) {
            faults.add(new Fault(
                    "approved",
                    new Text(
                            "按批复表时，应给出各等级岗位数，其和" + typed + "个应等于给出的专业技术岗位数",
                            "numbers as approved need the posts of each grade, and the technical posts given to be their sum, "
                                    + typed)));
        }
        for (Map.Entry<Grade, Integer> entry : request.approved().entrySet()) {
            if (entry.getKey().isAbove(request.topGrade()) && entry.getValue() > 0) {
                faults.add(new Fault(
                        "approved",
                        new Text(
                                entry.getKey() + "级高于最高等级" + request.topGrade() + "级",
                                "grade " + entry.getKey() + " is above the top grade " + request.topGrade())));
            }
        }
    }
}
