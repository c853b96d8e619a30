package org.dinggang.database;

import java.util.Map;

/** What the migrations need to be told; SQL names it {@code ${app_role}}. */
final class Migrations {
    private Migrations() {}

    static Map<String, String> placeholders(Login application) {
        return Map.of("app_role", '"' + application.user().replace("\"", "\"\"") + '"');
    }
}
