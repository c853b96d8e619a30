package org.dinggang.application.security.wronguser;

import static org.dinggang.application.security.wronguser.Attempt.ask;
import static org.dinggang.application.security.wronguser.Attempt.askAll;
import static org.dinggang.application.security.wronguser.Attempt.deed;
import static org.dinggang.application.security.wronguser.Person.ADMINISTRATOR;
import static org.dinggang.application.security.wronguser.Person.OFFICER_OF_NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dinggang.access.AuditEntry;
import org.dinggang.access.AuditLog;
import org.dinggang.access.AuditQuery;
import org.dinggang.access.Role;
import org.dinggang.access.UserEdit;
import org.dinggang.access.Users;

/** Every method of access that is called for somebody. */
final class AccessAttempts {
    private AccessAttempts() {}

    static List<Attempt> of(World world) {
        Set<Person> see = Person.whoSeeIt();
        Set<Person> administrator = Set.of(ADMINISTRATOR);
        AuditLog log = world.bean(AuditLog.class);
        Users users = world.bean(Users.class);
        AuditQuery ofTheRound = new AuditQuery("round:" + world.round(), "", null, null, AuditQuery.Sort.NUMBER, false);
        long user = world.user(OFFICER_OF_NONE);
        UserEdit edit = new UserEdit("某", Role.INSTITUTION, false, Set.of(world.institution()), Set.of());
        return List.of(
                ask("AuditLog.page(Actor, AuditQuery, int, int)", see, actor -> log.page(actor, ofTheRound, 0, 100)),
                ask("AuditLog.count(Actor, AuditQuery)", see, actor -> log.count(actor, ofTheRound)),
                askAll("AuditLog.actions(Actor)", see, log::actions),
                askAll("AuditLog.verify(Actor)", see, log::verify),
                // that it was done, goes into the trail for everybody
                askAll("AuditLog.export(Actor, AuditQuery, Consumer)", see, actor -> {
                    List<AuditEntry> read = new ArrayList<>();
                    log.export(actor, ofTheRound, read::add);
                    return read;
                }),
                ask("Users.list(Actor)", administrator, users::list),
                ask("Users.find(Actor, long)", administrator, actor -> users.find(actor, user)),
                ask(
                        "Users.create(Actor, String, UserEdit)",
                        administrator,
                        actor -> users.create(actor, "new-" + world.staff(), edit)),
                deed("Users.change(Actor, long, UserEdit)", administrator, actor -> users.change(actor, user, edit)),
                ask("Users.resetPassword(Actor, long)", administrator, actor -> users.resetPassword(actor, user)),
                deed("Users.unlock(Actor, long)", administrator, actor -> users.unlock(actor, user)),
                deed("Users.endSessions(Actor, long)", administrator, actor -> users.endSessions(actor, user)),
                deed("Users.unbindExternal(Actor, long)", administrator, actor -> users.unbindExternal(actor, user)),
                deed("Users.disable(Actor, long)", administrator, actor -> users.disable(actor, user)),
                deed("Users.enable(Actor, long)", administrator, actor -> users.enable(actor, user)));
    }
}
