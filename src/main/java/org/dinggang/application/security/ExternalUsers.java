package org.dinggang.application.security;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dinggang.access.ExternalSignIn;
import org.dinggang.access.Role;
import org.dinggang.access.SignedIn;
import org.dinggang.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Turns the person for whom an OpenID provider vouches into our user. */
@Component
class ExternalUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcUserService provider = new OidcUserService();
    private final ExternalSignIn signIn;

    ExternalUsers(ExternalSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = provider.loadUser(request);
        return signIn.signIn(
                        Objects.requireNonNull(person.getIssuer()).toString(),
                        Objects.requireNonNull(person.getSubject()),
                        Optional.ofNullable(person.getPreferredUsername()),
                        address())
                .map(user -> new ExternalUser(person, user))
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error("unknown_user"), "nobody here is known under that name"));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }

    /** Our user, vouched for. */
    private static final class ExternalUser extends DefaultOidcUser implements SignedIn {
        private static final long serialVersionUID = 1L;

        private final long userId;
        private final String signInName;
        private final Role role;
        private final Instant signedInAt;

        ExternalUser(OidcUser person, ExternalSignIn.Known user) {
            super(SignedInUser.authorities(user.role()), person.getIdToken(), person.getUserInfo());
            this.userId = user.userId();
            this.signInName = user.signInName();
            this.role = user.role();
            this.signedInAt = user.signedInAt();
        }

        @Override
        public long userId() {
            return userId;
        }

        @Override
        public Instant signedInAt() {
            return signedInAt;
        }

        @Override
        public boolean byPassword() {
            return false;
        }

        @Override
        public String getName() {
            return signInName;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ExternalUser user
                    && user.userId == userId
                    && user.role == role
                    && user.signedInAt.equals(signedInAt);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(userId);
        }
    }
}
