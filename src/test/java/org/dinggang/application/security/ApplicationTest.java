package org.dinggang.application.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dinggang.access.TestUsers;
import org.dinggang.application.DinggangApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a database and ports of its own; test classes that say no more share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DinggangApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "dinggang.sign-in.attempts-per-minute=1000",
            "dinggang.session.idle=30m"
        })
@Import(TestUsers.class)
public @interface ApplicationTest {}
