package org.dinggang.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dinggang.model.AppraisalResult;
import org.dinggang.model.Case;
import org.dinggang.model.Establishment;
import org.dinggang.model.Exemption;
import org.dinggang.model.Grade;
import org.dinggang.model.GradeRange;
import org.dinggang.model.Institution;
import org.dinggang.model.Merit;
import org.dinggang.model.Pin;
import org.dinggang.model.Posts;
import org.dinggang.model.Rank;
import org.dinggang.model.Round;
import org.dinggang.model.Spell;
import org.dinggang.model.Staff;
import org.dinggang.model.Title;
import org.dinggang.model.Waiver;

/** A person for a test, told fact by fact. */
public final class Someone {

    /** Code of the institution that everybody belongs to. */
    public static final String HERE = "DW01";

    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 12, 1);

    private final String id;
    private final List<Title> titles = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final TreeMap<Integer, AppraisalResult> appraisals = new TreeMap<>();
    private final Set<String> priority = new HashSet<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private Pin pin;
    private LocalDate disciplinedUntil;
    private LocalDate leavesOn;
    private Merit merit;
    private String here = HERE;
    private String section;
    private String series;

    private Someone(String id) {
        this.id = id;
    }

    /** Somebody of whom nothing is known yet. */
    public static Someone called(String id) {
        return new Someone(id);
    }

    /** Has held the grade here since the day; null for a day unknown. */
    public Someone at(int grade, String from) {
        return held(grade, HERE, from, null);
    }

    /** Has held the grade there between the days, both included. */
    public Someone held(int grade, String institution, String from, String to) {
        spells.add(new Spell(Grade.of(grade), institution, date(from), date(to), false));
        return this;
    }

    /** Has held the grade here outside the quotas since the day. */
    public Someone outsideQuotasAt(int grade, String from) {
        spells.add(new Spell(Grade.of(grade), HERE, date(from), null, true));
        return this;
    }

    /** Holds a title since the day; null for a day unknown. */
    public Someone titled(Rank rank, String on) {
        titles.add(new Title(rank, date(on)));
        return this;
    }

    /** Was appraised so. */
    public Someone appraised(int year, AppraisalResult result) {
        appraisals.put(year, result);
        return this;
    }

    /** Works at the institution, and all that was said to be here has been there. */
    public Someone working(String institution) {
        spells.replaceAll(spell -> spell.institution().equals(here)
                ? new Spell(spell.grade(), institution, spell.from(), spell.to(), spell.quotaExempt())
                : spell);
        here = institution;
        return this;
    }

    /** Works in the section, with titles of the series; null for either that is unknown. */
    public Someone in(String workingSection, String titleSeries) {
        section = workingSection;
        series = titleSeries;
        return this;
    }

    /** Has the score. */
    public Someone scoring(String points) {
        merit = Merit.ofPoints(new BigDecimal(points));
        return this;
    }

    /** Has priority under equal conditions. */
    public Someone withPriority() {
        priority.add("KEY_PROJECT");
        return this;
    }

    /** Claims an exemption of a kind that names no grade. */
    public Someone exempt(String kind) {
        exemptions.add(new Exemption(kind, null, "文1"));
        return this;
    }

    /** Has a waiver of the rule for the grade. */
    public Someone waived(RuleId rule, int grade) {
        waivers.add(new Waiver(rule.id(), Grade.of(grade), "文2"));
        return this;
    }

    /** Is pinned to the grade. */
    public Someone pinnedTo(int grade) {
        pin = new Pin(Grade.of(grade));
        return this;
    }

    /** Is gone from the day on. */
    public Someone leaving(String on) {
        leavesOn = date(on);
        return this;
    }

    /** Is under sanction; the day is the first after it. */
    public Someone disciplined(String until) {
        disciplinedUntil = date(until);
        return this;
    }

    private static LocalDate date(String words) {
        return words == null ? null : LocalDate.parse(words);
    }

    /** The person. */
    public Staff staff() {
        return new Staff(
                id,
                id,
                here,
                section,
                series,
                null,
                null,
                titles,
                spells,
                appraisals,
                disciplinedUntil,
                leavesOn,
                true,
                merit,
                priority,
                waivers,
                exemptions,
                pin);
    }

    /** A case of these people at one institution with these posts, written like "7:1 8:2 9-10:3". */
    public static Case together(String posts, Someone... people) {
        TreeMap<GradeRange, Integer> numbers = new TreeMap<>();
        for (String number : posts.isEmpty() ? new String[0] : posts.split(" ")) {
            String[] sides = number.split(":");
            numbers.put(GradeRange.parse(sides[0]).orElseThrow(), Integer.valueOf(sides[1]));
        }
        Institution institution = new Institution(
                HERE,
                "某单位",
                null,
                null,
                false,
                new Establishment(100, null, null, false),
                Posts.of(numbers),
                Posts.NONE,
                List.of());
        return new Case(
                new Round("例", EFFECTIVE, null, "panjin-2024", new TreeMap<>(), null),
                List.of(institution),
                List.of(),
                List.of(),
                List.of(people).stream().map(Someone::staff).toList());
    }
}
