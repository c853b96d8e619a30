package org.dinggang.registry;

import java.util.List;
import org.dinggang.model.Exemption;
import org.dinggang.model.Spell;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * All that the ledger knows of a person.
 *
 * @param personId key
 * @param staffCode code
 * @param institutionId key of the person's own institution
 * @param institutionCode its code
 * @param institutionName its name
 * @param detail what is said once
 * @param maskedIdentity identity number with its middle hidden, as {@code 110105********002X}; null where none is stored
 * @param titles titles, the earliest first
 * @param appointments appointments, the earliest first
 * @param appraisals appraisals, the earliest first
 * @param sanctions sanctions, the earliest first
 * @param waivers waivers
 * @param exemptions exemptions
 * @param asOf key of the person's last change; an edit names it, so that nobody's change is lost
 * @param history changes, the latest first
 */
public record PersonFile(
        long personId,
        String staffCode,
        long institutionId,
        String institutionCode,
        String institutionName,
        PersonDetail detail,
        @Nullable String maskedIdentity,
        List<Held<Title>> titles,
        List<Held<Spell>> appointments,
        List<Held<Appraisal>> appraisals,
        List<Held<Sanction>> sanctions,
        List<Held<Waiver>> waivers,
        List<Held<Exemption>> exemptions,
        long asOf,
        List<PersonChange> history) {

    public PersonFile {
        titles = List.copyOf(titles);
        appointments = List.copyOf(appointments);
        appraisals = List.copyOf(appraisals);
        sanctions = List.copyOf(sanctions);
        waivers = List.copyOf(waivers);
        exemptions = List.copyOf(exemptions);
        history = List.copyOf(history);
    }
}
