package org.dinggang.application;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server with its screens. */
@EnableVaadin("org.dinggang.ui")
@SpringBootApplication(scanBasePackages = "org.dinggang")
public class DinggangApplication {
    /** Starts the server. */
    public static void main(String[] arguments) {
        SpringApplication.run(DinggangApplication.class, arguments);
    }

    /** The only clock of the program: what happens is stamped with it, what is planned takes its dates from the round. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
