package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dinggang.exchange.StructureDetails;
import org.dinggang.exchange.StructureInput;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.PostCategory;
import org.dinggang.model.Text;

/** The words that the forms of structures share. */
final class StructureForm {

    /** Name of the review form (岗位设置审核表), and beginning of the names of several. */
    static final String REVIEW = "岗位设置审核表";

    /** Name of the plan form (岗位设置方案表). */
    static final String PLAN = "岗位设置方案表";

    /** Name of the form of basic facts (事业单位基本情况和岗位类别设置表). */
    static final String FACTS = "基本情况和岗位类别设置表";

    /** What stands where the subtotal of a category does. */
    static final String SUM = "小计";

    /** Posts of ordinary workers. */
    static final String ORDINARY = "普通工";

    private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"};

    private StructureForm() {}

    /** The grade as forms write it: 七级. */
    static String grade(int number) {
        return NUMERALS[number] + "级";
    }

    /** The labels of a category's grades, from the highest down. */
    static List<String> grades(PostCategory category) {
        List<String> labels = new ArrayList<>();
        int lowest = switch (category) {
            case MANAGEMENT -> StructureDetails.MANAGEMENT_GRADES;
            case TECHNICAL -> Grade.LOWEST;
            case WORKER -> StructureDetails.ORDINARY;
        };
        for (int number = 1; number <= lowest; number++) {
            labels.add(category == PostCategory.WORKER && number == lowest ? ORDINARY : grade(number));
        }
        return labels;
    }

    /** The field of a file under which the posts of that grade stand; the number of the grade counts from 1. */
    static String key(PostCategory category, int number) {
        return category == PostCategory.WORKER && number == StructureDetails.ORDINARY
                ? "ordinary"
                : Integer.toString(number);
    }

    /** The posts of a category at a grade; 0 where it has none. */
    static int posts(StructureInput input, PostCategory category, int number) {
        return switch (category) {
            case MANAGEMENT -> input.details().management().getOrDefault(number, 0);
            case TECHNICAL -> input.posts().number(GradeRange.single(Grade.of(number)));
            case WORKER -> input.details().workers().getOrDefault(number, 0);
        };
    }

    /** Posts of a category in all; 0 where they are not known. */
    static int posts(StructureInput input, PostCategory category) {
        return input.categories().getOrDefault(category, 0);
    }

    /** The category that forms call so; empty where there is none. */
    static Optional<PostCategory> category(String words) {
        return Arrays.stream(PostCategory.values())
                .filter(category -> category.label().zh().equals(words))
                .findFirst();
    }

    /** The share of one number in another as forms print it, to two decimals of a percent; empty where there is none. */
    static String ratio(int part, int whole) {
        if (whole == 0) {
            return "";
        }
        BigDecimal percent =
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    /** Sentence for cells that hold no main category. */
    static Text noCategory(String words) {
        return new Text(
                "“" + words + "”不是岗位类别，应为管理岗位、专业技术岗位或工勤技能岗位",
                "“" + words + "” is no category of posts; expected 管理岗位, 专业技术岗位 or 工勤技能岗位");
    }
}
