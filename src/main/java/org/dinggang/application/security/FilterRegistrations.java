package org.dinggang.application.security;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters that are part of security chains must not run for every request beside them, as Spring Boot would have it. */
@Configuration(proxyBeanMethods = false)
class FilterRegistrations {
    @Bean
    FilterRegistrationBean<SessionRulesFilter> sessionRulesInChainsOnly(SessionRulesFilter filter) {
        return notByItself(filter);
    }

    @Bean
    FilterRegistrationBean<SignInLimitFilter> signInLimitInChainsOnly(SignInLimitFilter filter) {
        return notByItself(filter);
    }

    private static <F extends Filter> FilterRegistrationBean<F> notByItself(F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
