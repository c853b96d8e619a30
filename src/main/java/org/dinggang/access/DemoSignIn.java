package org.dinggang.access;

import java.util.List;
import org.dinggang.model.Text;

/**
 * A user of a demonstration.
 *
 * @param signInName the name to sign in with
 * @param name the person's name
 * @param who for whom the user stands
 * @param role what the user is in the process
 * @param mayRevealIdentity whether identity numbers are shown in full
 * @param institutions codes of the institutions granted
 * @param departments names of the departments granted
 */
public record DemoSignIn(
        String signInName,
        String name,
        Text who,
        Role role,
        boolean mayRevealIdentity,
        List<String> institutions,
        List<String> departments) {
    /** The password of all of them. */
    public static final String PASSWORD = "dinggang-demo";

    /** All of them, in the order in which they are shown. */
    static final List<DemoSignIn> ALL = List.of(
            new DemoSignIn(
                    "yiyuan",
                    "示例市中心医院人事科",
                    new Text("医院人事", "HR of the hospital"),
                    Role.INSTITUTION,
                    true,
                    List.of("YY01"),
                    List.of()),
            new DemoSignIn(
                    "xueyuan",
                    "示例理工学院人事处",
                    new Text("学院人事", "HR of the college"),
                    Role.INSTITUTION,
                    false,
                    List.of("GX01"),
                    List.of()),
            new DemoSignIn(
                    "jiaoyu",
                    "示例县教育局",
                    new Text("教育主管部门", "Department over the schools"),
                    Role.DEPARTMENT,
                    false,
                    List.of(),
                    List.of("示例县教育局")),
            new DemoSignIn(
                    "renshe",
                    "示例市人社局",
                    new Text("人社局", "Bureau of human resources"),
                    Role.BUREAU,
                    false,
                    List.of(),
                    List.of()),
            new DemoSignIn(
                    FirstAdministrator.NAME,
                    "管理员",
                    new Text("管理员", "Administrator"),
                    Role.ADMIN,
                    false,
                    List.of(),
                    List.of()));
}
