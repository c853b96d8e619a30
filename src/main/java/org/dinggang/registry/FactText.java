package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Spell;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/** Facts as people read them, in one line. */
public final class FactText {
    private static final Text UNKNOWN = new Text("不明", "unknown");

    private FactText() {}

    /** A title. */
    public static Text of(Title title) {
        Text rank = title.rank().label();
        Text day = day(title.obtainedOn());
        return new Text(rank.zh() + "（" + day.zh() + "取得）", rank.en() + " (obtained " + day.en() + ")");
    }

    /** An appointment. */
    public static Text of(Spell spell) {
        Text from = day(spell.from());
        Text to = spell.to() == null ? new Text("今", "now") : words(spell.to());
        Text exempt = spell.quotaExempt() ? new Text("，不占岗位数", ", outside the quotas") : Text.same("");
        return new Text(
                spell.grade() + "级（" + spell.institution() + "，" + from.zh() + "至" + to.zh() + exempt.zh() + "）",
                "grade " + spell.grade() + " (" + spell.institution() + ", " + from.en() + " to " + to.en()
                        + exempt.en() + ")");
    }

    /** An appraisal. */
    public static Text of(Appraisal appraisal) {
        Text result = appraisal.result().label();
        return new Text(appraisal.year() + "年度" + result.zh(), appraisal.year() + " " + result.en());
    }

    /** A sanction. */
    public static Text of(Sanction sanction) {
        String document = sanction.document() == null ? "" : sanction.document();
        return new Text(
                sanction.until() + "解除" + (document.isEmpty() ? "" : "（" + document + "）"),
                "until " + sanction.until() + (document.isEmpty() ? "" : " (" + document + ")"));
    }

    /** A waiver. */
    public static Text of(Waiver waiver) {
        return documented(waiver.rule(), waiver.grade(), waiver.document());
    }

    /** An exemption. */
    public static Text of(Exemption exemption) {
        return documented(exemption.kind(), exemption.grade(), exemption.document());
    }

    /** Words, a number or a date that may be absent. */
    public static Text words(@Nullable Object value) {
        return switch (value) {
            case null -> FieldChange.NOTHING;
            case Text text -> text;
            case Boolean flag -> flag ? new Text("是", "yes") : new Text("否", "no");
            default -> Text.same(value.toString());
        };
    }

    private static Text documented(String what, @Nullable Grade grade, String document) {
        String zh = grade == null ? "" : "，" + grade + "级";
        String en = grade == null ? "" : ", grade " + grade;
        return new Text(what + zh + "（" + document + "）", what + en + " (" + document + ")");
    }

    private static Text day(@Nullable LocalDate day) {
        return day == null ? UNKNOWN : words(day);
    }
}
