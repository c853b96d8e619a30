package org.dinggang.registry.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dinggang.model.Exemption;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Spell;
import org.dinggang.model.Text;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.dinggang.policy.RuleId;
import org.dinggang.registry.Appraisal;
import org.dinggang.registry.EditProblem;
import org.dinggang.registry.FactKind;
import org.dinggang.registry.FactText;
import org.dinggang.registry.PersonDetail;
import org.dinggang.registry.PersonEdit;
import org.dinggang.registry.Sanction;
import org.dinggang.registry.Spells;
import org.dinggang.registry.ledger.Fact;
import org.dinggang.registry.ledger.FactTable;
import org.dinggang.registry.ledger.PersonFacts;
import org.jspecify.annotations.Nullable;

/** Looks for what is really wrong with an edit, field by field. What is only unusual passes. */
final class EditCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LONGEST = 500;

    /** The table of each kind of fact. */
    static final Map<FactKind, FactTable<?>> TABLES = Map.of(
            FactKind.TITLE, FactTable.TITLE,
            FactKind.APPOINTMENT, FactTable.APPOINTMENT,
            FactKind.APPRAISAL, FactTable.APPRAISAL,
            FactKind.SANCTION, FactTable.SANCTION,
            FactKind.WAIVER, FactTable.WAIVER,
            FactKind.EXEMPTION, FactTable.EXEMPTION);

    private final PersonFacts person;
    private final LocalDate today;
    private final List<EditProblem> problems = new ArrayList<>();

    private EditCheck(PersonFacts person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    /** What is wrong with an edit of the person. */
    static List<EditProblem> problems(PersonFacts person, PersonEdit edit, LocalDate today) {
        EditCheck check = new EditCheck(person, today);
        switch (edit) {
            case PersonEdit.Detail detail -> check.detail(detail.value());
            case PersonEdit.Identity identity -> check.identity(identity.number());
            case PersonEdit.Title title -> check.title(title.replaces(), title.value());
            case PersonEdit.Appointment appointment -> check.appointment(appointment.replaces(), appointment.value());
            case PersonEdit.Appraisal appraisal -> check.appraisal(appraisal.replaces(), appraisal.value());
            case PersonEdit.Sanction sanction -> check.sanction(sanction.replaces(), sanction.value());
            case PersonEdit.Waiver waiver -> check.waiver(waiver.replaces(), waiver.value());
            case PersonEdit.Exemption exemption -> check.exemption(exemption.replaces(), exemption.value());
            case PersonEdit.Removal removal ->
                check.known("id", removal.id(), Objects.requireNonNull(TABLES.get(removal.kind())));
        }
        return List.copyOf(check.problems);
    }

    private void detail(PersonDetail detail) {
        words("name", detail.name());
        optionalWords("section", detail.section());
        optionalWords("series", detail.series());
        notAfterToday("birthDate", detail.birthDate());
        LocalDate birth = detail.birthDate();
        LocalDate leaves = detail.leavesOn();
        since1900("birthDate", birth);
        since1900("leavesOn", leaves);
        if (birth != null && leaves != null && !leaves.isAfter(birth)) {
            problem(
                    "leavesOn",
                    new Text("离岗日期应晚于出生日期 " + birth + "。", "Must be after the date of birth, " + birth + "."));
        }
    }

    private void identity(@Nullable String number) {
        Text wrong = number == null ? null : IdentityNumber.problem(number);
        if (wrong != null) {
            problem("number", wrong);
        } else if (number != null && new IdentityNumber(number).isMasked()) {
            problem("number", new Text("请填写完整的身份证号。", "Give the whole number."));
        }
    }

    private void title(@Nullable Long replaces, Title title) {
        known("replaces", replaces, FactTable.TITLE);
        notAfterToday("obtainedOn", title.obtainedOn());
        since1900("obtainedOn", title.obtainedOn());
        notBeforeBirth("obtainedOn", title.obtainedOn());
        unique("rank", replaces, FactTable.TITLE, title, FactText.of(title));
    }

    private void appointment(@Nullable Long replaces, Spell spell) {
        known("replaces", replaces, FactTable.APPOINTMENT);
        words("institution", spell.institution());
        since1900("from", spell.from());
        since1900("to", spell.to());
        notBeforeBirth("from", spell.from());
        if (spell.from() != null && spell.to() != null && spell.to().isBefore(spell.from())) {
            problem(
                    "to",
                    new Text(
                            "截止日期不能早于起始日期 " + spell.from() + "。",
                            "Must not be before the first day, " + spell.from() + "."));
            return;
        }
        for (Fact<Spell> other : person.of(FactTable.APPOINTMENT)) {
            if (!Objects.equals(other.id(), replaces) && Spells.overlap(other.value(), spell)) {
                Text known = FactText.of(other.value());
                problem(
                        "from",
                        new Text("与已有的聘用重叠：" + known.zh() + "。", "Overlaps an appointment: " + known.en() + "."));
            }
        }
    }

    private void appraisal(@Nullable Long replaces, Appraisal appraisal) {
        known("replaces", replaces, FactTable.APPRAISAL);
        if (appraisal.year() < FIRST_YEAR || appraisal.year() > today.getYear()) {
            problem(
                    "year",
                    new Text(
                            "考核年度应在" + FIRST_YEAR + "至" + today.getYear() + "之间。",
                            "A year from " + FIRST_YEAR + " to " + today.getYear() + "."));
        }
        for (Fact<Appraisal> other : person.of(FactTable.APPRAISAL)) {
            if (!Objects.equals(other.id(), replaces) && other.value().year() == appraisal.year()) {
                Text known = FactText.of(other.value());
                problem(
                        "year",
                        new Text("该年度已有考核结果：" + known.zh() + "。", "That year has a result: " + known.en() + "."));
            }
        }
    }

    private void sanction(@Nullable Long replaces, Sanction sanction) {
        known("replaces", replaces, FactTable.SANCTION);
        since1900("until", sanction.until());
        optionalWords("document", sanction.document());
        unique("until", replaces, FactTable.SANCTION, sanction, FactText.of(sanction));
    }

    private void waiver(@Nullable Long replaces, Waiver waiver) {
        known("replaces", replaces, FactTable.WAIVER);
        words("document", waiver.document());
        RuleId rule = RuleId.of(waiver.rule()).orElse(null);
        if (rule == null || rule.isAboutInstitution()) {
            problem("rule", new Text("不是可以对人员批准例外的规则。", "Is no rule that can be waived for a person."));
        } else if (rule.waiverNamesGrade() != (waiver.grade() != null)) {
            problem(
                    "grade",
                    waiver.grade() == null
                            ? new Text("这项例外必须写明准予聘用的等级。", "This waiver must name the grade that it permits.")
                            : new Text("这项例外不应填写等级。", "This waiver names no grade."));
        }
        unique("rule", replaces, FactTable.WAIVER, waiver, FactText.of(waiver));
    }

    private void exemption(@Nullable Long replaces, Exemption exemption) {
        known("replaces", replaces, FactTable.EXEMPTION);
        words("kind", exemption.kind());
        words("document", exemption.document());
        unique("kind", replaces, FactTable.EXEMPTION, exemption, FactText.of(exemption));
    }

    private void known(String field, @Nullable Long id, FactTable<?> table) {
        if (id != null && person.of(table).stream().noneMatch(fact -> fact.id() == id)) {
            problem(
                    field,
                    new Text(
                            "要更正的内容已不存在，请刷新后重试。",
                            "What is to be corrected is not there any more; reload and try again."));
        }
    }

    private <T> void unique(String field, @Nullable Long replaces, FactTable<T> table, T value, Text words) {
        boolean there = person.of(table).stream()
                .anyMatch(other ->
                        !Objects.equals(other.id(), replaces) && other.value().equals(value));
        if (there) {
            problem(field, new Text("已有相同的内容：" + words.zh() + "。", "Is there already: " + words.en() + "."));
        }
    }

    private void notAfterToday(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            problem(field, new Text("不能晚于今天（" + today + "）。", "Must not be after today, " + today + "."));
        }
    }

    private void notBeforeBirth(String field, @Nullable LocalDate day) {
        LocalDate birth =
                person.detail().map(detail -> detail.value().birthDate()).orElse(null);
        if (day != null && birth != null && day.isBefore(birth)) {
            problem(field, new Text("早于出生日期 " + birth + "。", "Is before the date of birth, " + birth + "."));
        }
    }

    private void since1900(String field, @Nullable LocalDate day) {
        if (day != null && day.getYear() < FIRST_YEAR) {
            problem(field, new Text("不能早于" + FIRST_YEAR + "年。", "Must not be before " + FIRST_YEAR + "."));
        }
    }

    private void words(String field, String words) {
        if (words.isBlank()) {
            problem(field, new Text("不能为空。", "Must not be empty."));
        } else {
            optionalWords(field, words);
        }
    }

    private void optionalWords(String field, @Nullable String words) {
        if (words != null
                && (words.isBlank() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl))) {
            problem(
                    field,
                    new Text(
                            "应为一行文字，最多" + LONGEST + "个字符；没有则留空。",
                            "One line of at most " + LONGEST
                                    + " characters; leave it out where there is nothing to say."));
        }
    }

    private void problem(String field, Text message) {
        problems.add(new EditProblem(field, message));
    }
}
