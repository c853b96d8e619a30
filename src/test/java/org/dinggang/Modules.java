package org.dinggang;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * A module is a direct sub-package of {@code org.dinggang}; its own sub-packages are hidden from others, but for {@code planning.solver} and
 * {@code establishment.allocation}.
 *
 * <p>Said here and not by annotations, because the modules are plain Java that knows no framework.
 */
public final class Modules implements ApplicationModuleDetectionStrategy {
    /** The sub-package of {@code planning} that others may use: it is a wall of its own, around the solver's library. */
    private static final String SOLVER = "solver";

    /** The sub-package of {@code establishment} that others may use: pools are another matter than structures. */
    private static final String ALLOCATION = "allocation";

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(root);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage basePackage, ApplicationModuleInformation information) {
        return NamedInterfaces.builder(basePackage).matching(SOLVER, ALLOCATION).build();
    }
}
