package org.dinggang.rounds;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dinggang.model.Merit;
import org.jspecify.annotations.Nullable;

/**
 * What a round knows about a person: whether the person has applied, and how the person competes.
 *
 * @param applied whether the person has applied
 * @param merit competition score; null where none is entered
 * @param priority tags that give priority under equal conditions
 */
public record Applicant(boolean applied, @Nullable Merit merit, SortedSet<String> priority) {

    /** What holds for everybody about whom nothing is entered: applied, without merit, without priority. */
    public static final Applicant UNSAID = new Applicant(true, null, Collections.emptySortedSet());

    public Applicant {
        priority = Collections.unmodifiableSortedSet(new TreeSet<>(priority));
    }
}
