package org.dinggang.exchange.workbook;

import java.math.BigDecimal;
import org.dinggang.exchange.Place;
import org.dinggang.exchange.Tree;
import org.dinggang.model.PostCategory;
import org.jspecify.annotations.Nullable;

/** Cells with posts of a grade: where they go in a file of structures. Zeros say nothing. */
final class PostCells {

    private PostCells() {}

    /** The object that the posts of the category stand in. */
    static FormTree of(FormTree institution, PostCategory category) {
        return switch (category) {
            case MANAGEMENT -> institution.inside("details").inside("management");
            case TECHNICAL -> institution.inside("posts");
            case WORKER -> institution.inside("details").inside("workers");
        };
    }

    /** Puts the posts of a grade there. */
    static void put(FormTree posts, PostCategory category, int number, @Nullable Tree value, Place place) {
        boolean zero = value instanceof Tree.Numeral numeral && numeral.value().compareTo(BigDecimal.ZERO) == 0;
        posts.put(StructureForm.key(category, number), zero ? null : value, place);
    }
}
