package org.dinggang.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.jspecify.annotations.Nullable;

/** A person's state on the effective date: what the rules ask about somebody. */
public final class PersonState {

    private static final Comparator<Spell> LATEST = Comparator.comparing(
                    Spell::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Spell::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Spell::grade, Comparator.reverseOrder());

    private static final Comparator<Spell> CURRENT = Comparator.comparing(
                    Spell::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Spell::grade, Comparator.reverseOrder());

    private final Staff staff;
    private final LocalDate cutoff;
    private final Set<Integer> uncountedYears;
    private final @Nullable Spell currentSpell;
    private final @Nullable Grade previous;
    private final @Nullable Rank titleRank;
    private final boolean leaving;
    private final List<Spell> begun;

    private PersonState(Staff staff, Round round, Parameters parameters) {
        LocalDate effectiveDate = round.effectiveDate();
        this.staff = staff;
        this.cutoff = round.cutoff();
        this.begun = staff.spells().stream()
                .filter(spell -> hasBegun(spell, effectiveDate))
                .toList();
        this.currentSpell = begun.stream()
                .filter(spell -> spell.institution().equals(staff.institution()) && spell.isOpenOn(effectiveDate))
                .max(CURRENT)
                .orElse(null);
        this.previous = currentSpell != null
                ? null
                : begun.stream().max(LATEST).map(Spell::grade).orElse(null);
        this.titleRank = staff.titles().stream()
                .filter(title -> isHeld(title, effectiveDate))
                .map(Title::rank)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate leavesOn = staff.leavesOn();
        this.leaving = leavesOn != null && !leavesOn.isAfter(effectiveDate);
        this.uncountedYears = staff.appraisals().entrySet().stream()
                .filter(entry -> parameters.nonCountingAppraisals().contains(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The state of the person in the round. */
    public static PersonState of(Staff staff, Round round, Parameters parameters) {
        return new PersonState(staff, round, parameters);
    }

    private static boolean hasBegun(Spell spell, LocalDate day) {
        LocalDate from = spell.from();
        return from == null || !from.isAfter(day);
    }

    private static boolean isHeld(Title title, LocalDate day) {
        LocalDate obtainedOn = title.obtainedOn();
        return obtainedOn != null && !obtainedOn.isAfter(day);
    }

    /** Current grade c: of the appointment at the person's own institution that is open on the effective date. */
    public @Nullable Grade current() {
        return currentSpell == null ? null : currentSpell.grade();
    }

    /** The spell of the current grade. */
    public @Nullable Spell currentSpell() {
        return currentSpell;
    }

    /** Whether the current post is held outside the quotas. */
    public boolean isQuotaExempt() {
        return currentSpell != null && currentSpell.quotaExempt();
    }

    /** Title rank r: the highest rank among titles obtained by the effective date. */
    public @Nullable Rank titleRank() {
        return titleRank;
    }

    /** Previous grade p: for somebody without a current grade who has been appointed before. */
    public @Nullable Grade previous() {
        return previous;
    }

    /** Whether the person is gone on the effective date. */
    public boolean isLeaving() {
        return leaving;
    }

    /** Whether no appointment of the person is on record. */
    public boolean isNeverAppointed() {
        return begun.isEmpty();
    }

    /** Whether the person has held the grade or a higher one, anywhere. */
    public boolean hasHeldAtLeast(Grade grade) {
        return begun.stream().anyMatch(spell -> !grade.isAbove(spell.grade()));
    }

    /** Qualifying time at the grade or higher, measured at the round's cut-off. */
    public Optional<QualifyingTime> qualifyingTime(Grade grade) {
        return QualifyingTime.at(staff.spells(), grade, cutoff, uncountedYears);
    }

    /** Qualifying time at the grade or higher, measured at another cut-off. */
    Optional<QualifyingTime> qualifyingTime(Grade grade, LocalDate day) {
        return QualifyingTime.at(staff.spells(), grade, day, uncountedYears);
    }

    /** Whether so many years at the grade or higher are met at the round's cut-off. */
    public boolean hasServed(Grade grade, int years) {
        return qualifyingTime(grade)
                .filter(time -> !time.metOn(years).isAfter(cutoff))
                .isPresent();
    }

    /** The first cut-off at which so many years at the grade or higher are met. */
    public Optional<LocalDate> servedFrom(Grade grade, int years) {
        return QualifyingTime.earliest(staff.spells(), grade, cutoff, uncountedYears, years);
    }

    /** Positions in the person's list of spells of those at the grade or higher whose start is unknown. */
    public List<Integer> spellsWithUnknownStart(Grade grade) {
        return java.util.stream.IntStream.range(0, staff.spells().size())
                .filter(index -> {
                    Spell spell = staff.spells().get(index);
                    return spell.from() == null && !grade.isAbove(spell.grade());
                })
                .boxed()
                .toList();
    }

    /** Positions in the person's list of titles of those at the rank or higher whose date is unknown. */
    public List<Integer> titlesWithUnknownDate(Rank rank) {
        return java.util.stream.IntStream.range(0, staff.titles().size())
                .filter(index -> {
                    Title title = staff.titles().get(index);
                    return title.obtainedOn() == null && !rank.isAbove(title.rank());
                })
                .boxed()
                .toList();
    }
}
