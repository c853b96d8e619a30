package org.dinggang.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which rules for passwords are in force.
 *
 * @param policy the rules
 */
@ConfigurationProperties("dinggang.password")
record PasswordProperties(@DefaultValue("asvs") Policy policy) {
    /** OWASP and 等保 contradict each other, so the installation chooses. */
    enum Policy {
        /** OWASP ASVS 5.0, 6.2: length and a list of common passwords; no composition rules, no change without a reason. */
        ASVS,
        /** 网络安全等级保护 (GB/T 22239-2019, 身份鉴别): three kinds of characters and a change every 90 days as well. */
        DJBH
    }
}
