package org.dinggang.structures.store;

import java.time.LocalDate;
import org.dinggang.establishment.StructureVersion.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What of a version's content has columns of its own, because the database watches over it.
 *
 * @param reason why the structure is changed
 * @param reasonDocument document of the office for establishments
 * @param inForceFrom the day from which it is to be in force
 */
record Columns(
        @Nullable Reason reason,
        @Nullable String reasonDocument,
        @Nullable LocalDate inForceFrom) {}
