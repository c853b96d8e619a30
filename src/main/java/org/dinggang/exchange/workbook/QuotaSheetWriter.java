package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.model.Grade;
import org.dinggang.planning.Quota;
import org.dinggang.planning.QuotaUse;

/** Writes how the posts are used, quota by quota, grouped by institution; pools and limits follow. */
final class QuotaSheetWriter {

    /** Name of the sheet. */
    static final String NAME = "岗位使用情况";

    private static final List<ReportSheet.Heading> HEADINGS = List.of(
            new ReportSheet.Heading("单位、统筹或限额", Look.LONG_WORDS),
            new ReportSheet.Heading("等级", Look.CHOICE),
            new ReportSheet.Heading("核定数", Look.NUMBER),
            new ReportSheet.Heading("聘前", Look.NUMBER),
            new ReportSheet.Heading("腾出", Look.NUMBER),
            new ReportSheet.Heading("进入", Look.NUMBER),
            new ReportSheet.Heading("聘后", Look.NUMBER),
            new ReportSheet.Heading("空缺", Look.NUMBER),
            new ReportSheet.Heading("超岗", Look.NUMBER),
            new ReportSheet.Heading("在岗（占岗+不占岗）", Look.CHOICE));

    private static final int OVER = 8;

    private final ResultView view;
    private final ReportSheet sheet;

    QuotaSheetWriter(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.view = view;
        this.sheet = new ReportSheet(
                workbook, styles, view.frame(), NAME, view.remark() + "  腾出：离岗、调整到其他等级；聘后 = 聘前 - 腾出 + 进入", HEADINGS, 2);
    }

    /** A quota, how it is used, and where it belongs in the order of the sheet. */
    private record Line(QuotaUse use, Optional<Quota> quota, String owner, int group) {}

    /** Writes the sheet. */
    void write() {
        List<Line> lines = new ArrayList<>();
        for (QuotaUse use : view.result().evaluation().quotas()) {
            Line line = line(use);
            if (isWorthALine(line)) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingInt(Line::group)
                .thenComparing(Line::owner)
                .thenComparing(QuotaSheetWriter::highest)
                .thenComparing(QuotaSheetWriter::lowest)
                .thenComparing(line -> line.use().quota()));
        String last = "";
        for (Line line : lines) {
            write(line, !line.owner().equals(last));
            last = line.owner();
        }
        sheet.finish("没有岗位数");
    }

    private Line line(QuotaUse use) {
        Optional<Quota> quota = view.quota(use.quota());
        if (quota.isEmpty()) {
            return new Line(use, quota, use.quota(), Integer.MAX_VALUE);
        }
        int institutions = view.value().institutions().size();
        return switch (quota.get().origin()) {
            case POSTS, UNCOVERED -> {
                String code = quota.get().institutions().get(0);
                yield new Line(use, quota, view.institutionName(code) + "（" + code + "）", view.orderOf(code));
            }
            case POOL -> new Line(use, quota, "统筹：" + beforeSlash(use.quota()), institutions);
            case LIMIT -> new Line(use, quota, "限额：" + use.quota(), institutions + 1);
        };
    }

    /** A grade without posts and without people is not worth a line. */
    private static boolean isWorthALine(Line line) {
        QuotaUse use = line.use();
        return use.max() + use.before() + use.after() + use.exempt() > 0
                || line.quota()
                        .map(Quota::origin)
                        .filter(Quota.Origin.UNCOVERED::equals)
                        .isEmpty();
    }

    private void write(Line line, boolean first) {
        QuotaUse use = line.use();
        int over = Math.max(0, use.after() - use.max());
        sheet.row(
                first,
                line.owner(),
                line.quota().map(QuotaSheetWriter::grades).orElse(""),
                use.max(),
                use.before(),
                use.before() + use.entrants() - use.after(),
                use.entrants(),
                use.after(),
                Math.max(0, use.max() - use.after()),
                over == 0 ? null : over,
                use.exempt() == 0 ? Integer.toString(use.after()) : use.after() + "+" + use.exempt());
        if (over > 0) {
            sheet.alarm(OVER);
        }
    }

    private static Grade highest(Line line) {
        return line.quota().map(quota -> quota.grades().first()).orElse(Grade.of(Grade.LOWEST));
    }

    private static Grade lowest(Line line) {
        return line.quota().map(quota -> quota.grades().last()).orElse(Grade.of(Grade.LOWEST));
    }

    private static String grades(Quota quota) {
        List<Grade> grades = List.copyOf(quota.grades());
        boolean range = grades.size() > 1
                && grades.get(grades.size() - 1).number() - grades.get(0).number() == grades.size() - 1;
        return range
                ? grades.get(0) + "至" + grades.get(grades.size() - 1) + "级"
                : grades.stream().map(Grade::toString).collect(Collectors.joining("、")) + "级";
    }

    private static String beforeSlash(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
