package org.dinggang.application;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server with its screens. */
@EnableVaadin("org.dinggang.ui")
@SpringBootApplication(scanBasePackages = "org.dinggang")
public class DinggangApplication {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Starts the server. */
    public static void main(String[] arguments) {
        takeZone(System.getenv().getOrDefault("DINGGANG_ZONE", CHINA.getId()));
        SpringApplication.run(DinggangApplication.class, arguments);
    }

    /** "Today" and every time shown are those of the people, wherever the server stands. */
    private static void takeZone(String name) {
        ZoneId zone = CHINA;
        try {
            zone = ZoneId.of(name);
        } catch (DateTimeException unknown) {
            LoggerFactory.getLogger(DinggangApplication.class)
                    .warn("DINGGANG_ZONE: there is no time zone {}; it is {} now", name, zone);
        }
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    /** The only clock of the program: what happens is stamped with it, what is planned takes its dates from the round. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
