package org.dinggang.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A user signed in by password, as Spring Security keeps it in the session.
 *
 * @param userId key of the user
 * @param signInName the name as it was registered
 * @param role the role at sign-in; when it is changed, the session ends
 * @param signedInAt since when
 */
public record SignedInUser(long userId, String signInName, Role role, Instant signedInAt)
        implements SignedIn, UserDetails {
    private static final long serialVersionUID = 1L;

    /** What Spring Security and the screens' annotations know the role by. */
    public static List<GrantedAuthority> authorities(Role role) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public boolean byPassword() {
        return true;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(role);
    }

    /** The session does not keep the password. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return signInName;
    }
}
