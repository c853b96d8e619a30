package org.dinggang.database;

import java.util.Locale;

/** The operating system and processor we run on, as the packages of PostgreSQL name them. */
final class Platform {
    private static final String OS = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    static final boolean WINDOWS = OS.startsWith("windows");
    static final boolean LINUX = OS.startsWith("linux");

    private Platform() {}

    static String system() {
        if (WINDOWS) {
            return "windows";
        }
        return OS.startsWith("mac") ? "darwin" : OS;
    }

    /** Those for macOS serve both processors, under one name. */
    static String processor() {
        if (system().equals("darwin")) {
            return "arm_64";
        }
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}
