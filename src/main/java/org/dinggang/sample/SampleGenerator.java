package org.dinggang.sample;

import java.util.List;
import java.util.TreeMap;
import org.dinggang.model.Case;
import org.dinggang.model.Round;

/** Makes sample cases. The same kind, number of people and seed give the same case. */
public final class SampleGenerator {

    /** Most people that a sample may have. */
    public static final int MOST_PEOPLE = 1_000_000;

    private static final List<String> ELSEWHERE = List.of("WD01", "WD02", "WD03", "WD04", "WD05");

    private SampleGenerator() {}

    /**
     * Makes a sample case.
     *
     * @param kind what it is a sample of
     * @param people how many people it has, from 1 to {@link #MOST_PEOPLE}
     * @param seed seed of all draws
     * @throws IllegalArgumentException where the number of people is outside that range
     */
    public static Case generate(SampleKind kind, int people, long seed) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("A sample has 1 to " + MOST_PEOPLE + " people, not " + people);
        }
        return switch (kind) {
            case HOSPITAL -> single(kind, Profiles.HOSPITAL, "示例市中心医院", "示例市卫生健康委", people, seed);
            case COLLEGE -> single(kind, Profiles.COLLEGE, "示例理工学院", "示例市教育局", people, seed);
            case RESEARCH_INSTITUTE ->
                withDeferral(single(kind, Profiles.RESEARCH_INSTITUTE, "示例市农业科学研究所", "示例市科学技术局", people, seed));
            case EXTENSION_STATION -> single(kind, Profiles.EXTENSION_STATION, "示例县农业技术推广站", "示例县农业农村局", people, seed);
            case COUNTY_SCHOOLS -> CountySchools.make(people, seed);
            case CITY -> City.make(people, seed);
        };
    }

    /** The round of a sample. */
    static Round round(SampleKind kind, String place) {
        return new Round(
                "2024年度岗位聘用（" + place + "）", RoundCalendar.EFFECTIVE, null, kind.ruleSet(), new TreeMap<>(), null);
    }

    private static Case single(
            SampleKind kind, Profile profile, String name, String department, int people, long seed) {
        InstitutionSample sample = new InstitutionMaker(seed, ELSEWHERE)
                .make(profile.prefix() + "01", name, department, profile, people, InstitutionMaker.Standing.STEADY);
        return new Case(
                round(kind, name), List.of(sample.institution()), List.of(), Limits.of(sample, ""), sample.staff());
    }

    private static Case withDeferral(Case value) {
        return new Case(value.round(), value.institutions(), value.pools(), value.limits(), Deferral.of(value.staff()));
    }
}
