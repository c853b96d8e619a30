package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.establishment.allocation.AllocationRequest;
import org.dinggang.establishment.allocation.Member;
import org.dinggang.establishment.allocation.PostReasons.PostReason;
import org.dinggang.exchange.AllocationResult;
import org.dinggang.model.Text;
import org.jspecify.annotations.Nullable;

/** Writes an allocation: the table to be handed round, the reason of every number, and what it was made from, which can be read again. */
final class AllocationWorkbookWriter {

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final AllocationResult result;
    private final AllocationRequest request;

    AllocationWorkbookWriter(SXSSFWorkbook workbook, AllocationResult result) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.result = result;
        this.request = result.request();
    }

    /** Writes all sheets. */
    void write() {
        table();
        reasons();
        new AllocationInputSheets(workbook, styles, request).write();
    }

    private ReportFrame frame() {
        return ReportFrame.of(request.pool());
    }

    private ReportSheet sheet(String name, String remark, List<String> headings, int frozen) {
        return new ReportSheet(
                workbook,
                styles,
                frame(),
                name,
                remark,
                headings.stream().map(AllocationInputSheets::heading).toList(),
                frozen);
    }

    private void table() {
        List<String> headings = new ArrayList<>(List.of("单位代码", "单位"));
        request.grades().forEach(grades -> headings.add(grades + "级"));
        headings.addAll(List.of("合计", "现行合计"));
        String remark = request.pool() + "，" + request.measure().label().zh()
                + (result.check().isLawful() ? "；已证明最优" : "；统筹岗位数、上限和锁定不能同时满足");
        ReportSheet sheet = sheet("岗位分配", remark, headings, 2);
        for (Member member : request.members()) {
            List<@Nullable Object> values = new ArrayList<>(List.of(member.code(), member.name()));
            request.grades().forEach(grades -> values.add(result.allocation().number(member.code(), grades)));
            values.add(result.allocation().total(member.code()));
            values.add(request.current().total(member.code()));
            sheet.row(true, values.toArray());
        }
        for (Text violation : result.check().violations()) {
            sheet.row(true, "违反", violation.zh());
            sheet.alarm(0);
        }
        sheet.finish("没有单位");
    }

    private void reasons() {
        ReportSheet sheet = sheet(
                "分配理由",
                request.measure().label().zh() + "：下一个岗位给每个岗位等候最多的单位",
                List.of("单位代码", "单位", "等级", "现行", "分配", "变动", "为什么不更少", "为什么不更多"),
                2);
        for (PostReason reason : result.reasons()) {
            Member member = request.member(reason.institution()).orElseThrow();
            int current = member.need(reason.grades()).current();
            sheet.row(
                    true,
                    member.code(),
                    member.name(),
                    reason.grades().toString(),
                    current,
                    reason.posts(),
                    reason.posts() - current,
                    reason.notFewer().map(Text::zh).orElse(null),
                    reason.notMore().zh());
        }
        sheet.finish("没有单位");
    }
}
