package org.dinggang.access;

import static org.dinggang.access.Moments.stored;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The users in the database. Called within a transaction. */
@Repository
class UserTable {
    private final JdbcClient database;

    UserTable(JdbcClient database) {
        this.database = database;
    }

    Optional<UserRow> find(long id) {
        return database.sql("select * from app_user where id = ?")
                .param(id)
                .query(UserRow::read)
                .optional();
    }

    Optional<UserRow> findByName(String signInName) {
        return database.sql("select * from app_user where lower(sign_in_name) = lower(?)")
                .param(signInName)
                .query(UserRow::read)
                .optional();
    }

    Optional<UserRow> findByExternalSubject(String subject) {
        return database.sql("select * from app_user where external_subject = ?")
                .param(subject)
                .query(UserRow::read)
                .optional();
    }

    /** All but the program itself, by name. */
    List<UserRow> all() {
        return database.sql("select * from app_user where id <> ? order by lower(sign_in_name)")
                .param(Actor.PROGRAM_ID)
                .query(UserRow::read)
                .list();
    }

    long add(String signInName, String displayName, Role role, boolean mayRevealIdentity, Instant now) {
        return database.sql("""
                        insert into app_user
                          (sign_in_name, display_name, role, may_reveal_identity, sessions_valid_from, created_at)
                        values (:name, :display, :role, :reveal, :now, :now) returning id
                        """)
                .param("name", signInName)
                .param("display", displayName)
                .param("role", role.name())
                .param("reveal", mayRevealIdentity)
                .param("now", stored(now))
                .query(Long.class)
                .single();
    }

    void change(long id, String displayName, Role role, boolean mayRevealIdentity) {
        database.sql("update app_user set display_name = ?, role = ?, may_reveal_identity = ? where id = ?")
                .params(displayName, role.name(), mayRevealIdentity, id)
                .update();
    }

    /**
     * Takes one of the attempts at the password, before it is looked at: attempts made at the same time cannot be more than those
     * made one after the other.
     *
     * @return whether there was one left
     */
    boolean takeAttempt(long id, int attempts, Duration lock, Instant now) {
        return database.sql("""
                                update app_user set
                                  failed_attempts = case when locked_until is null then failed_attempts else 0 end + 1,
                                  locked_until = case
                                    when case when locked_until is null then failed_attempts else 0 end + 1 >= :attempts
                                    then cast(:until as timestamptz) end
                                where id = :id and (locked_until is null or locked_until <= :now)
                                """)
                        .param("attempts", attempts)
                        .param("until", stored(now.plus(lock)))
                        .param("id", id)
                        .param("now", stored(now))
                        .update()
                == 1;
    }

    void unlock(long id) {
        database.sql("update app_user set failed_attempts = 0, locked_until = null where id = ?")
                .param(id)
                .update();
    }

    void signedIn(long id, Instant now) {
        database.sql("update app_user set last_signed_in_at = ? where id = ?")
                .params(stored(now), id)
                .update();
    }

    /** The same password under a newer hash. */
    void replaceHash(long id, String from, String to) {
        database.sql("update app_user set password_hash = ? where id = ? and password_hash = ?")
                .params(to, id, from)
                .update();
    }

    /** A new password, which ends all sessions. */
    void setPassword(long id, String hash, boolean mustChange, Instant now) {
        database.sql("""
                        update app_user set password_hash = :hash, password_set_at = :now, must_change_password = :must,
                          sessions_valid_from = :now, failed_attempts = 0, locked_until = null
                        where id = :id
                        """)
                .param("hash", hash)
                .param("now", stored(now))
                .param("must", mustChange)
                .param("id", id)
                .update();
    }

    void setDisabled(long id, boolean disabled) {
        database.sql("update app_user set disabled = ? where id = ?")
                .params(disabled, id)
                .update();
    }

    void endSessions(long id, Instant now) {
        database.sql("update app_user set sessions_valid_from = ? where id = ?")
                .params(stored(now), id)
                .update();
    }

    /** @param subject empty to unbind */
    void bindExternal(long id, Optional<String> subject) {
        database.sql("update app_user set external_subject = :subject where id = :id")
                .param("subject", subject.orElse(null))
                .param("id", id)
                .update();
    }

    Set<Long> institutions(long id) {
        return database.sql("select institution_id from user_institution where user_id = ?")
                .param(id)
                .query((row, number) -> row.getLong(1))
                .set();
    }

    Set<Long> departments(long id) {
        return database.sql("select department_id from user_department where user_id = ?")
                .param(id)
                .query((row, number) -> row.getLong(1))
                .set();
    }

    void grant(long id, Set<Long> institutions, Set<Long> departments) {
        database.sql("delete from user_institution where user_id = ?").param(id).update();
        database.sql("delete from user_department where user_id = ?").param(id).update();
        for (long institution : institutions) {
            database.sql("insert into user_institution (user_id, institution_id) values (?, ?)")
                    .params(id, institution)
                    .update();
        }
        for (long department : departments) {
            database.sql("insert into user_department (user_id, department_id) values (?, ?)")
                    .params(id, department)
                    .update();
        }
    }

    /** Whether an administrator has ever signed in. */
    boolean isAdministered() {
        return database.sql(
                        "select exists (select from app_user where role = 'ADMIN' and last_signed_in_at is not null)")
                .query(Boolean.class)
                .single();
    }

    /** Whether an administrator could sign in if this user could not. */
    boolean hasOtherAdministrator(long id) {
        return database.sql("select exists (select from app_user where role = 'ADMIN' and not disabled and id <> ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
