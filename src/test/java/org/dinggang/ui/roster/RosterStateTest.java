package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dinggang.model.Grade;
import org.dinggang.model.Rank;
import org.dinggang.registry.RosterQuery;
import org.dinggang.registry.RosterQuery.Sort;
import org.dinggang.registry.SortKey;
import org.junit.jupiter.api.Test;

/** What is shown of the roster stands in the address, and the address shows it again. */
class RosterStateTest {
    private static final RosterState FILTERED = new RosterState(
            new TreeSet<>(Set.of("YY01", "YY02")),
            "张 & 三",
            new TreeSet<>(Set.of(Grade.of(7), Grade.of(13))),
            new TreeSet<>(Set.of(Rank.INTERMEDIATE)),
            new TreeSet<>(Set.of("内科, 一病区")),
            List.of(new Sort(SortKey.CURRENT_GRADE, true), new Sort(SortKey.SINCE, false)));

    @Test
    void theAddressSaysAllOfIt() {
        QueryParameters parameters =
                QueryParameters.fromString(FILTERED.parameters().getQueryString());
        assertThat(RosterState.of(parameters)).isEqualTo(FILTERED);
    }

    @Test
    void everybodyNeedsNoParameters() {
        assertThat(RosterState.everybody().parameters().getParameters()).isEmpty();
        assertThat(RosterState.everybody().isFiltered()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        RosterState state = RosterState.of(
                QueryParameters.fromString("grade=99&grade=x&grade=7&rank=KING&sort=NONE&sort=-SINCE&unknown=1"));
        assertThat(state.grades()).containsExactly(Grade.of(7));
        assertThat(state.ranks()).isEmpty();
        assertThat(state.sort()).containsExactly(new Sort(SortKey.SINCE, false));
    }

    @Test
    void institutionsThatThePersonDoesNotSeeAreNotAskedFor() {
        RosterQuery query = FILTERED.query(Map.of("YY01", 4L, "YY09", 9L));
        assertThat(query.institutionIds()).containsExactly(4L);
        assertThat(query.text()).isEqualTo("张 & 三");
        assertThat(query.sections()).containsExactly("内科, 一病区");
    }
}
