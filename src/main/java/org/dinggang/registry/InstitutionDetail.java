package org.dinggang.registry;

import java.time.LocalDate;
import org.dinggang.model.Institution;
import org.jspecify.annotations.Nullable;

/**
 * An institution with its posts.
 *
 * @param id key
 * @param institution its state
 * @param people people on the roster
 * @param postsInForceFrom since when the posts are approved; null where it is not known
 * @param postsDocument number of the approving document; null where it is not known
 * @param lastChange the last change of the institution, its posts or people
 */
public record InstitutionDetail(
        long id,
        Institution institution,
        int people,
        @Nullable LocalDate postsInForceFrom,
        @Nullable String postsDocument,
        Change lastChange) {}
