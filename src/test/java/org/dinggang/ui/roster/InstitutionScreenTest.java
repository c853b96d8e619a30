package org.dinggang.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.dinggang.ui.SignedInTest;
import org.junit.jupiter.api.Test;

/** An institution's page. */
class InstitutionScreenTest extends SignedInTest {
    @Test
    void showsThePostsInForceAndThoseBefore() {
        InstitutionScreen screen = navigate("institutions/" + code, InstitutionScreen.class);
        String words = screen.getElement().getTextRecursively();
        assertThat(screen.title()).isEqualTo("示例县农业技术推广站");
        assertThat(words).contains("示例县农业农村局", "编制数14", "共 12 人", "12级助理级20", "合计120", "没有记录");
    }
}
