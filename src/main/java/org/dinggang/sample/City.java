package org.dinggang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Limit;
import org.dinggang.model.Staff;

/** All institutions of a city: a hundred people each on average, from stations of six to hospitals of more than a thousand. */
final class City {

    private static final int DISTRICT_SIZE = 90;
    private static final List<String> DISTRICTS = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

    private static final List<Member> MEMBERS = List.of(
            new Member(Profiles.PRIMARY_SCHOOL, 300, 40, 90),
            new Member(Profiles.MIDDLE_SCHOOL, 150, 60, 140),
            new Member(Profiles.HIGH_SCHOOL, 40, 150, 350),
            new Member(Profiles.VOCATIONAL_SCHOOL, 25, 120, 300),
            new Member(Profiles.COLLEGE, 8, 400, 900),
            new Member(Profiles.HOSPITAL, 25, 300, 1_500),
            new Member(Profiles.TOWNSHIP_CLINIC, 160, 25, 80),
            new Member(Profiles.DISEASE_CONTROL, 32, 40, 120),
            new Member(Profiles.RESEARCH_INSTITUTE, 30, 60, 200),
            new Member(Profiles.EXTENSION_STATION, 140, 6, 25),
            new Member(Profiles.CULTURE, 90, 10, 40));

    private City() {}

    /**
     * One kind of institution in the city.
     *
     * @param profile what it is like
     * @param weight how common it is, in thousandths
     * @param least fewest people
     * @param most most people
     */
    private record Member(Profile profile, int weight, int least, int most) {}

    /**
     * An institution to be made.
     *
     * @param member its kind
     * @param size its people
     * @param code its code
     * @param name its name
     * @param district number of the district that it is in, from 0
     */
    private record Planned(Member member, int size, String code, String name, int district) {

        String districtName() {
            String name = DISTRICTS.get(district % DISTRICTS.size());
            int again = district / DISTRICTS.size();
            return "示例市" + name + (again == 0 ? "" : Integer.toString(again)) + "区";
        }

        /** Two districts in three share the senior posts of their primary schools, every second one those of its clinics. */
        boolean isPooled() {
            return member.profile() == Profiles.PRIMARY_SCHOOL && district % 3 != 2
                    || member.profile() == Profiles.TOWNSHIP_CLINIC && district % 2 == 0;
        }

        String poolName() {
            return districtName() + member.profile().name() + "高级岗";
        }
    }

    static Case make(int people, long seed) {
        Draws draws = Draws.of(seed);
        List<Planned> planned = plan(people, draws);
        InstitutionMaker maker =
                new InstitutionMaker(seed, planned.stream().map(Planned::code).toList());
        Pooling pooling = new Pooling();
        List<Limit> limits = new ArrayList<>();
        List<Staff> staff = new ArrayList<>(people);
        Map<String, List<InstitutionSample>> pooled = new TreeMap<>();
        for (Planned next : planned) {
            InstitutionSample sample = maker.make(
                    next.code(),
                    next.name(),
                    next.districtName() + next.member().profile().department(),
                    next.member().profile(),
                    next.size(),
                    standing(draws));
            staff.addAll(sample.staff());
            if (next.isPooled()) {
                pooled.computeIfAbsent(next.poolName(), name -> new ArrayList<>())
                        .add(sample);
            } else {
                pooling.add(List.of(sample));
                limits.addAll(Limits.of(sample, sample.name()));
            }
        }
        pooled.forEach((name, samples) ->
                pooling.addPooled(name, samples, name.endsWith("卫生院高级岗") ? Competition.POOL : Competition.INSTITUTION));
        return new Case(
                SampleGenerator.round(SampleKind.CITY, "示例市"), pooling.institutions(), pooling.pools(), limits, staff);
    }

    private static List<Planned> plan(int people, Draws draws) {
        int[] weights = MEMBERS.stream().mapToInt(Member::weight).toArray();
        List<Planned> planned = new ArrayList<>();
        Map<String, Integer> counted = new TreeMap<>();
        int left = people;
        while (left > 0) {
            Member member = MEMBERS.get(draws.weighted(weights));
            int size = Math.min(left, draws.between(member.least(), member.most()));
            String prefix = member.profile().prefix();
            int number = counted.merge(prefix, 1, Integer::sum);
            planned.add(new Planned(
                    member,
                    size,
                    "%s%04d".formatted(prefix, number),
                    "示例市" + Names.ordinal(number) + member.profile().name(),
                    planned.size() / DISTRICT_SIZE));
            left -= size;
        }
        return planned;
    }

    private static InstitutionMaker.Standing standing(Draws draws) {
        return switch (draws.weighted(940, 40, 8, 5, 7)) {
            case 1 -> InstitutionMaker.Standing.ADJUSTED;
            case 2 -> InstitutionMaker.Standing.NOT_ADJUSTED;
            case 3 -> InstitutionMaker.Standing.WAIVED;
            case 4 -> InstitutionMaker.Standing.TRANSFER_PENDING;
            default -> InstitutionMaker.Standing.STEADY;
        };
    }
}
