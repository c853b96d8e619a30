package org.dinggang.exchange.workbook;

/** A small case as people type it, to be varied by tests. */
final class SmallCase {

    private SmallCase() {}

    /** Round, one institution and its posts; no people yet. */
    static RawWorkbook withoutPeople() {
        return new RawWorkbook()
                .row("批次", "项目", "内容")
                .row("批次", "批次名称", "2024年度")
                .row("批次", "聘用生效日期", "2024-12-01")
                .row("批次", "规则集", "panjin-2024")
                .row("单位", "单位代码", "单位名称", "核定编制")
                .row("单位", "YY01", "市中心医院", 100)
                .row("岗位数", "类别", "单位或统筹", "7级", "8级", "9级", "10级")
                .row("岗位数", "单位", "YY01", 1, 2, 3, 4);
    }

    /** With one person. */
    static RawWorkbook withOnePerson() {
        return withoutPeople().row("人员", "人员编号", "姓名", "单位").row("人员", "P1", "张三", "YY01");
    }
}
