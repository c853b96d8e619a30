package org.dinggang;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the program without its tests, read once for all tests that look at them. */
final class ProgramClasses {
    static final String ROOT = "org.dinggang";

    /** ArchUnit's own option knows the usual output directory only, not the one of {@code -Dquick}. */
    static final ImportOption WITHOUT_TESTS = location -> !location.contains("/test-classes/");

    static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages(ROOT);

    private ProgramClasses() {}
}
