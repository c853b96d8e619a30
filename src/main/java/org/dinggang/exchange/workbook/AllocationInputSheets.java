package org.dinggang.exchange.workbook;

import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.Need;
import org.dinggang.model.GradeRange;

/** Writes a pool and who shares it, to be changed and read again. */
final class AllocationInputSheets {

    /** The sheet with the pool's posts. */
    static final String POOL = "统筹岗位";

    /** The sheet with what the institutions need. */
    static final String NEEDS = "各单位情况";

    static final List<String> POOL_HEADINGS = List.of("统筹名称", "分配办法", "等级", "岗位数");
    static final List<String> NEED_HEADINGS =
            List.of("单位代码", "单位名称", "合计上限", "等级", "在岗人数", "候聘人数", "候聘天数", "现行岗位数", "上限", "锁定");

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final AllocationRequest request;

    AllocationInputSheets(SXSSFWorkbook workbook, Styles styles, AllocationRequest request) {
        this.workbook = workbook;
        this.styles = styles;
        this.request = request;
    }

    AllocationInputSheets(SXSSFWorkbook workbook, AllocationRequest request) {
        this(workbook, new Styles(workbook), request);
    }

    /** Writes both sheets. */
    void write() {
        pool();
        needs();
    }

    /** The column of that heading. */
    static ReportSheet.Heading heading(String words) {
        return new ReportSheet.Heading(
                words,
                switch (words) {
                    case "单位代码" -> Look.ID;
                    case "单位", "单位名称", "统筹名称" -> Look.LONG_WORDS;
                    case "分配办法", "等级" -> Look.WORDS;
                    case "为什么不更少", "为什么不更多" -> Look.SENTENCE;
                    default -> Look.NUMBER;
                });
    }

    private ReportSheet sheet(String name, String remark, List<String> headings, int frozen) {
        return new ReportSheet(
                workbook,
                styles,
                ReportFrame.of(request.pool()),
                name,
                remark,
                headings.stream().map(AllocationInputSheets::heading).toList(),
                frozen);
    }

    private void pool() {
        ReportSheet sheet = sheet(POOL, "可修改后再次分配", POOL_HEADINGS, 0);
        boolean first = true;
        for (GradeRange grades : request.grades()) {
            sheet.row(
                    first,
                    first ? request.pool() : null,
                    first ? request.measure().label().zh() : null,
                    grades.toString(),
                    request.posts().number(grades));
            first = false;
        }
        sheet.finish("没有岗位");
    }

    private void needs() {
        ReportSheet sheet = sheet(NEEDS, "可修改后再次分配；锁定的岗位数不变", NEED_HEADINGS, 2);
        for (Member member : request.members()) {
            boolean first = true;
            for (GradeRange grades : request.grades()) {
                Need need = member.need(grades);
                sheet.row(
                        first,
                        member.code(),
                        member.name(),
                        member.cap(),
                        grades.toString(),
                        need.holders(),
                        need.waiting(),
                        need.waitingDays(),
                        need.current(),
                        need.cap(),
                        need.pin());
                first = false;
            }
        }
        sheet.finish("没有单位");
    }
}
