package org.dinggang.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dinggang.exchange.InputProblem;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.registry.FactText;
import org.dinggang.registry.FieldChange;
import org.dinggang.registry.ImportPreview.ChangedPerson;
import org.dinggang.registry.ImportPreview.ChangedStructure;
import org.dinggang.registry.ImportPreview.Person;
import org.dinggang.registry.StaffDifference;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.identity.StoredIdentity;
import org.dinggang.registry.ledger.PersonFacts;
import org.dinggang.registry.ledger.Share;
import org.springframework.stereotype.Component;

/** Says in words what a comparison has found. */
@Component
class PreviewMaker {
    private final IdentityCipher cipher;

    PreviewMaker(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    /** People who are new. */
    List<Person> added(RosterDelta delta, ReadRoster roster) {
        Map<String, String> names = names(roster);
        return delta.people().stream()
                .filter(person -> person.before() == null)
                .map(person -> person(person.staff(), names))
                .toList();
    }

    /** People of whom something changes. */
    List<ChangedPerson> changed(RosterDelta delta, ReadRoster roster, Map<Long, String> codes) {
        Map<String, String> names = names(roster);
        List<ChangedPerson> changed = new ArrayList<>();
        for (PersonDelta person : delta.people()) {
            PersonFacts before = person.before();
            if (before != null) {
                String code = codes.getOrDefault(before.detail().orElseThrow().institutionId(), "");
                List<FieldChange> fields = new ArrayList<>(StaffDifference.between(before.staff(code), person.staff()));
                IdentityNumber number = person.newIdentity();
                if (number != null) {
                    StoredIdentity stored = before.identity();
                    fields.add(new FieldChange(
                            "identity",
                            new Text("身份证号", "identity number"),
                            FactText.words(
                                    stored == null
                                            ? null
                                            : cipher.decrypt(before.personId(), stored)
                                                    .masked()),
                            Text.same(number.masked())));
                }
                changed.add(new ChangedPerson(person(person.staff(), names), fields));
            }
        }
        return changed;
    }

    /** People who are not in the workbook. */
    List<Person> missing(RosterDelta delta, ReadRoster roster, Map<Long, String> codes) {
        Map<String, String> names = names(roster);
        return delta.missing().stream()
                .map(person -> person(
                        person.staff(
                                codes.getOrDefault(person.detail().orElseThrow().institutionId(), "")),
                        names))
                .toList();
    }

    /** Institutions, pools and limits of which something changes. */
    List<ChangedStructure> structures(RosterDelta delta) {
        List<ChangedStructure> structures = new ArrayList<>();
        delta.institutions()
                .forEach((before, after) -> structures.add(
                        new ChangedStructure(after.name(), StructureDifference.between(before.institution(), after))));
        delta.pools()
                .changes()
                .forEach(pool -> structures.add(new ChangedStructure(
                        Optional.ofNullable(pool.after())
                                .or(() -> Optional.ofNullable(pool.before()).map(Share::value))
                                .orElseThrow()
                                .name(),
                        StructureDifference.betweenPools(
                                pool.before() == null ? null : pool.before().value(), pool.after()))));
        delta.limits()
                .changes()
                .forEach(limit -> structures.add(new ChangedStructure(
                        Optional.ofNullable(limit.after())
                                .or(() -> Optional.ofNullable(limit.before()).map(Share::value))
                                .orElseThrow()
                                .name(),
                        StructureDifference.betweenLimits(
                                limit.before() == null ? null : limit.before().value(), limit.after()))));
        return structures;
    }

    /** What has no effect, or looks like a mistake. */
    List<InputProblem> warnings(RosterDelta delta, ReadRoster roster) {
        List<InputProblem> warnings = new ArrayList<>(roster.warnings());
        boolean ofRound = roster.staff().stream().anyMatch(PreviewMaker::saysSomethingOfRound);
        if (ofRound) {
            warnings.add(
                    everywhere(
                            new Text(
                                    "是否申报、竞聘得分、优先条件、指定结果属于聘用批次，未导入花名册",
                                    "applications, merit, priority and decisions belong to a round; they are not imported into the roster")));
        }
        List<String> untouched = new ArrayList<>(delta.pools().untouched());
        untouched.addAll(delta.limits().untouched());
        for (String name : untouched) {
            warnings.add(everywhere(new Text(
                    "统筹或限额“" + name + "”还涉及本工作簿以外的单位，保持原样",
                    "pool or limit “" + name
                            + "” also concerns institutions that are not in this workbook; it stays as it is")));
        }
        for (int index = 0; index < roster.staff().size(); index++) {
            Staff person = roster.staff().get(index);
            IdentityNumber number = roster.identities().get(person.id());
            if (number != null
                    && person.birthDate() != null
                    && !number.isMasked()
                    && !person.birthDate().equals(number.birthDate())) {
                warnings.add(new InputProblem(
                        roster.places().apply("/staff/" + index + "/birthDate"),
                        new Text("与身份证号中的出生日期不同", "is not the date of birth in the identity number")));
            }
        }
        return warnings;
    }

    private static boolean saysSomethingOfRound(Staff person) {
        return !person.applied()
                || person.merit() != null
                || person.pin() != null
                || !person.priority().isEmpty();
    }

    private static InputProblem everywhere(Text message) {
        return new InputProblem(new Place.WholeFile(), message);
    }

    private static Map<String, String> names(ReadRoster roster) {
        return roster.institutions().stream().collect(Collectors.toMap(Institution::code, Institution::name));
    }

    private static Person person(Staff staff, Map<String, String> names) {
        return new Person(staff.id(), staff.name(), names.getOrDefault(staff.institution(), staff.institution()));
    }
}
