package org.dinggang.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.Institution;
import org.dinggang.model.Merit;
import org.dinggang.model.Pin;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Waiver;
import org.dinggang.planning.Appointment;
import org.jspecify.annotations.Nullable;

/** Writes the list of appointments: by institution, grade and place. */
final class AppointmentSheetWriter {

    private final ResultView view;
    private final ReportSheet sheet;

    AppointmentSheetWriter(SXSSFWorkbook workbook, Styles styles, ResultView view) {
        this.view = view;
        List<ReportSheet.Heading> headings = AppointmentSheet.PLAN.columns().stream()
                .map(column -> new ReportSheet.Heading(column.heading(), column.look()))
                .toList();
        this.sheet = new ReportSheet(
                workbook, styles, view.frame(), AppointmentSheet.PLAN.name(), view.remark(), headings, 3);
    }

    /** Writes the sheet. */
    void write() {
        List<Appointment> appointments =
                new ArrayList<>(view.result().evaluation().appointments());
        appointments.sort(Comparator.<Appointment>comparingInt(
                        entry -> view.orderOf(view.person(entry.staff()).institution()))
                .thenComparing(Appointment::to)
                .thenComparing(this::listOrLast)
                .thenComparingInt(this::placeOrLast)
                .thenComparing(Appointment::staff));
        String last = "";
        for (Appointment appointment : appointments) {
            String institution = view.person(appointment.staff()).institution();
            write(appointment, !institution.equals(last));
            last = institution;
        }
        sheet.finish("本次没有聘用人员");
    }

    private void write(Appointment appointment, boolean first) {
        Staff person = view.person(appointment.staff());
        Spell current = view.policy().stateOf(person).currentSpell();
        Merit merit = person.merit();
        sheet.row(
                first,
                view.institutionName(person.institution()),
                person.id(),
                person.name(),
                person.section(),
                ResultView.grade(appointment.from()),
                current == null ? null : current.from(),
                appointment.to().number(),
                appointment.kind().label().zh(),
                merit == null ? null : merit.points(),
                view.list(appointment.staff(), appointment.to()),
                view.place(appointment.staff(), appointment.to()),
                appointment.quotaExempt() ? "是" : null,
                remark(person, appointment));
    }

    /** Those who competed on no list come last. */
    private String listOrLast(Appointment appointment) {
        String list = view.list(appointment.staff(), appointment.to());
        return list == null ? "\uffff" : list;
    }

    private int placeOrLast(Appointment appointment) {
        Integer place = view.place(appointment.staff(), appointment.to());
        return place == null ? Integer.MAX_VALUE : place;
    }

    /** Documents that the appointment may rest on, and decisions made by hand. */
    private @Nullable String remark(Staff person, Appointment appointment) {
        Institution institution = view.policy().institutionOf(person);
        Stream<String> waivers = Stream.concat(person.waivers().stream(), institution.waivers().stream())
                .filter(waiver -> concerns(waiver.grade(), appointment.to()))
                .map(Waiver::document)
                .map(document -> "例外 " + document);
        Stream<String> exemptions = person.exemptions().stream()
                .filter(exemption -> appointment.quotaExempt() && concerns(exemption.grade(), appointment.to()))
                .map(Exemption::document)
                .map(document -> "豁免 " + document);
        Pin pin = person.pin();
        Stream<String> pinned = pin != null && appointment.to().equals(pin.to()) ? Stream.of("人工指定") : Stream.empty();
        String remark = Stream.of(waivers, exemptions, pinned)
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining("；"));
        return remark.isEmpty() ? null : remark;
    }

    private static boolean concerns(@Nullable Grade named, Grade to) {
        return named == null || named.equals(to);
    }
}
