package org.dinggang.sample;

import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Case;
import org.dinggang.model.Competition;
import org.dinggang.model.Limit;
import org.dinggang.model.Staff;

/** The schools of one county, whose primary and middle schools share their senior posts (县管校聘). */
final class CountySchools {

    private static final int SCHOOLS = 40;
    private static final int SMALLEST = 8;
    private static final String COUNTY = "示例县";

    private CountySchools() {}

    /** A school of every ten: six primary, three middle, one high school. */
    private enum Stage {
        PRIMARY(Profiles.PRIMARY_SCHOOL, 10),
        MIDDLE(Profiles.MIDDLE_SCHOOL, 16),
        HIGH(Profiles.HIGH_SCHOOL, 32);

        private final Profile profile;
        private final int weight;

        Stage(Profile profile, int weight) {
            this.profile = profile;
            this.weight = weight;
        }

        static Stage of(int index) {
            return switch (index % 10) {
                case 2, 5, 8 -> MIDDLE;
                case 9 -> HIGH;
                default -> PRIMARY;
            };
        }
    }

    static Case make(int people, long seed) {
        int schools = Math.clamp(people / SMALLEST, 1, SCHOOLS);
        int[] sizes = sizes(people, schools, Draws.of(seed));
        List<String> codes = new ArrayList<>();
        int[] counted = new int[Stage.values().length];
        List<String> names = new ArrayList<>();
        for (int index = 0; index < schools; index++) {
            Stage stage = Stage.of(index);
            int number = ++counted[stage.ordinal()];
            codes.add("%s%02d".formatted(stage.profile.prefix(), number));
            names.add(COUNTY + Names.ordinal(number) + stage.profile.name());
        }
        InstitutionMaker maker = new InstitutionMaker(seed, codes);
        List<List<InstitutionSample>> byStage = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Staff> staff = new ArrayList<>();
        for (int index = 0; index < schools; index++) {
            Stage stage = Stage.of(index);
            InstitutionSample sample = maker.make(
                    codes.get(index), names.get(index), COUNTY + "教育局", stage.profile, sizes[index], standing(index));
            byStage.get(stage.ordinal()).add(sample);
            staff.addAll(sample.staff());
        }
        Pooling pooling = new Pooling();
        pooling.addPooled("县小学高级岗", byStage.get(0), Competition.INSTITUTION);
        if (!byStage.get(1).isEmpty()) {
            pooling.addPooled("县初中高级岗", byStage.get(1), Competition.POOL);
        }
        pooling.add(byStage.get(2));
        List<Limit> limits = new ArrayList<>();
        byStage.get(2).forEach(sample -> limits.addAll(Limits.of(sample, sample.name())));
        return new Case(
                SampleGenerator.round(SampleKind.COUNTY_SCHOOLS, COUNTY + "中小学"),
                pooling.institutions(),
                pooling.pools(),
                limits,
                staff);
    }

    private static InstitutionMaker.Standing standing(int index) {
        return switch (index) {
            case 11 -> InstitutionMaker.Standing.ADJUSTED;
            case 16 -> InstitutionMaker.Standing.NOT_ADJUSTED;
            case 26 -> InstitutionMaker.Standing.WAIVED;
            default -> InstitutionMaker.Standing.STEADY;
        };
    }

    /** People of each school, by kind and chance, together exactly as many as asked for. */
    private static int[] sizes(int people, int schools, Draws draws) {
        int[] weights = new int[schools];
        int total = 0;
        for (int index = 0; index < schools; index++) {
            weights[index] = Stage.of(index).weight * draws.between(60, 140);
            total += weights[index];
        }
        int[] sizes = new int[schools];
        int cumulative = 0;
        int given = 0;
        for (int index = 0; index < schools; index++) {
            cumulative += weights[index];
            int until = (int) ((long) people * cumulative / total);
            sizes[index] = until - given;
            given = until;
        }
        return sizes;
    }
}
