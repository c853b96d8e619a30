package org.dinggang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dinggang.database.VisibleInstitutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    INSTITUTION | VIEW_ROSTER EDIT_ROSTER VIEW_ROUNDS MANAGE_ROUNDS MAKE_PLANS DRAFT_STRUCTURES SUBMIT_STRUCTURES RECORD_ESTABLISHMENT VIEW_AUDIT
                    DEPARTMENT  | VIEW_ROSTER VIEW_ROUNDS MANAGE_ROUNDS MAKE_PLANS DRAFT_STRUCTURES ALLOCATE_POOLS VIEW_AUDIT
                    BUREAU      | VIEW_ROSTER VIEW_ROUNDS APPROVE_STRUCTURES RECORD_ESTABLISHMENT VIEW_AUDIT
                    ADMIN       | MANAGE_USERS VIEW_AUDIT
                    """, delimiter = '|')
    void mayDoWhatTheRoleSaysAndNothingElse(Role role, String permissions) {
        Actor actor = actor(role, false);
        assertThat(Arrays.stream(Permission.values())
                        .filter(actor::may)
                        .map(Permission::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(permissions);
        for (Permission permission : Permission.values()) {
            if (actor.may(permission)) {
                assertThatNoException().isThrownBy(() -> actor.require(permission));
            } else {
                assertThatExceptionOfType(AccessRefusedException.class)
                        .isThrownBy(() -> actor.require(permission))
                        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("permission"))
                        .satisfies(refusal -> assertThat(refusal.text().zh()).contains("someone"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void identityNumbersAreRevealedToWhomTheyAreGrantedButNeverToAdministrators(Role role) {
        assertThat(actor(role, false).may(Permission.REVEAL_IDENTITY)).isFalse();
        assertThat(actor(role, true).may(Permission.REVEAL_IDENTITY)).isEqualTo(role != Role.ADMIN);
    }

    @Test
    void anInstitutionOfOthersAndOneThatDoesNotExistAreRefusedAlike() {
        Actor actor = actor(Role.INSTITUTION, false);
        assertThatNoException().isThrownBy(() -> actor.requireInstitutions(List.of(1L, 2L)));
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> actor.requireInstitution(3))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("institution"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("3"));
        assertThatExceptionOfType(AccessRefusedException.class)
                .isThrownBy(() -> actor.requireInstitutions(List.of(1L, 3L)));
    }

    private static Actor actor(Role role, boolean mayRevealIdentity) {
        return new Actor(7, "someone", "某人", role, VisibleInstitutions.of(1, 2), mayRevealIdentity);
    }
}
