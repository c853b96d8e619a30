package org.dinggang.ui.users;

import org.dinggang.access.CurrentActor;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.access.SignInProperties;
import org.dinggang.access.Users;
import org.dinggang.ui.shell.Failures;
import org.springframework.stereotype.Component;

/**
 * What the administration of users works with.
 *
 * @param users users
 * @param actor whose screen it is
 * @param directory institutions and departments
 * @param limits how long a one-time password can be used
 * @param failures tells why something was not done
 */
@Component
public record UserServices(
        Users users, CurrentActor actor, InstitutionDirectory directory, SignInProperties limits, Failures failures) {}
