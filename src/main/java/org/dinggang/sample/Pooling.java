package org.dinggang.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dinggang.model.Competition;
import org.dinggang.model.Institution;
import org.dinggang.model.Pool;

/** Puts the senior posts of several institutions together (统筹使用). */
final class Pooling {

    private static final List<Integer> SENIOR = List.of(5, 6, 7);

    private final List<Institution> institutions = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();

    /** Adds institutions that keep their posts. */
    void add(List<InstitutionSample> samples) {
        samples.forEach(sample -> institutions.add(sample.institution()));
    }

    /** Adds institutions that share their senior posts. */
    void addPooled(String name, List<InstitutionSample> samples, Competition competition) {
        SortedMap<Integer, Integer> shared = new TreeMap<>();
        List<String> codes = new ArrayList<>();
        for (InstitutionSample sample : samples) {
            institutions.add(sample.institutionWithout(SENIOR));
            codes.add(sample.code());
            SENIOR.forEach(grade -> shared.merge(grade, sample.posts().getOrDefault(grade, 0), Integer::sum));
        }
        pools.add(new Pool(name, codes, GradePosts.of(shared), competition));
    }

    List<Institution> institutions() {
        return institutions;
    }

    List<Pool> pools() {
        return pools;
    }
}
