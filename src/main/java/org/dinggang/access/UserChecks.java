package org.dinggang.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dinggang.access.UserProblemsException.Field;
import org.dinggang.access.UserProblemsException.Problem;
import org.dinggang.model.Text;
import org.springframework.stereotype.Component;

/** What administrators cannot decide about users. Called within a transaction. */
@Component
class UserChecks {
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final int LONGEST_NAME = 100;

    private final UserTable table;
    private final InstitutionDirectory directory;

    UserChecks(UserTable table, InstitutionDirectory directory) {
        this.table = table;
        this.directory = directory;
    }

    void requireUsable(String signInName, UserEdit edit) {
        List<Problem> problems = new ArrayList<>();
        if (!SIGN_IN_NAME.matcher(signInName).matches()) {
            problems.add(problem(
                    Field.SIGN_IN_NAME,
                    "用户名由 1 至 64 个字母、汉字、数字及 . _ @ - 组成，以字母、汉字或数字开头。",
                    "A sign-in name has 1 to 64 letters, digits and . _ @ -, and begins with a letter or digit."));
        } else if (table.findByName(signInName).isPresent()) {
            problems.add(problem(
                    Field.SIGN_IN_NAME,
                    "用户名 %s 已被使用（不区分大小写）。请换一个。".formatted(signInName),
                    "The sign-in name %s is taken (capitals do not count). Choose another one.".formatted(signInName)));
        }
        problems.addAll(problems(edit));
        refuse(problems);
    }

    void requireUsable(UserEdit edit) {
        refuse(problems(edit));
    }

    void requireAdministrator(UserRow user, Role role) {
        if (role != Role.ADMIN) {
            requireOtherAdministrator(user);
        }
    }

    void requireOtherAdministrator(UserRow user) {
        if (user.role() == Role.ADMIN && !table.hasOtherAdministrator(user.id())) {
            refuse(List.of(problem(
                    Field.ROLE,
                    "%s 是唯一可用的管理员。请先设置另一名管理员。".formatted(user.signInName()),
                    "%s is the only administrator left. Make somebody else administrator first."
                            .formatted(user.signInName()))));
        }
    }

    private List<Problem> problems(UserEdit edit) {
        List<Problem> problems = new ArrayList<>();
        String name = edit.displayName();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(problem(
                    Field.DISPLAY_NAME,
                    "请填写姓名，最多 %d 个字。".formatted(LONGEST_NAME),
                    "Enter the person's name, of at most %d characters.".formatted(LONGEST_NAME)));
        }
        switch (edit.role()) {
            case INSTITUTION -> {
                if (edit.institutions().isEmpty()) {
                    problems.add(problem(Field.INSTITUTIONS, "请至少选择一个单位。", "Choose at least one institution."));
                }
                refuseDepartments(edit, problems);
            }
            case DEPARTMENT -> {
                if (edit.departments().isEmpty() && edit.institutions().isEmpty()) {
                    problems.add(problem(
                            Field.DEPARTMENTS, "请至少选择一个主管部门或单位。", "Choose at least one department or institution."));
                }
            }
            case BUREAU, ADMIN -> {
                if (!edit.institutions().isEmpty()) {
                    problems.add(problem(
                            Field.INSTITUTIONS,
                            "人社局和管理员用户不单独授权单位。",
                            "Bureau users and administrators are not granted single institutions."));
                }
                refuseDepartments(edit, problems);
            }
        }
        problems.addAll(unknown(
                edit.institutions(), directory.institutions(), Field.INSTITUTIONS, new Text("单位", "institution")));
        problems.addAll(unknown(
                edit.departments(), directory.departments(), Field.DEPARTMENTS, new Text("主管部门", "department")));
        return problems;
    }

    private static void refuseDepartments(UserEdit edit, List<Problem> problems) {
        if (!edit.departments().isEmpty()) {
            problems.add(problem(
                    Field.DEPARTMENTS, "只有主管部门用户可以授权主管部门。", "Departments are granted to department users only."));
        }
    }

    private static List<Problem> unknown(
            Set<Long> granted, List<InstitutionDirectory.Entry> known, Field field, Text kind) {
        Set<Long> ids = known.stream().map(InstitutionDirectory.Entry::id).collect(Collectors.toSet());
        return ids.containsAll(granted)
                ? List.of()
                : List.of(problem(
                        field,
                        "所选%s中有的已不存在，请重新选择。".formatted(kind.zh()),
                        "Not every %s chosen exists any more. Choose again.".formatted(kind.en())));
    }

    private static Problem problem(Field field, String zh, String en) {
        return new Problem(field, new Text(zh, en));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new UserProblemsException(problems);
        }
    }
}
