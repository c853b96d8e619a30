package org.dinggang.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guessing passwords is stopped.
 *
 * @param attempts wrong passwords in a row that lock the account
 * @param lock for how long
 * @param oneTimeValidity how long a password given out by an administrator can be used
 * @param attemptsPerMinute attempts from one address, whatever the account
 */
@ConfigurationProperties("dinggang.sign-in")
public record SignInProperties(
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("7d") Duration oneTimeValidity,
        @DefaultValue("30") int attemptsPerMinute) {}
