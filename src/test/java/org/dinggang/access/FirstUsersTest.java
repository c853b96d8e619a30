package org.dinggang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dinggang.database.TestDatabase;
import org.dinggang.database.VisibleInstitutions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.authentication.BadCredentialsException;

/** Each test begins with an empty database. */
class FirstUsersTest {
    private final TestDatabase database = new TestDatabase();
    private final AccessInTests access = new AccessInTests(database);

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void untilAnAdministratorHasSignedInEachStartMakesAnotherPassword() {
        String first = access.firstAdministrator().makeWhereMissing(false).orElseThrow();
        String second = access.firstAdministrator().makeWhereMissing(false).orElseThrow();
        assertRefused("admin", first);
        SignedInUser session = access.signIn("admin", second);
        assertThat(session.role()).isEqualTo(Role.ADMIN);
        assertThat(access.firstAdministrator().makeWhereMissing(false)).isEmpty();
        assertThat(access.signIn("admin", second)).isNotNull();
    }

    @Test
    void aDemonstrationHasItsUsersWithTheInstitutionsThatAreThere() {
        long schools = SomeInstitutions.department(database, "示例县教育局");
        long hospital = SomeInstitutions.institution(database, "YY01", SomeInstitutions.department(database, "卫健委"));
        access.demo(true).establish();
        long school = SomeInstitutions.institution(database, "XX01", schools);
        long college = SomeInstitutions.institution(database, "GX01", schools);
        access.demo(true).establish();
        assertThat(visible("yiyuan").ids()).containsExactly(hospital);
        assertThat(visible("xueyuan").ids()).containsExactly(college);
        assertThat(visible("jiaoyu").ids()).containsExactlyInAnyOrder(school, college);
        assertThat(visible("renshe").ids()).containsExactlyInAnyOrder(hospital, school, college);
        assertThat(visible("admin").ids()).isEmpty();
    }

    @Test
    void withoutDemonstrationNobodyIsShownAndNobodyMade() {
        access.demo(false).establish();
        assertThat(access.demo(false).shown()).isEmpty();
        assertThat(access.table.findByName("yiyuan")).isEmpty();
    }

    @Test
    void passwordsThatEverybodyKnowsEndWithTheDemonstration() {
        access.firstUsers(true).run(new DefaultApplicationArguments());
        access.signIn("admin", DemoSignIn.PASSWORD);
        access.signIn("renshe", DemoSignIn.PASSWORD);
        access.firstUsers(false).run(new DefaultApplicationArguments());
        for (DemoSignIn sample : DemoSignIn.ALL) {
            assertRefused(sample.signInName(), DemoSignIn.PASSWORD);
        }
        assertThat(access.table.findByName("renshe").orElseThrow().disabled()).isTrue();
        assertThat(access.table.findByName("admin").orElseThrow().disabled()).isFalse();
    }

    @Test
    void isADemonstrationWhereNoServerIsConfiguredUnlessItIsSaid() {
        assertThat(new DemoMode(null, "").isOn()).isTrue();
        assertThat(new DemoMode(null, "jdbc:postgresql://db/x").isOn()).isFalse();
        assertThat(new DemoMode(false, "").isOn()).isFalse();
        assertThat(new DemoMode(true, "jdbc:postgresql://db/x").isOn()).isTrue();
    }

    private VisibleInstitutions visible(String name) {
        SignedInUser session = access.signIn(name, DemoSignIn.PASSWORD);
        return access.actors.find(session.userId()).orElseThrow().institutions();
    }

    private void assertRefused(String name, String password) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> access.signIn(name, password));
    }
}
