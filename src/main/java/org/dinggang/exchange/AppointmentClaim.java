package org.dinggang.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.dinggang.model.Text;
import org.dinggang.planning.Appointment;
import org.dinggang.planning.AppointmentKind;

/**
 * Something that a result says of an appointment although it follows from the case: plans made by hand may say it, and may be
 * wrong.
 *
 * @param staff identifier of the person
 * @param subject what is said
 * @param said what it is said to be
 * @param place where it is said
 */
public record AppointmentClaim(String staff, Subject subject, Tree said, Place place) {

    /** What can be said of an appointment besides person and grade. */
    public enum Subject {
        /** The current grade. */
        FROM(
                "from",
                new Text("现聘等级", "the current grade"),
                appointment -> appointment.from() == null
                        ? new Tree.Nothing()
                        : new Tree.Numeral(BigDecimal.valueOf(appointment.from().number()))),
        /** What the appointment is for the person. */
        KIND(
                "kind",
                new Text("聘用类别", "the kind of appointment"),
                appointment -> new Tree.Words(appointment.kind().name())),
        /** Whether it is held outside the quotas. */
        QUOTA_EXEMPT(
                "quotaExempt",
                new Text("不占岗位数", "being outside the quotas"),
                appointment -> new Tree.Flag(appointment.quotaExempt()));

        private final String field;
        private final Text label;
        private final Function<Appointment, Tree> fact;

        Subject(String field, Text label, Function<Appointment, Tree> fact) {
            this.field = field;
            this.label = label;
            this.fact = fact;
        }

        /** Field of an appointment in a result's JSON form. */
        public String field() {
            return field;
        }
    }

    /** What contradicts the case in it; empty where it is so. */
    Optional<InputProblem> contradiction(Appointment appointment) {
        Tree fact = subject.fact.apply(appointment);
        if (isSame(fact, said)) {
            return Optional.empty();
        }
        Text given = words(said);
        Text due = words(fact);
        return Optional.of(new InputProblem(
                place,
                new Text(
                        subject.label.zh() + "写为" + given.zh() + "，按批次数据应为" + due.zh(),
                        subject.label.en() + " is given as " + given.en() + "; by the case it is " + due.en())));
    }

    private static boolean isSame(Tree fact, Tree said) {
        return fact instanceof Tree.Numeral one && said instanceof Tree.Numeral other
                ? one.value().compareTo(other.value()) == 0
                : fact.equals(said);
    }

    private static Text words(Tree value) {
        return switch (value) {
            case Tree.Nothing nothing -> new Text("“无”", "none");
            case Tree.Flag flag -> flag.value() ? new Text("“是”", "yes") : new Text("“否”", "no");
            case Tree.Words words ->
                Arrays.stream(AppointmentKind.values())
                        .filter(kind -> kind.name().equals(words.value()))
                        .map(kind -> new Text(
                                "“" + kind.label().zh() + "”",
                                "“" + kind.label().en() + "”"))
                        .findFirst()
                        .orElseGet(() -> Text.same(Quote.of(value)));
            case Tree.Numeral number -> new Text(" " + Quote.of(value), Quote.of(value));
            case Tree.Fields fields -> Text.same(Quote.of(value));
            case Tree.Items items -> Text.same(Quote.of(value));
            case Tree.Unusable unusable -> Text.same(Quote.of(value));
        };
    }
}
