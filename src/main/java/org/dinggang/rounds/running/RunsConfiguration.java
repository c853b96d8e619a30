package org.dinggang.rounds.running;

import com.github.kagkarlsson.scheduler.task.Task;
import org.dinggang.rounds.content.Turnstile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Puts planning in the background together. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/dinggang/rounds/rounds.properties")
class RunsConfiguration {

    @Bean
    Turnstile turnstile(@Value("${db-scheduler.threads}") int runs) {
        return new Turnstile(Runtime.getRuntime().availableProcessors(), runs);
    }

    @Bean
    Task<RunTicket> planningRunTask(RunWorker worker, RunTicker ticker) {
        return RunTask.of(worker, ticker);
    }
}
