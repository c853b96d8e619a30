package org.dinggang.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A person of the professional staff (专业技术人员).
 *
 * @param id identifier, unique in the case
 * @param name name
 * @param institution code of the person's own institution
 * @param section section (科室), if any
 * @param series title series (系列), if any
 * @param sex sex, if known
 * @param birthDate date of birth, if known
 * @param titles titles in the order given
 * @param spells appointment history in the order given
 * @param appraisals appraisal results by year
 * @param disciplinedUntil the first day after the period of the last sanction; null for none
 * @param leavesOn the day from which the person is gone; null where no departure is planned
 * @param applied whether the person has applied in this round
 * @param merit competition score; null counts as 0
 * @param priority tags that give priority under equal conditions (项目优先)
 * @param waivers waivers of in-principle rules
 * @param exemptions exemptions claimed
 * @param pin decision made by hand; null for none
 */
public record Staff(
        String id,
        String name,
        String institution,
        @Nullable String section,
        @Nullable String series,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        List<Title> titles,
        List<Spell> spells,
        SortedMap<Integer, AppraisalResult> appraisals,
        @Nullable LocalDate disciplinedUntil,
        @Nullable LocalDate leavesOn,
        boolean applied,
        @Nullable Merit merit,
        Set<String> priority,
        List<Waiver> waivers,
        List<Exemption> exemptions,
        @Nullable Pin pin) {

    public Staff {
        titles = List.copyOf(titles);
        spells = List.copyOf(spells);
        appraisals = Collections.unmodifiableSortedMap(new TreeMap<>(appraisals));
        priority = Set.copyOf(priority);
        waivers = List.copyOf(waivers);
        exemptions = List.copyOf(exemptions);
    }

    /** Merit in hundredths, 0 where it is missing. */
    public int meritHundredths() {
        return merit == null ? 0 : merit.hundredths();
    }

    /** The same person with other titles. */
    public Staff withTitles(List<Title> titles) {
        return with(titles, leavesOn, applied, merit, priority, pin);
    }

    /** The same person, having applied or not. */
    public Staff withApplied(boolean applied) {
        return with(titles, leavesOn, applied, merit, priority, pin);
    }

    /** The same person, leaving on another day, or not known to leave. */
    public Staff withLeavesOn(@Nullable LocalDate leavesOn) {
        return with(titles, leavesOn, applied, merit, priority, pin);
    }

    /** The same person with what is said of taking part in a round. */
    public Staff withApplication(boolean applied, @Nullable Merit merit, Set<String> priority) {
        return with(titles, leavesOn, applied, merit, priority, pin);
    }

    /** The same person with another decision made by hand, or none. */
    public Staff withPin(@Nullable Pin pin) {
        return with(titles, leavesOn, applied, merit, priority, pin);
    }

    private Staff with(
            List<Title> titles,
            @Nullable LocalDate leavesOn,
            boolean applied,
            @Nullable Merit merit,
            Set<String> priority,
            @Nullable Pin pin) {
        return new Staff(
                id,
                name,
                institution,
                section,
                series,
                sex,
                birthDate,
                titles,
                spells,
                appraisals,
                disciplinedUntil,
                leavesOn,
                applied,
                merit,
                priority,
                waivers,
                exemptions,
                pin);
    }
}
