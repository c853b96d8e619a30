package org.dinggang.registry.demo;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dinggang.access.DemoMode;
import org.dinggang.access.InstitutionDirectory;
import org.dinggang.model.Case;
import org.dinggang.model.Institution;
import org.dinggang.registry.SampleDatasets;
import org.dinggang.registry.imports.FirstLoading;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the sample institutions into a demonstration, each data set in one transaction before its users are given
 * theirs. What is there already is left alone, so it does no harm to start again after an interruption. Whoever needs the sample
 * institutions at the start runs at a later {@link Order}.
 */
@Component
@Order(DemoData.ORDER)
public class DemoData implements ApplicationRunner {
    /** Place among what runs at the start. */
    public static final int ORDER = 10;

    /** The data sets, as they lie on the class path. */
    static final List<String> DATASETS = List.of("hospital", "college", "county-schools", "institute", "station");

    private final DemoMode mode;
    private final InstitutionDirectory directory;
    private final FirstLoading loading;

    DemoData(DemoMode mode, InstitutionDirectory directory, FirstLoading loading) {
        this.mode = mode;
        this.directory = directory;
        this.loading = loading;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (mode.isOn()) {
            load();
        }
    }

    private void load() throws IOException {
        Set<String> known = directory.institutions().stream()
                .map(InstitutionDirectory.Entry::code)
                .collect(Collectors.toSet());
        for (String dataset : DATASETS) {
            Case value = SampleDatasets.read(dataset);
            if (value.institutions().stream().map(Institution::code).noneMatch(known::contains)) {
                loading.load(value);
            }
        }
    }
}
