package org.dinggang.registry.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dinggang.exchange.Pointer;
import org.dinggang.exchange.Problems;
import org.dinggang.exchange.ReadRoster;
import org.dinggang.exchange.UnusableInputException;
import org.dinggang.model.IdentityNumber;
import org.dinggang.model.Institution;
import org.dinggang.model.Staff;
import org.dinggang.model.Text;
import org.dinggang.registry.FactText;
import org.dinggang.registry.Spells;
import org.dinggang.registry.identity.IdentityCipher;
import org.dinggang.registry.ledger.PersonKeys;
import org.dinggang.registry.ledger.StructureReader;
import org.springframework.stereotype.Component;

/** Looks for what in a workbook the ledger cannot take. To be used within a transaction, which sees its institutions only. */
@Component
class ImportCheck {
    private static final Pointer STAFF = Pointer.ROOT.field("staff");

    private final StructureReader structures;
    private final PersonKeys keys;
    private final IdentityCipher cipher;

    ImportCheck(StructureReader structures, PersonKeys keys, IdentityCipher cipher) {
        this.structures = structures;
        this.keys = keys;
        this.cipher = cipher;
    }

    /**
     * Checks before anything is compared.
     *
     * @param problems what is wrong already
     * @throws UnusableInputException with that and everything that the ledger cannot take, by cell
     */
    void check(ReadRoster roster, Problems problems) throws UnusableInputException {
        checkInstitutions(roster, problems);
        List<Staff> staff = roster.staff();
        List<String> codes = staff.stream().map(Staff::id).toList();
        Map<String, Long> taken = keys.all(codes);
        Set<String> elsewhere = keys.elsewhere(codes);
        Map<IdentityNumber, String> fingerprints = new HashMap<>();
        roster.identities().values().stream()
                .filter(number -> !number.isMasked())
                .forEach(number -> fingerprints.put(number, cipher.fingerprint(number)));
        Map<String, Long> owners = keys.ofIdentities(fingerprints.values());
        for (int index = 0; index < staff.size(); index++) {
            Staff person = staff.get(index);
            Pointer pointer = STAFF.element(index);
            if (elsewhere.contains(person.id())) {
                problems.add(
                        pointer.field("id"),
                        new Text(
                                "编号已用于其他单位的人员，请换一个，或请对方办理调出",
                                "the code belongs to a person of another institution; choose another, or have the person transferred"));
            }
            checkSpells(person, pointer, problems);
            IdentityNumber number = roster.identities().get(person.id());
            Long owner = number == null || number.isMasked() ? null : owners.get(fingerprints.get(number));
            if (owner != null && !owner.equals(taken.get(person.id()))) {
                problems.add(
                        pointer.field("identity"),
                        new Text(
                                "身份证号已登记在另一人员名下，请核对",
                                "the identity number is registered for another person; compare the two"));
            }
        }
        problems.throwIfAny();
    }

    /**
     * Checks what only a comparison can tell.
     *
     * @param codes people whose number, with its middle hidden, is not the one that is stored
     * @throws UnusableInputException with everything that is wrong, by cell
     */
    void checkMasks(ReadRoster roster, Set<String> codes) throws UnusableInputException {
        Problems problems = new Problems(roster.places());
        for (int index = 0; index < roster.staff().size(); index++) {
            if (codes.contains(roster.staff().get(index).id())) {
                problems.add(
                        STAFF.element(index).field("identity"),
                        new Text(
                                "与已登记的身份证号不符；请填写完整号码，或留空",
                                "is not the number that is stored; give the whole number, or leave it empty"));
            }
        }
        problems.throwIfAny();
    }

    private void checkInstitutions(ReadRoster roster, Problems problems) {
        List<Institution> institutions = roster.institutions();
        Map<String, Long> visible =
                structures.keys(institutions.stream().map(Institution::code).toList());
        for (int index = 0; index < institutions.size(); index++) {
            if (!visible.containsKey(institutions.get(index).code())) {
                problems.add(
                        Pointer.ROOT.field("institutions").element(index).field("code"),
                        new Text(
                                "没有这个单位，或不在您的管理范围内；新单位请管理员先建立",
                                "there is no such institution, or it is not one of yours; new ones are opened by the administrator"));
            }
        }
    }

    private static void checkSpells(Staff person, Pointer pointer, Problems problems) {
        Spells.firstOverlap(person.spells()).ifPresent(index -> {
            Text spell = FactText.of(person.spells().get(index));
            problems.add(
                    pointer.field("appointments").element(index).field("from"),
                    new Text("与另一段聘用重叠：" + spell.zh(), "overlaps another appointment: " + spell.en()));
        });
    }
}
