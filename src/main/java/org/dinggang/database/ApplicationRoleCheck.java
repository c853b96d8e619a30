package org.dinggang.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dinggang.model.Text;

/**
 * Row-level security and the audit trail rest on the application's role having no way around them. A superuser has, so has the owner of a
 * table, and so has whoever can become one of them.
 */
record ApplicationRoleCheck(DatabaseServer server) {
    /** PostgreSQL's releases that are tried; the foundations need nothing newer. */
    private static final int OLDEST_VERSION = 14;

    private static final String QUERY = """
            select current_setting('server_version_num')::int / 10000 as version,
                   exists (select from pg_roles where rolsuper and pg_has_role(current_user, oid, 'member')) as superuser,
                   exists (select from pg_roles where rolbypassrls and pg_has_role(current_user, oid, 'member')) as bypasses,
                   exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                              and pg_has_role(current_user, c.relowner, 'member'))
                     or exists (select from pg_database
                                 where datname = current_database() and pg_has_role(current_user, datdba, 'member')) as owns
            """;

    /** @throws DatabaseException if the role is not bound, or cannot connect; says everything that is wrong with it */
    void run() {
        Login role = server.application();
        List<Text> problems = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url(), role.user(), role.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            int version = row.getInt("version");
            if (version < OLDEST_VERSION) {
                problems.add(new Text(
                        "服务器是 PostgreSQL %d，至少需要 %d".formatted(version, OLDEST_VERSION),
                        "the server is PostgreSQL %d, at least %d is needed".formatted(version, OLDEST_VERSION)));
            }
            if (row.getBoolean("superuser")) {
                problems.add(new Text("该角色是超级用户（或可切换为超级用户）", "the role is a superuser, or can become one"));
            }
            if (row.getBoolean("bypasses")) {
                problems.add(new Text("该角色有 BYPASSRLS 权限（或可取得）", "the role has BYPASSRLS, or can get it"));
            }
            if (row.getBoolean("owns")) {
                problems.add(new Text(
                        "该角色拥有数据库或其中的表（或可切换为拥有者）",
                        "the role owns the database or tables in it, or can become their owner"));
            }
        } catch (SQLException e) {
            throw new DatabaseException(
                    new Text(
                            "无法以 %s 连接 %s：%s".formatted(role.user(), address(), e.getMessage()),
                            "Cannot connect to %s as %s: %s".formatted(address(), role.user(), e.getMessage())),
                    e);
        }
        if (!problems.isEmpty()) {
            throw unfit(role, problems);
        }
    }

    /** Without parameters, which may hold a password. */
    private String address() {
        return server.url().replaceFirst("\\?.*", "");
    }

    private static DatabaseException unfit(Login role, List<Text> problems) {
        return new DatabaseException(
                """
                应用程序的数据库角色 %s 不能使用：%s。它必须受行级安全约束；\
                请用 create role … nosuperuser nobypassrls 另建一个不拥有任何对象的角色，填入 DINGGANG_DB_USER。""".formatted(
                                role.user(),
                                String.join("；", problems.stream().map(Text::zh).toList())),
                """
                The application's database role %s cannot be used: %s. Row-level security has to bind it; \
                make a role that owns nothing by create role ... nosuperuser nobypassrls, and name it in DINGGANG_DB_USER.""".formatted(
                        role.user(),
                        String.join("; ", problems.stream().map(Text::en).toList())));
    }
}
