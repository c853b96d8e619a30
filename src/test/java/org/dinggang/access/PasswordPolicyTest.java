package org.dinggang.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dinggang.access.PasswordProperties.Policy;
import org.dinggang.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "P@ssw0rd",
                "p@ssw0rd!",
                "12345678",
                "123456789",
                "1234567890",
                "qwertyui",
                "qwerty123",
                "1qaz2wsx",
                "1q2w3e4r",
                "1q2w3e4r5t",
                "iloveyou",
                "ILoveYou2",
                "sunshine",
                "princess1",
                "football",
                "baseball",
                "welcome1",
                "Welcome123",
                "admin123",
                "Admin@123",
                "administrator",
                "letmein!",
                "trustno1",
                "superman",
                "batman123",
                "dragon12",
                "monkey123",
                "abc12345",
                "a1b2c3d4",
                "abcd1234",
                "aaaaaaaa",
                "11111111",
                "00000000",
                "88888888",
                "66666666",
                "12121212",
                "asdfghjkl",
                "asdf1234",
                "zxcvbnm1",
                "qazwsxedc",
                "87654321",
                "0987654321",
                "20240101",
                "19900101",
                "woaini520",
                "woaini1314",
                "5201314520",
                "nihao123",
                "zhangwei1",
                "dinggang2024",
                "renshe123",
                "passwordpassword",
                "password1234567890",
                "michael1",
                "jordan23",
                "liverpool1",
                "computer1",
                "internet",
                "changeme",
                "Changeme123!",
                "master123",
                "shadow12",
                "summer2024",
                "Spring2025!",
                "qwertyuiop",
                "qwer1234",
                "starwars",
                "pokemon1",
                "freedom1",
                "whatever",
                "chocolate"
            })
    void commonPasswordsAreRefused(String password) {
        assertThat(problems(Policy.ASVS, password))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.zh()).contains("常见"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "k7vq-xm2p",
                "定岗定编不拍脑袋决定",
                "tuberhinocart",
                "Nord-Nordost Wind 7",
                "ganzanderer Satz",
                "x9#mPw!2qL",
                "今天 食堂 有 红烧肉"
            })
    void otherPasswordsAreNot(String password) {
        assertThat(problems(Policy.ASVS, password)).isEmpty();
    }

    @ParameterizedTest(name = "{0} characters: {1} problems")
    @CsvSource({"7, 1", "8, 0", "64, 0", "128, 0", "129, 1"})
    void lengthIsCountedInCharacters(int length, int problems) {
        String password = "王x定7岗w人q事m社v".repeat(13).substring(0, length);
        assertThat(problems(Policy.ASVS, password)).hasSize(problems);
        String rare = "𠀀x𠀁7𠀂w𠀃q";
        assertThat(rare).hasSize(12);
        assertThat(problems(Policy.ASVS, rare)).isEmpty();
        assertThat(problems(Policy.ASVS, rare.substring(0, rare.length() - 1))).hasSize(1);
    }

    @Test
    void theSignInNameIsNoPartOfThePassword() {
        assertThat(new PasswordPolicy(new PasswordProperties(Policy.ASVS), new CommonPasswords())
                        .problems("mein LaoLiu-Wort", "laoliu"))
                .hasSize(1);
        assertThat(new PasswordPolicy(new PasswordProperties(Policy.ASVS), new CommonPasswords())
                        .problems("mein ly-Wort", "ly"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} problems")
    @CsvSource({
        "tuberhinocart, 1",
        "Tuberhinocart, 1",
        "Tuberhinocart7, 0",
        "tuberhino-cart7, 0",
        "定岗定编拍脑袋 7A, 0",
        "定岗定编不拍脑袋, 1"
    })
    void protectionOfClassifiedSystemsWantsThreeKindsOfCharacters(String password, int problems) {
        assertThat(problems(Policy.DJBH, password)).hasSize(problems);
    }

    private static List<Text> problems(Policy policy, String password) {
        return new PasswordPolicy(new PasswordProperties(policy), new CommonPasswords()).problems(password, "someone");
    }
}
