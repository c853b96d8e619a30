package org.dinggang.registry;

import org.dinggang.model.Text;

/** What a roster can be sorted by. */
public enum SortKey {
    STAFF_CODE(new Text("编号", "code")),
    NAME(new Text("姓名", "name")),
    INSTITUTION(new Text("单位", "institution")),
    SECTION(new Text("科室", "section")),
    SERIES(new Text("系列", "series")),
    CURRENT_GRADE(new Text("现聘等级", "grade held")),
    SINCE(new Text("现聘起始日期", "held since")),
    TITLE_RANK(new Text("职称层级", "rank of title")),
    TITLE_OBTAINED_ON(new Text("职称取得日期", "title obtained on")),
    BIRTH_DATE(new Text("出生日期", "date of birth")),
    LEAVES_ON(new Text("离岗日期", "leaves on")),
    LAST_APPRAISAL(new Text("最近考核", "last appraisal"));

    private final Text label;

    SortKey(Text label) {
        this.label = label;
    }

    /** What people call the column. */
    public Text label() {
        return label;
    }
}
