package org.dinggang.planning;

import java.util.List;
import org.dinggang.model.Institution;
import org.dinggang.model.Text;

/** What people call a quota: the grades with the institution whose own they are, or the pool or limit. */
final class QuotaText {
    private QuotaText() {}

    /**
     * The quota in words.
     *
     * @param institutions the institutions of the case
     */
    static Text of(Quota quota, List<Institution> institutions) {
        int slash = quota.name().lastIndexOf('/');
        String grades = quota.name().substring(slash + 1);
        String ofGrades = (quota.grades().size() > 1 ? "grades " : "grade ") + grades + " of ";
        return switch (quota.origin()) {
            case POSTS, UNCOVERED -> {
                String institution = name(quota.institutions().getFirst(), institutions);
                yield new Text(institution + grades + "级", ofGrades + institution);
            }
            case POOL -> {
                String pool = quota.name().substring(0, Math.max(0, slash));
                yield new Text(pool + grades + "级", ofGrades + pool);
            }
            case LIMIT -> new Text("限额“" + quota.name() + "”", "the limit “" + quota.name() + "”");
        };
    }

    private static String name(String code, List<Institution> institutions) {
        return institutions.stream()
                .filter(institution -> institution.code().equals(code))
                .map(Institution::name)
                .findFirst()
                .orElse(code);
    }
}
