package org.dinggang.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dinggang.model.Text;
import org.springframework.stereotype.Component;

/** What a password has to be like, by the rules in force. */
@Component
public class PasswordPolicy {
    /** Length that every password has to have. */
    public static final int LEAST_LENGTH = 8;
    /** Length from which a password is good without further ado. */
    public static final int ADVISED_LENGTH = 15;
    /** Longer ones are refused, so that hashing them costs nobody else's time. */
    public static final int GREATEST_LENGTH = 128;

    private static final int KINDS_OF_CHARACTERS = 3;
    private static final Duration GREATEST_AGE = Duration.ofDays(90);
    private static final int SHORTEST_NAME = 3;

    private final PasswordProperties.Policy policy;
    private final CommonPasswords common;

    PasswordPolicy(PasswordProperties properties, CommonPasswords common) {
        this.policy = properties.policy();
        this.common = common;
    }

    /** Everything that is wrong with the password for that user; nothing if it may be used. */
    public List<Text> problems(String password, String signInName) {
        List<Text> problems = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < LEAST_LENGTH) {
            problems.add(new Text(
                    "密码至少 %d 个字符，建议 %d 个以上。".formatted(LEAST_LENGTH, ADVISED_LENGTH),
                    "The password needs at least %d characters; %d or more are advised."
                            .formatted(LEAST_LENGTH, ADVISED_LENGTH)));
        }
        if (length > GREATEST_LENGTH) {
            problems.add(new Text(
                    "密码最多 %d 个字符。".formatted(GREATEST_LENGTH),
                    "The password may have at most %d characters.".formatted(GREATEST_LENGTH)));
        }
        if (common.contains(password)) {
            problems.add(
                    new Text(
                            "这个密码太常见，容易被猜到。请换一个，例如几个不相干的词连在一起。",
                            "The password is too common and easily guessed. Choose another one, several unrelated words for example."));
        }
        if (contains(password, signInName)) {
            problems.add(new Text("密码不能包含用户名。", "The password must not contain the sign-in name."));
        }
        if (policy == PasswordProperties.Policy.DJBH && kindsOfCharacters(password) < KINDS_OF_CHARACTERS) {
            problems.add(
                    new Text(
                            "密码须包含大写字母、小写字母、数字、符号中的至少三种（网络安全等级保护要求）。",
                            "The password needs three of: capital letters, small letters, digits, symbols (classified protection)."));
        }
        return problems;
    }

    /** Whether a password set then has to be changed by now, whatever it is. */
    public boolean isTooOld(Instant setAt, Instant now) {
        return policy == PasswordProperties.Policy.DJBH && now.isAfter(setAt.plus(GREATEST_AGE));
    }

    private static boolean contains(String password, String signInName) {
        return signInName.length() >= SHORTEST_NAME
                && password.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT));
    }

    private static long kindsOfCharacters(String password) {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\p{Nd}", "[^\\p{L}\\p{Nd}]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
