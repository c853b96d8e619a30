package org.dinggang.application.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Three kinds of addresses: monitoring on a port of its own, those for programs, and the screens. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String SIGN_IN = "/login";
    /** The sign-in page with the message that the OpenID provider's person is not known here. */
    private static final String UNKNOWN_EXTERNAL = SIGN_IN + "?unknown";

    private static final String CONTENT_SECURITY_POLICY = """
            default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; \
            img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; \
            form-action 'self'; frame-ancestors 'none'""";

    /** Only on the management port, which listens on this machine alone: whoever monitors has no account here. */
    @Bean
    @Order(1)
    SecurityFilterChain monitoring(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(EndpointRequest.toAnyEndpoint()))
                .build();
    }

    /** Programs are answered in their own language, whatever is the matter: they cannot sign in on a page. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, SessionRulesFilter sessions) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(Problems.signInFirst())
                        .accessDeniedHandler(Problems.refused()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain screens(
            HttpSecurity http,
            SessionRulesFilter sessions,
            SignInLimitFilter signInLimit,
            ObjectProvider<ClientRegistrationRepository> providers,
            ExternalUsers externalUsers) {
        providers.ifAvailable(registered -> http.oauth2Login(external -> external.loginPage(SIGN_IN)
                .failureHandler(new SimpleUrlAuthenticationFailureHandler(UNKNOWN_EXTERNAL))
                .userInfoEndpoint(user -> user.oidcUserService(externalUsers))));
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/*.css").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(SIGN_IN, SIGN_IN)
                                // whoever has signed in is told of a wrong address by a screen, not by the browser
                                .anyRequest(AuthorizedUrl::authenticated))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .addFilterBefore(new NoStoreFilter(), SecurityContextHolderFilter.class)
                .addFilterBefore(new SameSiteFilter(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(signInLimit, UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .addObjectPostProcessor(new EagerHeaders());
    }

    /**
     * Tomcat 11 commits the answer when a page is forwarded to, before Spring Security would write its headers
     * (spring-security#19457): they are written first.
     */
    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
